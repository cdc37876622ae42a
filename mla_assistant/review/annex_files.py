"""The files of annexes: each there that the text relies on, and each what the list says it is."""

from collections.abc import Iterator

from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.finding import Step
from mla_assistant.requests.parts.annex import AnnexKind
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.annexes import spoken_of
from mla_assistant.review.rules import Spot, at, informs, rule, warns


@rule("annex_file_missing", "practice", {RequestModel: warns()})
def missing(request: RequestModel) -> Iterator[Spot]:
    """Only where other annexes have theirs: who sends all annexes on paper attaches none."""
    if any(annex.file.sha256 for annex in request.annexes):
        spoken = spoken_of(request)
        for number, annex in enumerate(request.annexes, 1):
            if annex.id in spoken and not annex.file.sha256:
                yield at(f"annexes.{annex.id}.file", f"annexes.{annex.id}", number=str(number))


@rule("annex_pages_differ", "practice", {RequestModel: warns()})
def pages_differ(request: RequestModel) -> Iterator[Spot]:
    for annex in request.annexes:
        counted = annex.file.pages
        if None not in (counted, annex.pages) and counted != annex.pages:
            path = f"annexes.{annex.id}.pages"
            remedy = [Step("set", path, counted)]
            yield at(path, f"annexes.{annex.id}.file", remedy=remedy, stated=str(annex.pages), counted=str(counted))


@rule("annex_file_twice", "practice", {RequestModel: warns()})
def twice(request: RequestModel) -> Iterator[Spot]:
    first: dict[str, int] = {}
    for number, annex in enumerate(request.annexes, 1):
        if annex.file.sha256:
            before = first.setdefault(annex.file.sha256, number)
            if before != number:
                other = f"annexes.{request.annexes[before - 1].id}.file"
                yield at(f"annexes.{annex.id}.file", other, number=str(before))


@rule("statute_annex_kind", "practice", {CaseRequest: informs()})
def not_a_statute(request: CaseRequest) -> Iterator[Spot]:
    kinds = {annex.id: annex.kind for annex in request.annexes}
    for offence in request.offences:
        kind = kinds.get(offence.statute_annex or "")
        if kind not in (None, AnnexKind.STATUTE, AnnexKind.TRANSLATION):
            yield at(f"offences.{offence.id}.statute_annex", f"annexes.{offence.statute_annex}.kind")
