"""A faulty instrument file says file, line, field and what was probably meant; the others go on working."""

from pathlib import Path

import pytest

from mla_assistant import resources
from mla_assistant.instruments import (
    FactsRefused,
    InstrumentUnknown,
    bilaterals,
    instrument,
    instruments,
    party_status,
    problems,
)
from tests.instruments.conftest import TODAY

SHIPPED = (resources.folders("facts")[-1] / "instruments" / "untoc_2000.toml").read_text(encoding="utf-8")

BILATERAL = """
code = "es_ke_2030"
kind = "bilateral_treaty"
binding = true
region = "bilateral"
parties = ["ES", "KE"]
adopted = "2020-01-15"
in_force = "2022"
source = "Official gazette of 3 March 2022"
as_of = "2026-05-01"
verified = true
reading = "full"

[titles]
en = "Treaty on Mutual Legal Assistance between the Kingdom of Spain and the Republic of Kenya"
es = "Tratado de asistencia judicial entre el Reino de España y la República de Kenia"

[short_names]
en = "Spain-Kenya treaty"

[use]
mla = true
extradition = false

[articles.central_authority]
ref = "art. 3"
note = "Ministries of justice."
verified = true

[[request_contents]]
ref = "art. 5(1)(a)"
text = "Name the authority."
applies_when = "always"
strength = "required"
fields = ["requesting_authority"]
verified = true
"""

TYPOS = [
    # what was typed, for what, code, field, suggestion
    ('strength = "requird"', 'strength = "required"', "word_unknown", "strength", "required"),
    ('strenght = "required"', 'strength = "required"', "field_unknown", "strenght", "strength"),
    ('applies_when = "allways"', 'applies_when = "always"', "word_unknown", "applies_when", "always"),
    (
        'fields = ["requesting_autority"]',
        'fields = ["requesting_authority"]',
        "word_unknown",
        "fields",
        "requesting_authority",
    ),
    (
        "[articles.central_autority]",
        "[articles.central_authority]",
        "word_unknown",
        "central_autority",
        "central_authority",
    ),
    ("bindng = true", "binding = true", "field_unknown", "bindng", "binding"),
    ('binding = "yes"', "binding = true", "not_true_or_false", "binding", ""),
    ('adopted = "15.11.2000"', 'adopted = "2000-11-15"', "date_not_understood", "adopted", ""),
    ('adopted = "2999-11-15"', 'adopted = "2000-11-15"', "date_in_future", "adopted", ""),
    ('as_of = "2999"', 'as_of = "2026"', "date_in_future", "as_of", ""),
    ('kind = "multilateral_traety"', 'kind = "multilateral_treaty"', "word_unknown", "kind", "multilateral_treaty"),
    ('code = "untoc_2001"', 'code = "untoc_2000"', "code_not_name", "code", "untoc_2000"),
    ('region = "universal', 'region = "universal"', "not_toml", "", ""),
    ('value = "15"', "value = 15", "not_a_number", "value", ""),
    ('corruption = "bribes"', 'corruption = "corruption of public"', "offence_words", "names_offences", ""),
    ('coruption = "corr', 'corruption = "corr', "word_unknown", "coruption", "corruption"),
    ('fr = "UNTOC"', 'en = "UNTOC"', "english_missing", "short_names", ""),
]


@pytest.mark.parametrize(("typed", "meant", "code", "field", "suggestion"), TYPOS, ids=[typo[0] for typo in TYPOS])
def test_a_typing_error_is_told_with_file_line_field_and_mend(
    home: Path, typed: str, meant: str, code: str, field: str, suggestion: str
) -> None:
    """Lost otherwise: an evening in search of one wrong letter."""
    assert SHIPPED.count(meant) >= 1
    text = SHIPPED.replace(meant, typed, 1)
    (home / "instruments" / "untoc_2000.toml").write_text(text, encoding="utf-8")
    with pytest.raises(FactsRefused) as refused:
        instrument("untoc_2000")
    told = next(problem for problem in refused.value.problems if problem.code == code)
    line = next(number for number, content in enumerate(text.splitlines(), 1) if typed in content)
    assert (told.file, told.field, told.suggestion) == ("untoc_2000.toml", field, suggestion)
    assert told.line is not None
    assert 0 <= line - told.line <= 1  # names stand one line under their heading
    assert f"line {told.line}" in str(told)


def test_a_faulty_file_is_left_out_and_said_to_be_and_the_rest_works(office: Path) -> None:
    """Lost otherwise: all treaties, for one faulty file; or the office's own wording, silently replaced by ours."""
    (office / "instruments" / "untoc_2000.toml").write_text("code = ", encoding="utf-8")
    assert "untoc_2000" not in {found.code for found in instruments()}
    assert "uncac_2003" in {found.code for found in instruments()}
    assert [Path(problem.file) for problem in problems()] == [office / "instruments" / "untoc_2000.toml"]


def test_a_fault_at_the_end_of_a_file_has_its_line(office: Path) -> None:
    """Lost otherwise: a bracket that was never closed, looked for in two hundred lines."""
    (office / "instruments" / "untoc_2000.toml").write_text('code = "x"\n\noffences = [\n', encoding="utf-8")
    assert [problem.line for problem in problems()] == [3]


def test_a_file_under_a_name_that_is_no_code_is_said_to_be_and_the_rest_works(office: Path) -> None:
    """Lost otherwise: every treaty there is, for one file saved under the names of two States."""
    (office / "instruments" / "Spain and Kenya.toml").write_text(BILATERAL, encoding="utf-8")
    assert "uncac_2003" in {found.code for found in instruments()}
    named = str(office / "instruments" / "Spain and Kenya.toml")
    assert [(problem.file, problem.code) for problem in problems()] == [(named, "code_malformed")]


def test_a_file_that_this_user_may_not_read_is_told_like_a_faulty_one(office: Path) -> None:
    """Lost otherwise: every command, for the whole office, until somebody finds which file it is."""
    for name in ("parties.csv", "instruments/es_ke_2030.toml"):
        (office / name).symlink_to("/proc/self/mem")  # refuses even root
    assert "untoc_2000" in {found.code for found in instruments()}
    assert party_status("untoc_2000", "KE", TODAY).kind == "party"
    told = {(problem.code, problem.file) for problem in problems()}
    assert told == {("unreadable", str(office / name)) for name in ("parties.csv", "instruments/es_ke_2030.toml")}
    with pytest.raises(FactsRefused):
        instrument("es_ke_2030")


def test_a_code_that_is_not_there_names_the_nearest() -> None:
    """Lost otherwise: the treaty, for a code typed from memory."""
    with pytest.raises(InstrumentUnknown) as unknown:
        instrument("untoc2000")
    assert unknown.value.suggestion == "untoc_2000"


@pytest.mark.parametrize("code", ["../untoc_2000", "", "UNTOC", "a" * 100, "con\x00"])
def test_a_code_is_never_a_path(code: str) -> None:
    """Lost otherwise: any file of the machine, read as a treaty."""
    with pytest.raises(InstrumentUnknown):
        instrument(code)


def test_the_offices_bilateral_treaty_is_an_instrument_like_any_other(office: Path) -> None:
    """Lost otherwise: the treaty that really governs, because we do not ship it."""
    (office / "instruments" / "es_ke_2030.toml").write_text(BILATERAL, encoding="utf-8")
    (found,) = bilaterals("KE", "ES")
    assert found.title("es").startswith("Tratado")
    assert found.title("fr") == found.title()
    assert found.severity(found.request_contents[0]) == "blocks"
    assert bilaterals("KE", "FR") == ()


def test_a_changed_file_is_read_anew(office: Path) -> None:
    """Lost otherwise: a correction, until the program is restarted."""
    path = office / "instruments" / "es_ke_2030.toml"
    path.write_text(BILATERAL, encoding="utf-8")
    assert instrument("es_ke_2030").short == "Spain-Kenya treaty"
    path.write_text(BILATERAL.replace('en = "Spain-Kenya treaty"', 'en = "the treaty"') + "\n", encoding="utf-8")
    assert instrument("es_ke_2030").short == "the treaty"


@pytest.mark.parametrize("parties", ['["ES"]', '["ES", "ES"]', '["ES", "KE", "FR"]', "[]"])
def test_a_bilateral_treaty_has_two_parties(office: Path, parties: str) -> None:
    """Lost otherwise: a treaty that binds nobody, or everybody."""
    text = BILATERAL.replace('["ES", "KE"]', parties)
    (office / "instruments" / "es_ke_2030.toml").write_text(text, encoding="utf-8")
    with pytest.raises(FactsRefused) as refused:
        instrument("es_ke_2030")
    assert [(problem.code, problem.field, problem.line) for problem in refused.value.problems] == [
        ("parties", "parties", 6)
    ]
