"""`mla check`: what is missing or doubtful in a draft, and how to mend it."""

from argparse import ArgumentParser, Namespace

from mla_assistant.cli.command import BLOCKED, GOOD, Command, draft_argument, read_draft, show, show_json
from mla_assistant.cli.findings import as_json, as_text
from mla_assistant.drafting.session import Session


class Check(Command):
    """say what is missing or doubtful in a draft, and how to mend it"""

    name = "check"

    def arguments(self, parser: ArgumentParser) -> None:
        draft_argument(parser)
        parser.add_argument("--json", action="store_true", help="findings for programs")

    def run(self, args: Namespace) -> int:
        session = Session(read_draft(args.draft))
        if args.json:
            show_json({"findings": as_json(session.findings, session.request)})
        else:
            show(as_text(session.findings, session.request))
        return BLOCKED if any(finding.blocks for finding in session.findings) else GOOD
