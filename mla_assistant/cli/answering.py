"""A draft file that is being filled: what was typed becomes an answer, or is refused, and the file stays as it was."""

import sys
from difflib import get_close_matches
from typing import Any

from mla_assistant.cli.command import Unusable, read_bytes, read_draft_from, rewrite_draft, tell
from mla_assistant.drafting import pages
from mla_assistant.drafting.catalogue import language_title
from mla_assistant.drafting.draft_file import DraftUnreadable, dump, parse
from mla_assistant.drafting.fields import FieldSpec, chosen, options
from mla_assistant.drafting.session import Session
from mla_assistant.drafting.wording import sentence
from mla_assistant.requests.asking import Asking
from mla_assistant.requests.finding import Finding
from mla_assistant.requests.paths import FieldPath, PathNotFound, join, parent, split
from mla_assistant.requests.reading import read
from mla_assistant.text.safe import clean, storable
from mla_assistant.text.translate import _

LANGUAGE = FieldSpec("language", Asking(language_title()), "choice", names="language")
_SHOWN = 6
FEW = 20
"""Options that can be shown all at once."""


class Filling:
    """The session of a draft file; every answer is saved at once. Raises `Unusable`."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._was = read_bytes(name)
        self.session = Session(read_draft_from(name, self._was))

    def answer(self, path: FieldPath, spec: FieldSpec | None, text: str) -> None:
        """Answer one question, save, and say what is wrong there now. Raises `Unusable` for what can't be read."""
        text = storable(text.strip())  # a terminal in another encoding than UTF-8 gives halves of characters
        if text and not clean(text, multiline=True):
            raise Unusable(
                _("{path}: the answer has no letter that can be read.").format(path=path)
                + " "
                + _("Nothing was changed.")
            )
        try:
            self.session.set(path, _value(path, spec, text, self.session))
        except PathNotFound:
            raise Unusable(self.no_such_place(path)) from None
        if unreadable := [each for each in read(self.session.answers).findings if each.blocks and _at(each, path)]:
            told = [self._in_words(unreadable[0])]
            self.session.undo()
            choices = options(spec, self.session.answers) if spec and unreadable[0].code == "code_unknown" else []
            if 0 < len(choices) <= FEW:
                listed = (code if code == label else f"{code} ({label})" for code, label in choices)
                told.append(_("The list: {options}.").format(options=", ".join(listed)))
            raise Unusable(" ".join((*told, _("Nothing was changed."))))
        self.session = Session(self.session.answers)  # items that came as JSON get their ids before they are saved
        self.save()
        above = [finding for finding in self.session.findings_at(parent(path)) if finding.blocks]
        for finding in [*self.session.findings_under(path), *above][:_SHOWN]:
            tell(self._in_words(finding))

    def save(self) -> None:
        data = dump(self.session.answers)
        if self.name == "-":
            sys.stdout.buffer.write(data)
            return
        rewrite_draft(self.name, data, self._was)
        self._was = data

    def spec(self, path: FieldPath) -> FieldSpec | None:
        """The field at `path`; None for a list that is a section. Raises `Unusable` where there is no such place."""
        if path == "language":
            return LANGUAGE
        steps = split(path)
        for depth in range(len(steps), 0, -1):
            try:
                page = pages.page(self.session.answers, join(*steps[:depth]))
            except LookupError:
                continue
            if len(steps) == 1 and page.is_list:
                return None
            if found := next((row.spec for row in page.rows if row.path == path), None):
                return found
        raise Unusable(self.no_such_place(path))

    def no_such_place(self, path: FieldPath) -> str:
        """That there is no such place, and what there is in its stead."""
        steps = split(path)
        for depth in range(1, len(steps)):
            items = self.session.get(join(*steps[:depth]))
            if isinstance(items, list) and self.session.get(join(*steps[: depth + 1])) is None:
                ids = [str(item["id"]) for item in items if isinstance(item, dict) and "id" in item]
                told = _("“{path}” is no place in this draft: {list} holds {ids}.")
                return told.format(path=path[:200], list=join(*steps[:depth]), ids=", ".join(ids[:20]) or _("nothing"))
        near = get_close_matches(path.replace("_", "."), self._places(), 1, 0.5)
        if near:
            return _("“{path}” is no place in this draft. Did you mean {near}?").format(path=path[:200], near=near[0])
        told = _("“{path}” is no place in this draft. “mla schema KIND --draft” lists the places.")
        return told.format(path=path[:200])

    def _places(self) -> list[str]:
        """Every place of the sections that are no lists."""
        found = []
        for section in pages.sections(self.session.kind):
            found += [row.path for row in pages.page(self.session.answers, section.name).rows] or [section.name]
        return found

    def _in_words(self, finding: Finding) -> str:
        words = sentence(finding, self.session.request)
        return f"{words.where}: {words.what} {words.mend}".strip()


def _at(finding: Finding, path: FieldPath) -> bool:
    return f"{finding.path}.".startswith(f"{path}.")


def _value(path: FieldPath, spec: FieldSpec | None, text: str, session: Session) -> Any:
    """What was typed, as the field stores it. Raises `Unusable` for a list or a part that is none."""
    if not text:
        return ""
    control = spec.control if spec else "items"
    if control in ("items", "part", "file"):
        found = _json(text)
        if not isinstance(found, list if control == "items" else dict):
            told = (
                _("“{path}” is a list. Give it whole, as JSON between [ and ], or name one place in it.")
                if control == "items"
                else _("“{path}” has several answers. Name one of its places, or give all as JSON between {{ and }}.")
            )
            raise Unusable(told.format(path=path) + " " + _("Nothing was changed."))
        return found
    assert spec is not None
    if control in ("choices", "refs", "lines"):
        found = _json(text) if text.startswith("[") else [part.strip() for part in text.split(",") if part.strip()]
        return [chosen(spec, each, session.answers) if isinstance(each, str) else each for each in found or [text]]
    if control == "number" and text.isdecimal():
        return int(text)
    if (text.startswith("[") and control == "prose") or (text.startswith("{") and control in ("line", "number")):
        found = _json(text)
        return text if found is None else found
    return chosen(spec, text, session.answers) if control in ("choice", "ref") else text


def _json(text: str) -> Any:
    try:
        return parse(text)
    except DraftUnreadable:
        return None
