"""Preview and Issue: the layout of a published form is chosen by keys, and what was not seen cannot be chosen."""

from pathlib import Path

import pytest

from mla_assistant.register.store import Register
from tests.templates.printing import words_of
from tests.tui.editor.at_work import drafting, example


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("mla_assistant.tui.editor.where_to.documents_folder", lambda: str(tmp_path / "out"))
    return tmp_path / "out"


async def test_the_final_document_has_the_layout_that_was_chosen(register: Register, out: Path) -> None:
    """Else the choice is a word on the screen, and the paper says something else."""
    async with drafting(register, example("preservation"), (100, 40)) as drafter:
        await drafter.press("f12", "f12", "f6")
        await drafter.type("T-CY")
        await drafter.press("enter")
        assert "Layout: T-CY preservation template" in drafter.frame
        assert "Not seen: what comes after section 7" in " ".join(drafter.frame.split())
        await drafter.press("f12")
        await drafter.until(lambda: "Fingerprint" in drafter.frame)
        (request,) = out.glob("*-preservation-en.docx")
        assert "T-CY(2018)11" in words_of(request.read_bytes())
        (kept, *_others) = register.documents(drafter.screen.keeper.draft)
        assert register.read_document(kept.id) == request.read_bytes()
        frozen = register.load_version(drafter.screen.keeper.draft, kept.version).findings
        assert frozen is not None
        assert frozen["layout"] == "tcy_29"


async def test_a_layout_does_not_hide_the_texts_that_wait_for_a_translation(register: Register, out: Path) -> None:
    """Else the screen says that nothing stands in the way, until somebody tries."""
    async with drafting(register, {**example("preservation"), "translations": {}}, (100, 40)) as drafter:
        await drafter.press("f12", "f12", "f7", *"french", "enter", "f6")
        await drafter.type("T-CY")
        await drafter.press("enter")
        assert "without a translation into French" in drafter.frame
        assert "Nothing stands in the way" not in drafter.frame


async def test_the_preview_shows_the_layout_and_ours_again(register: Register) -> None:
    """Nobody chooses a form without seeing what it makes of the case."""
    async with drafting(register, example("preservation"), (100, 40)) as drafter:
        await drafter.press("f5")
        await drafter.until(lambda: "Draft. Arrows" in drafter.frame)
        await drafter.press("f6")
        await drafter.type("T-CY")
        await drafter.press("enter")
        await drafter.until(lambda: "Sections 1 to 7 follow" in drafter.frame)
        await drafter.press("f6")
        await drafter.type("Standard")
        await drafter.press("enter")
        await drafter.until(lambda: "Draft. Arrows" in drafter.frame and "Sections 1 to 7" not in drafter.frame)


async def test_a_form_that_was_not_seen_says_so_and_is_not_chosen(register: Register, out: Path) -> None:
    """A name in a list is no form."""
    async with drafting(register, example("extradition"), (100, 40)) as drafter:
        await drafter.press("f12", "f12", "f6")
        assert "its fields were not seen" in drafter.frame
        await drafter.type("Sahel")
        await drafter.press("enter")
        assert "not seen in any source" in drafter.frame
        await drafter.press("enter")
        assert "Layout: " not in drafter.frame


async def test_a_form_for_something_else_says_so_and_is_not_chosen(register: Register, out: Path) -> None:
    """The form for subscriber data is none for a case that also asks for a search."""
    async with drafting(register, example("mutual_assistance"), (100, 40)) as drafter:
        await drafter.press("f12", "f12", "f6")
        assert "OAS model form. Not seen: what is asked on statements" in " ".join(drafter.frame.split())
        await drafter.type("T-CY")
        await drafter.press("enter")
        assert "This request asks for something else" in " ".join(drafter.frame.split())
        await drafter.press("enter")
        assert "Layout: " not in drafter.frame
