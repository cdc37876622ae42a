"""What an instrument becomes in a draft, once it is taken there as a legal basis."""

import re
from typing import Any

from mla_assistant.instruments import Instrument
from mla_assistant.instruments.articles import duty
from mla_assistant.requests.request import Scope

WITHOUT_TEXT = ("domestic_law", "reciprocity", "case_by_case")
_KINDS = {
    "multilateral_treaty": "multilateral_treaty",
    "protocol": "multilateral_treaty",
    "amendment": "multilateral_treaty",
    "bilateral_treaty": "bilateral_treaty",
    "domestic_law_example": "domestic_law",
}
_NUMBER = re.compile(r"(?:(?:arts?\.?|articles?) )?((?:[\d(]|[IVXLC]+\b)[\w(), -]*)", re.IGNORECASE)


def kind_of_basis(found: Instrument) -> str:
    """The answer to `legal_bases.*.basis`; "" for what can be none, as a resolution or a model."""
    return found.code if found.code in WITHOUT_TEXT else _KINDS.get(found.kind, "")


def as_basis(found: Instrument, scope: Scope, language: str) -> dict[str, Any]:
    """Only what the data hold: articles that were read for the program; of place and day what is recorded."""
    if found.code in WITHOUT_TEXT:
        return {"basis": found.code}
    known = {
        "articles": relied_on(found, scope),
        "place_and_date": found.place_and_date(language),
        **looked_up(found, language),
    }
    named = {"basis": kind_of_basis(found), "title": found.title(language), "instrument": found.code}
    return named | {field: value for field, value in known.items() if value}


def relied_on(found: Instrument, scope: Scope) -> str:
    """The articles that oblige, as a request names them: `12(1)`, `4, 5`; "" where nobody read them in the text."""
    obliging = duty(found, scope)
    parts = [_NUMBER.fullmatch(part) for part in obliging.ref.split("; ")] if obliging and obliging.verified else [None]
    return ", ".join(part[1] for part in parts if part) if all(parts) else ""


def looked_up(found: Instrument, language: str) -> dict[str, str]:
    """What a basis notes of an office’s own treaty: since when it is in force, where that was read, and when."""
    since = found.in_force_since(language) if found.kind == "bilateral_treaty" else ""
    return {"both_parties": since, "checked_on": found.as_of} if since else {}
