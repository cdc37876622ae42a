"""Nobody fills in a field for nothing: every field of a kind is printed, or listed as left out on purpose.

`templates/left_out.txt` has a line for each: `extradition: legal_bases.instrument  # key of the list of instruments`.
A `*` in the path stands for any names, and for every kind.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase

from mla_assistant.documents.problem import Place, Problem
from mla_assistant.documents.shape import slots
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.structure import discriminator
from mla_assistant.text.translate import _

FILE = "left_out.txt"
_LINE = re.compile(r"(\w+|\*): *([\w.*]+) +# *(\S.*)")


@dataclass(frozen=True)
class LeftOut:
    """One field, or several by `*`, that no document of a kind prints, and why."""

    kind: str
    path: str
    why: str


def read_left_out(text: str) -> tuple[list[LeftOut], list[Problem]]:
    """The entries of the file; a line that can't be read is a problem of its own."""
    entries, problems = [], []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if match := _LINE.fullmatch(line.strip()):
            entries.append(LeftOut(*match.groups()))
        else:
            message = _("write “kind: path  # why”, with two names and a reason")
            problems.append(Problem(Place(FILE, "", number, line), "left_out_line", message))
    return entries, problems


def fields_of(model: type[Part], sections: Iterable[str]) -> Iterator[str]:
    """Every path a person can answer, as `persons.born` or, in a union, `measures.records.accounts.iban`."""

    def below(part: type[Part], path: str) -> Iterator[str]:
        for slot in slots(part).values():
            if slot.name == "id" and issubclass(part, Item):
                continue
            if part.settled(slot.name):
                continue
            here = f"{path}.{slot.name}" if path else slot.name
            if slot.kind != "part":
                yield here
            for each in slot.models if slot.kind == "part" else ():
                yield from below(each, f"{here}.{discriminator(each)}" if len(slot.models) > 1 else here)

    wanted = set(sections)
    return (path for path in below(model, "") if path.split(".")[0] in wanted)


def unused(kind: str, fields: Iterable[str], used: set[str], left_out: Iterable[LeftOut]) -> Iterator[Problem]:
    """Fields no document prints, and lines of the list that no longer say anything true."""
    entries = [entry for entry in left_out if entry.kind in (kind, "*")]
    silent = [path for path in fields if path not in used]
    for path in silent:
        if not any(fnmatchcase(path, entry.path) for entry in entries):
            message = _("no document of this kind prints the field; print it, or list it in {file} with the reason")
            yield Problem(Place(kind, "", 0, path), "unused_field", f"{path}: " + message.format(file=FILE))
    for entry in entries:
        if entry.kind == kind and not any(fnmatchcase(path, entry.path) for path in silent):
            message = _("{path} is listed as left out, but is printed or does not exist").format(path=entry.path)
            yield Problem(Place(FILE, "", 0, entry.path), "left_out_stale", message)
