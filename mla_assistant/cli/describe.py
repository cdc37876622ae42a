"""`mla kinds`, `mla schema`, `mla example`: what there is, for people and for programs."""

import json
from argparse import ArgumentParser, Namespace

from mla_assistant import resources
from mla_assistant.cli.command import GOOD, Command, Unusable, show, show_json
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.schema import complete_schema, draft_schema
from mla_assistant.review import needed
from mla_assistant.text.translate import _


def kind_argument(parser: ArgumentParser) -> None:
    parser.add_argument("kind", metavar="KIND", help=_("one of: {kinds}").format(kinds=", ".join(KINDS)))


def find_kind(name: str) -> type[RequestModel]:
    """The model of a kind by its code. Raises `Unusable`."""
    if name not in KINDS:
        raise Unusable(_("There is no kind “{kind}”. There are: {kinds}.").format(kind=name, kinds=", ".join(KINDS)))
    return KINDS[name]


class Kinds(Command):
    """list the kinds of request"""

    name = "kinds"

    def arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help=_("for programs"))

    def run(self, args: Namespace) -> int:
        if args.json:
            show_json([{"kind": code, "title": kind.TITLE} for code, kind in KINDS.items()])
        else:
            width = max(map(len, KINDS))
            show("\n".join(f"{code:<{width}}  {_(kind.TITLE)}" for code, kind in KINDS.items()))
        return GOOD


class Schema(Command):
    """print the JSON Schema of a kind"""

    name = "schema"

    def arguments(self, parser: ArgumentParser) -> None:
        kind_argument(parser)
        parser.add_argument(
            "--draft", action="store_true", help=_("the schema of drafts, where answers may be missing")
        )

    def run(self, args: Namespace) -> int:
        kind = find_kind(args.kind)
        show_json(draft_schema(kind) if args.draft else complete_schema(kind, needed(kind)))
        return GOOD


class Example(Command):
    """print a complete fictional draft, or an empty one"""

    name = "example"

    def arguments(self, parser: ArgumentParser) -> None:
        kind_argument(parser)
        parser.add_argument("--blank", action="store_true", help=_("an empty draft"))

    def run(self, args: Namespace) -> int:
        find_kind(args.kind)
        if args.blank:
            show_json({"kind": args.kind, "schema_version": 1, "language": "en"})
        else:
            show_json(json.loads(resources.example(args.kind)))
        return GOOD
