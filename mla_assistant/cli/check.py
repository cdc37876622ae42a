"""`mla check`: what is missing or doubtful in a draft, and how to mend it."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from mla_assistant.cli.command import (
    BLOCKED,
    GOOD,
    Command,
    Unusable,
    draft_argument,
    read_draft,
    show,
    show_json,
    write_file,
)
from mla_assistant.cli.findings import as_json, as_text
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
            "--report", metavar="OUT.docx", help=_("the findings as a Word file for your own file; it does not travel")
        )
        parser.add_argument("--overwrite", action="store_true", help=_("replace a report that is there"))

    def run(self, args: Namespace) -> int:
        answers = read_draft(args.draft)
        session = Session(answers)
        if args.report:
            write_file(Path(args.report), _report(answers), overwrite=args.overwrite)
            print(_("{file}: the review report; it stays in your file.").format(file=args.report), file=sys.stderr)
        if args.json:
            show_json({"findings": as_json(session.findings, session.request)})
        else:
            show(as_text(session.findings, session.request))
        return BLOCKED if any(finding.blocks for finding in session.findings) else GOOD


def _report(answers: Answers) -> bytes:
    from mla_assistant.documents.problem import Refused
    from mla_assistant.drafting.report import report

    try:
        return report(answers).data
    except Refused as refused:
        raise Unusable("; ".join(map(str, refused.problems))) from None
