"""All templates that are there: which they are, the languages each is whole in, and whether they are in order."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from mla_assistant import resources
from mla_assistant.documents import letterhead
from mla_assistant.documents.compile import prepare
from mla_assistant.documents.gate.check import walked
from mla_assistant.documents.layouts import STANDARD, Layout, layouts_of
from mla_assistant.documents.problem import Problem, TemplateRefused
from mla_assistant.documents.sets import set_of
from mla_assistant.documents.strays import own_strays, stray
from mla_assistant.documents.templates import (
    SOURCE_LANGUAGE,
    TemplateSet,
    blocks,
    documents_of,
    gate_problems,
    template_set,
)
from mla_assistant.documents.voice import voice
from mla_assistant.requests.kinds import KINDS


@dataclass(frozen=True)
class Listed:
    """One template: where it stands, and the languages in which nothing of it lacks a translation."""

    name: str
    path: Path
    languages: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    """Why nothing can be printed by it, or of a letterhead, only drafts; () where all is well."""

    def __str__(self) -> str:
        line = "  ".join(filter(None, (self.name, ", ".join(self.languages), str(self.path))))
        return "\n  ".join((line, *map(str, self.problems)))

    def as_json(self) -> dict[str, Any]:
        """The same as JSON primitives."""
        return {
            "name": self.name,
            "languages": list(self.languages),
            "path": str(self.path),
            "problems": [problem.as_json() for problem in self.problems],
        }


def listed() -> Iterator[Listed]:
    """The requests of all kinds, and what can go with them; and the letterhead of an office."""
    if head := letterhead.own():
        yield _letterhead(head)
    of_kinds = {document: kind for kind in KINDS for document in documents_of(kind)}
    of_sets = {document: document for kind in KINDS for document in set_of(kind)}
    for document, template in (of_kinds | of_sets).items():
        yield _listed(document, partial(template_set, template))


def listed_of(layout: Layout) -> Iterator[Listed]:
    """The requests that can be arranged so; none where no field of the form was seen."""
    for kind in layout.kinds if layout.has_template else ():
        yield _listed(layout.template(kind), partial(template_set, kind, layout=layout.code))


def problems_of_all() -> tuple[tuple[Problem, ...], bool]:
    """What the gate has to say of all templates, and whether drafts can be printed by them for all their faults."""
    requests = [(kind, layout) for kind in KINDS for layout in (STANDARD, *(each.code for each in layouts_of(kind)))]
    found = dict.fromkeys(  # a block is part of several
        problem for kind, layout in requests for problem in gate_problems(kind, layout=layout)
    )
    found |= dict.fromkeys(own_strays())
    if not found:  # a document that can't be read includes nothing, which is no fault of the blocks
        return unused_blocks(), True
    sets = [(name, STANDARD) for kind in KINDS for name in set_of(kind)]
    return tuple(found), all(compiles(partial(template_set, name, layout=layout)) for name, layout in requests + sets)


def unused_blocks() -> tuple[Problem, ...]:
    """The blocks that no document of any kind includes, in whatever branch: what is left of a removed measure."""
    folder = blocks()
    names = {
        kind: (*documents_of(kind), *set_of(kind), *(layout.template(kind) for layout in layouts_of(kind)))
        for kind in KINDS
    }
    prepared = prepare({name: folder[name] for each in names.values() for name in each}, folder, voice(SOURCE_LANGUAGE))
    walks = [walked(prepared, KINDS[kind], name) for kind, each in names.items() for name in each]
    reached = {block for walk in walks for block in walk.blocks}
    return tuple(
        stray(name, resources.find("templates", f"{name}.docx"), reached)
        for name in prepared.available
        if name not in reached
    )


def compiles(compiling: Callable[[], object]) -> bool:
    """Whether drafts can be printed by it, for all its faults."""
    try:
        compiling()
    except TemplateRefused:
        return False
    return True


def _letterhead(path: Path) -> Listed:
    try:
        problems = tuple(letterhead.lacking(path.read_bytes()))
    except TemplateRefused as refused:
        problems = refused.problems
    return Listed(letterhead.NAME, path, problems=problems)


def _listed(name: str, found: Callable[[str], TemplateSet]) -> Listed:
    path = resources.find("templates", f"{name}.docx")
    try:
        whole = tuple(tag for tag in resources.languages("templates") if not found(tag).missing)
    except TemplateRefused as refused:
        return Listed(name, path, problems=refused.problems)
    return Listed(name, path, (SOURCE_LANGUAGE, *whole))
