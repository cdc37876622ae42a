"""Assurances: nothing counts as given before an official who may bind the State has confirmed it."""

from collections.abc import Iterator

from mla_assistant.requests.finding import Step
from mla_assistant.requests.parts.assurance import AssuranceStatus, AssuranceType
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.rules import Spot, Weight, at, blocks, informs, rule, warns

_WORDED = (AssuranceType.OTHER_ASSURANCE, AssuranceType.SENTENCE_ELSEWHERE)


def offered(request: RequestModel, kind: AssuranceType) -> bool:
    """Whether such an assurance is in the draft, confirmed or not yet."""
    return any(assurance.type == kind for assurance in request.assurances)


def propose(kind: AssuranceType) -> list[Step]:
    """A remedy only ever proposes an assurance; who may bind the State confirms it."""
    return [Step("add", "assurances", {"type": kind.value, "status": AssuranceStatus.PROPOSED.value})]


def given(
    request: RequestModel,
    kind: AssuranceType,
    *about: FieldPath,
    then: list[Step] | None = None,
    weight: Weight | None = None,
) -> Iterator[Spot]:
    """Each such assurance, as one that the draft does not bear; the remedy takes it out."""
    for assurance in request.assurances:
        if assurance.type == kind:
            here = f"assurances.{assurance.id}"
            out = [Step("remove", here), *(then or [])]
            yield at(f"{here}.type", f"{here}.wording", *about, remedy=out, weight=weight)


@rule("assurance_unconfirmed", "completeness", {RequestModel: blocks()}, waivable=False)
def unconfirmed(request: RequestModel) -> Iterator[Spot]:
    for assurance in request.assurances:
        if assurance.status != AssuranceStatus.CONFIRMED:
            here = f"assurances.{assurance.id}"
            yield at(f"{here}.status", f"{here}.type", proposed="yes" if assurance.status else "")


@rule("assurance_confirmation_incomplete", "completeness", {RequestModel: blocks()}, waivable=False)
def incomplete(request: RequestModel) -> Iterator[Spot]:
    for assurance in request.assurances:
        if assurance.status == AssuranceStatus.CONFIRMED:
            here = f"assurances.{assurance.id}"
            for field in ("confirmed_by", "office", "competence", "confirmed_on"):
                if not getattr(assurance, field):
                    yield at(f"{here}.{field}", f"{here}.type")


@rule("assurance_confirmed_by_another", "practice", {RequestModel: informs()})
def by_another(request: RequestModel) -> Iterator[Spot]:
    """A minister may confirm what a prosecutor signs; a former signatory may also have stayed behind. Told once of
    each official.
    """
    signs = request.requesting.signatory.person
    told = {_plain(signs)}
    for assurance in request.assurances:
        official = assurance.confirmed_by
        if signs and official and _plain(official) not in told:
            told.add(_plain(official))
            path = f"assurances.{assurance.id}.confirmed_by"
            yield at(path, "requesting.signatory.person", confirmed_by=official, signed_by=signs)


def _plain(name: str | None) -> str:
    return " ".join((name or "").casefold().split())


@rule("assurance_without_wording", "completeness", {RequestModel: blocks()}, waivable=False)
def wording(request: RequestModel) -> Iterator[Spot]:
    """“Other assurance” has no standard text: without wording it would promise nothing, or anything. That on a
    transfer speaks of “another State named below”, and only the wording can name it.
    """
    for assurance in request.assurances:
        if assurance.type in _WORDED and not assurance.wording:
            unnamed = "yes" if assurance.type == AssuranceType.SENTENCE_ELSEWHERE else ""
            yield at(f"assurances.{assurance.id}.wording", f"assurances.{assurance.id}.type", state_below=unnamed)


@rule("assurance_twice", "practice", {RequestModel: warns()})
def twice(request: RequestModel) -> Iterator[Spot]:
    seen: set[AssuranceType] = set()
    for assurance in request.assurances:
        if assurance.type and assurance.type != AssuranceType.OTHER_ASSURANCE:
            if assurance.type in seen:
                here = f"assurances.{assurance.id}"
                yield at(f"{here}.type", remedy=[Step("remove", here)])
            seen.add(assurance.type)
