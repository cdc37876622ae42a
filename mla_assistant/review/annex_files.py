"""The files of annexes: each there that the text relies on, and each what the list says it is."""

from collections.abc import Callable, Iterator
from pathlib import PurePath

from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.finding import Step
from mla_assistant.requests.parts.annex import AnnexFile, AnnexKind
from mla_assistant.requests.request import RequestModel
from mla_assistant.resources.file_types import BY_ENDING, ENDINGS, PROGRAM_ENDINGS, PROGRAMS, UNKNOWN
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


@rule("annex_file_locked", "practice", {RequestModel: warns()})
def locked(request: RequestModel) -> Iterator[Spot]:
    yield from _where(request, lambda file: file.unopened == "locked")


@rule("annex_file_damaged", "practice", {RequestModel: warns()})
def damaged(request: RequestModel) -> Iterator[Spot]:
    yield from _where(request, lambda file: file.unopened == "damaged")


@rule("annex_file_program", "practice", {RequestModel: warns()})
def program(request: RequestModel) -> Iterator[Spot]:
    yield from _where(request, lambda file: file.media_type in PROGRAMS)


@rule("annex_file_called_program", "practice", {RequestModel: warns()})
def called_a_program(request: RequestModel) -> Iterator[Spot]:
    """A letter turned round in the name makes “bifdp.exe” of what looks like “biexe.pdf”; a script is text inside."""
    yield from _where(request, lambda file: file.media_type not in PROGRAMS and _ending(file) in PROGRAM_ENDINGS)


@rule("annex_file_unknown", "practice", {RequestModel: warns()})
def unknown(request: RequestModel) -> Iterator[Spot]:
    yield from _where(request, lambda file: file.media_type == UNKNOWN)


@rule("annex_file_ending", "practice", {RequestModel: warns()})
def ending(request: RequestModel) -> Iterator[Spot]:
    """What calls itself something else is a mistake, or a trap."""
    known = {*ENDINGS, *PROGRAMS}
    yield from _where(
        request, lambda file: file.media_type in known and BY_ENDING.get(_ending(file)) not in (None, file.media_type)
    )


def _where(request: RequestModel, holds: Callable[[AnnexFile], bool]) -> Iterator[Spot]:
    for annex in request.annexes:
        if annex.file.sha256 and holds(annex.file):
            yield at(f"annexes.{annex.id}.file", ending=_ending(annex.file) or "?")


def _ending(file: AnnexFile) -> str:
    return PurePath(file.name or "").suffix.lower()


@rule("statute_annex_kind", "practice", {CaseRequest: informs()})
def not_a_statute(request: CaseRequest) -> Iterator[Spot]:
    kinds = {annex.id: annex.kind for annex in request.annexes}
    for offence in request.offences:
        kind = kinds.get(offence.statute_annex or "")
        if kind not in (None, AnnexKind.STATUTE, AnnexKind.TRANSLATION):
            yield at(f"offences.{offence.id}.statute_annex", f"annexes.{offence.statute_annex}.kind")
