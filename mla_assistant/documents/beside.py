"""A document in two languages, paragraph beside paragraph: for the reader who checks one by the other.

The localized templates keep the paragraphs of their source one by one, so the two texts are told apart line by line;
where they can't be, nothing is put beside the wrong thing.
"""

from collections.abc import Iterator
from typing import Any

from mla_assistant.documents.filters import is_right_to_left
from mla_assistant.documents.localize.catalogue import translations
from mla_assistant.documents.localize.signs import CONTEXT as SIGN
from mla_assistant.documents.plain import Table, blocks
from mla_assistant.documents.problem import Place, Problem, RenderRefused
from mla_assistant.text.translate import _

TEMPLATE = "side_by_side"
Line = tuple[str, bool]
"""Words, and whether they are a heading."""


def rows(left: bytes, right: bytes, languages: tuple[str, str]) -> list[dict[str, Any]]:
    """The bodies of two renderings of one request, row by row: `left`, `right` (text, right_to_left) and `heading`.

    Raises `RenderRefused` where the two do not have the same paragraphs, because somebody's own template differs.
    """
    ours, theirs = (list(_lines(data, tag)) for data, tag in zip((left, right), languages, strict=True))
    if len(ours) != len(theirs):
        message = _(
            "the templates of the two languages do not have the same paragraphs, so they can't be set side by side"
        )
        raise RenderRefused([Problem(Place(TEMPLATE), "beside", message)])
    return [
        {"left": _cell(text, languages[0]), "right": _cell(other, languages[1]), "heading": heading}
        for (text, heading), (other, _heading) in zip(ours, theirs, strict=True)
        if text.strip() or other.strip()
    ]


def _lines(data: bytes, language: str) -> Iterator[Line]:
    colon = translations(language).texts.get((SIGN, ":"), ":")
    for block in blocks(data, body_only=True):
        if not isinstance(block, Table):
            yield block.text, block.level is not None
            continue
        for row in block.rows:
            if len(row) == 2 and all(row) and not block.has_heads:
                yield f"{row[0]}{colon} {row[1]}", False
            else:
                yield " | ".join(row).strip(" |"), False


def _cell(words: str, language: str) -> dict[str, Any]:
    return {"text": words or "–", "right_to_left": is_right_to_left(language)}
