"""`mla template`: list, read, check, restyle and export the Word templates."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import replace
from functools import partial
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
from mla_assistant.requests.kinds import KINDS
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

    def run(self, args: Namespace) -> int:
        from mla_assistant.documents.layouts import layouts
        from mla_assistant.documents.sets import set_of
        from mla_assistant.documents.templates import documents_of, template_set
        from mla_assistant.drafting.layout_words import called, how_far

        of_kinds = {document: kind for kind in KINDS for document in documents_of(kind)}
        of_sets = {document: document for kind in KINDS for document in set_of(kind)}
        tags = resources.languages("templates")
        for document, template in (of_kinds | of_sets).items():
            path = resources.find("templates", f"{document}.docx")
            try:
                complete = ["en", *(tag for tag in tags if not template_set(template, tag).missing)]
            except TemplateRefused as refused:
                show(f"{document}  {path}\n  " + "\n  ".join(map(str, refused.problems)))
                continue
            show(f"{document}  {', '.join(complete)}  {path}")
        for layout in layouts():
            show(f"\n{layout.code}  {called(layout)}\n  {how_far(layout)}\n  {layout.source}")
            for kind in layout.kinds if layout.has_template else ():
                name = layout.template(kind)
                complete = [tag for tag in tags if not template_set(kind, tag, layout=layout.code).missing]
                show(f"  {name}  {', '.join(['en', *complete])}  {resources.find('templates', f'{name}.docx')}")
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
        from mla_assistant.documents.compile import compile_set
        from mla_assistant.documents.gate.check import check
        from mla_assistant.documents.layouts import STANDARD, layouts_of
        from mla_assistant.documents.package import read
        from mla_assistant.documents.sets import set_of
        from mla_assistant.documents.templates import blocks, gate_problems, template_set
        from mla_assistant.documents.voice import voice

        problems: list[Problem] = []
        usable = True
        if args.file:
            if not args.kind:
                raise Unusable(_("Say which kind the file is a template of: --kind KIND."))
            model, data = find_kind(args.kind), _read(args.file)
            read(data, args.file)  # what is no Word document at all is unusable, and no template with faults
            usable = _usable(lambda: compile_set({args.kind: data}, blocks("en"), voice("en")))
            found = check(model, {args.kind: data}, blocks("en"))
            problems += [
                replace(each, place=replace(each.place, document=args.file))
                if each.place.document == args.kind
                else each
                for each in found
            ]
        else:
            for kind in KINDS:
                names = [(kind, STANDARD), *((kind, layout.code) for layout in layouts_of(kind))]
                problems += [each for _name, layout in names for each in gate_problems(kind, layout=layout)]
                names += [(name, STANDARD) for name in set_of(kind)]
                if problems:
                    usable &= all(_usable(partial(template_set, name, layout=layout)) for name, layout in names)
            problems = list(dict.fromkeys(problems))  # a block is part of several
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

        folder = resources.find("templates", "letterhead.docx").parent
        letterhead = (folder / "letterhead.docx").read_bytes()
        problems: list[Problem] = []
        for path in sorted(folder.rglob("*.docx")):
            if path.name == "letterhead.docx":
                continue
            name = path.relative_to(folder).with_suffix("").as_posix()
            drifted = differences(path.read_bytes(), name, letterhead)
            if drifted and not args.check:
                write_file(path, restyled(path.read_bytes(), name, letterhead), overwrite=True)
                path.chmod(0o644)  # a template is no case data
            problems += drifted
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


def _usable(compiling: Callable[[], object]) -> bool:
    """Whether drafts can be printed by it, for all its faults."""
    try:
        compiling()
    except TemplateRefused:
        return False
    return True


def _read(name: str) -> bytes:
    """A file, or a shipped template by its name (`extradition`, `blocks/person`)."""
    if not name.endswith(".docx") and (found := resources.find_all("templates", f"{name}.docx")):
        return found[0].read_bytes()
    return read_bytes(name, _FILE_LIMIT)
