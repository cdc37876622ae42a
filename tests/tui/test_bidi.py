"""Arabic and Hebrew are readable on terminals that show every line from left to right."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.segment import Segment
from rich.style import Style
from textual.color import Color

from mla_assistant.tui.app import MlaApp
from mla_assistant.tui.bidi import ReadingOrderFilter, in_reading_order, is_rtl, who_orders
from mla_assistant.tui.editor.ask_line import AskLine
from tests.tui.looking import frame, settle

BLACK = Color(0, 0, 0)
CURSOR = Style(reverse=True)


def unjoined(text: str) -> str:
    """Arabic presentation forms as the letters they stand for."""
    return unicodedata.normalize("NFKC", text)


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("שלום", "םולש"),
        ("مرحبا", "ابحرم"),
        ("العدد 12 من 2026", "2026 نم 12 ددعلا"),
        ("Name: محمد", "Name: دمحم"),
        ("Name: محمد (1985)", "Name: (1985) دمحم"),
        ("Name: محمد (Mohamed)", "Name: دمحم (Mohamed)"),
        ("محمد (Mohamed) وعلي", "يلعو (Mohamed) دمحم"),
        ("Name (שלום) [7", "Name (םולש) [7"),
        ("abc 12", "abc 12"),
    ],
)
def test_letters_stand_in_the_order_in_which_they_are_read(typed: str, seen: str) -> None:
    """Else the name of a person is a row of letters that nobody can read."""
    assert unjoined(in_reading_order(typed)[0]) == seen


def test_arabic_letters_are_joined() -> None:
    """Else every word looks like a list of single letters."""
    assert in_reading_order("محمد")[0] == "ﺪﻤﺤﻣ"


def test_marks_stay_on_their_letters() -> None:
    """Else a vowel would change its consonant, and with it the name."""
    seen, places = in_reading_order("שָׁלוֹם")
    assert seen.startswith("םוֹל")
    assert sorted(places) == list(range(7))


@pytest.mark.parametrize("edge", ["│", "  ", "┃", "▏"])
def test_columns_and_borders_stay_where_they_are(edge: str) -> None:
    """Else the Arabic name of one column would stand in the other."""
    seen, _places = in_reading_order(f"{edge}שלום{edge}abc{edge}עולם{edge}")
    assert seen == f"{edge}םולש{edge}abc{edge}םלוע{edge}"


def seen_alike() -> list[str]:
    """Of all code points, one of each sort that the ordering tells apart, and all that Arabic and Hebrew have."""
    sorts: dict[object, str] = {}
    for letter in map(chr, range(32, 0x110000)):
        known = unicodedata.bidirectional(letter), unicodedata.category(letter), unicodedata.mirrored(letter)
        is_rtl_block = 0x590 <= ord(letter) < 0x900 or 0xFB1D <= ord(letter) < 0xFF00
        sorts.setdefault(letter if is_rtl_block else known, letter)
    return [*sorts.values(), "\U0001fae8", "\ud7ff", "\u20c1"]


def test_no_character_beside_arabic_ends_the_ordering() -> None:
    """Else one emoji newer than this program's Unicode beside a name would shut the drafter out of the register."""
    for letter in seen_alike():
        line = f"Case of שלום a{letter}b"
        seen, places = in_reading_order(line)
        assert "םולש" in seen, f"U+{ord(letter):04X}: not ordered"
        assert sorted(places) == list(range(len(line))), f"U+{ord(letter):04X}: not whole"


@given(st.text(st.characters(), max_size=20))
def test_whatever_stands_beside_arabic_nothing_vanishes(text: str) -> None:
    """Else the columns to its right would shift, or a letter of a name would be missing."""
    line = f"{text} محمد"
    assert sorted(in_reading_order(line)[1]) == list(range(len(line)))


def test_a_line_that_can_not_be_ordered_is_painted_as_it_was_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a fault in the ordering would end the program, each time the register is opened."""
    monkeypatch.delattr("bidi.algorithm.resolve_implicit_levels")
    painted = ReadingOrderFilter().apply([Segment("Name: שלום-ב")], BLACK)
    assert "".join(segment.text for segment in painted) == "Name: שלום-ב"


async def test_text_behind_a_window_stays_in_reading_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else every Arabic name would turn round when a window opens over it."""
    monkeypatch.setenv("MLA_BIDI", "app")
    app = MlaApp(demo=True)
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        app.banner = "שלום"
        await app.screen.recompose()
        await pilot.pause()
        assert "םולש" in frame(app)
        app.push_screen(AskLine("Title", "Label"))
        await pilot.pause()
        assert "םולש" in frame(app)


LINES = st.text(st.sampled_from("abc אבגד مح ٣4 ()│  .,-ְ\u064e"), max_size=40)


@given(LINES)
def test_no_letter_is_lost_or_added(line: str) -> None:
    """Else the screen would show another text than the one that is printed."""
    seen, places = in_reading_order(line)
    assert sorted(places) == list(range(len(line)))
    bare = [unjoined(letter) for letter in seen if letter not in "()"]
    assert sorted(bare) == sorted(unjoined(letter) for letter in line if letter not in "()")


@given(LINES)
def test_colour_follows_its_letter(line: str) -> None:
    """Else a mark would point at the wrong word."""
    coloured = [Style(color=f"color({place})") if letter != " " else None for place, letter in enumerate(line)]
    painted = ReadingOrderFilter().apply(list(map(Segment, line, coloured)), BLACK)
    seen, places = in_reading_order(line)
    assert "".join(segment.text for segment in painted) == seen
    assert [segment.style for segment in painted for _letter in segment.text] == [coloured[at] for at in places]


def test_the_cursor_waits_on_the_left_of_what_was_typed() -> None:
    """Else the next letter would appear at the other end of the line than the cursor."""
    line = [Segment("שלום"), Segment(" ", CURSOR), Segment("      ")]
    painted = ReadingOrderFilter().apply(line, BLACK)
    assert painted[0] == Segment(" ", CURSOR)
    assert "".join(segment.text for segment in painted) == " םולש      "


def test_a_line_without_such_letters_is_left_alone() -> None:
    """Else every line of every screen would be slower for nothing."""
    line = [Segment("Facts"), Segment(" of the case")]
    assert ReadingOrderFilter().apply(line, BLACK) is line


@pytest.mark.parametrize(
    ("environment", "who"),
    [
        ({"TERM": "xterm-256color"}, "app"),
        ({"TERM": "xterm-256color", "VTE_VERSION": "7600"}, "terminal"),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}, "terminal"),
        ({"TERM": "screen-256color", "VTE_VERSION": "7600", "TMUX": "/tmp/x"}, "app"),
        ({"TERM": "xterm-256color", "WT_SESSION": "1"}, "app"),
    ],
)
def test_the_terminal_orders_only_where_it_is_known_to(environment: dict[str, str], who: str) -> None:
    """Else the letters would be turned round twice, or not at all."""
    assert who_orders("auto", environment) == who
    for chosen in ("app", "terminal", "off"):
        assert who_orders(chosen, environment) == chosen


def test_a_text_runs_as_its_first_letter_does() -> None:
    """Else an Arabic paragraph that begins with a number would be set from the left."""
    assert is_rtl("12. محمد (Mohamed)")
    assert not is_rtl("Mohamed (محمد)")
    assert not is_rtl("12.")
