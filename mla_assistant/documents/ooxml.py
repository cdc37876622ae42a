"""The few names of WordprocessingML that the engine speaks, and the order its elements must stand in."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = "{" + WORD + "}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
R = "{" + REL + "}"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

DOCUMENT_PART = "word/document.xml"


def in_order(names: str) -> tuple[str, ...]:
    return tuple(names.split())


# CT_PPr, CT_RPr, CT_SectPr of ISO/IEC 29500-1: a schema validator, and sometimes Word, refuses another order.
ORDER: Mapping[str, tuple[str, ...]] = {
    "pPr": in_order(
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd "
        "tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi "
        "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc "
        "textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
    ),
    "rPr": in_order(
        "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof "
        "snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText "
        "vertAlign rtl cs em lang eastAsianLayout specVanish oMath"
    ),
    "tblPr": in_order(
        "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
        "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"
    ),
    "sectPr": in_order(
        "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
        "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid "
        "printerSettings"
    ),
    "style": in_order(
        "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat "
        "locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"
    ),
    "lvl": in_order("start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr"),
}


def local(element: "_Element") -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def child(parent: "_Element", name: str) -> "_Element":
    """The child `w:name` of `parent`, made in its schema place where it is not there yet."""
    found = parent.find(W + name)
    if found is not None:
        return found
    order = ORDER.get(local(parent))
    made = parent.makeelement(W + name)
    if order is None:
        parent.insert(0, made)  # properties come first: pPr in p, rPr in r, tblPr in tbl
        return made
    rank = order.index(name)
    at = sum(1 for sibling in parent if local(sibling) in order and order.index(local(sibling)) <= rank)
    parent.insert(at, made)
    return made


def put(parent: "_Element", name: str, **attributes: str) -> "_Element":
    """`child`, with these `w:` attributes."""
    made = child(parent, name)
    for key, value in attributes.items():
        made.set(W + key, value)
    return made


def is_on(parent: "_Element | None", name: str) -> bool:
    """Whether a toggle such as `w:b` is set."""
    toggle = None if parent is None else parent.find(W + name)
    return toggle is not None and toggle.get(W + "val") not in ("0", "false", "none", "off")


def paragraphs(root: "_Element") -> Iterator["_Element"]:
    """Every paragraph in document order: the numbering that all errors use."""
    return root.iter(W + "p")


def text_of(paragraph: "_Element") -> str:
    """What a paragraph says, tags included; a tab and a line break as such."""
    found = []
    for element in paragraph.iter(W + "t", W + "tab", W + "br", W + "noBreakHyphen"):
        name = local(element)
        if name == "t":
            found.append(element.text or "")
        elif name != "tab" or local(element.getparent()) == "r":  # type: ignore[arg-type]  # not a tab stop
            found.append({"tab": "\t", "br": "\n", "noBreakHyphen": "‑"}[name])
    return "".join(found)
