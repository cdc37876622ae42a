"""`mla template`: list, read, check, restyle and export the Word templates."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from mla_assistant import resources
from mla_assistant.cli.command import (
    BLOCKED,
    GOOD,
    UNUSABLE,
    Command,
    Unusable,
    read_bytes,
    show,
    show_json,
    write_file,
)
from mla_assistant.cli.describe import find_kind, kind_argument
from mla_assistant.cli.layouts import layout_argument
from mla_assistant.documents.problem import Problem, TemplateRefused
from mla_assistant.text.translate import _

_FILE_LIMIT = 50 * 2**20


class Template(Command):
    """list, show, check, restyle and export the Word templates"""

    name = "template"

    def arguments(self, parser: ArgumentParser) -> None:
        verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
        for verb in (List(), Show(), Check(), Restyle(), Export()):
            text = _((verb.__doc__ or "").strip())
            below = verbs.add_parser(verb.name, help=text, description=text)
            verb.arguments(below)
            below.set_defaults(act=verb.run)

    def run(self, args: Namespace) -> int:
        try:
            return int(args.act(args))
        except TemplateRefused as refused:
            raise Unusable("; ".join(map(str, refused.problems))) from None


class List(Command):
    """list the templates: kind, languages, file; and the layouts, with how far each form was seen"""

    name = "list"

    def arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help=_("for programs"))

    def run(self, args: Namespace) -> int:
        from mla_assistant.documents.all_templates import listed, listed_of
        from mla_assistant.documents.layouts import layouts
        from mla_assistant.drafting.layout_words import called, how_far

        arranged = [(layout, [*listed_of(layout)]) for layout in layouts()]
        if args.json:
            forms = [
                {
                    "code": layout.code,
                    "name": _(layout.name),
                    "claims": how_far(layout),
                    "source": layout.source,
                    "as_of": layout.as_of,
                    "templates": [each.as_json() for each in templates],
                }
                for layout, templates in arranged
            ]
            show_json({"templates": [each.as_json() for each in listed()], "layouts": forms})
            return GOOD
        for each in listed():
            show(str(each))
        for layout, templates in arranged:
            show(f"\n{layout.code}  {called(layout)}\n  {how_far(layout)}\n  {layout.source}")
            for each in templates:
                show(f"  {each}")
        return GOOD


class Show(Command):
    """print a template or a finished document as text"""

    name = "show"

    def arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE", help=_("a DOCX file, or the name of a shipped template or block"))

    def run(self, args: Namespace) -> int:
        from mla_assistant.documents.plain import text

        show(text(_read(args.file), args.file))
        return GOOD


class Check(Command):
    """check the templates of all kinds, or one file as the template of a kind"""

    name = "check"

    def arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE", nargs="?", help=_("a DOCX file; without it, all templates"))
        parser.add_argument("--kind", metavar="KIND", help=_("the kind that FILE is a template of"))
        parser.add_argument("--json", action="store_true", help=_("for programs"))

    def run(self, args: Namespace) -> int:
        from mla_assistant.documents.all_templates import problems_of_all

        if args.file and not args.kind:
            raise Unusable(_("Say which kind the file is a template of: --kind KIND."))
        problems, usable = _problems_of(args.file, args.kind) if args.file else problems_of_all()
        if args.json:
            show_json({"problems": [problem.as_json() for problem in problems]})
        else:
            show("\n".join(map(str, problems)) or _("The templates are in order."))
        return GOOD if not problems else BLOCKED if usable else UNUSABLE


class Restyle(Command):
    """give every template the look of the letterhead: styles, numbering, header, footer, rows that stay whole"""

    name = "restyle"

    def arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--check", action="store_true", help=_("only say which templates differ"))

    def run(self, args: Namespace) -> int:
        from mla_assistant.documents.restyle import differences, restyled

        problems: list[Problem] = []
        for path, name, letterhead in _dressed():
            data = path.read_bytes()
            drifted = differences(data, name, letterhead)
            if drifted and not args.check:
                write_file(path, restyled(data, name, letterhead), overwrite=True)
                path.chmod(0o644)  # a template is no case data
            problems += [replace(each, place=replace(each.place, document=str(path))) for each in drifted]
        if args.check:
            show("\n".join(map(str, problems)) or _("Every template has the look of the letterhead."))
            return BLOCKED if problems else GOOD
        changed = len({problem.place.document for problem in problems})
        show(_("{count} templates restyled.").format(count=changed))
        return GOOD


class Export(Command):
    """write the template of a kind as one Word file, its blocks in place"""

    name = "export"

    def arguments(self, parser: ArgumentParser) -> None:
        kind_argument(parser)
        parser.add_argument("--language", metavar="LANGUAGE", default="en", help=_("fr, ar, …"))
        layout_argument(parser)
        parser.add_argument("-o", "--output", required=True, metavar="FILE")
        parser.add_argument("--overwrite", action="store_true", help=_("replace a file that is there"))

    def run(self, args: Namespace) -> int:
        from mla_assistant.documents.export import flattened
        from mla_assistant.documents.gate.check import members
        from mla_assistant.documents.layouts import template_of
        from mla_assistant.documents.templates import blocks

        kind = find_kind(args.kind)
        if args.language not in ("en", *resources.languages("templates")):
            raise Unusable(_("There are no templates in “{language}”.").format(language=args.language))
        folder, name = blocks(args.language), template_of(args.kind, args.layout)
        flat = flattened(folder[name], name, folder, members(kind, name, folder))
        write_file(Path(args.output), flat, overwrite=args.overwrite)
        return GOOD


def _dressed() -> Iterator[tuple[Path, str, bytes]]:
    """Each template that may be edited here, its name, and the letterhead in force where it lies.

    What an office shares has the look of the office, whatever the letterhead of the user who is at it.
    """
    from mla_assistant.documents.letterhead import NAME, in_force
    from mla_assistant.documents.strays import files

    layers = [*dict.fromkeys(resources.folders("templates"))]
    for number, folder in enumerate(layers[:-1] if resources.is_installed() else layers):
        found = [(name, path) for name, path in files(folder) if name != NAME]
        letterhead = in_force(layers[number:]) if found else b""
        yield from ((path, name, letterhead) for name, path in found)


def _problems_of(file: str, kind: str) -> tuple[tuple[Problem, ...], bool]:
    """What the gate has to say of one file as the template of a kind, and whether drafts can be printed by it."""
    from mla_assistant.documents.all_templates import compiles
    from mla_assistant.documents.compile import compile_set
    from mla_assistant.documents.gate.check import check
    from mla_assistant.documents.package import read
    from mla_assistant.documents.templates import blocks
    from mla_assistant.documents.voice import voice

    model, data = find_kind(kind), _read(file)
    read(data, file)  # what is no Word document at all is unusable, and no template with faults
    problems = tuple(
        replace(each, place=replace(each.place, document=file)) if each.place.document == kind else each
        for each in check(model, {kind: data}, blocks("en"))
    )
    return problems, compiles(lambda: compile_set({kind: data}, blocks("en"), voice("en")))


def _read(name: str) -> bytes:
    """A file, or a shipped template by its name (`extradition`, `blocks/person`)."""
    if not name.endswith(".docx") and (found := resources.find_all("templates", f"{name}.docx")):
        return found[0].read_bytes()
    return read_bytes(name, _FILE_LIMIT)
