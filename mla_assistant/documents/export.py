"""A template with its blocks put in place: one Word file to read, to send for review, to start an own version from."""

import copy
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from mla_assistant.documents import write
from mla_assistant.documents.gate.walk import Members
from mla_assistant.documents.ooxml import DOCUMENT_PART, W, local, text_of
from mla_assistant.documents.package import parse, read
from mla_assistant.documents.problem import Place, Problem, TemplateRefused
from mla_assistant.text.translate import _

if TYPE_CHECKING:
    from lxml.etree import _Element

_INCLUDE = re.compile(r"""\{%p\s+include\s+['"‘’“”]([^'"‘’“”]+)['"‘’“”]\s*(?:~\s*([\w.]+))?\s*%\}""")
_DEPTH = 20


def flattened(data: bytes, name: str, blocks: Mapping[str, bytes], members: Members) -> bytes:
    """The template `name` without includes; one over a discriminator becomes an `if` for each of its `members`.

    Raises `TemplateRefused` where a block is missing or blocks include each other in a circle.
    """
    from lxml import etree

    package = read(data, name)
    parts = dict(package.parts)
    for part in package.rendered():
        root = parse(parts[part], name, part)
        _expand(root, name, blocks, members, 0)
        parts[part] = write.DECLARATION + etree.tostring(root, encoding="utf-8")
    parts |= write.skeleton(package.types, package.relations)
    parts[write.CORE] = write.core_properties("", "")
    return write.pack(parts)


def _expand(root: "_Element", name: str, blocks: Mapping[str, bytes], members: Members, depth: int) -> None:
    for number, paragraph in enumerate(list(root.iter(W + "p")), 1):
        text = text_of(paragraph).strip()
        match = _INCLUDE.fullmatch(text)
        if match is None:
            continue
        place = Place(name, DOCUMENT_PART, number, text)
        if depth > _DEPTH:
            raise TemplateRefused([Problem(place, "block_circle", _("the blocks include each other in a circle"))])
        for element in _brought(paragraph, match[1], match[2] or "", blocks, members, place, depth):
            paragraph.addprevious(element)
        paragraph.getparent().remove(paragraph)  # type: ignore[union-attr]  # it stands in a body or a cell


def _brought(
    paragraph: "_Element",
    literal: str,
    path: str,
    blocks: Mapping[str, bytes],
    members: Members,
    place: Place,
    depth: int,
) -> Iterator["_Element"]:
    names = [literal + code for code in members[literal, path]] if path else [literal]
    if absent := [name for name in names if name not in blocks]:
        message = _("there is no block “{block}”")
        raise TemplateRefused([Problem(place, "block_missing", message.format(block=name)) for name in absent])
    for name in names:
        root = parse(read(blocks[name], name).parts[DOCUMENT_PART], name, DOCUMENT_PART)
        _expand(root, name, blocks, members, depth + 1)
        if path:
            yield _control(paragraph, f"{{%p if {path} == '{name.removeprefix(literal)}' %}}")
        yield from [each for each in next(root.iter(W + "body")) if local(each) != "sectPr"]
        if path:
            yield _control(paragraph, "{%p endif %}")


def _control(like: "_Element", text: str) -> "_Element":
    """A paragraph like the one of the include, with another tag in it."""
    made = copy.deepcopy(like)
    first, *others = made.iter(W + "t")
    first.text = text
    for other in others:
        other.text = ""
    return made
