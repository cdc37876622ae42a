"""What was written for one State and goes to the next only after it was read again."""

import re
from collections.abc import Iterator
from typing import Any

from mla_assistant.requests import paths
from mla_assistant.requests.paths import Answers, FieldPath
from mla_assistant.text.names import languages, state_name

_WRITTEN_FOR_ONE_STATE = {
    "offences": ("dual_criminality", "universal_offence"),
    "measures": ("basis_for_belief", "location", "attendance"),
    "persons": ("believed_location",),
    "sought": ("believed_location",),
    "safeguards": ("not_political", "nationality", "death_penalty"),
    "handling": ("urgent_reason",),
}
"""Fields whose text may hold for one State and not for the next, by section."""
_MAY_NAME_IT = ("investigations", "facts", "handling")
"""Sections that hold anywhere, unless they speak of the State by its name."""


def leave_translations(old: Answers, new: Answers) -> None:
    """A translation made for the first State is not claimed for the next.

    One that stands last stays behind, too; one before others does not, for the text cites annexes by their number.
    """
    annexes, made = paths.items(new, "annexes"), _made_for_it(old)
    while annexes and _is_translation(annexes[-1]) and annexes[-1].get("language") in made:
        new["annexes"].remove(annexes.pop())
    for annex in annexes:
        annex.pop("translation_language", None)


def to_be_read_again(old: Answers, new: Answers, state: str) -> list[Answers]:
    """The places in `new` that were written for `state`, as entries of `desk.carried`."""
    names = {state_name(state, language) for language in languages() & {"en", str(new.get("language"))}}
    named = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b", re.IGNORECASE)
    places = [*_written(new), *_naming(new, named)]
    made = [*_made_for_it(old), None]
    places += [
        paths.join("annexes", annex["id"])
        for annex in paths.items(new, "annexes")
        if _is_translation(annex) and annex.get("language") in made
    ]
    return [{"id": f"r{n}", "path": place, "state": state} for n, place in enumerate(dict.fromkeys(places), 1)]


def _written(new: Answers) -> Iterator[FieldPath]:
    for section, fields in _WRITTEN_FOR_ONE_STATE.items():
        for part in _parts(new, section):
            yield from (paths.join(section, part.get("id", ""), name) for name in fields if part.get(name))


def _naming(new: Answers, name: re.Pattern[str]) -> Iterator[FieldPath]:
    for section in _MAY_NAME_IT:
        for part in _parts(new, section):
            for field, value in part.items():
                if any(name.search(text) for text in _texts(value)):
                    yield paths.join(section, part.get("id", ""), field)


def _parts(answers: Answers, section: str) -> list[Answers]:
    value = answers.get(section)
    return [value] if isinstance(value, dict) else paths.items(answers, section)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _texts(each)


def _made_for_it(old: Answers) -> list[Any]:
    """The languages into which something was translated for the State."""
    sent = paths.get(old, "header.accompanying_languages")
    into = [annex.get("translation_language") for annex in paths.items(old, "annexes")]
    return [each for each in [*(sent if isinstance(sent, list) else ()), *into] if each]


def _is_translation(annex: Answers) -> bool:
    return annex.get("kind") == "translation"
