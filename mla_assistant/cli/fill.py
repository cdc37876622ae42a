"""`mla set`: fill a draft without the screen, one answer at a time."""

from argparse import ArgumentParser, Namespace

from mla_assistant.cli.answering import Filling
from mla_assistant.cli.command import GOOD, Command, draft_argument
from mla_assistant.requests.paths import named
from mla_assistant.text.translate import _


class SetAnswer(Command):
    """set one answer in a draft file: mla set draft.json header.reference MLA/2026/1"""

    name = "set"

    def arguments(self, parser: ArgumentParser) -> None:
        draft_argument(parser)
        parser.add_argument("path", metavar="PATH", help=_("the place, for instance measures.m1.nexus"))
        parser.add_argument(
            "value", metavar="VALUE", help=_("the answer; text, or JSON for lists; an empty text takes it away")
        )

    def run(self, args: Namespace) -> int:
        filling = Filling(args.draft)
        path = named(filling.session.answers, args.path)
        filling.answer(path, filling.spec(path), args.value)
        return GOOD
