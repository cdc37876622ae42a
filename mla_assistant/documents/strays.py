"""Files of an office's or a user's own that nothing is printed by: mostly a misspelt name, and nobody knows why."""

from collections.abc import Collection, Iterator
from difflib import get_close_matches
from pathlib import Path

from mla_assistant import resources
from mla_assistant.documents.compile import prepare
from mla_assistant.documents.layouts import layouts_of
from mla_assistant.documents.problem import Place, Problem
from mla_assistant.documents.sets import set_of
from mla_assistant.documents.templates import SOURCE_LANGUAGE, blocks, documents_of
from mla_assistant.documents.voice import voice
from mla_assistant.requests.kinds import KINDS
from mla_assistant.text.translate import _

_BLOCK = "blocks/"


def own_strays() -> tuple[Problem, ...]:
    """Each such file under its path, quick enough to be asked for at every rendering. Raises `TemplateRefused`.

    Shipped files include no block that was not shipped, so of the blocks only those are read that are not ours.
    """
    *own, shipped = resources.folders("templates")
    ours = {name for name, _path in files(shipped)}
    theirs = {name: path for folder in reversed(own) for name, path in files(folder)}
    new_blocks = {name for name in theirs.keys() - ours if name.startswith(_BLOCK)}
    known = ours | new_blocks | _documents()
    known |= {f"{language}/{name}" for language in _languages() for name in known}
    strays = theirs.keys() - known
    if new_blocks:
        strays |= new_blocks - _included(theirs.keys() - strays - new_blocks)
    return tuple(stray(name, theirs[name], known - strays) for name in sorted(strays))


def stray(name: str, path: Path, used: Collection[str]) -> Problem:
    """What to say of one; `used` are the names by which something is printed."""
    block = name.startswith(_BLOCK)
    message = _("no document includes this block") if block else _("no template has this name")
    if near := get_close_matches(name, used, 1):
        message += "; " + _("did you mean “{near}”?").format(near=near[0])
    return Problem(Place(str(path)), "block_stray" if block else "template_stray", message)


def files(folder: Path) -> Iterator[tuple[str, Path]]:
    """The templates, blocks and letterhead of one folder, each by its name."""
    for path in sorted(folder.rglob("*.docx")):
        if not path.name.startswith("~"):  # Word's own, while somebody has a file open
            yield path.relative_to(folder).with_suffix("").as_posix(), path


def _documents() -> set[str]:
    arranged = {layout.template(kind) for kind in KINDS for layout in layouts_of(kind)}
    return arranged | {name for kind in KINDS for name in (*documents_of(kind), *set_of(kind))}


def _languages() -> set[str]:
    return {SOURCE_LANGUAGE, *resources.languages("templates")}


def _included(names: Collection[str]) -> set[str]:
    """The blocks that these files include, directly or through others."""
    folder = blocks()
    return set(prepare({name: folder[name] for name in names}, folder, voice(SOURCE_LANGUAGE)).trees)
