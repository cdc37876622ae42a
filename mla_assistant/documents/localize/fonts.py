"""Chinese needs an East Asian font said everywhere, or a fallback brings Traditional punctuation (documents.md 3.1)."""

from typing import TYPE_CHECKING

from mla_assistant.documents.ooxml import W, child, local, put

if TYPE_CHECKING:
    from lxml.etree import _Element

BODY, HEADING = "Noto Serif CJK SC", "Noto Sans CJK SC"


def chinese(root: "_Element") -> None:
    """Set East Asian fonts in styles; in text, let shared punctuation such as “ ” … — take the East Asian form."""
    if local(root) == "styles":
        _east_asian(child(child(child(root, "docDefaults"), "rPrDefault"), "rPr"), BODY)
        for style in root.findall(W + "style"):
            if style.get(W + "type") == "paragraph":
                heading = (style.get(W + "styleId") or "").startswith(("Heading", "Title"))
                _east_asian(child(style, "rPr"), HEADING if heading else BODY)
    else:
        for run in root.iter(W + "r"):
            if run.find(W + "t") is not None:
                put(child(run, "rPr"), "rFonts", hint="eastAsia")


def _east_asian(properties: "_Element", font: str) -> None:
    fonts = put(properties, "rFonts", eastAsia=font)
    if W + "eastAsiaTheme" in fonts.attrib:
        del fonts.attrib[W + "eastAsiaTheme"]
