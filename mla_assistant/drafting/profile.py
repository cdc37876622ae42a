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
from mla_assistant.resources.private_file import write_private

NAME = "profile.json"
UNREADABLE = "profile.unreadable.json"


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
    """Every official who may sign, the usual one first; [] where nobody is named or the file can't be read."""
    try:
        profile = read_profile()
    except (OSError, DraftUnreadable):
        return []
    kept = profile.get("signatories")
    found = [get(profile, "requesting.signatory"), *(kept if isinstance(kept, list) else ())]
    by_name: dict[str, Answers] = {}
    for each in found:
        if isinstance(each, dict) and isinstance(each.get("person"), str):
            by_name.setdefault(each["person"], each)
    return list(by_name.values())


def keep_signatory(profile: Answers) -> bool:
    """Add the signatory of the form to the list in `profile`; False where no name is given."""
    signatory = get(profile, "requesting.signatory")
    if not isinstance(signatory, dict) or not signatory.get("person"):
        return False
    kept = profile.get("signatories")
    others = [each for each in kept if each != signatory] if isinstance(kept, list) else []
    profile["signatories"] = [*others, dict(signatory)]
    return True


def read_profile() -> Answers:
    """The profile as a draft. Raises `OSError`, `DraftUnreadable` for a file that is there and can't be read."""
    paths = resources.own_files(NAME)
    if not paths:
        return new_profile()
    with paths[0].open("rb") as file:
        return draft_file.load(file.read(draft_file.SIZE_LIMIT + 1))


def new_profile() -> Answers:
    """A profile that nobody has filled in."""
    return {"kind": next(iter(KINDS)), "schema_version": 1, "language": "en", "requesting": {}}


def write_profile(profile: Answers) -> Path:
    """Keep it where it was found; a new one for the office where this user may. Raises `NotWritten`."""
    found = resources.own_files(NAME)
    user, office = resources.own_folders()
    folder = found[0].parent if found else office
    if not os.access(folder, os.W_OK):
        folder = user
    folder.mkdir(parents=True, exist_ok=True)
    write_private(folder / NAME, draft_file.dump(profile), overwrite=True)
    return folder / NAME


def set_aside() -> None:
    """Keep a file that can't be read beside the one that takes its place. Raises `OSError`."""
    for path in resources.find_all("", NAME)[:1]:
        path.replace(path.with_name(UNREADABLE))
