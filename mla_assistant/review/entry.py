"""The entry in the list of instruments: it is the treaty that the draft names, and of the kind that is said."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from mla_assistant import instruments as facts
from mla_assistant.instruments import Instrument
from mla_assistant.requests.finding import Step
from mla_assistant.requests.parts.legal_basis import TREATIES, Basis
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.cited import cited, known
from mla_assistant.review.rules import Spot, at, rule, warns

_ALIKE = 0.9


@rule("entry_of_another_title", "completeness", {RequestModel: warns()})
def title(request: RequestModel) -> Iterator[Spot]:
    """The draft prints one treaty and is measured against another."""
    for each in cited(request):
        if each.basis.title and (other := _other(each.basis.title, each.instrument.code, facts.own_files())):
            here = f"legal_bases.{each.basis.id}.title"
            yield at(each.path, here, remedy=[Step("set", each.path, other.code)], instrument=each.instrument.short,
                     by=other.short)  # fmt: skip


@rule("entry_of_another_kind", "completeness", {RequestModel: warns()})
def kind(request: RequestModel) -> Iterator[Spot]:
    for each in cited(request):
        if each.basis.basis and not _fits(each.basis.basis, each.instrument):
            here = f"legal_bases.{each.basis.id}.basis"
            remedy = [Step("set", here, _kind(each.instrument).value)] if each.instrument.has_parties else []
            yield at(here, each.path, remedy=remedy, instrument=each.instrument.short)


def _fits(basis: Basis, found: Instrument) -> bool:
    """What binds nobody (a model, a resolution) is another finding's."""
    if found.has_parties:
        return basis == _kind(found)
    return found.kind not in ("domestic_law_example", "non_treaty_basis") or basis not in TREATIES


def _kind(found: Instrument) -> Basis:
    return Basis.BILATERAL_TREATY if found.kind == "bilateral_treaty" else Basis.MULTILATERAL_TREATY


@lru_cache(maxsize=64)
def _other(title: str, code: str, own_files: object) -> Instrument | None:
    """The instrument whose title this is, where the chosen entry has none like it: only then are all files read."""
    chosen = known(code)
    if chosen is None or _likeness(title, chosen) >= _ALIKE:
        return None
    found = max(facts.instruments(), key=lambda each: _likeness(title, each))
    return found if _likeness(title, found) >= _ALIKE else None


def _likeness(title: str, found: Instrument) -> float:
    names = (*found.titles.values(), *found.short_names.values())
    return max(SequenceMatcher(None, title.casefold(), name.casefold()).ratio() for name in names)
