"""A document in two languages, paragraph beside paragraph: for the reader who checks one by the other.

The localized templates keep the paragraphs of their source one by one, so the two texts are told apart line by line;
where they can't be, nothing is put beside the wrong thing.
"""

from typing import Any

from mla_assistant.documents.filters import is_right_to_left
from mla_assistant.documents.plain import RULE, text
from mla_assistant.documents.problem import Place, Problem, RenderRefused
from mla_assistant.text.translate import _

TEMPLATE = "side_by_side"


def rows(left: bytes, right: bytes, languages: tuple[str, str]) -> list[dict[str, Any]]:
    """The bodies of two renderings of one request, row by row: `left`, `right` (text, right_to_left) and `heading`.

    Raises `RenderRefused` where the two do not have the same paragraphs, because somebody's own template differs.
    """
    ours, theirs = _lines(left), _lines(right)
    if len(ours) != len(theirs):
        message = _(
            "the templates of the two languages do not have the same paragraphs, so they can't be set side by side"
        )
        raise RenderRefused([Problem(Place(TEMPLATE), "beside", message)])
    return [
        {"left": _cell(a, languages[0]), "right": _cell(b, languages[1]), "heading": a.startswith("#")}
        for a, b in zip(ours, theirs, strict=True)
        if a.strip() or b.strip()
    ]


def _lines(data: bytes) -> list[str]:
    body = max(text(data).split(f"\n{RULE}\n"), key=len)  # header and footer are a few lines
    return body.rstrip("\n").split("\n")


def _cell(line: str, language: str) -> dict[str, Any]:
    words = line.lstrip("# ").replace(" ⏎ ", "\n")
    return {"text": words or "–", "right_to_left": is_right_to_left(language)}
