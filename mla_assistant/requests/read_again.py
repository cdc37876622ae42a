"""What was written for one State, or one kind of request, and goes into the next only after it was read again."""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any

from mla_assistant.requests import paths
from mla_assistant.requests.leaves import TEXT_LENGTH
from mla_assistant.requests.parts.desk import Carried
from mla_assistant.requests.paths import Answers, FieldPath
from mla_assistant.requests.written_for import (
    CITES_ANNEX,
    binds,
    called_after,
    is_translation,
    made_for_it,
    naming,
    of_one_state,
    texts,
    written_for_kind,
    written_for_state,
)
from mla_assistant.text.dates import parse_date
from mla_assistant.text.fold import folded

_CODE = re.compile(r"[a-z0-9_]+")
_RUN = 12
"""So many letters and digits in a row are still the old text; a word or two that any text may have are not."""
_ENTRY = ("path", "state", "was")
_PRESERVATION = ("preserved", "preservation_reference", "preserved_on", "preserved_until")


def leave_translations(old: Answers, new: Answers) -> None:
    """A translation made for the first State is not claimed for the next.

    One that stands last stays behind, too; one before others does not, for the text cites annexes by their number.
    """
    annexes, made = paths.items(new, "annexes"), made_for_it(old)
    while annexes and is_translation(annexes[-1]) and annexes[-1].get("language") in made:
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


def to_be_read_again(old: Answers, new: Answers, state: str, moved: Mapping[FieldPath, FieldPath]) -> list[Answers]:
    """What was written for another kind, and for `state` where that was another, as entries of `desk.carried`.

    What waited in `old` still does, at the place it was `moved` to; where the case comes back to the State a text was
    written for, that text holds.
    """
    waited = {place: entry for place, entry in _still_waiting(old, moved) if paths.get(new, place)}
    home = [place for place, entry in waited.items() if state and _came_home(entry, place, new)]
    found = {place: entry for place, entry in waited.items() if place not in home}
    if new["kind"] != old["kind"]:  # first: what is true of the kind stays true where the case comes home
        for place in written_for_kind(old, new):
            found.setdefault(place, _as_it_came(paths.get(new, place)))
    if state:
        named = set(naming(new, called_after(state, new)))
        for place in written_for_state(state, old, new):
            if place not in home or place in named:
                found.setdefault(place, {"state": state, **_as_it_came(paths.get(new, place))})
    return [{"id": f"r{n}", "path": place, **entry} for n, (place, entry) in enumerate(found.items(), 1)]


def _still_waiting(old: Answers, moved: Mapping[FieldPath, FieldPath]) -> Iterator[tuple[FieldPath, Answers]]:
    for entry in paths.items(old.get("desk"), "carried"):
        place, state, was = (entry.get(name) if isinstance(entry.get(name), str) else None for name in _ENTRY)
        if place and _stands(place, was, old):
            here = next(
                (place.replace(of, to, 1) for of, to in moved.items() if f"{place}.".startswith(f"{of}.")), place
            )
            yield here, {name: value for name, value in (("state", state), ("was", was)) if value}


def _came_home(entry: Answers, place: FieldPath, new: Answers) -> bool:
    """Not the own side, which was written for another requesting State, nor an entry that such a one wrote."""
    section, value = paths.split(place)[0], paths.get(new, place)
    copied = isinstance(value, dict) and "id" in value and section != "annexes"
    return entry.get("state") == paths.get(new, "requested.state") and section != "requesting" and not copied


def left_by(state: str, answers: Answers) -> list[Answers]:
    """`desk.carried`, once another requesting State took the place of `state`: what is answered on its own side was
    written for the one before, unless it was the new one that it was written for."""
    own, now = answers["requesting"], answers["requesting"]["state"]
    entries = paths.items(answers.get("desk"), "carried")
    since = {str(entry.get("path")): of for entry in entries if (of := entry.get("state"))}
    answered = {paths.join("requesting", name): value for name, value in own.items() if name != "state"}
    written = {place: since.get(place, state) for place, value in answered.items() if value}
    kept = [entry for entry in entries if str(entry.get("path")) not in answered]
    left = [{"path": place, "state": of, **_as_it_came(answered[place])} for place, of in written.items() if of != now]
    return [{**entry, "id": f"r{n}"} for n, entry in enumerate((*kept, *left), 1)]


def in_a_copy(entry: Answers, place: FieldPath, old: Answers, new: Answers) -> Iterator[Answers]:
    """What of an `entry` copied from the draft `old` to `place` in `new` is to be read again, for `desk.carried`.

    An annex of the same number is another paper here. What another State wrote is read as a whole: its law, its courts;
    so is what lies in another, an account or an asset.
    """
    was, now, asked, asks = (
        paths.get(draft, f"{side}.state") for side in ("requested", "requesting") for draft in (old, new)
    )
    elsewhere = bool(was) and was != now
    names = [CITES_ANNEX, *([called_after(str(was), new)] if elsewhere else ())]
    again = {
        paths.join(place, field): value
        for field, value in entry.items()
        if (elsewhere and of_one_state(field, entry) and binds(value))
        or any(name.search(text) for name in names for text in texts(value))
    }
    of = {"state": was} if elsewhere else {}
    *above, within, _id = paths.split(place)
    holder = paths.get(new, paths.join(*above), {})
    whole = (asked and asks and asked != asks) or (elsewhere and of_one_state(within, holder))
    found: Answers = {place: entry} if whole else again
    yield from ({"path": path, **of, **_as_it_came(value)} for path, value in found.items())


def waits(entry: Carried, answers: Answers) -> bool:
    """Whether something of what came over still stands at its place.

    What was wholly rewritten was read by whoever wrote it. A word mended in a sentence says nothing of the rest of it,
    and of a whole entry one can't tell: there the drafter has to say that it holds.
    """
    return bool(entry.path) and _stands(str(entry.path), entry.was, answers)


def _stands(place: FieldPath, was: str | None, answers: Answers) -> bool:
    now = paths.get(answers, place)
    return bool(now) and not (was and (text := _text(now)) and _is_rewritten(was, text))


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

    return not any(map(remains, filter(_bare, was.split("\n\n"))))


def _bare(text: str) -> str:
    """Without signs and spaces, and a date as the program writes it: reading puts an answer into its usual form."""
    with suppress(ValueError):
        text = str(parse_date(text))
    return "".join(filter(str.isalnum, folded(text)))
