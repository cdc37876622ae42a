"""`mla set` and `mla ask`: fill a draft without the screen, one answer or line by line."""

import json
import sys
from argparse import ArgumentParser, Namespace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from mla_assistant.cli.command import GOOD, Command, Unusable, draft_argument, read_draft, show, write_file
from mla_assistant.drafting import pages
from mla_assistant.drafting.draft_file import dump
from mla_assistant.drafting.fields import FieldSpec, options
from mla_assistant.drafting.session import Session
from mla_assistant.drafting.wording import sentence
from mla_assistant.requests.paths import FieldPath, PathNotFound, join, named, parent, split
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
        session = Session(read_draft(args.draft))
        path = named(session.answers, args.path)
        spec = _spec(session, path)
        try:
            session.set(path, _value(spec, args.value))
        except PathNotFound:
            raise Unusable(_no_such_place(args.path, session)) from None
        session = Session(session.answers)  # items that came as JSON get their ids before they are saved
        _save(args.draft, session)
        _report(session, path)
        return GOOD


class Ask(Command):
    """answer the open essential questions of a draft line by line"""

    name = "ask"

    def arguments(self, parser: ArgumentParser) -> None:
        draft_argument(parser)

    def run(self, args: Namespace) -> int:
        if args.draft == "-":
            raise Unusable(_("“ask” reads your answers from standard input, so the draft must be a file."))
        session = Session(read_draft(args.draft))
        show(_("An empty line leaves a question open; Ctrl+D ends. Every answer is saved at once."))
        for section in pages.sections(session.kind):
            for row in _open_rows(session, section.name):
                show(f"\n{section.title} › {_(row.spec.asking.title)}")
                if row.spec.asking.help:
                    show(f"  {_(row.spec.asking.help)}")
                choices = options(row.spec, session.answers)
                if 0 < len(choices) <= 20:
                    show("\n".join(f"  {code}: {label}" for code, label in choices))
                answer = _line()
                if answer is None:
                    return GOOD
                if answer:
                    session.set(row.path, _value(row.spec, answer))
                    _save(args.draft, session)
                    _report(session, row.path)
        return GOOD


def _open_rows(session: Session, section: str) -> list[pages.Row]:
    """The essential questions without an answer, in a section and the items it has."""
    found: list[pages.Row] = []
    waiting: list[FieldPath] = [section]
    while waiting:
        path = waiting.pop(0)
        page = pages.page(session.answers, path)
        if page.is_list:
            waiting += [join(path, item["id"]) for item in session.get(path) or []]
        for row in page.rows:
            if row.spec.control in ("items", "part"):
                if row.spec.essential and row.applies:
                    waiting.append(row.path)
            elif row.spec.essential and row.applies and not session.get(row.path):
                found.append(row)
    return found


def _spec(session: Session, path: str) -> FieldSpec | None:
    """The field at `path`. Raises `Unusable` where the kind has no such place."""
    steps = split(path)
    if path == "language":
        return None
    try:
        page = pages.page(session.answers, join(*steps[:1]))
        if len(steps) == 1 and page.is_list:
            return None  # a whole list, as JSON
        for depth in range(1, len(steps) + 1):
            rows = {row.path: row.spec for row in page.rows}
            if path in rows:
                return rows[path]
            if depth < len(steps):
                try:
                    page = pages.page(session.answers, join(*steps[: depth + 1]))
                except LookupError:
                    continue
    except LookupError:
        pass
    raise Unusable(_no_such_place(path, session))


def _value(spec: FieldSpec | None, text: str) -> Any:
    """What was typed, as the field stores it: JSON where it is JSON for a list, a list for a list, else text."""
    text = text.strip()
    if text[:1] in "[{":
        try:
            return json.loads(text)
        except ValueError:
            return text
    if spec and spec.control in ("choices", "refs", "lines"):
        return [part.strip() for part in text.split(",") if part.strip()]
    if spec and spec.control == "number" and text.isdecimal():
        return int(text)
    return text


def _line() -> str | None:
    print("> ", end="", flush=True)
    line = sys.stdin.readline()
    return line.strip() if line else None


def _save(name: str, session: Session) -> None:
    data = dump(session.answers)
    if name == "-":
        sys.stdout.buffer.write(data)
        return
    write_file(Path(name), data, overwrite=True)


def _report(session: Session, path: FieldPath) -> None:
    for finding in session.findings_at(path) or session.findings_at(parent(path)):
        words = sentence(finding, session.request)
        print(f"{words.where}: {words.what} {words.mend}".strip(), file=sys.stderr)


def _no_such_place(path: str, session: Session) -> str:
    """That there is no such place, and the nearest one there is."""
    near = get_close_matches(path.replace("_", "."), _places(session), 1, 0.5)
    if near:
        return _("“{path}” is no place in this draft. Did you mean {near}?").format(path=path[:200], near=near[0])
    return _("“{path}” is no place in this draft. “mla schema KIND --draft” lists the places.").format(path=path[:200])


def _places(session: Session) -> list[str]:
    """Every place of the sections that are no lists."""
    found = []
    for section in pages.sections(session.kind):
        found += [row.path for row in pages.page(session.answers, section.name).rows] or [section.name]
    return found
