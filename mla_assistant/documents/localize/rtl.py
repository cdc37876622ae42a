"""The right-to-left pass: everything Word wants said before Arabic stands right (documents.md 3.2).

Paragraphs in the style `ForeignText` keep running left to right: they hold what is quoted in another script.
"""

from typing import TYPE_CHECKING

from mla_assistant.documents.ooxml import W, child, is_on, local, put

if TYPE_CHECKING:
    from lxml.etree import _Element

FONT = "Noto Naskh Arabic"
FOREIGN = "ForeignText"


def turn(root: "_Element") -> None:
    """Turn one part: styles, numbering, or a part with text."""
    if local(root) == "styles":
        _styles(root)
    elif local(root) == "numbering":
        _numbering(root)
    elif local(root) in ("document", "hdr", "ftr", "footnotes", "endnotes"):
        _text(root)


def _styles(styles: "_Element") -> None:
    _fonts(child(child(child(styles, "docDefaults"), "rPrDefault"), "rPr"))
    for properties in styles.iter(W + "rPr"):
        if properties.find(W + "rFonts") is not None:
            _fonts(properties)
        _complex_script(properties)
    for style in styles.findall(W + "style"):
        kind, name = style.get(W + "type"), style.get(W + "styleId") or ""
        if kind == "paragraph" and (name == FOREIGN or style.get(W + "default") in ("1", "true")):
            put(child(style, "pPr"), "bidi", val="0" if name == FOREIGN else "1")


def _numbering(numbering: "_Element") -> None:
    """A number stands at the leading edge; LibreOffice puts it 5 mm into the margin where `left` stands."""
    for level in numbering.iter(W + "lvl"):
        justify = level.find(W + "lvlJc")
        if justify is not None and justify.get(W + "val") == "left":
            justify.set(W + "val", "right")
        run = level.find(W + "rPr")
        if run is not None:
            _complex_script(run)


def _text(root: "_Element") -> None:
    for paragraph in root.iter(W + "p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        if style is not None and style.get(W + "val") == FOREIGN:
            continue
        put(child(paragraph, "pPr"), "bidi")
        for run in paragraph.iter(W + "r"):
            properties = child(run, "rPr")
            _complex_script(properties)
            if run.find(W + "t") is not None:
                put(properties, "rtl")
    for table in root.iter(W + "tbl"):
        put(child(table, "tblPr"), "bidiVisual")
    for section in root.iter(W + "sectPr"):
        put(section, "bidi")


def _fonts(properties: "_Element") -> None:
    fonts = put(properties, "rFonts", cs=FONT)
    if W + "cstheme" in fonts.attrib:
        del fonts.attrib[W + "cstheme"]


def _complex_script(properties: "_Element") -> None:
    """Arabic takes its weight, slope and size from settings of its own."""
    for latin, complex_script in (("b", "bCs"), ("i", "iCs")):
        if is_on(properties, latin):
            put(properties, complex_script)
    size = properties.find(W + "sz")
    if size is not None:
        put(properties, "szCs", val=size.get(W + "val") or "24")
