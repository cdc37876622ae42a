"""How a value becomes text in a document: escaped, whole, and in its own direction."""

import re
from collections.abc import Callable

from jinja2 import Undefined
from markupsafe import Markup, escape

from mla_assistant.text.translate import _

LEFT_TO_RIGHT_MARK = "\u200e"
_BREAK = Markup('</w:t><w:br/><w:t xml:space="preserve">')
_TAB = Markup('</w:t><w:tab/><w:t xml:space="preserve">')
# What XML 1.0 can't hold, and the carriage return, which every XML reader turns into a line feed.
_NOT_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_RIGHT_TO_LEFT = re.compile(f"[{_RTL}]")
_INITIALS = r"(?<=\.[^\W\d])\."  # the last full stop of P.J.S.C. belongs to the name, and stands at its end
_RUNS_LEFT_TO_RIGHT = re.compile(rf"[+(#]*[^\W{_RTL}](?:[^{_RTL}\n\t]*[^\W{_RTL}])?(?:{_INITIALS})?[)%]*")


class Said(str):
    """Words that stand where a value is missing: "not known: …", or a hole of a draft. Filters let them through."""

    __slots__ = ()


class Unprintable(Exception):
    """A value that a document can't hold as it is; `code` says why, the message says it to the drafter."""

    def __init__(self, code: str, message: str) -> None:
        self.code = code
        super().__init__(message)


def checked(text: str) -> str:
    """`text`, if XML can hold it. Raises `Unprintable`; nothing is dropped."""
    if found := _NOT_XML.search(text):
        message = _("the character U+{code} can't stand in a document").format(code=f"{ord(found[0]):04X}")
        raise Unprintable("character", message)
    return text


def finalizer(right_to_left: bool) -> Callable[[object], object]:
    """The function every printed value passes. It never drops anything: what can't be printed raises."""

    def finalize(value: object) -> object:
        if isinstance(value, str):
            if right_to_left:
                value = with_direction_marks(value)
            if value.isprintable():
                return escape(value)
            return _escaped(value)
        if type(value) is int:
            return str(value)
        if isinstance(value, Undefined):
            return str(value)  # StrictUndefined raises here, with the name
        if value is None:
            raise Unprintable("empty", _("there is nothing to print here; the answer is missing"))
        raise Unprintable("not_text", _("this is not a text or a number, and can't be printed"))

    return finalize


def _escaped(text: str) -> Markup:
    lines = (_TAB.join(map(escape, line.split("\t"))) for line in checked(text).split("\n"))
    return _BREAK.join(lines)


def with_direction_marks(text: str) -> str:
    """U+200E on both sides of what runs left to right: without it +99 1 234 prints as 234 1 99+ in Arabic."""
    if _RIGHT_TO_LEFT.search(text):
        return _RUNS_LEFT_TO_RIGHT.sub(lambda run: f"{LEFT_TO_RIGHT_MARK}{run[0]}{LEFT_TO_RIGHT_MARK}", text)
    lines = text.split("\n")
    return "\n".join(f"{LEFT_TO_RIGHT_MARK}{line}{LEFT_TO_RIGHT_MARK}" if line else line for line in lines)
