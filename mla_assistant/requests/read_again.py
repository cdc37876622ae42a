"""What was written for one State, or one kind of request, and goes into the next only after it was read again."""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any

from mla_assistant.requests import paths
from mla_assistant.requests.leaves import TEXT_LENGTH
from mla_assistant.requests.parts.desk import Carried
from mla_assistant.requests.parts.person import Custody
from mla_assistant.requests.paths import Answers, FieldPath
from mla_assistant.text.dates import parse_date
from mla_assistant.text.fold import folded
from mla_assistant.text.names import languages, state_name

_WRITTEN_FOR_ONE_STATE = {
    "offences": ("dual_criminality", "universal_offence"),
    "measures": (
        "basis_for_belief",
        "location",
        "attendance",
        "video_dates",
        "held_until",
        "already_asked",
        "last_seen_on",
        "expected_on",
    ),
    "persons": ("believed_location", "custody"),
    "sought": ("believed_location",),
    "safeguards": ("not_political", "nationality", "death_penalty"),
    "handling": ("urgent_reason",),
}
"""Fields whose text may hold for one State and not for the next, by section."""
_ANYWHERE = (Custody.AT_LIBERTY, Custody.IN_CUSTODY_HERE)
"""Answers to one of them that hold for any State."""
_MAY_NAME_IT = ("header", "investigations", "facts", "measures", "data", "sought", "proceedings", "handling")
"""Sections that hold anywhere, unless they speak of the State by its name."""
_WRITTEN_FOR_ONE_KIND = {
    "header": ("subject",),
    "legal_bases": ("articles",),
    "facts": ("evidence_held", "risk"),
    "proceedings": ("warrant_in_force",),
    "sought": ("believed_location",),
    "handling": ("confidential_what", "confidential_reason", "may_know"),
}
"""Fields whose text may hold for one kind and not for the next: what is secret until an arrest is not after it."""
CITES_ANNEX = re.compile(r"annex|مرفق", re.IGNORECASE)
_CODE = re.compile(r"[a-z0-9_]+")
_RUN = 12
"""So many letters and digits in a row are still the old text; a word or two that any text may have are not."""
_PRESERVATION = ("preserved", "preservation_reference", "preserved_on", "preserved_until")


def leave_translations(old: Answers, new: Answers) -> None:
    """A translation made for the first State is not claimed for the next.

    One that stands last stays behind, too; one before others does not, for the text cites annexes by their number.
    """
    annexes, made = paths.items(new, "annexes"), _made_for_it(old)
    while annexes and _is_translation(annexes[-1]) and annexes[-1].get("language") in made:
        new["annexes"].remove(annexes.pop())
    for annex in annexes:
        annex.pop("translation_language", None)


def leave_preservation(new: Answers) -> None:
    """What a provider in the first State has preserved is not preserved in the next."""
    for data in (*paths.items(new, "measures"), *paths.items(new, "data")):
        for name in _PRESERVATION:
            data.pop(name, None)
    if paths.get(new, "preservation.purpose") is not None:
        paths.remove(new, "preservation.purpose")


def to_be_read_again(old: Answers, new: Answers, state: str) -> list[Answers]:
    """What was written for another kind, and for `state` where that was another, as entries of `desk.carried`."""
    places = list(_written(new, _WRITTEN_FOR_ONE_KIND)) if new["kind"] != old["kind"] else []
    if state:
        places += _written_for(state, old, new)
    of = {"state": state} if state else {}
    return [
        {"id": f"r{n}", "path": place, **of, **_as_it_came(paths.get(new, place))}
        for n, place in enumerate(dict.fromkeys(places), 1)
    ]


def left_by(state: str, answers: Answers) -> list[Answers]:
    """`desk.carried`, once another requesting State took the place of `state`: what is answered on its own side was
    written for the one before, unless it was the new one that it was written for."""
    own, now = answers["requesting"], answers["requesting"]["state"]
    entries = paths.items(answers.get("desk"), "carried")
    since = {str(entry.get("path")): entry.get("state") for entry in entries}
    answered = {paths.join("requesting", name): value for name, value in own.items() if name != "state"}
    written = {place: since.get(place, state) for place, value in answered.items() if value}
    kept = [entry for entry in entries if str(entry.get("path")) not in answered]
    left = [{"path": place, "state": of, **_as_it_came(answered[place])} for place, of in written.items() if of != now]
    return [{**entry, "id": f"r{n}"} for n, entry in enumerate((*kept, *left), 1)]


def in_a_copy(entry: Answers, place: FieldPath, old: Answers, new: Answers) -> Iterator[Answers]:
    """What of an `entry` copied from the draft `old` to `place` in `new` is to be read again, for `desk.carried`.

    An annex of the same number is another paper here. What another State wrote is read as a whole: its law, its courts.
    """
    was, now, asked, asks = (
        paths.get(draft, f"{side}.state") for side in ("requested", "requesting") for draft in (old, new)
    )
    section, *within = paths.split(paths.parent(place))
    elsewhere = bool(was) and was != now
    written = _WRITTEN_FOR_ONE_STATE.get(section, ()) if elsewhere and not within else ()
    names = [CITES_ANNEX, *([_name_of(was, new)] if elsewhere and section in _MAY_NAME_IT else ())]
    again = {
        paths.join(place, field): value
        for field, value in entry.items()
        if (field in written and _binds(value)) or any(name.search(text) for name in names for text in _texts(value))
    }
    of = {"state": was} if elsewhere else {}
    found: Answers = {place: entry} if asked and asks and asked != asks else again
    yield from ({"path": path, **of, **_as_it_came(value)} for path, value in found.items())


def waits(entry: Carried, answers: Answers) -> bool:
    """Whether something of what came over still stands at its place.

    What was wholly rewritten was read by whoever wrote it. A word mended in a sentence says nothing of the rest of it,
    and of a whole entry one can't tell: there the drafter has to say that it holds.
    """
    now = paths.get(answers, entry.path) if entry.path else None
    return bool(now) and not (entry.was and (text := _text(now)) and _is_rewritten(entry.was, text))


def _as_it_came(value: Any) -> Answers:
    text = _text(value)
    return {"was": text} if text and len(text) <= TEXT_LENGTH else {}


def _text(value: Any) -> str:
    """An answer as text, a paragraph or a code a block; "" for what is more than one answer."""
    if isinstance(value, dict):
        value = value.get("not_known") or value.get("text")
    if isinstance(value, list):
        found = [_text(each) for each in value]
        return "\n\n".join(found) if all(found) else ""
    return value if isinstance(value, str) else ""


@lru_cache(maxsize=256)  # asked again at every key, and few of these texts change
def _is_rewritten(was: str, now: str) -> bool:
    left = [_bare(block) for block in now.split("\n\n")]
    runs = {block[at : at + _RUN] for block in left for at in range(len(block))}

    def remains(block: str) -> bool:
        bare = _bare(block)
        if _CODE.fullmatch(block):
            return bare in left
        if len(bare) <= _RUN:
            return any(bare in other for other in left)
        return any(bare[at : at + _RUN] in runs for at in range(len(bare) - _RUN + 1))

    return not any(map(remains, was.split("\n\n")))


def _bare(text: str) -> str:
    """Without signs and spaces, and a date as the program writes it: reading puts an answer into its usual form."""
    with suppress(ValueError):
        text = str(parse_date(text))
    return "".join(filter(str.isalnum, folded(text)))


def _name_of(state: str, new: Answers) -> re.Pattern[str]:
    """The State's name where a text of the draft `new` has it."""
    names = {state_name(state, language) for language in languages() & {"en", str(new.get("language"))}}
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b", re.IGNORECASE)


def _written_for(state: str, old: Answers, new: Answers) -> list[FieldPath]:
    made = [*_made_for_it(old), None]
    translations = [
        paths.join("annexes", annex["id"])
        for annex in paths.items(new, "annexes")
        if _is_translation(annex) and annex.get("language") in made
    ]
    return [*_written(new, _WRITTEN_FOR_ONE_STATE), *_naming(new, _name_of(state, new)), *translations]


def _written(new: Answers, written: Mapping[str, tuple[str, ...]]) -> Iterator[FieldPath]:
    for section, fields in written.items():
        for part in _parts(new, section):
            yield from (paths.join(section, part.get("id", ""), name) for name in fields if _binds(part.get(name)))


def _binds(value: Any) -> bool:
    return bool(value) and value not in _ANYWHERE


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
