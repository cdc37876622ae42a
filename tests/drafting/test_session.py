"""The session is the truth of an open draft: nothing typed is lost, every step can be taken back."""

import copy
import subprocess
import sys
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from mla_assistant.drafting.session import Session
from mla_assistant.drafting.summary import summary
from mla_assistant.drafting.wording import sentence
from mla_assistant.requests.finding import Finding, Step
from mla_assistant.requests.measures.records import Records
from mla_assistant.requests.parts.person import Person


def session(**sections: Any) -> Session:
    return Session({"kind": "mutual_assistance", "schema_version": 1, "language": "en", **sections})


def test_typing_in_one_field_is_one_step_to_undo() -> None:
    """Lost otherwise: patience, letter by letter."""
    open_draft = session(header={"reference": "MLA/1"})
    for typed in ("M", "Ma", "Mar"):
        open_draft.set("header.subject", typed)
    open_draft.undo()
    assert open_draft.get("header.subject") is None
    open_draft.redo()
    assert open_draft.get("header.subject") == "Mar"


def test_leaving_a_field_ends_the_step() -> None:
    """Lost otherwise: yesterday's sentence, undone together with today's comma."""
    open_draft = session()
    open_draft.set("header.subject", "a")
    open_draft.pause()
    open_draft.set("header.subject", "ab")
    open_draft.undo()
    assert open_draft.get("header.subject") == "a"


def test_a_removed_item_comes_back_whole_and_in_its_place() -> None:
    """Lost otherwise: a measure with all its answers, by one wrong key."""
    open_draft = session(measures=[{"id": "m1", "type": "records", "institution": "A"}, {"id": "m2", "type": "other"}])
    open_draft.remove("measures.m1")
    assert [item["id"] for item in open_draft.get("measures")] == ["m2"]
    open_draft.undo()
    assert [item["id"] for item in open_draft.get("measures")] == ["m1", "m2"]
    assert open_draft.get("measures.m1.institution") == "A"


def test_a_new_item_has_an_id_of_its_own_and_its_type() -> None:
    """Lost otherwise: a reference that points to two persons."""
    open_draft = session(persons=[{"id": "p1"}, {"id": "p3"}])
    assert open_draft.add("persons", Person) == "persons.p2"
    assert open_draft.add("measures", Records) == "measures.m1"
    assert open_draft.get("measures.m1.type") == "records"


def test_a_new_entry_is_never_taken_for_one_that_went_away() -> None:
    """Lost otherwise: the accounts of somebody who was taken out of the case, sought as those of the next person."""
    open_draft = session(
        persons=[{"id": "p1"}, {"id": "p2"}],
        measures=[{"id": "m1", "type": "records", "accounts": [{"id": "u1", "holder": "p2"}]}],
        desk={"carried": [{"id": "r1", "path": "persons.p3", "state": "ES"}]},
    )
    open_draft.remove("persons.p2")
    assert open_draft.add("persons", Person) == "persons.p4"
    assert open_draft.get("measures.m1.accounts.u1.holder") == "p2"


def test_what_points_to_an_entry_that_went_away_is_told_by_its_name_and_mended_at_once() -> None:
    """Lost otherwise: nine keys for one person who was taken out, each beside a number that nobody ever saw."""
    open_draft = session(
        persons=[{"id": "p1", "kind": "natural", "family_name": "Okello"}, {"id": "p2"}],
        measures=[
            {"id": "m1", "type": "records", "persons": ["p1", "p2", "p1"], "accounts": [{"id": "u1", "holder": "p1"}]}
        ],
    )

    def lost() -> list[Finding]:
        return [each for each in open_draft.findings if each.code == "reference_dangling"]

    open_draft.remove("persons.p1")
    assert [each.path for each in lost()] == ["measures.m1.persons", "measures.m1.accounts.u1.holder"]
    assert {sentence(each, open_draft.request).what for each in lost()} == {
        "This points to “Okello”, which is no longer there."
    }
    reopened = Session(open_draft.answers)
    found = next(each for each in reopened.findings if each.code == "reference_dangling")
    assert sentence(found, reopened.request).what == "This points to an entry that is no longer there (Person)."
    (row,) = (each for each in summary(reopened.request, reopened.answers, "measures") if each.path == found.path)
    assert row.answer == "an entry that is no longer there, Person 1, an entry that is no longer there"
    open_draft.apply(lost()[1].remedy)
    assert lost() == []
    assert open_draft.get("measures.m1.persons") == ["p2"]
    open_draft.undo()
    assert open_draft.get("measures.m1.persons") == ["p1", "p2", "p1"]


def test_a_change_names_the_places_to_repaint() -> None:
    """Lost otherwise: a screen that repaints everything at every key, or too little."""
    open_draft = session()
    change = open_draft.set("header.date", "31 February 2024")
    assert change.paths == {"header.date"}
    assert "header.date" in change.findings
    assert open_draft.findings_at("header.date")[0].code == "date_impossible"
    assert "header.date" in open_draft.set("header.date", "2024-02-28").findings


def test_a_remedy_is_one_step_and_can_be_taken_back() -> None:
    """Lost otherwise: trust in the key that mends."""
    open_draft = session(persons=[{"id": "p1"}])
    before = copy.deepcopy(open_draft.answers)
    open_draft.apply([Step("set", "header.nature", "new"), Step("add", "persons", {"family_name": "B"})])
    assert open_draft.get("persons")[1] == {"id": "p2", "family_name": "B"}
    open_draft.undo()
    assert open_draft.get("header.nature") is None
    assert open_draft.get("persons") == before["persons"]


def test_the_state_of_a_section_tells_the_truth() -> None:
    """Lost otherwise: a task list that says done where something blocks."""
    open_draft = session()
    assert open_draft.state("header") == "not_started"
    open_draft.set("header.date", "31 February")
    assert open_draft.state("header") in ("not_started", "has_problems")
    open_draft.set("header.reference", "MLA/1")
    assert open_draft.state("header") == "has_problems"


def test_what_another_requesting_state_left_behind_is_to_be_read_again() -> None:
    """Lost otherwise: a request of one State that the ministry of another signs, with its telephone number."""
    own = {"state": "IN", "central_authority": {"name": "Ministry of Home Affairs"}, "court_seized": "Special Court"}
    open_draft = session(requesting=own, requested={"state": "CH"})
    open_draft.set("requesting.state", "US")
    left = [finding for finding in open_draft.findings if finding.code == "carried_over"]
    assert [finding.path for finding in left] == ["requesting.central_authority", "requesting.court_seized"]
    assert "India as the requesting State" in sentence(left[0], open_draft.request).what
    assert open_draft.state("requesting") == "has_problems"
    open_draft.set("requesting.investigating_agency", "FBI")
    open_draft.set("requesting.state", "IN")
    left = [finding for finding in open_draft.findings if finding.code == "carried_over"]
    assert [finding.path for finding in left] == ["requesting.investigating_agency"]
    open_draft.undo()
    open_draft.undo()
    open_draft.undo()
    assert open_draft.get("desk.carried") is None


steps = st.lists(
    st.one_of(
        st.tuples(st.just("set"), st.sampled_from(["header.subject", "persons.p1.family_name"]), st.text(max_size=4)),
        st.tuples(st.just("add"), st.just("persons"), st.just("")),
        st.tuples(st.just("remove"), st.just("persons"), st.just("")),
        st.tuples(st.just("move"), st.just("persons"), st.just("")),
    ),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(steps)
def test_undoing_everything_and_redoing_it_gives_the_same_drafts(plan: list[tuple[str, str, str]]) -> None:
    """Lost otherwise: whatever a long evening of undo and redo runs over."""
    open_draft = session(persons=[{"id": "p1", "family_name": "A"}])
    start = copy.deepcopy(open_draft.answers)
    for verb, path, text in plan:
        people = open_draft.get("persons") or []
        if verb == "set" and (path.startswith("header") or any(p["id"] == "p1" for p in people)):
            open_draft.set(path, text)
            open_draft.pause()
        elif verb == "add":
            open_draft.add("persons", Person)
        elif people and verb == "remove":
            open_draft.remove(f"persons.{people[-1]['id']}")
        elif people and verb == "move":
            open_draft.move(f"persons.{people[0]['id']}", 1)
    end = copy.deepcopy(open_draft.answers)
    while open_draft.undo():
        pass
    assert _without_empty(open_draft.answers) == _without_empty(start)
    while open_draft.redo():
        pass
    assert _without_empty(open_draft.answers) == _without_empty(end)


def _without_empty(answers: dict[str, Any]) -> dict[str, Any]:
    """An emptied section and a section never begun are one."""
    return {key: value for key, value in answers.items() if value not in ({}, [], None)}


def test_letter_upon_letter_no_folder_is_looked_into() -> None:
    """A look into the folders of the office waits while the disk is busy with a save: 20 ms, at one key in ten."""
    code = (
        "import sys\n"
        "from mla_assistant.drafting.session import Session\n"
        "looks = []\n"
        "sys.addaudithook(lambda event, args: looks.append(args) if event in ('os.scandir', 'os.listdir') else None)\n"
        "session = Session({'kind': 'extradition', 'schema_version': 1})\n"
        "session.set('header.subject', 'a')\n"
        "at_first = len(looks)\n"
        "session.set('header.subject', 'ab')\n"
        "assert at_first and len(looks) == at_first, looks\n"
        "session.set('header.reference', 'x')\n"
        "assert len(looks) > at_first\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
