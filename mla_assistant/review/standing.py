"""Whether the chosen bases stand: known, in force between the two, not superseded, not overtaken by a form."""

from collections.abc import Iterator
from functools import lru_cache

from mla_assistant import instruments as facts
from mla_assistant.instruments import FactsRefused, Instrument, InstrumentUnknown, Relation
from mla_assistant.instruments.articles import duty
from mla_assistant.instruments.order import made_later
from mla_assistant.instruments.problem import nearest
from mla_assistant.requests.finding import Citation, Severity, Step
from mla_assistant.requests.parts.legal_basis import LegalBasis
from mla_assistant.requests.request import RequestModel, Scope
from mla_assistant.review.cited import (
    Cited,
    checked_since,
    cited,
    code_of,
    contrary,
    known,
    pairs,
)
from mla_assistant.review.rules import Spot, Weight, at, informs, rule, warns


@rule("instrument_unknown", "completeness", {RequestModel: warns()})
def unknown(request: RequestModel) -> Iterator[Spot]:
    for basis in request.legal_bases:
        if not (code := code_of(basis)):
            continue
        here = f"legal_bases.{basis.id}.instrument"
        try:
            facts.instrument(code)
        except InstrumentUnknown:
            near = _near(code, request.scope, facts.own_files())
            yield at(here, remedy=[Step("set", here, near)] if near else [], value=code, near=near)
        except FactsRefused as refused:
            yield at(here, value=code, faulty=str(refused.problems[0]) if refused.problems else code)


@rule("facts_not_used", "practice", {RequestModel: warns()})
def not_used(request: RequestModel) -> Iterator[Spot]:
    """What an office entered and nobody can read is left out; the review is by what is left."""
    if problems := facts.problems():
        yield at("legal_bases", problem=" ".join(map(str, problems)))


@rule("not_party", "refusal_risk", {RequestModel: warns()})
def not_party(request: RequestModel) -> Iterator[Spot]:
    for each, pair in pairs(request):
        if pair.standing == "recorded_not_party" and not checked_since(each.basis, contrary(pair)):
            status = next(status for status in pair.statuses if status.standing == "not_party")
            weight = Weight("warns", Citation(status.source, ""), True, status.as_of)
            yield at(each.path, weight=weight, state=status.state, instrument=each.instrument.short, date=status.as_of)


@rule("parties_not_recorded", "practice", {RequestModel: warns()})
def not_recorded(request: RequestModel) -> Iterator[Spot]:
    for each, pair in pairs(request):
        if pair.standing == "not_recorded" and not checked_since(each.basis, against := contrary(pair)):
            here = f"legal_bases.{each.basis.id}"
            yield at(
                f"{here}.both_parties",
                f"{here}.checked_on",
                each.path,
                weight=Weight("warns", as_of=against.as_of) if against else None,
                instrument=each.instrument.short,
                not_listed=against.state if against and against.kind == "not_listed" else "",
                signatory=against.state if against and against.kind == "signatory" else "",
                depositary=each.instrument.depositary,
                state=against.state if against else "",
                date=against.as_of if against else "",
            )


@rule("parties_record_old", "practice", {RequestModel: informs()})
def record_old(request: RequestModel) -> Iterator[Spot]:
    for each, pair in pairs(request):
        old = pair.standing == "both_recorded" and facts.age(pair.as_of) != "fresh"
        if old and not checked_since(each.basis, pair):
            here = f"legal_bases.{each.basis.id}"
            weight = Weight("informs", as_of=pair.as_of)
            yield at(f"{here}.both_parties", f"{here}.checked_on", each.path, weight=weight,
                     instrument=each.instrument.short, date=pair.as_of)  # fmt: skip


@rule("basis_carries_no_request", "refusal_risk", {RequestModel: warns()})
def carries_none(request: RequestModel) -> Iterator[Spot]:
    """A protocol carries what its convention carries; a scheme, a model or a resolution binds nobody, and is cited
    beside what does.
    """
    if any(_carries(basis, request) for basis in request.legal_bases):
        return
    for each in cited(request):
        found = each.instrument
        if found.kind not in ("protocol", "amendment"):
            yield at(each.path, "legal_bases", weight=_on_else(found, request.scope), instrument=found.short)


@rule("form_of_other_states", "refusal_risk", {RequestModel: warns()})
def form_of_others(request: RequestModel) -> Iterator[Spot]:
    """A form is prescribed between the States bound by it, and stands on nothing between others."""
    a, b = request.requesting.state, request.requested.state
    for each in cited(request) if a and b and a != b else ():
        found = each.instrument
        if found.between and found.code not in {form.code for form, _ in _forms(str(a), str(b), facts.own_files())}:
            yield at(each.path, "requested.state", "requesting.state", weight=_by(found), instrument=found.short)


@rule("law_of_another_state", "refusal_risk", {RequestModel: warns()})
def law_of_another(request: RequestModel) -> Iterator[Spot]:
    state = request.requested.state
    for each in cited(request):
        if state and each.instrument.law_of not in (None, state):
            yield at(each.path, "requested.state", weight=_by(each.instrument), state=state,
                     instrument=each.instrument.short)  # fmt: skip


@rule("not_in_force", "refusal_risk", {RequestModel: warns()})
def not_in_force(request: RequestModel) -> Iterator[Spot]:
    for each in cited(request):
        found = each.instrument
        if found.not_in_force:
            yield at(each.path, weight=_by(found), instrument=found.short, date=found.as_of)


@rule("protocol_alone", "practice", {RequestModel: informs()})
def protocol_alone(request: RequestModel) -> Iterator[Spot]:
    codes = {each.instrument.code for each in cited(request)}
    for each in cited(request):
        found = each.instrument
        if found.kind in ("protocol", "amendment") and found.read_with and not codes & set(found.read_with):
            yield at(each.path, "legal_bases", instrument=found.short)


@rule("basis_superseded", "refusal_risk", {RequestModel: warns()})
def superseded(request: RequestModel) -> Iterator[Spot]:
    """Unless the text that supersedes does not bind both States by what is recorded, or may well not."""
    for each, other, relation, later in _superseding(request):
        if later is False:
            yield at(each.path, other.path, remedy=[Step("remove", f"legal_bases.{each.basis.id}")],
                     weight=_relating("warns", other, relation),
                     instrument=each.instrument.short, by=other.instrument.short)  # fmt: skip


@rule("basis_order_open", "practice", {RequestModel: informs()})
def order_open(request: RequestModel) -> Iterator[Spot]:
    """A bilateral treaty made after the convention bound both supplements it; one that is older has yielded to it."""
    for each, other, relation, later in _superseding(request):
        if later is None:
            yield at(each.path, other.path, weight=_relating("informs", other, relation),
                     instrument=each.instrument.short, by=other.instrument.short)  # fmt: skip


@rule("form_prescribed", "refusal_risk", {RequestModel: warns()})
def form(request: RequestModel) -> Iterator[Spot]:
    a, b = request.requesting.state, request.requested.state
    if not a or not b or a == b or not all(state == "GB" or facts.member(state, "european_union") for state in (a, b)):
        return
    for found, relation in _forms(a, b, facts.own_files()):
        if relation.scope in ("both", request.scope):
            weight = Weight("warns", Citation(found.short, relation.ref), relation.verified, found.as_of)
            yield at("legal_bases", "requested.state", "requesting.state", weight=weight,
                     instrument=found.short, form=relation.note.rstrip("."))  # fmt: skip


def _superseding(request: RequestModel) -> Iterator[tuple[Cited, Cited, Relation, bool | None]]:
    """Each basis that another may take the place of, by which relation, and whether it was made later than that one."""
    standing = [
        (each, pair)
        for each, pair in pairs(request)
        if pair.standing != "recorded_not_party" and (each.basis.both_parties or not pair.not_listed)
    ]
    for each in cited(request):
        for other, pair in standing:
            for relation in other.instrument.relations if other.basis.id != each.basis.id else ():
                if relation.kind == "supersedes" and not relation.partly and _reaches(relation, each, request):
                    named = each.instrument.code in relation.to
                    yield each, other, relation, not named and made_later(each.instrument.adopted, pair.since)


def _relating(severity: Severity, other: Cited, relation: Relation) -> Weight:
    return Weight(severity, Citation(other.instrument.short, relation.ref), relation.verified, other.instrument.as_of)


@lru_cache(maxsize=64)
def _near(code: str, scope: Scope, own_files: object) -> str:
    """The code that was probably meant, by code or short name, of what can carry such a request."""
    fits = [one for one in facts.instruments() if getattr(one.use, scope)]
    names = {one.short.casefold().replace(" ", "_"): one.code for one in fits} | {one.code: one.code for one in fits}
    return names.get(nearest(code.casefold(), names), "")


@lru_cache(maxsize=64)
def _forms(a: str, b: str, own_files: object) -> tuple[tuple[Instrument, Relation], ...]:
    """Kept while the office's own files stay as they are: the question reads every instrument."""
    return facts.prescribed_forms(a, b)


def _carries(basis: LegalBasis, request: RequestModel) -> bool:
    """What is not in the list of instruments may; a drafter who names it has read it."""
    found = known(code_of(basis))
    if not found:
        return bool(basis.name)
    return found.kind != "soft_law_scheme" and bool(getattr(found.use, request.scope))


def _reaches(relation: Relation, each: Cited, request: RequestModel) -> bool:
    bilateral = each.instrument.kind == "bilateral_treaty" and "bilateral_treaties" in relation.to
    return relation.scope in ("both", request.scope) and (bilateral or each.instrument.code in relation.to)


def _on_else(found: Instrument, scope: Scope) -> Weight:
    """A treaty that was read, and obliges to something else, was taken by mistake: its article says so. A scheme or a
    law is what the two may act by.
    """
    other: Scope = "mla" if scope == "extradition" else "extradition"
    obliging = duty(found, other) if getattr(found.use, other) else None
    if found.has_parties and found.verified and obliging and obliging.verified:
        return Weight("blocks", Citation(found.short, obliging.ref), True, found.as_of)
    return _by(found)


def _by(found: Instrument) -> Weight:
    return Weight("warns", Citation(found.source, ""), found.verified, found.as_of)
