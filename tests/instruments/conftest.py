"""Every test sees the shipped facts and an office and a user folder of its own, empty at first."""

from datetime import date
from pathlib import Path

import pytest

TODAY = date(2026, 11, 23)
"""The day the tests live on: facts age, promises don't."""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's facts folder; the office's is beside it."""
    monkeypatch.setenv("MLA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MLA_OFFICE", str(tmp_path / "office"))
    folder = tmp_path / "home" / "facts"
    (folder / "instruments").mkdir(parents=True)
    return folder


@pytest.fixture
def office(tmp_path: Path, home: Path) -> Path:
    """The office's facts folder."""
    folder = tmp_path / "office" / "facts"
    (folder / "instruments").mkdir(parents=True)
    return folder
