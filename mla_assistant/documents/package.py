"""A DOCX taken apart without trusting it.

A template comes from anywhere: an office folder, an e-mail, another authority. So what is accepted is listed, and
everything else is refused with its name: macros, embedded objects, links that leave the file, tracked changes,
comments, fields that fetch. Parts that print nothing (custom properties, thumbnails, bibliography sources, the list
of those who once wrote comments) are left behind. Measured reasons: documents.md 4.3.
"""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from mla_assistant.documents.foreign_zip import BROKEN, PACKED
from mla_assistant.documents.ooxml import DOCUMENT_PART, REL, W, in_order, local, paragraphs, text_of
from mla_assistant.documents.problem import Place, Problem, TemplateRefused
from mla_assistant.text.translate import _

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_FILE, MAX_PARTS, MAX_TOTAL, MAX_RATIO = 20 * 2**20, 200, 50 * 2**20, 200
_MOST_PROBLEMS = 100

_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml."
RENDERED = frozenset(f"{_WML}{kind}+xml" for kind in ("document.main", "header", "footer", "footnotes", "endnotes"))
_KEPT = RENDERED | {f"{_WML}{kind}+xml" for kind in ("styles", "numbering", "settings", "fontTable", "webSettings")}
_KEPT |= {"application/vnd.openxmlformats-officedocument.theme+xml", "image/png", "image/jpeg"}

_KEPT_RELATIONS = frozenset(
    f"{REL}/{kind}"
    for kind in in_order(
        "officeDocument styles numbering settings fontTable webSettings theme header footer footnotes endnotes image"
    )
)
# The last word of each relationship that leads to what prints nothing: it tells about the author, or Word keeps it for
# itself, also for comments that are deleted. A document of ours goes out without it.
_LEFT_BEHIND = frozenset(
    in_order(
        "core-properties extended-properties custom-properties thumbnail customXml customXmlProps printerSettings "
        "stylesWithEffects people comments commentsExtended commentsIds commentsExtensible documenttasks intelligence "
        "classificationlabels glossaryDocument keyMapCustomizations attachedToolbars"
    )
)
_FIELD = re.compile(r"\s*(?:PAGE|NUMPAGES)(?:\s+\\\*\s*(?:MERGEFORMAT|Arabic))*\s*")
_CHANGES = in_order(
    "ins del moveFrom moveTo cellIns cellDel cellMerge moveFromRangeStart moveToRangeStart numberingChange "
    "customXmlInsRangeStart customXmlDelRangeStart rPrChange pPrChange sectPrChange tblPrChange tblPrExChange "
    "tblGridChange trPrChange tcPrChange"
)
_COMMENTS = in_order("commentRangeStart commentRangeEnd commentReference")
_EMBEDDED = in_order("altChunk object control subDoc movie dataBinding attachedTemplate mailMerge docVars")
_FIELDS = in_order("fldSimple instrText fldChar")
_SUSPECT = tuple(W + name for name in (*_CHANGES, *_COMMENTS, *_EMBEDDED, *_FIELDS))


@dataclass(frozen=True)
class Package:
    """The parts that may go on, by name without leading slash; their content types; what they refer to."""

    name: str
    parts: Mapping[str, bytes]
    types: Mapping[str, str]
    relations: Mapping[str, Mapping[str, tuple[str, str]]]
    """By part: relationship id -> (relationship type, target part)."""

    def rendered(self) -> Iterator[str]:
        """The parts whose text an author writes: document, headers, footers, notes."""
        return (name for name in self.parts if self.types.get(name) in RENDERED)


def parse(data: bytes, name: str, part: str) -> "_Element":
    """The XML of one part. Raises `TemplateRefused` for anything but plain, well-formed UTF-8 without a DTD."""
    from lxml import etree

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _refused("encoding", name, part, _("this part is not UTF-8; save the file again in Word")) from None
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise _refused("dtd", name, part, _("document type declarations are not accepted"))
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _refused(
            "xml", name, part, _("this part is not well-formed XML ({detail})").format(detail=error.msg)
        ) from None


def read(data: bytes, name: str) -> Package:
    """Take the DOCX `data` apart; `name` is what errors call it. Raises `TemplateRefused` with every problem."""
    raw = _unzip(data, name)
    types = _content_types(raw, name)
    problems: list[Problem] = []
    relations: dict[str, dict[str, tuple[str, str]]] = {}
    kept: dict[str, bytes] = {}
    waiting = [""]
    while waiting:
        owner = waiting.pop()
        relations[owner] = {}
        for key, kind, target, mode in _relations_of(owner, raw, name):
            if mode == "External":
                problems.append(_external(name, owner, target))
            elif kind.rpartition("/")[2] in _LEFT_BEHIND:
                continue
            elif kind not in _KEPT_RELATIONS or types.get(target) not in _KEPT:
                problems.append(_unwanted(name, owner, target, kind))
            elif target not in raw:
                message = _("it refers to a part that is not there: {part}").format(part=target)
                problems.append(_problem("part_missing", name, owner, message))
            else:
                relations[owner][key] = (kind, target)
                if target not in kept:
                    kept[target] = raw[target]
                    waiting.append(target)
    problems += [
        _problem("macro", name, part, _("a template may not carry macros"))
        for part in raw
        if part.lower().endswith(("vbaproject.bin", "vbadata.xml"))
    ]
    if not problems and DOCUMENT_PART not in kept:
        problems.append(_problem("not_word", name, "", _("this file is not a Word document (.docx)")))
    for part in kept:
        if not problems and types[part].endswith("xml"):
            problems += islice(_forbidden(parse(kept[part], name, part), name, part), _MOST_PROBLEMS)
    if problems:
        raise TemplateRefused(problems)
    return Package(name, dict(sorted(kept.items())), {part: types[part] for part in kept}, relations)


def _unzip(data: bytes, name: str) -> dict[str, bytes]:
    if len(data) > MAX_FILE:
        raise _refused("too_large", name, "", _("the file is larger than a template can be"))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            _bound(entries, name)
            # zipfile reads no more than the declared size of an entry, so the bounds above hold
            return {entry.filename: archive.read(entry) for entry in entries}
    except BROKEN:
        raise _refused("not_zip", name, "", _("this file is damaged, encrypted or not a Word document")) from None


def _bound(entries: list[zipfile.ZipInfo], name: str) -> None:
    if len(entries) > MAX_PARTS:
        raise _refused("too_large", name, "", _("the file has more parts than a template can have"))
    if sum(entry.file_size for entry in entries) > MAX_TOTAL:
        raise _refused("too_large", name, "", _("unpacked, the file is larger than a template can be"))
    seen: set[str] = set()
    for entry in entries:
        part = entry.filename
        if part.lower() in seen:
            raise _refused("duplicate_part", name, part, _("two parts have the same name"))
        seen.add(part.lower())
        if part != posixpath.normpath(part) or part.startswith(("/", "..")) or "\\" in part:
            raise _refused("part_name", name, part, _("this is not the name of a part of a Word document"))
        if entry.compress_type not in PACKED:
            message = _("this part is packed as Word never packs one; open the file in Word and save it again")
            raise _refused("packed_otherwise", name, part, message)
        if entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
            raise _refused("zip_bomb", name, part, _("this part is packed far more tightly than text can be"))


def _content_types(raw: Mapping[str, bytes], name: str) -> dict[str, str]:
    if "[Content_Types].xml" not in raw:
        raise _refused("not_word", name, "", _("this file is not a Word document (.docx)"))
    defaults, overrides = {}, {}
    for entry in parse(raw["[Content_Types].xml"], name, "[Content_Types].xml"):
        kind = entry.get("ContentType") or ""
        if local(entry) == "Default":
            defaults[(entry.get("Extension") or "").lower()] = kind
        else:
            overrides[(entry.get("PartName") or "").lstrip("/")] = kind
    return {part: overrides.get(part) or defaults.get(part.rpartition(".")[2].lower(), "") for part in raw}


def _relations_of(owner: str, raw: Mapping[str, bytes], name: str) -> Iterator[tuple[str, str, str, str]]:
    """Id, type, target part and mode of each relationship of `owner` ("" for the package itself)."""
    folder, base = posixpath.split(owner)
    part = posixpath.join(folder, "_rels", f"{base}.rels")
    for entry in parse(raw[part], name, part) if part in raw else ():
        target = entry.get("Target") or ""
        mode = entry.get("TargetMode") or "Internal"
        if mode != "External":
            target = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        yield entry.get("Id") or "", entry.get("Type") or "", target, mode


def _forbidden(root: "_Element", name: str, part: str) -> Iterator[Problem]:
    """Everything in one part that a template may not hold, each with its paragraph."""
    numbers = {paragraph: number for number, paragraph in enumerate(paragraphs(root), 1)}
    open_fields: list[str] = []
    for element in root.iter(*_SUSPECT, "{*}OLEObject"):
        kind = local(element)
        code = message = ""
        if kind in _CHANGES:
            code, message = "tracked_change", _("accept or reject tracked changes before the file becomes a template")
        elif kind in _COMMENTS:
            code, message = "comment", _("delete the comments before the file becomes a template")
        elif kind in _EMBEDDED or kind == "OLEObject":
            code, message = "embedded", _("embedded or attached content ({kind}) is not accepted").format(kind=kind)
        elif kind == "fldSimple" and not _FIELD.fullmatch(element.get(W + "instr") or ""):
            code, message = "field_code", _field_message(element.get(W + "instr") or "")
        elif kind in ("instrText", "fldChar"):
            code, message = _field(element, open_fields)
        if code:
            paragraph = next(element.iterancestors(W + "p"), None)
            number, text = (0, "") if paragraph is None else (numbers[paragraph], text_of(paragraph))
            yield Problem(Place(name, part, number, text), code, message)


def _field(element: "_Element", open_fields: list[str]) -> tuple[str, str]:
    """A field code may be cut over several runs: it is judged where it separates or ends."""
    if local(element) == "instrText":
        if not open_fields:
            return "field_code", _field_message(element.text or "")
        open_fields[-1] += element.text or ""
        return "", ""
    kind = element.get(W + "fldCharType")
    if kind == "begin":
        open_fields.append("")
    elif open_fields:
        code = open_fields.pop() if kind == "end" else open_fields[-1]
        if not _FIELD.fullmatch(code):
            return "field_code", _field_message(code)
    return "", ""


def _field_message(code: str) -> str:
    return _("the Word field “{code}” is not accepted; only PAGE and NUMPAGES are").format(code=code.strip())


def _external(name: str, owner: str, target: str) -> Problem:
    message = _("a link that leaves the file is not accepted: {target}").format(target=target)
    return _problem("external_link", name, owner, message)


def _unwanted(name: str, owner: str, target: str, kind: str) -> Problem:
    short = kind.rpartition("/")[2]
    if short == "vbaProject":
        return _problem("macro", name, target, _("a template may not carry macros"))
    message = _(
        "a part of this kind is not accepted: {part} ({kind}); delete what it belongs to, or let Word take it out: "
        "File, Info, Check for Issues, Inspect Document"
    )
    return _problem("embedded", name, owner, message.format(part=target, kind=short))


def _problem(code: str, name: str, part: str, message: str) -> Problem:
    return Problem(Place(name, part), code, message)


def _refused(code: str, name: str, part: str, message: str) -> TemplateRefused:
    return TemplateRefused([_problem(code, name, part, message)])
