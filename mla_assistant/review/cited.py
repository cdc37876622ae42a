"""The instruments a request cites, and the lists of contents it is measured against.

Only instruments that the draft names are read. A duty to assist may stand in one text and the contents of the
request in another; and the contents of UNTOC, UNCAC and the 1988 Convention bind only where no treaty on
assistance stands between the two States (UNTOC art. 18(7), UNCAC art. 46(7), 1988 art. 7(7)).
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple, get_args

from mla_assistant import instruments as facts
from mla_assistant.instruments import ContentsItem, FactsRefused, Instrument, InstrumentUnknown, Relation
from mla_assistant.instruments.references import numbers
from mla_assistant.instruments.vocabulary import Group
from mla_assistant.requests.finding import Citation, Severity
from mla_assistant.requests.parts.desk import BilateralTreaty
from mla_assistant.requests.parts.legal_basis import Basis, LegalBasis
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.dates import certainly_after
from mla_assistant.review.rules import Weight
from mla_assistant.review.walk import once
from mla_assistant.review.watched import remembered

GRAVITY: tuple[Severity, ...] = ("informs", "warns", "blocks")
_WITHOUT_TITLE = (Basis.DOMESTIC_LAW, Basis.RECIPROCITY, Basis.CASE_BY_CASE)


class Cited(NamedTuple):
    """A legal basis whose instrument is known; `path` is that of its code."""

    basis: LegalBasis
    instrument: Instrument

    @property
    def path(self) -> FieldPath:
        return f"legal_bases.{self.basis.id}.instrument"


class Source(NamedTuple):
    """A list of contents: whose it is, for which basis it is read, and how grave its gaps are at most."""

    cited: Cited
    instrument: Instrument
    at_most: Severity

    @property
    def borrowed(self) -> bool:
        """Whether the basis has no list of its own."""
        return self.instrument is not self.cited.instrument


def code_of(basis: LegalBasis) -> str:
    """The code of the instrument; what rests on no treaty is its own."""
    return basis.instrument or (basis.basis.value if basis.basis in _WITHOUT_TITLE else "")


@once
def cited(request: RequestModel) -> Iterator[Cited]:
    """Every basis whose instrument is known and can be read, in the order of the draft."""
    for basis in request.legal_bases:
        if found := known(code_of(basis)):
            yield Cited(basis, found)


def known(code: str) -> Instrument | None:
    """The instrument, or None where there is no such, or its file is faulty."""
    try:
        return facts.instrument(code) if code else None
    except (InstrumentUnknown, FactsRefused):
        return None


def items(instrument: Instrument, request: RequestModel) -> tuple[ContentsItem, ...]:
    """The list for this kind of request; what only points to another text, or only informs, asks for nothing itself."""
    return tuple(item for item in _listed(instrument, request) if item.strength not in ("by_reference", "informative"))


def _listed(instrument: Instrument, request: RequestModel) -> tuple[ContentsItem, ...]:
    return instrument.contents(request.scope, request.OWN_LIST)


def _whole(instrument: Instrument, request: RequestModel) -> bool:
    """Whether its own list is all there is: no item of it points to another text."""
    return all(item.strength != "by_reference" for item in _listed(instrument, request))


@once
def pairs(request: RequestModel) -> Iterator[tuple[Cited, facts.Pair]]:
    """What is recorded of the two States, for every basis that has parties."""
    a, b = request.requesting.state, request.requested.state
    for each in cited(request) if a and b and a != b else ():
        if each.instrument.has_parties:
            yield each, facts.pair(each.instrument.code, str(a), str(b))


@once
def sources(request: RequestModel) -> Iterator[Source]:
    """Every list of contents that the request is measured against; what does not bind both is an example only."""
    own = [each for each in cited(request) if items(each.instrument, request)]
    for each in own:
        abroad = each.instrument.law_of not in (None, request.requested.state)
        yield Source(each, each.instrument, "informs" if abroad else unbound(request).get(each.basis.id, "blocks"))
    if not any(each.instrument.has_parties and _whole(each.instrument, request) for each in own):
        yield from _borrowed(request)


def _borrowed(request: RequestModel) -> Iterator[Source]:
    """For the first treaty without a list: that of the next text which its own entry names and both States share."""
    a, b = request.requesting.state or "", request.requested.state or ""
    for each in cited(request):
        for code in each.instrument.contents_fallback if each.instrument.has_parties and a and b else ():
            other = known(code) if code not in get_args(Group) else None
            shared = other and other.has_parties and items(other, request)
            if other and shared and facts.pair(code, a, b).standing == "both_recorded":
                yield Source(each, other, "informs")
                return


def weight(source: Source, item: ContentsItem, request: RequestModel) -> Weight:
    """How grave it is when `item` is missing, cited to its sub-paragraph."""
    yielding = only_without_treaty(source.instrument, item.ref, request)
    grave = min(source.instrument.severity(item), source.at_most, yielding, key=GRAVITY.index)
    citation = Citation(source.instrument.short, item.ref)
    day = day_between(source.instrument, request) if source.borrowed else source.instrument.as_of
    return Weight(grave, citation, item.verified, day, compared=source.borrowed)


def only_without_treaty(instrument: Instrument, ref: str, request: RequestModel) -> Severity:
    """The most that an article can weigh which applies only where no treaty on assistance binds the two."""
    if not yields_by(instrument, ref, request):
        return "blocks"
    if request.desk.bilateral_treaty == BilateralTreaty.YES or another_treaty(instrument, request):
        return "informs"
    if any(other.code != instrument.code for other in in_general(request)):
        return "informs"
    return "blocks" if request.desk.bilateral_treaty == BilateralTreaty.NONE else "warns"


def yields_by(instrument: Instrument, ref: str, request: RequestModel) -> Relation | None:
    """By which article an article yields to a treaty on assistance, if it does."""
    for relation in _yielding(instrument) if instrument.has_parties else ():
        if relation.scope in ("both", request.scope) and numbers(relation.ref) & numbers(ref):
            return relation
    return None


def another_treaty(instrument: Instrument, request: RequestModel) -> bool:
    """Whether the draft cites a treaty on assistance with a list of its own that yields to no other."""
    return any(
        each.instrument is not instrument
        and each.instrument.has_parties
        and each.basis.id not in unbound(request)
        and items(each.instrument, request)
        and not _yielding(each.instrument)
        for each in cited(request)
    )


@once
def in_general(request: RequestModel) -> Iterator[Instrument]:
    """The treaties in general between the two States, cited or not, that have a list for this kind of request."""
    for found in treaties_in_general(request):
        if items(found, request) and not _yielding(found):
            yield found


@once
def treaties_in_general(request: RequestModel) -> Iterator[Instrument]:
    """The treaties between the two States, cited or not, that carry such a request for offences of every kind."""
    a, b = request.requesting.state, request.requested.state
    for found in _recorded(a, b, facts.own_files()) if a and b and a != b else ():
        if getattr(found.use, request.scope):
            yield found


@lru_cache(maxsize=64)
def _recorded(a: str, b: str, own_files: object) -> tuple[Instrument, ...]:
    """Kept while the office's own files stay as they are."""
    recorded = (code for code in sorted(facts.recorded_codes()) if facts.pair(code, a, b).standing == "both_recorded")
    shipped = [found for code in recorded if (found := known(code)) and found.any_offence]
    alone = [found for found in shipped if found.kind not in ("protocol", "amendment")]
    own = [found for found in facts.bilaterals(a, b) if not found.not_in_force]
    return (*own, *alone)


def day_between(found: Instrument, request: RequestModel) -> str:
    """Of which day it is said that it binds the two: the older of its text and of the list of its parties."""
    a, b = request.requesting.state, request.requested.state
    listed = facts.pair(found.code, a, b).as_of if found.has_parties and a and b else ""
    return min(found.as_of, listed or found.as_of)


def _yielding(instrument: Instrument) -> list[Relation]:
    return [relation for relation in instrument.relations if relation.kind == "only_if_no_treaty"]


@remembered
def unbound(request: RequestModel) -> dict[str, Severity]:
    """By id, the most that the lists of those bases weigh of which one State is no party, or not in the complete list,
    where the drafter has not found otherwise since. Not to be listed is a doubt, no more.
    """
    return {
        each.basis.id: "informs" if pair.standing == "recorded_not_party" else "warns"
        for each, pair in pairs(request)
        if (pair.standing == "recorded_not_party" or pair.not_listed) and not checked_since(each.basis, contrary(pair))
    }


def contrary(pair: facts.Pair) -> facts.PartyStatus | None:
    """What is recorded against a basis, however old: that a State only signed, left, or was not in a list."""
    return next((status for status in pair.statuses if status.kind not in ("", "party")), None)


def checked_since(basis: LegalBasis, record: facts.PartyStatus | facts.Pair | None) -> bool:
    """Whether the drafter has found both States to be parties; against a record only by a look of a later day."""
    return bool(basis.both_parties) and (not record or certainly_after(basis.checked_on, record.as_of))
