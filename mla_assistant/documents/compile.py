"""Templates and blocks made ready once, so that a request costs a Jinja run and one deflate a part.

docxtpl compiles at every render: 73 % of its time, and the reason why threads mix cases (documents.md 2.3, 1.4).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jinja2 import Template, TemplateSyntaxError, nodes

from mla_assistant.documents import watermark, write
from mla_assistant.documents.balance import Walk
from mla_assistant.documents.dialect import Dialect, forbidden, included
from mla_assistant.documents.misread import misread
from mla_assistant.documents.ooxml import DOCUMENT_PART, W, local
from mla_assistant.documents.package import Package, parse, read
from mla_assistant.documents.problem import Place, Problem, TemplateRefused
from mla_assistant.documents.source import CONTROL, Source, has_tags, is_block, source, tidy
from mla_assistant.documents.voice import Voice
from mla_assistant.text.translate import _

if TYPE_CHECKING:
    from lxml.etree import _Element

_HEADER = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"


@dataclass(frozen=True, slots=True)
class Live:
    """A part that is rendered: its name in the package and its Jinja template."""

    name: str
    template: Template


@dataclass(frozen=True)
class CompiledDocument:
    """One document, ready: its static parts deflated, the others compiled."""

    name: str
    still: tuple[write.Entry, ...]
    live: tuple[Live, ...]


@dataclass(frozen=True)
class Compiled:
    """Every document of a set and its blocks, in one language. Shared by threads: nothing in it changes."""

    documents: Mapping[str, CompiledDocument]
    sources: Mapping[str, Source]
    """By the name Jinja has for it."""


@dataclass
class Prepared:
    """Documents and blocks read, parsed and proved, with every problem found; the gate looks at the same trees."""

    dialect: Dialect
    packages: dict[str, Package] = field(default_factory=dict)
    live: dict[str, dict[str, str]] = field(default_factory=dict)
    """By document or block: the parts that are rendered, and the name Jinja has for each."""
    sources: dict[str, Source] = field(default_factory=dict)
    trees: dict[str, nodes.Template] = field(default_factory=dict)
    unread: set[str] = field(default_factory=set)
    """Trees of parts that can't be read: of them only the includes are known, not what holds around those."""
    available: tuple[str, ...] = ()
    """Every block there is, included by these documents or not."""
    problems: list[Problem] = field(default_factory=list)

    def take(self, document: str, part: str, root: "_Element") -> str:
        """Parse one part; its Jinja name."""
        made, problems = source(document, part, root)
        self.problems += problems
        self.sources[made.name] = made
        if problems:
            self.unread.add(made.name)
        try:
            tree = self.dialect.parse(made.jinja, made.name, made.name)
        except TemplateSyntaxError as error:
            line, message = misread(made.shown, error.lineno)
            self.problems.append(Problem(made.place(line), "syntax", message))
            self.unread.add(made.name)
            tree = self._includes_of(made)
        self.problems += [Problem(made.place(line), code, message) for line, code, message in forbidden(tree)]
        self.trees[made.name] = tree
        return made.name

    def _includes_of(self, made: Source) -> nodes.Template:
        """What can be read of a part that can't be parsed: its includes, so that their blocks are looked at too."""
        lines = (text.strip() if "include" in text and CONTROL.search(text) else "" for text in made.shown)
        try:
            return self.dialect.parse("\n".join(line.replace("{%p", "{%") for line in lines))
        except TemplateSyntaxError:
            return nodes.Template([], lineno=1)

    def blocks_of(self, include: nodes.Include) -> list[str]:
        """The blocks an include may bring, of those that are there."""
        literal, tail = included(include)
        if tail is None:
            return [literal] if literal in self.available else []
        return [name for name in self.available if name.startswith(literal)]

    def reached(self, names: Iterable[str]) -> set[str]:
        """These trees and every block they include, directly or through other blocks."""
        found: set[str] = set()
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name not in found and name in self.trees:
                found.add(name)
                includes = self.trees[name].find_all(nodes.Include)
                waiting += [block for include in includes for block in self.blocks_of(include)]
        return found


def prepare(
    documents: Mapping[str, bytes],
    blocks: Mapping[str, bytes],
    voice: Voice,
) -> Prepared:
    """Read, parse and prove documents ("extradition" -> DOCX) and the blocks they include ("blocks/person" -> DOCX).

    Never raises. Of `blocks`, only those that are included are touched. Every problem is in `problems`: package,
    tags, syntax, dialect, missing blocks, balance, structure. Names of fields are not looked at here; that is the
    gate's work, which knows the model.
    """
    prepared = Prepared(Dialect(voice.filters, right_to_left=voice.right_to_left), available=tuple(sorted(blocks)))
    waiting = list(documents)
    while waiting:
        name = waiting.pop()
        try:
            prepared.packages[name] = read(blocks[name] if is_block(name) else documents[name], name)
            prepared.live[name] = _take_package(prepared, prepared.packages[name], voice)
        except TemplateRefused as refused:
            prepared.problems += refused.problems
            prepared.live[name] = {}
        for tree in [prepared.trees[jinja] for jinja in prepared.live[name].values()]:
            included_here = {block for each in tree.find_all(nodes.Include) for block in prepared.blocks_of(each)}
            waiting += sorted(included_here - prepared.live.keys() - set(waiting))
    prepared.problems += _includes(prepared)
    if not prepared.problems:
        prepared.problems += _unbalanced(prepared)
    return prepared


def compile_set(
    documents: Mapping[str, bytes],
    blocks: Mapping[str, bytes],
    voice: Voice,
) -> Compiled:
    """`prepare`, then compile. Raises `TemplateRefused` with every problem of all documents and blocks."""
    prepared = prepare(documents, blocks, voice)
    if prepared.problems:
        raise TemplateRefused(sorted(set(prepared.problems)))
    for name, tree in prepared.trees.items():
        prepared.dialect.add(name, tree)
    ready = {}
    for name in documents:
        live = prepared.live[name]
        still = tuple(_still(prepared.packages[name], live))
        templates = tuple(Live(part, prepared.dialect.ready[jinja]) for part, jinja in live.items())
        ready[name] = CompiledDocument(name, still, templates)
    return Compiled(ready, prepared.sources)


def _take_package(prepared: Prepared, package: Package, voice: Voice) -> dict[str, str]:
    """The rendered parts of a package: part name -> Jinja name."""
    live = {}
    headers = 0
    for part in package.rendered():
        if is_block(package.name) and part != DOCUMENT_PART:
            continue  # a block's own header and notes never reach the document
        root = parse(package.parts[part], package.name, part)
        if package.types[part] == _HEADER:
            headers += 1
            watermark.add(root, voice.draft_mark, right_to_left=voice.right_to_left)
        if is_block(package.name) or has_tags(root):
            live[part] = prepared.take(package.name, part, root)
    if not headers and not is_block(package.name):
        message = _("the template has no header, so a draft could not be told from a final document")
        prepared.problems.append(Problem(Place(package.name, DOCUMENT_PART), "no_header", message))
    return live


def _includes(prepared: Prepared) -> Iterator[Problem]:
    """Blocks that are asked for and not there, and blocks that include themselves."""
    for name, tree in prepared.trees.items():
        for include in tree.find_all(nodes.Include):
            literal, tail = included(include)
            there = prepared.blocks_of(include)
            place = prepared.sources[name].place(include.lineno)
            if literal and not there:
                block = literal + ("…" if tail else "")
                yield Problem(place, "block_missing", _("there is no block “{block}”").format(block=block))
            if name in prepared.reached(there):
                yield Problem(place, "block_circle", _("this block includes itself, here or through another block"))


def _unbalanced(prepared: Prepared) -> list[Problem]:
    walks: dict[str, Walk] = {}

    def walk(name: str) -> Walk:
        if name not in walks:
            walks[name] = Walk(prepared.sources[name], last_of).over(prepared.trees[name])
        return walks[name]

    def last_of(include: str) -> frozenset[str]:
        prefix = include.removesuffix("*")
        names = [include] if prefix == include else [name for name in prepared.trees if name.startswith(prefix)]
        return frozenset().union(*(walk(name).last for name in names))

    return [problem for name in prepared.trees for problem in walk(name).problems]


def _still(package: Package, live: Mapping[str, str]) -> Iterator[write.Entry]:
    """The parts no data changes, cleaned of traces and deflated as hard as it goes."""
    for part, data in package.parts.items():
        if part not in live:
            yield write.entry(part, _clean(package, part, data), 9)
    for part, data in write.skeleton(package.types, package.relations).items():
        yield write.entry(part, data, 9)


def _clean(package: Package, part: str, data: bytes) -> bytes:
    from lxml import etree

    if not package.types[part].endswith("xml"):
        return data
    root = parse(data, package.name, part)
    if root.tag.startswith(W):
        tidy(root)
    for element in [element for element in root if local(element) == "docId"]:
        root.remove(element)
    return write.DECLARATION + etree.tostring(root, encoding="utf-8")
