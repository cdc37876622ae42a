"""The source catalogue holds what faces say."""

import ast
from collections.abc import Iterator
from pathlib import Path

from babel.messages.pofile import read_po

ROOT = Path(__file__).parents[2]


def _said(file: Path) -> Iterator[str]:
    """The literal sentences that a file says or marks, those inside other strings too."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id="_" | "N_"), args=[ast.Constant(value=str(text)), *_]):
                yield text


def test_every_sentence_of_the_code_is_in_the_source_catalogue() -> None:
    """Lost otherwise: its translation, which nobody is ever asked for."""
    with (ROOT / "locales" / "messages.pot").open("rb") as file:
        known = {message.id for message in read_po(file)}
    said = {(text, file.name) for file in (ROOT / "mla_assistant").rglob("*.py") for text in _said(file)}
    assert len(said) > 1000
    assert {(text, name) for text, name in said if text not in known} == set()
