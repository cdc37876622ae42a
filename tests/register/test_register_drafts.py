"""Working drafts, versions and finals."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla_assistant.register.content import MAX_ANSWERS, MAX_DOCUMENT, MAX_NESTING
from mla_assistant.register.errors import Closed, Conflict, NotFound, NotJson, TooLarge
from mla_assistant.register.rows import DocumentId, DraftId, Reason, Status
from mla_assistant.register.store import Register

ANSWERS: dict[str, Any] = {
    "kind": "extradition",
    "language": "ar",
    "sought": {"name": "الاسم"},
    "persons": [{"id": "p1", "family": "Ödegård"}, {"id": "p2"}],
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters()), inner),
)


def test_a_draft_comes_back_as_it_was_saved_after_the_program_ended(register: Register, again: Any) -> None:
    """Otherwise a day's drafting is gone in the morning."""
    draft = register.new(ANSWERS, "Ödegård", requested_state="KE")
    revision = register.save_head(draft, {**ANSWERS, "language": "fr"}, 1)
    register.close()
    assert again().load(draft).answers == {**ANSWERS, "language": "fr"}
    assert again().load(draft).revision == revision == 2


@pytest.fixture(scope="module")
def throwaway() -> Iterator[Register]:
    with Register.throwaway() as register:
        yield register


@given(st.dictionaries(st.text(st.characters()), JSON))
def test_any_json_comes_back_equal_or_is_refused_with_nothing_changed(
    throwaway: Register, answers: dict[str, Any]
) -> None:
    """Otherwise one odd character costs a paragraph, or the program."""
    draft = throwaway.new(ANSWERS)
    try:
        throwaway.save_head(draft, answers, 1)
    except NotJson:
        answers = ANSWERS
    assert throwaway.load(draft).answers == answers


def test_the_list_shows_labels_and_the_draft_touched_last_first(register: Register) -> None:
    """Otherwise the drafter hunts for yesterday's request."""
    old, new = register.new(ANSWERS, "Old"), register.new({}, "New", requested_state="FR")
    register.save_head(old, {"kind": "mutual_assistance"}, 1, title="Changed")
    first, second = register.drafts()
    assert (first.id, first.kind, first.title, first.revision) == (old, "mutual_assistance", "Changed", 2)
    assert (second.id, second.title, second.requested_state, second.kind) == (new, "New", "FR", "")
    assert first.updated > second.updated
    assert first.status is Status.DRAFT


def test_a_list_of_ten_thousand_drafts_reads_no_text() -> None:
    """Otherwise opening the office's register takes longer with every request it ever made."""
    with Register.throwaway() as register:
        for number in range(10_000):
            register.new(ANSWERS, f"Request {number}")
        with register.writing() as connection:
            connection.execute("DROP TABLE body")
        assert len(register.drafts()) == 10_000


@pytest.mark.parametrize("title", ["x" * 10_000, "\ud800 half a character", "", "a\x00b"])
def test_no_title_stops_a_save(register: Register, title: str) -> None:
    """Otherwise a pasted title makes the draft unsavable."""
    draft = register.new(ANSWERS, title)
    assert register.load(draft).answers == ANSWERS
    assert len(register.drafts()[0].title) <= 300


def test_a_save_over_somebody_elses_save_is_refused_and_names_the_revision(register: Register, again: Any) -> None:
    """Otherwise two drafters overwrite each other unseen."""
    draft = register.new(ANSWERS)
    other = again()
    assert other.save_head(draft, {"by": "the other"}, other.load(draft).revision) == 2
    with pytest.raises(Conflict) as conflict:
        register.save_head(draft, {"by": "me"}, 1)
    assert conflict.value.revision == 2
    assert register.load(draft).answers == {"by": "the other"}


def test_what_is_too_large_is_refused_and_the_draft_stays(register: Register) -> None:
    """Otherwise one huge paste makes the register unusable."""
    draft = register.new(ANSWERS)
    deep: dict[str, Any] = {}
    for _ in range(5000):
        deep = {"in": deep}
    for what, answers in [("answers", {"x": "y" * MAX_ANSWERS}), ("nesting", deep)]:
        with pytest.raises(TooLarge) as refused:
            register.save_head(draft, answers, 1)
        assert refused.value.what == what
    with pytest.raises(TooLarge):
        register.cut_version(draft, "A", Reason.CLOSING, {"x": "y" * MAX_ANSWERS})
    register.cut_version(draft, "A", Reason.CLOSING)
    with pytest.raises(TooLarge):
        register.store_document(draft, 1, "a", "b", bytes(MAX_DOCUMENT + 1), "", "", "final", actor="A")
    assert register.load(draft) == type(register.load(draft))(ANSWERS, 1)


def test_the_nesting_that_is_accepted_can_be_read_back(register: Register) -> None:
    """Otherwise a draft can be saved and never opened again."""
    deep: Any = []
    for _ in range(MAX_NESTING - 2):
        deep = [deep]
    draft = register.new({"x": deep})
    assert register.load(draft).answers == {"x": deep}


def test_a_version_keeps_the_draft_and_its_findings_as_they_stood(register: Register) -> None:
    """Otherwise nobody can show what was known when the request was issued."""
    draft = register.new(ANSWERS)
    number = register.cut_version(draft, "A. Prosecutor", Reason.BEFORE_FINAL, {"findings": [{"code": "x"}]})
    register.save_head(draft, {"kind": "other"}, 1)
    version = register.load_version(draft, number)
    assert (version.answers, version.findings) == (ANSWERS, {"findings": [{"code": "x"}]})
    assert (version.row.actor, version.row.reason) == ("A. Prosecutor", Reason.BEFORE_FINAL)


def test_a_version_is_cut_only_when_something_is_new(register: Register) -> None:
    """Otherwise the history is a heap of equal versions."""
    draft = register.new(ANSWERS)
    assert register.cut_version(draft, "A", Reason.INTERVAL) == 1
    assert register.cut_version(draft, "A", Reason.CLOSING) == 1
    assert register.cut_version(draft, "A", Reason.BEFORE_FINAL, {"findings": []}) == 2
    register.save_head(draft, {}, 1)
    assert register.cut_version(draft, "A", Reason.CLOSING) == 3
    assert [row.number for row in register.versions(draft)] == [1, 2, 3]


def test_a_final_is_never_cut_from_a_draft_that_changed_meanwhile(register: Register) -> None:
    """Otherwise the version kept is not the text that was checked and printed."""
    draft = register.new(ANSWERS)
    register.save_head(draft, {}, 1)
    with pytest.raises(Conflict):
        register.cut_version(draft, "A", Reason.BEFORE_FINAL, revision=1)
    assert register.versions(draft) == []


def test_the_document_that_was_sent_comes_back_byte_for_byte(register: Register, again: Any) -> None:
    """Otherwise nobody can prove what the other State received."""
    draft = register.new(ANSWERS)
    register.cut_version(draft, "A", Reason.BEFORE_FINAL)
    content = bytes(range(256)) * 500
    stored = register.store_document(
        draft, 1, "request.docx", "application/x", content, "ab12", "cd34", "final", actor="A"
    )
    (row,) = register.documents(draft)
    assert (row.id, row.version, row.name, row.size) == (stored, 1, "request.docx", len(content))
    assert (row.media_type, row.fingerprint, row.content_hash, row.status) == (
        "application/x",
        "ab12",
        "cd34",
        "final",
    )
    register.close()
    assert again().read_document(stored) == content


def test_versions_and_documents_can_not_be_changed_in_place(register: Register) -> None:
    """Otherwise a slip in the program rewrites what was sent."""
    draft = register.new(ANSWERS)
    register.cut_version(draft, "A", Reason.CLOSING)
    register.store_document(draft, 1, "a", "b", b"c", "", "", "final", actor="A")
    for table in ("version", "document"):
        with pytest.raises(Exception, match="damaged"), register.writing() as connection:
            connection.execute(f"UPDATE {table} SET at = ''")
    assert register.documents(draft)[0].at.year > 2000


def test_deleting_erases_everything_but_the_fact(register: Register) -> None:
    """Otherwise a case that must be forgotten lives on in its versions."""
    kept, draft = register.new({"stays": True}), register.new(ANSWERS)
    register.cut_version(draft, "A", Reason.CLOSING)
    document = register.store_document(draft, 1, "a", "b", b"c", "", "", "final", actor="A")
    register.delete(draft, "A")
    assert [row.id for row in register.drafts()] == [kept]
    assert register.versions(draft) == [] == register.documents(draft)
    for lost in (lambda: register.load(draft), lambda: register.read_document(document)):
        with pytest.raises(NotFound):
            lost()
    assert register.verify().holds
    register.check()


def test_a_draft_that_is_not_there_is_not_found(register: Register) -> None:
    """Otherwise a deleted draft is a traceback on a colleague's screen."""
    nobody = DraftId("nobody")
    for call in (
        lambda: register.load(nobody),
        lambda: register.save_head(nobody, {}, 1),
        lambda: register.cut_version(nobody, "A", Reason.CLOSING),
        lambda: register.load_version(nobody, 1),
        lambda: register.store_document(nobody, 1, "", "", b"", "", "", "", actor=""),
        lambda: register.read_document(DocumentId("nothing")),
        lambda: register.set_status(nobody, Status.SENT, "A"),
        lambda: register.delete(nobody, "A"),
    ):
        with pytest.raises(NotFound):
            call()
    with pytest.raises(NotFound):
        register.store_document(register.new({}), 7, "", "", b"", "", "", "", actor="")


def test_a_closed_register_says_so(register: Register) -> None:
    """Otherwise a late save after closing is a traceback."""
    register.close()
    register.close()
    with pytest.raises(Closed):
        register.drafts()


def test_a_throwaway_register_leaves_nothing_behind() -> None:
    """Otherwise trying the demo leaves files on the disk."""
    with Register.throwaway() as register:
        register.new(ANSWERS)
        folder = register.path.parent
        assert folder.exists()
    assert not folder.exists()
