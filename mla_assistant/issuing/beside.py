"""A side-by-side reading copy in two languages. It is a draft by its nature and travels with nothing."""

from typing import Any

from mla_assistant.documents.beside import TEMPLATE, rows
from mla_assistant.documents.layouts import STANDARD
from mla_assistant.documents.problem import Refused as Problems
from mla_assistant.documents.templates import template_set
from mla_assistant.documents.write import content_hash, unpack
from mla_assistant.issuing.issue import Made, Refused, draft
from mla_assistant.requests.finding import Finding
from mla_assistant.requests.paths import Answers
from mla_assistant.requests.reading import read
from mla_assistant.text.names import language_name
from mla_assistant.text.translate import _


def beside(answers: Answers, language: str | None, other: str, layout: str = STANDARD) -> Made | Refused:
    """The request in `language` (or the draft's own) with the same request in `other` at its side, holes shown.

    Raises `UnknownKind` or `UnknownVersion` for answers that are no draft of ours.
    """
    request = read(answers).request
    languages = (language or request.language, other)
    left, right = (draft(answers, tag, layout=layout) for tag in languages)
    if isinstance(left, Refused):
        return left
    if isinstance(right, Refused):
        return right
    context: dict[str, Any] = {
        "document": {
            "language": languages[0],
            "draft": True,
            "reference": request.header.reference or "",
            "classification": request.header.marking or "",
            "fingerprint": left.fingerprint,
            "title": _("Reading copy"),
            "authority": request.requesting.central_authority.name or "",
        },
        "note": _("Reading copy in two languages. It is no part of the request."),
        "languages": [language_name(tag, tag) for tag in languages],
    }
    try:
        context["rows"] = rows(left.documents[0].data, right.documents[0].data, languages)
        data = template_set(TEMPLATE).render(TEMPLATE, context)
    except Problems as refused:
        return Refused(
            tuple(
                Finding(
                    "template_refused", "blocks", "", (), {"language": other, "detail": each.sentence}, waivable=False
                )
                for each in refused.problems
            )
        )
    return Made(TEMPLATE, data, content_hash(unpack(data)))
