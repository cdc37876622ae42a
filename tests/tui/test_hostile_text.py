"""Whatever stands in a name or a text: it can't act on the terminal, on the program, or on the eye of the reader."""

import ast
import re
from pathlib import Path

import pytest
from rich.segment import Segment
from rich.style import Style
from textual.color import Color

import mla_assistant.tui
from mla_assistant.tui.control_strip import ControlStrip
from tests.tui.terminal import Terminal

PLACES = [
    "heading", "banner", "words", "press", "label", "hint", "answer", "placeholder", "text", "option", "selection",
    "column", "cell", "tree", "border", "toast",
]  # fmt: skip
ATTACKS = {
    "sets the window's title": rb"\x1b\]0;TITLE",
    "fills the clipboard": rb"\x1b\]52;",
    "colours the text": rb"\x1b\[31mRED",
    "acts by C1 controls": "\x9d0;C1|\x9b31m".encode(),
    "turns the text round": "\u202e|\u2066|\u200f".encode(),
    "rings the bell": rb"(?<!default)\x07",  # Textual ends its own pointer shape with one
}


def painted(*arguments: str) -> bytes:
    with Terminal(["-m", "tests.tui.hostile", *arguments], size=(200, 80)) as terminal:
        terminal.until("<toast>")
        terminal.press("\x11")
        terminal.ends()
        return terminal.bytes


def test_no_widget_hands_an_escape_sequence_to_the_terminal() -> None:
    """Else a name in an imported draft could rename the window, fill the clipboard or hide what it says."""
    said = painted()
    for place in PLACES:
        assert f"<{place}>".encode() in said, f"{place} was not painted, so it proves nothing"
    for attack, sign in ATTACKS.items():
        assert not re.search(sign, said), attack


def test_the_proof_can_fail() -> None:
    """Else the test before this one could be looking at the wrong thing."""
    said = painted("unguarded")
    survived = {attack for attack, sign in ATTACKS.items() if re.search(sign, said)}
    assert survived >= {"sets the window's title", "fills the clipboard", "acts by C1 controls", "turns the text round"}


def test_markup_in_a_name_is_shown_and_not_obeyed() -> None:
    """Else `[@click=app.leave]` in a name would be a button, and `[bold]` would vanish from it."""
    said = painted().decode(errors="replace")
    for place in PLACES:
        name = said[said.index(f"<{place}>") :]
        assert name.index("[bold]") < name.index("[@click=app.leave]L[/]") < 400, place


@pytest.mark.parametrize("bad", ["\x1b", "\x9b", "\u202e", "\ufffe", "\ud800", "\t", "\n", "\x00", "\u200f"])
def test_a_line_keeps_its_width_when_a_character_is_taken_out(bad: str) -> None:
    """Else a bad character would shift every border to its right."""
    line = [Segment(f"a{bad}b", Style(bold=True)), Segment("c")]
    [first, second] = ControlStrip().apply(line, Color(0, 0, 0))
    assert bad not in first.text
    assert first.cell_length == line[0].cell_length
    assert (first.style, second) == (line[0].style, line[1])


READS_MARKUP = {
    "Static", "Label", "Button", "Checkbox", "RadioButton", "Option", "Selection", "Collapsible", "Link", "Select",
    "TabPane", "Tree",
}  # fmt: skip
TOOLS = Path(mla_assistant.tui.__path__[0])


def unguarded_texts(source: str) -> list[int]:
    """Lines that give a widget that reads markup something else than `plain(…)` or what is declared to be a Text."""
    module = ast.parse(source)
    texts = {"plain", "Text", "Content", "Option", "Selection", *_declared_texts(module)}
    texts |= {
        _name(node.targets[0])
        for node in ast.walk(module)
        if isinstance(node, ast.Assign) and _is_text(node.value, texts)
    }
    lines = []
    for node in ast.walk(module):
        if not isinstance(node, ast.Call):
            continue
        name = _name(node.func)
        if name in ("add_row", "add_column", "add_columns"):
            given = node.args
        elif name in READS_MARKUP:
            given = node.args[:1] + [each.value for each in node.keywords if each.arg in ("prompt", "label", "title")]
        else:
            continue
        if not all(_is_text(each, texts) for each in given):
            lines.append(node.lineno)
    return lines


def _declared_texts(module: ast.Module) -> set[str]:
    """Functions and parameters whose annotation is a Text, a Content, a Table or a Visual, and no str."""
    found = [(node.name, node.returns) for node in ast.walk(module) if isinstance(node, ast.FunctionDef)]
    found += [(node.arg, node.annotation) for node in ast.walk(module) if isinstance(node, ast.arg)]
    said = {name: set(re.findall(r"\w+", ast.unparse(annotation))) for name, annotation in found if annotation}
    return {name for name, types in said.items() if types and types <= {"Text", "Content", "Table", "Visual"}}


def _is_text(given: ast.expr, texts: set[str]) -> bool:
    match given:
        case ast.Starred(value=value):
            return _is_text(value, texts)
        case ast.GeneratorExp(elt=each) | ast.ListComp(elt=each):
            return _is_text(each, texts)
        case ast.IfExp(body=body, orelse=other):
            return _is_text(body, texts) and _is_text(other, texts)
        case ast.Call(func=function):
            return _name(function) in texts or _name(getattr(function, "value", function)) in texts
        case ast.Constant(value=str(written)):
            return "[" not in written
        case _:
            return _name(given) in texts


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")


@pytest.mark.parametrize("path", sorted(TOOLS.rglob("*.py")), ids=lambda path: str(path.relative_to(TOOLS)))
def test_no_screen_gives_a_text_to_a_widget_that_reads_markup(path: Path) -> None:
    """Else the next screen somebody writes would obey what stands in a name."""
    if path.name == "words.py":
        return
    assert unguarded_texts(path.read_text()) == []


def test_the_watch_over_the_screens_sees_what_it_should() -> None:
    """Else it would be silent for the wrong reason."""
    assert unguarded_texts("Button(name)\nLabel(f'{name}')\ntable.add_row(name)\nOption(label)\n") == [1, 2, 3, 4]
    assert unguarded_texts("Button(plain(name))\nWords(name)\ntable.add_row(*[plain(n) for n in names])\n") == []
