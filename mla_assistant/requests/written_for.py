"""Which answers of a request were written for the State it goes to, and which for its kind."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from mla_assistant.requests import paths
from mla_assistant.requests.parts.person import Custody
from mla_assistant.requests.paths import Answers, FieldPath
from mla_assistant.text.called import ACRONYMS, CALLED
from mla_assistant.text.names import languages, state_name

OF_ONE_STATE = frozenset(
    (
        # what its law says, and its courts want
        "dual_criminality",
        "universal_offence",
        "not_political",
        "nationality",
        "death_penalty",
        "death_penalty_reason",
        "threshold",
        "governing_law",
        # where in it somebody or something is, and who holds it there
        "believed_location",
        "custody",
        "basis_for_belief",
        "trail",
        "location",
        "addressee_address",
        "system_location",
        "premises",
        "accounts",
        "assets",
        "examined",
        "objects",
        "material",
        "documents.documents",
        "institution",
        "branch",
        "provider",
        "provider_address",
        "custodian",
        "custodian_address",
        "judicial_records.court",
        "file_number",
        "still_open",
        "held_at",
        "held_until",
        "last_seen",
        "last_seen_on",
        "inquiries",
        "access",
        # what was planned with its authorities
        "already_asked",
        "expert",
        "attendance",
        "video_authority",
        "video_technical",
        "video_dates",
        "if_compelled",
        "consent_reply",
        "controlled_delivery.route",
        "surveillance",
        "controlled_delivery.stop",
        "arrests",
        "expected_on",
        "urgent_reason",
    )
)
"""Fields that may hold for one requested State and not for the next, whichever section has them; a list as a whole.

After the type of a measure stands what only that measure says of the requested State: the court of a file there is not
the one at home before which a witness is to appear.
"""
_ANYWHERE = (Custody.AT_LIBERTY, Custody.IN_CUSTODY_HERE)
"""Answers to one of them that hold for any State."""
_NOT_OF_IT = ("requesting", "requested", "translations", "desk")
"""What speaks for the requesting State, or is no text of the request; all else is searched for the State's name."""
_WHEREVER = ("address", "birth_place", "seat", "registration", "place", "file")
"""Where somebody lives, was born or acted is so for every State; and a file is no text."""
_WRITTEN_FOR_ONE_KIND = {
    "header": ("subject",),
    "legal_bases": ("articles",),
    "facts": ("evidence_held", "risk"),
    "proceedings": ("warrant_in_force",),
    "sought": ("believed_location",),
    "handling": ("confidential_what", "confidential_reason", "may_know"),
}
"""Fields whose text may hold for one kind and not for the next: what is secret until an arrest is not after it."""
_BETWEEN_WHOM = {
    "requesting": ("central_authority", "validating_authority", "signatory"),
    "requested": ("authority", "executing_authority", "channel"),
}
"""Who writes to whom, and by which way: a police channel carries no extradition, a prosecutor no central authority. The
letter that follows a request goes as that went.
"""
_NEVER = r"(?!)"
_JOINED = "[وفبكل]{0,2}"
"""Arabic writes “and”, “in” and “to” as one word with the name."""
CITES_ANNEX = re.compile(r"annex|مرفق", re.IGNORECASE)


def called_after(state: str, new: Answers) -> re.Pattern[str]:
    """The State's name where a text of the draft `new` has it, and what people call it and what is its."""
    names = {state_name(state, language) for language in languages() & {"en", str(new.get("language"))}}
    english, french = (_any(words.split(", ")) for words in CALLED.get(state, ("", "")))
    acronyms = _any(ACRONYMS.get(state, "").split())
    return re.compile(
        rf"(?<!\w){_JOINED}(?:{_any(names)}|(?:{english})s?|(?:{french})(?:n?e)?s?|(?-i:{acronyms}))(?![\w$])",
        re.IGNORECASE,
    )


def _any(words: Iterable[str]) -> str:
    """A pattern for the words as people type them: with a straight apostrophe, “and” for “&”, É without its accent."""
    typed = "|".join(map(re.escape, sorted(filter(None, words)))) or _NEVER
    return typed.replace("’", "['’]").replace(r"\&", "(?:&|and|et)").replace("É", "[ÉE]").replace("é", "[ée]")


def written_for_state(state: str, old: Answers, new: Answers) -> list[FieldPath]:
    made = [*made_for_it(old), None]
    translations = [
        paths.join("annexes", annex["id"])
        for annex in paths.items(new, "annexes")
        if is_translation(annex) and annex.get("language") in made
    ]
    of_it = [place for place, field, part in _fields(new) if of_one_state(field, part) and binds(part[field])]
    return [*of_it, *naming(new, called_after(state, new)), *translations]


def written_for_kind(old: Answers, new: Answers) -> Iterator[FieldPath]:
    letter = "follow_up" in (old["kind"], new["kind"])
    for section, fields in (*_WRITTEN_FOR_ONE_KIND.items(), *(() if letter else _BETWEEN_WHOM.items())):
        for part, at in _parts(new, section):
            yield from (paths.join(at, name) for name in fields if part.get(name))


def of_one_state(field: str, part: Answers) -> bool:
    return not OF_ONE_STATE.isdisjoint((field, f"{part.get('type')}.{field}"))


def binds(value: Any) -> bool:
    return bool(value) and value not in _ANYWHERE


def naming(new: Answers, name: re.Pattern[str]) -> Iterator[FieldPath]:
    for place, field, part in _fields(new):
        if field not in _WHEREVER and any(name.search(text) for text in texts(part[field])):
            yield place


def _fields(new: Answers) -> Iterator[tuple[FieldPath, str, Answers]]:
    """Every answer of every section that may speak of the requested State: its place, its field, the part it is of."""
    for section in filter(lambda name: name not in _NOT_OF_IT, new):
        for part, at in _parts(new, section):
            for field in part:
                yield paths.join(at, field), field, part


def _parts(answers: Answers, section: str) -> Iterator[tuple[Answers, FieldPath]]:
    """The section, or the entries it is a list of, with their places."""
    value = answers.get(section)
    for part in [value] if isinstance(value, dict) else paths.items(answers, section):
        yield part, paths.join(section, part.get("id", ""))


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for each in value.values() if isinstance(value, dict) else value:
            yield from texts(each)


def made_for_it(old: Answers) -> list[Any]:
    """The languages into which something was translated for the State."""
    sent = paths.get(old, "header.accompanying_languages")
    into = [annex.get("translation_language") for annex in paths.items(old, "annexes")]
    return [each for each in [*(sent if isinstance(sent, list) else ()), *into] if each]


def is_translation(annex: Answers) -> bool:
    return annex.get("kind") == "translation"
