"""Prose is edited as one text, and its translations stay bound."""

from hypothesis import given
from hypothesis import strategies as st

from mla_assistant.drafting.paragraphs import LONGEST, as_text, edited, paragraph_at, shortened, split_paragraphs

BLOCKS = [
    {"id": "t1", "text": "One."},
    {"id": "t2", "text": "Deux.", "language": "fr"},
    {"id": "t7", "text": "Three."},
]
PARAGRAPHS = st.lists(
    st.text(st.sampled_from("ab .\n"), min_size=1).filter(lambda text: "\n\n" not in text), max_size=6
)


def ids(text: str) -> list[str]:
    return [block["id"] for block in edited(BLOCKS, text)]


def test_nothing_changed_is_the_same_paragraphs() -> None:
    """Else looking at a text makes all its translations stale."""
    assert edited(BLOCKS, as_text(BLOCKS)) == BLOCKS


def test_a_changed_paragraph_keeps_id_and_language() -> None:
    """Else a comma costs a translation."""
    found = edited(BLOCKS, "One.\n\nDeux, trois.\n\nThree.")
    assert found == [BLOCKS[0], {"id": "t2", "text": "Deux, trois.", "language": "fr"}, BLOCKS[2]]


def test_an_inserted_paragraph_has_a_new_id_and_moves_no_other() -> None:
    """Else one new sentence shifts every translation to its neighbour."""
    assert ids("Zero.\n\nOne.\n\nDeux.\n\nand a half\n\nThree.") == ["t8", "t1", "t2", "t9", "t7"]


def test_moved_paragraphs_take_their_ids_along() -> None:
    """Else cutting and pasting mixes translations up."""
    assert ids("Three.\n\nOne.\n\nDeux.") == ["t7", "t1", "t2"]


def test_a_split_paragraph_gives_its_id_to_the_first_half() -> None:
    """Else both halves claim one translation."""
    assert ids("One.\n\nDe\n\nux.\n\nThree.") == ["t1", "t2", "t8", "t7"]


def test_the_id_of_a_removed_paragraph_is_not_given_away() -> None:
    """Else a new text is taken for the translated one."""
    assert ids("One.\n\nDeux.\n\nThree.\n\nnew") == ["t1", "t2", "t7", "t8"]


@given(PARAGRAPHS, PARAGRAPHS)
def test_every_edit_keeps_the_text_and_unique_ids(before: list[str], after: list[str]) -> None:
    """Else words are lost, or two paragraphs have one translation."""
    old = edited([], "\n\n".join(before))
    text = "\n\n".join(after)
    new = edited(old, text)
    assert [block["text"] for block in new] == split_paragraphs(text)
    assert len({block["id"] for block in new}) == len(new)
    assert edited(new, as_text(new)) == new


@given(st.text(st.sampled_from("abc. \n"), max_size=300), st.integers(1, 60))
def test_splitting_what_is_too_long_loses_no_word(text: str, times: int) -> None:
    """Else a pasted statement is cut off."""
    found = shortened(text * times * 3)
    assert max(map(len, found.split("\n"))) <= LONGEST
    assert "".join(found.split()) == "".join((text * times * 3).split())


def test_the_paragraph_under_the_cursor_is_found() -> None:
    """Else the language of another paragraph is set."""
    text = "\nOne.\nstill one\n\n\nTwo."
    assert [paragraph_at(text, line) for line in range(6)] == [None, 0, 0, 0, 0, 1]
