"""The templates of a kind in a language: found on disk, localized, compiled, and kept while their files stay the same.

`templates/KIND.docx` is the request; `templates/KIND.NAME.docx` are an office's own additions to it, and what else can
go with it is declared in `templates/sets.toml` (`documents/sets.py`), each compiled by its own name; blocks are
`templates/blocks/NAME.docx`. In a layout `templates/layouts/LAYOUT/KIND.docx` is the request (`documents/layouts.py`).
The user's file comes before the office's, that before the shipped one. A file in `templates/LANGUAGE/` is somebody's
own version in that language and is taken as it is; every other language is built. An office's own letterhead gives its
look to every document but those that lie beside it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from mla_assistant import resources
from mla_assistant.documents import letterhead
from mla_assistant.documents import render as rendering
from mla_assistant.documents.compile import Compiled, compile_set, prepare
from mla_assistant.documents.gate.check import check, forgotten
from mla_assistant.documents.gate.coverage import FILE as LEFT_OUT
from mla_assistant.documents.gate.coverage import read_left_out
from mla_assistant.documents.gate.parity import parity
from mla_assistant.documents.layouts import FILE as LAYOUTS
from mla_assistant.documents.layouts import STANDARD, template_of
from mla_assistant.documents.localize.build import lacking, localized
from mla_assistant.documents.localize.catalogue import Translations, translations
from mla_assistant.documents.localize.labels import labels_of, words
from mla_assistant.documents.problem import Place, Problem, RenderRefused, TemplateRefused
from mla_assistant.documents.restyle import restyled
from mla_assistant.documents.sets import FILE as SETS
from mla_assistant.documents.sets import set_of
from mla_assistant.documents.short import FILE as SHORT
from mla_assistant.documents.short import Omitted, read_omitted, shortened
from mla_assistant.documents.source import is_block
from mla_assistant.documents.voice import voice
from mla_assistant.documents.write import content_hash
from mla_assistant.requests.kinds import KINDS
from mla_assistant.text.translate import _

SOURCE_LANGUAGE = "en"
Stamp = tuple[tuple[str, int, int], ...]
"""Path, time of change and size of every file that can matter."""


@dataclass(frozen=True)
class TemplateSet:
    """The documents of a kind in one language, ready to be filled. Shared by threads."""

    kind: str
    language: str
    documents: tuple[str, ...]
    """The request first, then what goes with it: ("extradition", "extradition.cover_note")."""
    compiled: Compiled
    hash: str
    """SHA-256 over the source files of the documents and their blocks."""
    catalogue_hash: str
    missing: tuple[Problem, ...]
    """Texts without an approved, sound translation; a final document is refused while there are any."""

    def render(self, document: str, context: Mapping[str, Any]) -> bytes:
        """One document as DOCX. Raises `RenderRefused`, for a final document also where a translation is missing."""
        if self.missing and not context["document"]["draft"]:
            raise RenderRefused(self.missing)
        return rendering.render(self.compiled, document, context)


@dataclass
class Folder(Mapping[str, bytes]):
    """The blocks of a language by name, read and localized when asked for. `read` keeps the sources, for hashing."""

    texts: Translations
    omitted: Omitted | None = None
    """What the short form leaves out; None in the full form."""
    read: dict[str, bytes] = field(default_factory=dict)
    own: dict[str, Path] = field(default_factory=dict)
    """The files that are not ours."""
    problems: list[Problem] = field(default_factory=list)
    _made: dict[str, bytes] = field(default_factory=dict)

    def __getitem__(self, name: str) -> bytes:
        if name not in self._made:
            self._made[name] = self._make(name)
        return self._made[name]

    def _make(self, name: str) -> bytes:
        """Somebody's own version in this language, else the source; built where it has to be."""
        own = resources.find_all("templates", f"{self.texts.language}/{name}.docx")
        try:
            path = own[0] if own else resources.find("templates", f"{name}.docx")
        except resources.ResourceMissing:
            raise KeyError(name) from None
        data = path.read_bytes()
        if not path.is_relative_to(resources.shipped_folder()):
            self.own[name] = path
        self.read[name] = data
        if self.omitted is not None:
            data = shortened(data, name, {} if own else self.omitted)
        if self.head and not is_block(name) and not path.is_relative_to(self.own[letterhead.NAME].parent):
            data = restyled(data, name, self.head)
        if own or (self.texts.language == SOURCE_LANGUAGE and not self.texts.texts):
            return data
        data, problems = localized(data, name, self.texts, own_head=bool(self.head))
        if self.texts.language != SOURCE_LANGUAGE:
            self.problems += problems
        return data

    @cached_property
    def head(self) -> bytes:
        """The letterhead that is not ours, with all our styles; empty where there is none."""
        path = letterhead.own()
        if not path:
            return b""
        self.own[letterhead.NAME] = path
        self.read[letterhead.NAME] = path.read_bytes()
        return letterhead.completed(self.read[letterhead.NAME])

    def placed(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """The problems, each of a file that is not ours under its path: whoever is to mend it has to find it."""
        return tuple(
            replace(each, place=replace(each.place, document=str(self.own[each.place.document])))
            if each.place.document in self.own
            else each
            for each in problems
        )

    def __iter__(self) -> Iterator[str]:
        return iter(sorted({f"blocks/{path.stem}" for path in _files("blocks/*.docx")}))

    def __len__(self) -> int:
        return sum(1 for _name in self)


def blocks(language: str = SOURCE_LANGUAGE) -> Folder:
    """The templates and blocks of a language by name, localized when asked for."""
    return Folder(translations(language))


def documents_of(kind: str) -> tuple[str, ...]:
    """The names of the documents a kind consists of, the request first; empty where there is no template."""
    names = {path.stem for pattern in (f"{kind}.docx", f"{kind}.*.docx") for path in _files(pattern)}
    return tuple(sorted(names))


def template_set(
    kind: str, language: str = SOURCE_LANGUAGE, *, short: bool = False, layout: str = STANDARD
) -> TemplateSet:
    """The templates of `kind` in `language`, in full or in the short form, compiled once for each state of their files.

    Raises `TemplateRefused` with every problem; also where there is no template of that kind, or none in that layout.
    """
    return _template_set(kind, language, short, layout, _stamp(language))


def block_alone(name: str, language: str = SOURCE_LANGUAGE) -> Compiled:
    """One block with all that it includes, ready to be filled by itself. Raises `TemplateRefused`, `KeyError`."""
    return _block_alone(name, language, _stamp(language))


def gate_problems(
    kind: str, language: str = SOURCE_LANGUAGE, *, short: bool = False, layout: str = STANDARD
) -> tuple[Problem, ...]:
    """What the gate has to say of the templates of a kind; a kind with problems prints drafts only.

    In another language also how they differ from the source, for somebody's own version may have lost something; of a
    layout also every answer that the standard layout prints and it does not.
    """
    return _gate_problems(kind, language, short, layout, _stamp(language))


@lru_cache(maxsize=32)
def _template_set(kind: str, language: str, short: bool, layout: str, _files_as_they_are: Stamp) -> TemplateSet:
    folder = _folder(language, short)
    listed = {SHORT: _list(SHORT).encode()} if short else {}
    try:
        documents = _documents(kind, folder, layout)
        compiled = compile_set(documents, folder, voice(language))
    except TemplateRefused as refused:
        raise TemplateRefused(folder.placed(refused.problems)) from None
    missing = list(folder.problems)
    if language != SOURCE_LANGUAGE:
        keys = [*words(), *labels_of(KINDS[kind])] if kind in KINDS else words()
        missing += [lacking(Place("templates.po"), key, folder.texts) for key in keys if key not in folder.texts.texts]
    return TemplateSet(
        kind,
        language,
        tuple(documents),
        compiled,
        content_hash(folder.read | listed),
        folder.texts.hash,
        tuple(missing),
    )


@lru_cache(maxsize=8)
def _block_alone(name: str, language: str, _files_as_they_are: Stamp) -> Compiled:
    folder = _folder(language, short=False)
    return compile_set({name: folder[name]}, folder, voice(language))


@lru_cache(maxsize=32)
def _gate_problems(
    kind: str, language: str, short: bool, layout: str, _files_as_they_are: Stamp
) -> tuple[Problem, ...]:
    folder = _folder(language, short)
    try:
        documents = _documents(kind, folder, layout) | _in_the_set(kind, folder)
        left_out, problems = read_left_out(_list(LEFT_OUT))
        problems += read_omitted(_list(SHORT))[1] if short else []
        problems += check(KINDS[kind], documents, folder, left_out)
        problems += letterhead.lacking(folder.head) if folder.head else ()
        if layout != STANDARD:
            name = template_of(kind, layout)
            problems += forgotten(KINDS[kind], {each: folder[each] for each in (kind, name)}, folder, kind, name)
        if language != SOURCE_LANGUAGE:
            source = _folder(SOURCE_LANGUAGE, short)
            ours = prepare(_documents(kind, source, layout) | _in_the_set(kind, source), source, voice(SOURCE_LANGUAGE))
            problems += parity(ours, prepare(documents, folder, voice(language)))
    except TemplateRefused as refused:
        return folder.placed(refused.problems)
    return folder.placed(problems)


def _documents(kind: str, folder: Folder, layout: str = STANDARD) -> dict[str, bytes]:
    """The request in its layout, and an office's own additions to it."""
    request = template_of(kind, layout)
    names = [request, *(name for name in documents_of(kind) if name != kind)]
    if not _files(f"{request}.docx"):
        message = _("there is no template {file}").format(file=f"templates/{request}.docx")
        raise TemplateRefused([Problem(Place(request), "template_missing", message)])
    return {name: folder[name] for name in names}


def _in_the_set(kind: str, folder: Folder) -> dict[str, bytes]:
    """What can go with the request. Raises `TemplateRefused` for a name that no template has."""
    found = {}
    for name in set_of(kind):
        if not _files(f"{name}.docx"):
            message = _("there is no template {file}").format(file=f"templates/{name}.docx")
            raise TemplateRefused([Problem(Place(SETS), "template_missing", message)])
        found[name] = folder[name]
    return found


def _folder(language: str, short: bool) -> Folder:
    return Folder(translations(language), read_omitted(_list(SHORT))[0] if short else None)


def _list(name: str) -> str:
    try:
        return resources.find("templates", name).read_text("utf-8")
    except resources.ResourceMissing:
        return ""


def _files(pattern: str) -> list[Path]:
    """Files below `templates` of every layer."""
    return [path for folder in resources.folders("templates") for path in sorted(folder.glob(pattern))]


def _stamp(language: str) -> Stamp:
    shapes = ("*.docx", "blocks/*.docx", "layouts/*/*.docx")
    patterns = (*shapes, *(f"{language}/{shape}" for shape in shapes), LEFT_OUT, SETS, SHORT, LAYOUTS)
    paths = [path for pattern in patterns for path in _files(pattern)]
    paths += resources.find_all("locales", f"{language}/templates.po")
    return tuple((str(path), path.stat().st_mtime_ns, path.stat().st_size) for path in paths)
