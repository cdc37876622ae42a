"""The audit trail tells what happened, to whom it may concern, and can't be bent unseen."""

import json
from typing import Any

import pytest

from mla_assistant.register.audit import Fault
from mla_assistant.register.errors import Damaged
from mla_assistant.register.rows import DraftId, Reason, Status
from mla_assistant.register.store import Register

TEXT = "Canary of the case"


@pytest.fixture
def trail(register: Register) -> Register:
    """Six events: five versions and a status."""
    draft = register.new({"facts": {"text": TEXT}, "persons": [{"id": "p1", "name": TEXT}], TEXT: TEXT})
    for number in range(1, 6):
        register.cut_version(draft, "A. Prosecutor", Reason.INTERVAL)
        stored = register.load(draft)
        persons = [{"id": "p1", "name": f"{TEXT} {number}"}]
        register.save_head(draft, {**stored.answers, "persons": persons}, stored.revision)
    register.set_status(draft, Status.SENT, "A. Prosecutor")
    return register


def events(register: Register) -> list[dict[str, Any]]:
    with register.reading() as connection:
        return [json.loads(payload) for (payload,) in connection.execute("SELECT payload FROM event")]


def tamper(register: Register, *statements: str) -> None:
    """What somebody with the key and a database tool can do."""
    with register.writing() as connection:
        for name in ("event_keeps_UPDATE", "event_keeps_DELETE", "event_follows"):
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)


def test_the_trail_says_who_when_what_and_where_but_never_a_value(trail: Register) -> None:
    """Otherwise the trail is no evidence, or the case leaks through it."""
    first, second, *_, last = events(trail)
    assert first["actor"] == "A. Prosecutor"
    assert (first["action"], first["detail"], first["version"]) == ("version_cut", "interval", 1)
    assert first["time"].endswith("+00:00")
    assert set(first["fields"]) == {"facts", "persons", "*"}
    assert second["fields"] == ["persons.p1.name"]
    assert (last["action"], last["detail"]) == ("status_set", "sent")
    assert TEXT not in json.dumps(events(trail))


def test_working_saves_make_no_events(register: Register) -> None:
    """Otherwise every second of typing is in the trail for ever."""
    register.save_head(register.new({}), {"a": 1}, 1)
    assert register.anchor().count == 0


def test_an_untouched_trail_holds(trail: Register, again: Any) -> None:
    """Otherwise the check is worth nothing."""
    anchor = trail.anchor()
    trail.close()
    verdict = again().verify(anchor)
    assert verdict.holds
    assert verdict.anchor == anchor
    assert anchor.count == 6


def test_a_trail_that_went_on_still_holds_its_old_anchor(trail: Register) -> None:
    """Otherwise a cover sheet is worth nothing after the next save."""
    anchor = trail.anchor()
    trail.delete(DraftId(events(trail)[0]["draft"]), "B")
    assert trail.verify(anchor).holds


@pytest.mark.parametrize(
    "statement",
    ["UPDATE event SET payload = ''", "DELETE FROM event", "INSERT OR REPLACE INTO event VALUES (1, '', '', '')"],
)
def test_the_register_itself_never_changes_an_event(trail: Register, statement: str) -> None:
    """Otherwise a slip in the program rewrites history."""
    with pytest.raises(Damaged), trail.writing() as connection:
        connection.execute(statement)
    assert trail.verify().holds


SWAP = (
    "CREATE TEMP TABLE two AS SELECT * FROM event WHERE number IN (3, 4)",
    "DELETE FROM event WHERE number IN (3, 4)",
    "INSERT INTO event SELECT 7 - number, previous, hash, payload FROM two",
)


@pytest.mark.parametrize(
    ("statements", "fault", "at"),
    [
        (["UPDATE event SET payload = replace(payload, 'A. P', 'B. P') WHERE number = 3"], Fault.CHANGED, 3),
        (["UPDATE event SET hash = previous WHERE number = 2"], Fault.CHANGED, 2),
        (["DELETE FROM event WHERE number = 3"], Fault.MISSING, 3),
        (["DELETE FROM event WHERE number = 1"], Fault.MISSING, 1),
        (SWAP, Fault.CHANGED, 3),
        (["DELETE FROM event WHERE number > 4"], Fault.TRUNCATED, 5),
        (["DELETE FROM event"], Fault.TRUNCATED, 1),
        (["DELETE FROM event_head"], Fault.CHANGED, 6),
    ],
    ids=["edited", "rehashed", "deleted", "first deleted", "reordered", "truncated", "emptied", "no head"],
)
def test_tampering_is_found_and_placed(trail: Register, statements: list[str], fault: Fault, at: int) -> None:
    """Otherwise somebody can deny what they issued."""
    tamper(trail, *statements)
    verdict = trail.verify()
    assert (verdict.fault, verdict.at) == (fault, at)


def test_a_truncation_that_covers_its_tracks_is_found_by_the_anchor(trail: Register) -> None:
    """Otherwise whoever holds the key can forget the last week."""
    anchor = trail.anchor()
    tamper(
        trail,
        "DELETE FROM event WHERE number > 4",
        "UPDATE event_head SET number = 4, hash = (SELECT hash FROM event WHERE number = 4)",
    )
    assert trail.verify().holds
    assert trail.verify(anchor).fault is Fault.TRUNCATED


def test_a_trail_written_anew_is_found_by_the_anchor(trail: Register) -> None:
    """Otherwise a forged trail replaces the real one."""
    anchor = trail.anchor()
    draft = trail.drafts()[0].id
    tamper(trail, "DELETE FROM event", f"UPDATE event_head SET number = 0, hash = '{'0' * 64}'")
    for _ in range(anchor.count):
        trail.set_status(draft, Status.SENT, "A. Prosecutor")
    assert trail.verify().holds
    assert trail.verify(anchor).fault is Fault.REPLACED


def test_equal_texts_do_not_look_equal_in_the_trail(register: Register) -> None:
    """Otherwise the trail tells that two cases name the same person."""
    for _ in range(2):
        register.cut_version(register.new({"name": TEXT}), "A", Reason.CLOSING)
    one, two = events(register)
    assert one["content"] != two["content"]


def test_after_deletion_the_trail_can_not_confirm_a_guess_of_the_text(trail: Register) -> None:
    """Otherwise an erased case can be tested for a name."""
    draft = trail.drafts()[0].id
    with trail.reading() as connection:
        (salt,) = connection.execute("SELECT salt FROM draft").fetchone()
    trail.delete(draft, "A")
    with trail.reading() as connection:
        assert connection.execute("SELECT count(*) FROM draft").fetchone() == (0,)
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        everything = [row for table in tables for row in connection.execute(f"SELECT * FROM {table}")]
    assert salt not in [value for row in everything for value in row]
    assert events(trail)[-1]["action"] == "deleted"
    assert trail.verify().holds
