"""The office's own particulars, which every request repeats: State, authorities, contacts, signatory.

They stand in `profile.json`, plain, in the user's folder or the office's: a draft that has the section `requesting`,
and beside it the `signatories` to choose from. They are no case data.
"""

import os
from pathlib import Path

from mla_assistant import resources
from mla_assistant.drafting import draft_file
from mla_assistant.drafting.draft_file import DraftUnreadable
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.paths import Answers, get
from mla_assistant.requests.structure import children
from mla_assistant.resources.own_file import write_own
from mla_assistant.resources.private_file import content_of, write_private

NAME = "profile.json"
UNREADABLE = "profile.unreadable.json"
OTHER = "profile.other.json"
"""The one that was not taken, where two were written at once."""


def own_side() -> Answers:
    """The answers of the section `requesting`; {} where nobody has given them, or the file can't be read."""
    try:
        found = read_profile().get("requesting")
    except (OSError, DraftUnreadable):
        return {}
    return found if isinstance(found, dict) else {}


def own_side_in(kind: str) -> Answers:
    """What of it a request of this kind asks for: a letter does not ask who conducts the case."""
    asked = children(KINDS[kind])["requesting"].model.model_fields
    return {name: value for name, value in own_side().items() if name in asked}


def signatories() -> list[Answers]:
    """Every official who may sign, the usual one first, then who was kept last; [] where nobody is named or the file
    can't be read.
    """
    try:
        profile = read_profile()
    except (OSError, DraftUnreadable):
        return []
    by_name: dict[str, Answers] = {}
    for each in (get(profile, "requesting.signatory"), *reversed(kept_signatories(profile))):
        if isinstance(each, dict) and isinstance(each.get("person"), str):
            by_name.setdefault(each["person"], each)
    return list(by_name.values())


def keep_signatory(profile: Answers) -> bool:
    """Put the signatory of the form into the list in `profile`, in place of what was kept of the same person; False
    where no name is given.
    """
    signatory = get(profile, "requesting.signatory")
    if not isinstance(signatory, dict) or not signatory.get("person"):
        return False
    drop_signatory(profile, signatory["person"])
    profile["signatories"] = [*kept_signatories(profile), dict(signatory)]
    return True


def drop_signatory(profile: Answers, person: str) -> None:
    """Take all that was kept of this person out of the list in `profile`."""
    profile["signatories"] = [each for each in kept_signatories(profile) if each.get("person") != person]


def kept_signatories(profile: Answers) -> list[Answers]:
    """Those in the list of `profile`, in the order in which they were kept."""
    kept = profile.get("signatories")
    return [each for each in kept if isinstance(each, dict)] if isinstance(kept, list) else []


def why_unread() -> str:
    """Why the file can't be read, with its place; "" where it can, or there is none."""
    try:
        read_profile()
    except OSError as trouble:
        return f"{_in_use()}: {trouble.strerror}"
    except DraftUnreadable as trouble:
        return f"{_in_use()}: {trouble}"
    return ""


def read_profile() -> Answers:
    """The profile as a draft. Raises `OSError`, `DraftUnreadable` for a file that is there and can't be read."""
    return profile_in(stored())


def stored() -> bytes | None:
    """What the file holds; None where there is none. Raises `OSError`."""
    path = _in_use()
    return content_of(path) if path else None


def profile_in(content: bytes | None) -> Answers:
    """The profile that a file holds. Raises `DraftUnreadable`."""
    return new_profile() if content is None else draft_file.load(content)


def new_profile() -> Answers:
    """A profile that nobody has filled in."""
    return {"kind": next(iter(KINDS)), "schema_version": 1, "language": "en", "requesting": {}}


def write_profile(profile: Answers, was: bytes | None) -> bytes:
    """Keep it where it was found; a new one for the office where this user may. `was`: what was `stored` when it was
    read. Gives what is stored now. Raises `Changed` where somebody else has written it since, `NotWritten`.
    """
    path = _in_use()
    user, office = resources.own_folders()
    folder = path.parent if path else office
    if not os.access(folder, os.W_OK):
        folder = user
    content = draft_file.dump(profile)
    write_own(folder, NAME, content, was if path and folder == path.parent else None)
    return content


def set_aside(name: str) -> None:
    """Keep the file that stands there under another name beside the one that takes its place. Raises `OSError`."""
    if path := _in_use():
        path.replace(path.with_name(name))


def keep_beside(profile: Answers) -> None:
    """Keep a profile that does not hold as `OTHER` beside the one that does. Raises `NotWritten`."""
    if path := _in_use():
        write_private(path.with_name(OTHER), draft_file.dump(profile), overwrite=True)


def _in_use() -> Path | None:
    return next(iter(resources.own_files(NAME)), None)
