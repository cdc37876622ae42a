"""What is known to the office, to another request, or to a table is not typed again."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from mla_assistant import resources
from mla_assistant.drafting import library
from mla_assistant.drafting.copying import copy_steps, entries_for
from mla_assistant.drafting.draft_file import dump, load
from mla_assistant.drafting.session import Session
from mla_assistant.drafting.table_import import TableUnreadable, read_table
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.measures.records import Account
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.authority import Contact
from mla_assistant.requests.parts.person import Person, PersonKind
from mla_assistant.requests.reading import read

Answers = dict[str, Any]
BLANK: Answers = {"kind": "mutual_assistance", "schema_version": 1, "language": "en"}


def example(kind: str) -> Answers:
    answers: Answers = json.loads(resources.example(kind))
    return answers


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MLA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MLA_OFFICE", str(tmp_path / "office"))
    return tmp_path / "home"


def persons_of(session: Session) -> list[Person]:
    assert isinstance(session.request, MutualAssistance)
    return session.request.persons


# -- the library of offences


def test_an_offence_is_kept_as_law_and_comes_back_with_its_text(home: Path) -> None:
    """The text of the law would be typed into every request, with a new mistake each time."""
    old = example("mutual_assistance")
    wording = {"source": "x", "text": "كل من جمع أموالا"}
    old["translations"] = {
        "ar": {
            "texts": {
                "offences.o1.title": {"source": "x", "text": "تمويل الإرهاب"},
                "offences.o1.provisions.s1.wording.t1": wording,
            }
        }
    }
    library.keep(library.entry_of(old, "offences.o1", "Official Gazette", "2026-01-05"))
    [entry] = library.entries()
    session = Session(BLANK)
    session.apply(library.insert_steps(entry, session.answers, "o1"))
    assert isinstance(session.request, MutualAssistance)
    new = session.request.offences[0]
    assert [p.wording[0].text for p in new.provisions] == [
        p["wording"][0]["text"] for p in old["offences"][0]["provisions"]
    ]
    assert session.request.translations["ar"].texts["offences.o1.title"].text == "تمويل الإرهاب"
    assert "offences.o1.provisions.s1.wording.t1" in session.request.translations["ar"].texts
    assert not new.persons
    assert new.committed_from is None
    assert (entry.state, entry.source, entry.as_of) == ("KE", "Official Gazette", "2026-01-05")


def test_the_library_holds_no_case(home: Path) -> None:
    """A plain file with the names of suspects in it would break the secrecy of the register."""
    old = example("mutual_assistance")
    path = library.keep(library.entry_of(old, "offences.o1", "", ""))
    text = path.read_text()
    for secret in ("Mwakitau", "Seven Dunes", "p1", "committed"):
        assert secret not in text


def test_what_interrupted_the_period_of_one_case_is_not_kept(home: Path) -> None:
    """The warrant against one man would be cited in the next man's request, in three languages."""
    old = example("extradition")
    entry = library.entry_of(old, "offences.o1", "", "")
    kept = library.keep(entry).read_text()
    for secret in ("2024", "Annex 3", "المرفق"):
        assert secret in json.dumps(old, ensure_ascii=False)
        assert secret not in kept
    old["offences"][0]["limitation"] = [{"id": "t1", "text": "The period is fifteen years from the last act."}]
    entry = library.entry_of(old, "offences.o1", "", "")
    assert entry.offence["limitation"] == old["offences"][0]["limitation"]


def test_all_that_is_kept_is_shown_first(home: Path) -> None:
    """Who cannot see what goes into a plain file cannot answer for it."""
    entry = library.entry_of(example("extradition"), "offences.o3", "", "")
    shown = "\n".join(library.lines(entry, "extradition"))
    texts = [text for found in entry.texts.values() for text in found.values()]
    for text in (entry.offence["title"], entry.offence["provisions"][0]["wording"][0]["text"], *texts):
        assert text in shown


def test_an_entry_deleted_while_in_use_leaves_the_drafts_as_they_are(home: Path) -> None:
    """An office that tidies its library must not change requests."""
    entry = library.entry_of(example("extradition"), "offences.o1", "", "")
    library.keep(entry)
    library.keep(entry)
    session = Session({**BLANK, "kind": "extradition"})
    session.apply(library.insert_steps(library.entries()[0], session.answers, "o1"))
    before = copy.deepcopy(session.answers)
    library.remove(entry.id)
    assert library.entries() == []
    assert session.answers == before


GOOD = '{"id": "g", "offence": {"title": "Fraud"}}'


@pytest.mark.parametrize(
    ("content", "entry"),
    [
        ("{", None),
        ("[]", None),
        ('{"offences": 5}', None),
        ('{"offences": [1]}', 1),
        ('{"offences": [{"id": 1, "offence": 2}]}', 1),
        (f'{{"offences": [{GOOD}, {{"id": "x", "offence": {{"title": "T"}}, "texts": [1]}}]}}', 2),
        (f'{{"offences": [{GOOD}, {{"id": "x", "offence": {{"title": "T"}}, "texts": {{"fr": 3}}}}]}}', 2),
        (f'{{"offences": [{GOOD}, {GOOD}, {{"id": "x", "offence": {{"title": "T", "provisions": 5}}}}]}}', 3),
        ('{"offences": [{"id": "x", "offence": {"provisions": [7]}}]}', 1),
        ('{"offences": [{"id": "x", "offence": {"penalty": [7]}}]}', 1),
        (f'{{"offences": [{GOOD}], "offences": []}}', None),
    ],
)
def test_a_library_that_cannot_be_read_is_named_and_left_alone(home: Path, content: str, entry: int | None) -> None:
    """An office's work of years must not be overwritten because of one typing mistake in it."""
    home.mkdir()
    (home / library.NAME).write_text(content)
    with pytest.raises(library.LibraryUnreadable) as found:
        library.keep(library.entry_of(example("extradition"), "offences.o1", "", ""))
    assert (found.value.path, found.value.entry) == (home / library.NAME, entry)
    assert (home / library.NAME).read_text() == content


def test_half_a_character_in_the_library_does_not_keep_a_draft_from_being_written(home: Path) -> None:
    """One offence taken over from a damaged file, and the request can't be saved any more."""
    home.mkdir()
    (home / library.NAME).write_text(r'{"offences": [{"id": "x", "offence": {"title": "Theft \ud83d of goods"}}]}')
    session = Session(BLANK)
    session.apply(library.insert_steps(library.entries()[0], session.answers, "o1"))
    assert load(dump(session.answers))["offences"][0]["title"] == "Theft \uffff of goods"


# -- copies between requests


def test_persons_come_over_from_another_request_without_what_they_refer_to() -> None:
    """An annex of the other request would be cited here, where it is another paper."""
    session = Session(BLANK)
    found = entries_for(session.answers, "persons", example("mutual_assistance"))
    assert len(found) == len(example("mutual_assistance")["persons"])
    session.apply(copy_steps(found, "persons", example("mutual_assistance"), session.answers))
    persons = persons_of(session)
    assert [person.name for person in persons] == [entry.name for entry in found]
    assert len({person.id for person in persons}) == len(found)
    assert not any(person.identification for person in persons)


def test_an_account_to_be_frozen_is_taken_over_where_its_records_are_wanted() -> None:
    """Else twelve account numbers are typed twice in one request, and one of them wrongly."""
    account = {"id": "v1", "kind": "bank_account", "register_number": "0110", "currency": "AED", "holder": "p1"}
    frozen = {"id": "m1", "type": "restraint", "assets": [account, {"id": "v2", "kind": "vehicle"}]}
    records = {"id": "m2", "type": "records", "accounts": [{"id": "u1", "number": "0220"}]}
    session = Session(BLANK | {"persons": [{"id": "p1"}], "measures": [frozen, records]})
    found = entries_for(session.answers, "measures.m2.accounts", session.answers)
    assert [entry.name for entry in found] == ["0110"]
    session.apply(copy_steps(found, "measures.m2.accounts", session.answers, session.answers))
    taken = {"id": "u2", "number": "0110", "currency": "AED", "holder": "p1"}
    assert session.get("measures.m2.accounts")[1] == taken
    assert session.get("desk.carried") is None


@pytest.mark.parametrize(("state", "waiting"), [("ES", ["measures.m1.accounts.u1"]), ("AE", [])])
def test_an_account_of_a_request_to_another_state_is_read_again(state: str, waiting: list[str]) -> None:
    """Spain is asked for the records of a bank in Dubai."""
    there = {"requested": {"state": "AE"}, "measures": [{"id": "m1", "type": "records", "accounts": [{"number": "1"}]}]}
    session = Session(BLANK | {"requested": {"state": state}, "measures": [{"id": "m1", "type": "records"}]})
    path = "measures.m1.accounts"
    session.apply(copy_steps(entries_for(session.answers, path, BLANK | there), path, BLANK | there, session.answers))
    assert len(session.get(path)) == 1
    assert [each["path"] for each in session.get("desk.carried") or ()] == waiting


def test_what_a_copy_says_of_another_state_or_of_its_annexes_is_read_again() -> None:
    """A man in custody in Malta is looked for in Dubai, and “Annex 3” is another paper here."""
    old, new = example("extradition"), example("mutual_assistance")
    assert [old[side]["state"] for side in ("requesting", "requested")] == ["MA", "MT"]
    new["requesting"]["state"] = "MA"

    def again(path: str, name: str = "") -> list[dict[str, str]]:
        """Without number, what is to be read again after the copy of the entry of that name."""
        found = [each for each in entries_for(new, path, old) if name in each.name]
        session = Session(new)
        session.apply(copy_steps(found[:1], path, old, session.answers))
        assert not [each for each in session.findings if each.code in ("reference_dangling", "id_twice")]
        return [
            {key: each[key] for key in ("path", "state") if key in each} for each in session.answers["desk"]["carried"]
        ]

    assert again("persons", "Ilyas") == [{"path": "persons.p6.believed_location", "state": "MT"}]
    assert {"path": "offences.o3.dual_criminality", "state": "MT"} in again("offences")
    assert {"path": "offences.o3.limitation", "state": "MT"} in again("offences")
    new["requested"]["state"] = "MT"
    assert again("offences") == [{"path": "offences.o3.limitation"}]
    new["requesting"]["state"] = "KE"
    assert again("offences") == [{"path": "offences.o3"}]


@pytest.mark.parametrize(("kind", "again"), [("documents", ["measures.m9.documents.wd2"]), ("service", [])])
def test_a_paper_of_a_register_abroad_is_read_again_in_a_copy_and_one_of_our_own_is_not(
    kind: str, again: list[str]
) -> None:
    """An entry of the land register in Dubai is asked for in Madrid; or our own summons is said to be a foreign one."""
    old, new = ({**BLANK, "requested": {"state": state}} for state in ("AE", "ES"))
    for draft in (old, new):
        draft["measures"] = [{"id": "m9", "type": kind, "documents": [{"id": "wd1", "title": "entry 417"}]}]
    found, session = entries_for(new, "measures.m9.documents", old), Session(new)
    session.apply(copy_steps(found, "measures.m9.documents", old, session.answers))
    waiting = [each["path"] for each in session.answers.get("desk", {}).get("carried", [])]
    assert (len(session.answers["measures"][0]["documents"]), waiting) == (2, again)


def test_the_person_sought_in_an_extradition_can_be_taken_over_as_a_person() -> None:
    """The same man would be typed twice, and spelled twice; and what he is, would be asked of the copy."""
    old, session = example("extradition"), Session(BLANK)
    request = read(old).request
    assert isinstance(request, Extradition)
    found = [entry for entry in entries_for(BLANK, "persons", old) if entry.name == request.sought.full_name]
    session.apply(copy_steps(found, "persons", old, session.answers))
    assert [person.kind for person in persons_of(session)] == [PersonKind.NATURAL]


# -- tables


def test_accounts_come_from_a_table_and_what_is_not_read_is_named() -> None:
    """Thirty account numbers typed by hand have a wrong digit in one of them."""
    data = b"IBAN;Account number;bank;Currency\nDE89370400440532013000;1;x;EUR\nDE00;2;x;euro\n;=A1;x;\n"
    table = read_table(data, Account, BLANK)
    assert table.items == [{"iban": "DE89370400440532013000", "number": "1", "currency": "EUR"}, {"number": "2"}]
    assert table.unknown == ["bank"]
    assert table.unread == [
        "line 3, IBAN: “DE00” is no valid IBAN: its check digits or its length are wrong.",
        "line 3, Currency: “euro” is no currency in the list.",
        "line 4, Account number: “=A1” is a formula to a spreadsheet.",
    ]


@pytest.mark.parametrize(
    ("column", "field"),
    [
        ("Nationality", "nationalities"),
        ("Alias", "aliases"),
        ("Language", "languages"),
        ("Language understood", "languages"),
        ("Other name", "aliases"),
    ],
)
def test_a_column_is_read_under_the_name_of_one_answer(column: str, field: str) -> None:
    """Everybody heads it “Nationality”; the nationalities of forty persons are typed by hand."""
    value = "KE" if field == "nationalities" else "en"
    table = read_table(f"family_name,{column}\nOkello,{value}\n".encode(), Person, BLANK)
    assert (table.items, table.unknown) == ([{"family_name": "Okello", field: [value]}], [])


def test_a_cell_that_is_not_read_says_why() -> None:
    """Forty cells that “can't be read” would be typed by hand, with the same mistake again."""
    data = b"family_name;role;nationalities;born\nOkello;hero;KE, FR;2024-13-01\nBanda;witness, expert;XX;3/4/2024\n"
    assert read_table(data, Person, BLANK).unread == [
        "line 2, role: “hero” is none of the answers that can be chosen here.",
        "line 2, nationalities: “KE, FR” is no State in the list. Several answers are divided by “;”.",
        "line 2, born: The calendar has no “2024-13-01”.",
        "line 3, role: “witness, expert” is none of the answers that can be chosen here.",
        "line 3, nationalities: “XX” is no State in the list.",
        "line 3, born: “3/4/2024” is no date, or could be read in more than one way. "
        "Write year, month, day: 2024-03-15.",
    ]
    [one] = read_table(b"number;currency\n1;XXX\n", Account, BLANK).unread
    assert one == "line 2, currency: “XXX” is no currency in the list."


def test_a_column_that_only_the_form_can_answer_is_called_so() -> None:
    """“No field has this name” sends a drafter looking for a field that stands before his eyes."""
    table = read_table(b"holder;number;shoe size\nOkello;1;44\n", Account, BLANK)
    assert (table.only_form, table.unknown, table.items) == (["holder"], ["shoe size"], [{"number": "1"}])


def test_persons_come_from_a_table_with_dates_states_and_codes_by_name() -> None:
    """A list of forty witnesses is in a spreadsheet already."""
    data = "kind,family_name,Date of birth,Nationalities,role\nnatural person,Okello,1980-02,Kenya;UG,witness\n"
    table = read_table(data.encode("utf-16"), Person, BLANK)
    assert table.unread == []
    session = Session(BLANK)
    session.apply(table.steps("persons"))
    [person] = persons_of(session)
    assert (person.family_name, person.born, person.nationalities, person.role) == (
        "Okello",
        "1980-02",
        ["KE", "UG"],
        "witness",
    )


def test_a_cell_beyond_the_named_columns_is_named() -> None:
    """A witness's second surname would be lost because of a comma too many."""
    table = read_table(b"family_name,,role\nOkello,x,witness,Banda\n", Person, BLANK)
    assert table.unread == [
        "line 2: “x” stands in a column without a name.",
        "line 2: “Banda” stands in a column without a name.",
    ]
    assert table.rows == ["Okello · witness"]


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "|x", "\tx"])
def test_a_formula_is_not_read(text: str) -> None:
    """A list that is opened in a spreadsheet again would run what a stranger wrote."""
    table = read_table(f'person,matter\nOkello,"{text}"\n'.encode(), Contact, BLANK)
    assert (table.items, len(table.unread)) == ([{"person": "Okello"}], 1)


@pytest.mark.parametrize("text", ["+971 4 555 0100", "-1", "+254 (20) 555-0141", "A+B"])
def test_a_telephone_number_and_a_minus_are_no_formula(text: str) -> None:
    """Every telephone number of a list would be missing."""
    table = read_table(f"person,matter\nOkello,{text}\n".encode(), Contact, BLANK)
    assert table.items == [{"person": "Okello", "matter": text}]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"family_name\n", "no entries"),
        (b"a,b\n1,2\n", r"No column.*, seat, address\.$"),
        ("family_name\nMüller\n".encode("latin-1"), "UTF-8"),
        (b'family_name\n"open\n', "quotation mark"),
        (b"family_name\n" + b"x" * 2_000_000, "more than 131,072 characters"),
        (b"family_name,role,Family_Name\nOkello,witness,Banda\n", "same field"),
        (b"family_name\n" + b"x\n" * 3000, "more than"),
    ],
)
def test_a_table_that_cannot_be_read_is_refused_in_a_sentence(data: bytes, said: str) -> None:
    """Half a table in a request is worse than none."""
    with pytest.raises(TableUnreadable, match=said):
        read_table(data, Person, BLANK)
