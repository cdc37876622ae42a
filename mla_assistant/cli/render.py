"""`mla render`: the documents of a draft, final or as a draft."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from mla_assistant.cli.annexes import find
from mla_assistant.cli.command import GOOD, Command, Unusable, draft_argument, read_draft
from mla_assistant.cli.layouts import check_layout, layout_argument
from mla_assistant.cli.render_set import folder, write_set
from mla_assistant.cli.writing import require_languages, say_strays, say_warnings, show_refusal, write_alone
from mla_assistant.issuing import Refused, beside, draft, issue
from mla_assistant.requests.paths import Answers
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
            help=_("OUT.docx, a folder (ending in /) for the whole set, or - for standard output"),
        )
        parser.add_argument("--language", metavar="LANGUAGE", help=_("another language than the draft's: fr, ar"))
        parser.add_argument(
            "--draft", dest="as_draft", action="store_true", help=_("a draft, marked so, with its holes shown")
        )
        parser.add_argument("--beside", metavar="LANGUAGE", help=_("a reading copy with this language at the side"))
        layout_argument(parser)
        parser.add_argument("--pdf", action="store_true", help=_("PDF beside each DOCX, by LibreOffice"))
        where = _("where the files of the annexes are; for the whole set they are else looked for beside the draft")
        parser.add_argument("--annexes", metavar="FOLDER", help=where)
        parser.add_argument("--overwrite", action="store_true", help=_("replace files that are there"))

    def run(self, args: Namespace) -> int:
        _require_place(args)
        require_languages(args.language, args.beside)
        answers = read_draft(args.draft)
        check_layout(args.layout, answers)
        say_strays()
        if _is_folder(args.output) and not args.beside:
            return write_set(args, answers)
        if args.annexes:
            find(answers, Path(args.annexes))
        if args.beside:
            return self._beside(args, answers)
        made = (draft if args.as_draft else issue)(answers, args.language, layout=args.layout)
        if isinstance(made, Refused):
            return show_refusal(made, answers)
        say_warnings(args.draft, made, args.annexes)
        if args.output == "-":
            sys.stdout.buffer.write(made.documents[0].data)
            return GOOD
        write_alone(args, Path(args.output), made.documents[0].data, made.fingerprint)
        return GOOD

    def _beside(self, args: Namespace, answers: Answers) -> int:
        made = beside(answers, args.language, args.beside, args.layout)
        if isinstance(made, Refused):
            return show_refusal(made, answers)
        if args.output == "-":
            sys.stdout.buffer.write(made.data)
            return GOOD
        output = Path(args.output)
        if _is_folder(args.output):
            output = folder(args.output) / f"{made.name}.docx"
        write_alone(args, output, made.data)
        return GOOD


def _require_place(args: Namespace) -> None:
    """A document under a name of another kind of file would open in nothing. Raises `Unusable`."""
    if args.output == "-" and args.pdf:
        raise Unusable(_("Standard output takes one document. Name a file for it: OUT.docx."))
    if not (args.output == "-" or _is_folder(args.output) or args.output.lower().endswith(".docx")):
        told = _("{file} is no name for a Word document. Write OUT.docx or FOLDER/; --pdf makes the PDF beside it.")
        raise Unusable(told.format(file=args.output or "“”"))


def _is_folder(output: str) -> bool:
    """Whether the whole set is wanted."""
    return output.endswith(("/", "\\")) or Path(output).is_dir()
