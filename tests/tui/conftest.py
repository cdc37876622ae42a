"""A user's own empty folders, and screens that stand still."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from mla_assistant.register.keyfile import Cost
from mla_assistant.register.store import Register
from mla_assistant.text.translate import use_language

PASSPHRASE = "brown lamp seven river"
CHEAP = Cost(passes=1, memory=8 * 1024, lanes=1)
_stock_press = Pilot.press


async def _press(pilot: Pilot[Any], *keys: str) -> None:
    """As Textual has it, and a key that waits for its turn is waited for."""
    await _stock_press(pilot, *keys)
    while getattr(pilot.app, "_ahead", ()):
        await pilot.pause()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """`MLA_HOME` of this test; no cursor blinks and nothing moves by itself."""
    monkeypatch.setenv("MLA_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("MLA_OFFICE", raising=False)
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "office"))  # what the computer has is of no test
    monkeypatch.setenv("MLA_BIDI", "off")
    monkeypatch.setattr("textual.constants.TEXTUAL_ANIMATIONS", "none")
    monkeypatch.setattr(Input, "_toggle_cursor", lambda _self: None)
    monkeypatch.setattr(TextArea, "_toggle_cursor_blink_visible", lambda _self: None)
    monkeypatch.setattr(Pilot, "press", _press)
    yield tmp_path / "home"
    use_language("en")


@pytest.fixture
def register() -> Iterator[Register]:
    with Register.throwaway() as opened:
        yield opened


@pytest.fixture
def cheap_register(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A register of this user whose passphrase, `PASSPHRASE`, is cheap to check."""
    opened, recovery = Register.create(home / "register", PASSPHRASE, cost=CHEAP)
    opened.close()
    Register.confirm_recovery_key(home / "register", recovery)
    return home / "register"
