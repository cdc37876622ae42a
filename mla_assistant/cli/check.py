"""`mla check`: what is missing or doubtful in a draft, and how to mend it."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from mla_assistant.cli.annexes import find
from mla_assistant.cli.command import (
    BLOCKED,
    GOOD,
    Command,
    Unusable,
    draft_argument,
    read_draft,
    show,
    show_json,
    tell,
    write_file,
)
from mla_assistant.cli.findings import as_text
from mla_assistant.drafting.finding_data import as_data
from mla_assistant.drafting.session import Session
from mla_assistant.requests.paths import Answers
from mla_assistant.text.translate import _


class Check(Command):
    """say what is missing or doubtful in a draft, and how to mend it"""

    name = "check"

    def arguments(self, parser: ArgumentParser) -> None:
        draft_argument(parser)
        parser.add_argument("--json", action="store_true", help=_("findings for programs"))
        parser.add_argument(
            "--report",
            metavar="OUT.docx|OUT.json",
            help=_("findings and the facts they lean on, for your own file; it does not travel"),
        )
        where = _("where the files of the annexes are, to look into them as well")
        parser.add_argument("--annexes", metavar="FOLDER", help=where)
        parser.add_argument("--overwrite", action="store_true", help=_("replace a report that is there"))

    def run(self, args: Namespace) -> int:
        if args.report:
            _check_ending(args.report)
        answers = read_draft(args.draft)
        if args.annexes:
            for found in find(answers, Path(args.annexes)):
                if found.why_not:
                    tell(_("Annex {number}: {why}").format(number=found.number, why=found.why_not))
        session = Session(answers)
        if args.report:
            write_file(Path(args.report), _report(answers, args.report), overwrite=args.overwrite)
            tell(_("{file}: the review report; it stays in your file.").format(file=args.report))
        if args.json:
            show_json({"findings": [as_data(finding, session.request) for finding in session.findings]})
        else:
            show(as_text(session.findings, session.request))
        return BLOCKED if any(finding.blocks for finding in session.findings) else GOOD


def _check_ending(name: str) -> None:
    from mla_assistant.drafting.report_form import NoSuchForm, ending_of

    try:
        ending_of(name)
    except NoSuchForm as wrong:
        raise Unusable(str(wrong)) from None


def _report(answers: Answers, name: str) -> bytes:
    from mla_assistant.documents.problem import Refused
    from mla_assistant.drafting.report_form import report_in_form

    try:
        return report_in_form(answers, name)
    except Refused as refused:
        raise Unusable("; ".join(map(str, refused.problems))) from None
