"""An office's own letterhead: its styles, header and footer in every document, and what it may not lack.

It is `templates/letterhead.docx` of an office or a user. It may be a copy of the shipped one that was changed, or a
letterhead made for letters long ago: then it has styles of its own, and not those in which our paragraphs are set.
"""

import copy
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mla_assistant import resources
from mla_assistant.documents import write
from mla_assistant.documents.ooxml import DOCUMENT_PART, REL, R, W, child, is_on, local, paragraphs, text_of
from mla_assistant.documents.package import Package, parse, read
from mla_assistant.documents.problem import Place, Problem
from mla_assistant.text.translate import N_, _

if TYPE_CHECKING:
    from lxml.etree import _Element

NAME = "letterhead"
_STYLES, _NUMBERING = f"{REL}/styles", f"{REL}/numbering"
_ON_EVERY_PAGE = {
    "{{ document.classification }}": N_("the classification"),
    "{{ document.reference }}": N_("the reference"),
    "{{ document.fingerprint }}": N_("the fingerprint"),
    "PAGE": N_("Word's field for the number of the page"),
    "NUMPAGES": N_("Word's field for the number of pages"),
}


def own() -> Path | None:
    """The letterhead of the user or the office; None where documents have the shipped look."""
    path = resources.find("templates", f"{NAME}.docx")
    return None if path.is_relative_to(resources.shipped_folder()) else path


def in_force(layers: Sequence[Path]) -> bytes:
    """The strongest letterhead of these folders of templates, complete. Raises `TemplateRefused`."""
    path = next(path for folder in layers if (path := folder / f"{NAME}.docx").is_file())
    data = path.read_bytes()
    return data if path.is_relative_to(resources.shipped_folder()) else completed(data)


def completed(data: bytes) -> bytes:
    """The letterhead with every style in which our paragraphs are set. Raises `TemplateRefused`.

    A style is known by its name: Word gives it another id in each language. Where one is missing, the numbering is
    ours as a whole, for a style is numbered by a list that only its own letterhead has.
    """
    from lxml import etree

    theirs, ours = read(data, NAME), read(_shipped(), NAME)
    if not _part(theirs, _STYLES):  # a Word file may do without
        theirs = _taking(theirs, ours, _STYLES, _NUMBERING)
    parts = {part: parse(content, NAME, part) for part, content in theirs.parts.items() if _is_word(theirs, part)}
    styles, our_styles = parts[_part(theirs, _STYLES)], parse(ours.parts[_part(ours, _STYLES)], NAME, _STYLES)
    _call_alike(parts.values(), styles, our_styles)
    have = set(_by_id(styles))
    missing = [style for key, style in _by_id(our_styles).items() if key not in have]
    styles.extend(copy.deepcopy(style) for style in missing)
    if missing:
        _number_alike(styles, our_styles)
    _first_page_alone(parts[DOCUMENT_PART])
    written = {part: write.DECLARATION + etree.tostring(root) for part, root in parts.items()}
    made = replace(theirs, parts={**theirs.parts, **written})
    if missing:
        made = _taking(made, ours, _NUMBERING)
    return write.pack({**made.parts, **write.skeleton(made.types, made.relations)})


def lacking(data: bytes) -> Iterator[Problem]:
    """What a page of ours has to show and this letterhead does not print. Raises `TemplateRefused`."""
    head = read(data, NAME)
    section = _section(parse(head.parts[DOCUMENT_PART], NAME, DOCUMENT_PART))
    for page in ("default", "first") if _has_first_page(section) else ("default",):
        shown = _shown(head, section, page)
        if absent := [f"{_(what)} ({sign})" for sign, what in _ON_EVERY_PAGE.items() if sign not in shown]:
            said = (
                _("header and footer do not print {what}; put it into one of them")
                if page == "default"
                else _("header and footer of the first page do not print {what}; put it into one of them")
            )
            yield Problem(Place(NAME), "letterhead_lacks", said.format(what=", ".join(absent)))


def _shipped() -> bytes:
    return (resources.shipped_folder() / "templates" / f"{NAME}.docx").read_bytes()


def _is_word(package: Package, part: str) -> bool:
    return "wordprocessingml" in package.types[part]


def _part(package: Package, kind: str) -> str:
    return next((target for each, target in package.relations[DOCUMENT_PART].values() if each == kind), "")


def _taking(package: Package, ours: Package, *kinds: str) -> Package:
    """With our parts of these kinds, in place of its own."""
    new = {kind: _part(ours, kind) for kind in kinds}
    kept = {key: each for key, each in package.relations[DOCUMENT_PART].items() if each[0] not in new}
    added = {kind.rpartition("/")[2]: (kind, part) for kind, part in new.items()}
    return replace(
        package,
        parts={**package.parts, **{part: ours.parts[part] for part in new.values()}},
        types={**package.types, **{part: ours.types[part] for part in new.values()}},
        relations={**package.relations, DOCUMENT_PART: kept | added},
    )


def _by_id(styles: "_Element") -> "dict[str, _Element]":
    return {style.get(W + "styleId") or "": style for style in styles.iter(W + "style")}


def _by_name(styles: "_Element") -> dict[str, str]:
    """The id of each style by its name."""
    return {child(style, "name").get(W + "val", "").lower(): key for key, style in _by_id(styles).items()}


def _call_alike(roots: "Iterable[_Element]", styles: "_Element", ours: "_Element") -> None:
    """A heading is `Titre1` in a letterhead that a French Word wrote; our paragraphs ask for `Heading1`."""
    known = _by_name(ours)
    renamed = {key: known[name] for name, key in _by_name(styles).items() if known.get(name, key) != key}
    for root in roots if renamed else ():
        for element in root.iter(*(W + name for name in ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"))):
            element.set(W + "val", renamed.get(element.get(W + "val") or "", element.get(W + "val") or ""))
    for key, style in _by_id(styles).items():
        style.set(W + "styleId", renamed.get(key, key))


def _number_alike(styles: "_Element", ours: "_Element") -> None:
    numbered = {key: style.find(f"{W}pPr/{W}numPr") for key, style in _by_id(ours).items()}
    for key, style in _by_id(styles).items():
        for old in list(style.iter(W + "numPr")):
            old.getparent().remove(old)  # type: ignore[union-attr]  # it was found in one
        if (number := numbered.get(key)) is not None:
            properties = child(style, "pPr")
            properties.replace(child(properties, "numPr"), copy.deepcopy(number))


def _section(root: "_Element") -> "_Element | None":
    body = next(root.iter(W + "body"))
    return next((each for each in body if local(each) == "sectPr"), None)


def _has_first_page(section: "_Element | None") -> bool:
    """Whether the first page shows a header or footer of its own: Word keeps those of one that is switched off."""
    return section is not None and is_on(section, "titlePg") and section.find(f"*[@{W}type='first']") is not None


def _first_page_alone(root: "_Element") -> None:
    """A first page without header could not be told from that of a final document."""
    section = _section(root)
    if section is not None and not _has_first_page(section):
        for mark in section.findall(W + "titlePg"):
            section.remove(mark)


def _shown(head: Package, section: "_Element | None", page: str) -> set[str]:
    """The tags and fields in header and footer of a page."""
    found: set[str] = set()
    for reference in () if section is None else section.findall(f"*[@{W}type='{page}']"):
        part = head.relations[DOCUMENT_PART][reference.get(R + "id") or ""][1]
        root = parse(head.parts[part], NAME, part)
        written = "".join(map(text_of, paragraphs(root)))
        found |= {sign for sign in _ON_EVERY_PAGE if sign.replace(" ", "") in written.replace(" ", "")}
        fields = [each.text or "" for each in root.iter(W + "instrText")]
        fields += [each.get(W + "instr") or "" for each in root.iter(W + "fldSimple")]
        found |= {word for field in fields for word in field.split()}
    return found
