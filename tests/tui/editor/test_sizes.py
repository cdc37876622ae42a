"""One, two or three panes; nothing is cut off that is needed."""

import pytest

from mla_assistant.register.store import Register
from tests.tui.editor.at_work import blank, drafting, example


async def test_a_small_terminal_shows_one_pane_at_a_time(register: Register) -> None:
    """Else 80 columns hold three unreadable strips."""
    async with drafting(register, example("extradition"), (80, 24)) as drafter:
        assert drafter.screen.tasks.display
        assert not drafter.form.region
        await drafter.press("enter")
        assert drafter.form.region.width == 80
        assert not drafter.screen.tasks.region
        await drafter.press("escape")
        assert not drafter.form.region
        assert drafter.focused is drafter.screen.tasks


async def test_two_panes_from_100_columns_and_three_from_140(register: Register) -> None:
    """Else a wide screen is empty, or the middle one crowded."""
    for size, guided in (((100, 30), False), ((139, 45), False), ((140, 45), True)):
        async with drafting(register, blank(), size) as drafter:
            await drafter.go("header.reference")
            assert drafter.screen.tasks.region
            assert drafter.form.region
            assert bool(drafter.screen.guidance.region) is guided
            assert drafter.frame.count("Your number for this request") == (2 if guided else 1)


async def test_the_guidance_of_a_narrow_screen_is_behind_f1(register: Register) -> None:
    """Else who has a small screen has no help."""
    async with drafting(register, blank() | {"header": {"date": "2026-02-31"}}, (80, 24)) as drafter:
        await drafter.go("header.date")
        await drafter.press("f1")
        assert "Check day and month" in drafter.frame


@pytest.mark.parametrize("size", [(80, 24), (100, 30), (140, 45)])
async def test_the_question_with_the_focus_is_seen_with_its_caption(register: Register, size: tuple[int, int]) -> None:
    """Else the drafter answers blindly."""
    async with drafting(register, example("mutual_assistance"), size) as drafter:
        measure = next(m for m in drafter.session.answers["measures"] if m["type"] == "records")
        await drafter.go(f"measures.{measure['id']}")
        for row in list(drafter.page.rows):
            await drafter.pause()
            assert drafter.form.row is not None
            assert drafter.form.row.path == row.path
            title = row.row.spec.asking.title
            assert title[:30] in drafter.frame, title
            await drafter.press("tab")


async def test_the_title_line_says_kind_reference_and_requested_state(register: Register) -> None:
    """Else a lawyer with five windows writes into the wrong request."""
    async with drafting(register, example("extradition"), (80, 24)) as drafter:
        assert drafter.frame.splitlines()[0].startswith(" Extradition · DAP/EXT/2026/0431 · to Malta")
