"""One look for all documents: styles, numbering, header, footer and page come from the letterhead.

A template is edited in Word, and Word changes styles as people paste. So the look is not edited in a template but in
`templates/letterhead.docx`; `restyled` puts it into a template, and `differences` tells where it has drifted. How
tables meet the end of a page belongs to the look, though no style of Word can say it: it is said of every row.
"""

import copy
import posixpath
from typing import TYPE_CHECKING

from mla_assistant.documents import write
from mla_assistant.documents.localize.rtl import FOREIGN
from mla_assistant.documents.ooxml import DOCUMENT_PART, REL, R, W, child, local, put
from mla_assistant.documents.package import Package, parse, read
from mla_assistant.documents.problem import Place, Problem
from mla_assistant.documents.source import is_block, tidy
from mla_assistant.text.translate import _

if TYPE_CHECKING:
    from lxml.etree import _Element

_LOOK = frozenset(f"{REL}/{kind}" for kind in ("styles", "numbering", "theme", "fontTable"))
_EDGES = frozenset(f"{REL}/{kind}" for kind in ("header", "footer"))
_PREFIX = "letterhead_"
Relations = dict[str, dict[str, tuple[str, str]]]


def restyled(data: bytes, name: str, letterhead: bytes) -> bytes:
    """The template or block `name` in the look of the letterhead; done twice, it is the same.

    A block gets styles and numbering only: header, footer and page belong to the document around it.
    Raises `TemplateRefused` where one of the two can't be read.
    """
    return write.pack(_parts(read(data, name), read(letterhead, "letterhead")))


def differences(data: bytes, name: str, letterhead: bytes) -> list[Problem]:
    """Where a template no longer has the look of the letterhead."""
    have = read(data, name)
    want = read(restyled(data, name, letterhead), name)
    found = []
    for part in sorted(have.parts.keys() | want.parts.keys()):
        if _canonical(have, part) != _canonical(want, part):
            message = _("this part differs from the letterhead; restyle the template, or change the letterhead")
            found.append(Problem(Place(name, part), "letterhead", message))
    return found


def _parts(package: Package, head: Package) -> dict[str, bytes]:
    from lxml import etree

    body = parse(package.parts[DOCUMENT_PART], package.name, DOCUMENT_PART)
    look = _LOOK if is_block(package.name) else _LOOK | _EDGES
    parts: dict[str, bytes] = {}
    types: dict[str, str] = {}
    relations: Relations = {DOCUMENT_PART: {}}
    ids: dict[str, str] = {}
    for key, (kind, target) in package.relations[DOCUMENT_PART].items():
        if kind not in _LOOK | _EDGES:
            relations[DOCUMENT_PART][key] = (kind, target)
            _take(package, target, "", parts, types, relations)
    for key, (kind, target) in sorted(head.relations[DOCUMENT_PART].items()):
        if kind in look:
            ids[key] = f"{_PREFIX}{len(ids) + 1}"
            relations[DOCUMENT_PART][ids[key]] = (kind, target)
            _take(head, target, _PREFIX, parts, types, relations)
    _rows(body)
    _page(body, parse(head.parts[DOCUMENT_PART], head.name, DOCUMENT_PART), ids, is_block(package.name))
    parts[DOCUMENT_PART] = write.DECLARATION + etree.tostring(body, encoding="utf-8")
    types[DOCUMENT_PART] = package.types[DOCUMENT_PART]
    parts |= write.skeleton(types, relations)
    parts[write.CORE] = write.core_properties("", "")
    return parts


def _take(
    package: Package, part: str, prefix: str, parts: dict[str, bytes], types: dict[str, str], relations: Relations
) -> None:
    """A part and the pictures it shows; those of the letterhead under names of their own."""
    parts[part], types[part] = package.parts[part], package.types[part]
    relations[part] = {}
    for key, (kind, target) in package.relations.get(part, {}).items():
        folder, base = posixpath.split(target)
        name = posixpath.join(folder, prefix + base.removeprefix(prefix))
        parts[name], types[name] = package.parts[target], package.types[target]
        relations[part][key] = (kind, name)


def _rows(root: "_Element") -> None:
    """A row stays whole where a page can hold it, and the heads of a list stand on every page.

    Free text may break: of a row that is kept whole and is four pages long, LibreOffice loses the last lines, and the
    PDF says nothing.
    """
    for table in root.iter(W + "tbl"):
        for number, row in enumerate(table.findall(W + "tr")):
            properties = child(row, "trPr")
            whole = child(properties, "cantSplit")
            if any((style.get(W + "val") or "").startswith(FOREIGN) for style in row.iter(W + "pStyle")):
                properties.remove(whole)
            if number == 0 and _has_heads(table):
                put(properties, "tblHeader")


def _has_heads(table: "_Element") -> bool:
    look = table.find(f"{W}tblPr/{W}tblLook")
    return look is not None and look.get(W + "firstRow") == "1"


def _page(root: "_Element", head: "_Element", ids: dict[str, str], block: bool) -> None:
    """The section of the letterhead, with its header and footer, in place of the template's."""
    body, theirs = next(root.iter(W + "body")), next(head.iter(W + "body"))
    for old in [each for each in body if local(each) == "sectPr"]:
        body.remove(old)
    section = copy.deepcopy(next((each for each in theirs if local(each) == "sectPr"), None))
    if section is None:
        return
    for reference in section.findall(W + "headerReference") + section.findall(W + "footerReference"):
        if block:
            section.remove(reference)
        else:
            reference.set(R + "id", ids[reference.get(R + "id") or ""])
    body.append(section)


def _canonical(package: Package, part: str) -> bytes:
    """What counts when two parts are compared: not the ids Word gives its editing sessions, not the order of spaces."""
    from lxml import etree

    data = package.parts.get(part, b"")
    if not data or not package.types[part].endswith("xml"):
        return data
    root = parse(data, package.name, part)
    tidy(root)
    if part == DOCUMENT_PART:
        body = next(root.iter(W + "body"))
        sections = [each for each in body if local(each) == "sectPr"]
        for reference in [each for section in sections for each in section if R + "id" in each.attrib]:
            reference.set(R + "id", package.relations[part][reference.get(R + "id") or ""][1])
        kept = (*sections, *body.iter(W + "trPr"))
        return b"".join(etree.tostring(each, method="c14n", exclusive=True) for each in kept)
    return bytes(etree.tostring(root, method="c14n", exclusive=True))
