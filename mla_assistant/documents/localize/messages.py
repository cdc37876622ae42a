"""A paragraph of a template as one message for a translator, and back.

`The {{ requesting.state|state }} requests …` is shown as `The {requesting_state} requests …`; runs that look different
from the rest of the paragraph stand between `<b>`, `<i>`, `<u>` or `<x>`; a page number is `{page}`. Runs that Word cut
for reasons of its own are one again. Paragraphs that hold only tags, or no letter, are no messages.
"""

import copy
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mla_assistant.documents.ooxml import XML_SPACE, W, is_on, local, paragraphs, text_of
from mla_assistant.documents.source import CONTROL, TAG

if TYPE_CHECKING:
    from lxml.etree import _Element

_ATOM = "\ufffc"  # OBJECT REPLACEMENT CHARACTER: something that is no text, such as a page number
_TAG_WORDS = re.compile(r"\{\{\s*([\w.]+)\s*(?:\|\s*(\w+))?")
_MARKUP = re.compile(r"<(/?)([a-z]+\d*)>|\{(\w+)\}|[^<{]+|.", re.S)
_SPACE = " \t\n"
_RUN_CONTENT = {"tab": "\t", "br": "\n", "noBreakHyphen": "\u2011"}


@dataclass
class Message:
    """One paragraph: what a translator reads, and what its placeholders and marks stand for."""

    text: str
    paragraph: "_Element"
    base: "_Element | None" = None
    marks: dict[str, "_Element | None"] = field(default_factory=dict)
    """Mark -> run properties."""
    values: dict[str, str] = field(default_factory=dict)
    """Placeholder -> Jinja tag."""
    atoms: dict[str, list["_Element"]] = field(default_factory=dict)
    """Placeholder -> the runs of a field."""

    @property
    def placeholders(self) -> frozenset[str]:
        return frozenset((*self.values, *self.atoms))


@dataclass
class _Text:
    """The characters of a paragraph, each with the run properties it has."""

    characters: str = ""
    looks: list[bytes] = field(default_factory=list)
    properties: dict[bytes, "_Element | None"] = field(default_factory=dict)
    atoms: list[list["_Element"]] = field(default_factory=list)

    def add(self, text: str, properties: "_Element | None") -> None:
        key = _look(properties)
        self.properties.setdefault(key, properties)
        self.characters += text
        self.looks += [key] * len(text)


def is_message(text: str) -> bool:
    """Whether a paragraph says something to translate: letters outside its tags."""
    return not CONTROL.search(text) and any(character.isalpha() for character in TAG.sub("", text))


def messages(root: "_Element") -> Iterator[tuple[int, Message]]:
    """Every message of a part, with the number of its paragraph."""
    for number, paragraph in enumerate(paragraphs(root), 1):
        if is_message(text_of(paragraph)):
            yield number, message(paragraph)


def message(paragraph: "_Element") -> Message:
    found = _characters(paragraph)
    pieces = _joined(list(_pieces(found)))
    base = _base(pieces, found)
    made = Message("", paragraph, found.properties[base])
    names: dict[bytes, str] = {}
    for text, look in pieces:
        shown = _shown(text, found, made)
        if look == base:
            made.text += shown
            continue
        if look not in names:
            names[look] = _mark(found.properties[look], found.properties[base], names.values())
            made.marks[names[look]] = found.properties[look]
        lead, core, tail = edges(shown)
        made.text += f"{lead}<{names[look]}>{core}</{names[look]}>{tail}"
    return made


def write(made: Message, text: str, highlight: bool = False) -> None:
    """Put `text`, a translation in the notation of the message, into its paragraph in place of what stands there."""
    paragraph = made.paragraph
    atoms = {name: [copy.deepcopy(run) for run in runs] for name, runs in made.atoms.items()}
    for child in list(paragraph):
        if local(child) in ("r", "fldSimple", "hyperlink", "smartTag"):
            paragraph.remove(child)
    look = made.base
    for markup in _MARKUP.finditer(text):
        closing, mark, placeholder = markup[1], markup[2], markup[3]
        if mark in made.marks:
            look = made.base if closing else made.marks[mark]
        elif placeholder in atoms:
            paragraph.extend([copy.deepcopy(run) for run in atoms[placeholder]])
        else:
            words = made.values[placeholder] if placeholder in made.values else unescape(markup[0])
            paragraph.append(_run(paragraph, words, look, highlight))


def edges(text: str) -> tuple[str, str, str]:
    """White space before, what is between, white space after. No-break spaces belong to the text."""
    core = text.strip(_SPACE)
    start = text.index(core) if core else 0
    return text[:start], core, text[start + len(core) :]


def escape(text: str) -> str:
    """Text of a document as it stands in a message: a `<` of the text is no mark."""
    return text.replace("&lt;", "&amp;lt;").replace("<", "&lt;")


def unescape(text: str) -> str:
    return text.replace("&lt;", "<").replace("&amp;", "&")


def _characters(paragraph: "_Element") -> _Text:
    found = _Text()
    open_field: list[_Element] = []
    depth = 0
    for run in paragraph:
        if local(run) != "r":
            if local(run) in ("fldSimple", "hyperlink", "smartTag"):
                _atom(found, [run])
            continue
        marks = [mark.get(W + "fldCharType") for mark in run.findall(W + "fldChar")]
        if depth or "begin" in marks:
            open_field.append(run)
            depth += marks.count("begin") - marks.count("end")
            if not depth:
                _atom(found, open_field)
                open_field = []
            continue
        content = [each for each in run if local(each) != "rPr"]
        for each in content:  # a sign of a symbol font lies among the words
            if local(each) in ("t", *_RUN_CONTENT) and not each.get(W + "type"):
                found.add(_RUN_CONTENT.get(local(each)) or each.text or "", run.find(W + "rPr"))
            else:
                _atom(found, [_only(run, each)])
    return found


def _atom(found: _Text, runs: list["_Element"]) -> None:
    found.atoms.append(runs)
    found.add(_ATOM, runs[0].find(W + "rPr"))


def _only(run: "_Element", content: "_Element") -> "_Element":
    made = copy.deepcopy(run)
    at = run.index(content)
    for number in reversed(range(len(made))):
        if number != at and local(made[number]) != "rPr":
            made.remove(made[number])
    return made


def _look(properties: "_Element | None") -> bytes:
    """Equal for runs that look the same; languages and proofing marks are nothing to see."""
    from lxml import etree

    if properties is None:
        return b""
    shown = [each for each in properties if local(each) not in ("lang", "noProof", "rtl", "bCs", "iCs", "szCs")]
    return b"".join(etree.tostring(each, method="c14n") for each in shown)


def _pieces(found: _Text) -> Iterator[tuple[str, bytes]]:
    """Tags and atoms whole, with the look of their first character; other text cut where its look changes."""
    end = 0
    text = found.characters
    for match in [*TAG.finditer(text), None]:
        start = match.start() if match else len(text)
        while end < start:
            stop = end + 1
            while stop < start and found.looks[stop] == found.looks[end]:
                stop += 1
            yield text[end:stop], found.looks[end]
            end = stop
        if match:
            yield match[0], found.looks[start]
            end = match.end()


def _joined(pieces: list[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    """Neighbours of one look together; a space has no look of its own."""
    joined: list[tuple[str, bytes]] = []
    for text, look in pieces:
        if joined and (joined[-1][1] == look or not text.strip(_SPACE)):
            joined[-1] = (joined[-1][0] + text, joined[-1][1])
        else:
            joined.append((text, look))
    return joined


def _base(pieces: list[tuple[str, bytes]], found: _Text) -> bytes:
    """The look of most of the text; plain text rather than bold, where there is any."""
    weight: Counter[bytes] = Counter()
    for text, look in pieces:
        if text.strip():
            weight[look] += len(text)
    plain = Counter({look: size for look, size in weight.items() if not _toggles(found.properties[look])})
    return (plain or weight).most_common(1)[0][0]


def _toggles(properties: "_Element | None") -> str:
    marks = "".join(name for name in "bi" if is_on(properties, name))
    underlined = properties is not None and properties.find(W + "u") is not None
    return marks + ("u" if underlined else "")


def _mark(properties: "_Element | None", base: "_Element | None", taken: "Iterator[str] | object") -> str:
    stem = next(iter(_toggles(properties)), "x") if _toggles(properties) != _toggles(base) else "x"
    names = [stem, *(f"{stem}{number}" for number in range(2, 100))]
    return next(name for name in names if name not in taken)  # type: ignore[operator]  # a view of names


def _shown(text: str, found: _Text, made: Message) -> str:
    shown, end = "", 0
    for match in [*TAG.finditer(text), None]:
        for character in text[end : match.start() if match else None]:
            shown += (
                _atom_name(found, made) if character == _ATOM else escape(character) if character == "<" else character
            )
        if match:
            shown += "{" + _placeholder(match[0], made) + "}"
            end = match.end()
    return shown


def _atom_name(found: _Text, made: Message) -> str:
    runs = found.atoms.pop(0)
    code = "".join(each.text or "" for run in runs for each in run.iter(W + "instrText"))
    code = code or runs[0].get(W + "instr") or ""
    name = {"PAGE": "page", "NUMPAGES": "pages"}.get(code.split()[0] if code.split() else "", "object")
    while name in made.atoms:
        name += "_2"
    made.atoms[name] = runs
    return "{" + name + "}"


def _placeholder(tag: str, made: Message) -> str:
    """The last two names of the path; the filter, then a number, where that means two different things."""
    match = _TAG_WORDS.match(tag)
    path, through = (match[1], match[2] or "") if match else ("value", "")
    short = "_".join(path.split(".")[-2:])
    candidates = [short, f"{short}_{through}" if through else short, *(f"{short}_{n}" for n in range(2, 100))]
    name = next(each for each in candidates if made.values.get(each, tag) == tag)
    made.values[name] = tag
    return name


def _run(paragraph: "_Element", text: str, look: "_Element | None", highlight: bool) -> "_Element":
    from mla_assistant.documents.ooxml import child, put

    run = paragraph.makeelement(W + "r")
    if look is not None:
        run.append(copy.deepcopy(look))
    if highlight:
        put(child(run, "rPr"), "highlight", val="yellow")
    for piece in re.split("([\t\n\u2011])", text):
        if piece in ("\t", "\n", "\u2011"):
            run.append(run.makeelement(W + next(name for name, sign in _RUN_CONTENT.items() if sign == piece)))
        elif piece:
            words = run.makeelement(W + "t", {XML_SPACE: "preserve"})
            words.text = piece
            run.append(words)
    return run
