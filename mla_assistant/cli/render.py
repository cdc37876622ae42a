"""`mla render`: the documents of a draft, final or as a draft."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from mla_assistant.cli.command import BLOCKED, GOOD, Command, Unusable, draft_argument, read_draft, show, write_file
from mla_assistant.cli.findings import as_text
from mla_assistant.issuing import Issued, Made, Refused, beside, draft, issue
from mla_assistant.requests.paths import Answers
from mla_assistant.requests.reading import read
from mla_assistant.text.translate import _


class Render(Command):
    """make the Word documents of a draft: final ones, or drafts that show their holes"""

    name = "render"

    def arguments(self, parser: ArgumentParser) -> None:
        draft_argument(parser)
        parser.add_argument(
            "-o",
            "--output",
            required=True,
            metavar="OUT",
            help=_("OUT.docx, or a folder (ending in /) for the whole set"),
        )
        parser.add_argument("--language", metavar="LANGUAGE", help=_("another language than the draft's: fr, ar"))
        parser.add_argument(
            "--draft", dest="as_draft", action="store_true", help=_("a draft, marked so, with its holes shown")
        )
        parser.add_argument("--beside", metavar="LANGUAGE", help=_("a reading copy with this language at the side"))
        parser.add_argument("--pdf", action="store_true", help=_("PDF beside each DOCX, by LibreOffice"))
        parser.add_argument("--overwrite", action="store_true", help=_("replace files that are there"))

    def run(self, args: Namespace) -> int:
        answers = read_draft(args.draft)
        if args.beside:
            return self._beside(args, answers)
        made = (draft if args.as_draft else issue)(answers, args.language)
        if isinstance(made, Refused):
            show_refusal(made, answers)
            return BLOCKED
        for document, path in _places(made, args.output):
            write_file(path, document.data, overwrite=args.overwrite)
            if args.pdf:
                write_file(path.with_suffix(".pdf"), _pdf(document.data), overwrite=args.overwrite)
            print(
                _("{file}  fingerprint {fingerprint}").format(file=path, fingerprint=made.fingerprint), file=sys.stderr
            )
        return GOOD

    def _beside(self, args: Namespace, answers: Answers) -> int:
        made = beside(answers, args.language, args.beside)
        if isinstance(made, Refused):
            show_refusal(made, answers)
            return BLOCKED
        write_file(Path(args.output), made.data, overwrite=args.overwrite)
        if args.pdf:
            write_file(Path(args.output).with_suffix(".pdf"), _pdf(made.data), overwrite=args.overwrite)
        return GOOD


def show_refusal(refused: Refused, answers: Answers) -> None:
    """Say what stands in the way."""
    show(as_text((finding for finding in refused.findings if finding.blocks), read(answers).request))


def _places(made: Issued, output: str) -> list[tuple[Made, Path]]:
    """Which document goes where: all of them into a folder, or the request itself into a file."""
    target = Path(output)
    if output.endswith(("/", "\\")) or target.is_dir():
        if not target.is_dir():
            try:
                target.mkdir(mode=0o700)
            except OSError:
                raise Unusable(_("{folder} can't be made. Name a folder of your own.").format(folder=output)) from None
        return [(document, target / f"{document.name}.docx") for document in made.documents]
    return [(made.documents[0], target)]


def _pdf(data: bytes) -> bytes:
    from mla_assistant.documents.pdf import ConversionFailed, ConverterMissing, to_pdf

    try:
        return to_pdf(data)
    except ConverterMissing:
        raise Unusable(
            _("PDF needs LibreOffice, which is not here. Install it, or save the DOCX as PDF in Word.")
        ) from None
    except ConversionFailed:
        raise Unusable(_("LibreOffice could not turn the document into a PDF. The DOCX was written.")) from None
