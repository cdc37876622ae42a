"""Why a part can't be read as a template, in words for its author; Jinja's own are for those who write programs."""

from collections.abc import Iterable
from difflib import get_close_matches

from mla_assistant.documents.source import OPENING, WORD_OF_TAG
from mla_assistant.text.translate import _

_KNOWN = (*OPENING, *(f"end{word}" for word in OPENING), "elif", "else", "include")


def misread(shown: Iterable[str], line: int) -> tuple[int, str]:
    """The paragraph at fault, of those `shown` to the author, and what is wrong. `line` is where Jinja gave up."""
    open_: list[tuple[int, str]] = []
    for number, text in enumerate(shown, 1):
        for word in WORD_OF_TAG.findall(text):
            if word not in _KNOWN:
                return number, _unknown(word)
            if word in OPENING:
                open_.append((number, word))
            elif word != "include" and not _belongs(word, open_):
                message = _("“{word}” belongs to nothing that is open here; take it away, or open what it belongs to")
                return number, message.format(word=word)
            elif word.startswith("end"):
                open_.pop()
    if open_:
        number, word = open_[-1]
        message = _("“{word}” is never closed; put {{%p end{word} %}} behind what belongs to it")
        return number, message.format(word=word)
    return line, _(
        "this tag can't be read; in {{ }} stands a field, in {% %} a condition with fields and codes in quotes, a loop "
        "over a list, or a block"
    )


def _unknown(word: str) -> str:
    near = get_close_matches(word, _KNOWN, 1)
    message = _("there is no tag “{word}”; did you mean “{near}”?") if near else _("there is no tag “{word}”")
    return message.format(word=word, near=near[0] if near else "")


def _belongs(word: str, open_: list[tuple[int, str]]) -> bool:
    innermost = open_[-1][1] if open_ else ""
    return innermost in (
        ("if",) if word == "elif" else ("if", "for") if word == "else" else (word.removeprefix("end"),)
    )
