"""From a draft in one language to a final document in another, without leaving the screen."""

from pathlib import Path
from typing import Any

import pytest
from textual.widgets import TextArea

from mla_assistant.register.store import Register
from mla_assistant.tui.editor.issue import IssueScreen
from mla_assistant.tui.editor.translating import TranslationScreen
from tests.tui.editor.at_work import Drafter, drafting, example


@pytest.fixture(autouse=True)
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("mla_assistant.tui.editor.where_to.documents_folder", lambda: str(tmp_path / "out"))
    return tmp_path / "out"


def untranslated() -> dict[str, Any]:
    return {**example("provisional_arrest"), "translations": {}}


async def at_french(drafter: Drafter) -> None:
    await drafter.press("f12", "f12")
    assert "Nothing stands in the way" in drafter.frame
    await drafter.press("f7", *"french", "enter")


async def test_a_language_without_translations_says_so_before_anybody_tries(register: Register) -> None:
    """Else the screen says that nothing stands in the way, and then lists a hundred lines that read alike."""
    async with drafting(register, untranslated()) as drafter:
        await at_french(drafter)
        assert "Nothing stands in the way" not in drafter.frame
        assert drafter.frame.count("without a translation into French") == 1


async def test_a_text_is_translated_in_its_place_and_can_be_taken_back(register: Register) -> None:
    """Else the finding would say "translate it", and there would be nowhere to do it."""
    async with drafting(register, untranslated()) as drafter:
        await at_french(drafter)
        await drafter.press("enter")
        screen = drafter.app.screen
        assert isinstance(screen, TranslationScreen)
        original = screen._originals[0]
        assert original in drafter.frame
        count = len(screen._originals)
        await drafter.type("Bureau")
        await drafter.press("f8")
        assert f"2 of {count}" in drafter.frame
        held = drafter.session.get("translations.fr.texts")
        assert {each["text"] for each in held.values()} == {"Bureau"}
        assert set(held) == set(screen._places[original])
        await drafter.press("f4", "shift+f8")
        assert screen.query_one(TextArea).text == screen._originals[1]
        await drafter.press("escape")
        assert isinstance(drafter.app.screen, IssueScreen)
        await drafter.until(lambda: not drafter.screen.keeper.saver.unsaved)
        assert register.load(drafter.screen.keeper.draft).answers["translations"]["fr"]["texts"]
        drafter.session.undo()
        assert len(drafter.session.get("translations.fr.texts")) == len(held)


async def test_a_translation_is_taken_back_from_any_page(register: Register) -> None:
    """Else one key in the form closes the program: a translation stands on no page of it."""
    async with drafting(register, untranslated()) as drafter:
        await at_french(drafter)
        await drafter.press("enter")
        await drafter.type("Bureau")
        await drafter.press("f8", "escape", "escape", "escape", "ctrl+z")
        assert "Taken back: Translation into French" in drafter.frame
        assert not drafter.session.get("translations.fr")


async def test_when_every_text_has_its_translation_the_document_is_made(register: Register, out: Path) -> None:
    """Else translating would lead nowhere."""
    async with drafting(register, untranslated()) as drafter:
        await at_french(drafter)
        await drafter.press("enter")
        screen = drafter.app.screen
        assert isinstance(screen, TranslationScreen)
        # The text of the screen is enough for this: what the translations say is the drafter's business.
        for _text in screen._originals:
            await drafter.press("f4")
        assert "Nothing stands in the way" in drafter.frame
        await drafter.press("f12")
        await drafter.until(lambda: "Fingerprint" in drafter.frame)
        assert any(path.name.endswith("-fr.docx") for path in out.iterdir())
