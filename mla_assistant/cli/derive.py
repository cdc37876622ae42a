"""`mla derive`: the same case to another State, or as another kind of request."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from mla_assistant.cli.command import GOOD, Command, Unusable, draft_argument, read_draft, tell, write_file
from mla_assistant.drafting.draft_file import dump
from mla_assistant.requests.derive import derive
from mla_assistant.requests.kinds import KINDS
from mla_assistant.text.names import state_name, states
from mla_assistant.text.translate import _, current_language


class Derive(Command):
    """a new draft from another: to another State, or as another kind of request"""

    name = "derive"

    def arguments(self, parser: ArgumentParser) -> None:
        draft_argument(parser)
        parser.add_argument("--kind", choices=list(KINDS), help=_("the kind of the new draft; else the same kind"))
        parser.add_argument("--to", metavar="STATE", help=_("the requested State, as a code of two letters: ES"))
        parser.add_argument("-o", "--output", metavar="OUT.json", help=_("a file; else standard output"))

    def run(self, args: Namespace) -> int:
        answers = read_draft(args.draft)
        state = args.to.upper() if args.to else None
        if state and state not in states():
            raise Unusable(
                _("“{state}” is no code of a State. Give two letters, for instance ES.").format(state=args.to)
            )
        new = derive(answers, args.kind or str(answers["kind"]), state)
        if args.output:
            write_file(Path(args.output), dump(new))
        else:
            sys.stdout.buffer.write(dump(new))
        carried = new.get("desk", {}).get("carried", [])
        if carried:
            code, *others = {each.get("state") or "" for each in carried}
            told = (
                _("Places that were written for {state}: {count}. “mla check” lists them until they are read again.")
                if code and not others
                else _("Places to be read again: {count}. “mla check” lists them until they are.")
            )
            tell(told.format(count=len(carried), state=state_name(code, current_language())))
        return GOOD
