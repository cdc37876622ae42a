"""The file of an annex in words: what it is, how large, how many pages; and why one can't be attached."""

from collections.abc import Mapping
from pathlib import PurePath
from typing import Any

from mla_assistant.requests.finding import Step
from mla_assistant.requests.parts.annex import AnnexFile
from mla_assistant.requests.paths import FieldPath, join
from mla_assistant.resources.attached_file import LARGEST
from mla_assistant.resources.file_types import BY_ENDING, PROGRAM_ENDINGS, PROGRAMS, UNKNOWN, WORDS
from mla_assistant.text.safe import clean
from mla_assistant.text.translate import N_, _

_MB = 2**20


_UNOPENED = {
    "locked": N_("Locked by a password: nobody can open it without that."),
    "damaged": N_("Damaged: it can't be opened. Scan or save it again."),
}
_TROUBLE = {
    "absent": N_("There is no file at {file} (any more). Correct the path, or choose it from the list."),
    "broken_link": N_("{file} is a link that leads to no file. Put the file itself there."),
    "folder": N_("{file} is a folder. Choose a file in it."),
    "special": N_("{file} is no ordinary file, so it can't be attached."),
    "no_permission": N_("You may not read {file}. Ask whoever keeps it for access, or for a copy."),
    "empty": N_("{file} is empty (0 bytes). Scan or save it again."),
    "too_large": N_(
        "{file} is larger than {limit} MB, the most that can be attached. Split it, or send it on a disk and say so in "
        "the list of annexes."
    ),
    "unreadable": N_("{file} can't be read to its end. Copy it to another disk and try again."),
    "changed": N_("{file} was changed while it was read. Close it in other programs and try again."),
}


def trouble(code: str, path: PurePath) -> str:
    """Why a file can't be attached, in a sentence or two."""
    name = clean(str(path).encode("utf-8", "replace").decode())
    return _(_TROUBLE[code]).format(file=name if len(name) < 200 else name[:199] + "…", limit=LARGEST // _MB)


def type_in_words(media_type: str | None) -> str:
    kind = media_type or UNKNOWN
    return _(WORDS.get(kind, kind))


def size_in_words(size: int) -> str:
    if size < 1000:
        return _("{size} bytes").format(size=size)
    return (
        _("{size} MB").format(size=f"{size / _MB:.1f}") if size >= _MB else _("{size} KB").format(size=-(-size // 1024))
    )


def pages_in_words(pages: int | None) -> str:
    return _("pages: {count}").format(count=_("not known") if pages is None else pages)


def in_one_line(file: AnnexFile | Mapping[str, Any]) -> str:
    """`judgment.pdf · PDF document · pages: 12 · 1.2 MB`; "" where there is no file."""
    known = file.model_dump() if isinstance(file, AnnexFile) else file
    if not known.get("sha256"):
        return ""
    size = known.get("size")
    words = [str(known.get("name") or ""), type_in_words(known.get("media_type")), pages_in_words(known.get("pages"))]
    return " · ".join(filter(None, [*words, size_in_words(size) if isinstance(size, int) else ""]))


def in_short(known: Mapping[str, Any]) -> str:
    """`pages: 12 · 1.2 MB`; "" where there is no file."""
    return " · ".join(in_one_line(known).split(" · ")[-2:])


def in_full(known: Mapping[str, Any]) -> str:
    """What a drafter looks at before a file is attached."""
    lines = [
        _("Name: {name}").format(name=known["name"]),
        _("Type: {type}").format(type=type_in_words(known["media_type"])),
        _("Size: {size}").format(size=size_in_words(known["size"])),
        _("Pages: {count}").format(count=known.get("pages", _("not known"))),
        _("SHA-256: {hash}").format(hash=known["sha256"]),
    ]
    if known.get("unopened") in _UNOPENED:
        lines += ["", _(_UNOPENED[known["unopened"]])]
    ending = PurePath(known["name"]).suffix.lower()
    if BY_ENDING.get(ending, known["media_type"]) != known["media_type"]:
        doubt = _("Its name ends in “{ending}”, but that is not what it holds. Look into it first.")
        lines += ["", doubt.format(ending=ending)]
    if known["media_type"] in PROGRAMS:
        lines += ["", _("It is a program; authorities abroad refuse or delete it.")]
    elif ending in PROGRAM_ENDINGS:
        doubt = _("It is called like a program (“{ending}”); authorities abroad refuse or delete such files.")
        lines += ["", doubt.format(ending=ending)]
    return "\n".join(lines)


def attaching(annex: FieldPath, before: Mapping[str, Any], known: dict[str, Any]) -> tuple[Step, ...]:
    """The steps that put a file on the annex at `annex` ("": a new one), whose answers were `before`.

    The number of pages is taken from the file unless the drafter has counted otherwise.
    """
    pages = known.get("pages")
    if not annex:
        return (Step("add", "annexes", {"file": known} | ({} if pages is None else {"pages": pages})),)
    steps = [Step("set", join(annex, "file"), known)]
    counted = (before.get("file") or {}).get("pages")
    if pages is not None and before.get("pages") in (None, counted):
        steps.append(Step("set", join(annex, "pages"), pages))
    return tuple(steps)
