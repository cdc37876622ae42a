"""The one gate every string passes: nothing in it may act on a terminal or a document.

Control characters drive terminals, bidirectional overrides make a text read as what it is not, noncharacters
and lone surrogates make XML unwritable. None of them carries meaning in a legal text, so they are taken out
and the removal is reported. Letters that join (ZWJ, ZWNJ) stay: Persian and Indic scripts need them.
"""

import re
import unicodedata

UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 without tab and line feed, DEL, C1
    "\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069"  # direction marks and overrides, separators
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"  # surrogates, noncharacters, byte order mark
    "|[" + "".join(chr(plane * 0x10000 + last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF)) + "]"
)
_LINE_BREAKS = re.compile(r"\r\n?|\u2028|\u2029|\x85")
HALF = "\uffff"
"""What stands for half a character."""
LOST = "\ufffd"
"""What programs, ours too, put where a letter could not be read; it prints, and stays until somebody mends the word."""
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPACES = re.compile(r"[\t\n ]+")


def clean(text: str, *, multiline: bool = False) -> str:
    """`text` in NFC without unsafe characters; line breaks stay only where `multiline`.

    Surrounding space goes; inside a single line any run of white space becomes one space.
    """
    if not text.isprintable():  # a printable text has nothing unsafe in it, and most texts are
        text = UNSAFE.sub("", _LINE_BREAKS.sub("\n", text))
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return text.strip() if multiline else _SPACES.sub(" ", text).strip()


def storable(text: str) -> str:
    """`text` as UTF-8 can hold it: half a character becomes `HALF`, which is told like whatever else is taken out."""
    return text if text.isprintable() else _SURROGATE.sub(HALF, text)


def removed(text: str) -> list[str]:
    """The unsafe characters of `text` as `U+XXXX`, each once, in order of appearance."""
    if text.isprintable():
        return []
    found = UNSAFE.findall(_LINE_BREAKS.sub("\n", text))
    return list(dict.fromkeys(f"U+{ord(character):04X}" for character in found))
