"""An office brings its own facts: it sees the difference first, and nothing is ever taken by half."""

import csv
import io
import re
from pathlib import Path
from typing import Any, get_args

import pytest

from mla_assistant.instruments import (
    FactsRefused,
    apply,
    bilaterals,
    export_facts,
    import_facts,
    instrument,
    party_status,
    profile,
)
from mla_assistant.instruments.csv_text import write
from mla_assistant.instruments.overlay import ImportKind
from mla_assistant.instruments.tables import TABLES
from mla_assistant.instruments.treaties_csv import COLUMNS, SECTIONS
from mla_assistant.instruments.vocabulary import AppliesWhen, Clock, ClockStart, Field, Strength
from mla_assistant.resources.private_file import NotWritten
from tests.instruments.conftest import TODAY

HEAD = ",".join(TABLES["parties"].columns)
GOOD = "riyadh_1983,PY,party,2018-07-30,,depositary,2026-06-01"


def parties(*lines: str) -> bytes:
    return "\n".join([HEAD, *lines]).encode()


def files(folder: Path) -> list[Path]:
    return [path for path in folder.parent.parent.rglob("*") if path.is_file()]


BAD: list[tuple[str, bytes, str, int | None, str, str]] = [
    # what, file, code, line, column, suggestion
    ("no source", parties("riyadh_1983,PY,party,2018-07-30,,,2026-06-01"), "no_source", 2, "source", ""),
    ("no date", parties("riyadh_1983,PY,party,2018-07-30,,depositary,"), "no_date", 2, "as_of", ""),
    ("header", GOOD.encode(), "header", 1, "riyadh_1983", ""),
    ("header typo", parties(GOOD).replace(b"status", b"statsu"), "header", 1, "statsu", "status"),
    ("unknown State", parties(GOOD.replace("PY", "PX")), "state_unknown", 2, "state", ""),
    ("a State by name", parties(GOOD.replace("PY", "Paraguay")), "state_unknown", 2, "state", "PY"),
    ("a State in small letters", parties(GOOD.replace("PY", "py")), "state_unknown", 2, "state", "PY"),
    (
        "unknown instrument",
        parties(GOOD.replace("1983,", "1988,")),
        "instrument_unknown",
        2,
        "instrument",
        "riyadh_1983",
    ),
    ("a resolution", parties(GOOD.replace("riyadh_1983", "unsc_res_1373_2001")), "no_parties", 2, "instrument", ""),
    ("unknown status", parties(GOOD.replace("party", "ratified")), "word_unknown", 2, "status", ""),
    ("status typo", parties(GOOD.replace("party", "partie")), "word_unknown", 2, "status", "party"),
    ("future", parties(GOOD.replace("2026-06-01", "2027-06-01")), "date_in_future", 2, "as_of", ""),
    ("deposit after source", parties(GOOD.replace("2018-07-30", "2026-07-30")), "date_after_as_of", 2, "date", ""),
    ("ended first", parties(GOOD.replace("30,,dep", "30,2001-01-01,dep")), "ended_before_date", 2, "ended", ""),
    ("two-way date", parties(GOOD.replace("2018-07-30", "03/04/2018")), "date_not_understood", 2, "date", ""),
    ("no such day", parties(GOOD.replace("2018-07-30", "2018-02-30")), "date_not_understood", 2, "date", ""),
    ("about", parties(GOOD.replace("2018-07-30", "about 2018")), "date_not_understood", 2, "date", ""),
    ("twice", parties(GOOD, GOOD), "twice", 3, "instrument", ""),
    ("too few cells", parties("riyadh_1983,PY,party"), "cells", 2, "", ""),
    ("formula", parties(GOOD.replace("depositary", "=HYPERLINK(1)")), "formula", 2, "source", ""),
    ("formula with @", parties(GOOD.replace("depositary", "@SUM(1)")), "formula", 2, "source", ""),
    ("formula with +", parties(GOOD.replace("depositary", "+1+cmd|x")), "formula", 2, "source", ""),
    ("too long", parties(GOOD.replace("depositary", "x" * 3000)), "too_long", 2, "source", ""),
    ("open quotation", parties(GOOD.replace("depositary", '"depositary')), "not_csv", 2, "", ""),
    ("not UTF-8", parties(GOOD).replace(b"depositary", b"d\xe9positaire"), "not_utf8", None, "", ""),
    ("a workbook", b"PK\x03\x04" + b"\xff" * 50, "not_utf8", None, "", ""),
    ("a NUL", parties(GOOD.replace("PY", "P\x00Y")), "unsafe", 2, "state", ""),
    ("text turned round", parties(GOOD.replace("depositary", "\u202eyratisoped")), "unsafe", 2, "source", ""),
    ("empty", b"", "header", 1, "", ""),
    ("no rows", parties(), "nothing", None, "", ""),
]


@pytest.mark.parametrize(("what", "content", "code", "line", "column", "suggestion"), BAD, ids=[bad[0] for bad in BAD])
def test_bad_input_is_refused_with_its_line_column_and_mend_and_nothing_is_written(
    home: Path, what: str, content: bytes, code: str, line: int | None, column: str, suggestion: str
) -> None:
    """Lost otherwise: a wrong fact among right ones, or an afternoon of looking for it."""
    preview = import_facts("parties", content, file="mine.csv", today=TODAY)
    told = preview.problems[0]
    assert not preview.ready
    assert preview.rows == ()
    assert (told.code, told.file, told.line, told.field, told.suggestion) == (
        code,
        "mine.csv",
        line,
        column,
        suggestion,
    )
    assert "Traceback" not in str(told)
    with pytest.raises(FactsRefused):
        apply(preview)
    assert files(home) == []


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        ("email", "not-an-email", "not_an_email"),
        ("email", "mla@justice.example; mla@police", "not_an_email"),
        ("email", "mla@justice.example; urgent@justice.example", ""),
        ("languages", "xx", "language_unknown"),
        ("languages", "en; xx if need be", "language_unknown"),
        ("languages", "sl; en if translation into Slovenian impossible", ""),
        ("languages", "Spanish, or another with a translation", ""),
    ],
)
def test_an_authority_can_be_written_to_and_in_a_language_there_is(column: str, value: str, code: str) -> None:
    """Lost otherwise: a request sent to nobody, in no language."""
    row = {"state": "PY", "function": "mla", "authority": "Ministry", "source": "depositary", "as_of": "2026-06-01"}
    columns = TABLES["authorities"].columns
    content = write(columns, [[(row | {column: value}).get(name, "") for name in columns]])
    told = [(problem.code, problem.field) for problem in import_facts("authorities", content, today=TODAY).problems]
    assert told == ([(code, column)] if code else [])


def test_a_million_rows_are_refused_in_one_sentence(home: Path) -> None:
    """Lost otherwise: the machine, for a minute, and a list of a million complaints."""
    (told,) = import_facts("parties", parties() + b"\n" + b"a,b,c,d,e,f,g\n" * 1_000_000).problems
    assert told.code == "too_many_rows"
    assert "50,000" in str(told)


def test_a_file_full_of_errors_is_told_briefly(home: Path) -> None:
    """Lost otherwise: the first mistake, under ten thousand of its kind."""
    found = import_facts("parties", parties(*["a,b,c,d,e,f,g"] * 20_000)).problems
    assert len(found) < 150
    assert found[-1].code == "more"


def test_one_bad_row_keeps_the_good_ones_out(home: Path) -> None:
    """Lost otherwise: half a list, and nobody knows which half."""
    preview = import_facts("parties", parties(GOOD, GOOD.replace("PY", "XX")), today=TODAY)
    with pytest.raises(FactsRefused):
        apply(preview)
    assert party_status("riyadh_1983", "PY", TODAY).standing == "not_recorded"


def test_the_difference_is_seen_before_anything_is_written(home: Path) -> None:
    """Lost otherwise: a right fact, overwritten unseen."""
    preview = import_facts(
        "parties", parties(GOOD, "untoc_2000,KE,party,2004-06-17,,depositary,2026-10-01"), today=TODAY
    )
    new, changed = preview.differences
    assert (new.change, new.before) == ("new", ())
    assert (changed.change, changed.columns) == ("changed", ("date", "source", "as_of"))
    assert files(home) == []
    (path,) = apply(preview)
    assert path == home / "parties.csv"
    assert party_status("riyadh_1983", "PY", TODAY).date == "2018-07-30"
    assert party_status("untoc_2000", "KE", TODAY).date == "2004-06-17"
    assert party_status("untoc_2000", "ES", TODAY).layer == "shipped"


def test_an_older_record_never_replaces_a_newer_one(home: Path) -> None:
    """Lost otherwise: last month's answer of the depositary, to a list from the archive."""
    preview = import_facts("parties", parties("untoc_2000,KE,not_party,,,old list,2003-01-01"), today=TODAY)
    assert [difference.change for difference in preview.differences] == ["older"]
    assert not preview.ready


def test_the_same_facts_read_later_are_confirmed(home: Path) -> None:
    """Lost otherwise: the work of somebody who checked, and found all right."""
    status = party_status("vienna_1988", "KE", TODAY)
    row = f"vienna_1988,KE,party,{status.date},,depositary,2026-11-01"
    preview = import_facts("parties", parties(row), today=TODAY)
    assert [difference.change for difference in preview.differences] == ["confirmed"]
    apply(preview)
    assert party_status("vienna_1988", "KE", TODAY).age == "fresh"


def test_a_second_import_adds_to_the_first(home: Path) -> None:
    """Lost otherwise: what was imported in spring, in autumn."""
    apply(import_facts("parties", parties(GOOD), today=TODAY))
    apply(import_facts("parties", parties(GOOD.replace("PY", "KI")), today=TODAY))
    assert party_status("riyadh_1983", "PY", TODAY).standing == "party"
    assert party_status("riyadh_1983", "KI", TODAY).standing == "party"


def test_a_faulty_file_of_the_user_is_not_overwritten(home: Path) -> None:
    """Lost otherwise: an hour of typing with one mistake in it."""
    mine = parties(GOOD.replace("PY", "XX"))
    (home / "parties.csv").write_bytes(mine)
    with pytest.raises(FactsRefused):
        apply(import_facts("parties", parties(GOOD), today=TODAY))
    assert (home / "parties.csv").read_bytes() == mine


def test_a_spreadsheet_with_semicolons_is_read(home: Path) -> None:
    """Lost otherwise: every office whose spreadsheet writes them."""
    preview = import_facts("parties", b"\xef\xbb\xbf" + parties(GOOD).replace(b",", b";"), today=TODAY)
    assert preview.ready


def test_an_empty_profile_value_says_that_it_is_not_known_on_a_day(home: Path) -> None:
    """Lost otherwise: that somebody asked, and got no answer."""
    content = "state,field,instrument,value,source,as_of\nKE,languages,,,letter to the ministry,2026-09-01\n"
    apply(import_facts("profiles", content.encode(), today=TODAY))
    found = profile("KE")["languages"]
    assert (found.value, found.as_of) == ("", "2026-09-01")


def test_an_extradition_basis_is_yes_or_no_about_one_instrument(home: Path) -> None:
    """Lost otherwise: a basis nobody declared."""
    content = "state,field,instrument,value,source,as_of\nKE,extradition_basis,,perhaps,letter,2026-09-01\n"
    found = import_facts("profiles", content.encode(), today=TODAY).problems
    assert {problem.field for problem in found} == {"instrument", "value"}


@pytest.mark.parametrize("kind", ["parties", "authorities", "profiles", "countries"])
def test_what_is_exported_can_be_imported_and_changes_nothing(home: Path, kind: ImportKind) -> None:
    """Lost otherwise: a spreadsheet that can be taken out and never put back."""
    preview = import_facts(kind, export_facts(kind), today=TODAY)
    assert preview.problems == ()
    assert preview.differences == ()


def test_nothing_exported_can_act_in_a_spreadsheet(home: Path) -> None:
    """Lost otherwise: the machine of whoever opens the table."""
    apply(import_facts("parties", parties(GOOD.replace("depositary", "'=cmd|'/c calc'!A0")), today=TODAY))
    assert party_status("riyadh_1983", "PY", TODAY).source.startswith("=cmd")
    for kind in TABLES:
        table = list(csv.reader(io.StringIO(export_facts(kind).decode("utf-8-sig"))))
        assert not [cell for row in table for cell in row if cell[:1] in tuple("=+-@\t\r") and cell]


def test_a_folder_that_refuses_is_a_typed_error_and_leaves_nothing(home: Path) -> None:
    """Lost otherwise: one treaty of three, and a traceback."""
    content = treaties(treaty("es_ke_2030"), treaty("es_ma_2031", states="ES MA"))
    preview = import_facts("treaties", content, today=TODAY)
    (home / "instruments" / "es_ma_2031.toml").mkdir()  # a folder stands where the second file should go
    with pytest.raises(NotWritten):
        apply(preview)
    assert files(home) == []


def treaty(code: str = "es_ke_2030", **cells: str) -> list[dict[str, str]]:
    common = {"treaty": code, "source": "Official gazette of 3 March 2022", "as_of": "2026-05-01"}
    head = {"states": "ES KE", "title": "Treaty on Mutual Legal Assistance", "short": f"Treaty {code}", "mla": "yes"}
    return [
        common | head | {"adopted": "2020-01-15", "in_force": "2022"} | cells,
        common | {"section": "central_authority", "article": "art. 3", "text": "Ministries of justice."},
        common
        | {
            "section": "request_contents",
            "article": "art. 5(1)(a)",
            "text": "Name the authority.",
            "fields": "requesting_authority; conducting_authority",
        },
        common
        | {
            "section": "extradition_documents",
            "article": "art. 9",
            "text": "Warrant.",
            "strength": "where_possible",
            "fields": "extradition_documents",
            "verified": "no",
        },
        common
        | {
            "section": "time_limits",
            "article": "art. 12",
            "text": "provisional arrest maximum",
            "days": "40",
            "clock": "provisional_arrest",
            "starts": "arrest",
        },
    ]


def test_a_table_written_before_the_place_of_signature_was_asked_for_is_read() -> None:
    """Lost otherwise: the treaties of an office, for a column that its table never had."""
    preview = import_facts("treaties", treaties(treaty()), today=TODAY)
    rows = list(csv.reader(io.StringIO(treaties(treaty()).decode())))
    at = COLUMNS.index("place")
    before = write([*COLUMNS[:at], *COLUMNS[at + 1 :]], [[*row[:at], *row[at + 1 :]] for row in rows[1:]])
    old = import_facts("treaties", before.encode() if isinstance(before, str) else before, today=TODAY)
    assert not old.problems
    assert old.treaties == preview.treaties


def treaties(*found: list[dict[str, str]]) -> bytes:
    buffer = io.StringIO(newline="")
    writer = csv.DictWriter(buffer, COLUMNS, restval="")
    writer.writeheader()
    writer.writerows(row for rows in found for row in rows)
    return buffer.getvalue().encode()


def test_a_bilateral_treaty_comes_from_a_spreadsheet_and_goes_back_to_one(home: Path) -> None:
    """Lost otherwise: every office that will not write TOML."""
    preview = import_facts("treaties", treaties(treaty()), today=TODAY)
    assert [(difference.change, difference.key) for difference in preview.differences] == [("new", ("es_ke_2030",))]
    assert bilaterals("ES", "KE") == ()
    apply(preview)
    (found,) = bilaterals("ES", "KE")
    assert [item.ref for item in found.request_contents] == ["art. 5(1)(a)"]
    assert found.severity(found.request_contents[0]) == "blocks"
    assert found.severity(found.extradition_documents[0]) == "warns"
    assert (found.time_limits[0].value, found.time_limits[0].starts) == (40, "arrest")
    assert party_status("es_ke_2030", "KE", TODAY).standing == "party"
    assert party_status("es_ke_2030", "FR", TODAY).standing == "not_party"
    again = import_facts("treaties", export_facts("treaties"), today=TODAY)
    assert (again.problems, again.differences) == ((), ())


def test_an_item_of_an_article_with_a_roman_numeral_stops_a_request(home: Path) -> None:
    """Lost otherwise: every demand of a treaty that counts its articles as “Article VII”."""
    apply(import_facts("treaties", treaties(changed(article="Article VII")), today=TODAY))
    (item,) = instrument("es_ke_2030").request_contents
    assert (item.practice, instrument("es_ke_2030").severity(item)) == (False, "blocks")


def test_a_bilateral_treaty_takes_no_rows_of_parties(home: Path) -> None:
    """Lost otherwise: a third State recorded as party to a treaty of two."""
    apply(import_facts("treaties", treaties(treaty()), today=TODAY))
    (told,) = import_facts("parties", parties(GOOD.replace("riyadh_1983", "es_ke_2030")), today=TODAY).problems
    assert (told.code, told.line, told.field) == ("no_parties", 2, "instrument")


PAGE = (Path(__file__).parents[2] / "docs" / "bilateral_treaties.md").read_text()


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Columns", COLUMNS),
        ("section", SECTIONS),
        ("applies_when", get_args(AppliesWhen)),
        ("strength", get_args(Strength)),
        ("fields", get_args(Field)),
        ("clock", get_args(Clock)),
        ("starts", get_args(ClockStart)),
    ],
)
def test_the_page_on_treaties_as_a_table_names_every_word(heading: str, words: tuple[str, ...]) -> None:
    """Lost otherwise: an afternoon of guessing what a column wants."""
    part = re.split(r"^#+ ", PAGE.partition(f"# {heading}\n")[2], maxsplit=1, flags=re.MULTILINE)[0]
    first = "".join(line.split("|")[1] for line in part.splitlines() if line.startswith("|")) or part
    assert set(re.findall(r"`(\w+)`", first)) == set(words)


def test_the_example_on_that_page_is_taken(home: Path) -> None:
    """Lost otherwise: the first thing anybody tries."""
    example = PAGE.partition("```csv\n")[2].partition("```")[0]
    preview = import_facts("treaties", example.encode(), today=TODAY)
    assert (preview.problems, preview.ready) == ((), True)


def test_what_a_spreadsheet_has_no_column_for_survives_it(home: Path) -> None:
    """Lost otherwise: the relations somebody wrote into the file, when another corrects a title."""
    apply(import_facts("treaties", treaties(treaty()), today=TODAY))
    path = home / "instruments" / "es_ke_2030.toml"
    relation = (
        '\n[[relations]]\nkind = "supplements"\nto = ["untoc_2000"]\nscope = "mla"\n'
        'ref = "art. 1"\nnote = "x"\nsource = "y"\nverified = true\n'
    )
    path.write_text(path.read_text(encoding="utf-8") + relation, encoding="utf-8")
    newer = treaties([row | {"as_of": "2026-06-01"} for row in treaty(title="Corrected title")])
    apply(import_facts("treaties", newer, today=TODAY))
    assert instrument("es_ke_2030").title() == "Corrected title"
    assert instrument("es_ke_2030").relations[0].ref == "art. 1"


def test_a_table_brought_in_as_it_went_out_changes_nothing_of_a_written_treaty(home: Path) -> None:
    """Lost otherwise: the French title, how much of an article was read, a period that has no number."""
    apply(import_facts("treaties", treaties(treaty()), today=TODAY))
    path = home / "instruments" / "es_ke_2030.toml"
    text = path.read_text(encoding="utf-8")
    for was, now in {
        "[titles]": '[titles]\nfr = "Traité d’entraide judiciaire"',
        "[short_names]": '[short_names]\nfr = "Traité"',
        "[use]": '[use]\nnote = "not for fiscal offences"',
        "[articles.central_authority]": '[articles.central_authority]\nlevel = "heading"',
        "[[request_contents]]": '[[request_contents]]\nlevel = "opening"',
        "value = 40": 'words = "until the documents can reasonably be expected"',
        'unit = "days"\n': "",
        "verified = false": "verified = true",
    }.items():
        assert was in text
        text = text.replace(was, now, 1)
    path.write_text(text, encoding="utf-8")
    before = instrument("es_ke_2030")
    assert (before.titles["fr"], before.verified) == ("Traité d’entraide judiciaire", True)
    table = export_facts("treaties")
    again = import_facts("treaties", table, today=TODAY)
    assert (again.problems, again.differences) == ((), ())
    apply(import_facts("treaties", table.replace(b"Treaty on Mutual", b"Treaty about Mutual"), today=TODAY))
    titles = {"fr": "Traité d’entraide judiciaire", "en": "Treaty about Mutual Legal Assistance"}
    assert instrument("es_ke_2030") == before.model_copy(update={"titles": titles})


def changed(**cells: str) -> list[dict[str, str]]:
    rows = treaty()
    rows[2] |= cells
    return rows


BAD_TREATIES: list[tuple[list[dict[str, str]], str, int, str, str]] = [
    (treaty(states="ES"), "parties", 2, "states", ""),
    (treaty(states="ES XX"), "state_unknown", 2, "states", ""),
    (treaty(code="untoc_2000"), "code_taken", 2, "treaty", ""),
    (treaty(code="Spain/Kenya"), "code_malformed", 2, "treaty", ""),
    (treaty(code=""), "empty", 2, "treaty", ""),
    (treaty(title=""), "empty", 2, "title", ""),
    (treaty(states="ES ke"), "state_unknown", 2, "states", ""),
    (treaty(mla="no"), "no_use", 2, "mla", ""),
    (treaty(in_force="2019"), "in_force_before_adopted", 2, "in_force", ""),
    (treaty(adopted="2021-02-31"), "date_not_understood", 2, "adopted", ""),
    (treaty()[1:], "no_first_row", 2, "treaty", ""),
    ([*treaty(), treaty(states="ES TZ")[0]], "twice", 7, "treaty", ""),
    ([*treaty(), treaty()[1] | {"article": "art. 4"}], "twice", 7, "section", ""),
    ([*treaty(), treaty()[2]], "twice", 7, "section", ""),
    ([*treaty(), *treaty("es_ke_2031")], "there_already", 7, "title", ""),
    (changed(source="Official gazette of 4 March 2022"), "differs", 4, "source", ""),
    (changed(as_of="2026-05-02"), "differs", 4, "as_of", ""),
    (treaty(adopted="2030-01-01"), "date_in_future", 2, "adopted", ""),
    (changed(source=""), "no_source", 4, "source", ""),
    (changed(as_of=""), "no_date", 4, "as_of", ""),
    (changed(strength="requird"), "word_unknown", 4, "strength", "required"),
    (changed(fields="requesting_autority"), "word_unknown", 4, "fields", "requesting_authority"),
    (changed(section="request_content"), "word_unknown", 4, "section", "request_contents"),
    (changed(article=""), "empty", 4, "article", ""),
    (changed(verified="perhaps"), "word_unknown", 4, "verified", ""),
]


@pytest.mark.parametrize(("rows", "code", "line", "column", "suggestion"), BAD_TREATIES, ids=range(len(BAD_TREATIES)))
def test_a_bad_treaty_row_is_told_by_its_line_and_column(
    home: Path, rows: Any, code: str, line: int, column: str, suggestion: str
) -> None:
    """Lost otherwise: a treaty with a hole where its contents list should be."""
    preview = import_facts("treaties", treaties(rows), today=TODAY)
    told = [(problem.code, problem.line, problem.field, problem.suggestion) for problem in preview.problems]
    assert (code, line, column, suggestion) in told
    assert not preview.ready


def test_the_office_is_shown_what_it_changes_and_what_its_own_entry_still_hides(home: Path, office: Path) -> None:
    """Lost otherwise: “not a party → party”, taken over for everybody, and “not a party” in the next advice."""
    row = "riyadh_1983,EG,{},,,depositary,{}"
    apply(import_facts("parties", parties(row.format("party", "2026-11-20")), today=TODAY, layer="office"), "office")
    apply(import_facts("parties", parties(row.format("not_party", "2026-11-21")), today=TODAY))
    preview = import_facts("parties", parties(row.format("party", "2026-11-22")), today=TODAY, layer="office")
    (told,) = preview.differences
    assert (told.change, told.columns, told.behind) == ("confirmed", ("as_of",), "2026-11-21")
    apply(preview, "office")
    assert party_status("riyadh_1983", "EG", TODAY).standing == "not_party"
    (mine,) = import_facts("parties", parties(row.format("party", "2026-11-22")), today=TODAY).differences
    assert (mine.change, mine.behind) == ("changed", "")


def test_a_treaty_for_the_office_is_compared_with_the_offices_own(home: Path, office: Path) -> None:
    """Lost otherwise: the office's treaty, shown as changed from what one of its lawyers noted."""
    first = {"treaty": "es_ke_2030", "states": "ES KE", "title": "Treaty", "short": "ES-KE", "mla": "yes"}
    first |= {"extradition": "no", "source": "gazette"}

    def table(title: str, day: str) -> bytes:
        rows = [first | {"title": title, "as_of": day}]
        rows.append({"treaty": "es_ke_2030", "section": "mla", "article": "art. 1", "text": "Widest measure."})
        rows[1] |= {"source": "gazette", "as_of": day, "verified": "yes"}
        return write(COLUMNS, [tuple(each.get(column, "") for column in COLUMNS) for each in rows])

    apply(import_facts("treaties", table("Treaty", "2026-06-01"), today=TODAY))
    (told,) = import_facts("treaties", table("Treaty", "2026-06-01"), today=TODAY, layer="office").differences
    assert (told.change, told.behind) == ("new", "2026-06-01")
    apply(import_facts("treaties", table("Our treaty", "2026-05-01"), today=TODAY, layer="office"), "office")
    preview = import_facts("treaties", table("Our treaty", "2026-07-01"), today=TODAY, layer="office")
    assert [each.change for each in preview.differences] == ["confirmed"]
