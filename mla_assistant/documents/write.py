"""A DOCX written so that equal content gives equal bytes.

Fixed date, fixed flags, sorted names. Parts that no data changes are deflated once, when the template is compiled:
zipping them again costs more than rendering a request. Bytes still depend on the zlib in use, so what is compared
and recorded is `content_hash`.
"""

import hashlib
import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

CONTENT_TYPES, ROOT_RELATIONS, CORE = "[Content_Types].xml", "_rels/.rels", "docProps/core.xml"
DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_FIRST = {CONTENT_TYPES: 0, ROOT_RELATIONS: 1}
_ROOT = {
    "rId1": ("http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument", "word/document.xml"),
    "rId2": ("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", CORE),
}
_DATE = 0x21  # 1 January 1980, the first a zip can say


@dataclass(frozen=True, slots=True)
class Entry:
    """One part as it lies in the file."""

    name: str
    crc: int
    size: int
    deflated: bytes


def entry(name: str, data: bytes, level: int = 6) -> Entry:
    packer = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    return Entry(name, zlib.crc32(data), len(data), packer.compress(data) + packer.flush())


def archive(entries: Iterable[Entry]) -> bytes:
    """The zip file of these parts, in the one order: content types, root relationships, the rest by name."""
    body: list[bytes] = []
    central: list[bytes] = []
    offset = 0
    for part in sorted(entries, key=lambda part: (_FIRST.get(part.name, 2), part.name)):
        name = part.name.encode()
        # version 2.0, UTF-8 names, deflate
        common = (20, 0x800, 8, 0, _DATE, part.crc, len(part.deflated), part.size, len(name), 0)
        head = struct.pack("<4s5H3I2H", b"PK\3\4", *common)
        central += [struct.pack("<4s6H3I5H2I", b"PK\1\2", 20, *common, 0, 0, 0, 0, offset), name]
        body += [head, name, part.deflated]
        offset += len(head) + len(name) + len(part.deflated)
    directory = b"".join(central)
    count = len(central) // 2
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, count, count, len(directory), offset, 0)
    return b"".join((*body, directory, end))


def pack(parts: Mapping[str, bytes]) -> bytes:
    """The zip file of these parts."""
    return archive(entry(name, data) for name, data in parts.items())


def unpack(data: bytes) -> dict[str, bytes]:
    """The parts of a DOCX of our own making; what comes from elsewhere goes through `package.read`."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


def content_hash(parts: Mapping[str, bytes]) -> str:
    """SHA-256 (hex) over the sorted part names and the SHA-256 of each part: the identity of a document."""
    lines = (f"{name}\0{hashlib.sha256(data).hexdigest()}\n" for name, data in sorted(parts.items()))
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def skeleton(types: Mapping[str, str], relations_of: Mapping[str, Mapping[str, tuple[str, str]]]) -> dict[str, bytes]:
    """What holds these parts together in a package: content types and relationships, made anew."""
    found = {CONTENT_TYPES: content_types(types), ROOT_RELATIONS: relations(_ROOT)}
    for owner, entries in relations_of.items():
        if owner and entries:
            folder, _slash, base = owner.rpartition("/")
            found[f"{folder}/_rels/{base}.rels"] = relations(entries)
    return found


def content_types(types: Mapping[str, str]) -> bytes:
    """The content types part for these parts, our core properties included."""
    defaults = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    defaults |= {part.rpartition(".")[2]: kind for part, kind in types.items() if kind.startswith("image/")}
    named = {part: kind for part, kind in types.items() if not kind.startswith("image/")}
    named[CORE] = "application/vnd.openxmlformats-package.core-properties+xml"
    lines = [f'<Default Extension="{end}" ContentType="{kind}"/>' for end, kind in sorted(defaults.items())]
    lines += [f'<Override PartName="/{part}" ContentType="{kind}"/>' for part, kind in sorted(named.items())]
    namespace = "http://schemas.openxmlformats.org/package/2006/content-types"
    return DECLARATION + f'<Types xmlns="{namespace}">{"".join(lines)}</Types>'.encode()


def relations(entries: Mapping[str, tuple[str, str]]) -> bytes:
    """A relationships part: id -> (type, absolute target)."""
    lines = (
        f"<Relationship Id={quoteattr(key)} Type={quoteattr(kind)} Target={quoteattr('/' + target)}/>"
        for key, (kind, target) in sorted(entries.items())
    )
    namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    return DECLARATION + f'<Relationships xmlns="{namespace}">{"".join(lines)}</Relationships>'.encode()


def core_properties(title: str, authority: str) -> bytes:
    """Title and authority, and nothing that names a user, a machine, a program or a time."""
    return (
        DECLARATION
        + (
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:creator>{escape(authority)}</dc:creator><dc:title>{escape(title)}</dc:title></cp:coreProperties>"
        ).encode()
    )
