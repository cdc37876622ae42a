"""`mla data`: an office's own facts in and out as CSV; the difference is shown before anything is written."""

import sys
from argparse import SUPPRESS, ArgumentParser, Namespace
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, cast

from mla_assistant.cli.command import GOOD, UNUSABLE, Command, Unusable, read_bytes, show, tell, write_file
from mla_assistant.cli.streams import line_in
from mla_assistant.drafting import in_use
from mla_assistant.resources.private_file import NotWritten
from mla_assistant.text.translate import _

if TYPE_CHECKING:
    from mla_assistant.instruments import Difference, Preview, Problem
    from mla_assistant.instruments.overlay import ImportKind, OwnLayer

KINDS = ("parties", "authorities", "profiles", "treaties")
_LIMIT = 64 * 2**20
_SHOWN = 40


class Data(Command):
    """import or export your own facts: parties, authorities, profiles of States, bilateral treaties"""

    name = "data"

    def arguments(self, parser: ArgumentParser) -> None:
        verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
        for verb in (Import(), Export()):
            text = _((verb.__doc__ or "").strip())
            below = verbs.add_parser(verb.name, help=text, description=text)
            verb.arguments(below)
            below.set_defaults(act=verb.run)

    def run(self, args: Namespace) -> int:
        return int(args.act(args))


class Import(Command):
    """show what a CSV changes, and take it over when you agree: all of it, or nothing"""

    name = "import"

    def arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("kind", choices=KINDS, metavar="KIND", help=", ".join(KINDS))
        parser.add_argument("file", metavar="FILE.csv", help=_("a CSV file; - reads standard input"))
        parser.add_argument("--yes", action="store_true", help=_("take it over without asking"))
        parser.add_argument("--office", action="store_true", help=_("into the office's folder, for everybody there"))

    def run(self, args: Namespace) -> int:
        from mla_assistant.instruments import FactsRefused, apply, import_facts

        content = read_bytes(args.file, _LIMIT)
        if len(content) > _LIMIT:
            raise Unusable(_("{file} is larger than {limit} MB: split it.").format(file=args.file, limit=_LIMIT >> 20))
        layer: OwnLayer = "office" if args.office else "user"
        preview = import_facts(cast("ImportKind", args.kind), content, file=args.file, layer=layer)
        if preview.problems:
            return _refuse(preview.problems)
        show(_differences(preview))
        if not preview.ready:
            show(_("There is nothing to take over."))
            return GOOD
        if not (args.yes or _agreed(args.file)):
            show(_("Nothing was changed."))
            return GOOD
        try:
            paths = apply(preview, layer)
        except FactsRefused as refused:
            return _refuse(refused.problems)
        except NotWritten as trouble:
            place = trouble.filename or _("the folder of your facts")
            said = _("{file} can't be written; nothing was changed.").format(file=place)
            raise Unusable(in_use.or_else(trouble, said)) from None
        show(_("Taken over into {file}.").format(file=", ".join(map(str, paths))))
        return GOOD


class Export(Command):
    """write what stands, all layers together, as CSV that can be edited and imported again"""

    name = "export"

    def arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("kind", choices=KINDS, metavar="KIND", help=", ".join(KINDS))
        text = _("write to a file; otherwise to standard output")
        parser.add_argument("file", nargs="?", default="", metavar="FILE.csv", help=text)
        parser.add_argument("-o", "--output", dest="file", metavar="FILE.csv", default=SUPPRESS, help=text)
        parser.add_argument("--overwrite", action="store_true", help=_("replace a file that is there"))

    def run(self, args: Namespace) -> int:
        from mla_assistant.instruments import export_facts

        show_problems()
        content = export_facts(cast("ImportKind", args.kind))
        if args.file and args.file != "-":
            write_file(Path(args.file), content, overwrite=args.overwrite)
        else:
            sys.stdout.buffer.write(content)
            sys.stdout.buffer.flush()
        return GOOD


def show_problems() -> None:
    """Faulty files of the office or the user are not used; whoever leans on what is left must know."""
    from mla_assistant.instruments import problems

    for problem in problems():
        tell(_("Not used: {problem}").format(problem=problem))


def _refuse(problems: "tuple[Problem, ...]") -> int:
    """One sentence per problem; a file with the same mistake in every row doesn't scroll the first away."""
    for problem in problems[:_SHOWN]:
        tell(problem)
    if len(problems) > _SHOWN:
        tell(_("… and {count} more.").format(count=len(problems) - _SHOWN))
    tell(_("Nothing was changed."))
    return UNUSABLE


def _differences(preview: "Preview") -> str:
    lines = [line for difference in preview.differences[:_SHOWN] for line in _lines(difference, preview.kind)]
    if len(preview.differences) > _SHOWN:
        lines.append(_("… and {count} more.").format(count=len(preview.differences) - _SHOWN))
    count = Counter(difference.change for difference in preview.differences)
    total = _("{new} new, {changed} changed, {confirmed} confirmed on a later day, {older} older than what stands.")
    lines.append(total.format(**{change: count[change] for change in ("new", "changed", "confirmed", "older")}))
    return "\n".join(lines)


def _lines(difference: "Difference", kind: "ImportKind") -> list[str]:
    words = {"new": _("new"), "changed": _("changed"), "confirmed": _("confirmed"), "older": _("older, left out")}
    head = f"{words[difference.change]}: {', '.join(part for part in difference.key if part)}"
    told = _("your own entry, as of {date}, still comes before it for you").format(date=difference.behind)
    behind = [f"    {told}"] if difference.behind else []
    if kind == "treaties":
        return [f"{head}: {', '.join((*difference.after, *difference.columns))}", *behind]
    if difference.change == "new":
        return [f"{head}: {'; '.join(part for part in difference.after[len(difference.key) :] if part)}", *behind]
    from mla_assistant.instruments.tables import TABLES

    rows = zip(TABLES[kind].columns, difference.before, difference.after, strict=True)
    changed = [(name, old, new) for name, old, new in rows if name in difference.columns]
    return [head, *(f"    {name}: {old or '–'} → {new or '–'}" for name, old, new in changed), *behind]


def _agreed(file: str) -> bool:
    """Ask; without somebody at the keyboard the answer is no."""
    if file == "-" or not sys.stdin.isatty():
        raise Unusable(_("Nobody can be asked here: look at the difference, then add --yes. Nothing was changed."))
    try:
        return line_in(_("Take it over? Write yes: ")).casefold() in ("yes", "y", _("yes"))
    except EOFError:  # Ctrl+D leaves the cursor behind the question
        print()
        return False
