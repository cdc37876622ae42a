"""Documents on their way to files: written, turned into PDF, or refused."""

import shlex
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from mla_assistant.cli.command import BLOCKED, UNUSABLE, Unusable, require_free, show, tell, write_file
from mla_assistant.cli.findings import as_text
from mla_assistant.drafting.office import not_printed
from mla_assistant.issuing import Issued, Refused, template_languages
from mla_assistant.requests.paths import Answers
from mla_assistant.requests.reading import read
from mla_assistant.text.translate import _


def require_languages(*tags: str | None) -> None:
    """Raises `Unusable` for a language no document can be made in; None is the draft's own."""
    for tag in tags:
        if tag and tag not in template_languages():
            known = ", ".join(sorted(template_languages()))
            told = _("No documents can be made in “{language}”. There are: {known}.")
            raise Unusable(told.format(language=tag[:40], known=known))


def show_refusal(refused: Refused, answers: Answers) -> int:
    """Say what stands in the way. Gives back how the command ends: a broken template is no fault of the draft."""
    show(as_text((finding for finding in refused.findings if finding.blocks), read(answers).request))
    return UNUSABLE if any(finding.code == "template_refused" for finding in refused.findings) else BLOCKED


def say_strays() -> None:
    for told in not_printed():
        tell(told)


def say_warnings(draft: str, made: Issued, annexes: str | Path | None) -> None:
    """A final document leaves in spite of warnings, not without a word of them; some are about files in a folder."""
    if count := warnings_that_stand(made):
        command = shlex.join(["mla", "check", draft, *(["--annexes", str(annexes)] if annexes else [])])
        told = _("Warnings that stand: {count}. “{command}” lists them.")
        tell(told.format(count=count, command=command))


def warnings_that_stand(made: Issued) -> int:
    """How many a final document leaves with; a draft shows its own."""
    return 0 if made.draft else sum(finding.severity == "warns" and not finding.waived for finding in made.findings)


def write_alone(args: Namespace, path: Path, data: bytes, fingerprint: str = "") -> None:
    """One document and, where it is wanted, its PDF. Raises `Unusable`."""
    for each in (path, path.with_suffix(".pdf")) if args.pdf else (path,):
        require_free(each, overwrite=args.overwrite)
    if why_not := write_documents(args, {path: data}, fingerprint):
        raise Unusable(why_not)


def write_documents(args: Namespace, documents: Mapping[Path, bytes], fingerprint: str = "") -> str:
    """The documents and, where they are wanted, their PDFs: all of these or, for the reason given back, none.

    Raises `Unusable`.
    """
    copies, why_not = _pdfs(documents) if args.pdf else ({}, "")
    for path, data in {**documents, **copies}.items():
        write_file(path, data, overwrite=args.overwrite)
    for path in documents if fingerprint else ():
        tell(_("{file}  fingerprint {fingerprint}").format(file=path, fingerprint=fingerprint))
    return why_not


def _pdfs(documents: Mapping[Path, bytes]) -> tuple[dict[Path, bytes], str]:
    """The PDF of each; or none, and why."""
    from mla_assistant.documents.pdf import ConversionFailed, ConverterMissing, to_pdf

    try:
        return {path.with_suffix(".pdf"): to_pdf(data) for path, data in documents.items()}, ""
    except ConverterMissing:
        return {}, _("PDF needs LibreOffice, which is not here. Install it, or save the DOCX as PDF in Word.")
    except ConversionFailed:
        return {}, _("LibreOffice could not turn the document into a PDF. The DOCX was written.")
