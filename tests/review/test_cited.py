"""What the chosen treaty demands is said once, by its sub-paragraph, and never graver than its source allows."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from mla_assistant import instruments as facts
from mla_assistant.drafting.wording import asked_for_line, sentence, source_line
from mla_assistant.requests.finding import Citation, Finding, Severity
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.paths import Answers
from mla_assistant.requests.reading import read
from mla_assistant.review import RULES
from mla_assistant.review.cited import sources, weight
from mla_assistant.review.compared import UNIVERSAL
from mla_assistant.review.rules import Weight
from tests.review.drafts import EXTRADITION, MUTUAL, changed, find, mend
from tests.review.drafts_assets import ASSETS
from tests.review.drafts_special import TRAVEL
from tests.review.table import _TR_TO_FR, CASES, Case, _on, _treaty

BILATERAL = """
code = "ke_ae_2019"
kind = "bilateral_treaty"
binding = true
region = "bilateral"
parties = ["KE", "AE"]
source = "Treaty series, as read by the office"
as_of = "2026-01-05"
in_force = "2019-06-01"
verified = true
reading = "full"

[titles]
en = "Agreement of 2019 on mutual assistance"

[short_names]
en = "Agreement of 2019"

[use]
mla = true
extradition = false

[[request_contents]]
ref = "art. 6(2)"
text = "Profit or damage"
applies_when = "always"
strength = "required"
fields = ["damage_consequences"]
verified = true
"""

LAZY = """
import sys
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
import mla_assistant.review
from mla_assistant.requests.reading import read
assert not [path for path in opened if "resources/facts" in path or path.endswith("bindings.toml")], "import"
basis = {"id": "b1", "instrument": "untoc_2000"}
mla_assistant.review.review(read({"kind": "mutual_assistance", "legal_bases": [basis]}).request)
print(*{path.rsplit("/", 1)[-1] for path in opened if "instruments/" in path and path.endswith(".toml")})
"""


@pytest.fixture(autouse=True)
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An office folder of the test's own."""
    monkeypatch.setenv("MLA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MLA_OFFICE", str(tmp_path / "office"))
    folder = tmp_path / "office" / "facts" / "instruments"
    folder.mkdir(parents=True)
    return folder


def only(draft: Answers, code: str, path: str) -> Finding:
    found = [finding for finding in find(draft) if finding.path == path]
    assert [finding.code for finding in found] == [code]
    return found[0]


def test_a_gap_that_several_bases_ask_for_is_one_finding() -> None:
    """Four lines for one empty field teach the drafter to skim."""
    bases = [{**_treaty(code), "id": f"b{n}"} for n, code in enumerate(["untoc_2000", "uncac_2003", "coe_warsaw_2005"])]
    draft = changed(MUTUAL, {**_on("vienna_1988"), "legal_bases": bases, "persons.p1.nationalities": None})
    found = only(draft, "contents_missing", "persons.p1.nationalities")
    assert str(found.citation) == "Warsaw Convention 2005 art. 37(1)(e)(i)"
    assert found.args["others"] == "UNTOC art. 18(15)(e); UNCAC art. 46(15)(e)"
    assert found.as_of == "2026"
    said = sentence(found, read(draft).request)
    assert said.what.startswith("Warsaw Convention 2005 art. 37(1)(e)(i) asks for this")
    assert said.mend == ("Fill in “Nationalities”; it is also asked for by UNTOC art. 18(15)(e); UNCAC art. 46(15)(e).")


def test_a_certificate_is_asked_for_once_and_only_given_it_serves() -> None:
    """A request that says there is no certificate went as one that has it; or each case was to have its own."""
    law = {**_on("nz_macma_1992"), "legal_bases.b1.basis": "domestic_law", "requested.state": "NZ"}
    of_another = {"id": "n2", "kind": "criminal", "case_name": "A second case"}
    draft = changed(MUTUAL, {**law, "investigations.new": of_another})

    def asked(**certified: str) -> list[str]:
        given = {f"investigations.{id}.certified": answer for id, answer in certified.items()}
        paths = (finding.path for finding in find(changed(draft, given), "contents_missing"))
        return [path for path in paths if path.endswith("certified")]

    assert asked() == asked(n1="no") == ["investigations.n1.certified"]
    assert asked(n1="yes") == asked(n2="yes") == asked(n1="yes", n2="no") == []


def test_an_item_on_the_person_prosecuted_asks_nothing_of_others() -> None:
    """A request to hear a witness could not be issued but by waiving a demand that no law makes of a witness."""
    law = {**_on("ch_imac_1981"), "legal_bases.b1.basis": "domestic_law", "requested.state": "CH"}
    empty = dict.fromkeys(("persons.p1.nationalities", "persons.p2.nationalities"))
    draft = changed(MUTUAL, {**law, **empty, "persons.p1.family_name": None})
    asked = {finding.path.removeprefix("persons.p1."): finding.severity for finding in find(draft, "contents_missing")}
    assert asked == {"family_name": "blocks", "nationalities": "warns", "believed_location": "warns"}
    request = read(draft).request
    assert "art. 28(2)(d)" in asked_for_line(request, "persons.p1.nationalities")
    assert asked_for_line(request, "persons.p2.nationalities") == ""
    assert not find(changed(draft, {"persons.p1.role": None}), "contents_missing")


@pytest.mark.parametrize(
    ("code", "ref"),
    [("coe_warsaw_2005", "Warsaw Convention 2005 art. 37(2)"),
     ("coe_laundering_1990", "Strasbourg Convention 1990 (ETS 141) art. 27(2)")],
)  # fmt: skip
def test_a_seizure_for_value_names_its_sum_under_the_treaty_relied_on(code: str, ref: str) -> None:
    """Naming an asset does not say how much of it is to be kept."""
    value = {"measures.m2.assets.v1.link": "equivalent_value"}
    found = only(changed(ASSETS, {**_on(code), **value}), "restraint_without_amount", "measures.m2.maximum_amount")
    assert str(found.citation) == ref
    assert found.as_of == "2026"
    assert not find(changed(ASSETS, _on(code)), "restraint_without_amount")


def test_why_a_question_is_asked_is_known_while_nothing_is_wrong() -> None:
    """A drafter who shortens what an article asks for learns of it only from the State that sends it back."""
    draft = changed(MUTUAL, {**_on("untoc_2000"), "measures.m2.procedure": "Read it aloud."})
    request = read(draft).request
    assert asked_for_line(request, "facts.summary") == "Asked for by UNTOC art. 18(15)(c)."
    assert "UNTOC art. 18(15)(f)" in asked_for_line(request, "measures.m1.nexus")
    assert asked_for_line(request, "measures.m1.period_reason") == ""
    bases = [*draft["legal_bases"], _treaty("coe_warsaw_2005")]
    both = asked_for_line(read({**draft, "legal_bases": bases}).request, "facts.summary")
    assert both.startswith("Asked for by UNTOC art. 18(15)(c); Warsaw Convention 2005 art. 37(1)")
    assert asked_for_line(read({**draft, "legal_bases": []}).request, "facts.summary") == ""
    served = changed(draft, {"measures": draft["measures"][-8:-7]})
    assert [each["type"] for each in served["measures"]] == ["service"]
    assert asked_for_line(read(served).request, "facts.summary") == "", "service needs no facts"


@pytest.mark.parametrize("code", ["untoc_2000", "coe_mla_1959"])
def test_an_article_of_the_treaty_relied_on_comes_with_the_day_of_its_data(code: str) -> None:
    """An article may have been amended since it was read; without a day nobody asks."""
    gaps = {"measures.service.serve_by": None, "measures.service.threatens": "yes", "measures.m2.witness": None}
    found = find(changed(MUTUAL, {**_on(code), **gaps}))
    short = facts.instrument(code).short
    of_treaty = [each for each in found if each.citation and each.citation.instrument == short]
    assert of_treaty
    assert {each.as_of for each in of_treaty} == {facts.instrument(code).as_of}


def test_a_general_rule_keeps_its_words_and_takes_the_source_of_the_treaty() -> None:
    """“Nothing says how it bears on the case” helps more than the words of an article; the article convinces."""
    draft = changed(MUTUAL, {**_on("uncac_2003"), "measures.m1.nexus": None})
    found = only(draft, "measure_without_nexus", "measures.m1.nexus")
    assert str(found.citation) == "UNCAC art. 46(15)(f)"
    assert found.verified


def test_a_general_rule_weighs_as_much_as_the_treaty_that_demands_it() -> None:
    """What the chosen treaty requires must not go out as a mere warning of practice."""
    draft = changed(EXTRADITION, {**_on("coe_extradition_1957"), "proceedings.warrant.annex": None})
    found = only(draft, "decision_not_annexed", "proceedings.warrant.annex")
    assert (found.severity, str(found.citation)) == ("blocks", "ECE 1957 art. 12(2)(a)")


@pytest.mark.parametrize(
    ("code", "function"),
    [("sought_is_national", "nationals"), ("political_silent", "political_offence_exclusion")],
)
def test_a_ground_of_refusal_is_cited_to_the_article_of_the_chosen_treaty(code: str, function: str) -> None:
    """An article of a treaty the two States have not made proves nothing to either."""
    chosen = "montevideo_extradition_1933" if function == "nationals" else "bombings_1997"
    gap: dict[str, Any] = {"sought.nationalities": ["AE"], "safeguards.not_political": None}
    found = find(changed(EXTRADITION, {**_on(chosen), **gap}), code)[0]
    article = facts.instrument(chosen).articles[function]  # type: ignore[index]
    assert str(found.citation) == f"{facts.instrument(chosen).short} {article.ref}"


_SEEN = {"both_parties": "seen", "checked_on": "2026-03-02"}
ONLY_WITHOUT_TREATY: list[tuple[Any, Severity]] = [
    ({"desk.bilateral_treaty": "none"}, "blocks"),
    ({"desk.bilateral_treaty": "not_checked"}, "warns"),
    ({"desk.bilateral_treaty": "yes"}, "informs"),
    (
        {"desk.bilateral_treaty": "none", "legal_bases.new": {**_treaty("coe_mla_1959"), **_SEEN}},
        "informs",
    ),
    ({"desk.bilateral_treaty": "none", "requesting.state": "TR", "requested.state": "FR"}, "informs"),
    ({"desk.bilateral_treaty": "none", "requesting.state": "MA", "requested.state": "MT"}, "blocks"),
]


@pytest.mark.parametrize(("over", "severity"), ONLY_WITHOUT_TREATY)
def test_contents_that_yield_to_a_treaty_on_assistance_yield(over: Any, severity: Severity) -> None:
    """UNTOC art. 18(7): a breach is told only where its list binds."""
    request = read(changed(MUTUAL, {"legal_bases.b1.instrument": "untoc_2000", **over})).request
    source = next(each for each in sources(request) if each.instrument.code == "untoc_2000")
    item = next(item for item in source.instrument.request_contents if item.ref == "art. 18(15)(a)")
    assert weight(source, item, request).severity == severity


@pytest.mark.parametrize(
    ("annex", "wording", "missing"), [(None, None, True), ("a1", None, False), (None, "Whoever …", False)]
)
def test_the_law_of_one_offence_may_be_quoted_and_that_of_the_next_annexed(
    annex: str | None, wording: str | None, missing: bool
) -> None:
    """Lost otherwise: a whole request stopped, until the statute in its annex is typed off."""
    law = {"id": "s1", "law": "Penal Code", "article": "5", "wording": wording}
    offence = {"id": "o2", "title": "Fraud", "provisions": [law], "statute_annex": annex}
    draft = changed(EXTRADITION, {**_on("coe_extradition_1957"), **_TR_TO_FR, "offences.new": offence})
    asking = {each.path: each.severity for each in find(draft) if each.path.endswith("provisions.s1.wording")}
    assert asking == ({"offences.o2.provisions.s1.wording": "blocks"} if missing else {})


@pytest.mark.parametrize(("named", "told"), [({}, {"persons.p8.family_name"}), ({"family_name": "Otieno"}, set())])
def test_a_person_of_whom_nothing_is_chosen_yet_is_asked_for_the_name(named: Any, told: set[str]) -> None:
    """Lost otherwise: a drafter who begins to type Cyrillic for a name that stands there in Latin letters."""
    draft = changed(MUTUAL, {**_on("untoc_2000"), "persons.new": {"id": "p8", **named}})
    names = ("family_name", "legal_name", "original_script", "aliases")
    assert {each.path for each in find(draft) if each.path.endswith(names)} == told


def test_the_yielding_is_seen_in_the_findings() -> None:
    """Lost otherwise: good practice that is told as a breach."""
    gap = {**_on("untoc_2000"), "persons": []}
    assert find(changed(MUTUAL, gap), "contents_missing")[0].severity == "warns"
    gap["desk.bilateral_treaty"] = "yes"
    assert find(changed(MUTUAL, gap), "contents_missing")[0].severity == "informs"


@pytest.mark.parametrize(("over", "severity"), ONLY_WITHOUT_TREATY)
def test_a_rule_that_an_article_sharpens_is_blunt_where_the_article_yields(over: Any, severity: Severity) -> None:
    """Lost otherwise: States with a treaty of their own, and a request stopped by an article that yields to it."""
    gaps: dict[str, Any] = {"investigations": [], "requesting.conducting_authority": None}
    found = find(changed(MUTUAL, {"legal_bases.b1.instrument": "untoc_2000", **over, **gaps}))
    codes = ("investigation_missing", "conducting_authority_missing")
    assert {each.severity for each in found if each.code in codes} == {"blocks" if severity == "blocks" else "warns"}


def test_the_list_of_a_treaty_that_does_not_bind_both_is_an_example_only() -> None:
    """A treaty one State never joined can't stop a request."""
    draft = changed(MUTUAL, {**_on("cis_chisinau_2002"), "requested.state": "UA", "facts.damage": None})
    draft = changed(draft, {"legal_bases.b1.instrument": "cis_minsk_1993", "legal_bases.b1.both_parties": None})
    assert {each.severity for each in find(draft, "contents_missing")} == {"informs"}
    assert find(draft, "not_party")


def test_the_list_of_a_treaty_in_whose_list_one_state_is_missing_only_warns() -> None:
    """Lost otherwise: a request stopped by a treaty that may not bind, or its list passed over though it binds."""
    draft = changed(MUTUAL, {**_on("untoc_2000"), "requested.state": "TV", "persons": []})
    draft = changed(draft, {"legal_bases.b1.both_parties": None, "desk.bilateral_treaty": "none"})
    assert {each.severity for each in find(draft, "contents_missing")} <= {"warns", "informs"}
    assert not find(draft, "not_party")
    (doubt,) = find(draft, "parties_not_recorded")
    assert "not in the complete list" in sentence(doubt, read(draft).request).what
    draft["requested"]["state"] = "CG"
    (doubt,) = find(draft, "parties_not_recorded")
    assert "signed this instrument (UNTOC)" in sentence(doubt, read(draft).request).what


def test_nothing_unread_blocks_and_no_resolution_does_more_than_inform() -> None:
    """A demand nobody read in the text must not stop a lawyer."""
    for kind in ("mutual_assistance", "extradition"):
        for code in facts.codes():
            basis = {"id": "b1", "basis": "multilateral_treaty", "instrument": code}
            offence = {"id": "o1"}
            draft = {"kind": kind, "legal_bases": [basis], "offences": [offence], "desk": {"bilateral_treaty": "none"}}
            for finding in find(draft, "contents_missing"):
                assert finding.verified or finding.severity != "blocks", finding
                assert finding.citation
                if finding.args["practice"]:
                    assert finding.severity != "blocks", finding


_UNDATED: Answers = {"offences.o1.committed_from": None, "offences.o1.committed_to": None}
_UNBORN: Answers = {"persons.p2.born": None, "persons.p2.birth_place": None, "persons.p2.documents": []}


@pytest.mark.parametrize(
    ("code", "gap", "path", "article", "severity"),
    [
        ("coe_warsaw_2005", _UNDATED, "offences.o1.committed_from", "art. 37(1)(c)", "blocks"),
        ("coe_warsaw_2005", {"offences.o1.place": None}, "offences.o1.place", "art. 37(1)(c)", "blocks"),
        ("coe_warsaw_2005", _UNBORN, "persons.p2.born", "art. 37(1)(e)(i)", "warns"),
        ("coe_warsaw_2005", {"persons.p2.birth_place": None}, "persons.p2.birth_place", "art. 37(1)(e)(i)", "warns"),
        ("coe_laundering_1990", _UNBORN, "persons.p2.born", "art. 27(1)(e)(i)", "warns"),
        ("cis_minsk_1993", _UNBORN, "persons.p2.born", "art. 7(1)", "warns"),
        ("asean_mlat_2004", {"offences.o1.penalty": None}, "offences.o1.penalty.maximum", "art. 6(1)(d)", "warns"),
        ("arab_ct_1998", {"offences.o1.penalty": None}, "offences.o1.penalty.maximum", "art. 29(d)", "warns"),
    ],
)
def test_each_thing_that_an_item_names_is_looked_for(
    code: str, gap: Answers, path: str, article: str, severity: Severity
) -> None:
    """Lost otherwise: the date of birth that the treaty asks for, in a draft that “has no findings”."""
    (found,) = [each for each in find(changed(MUTUAL, {**_on(code), **gap})) if each.path == path]
    assert found.citation == Citation(facts.instrument(code).short, article)
    assert found.severity == severity
    assert path not in {each.path for each in find(changed(MUTUAL, {**gap, **_on("uncac_2003")}))
                        if each.citation == found.citation}  # fmt: skip


def test_not_barred_by_time_is_an_answer_and_no_law() -> None:
    """Lost otherwise: the limitation laws that the treaty wants copied, for a “no” that no court can check."""
    said = {**_on("montevideo_extradition_1933"), "offences.o1.limitation": None, "offences.o1.time_barred": "no"}
    found = only(changed(EXTRADITION, said), "contents_missing", "offences.o1.limitation")
    assert found.citation == Citation("Montevideo 1933", "art. 5(b)")
    told = changed(EXTRADITION, {**said, "offences.o1.limitation": "Fifteen years (Annex 1, article 5)."})
    assert not [each for each in find(told) if each.path == "offences.o1.limitation"]


def test_a_company_is_not_asked_for_its_birth() -> None:
    """Lost otherwise: trust, for a question that no drafter can answer."""
    draft = changed(MUTUAL, _on("coe_warsaw_2005"))
    assert draft["persons"][2]["kind"] == "legal"
    assert not [each for each in find(draft) if each.path.startswith("persons.p3.b")]


@pytest.mark.parametrize("base", [MUTUAL, EXTRADITION], ids=["mutual_assistance", "extradition"])
def test_the_written_form_asks_for_no_name_and_post(base: Answers) -> None:
    """Lost otherwise: a final document, for a signatory's post of which the article says nothing."""
    unsigned = {"requesting.signatory.person": None, "requesting.signatory.function": None}
    treaties = {"mutual_assistance": ["untoc_2000", "uncac_2003", "oas_mla_1992", "coe_warsaw_2005"],
                "extradition": ["coe_extradition_1957"]}  # fmt: skip
    for code in treaties[base["kind"]]:
        found = find(changed(base, {**_on(code), **unsigned}), "signatory_missing")
        assert [(each.severity, each.citation) for each in found] == [("warns", None), ("warns", None)]


def test_who_is_to_be_examined_is_asked_for_and_nobody_else() -> None:
    """Lost otherwise: the address of the accused, asked for by a paragraph on witnesses."""
    homeless = {f"persons.p{n}.{field}": None for n in (1, 2) for field in ("address", "believed_location")}
    draft = changed(MUTUAL, {**_on("mercosur_san_luis_1996"), **homeless})
    asked = {str(each.citation): each.path for each in find(draft, "contents_missing") if "location" in each.path}
    assert asked == {"San Luis Protocol 1996 art. 6(4)(a)": "persons.p2.believed_location"}
    assert draft["measures"][1]["witness"] == "p2"


_NEEDED: Answers = {
    "requesting.central_authority.name": None,
    "facts.summary": [],
    "measures.m1.nexus": None,
    "measures.m1.basis_for_belief": None,
}


@pytest.mark.parametrize("code", [found.code for found in facts.instruments() if found.use.mla])
def test_what_every_request_needs_stops_it_by_an_article_only_where_one_was_read(code: str) -> None:
    """Lost otherwise: a lawyer tells the other side of an article that nobody read, or that binds neither of them."""
    stops = [each for each in find(changed(MUTUAL, {**_NEEDED, **_on(code)})) if each.severity == "blocks"]
    assert {"central_authority_missing", "facts_missing", "measure_without_nexus"} <= {each.code for each in stops}
    for each in stops:
        if each.citation and not each.compared:
            assert (each.verified, each.citation.instrument) == (True, facts.instrument(code).short)


def test_of_two_treaties_the_one_that_was_read_is_the_source() -> None:
    """Lost otherwise: UNTOC, which the draft cites, behind a list that nobody read, because that one stands first."""
    both = {**_on("asean_mlat_2004"), "legal_bases.new": _treaty("untoc_2000"), "desk.bilateral_treaty": "none"}
    for each in find(changed(MUTUAL, {**_NEEDED, **both})):
        if each.code in ("central_authority_missing", "facts_missing", "measure_without_nexus"):
            assert (each.severity, each.verified, each.compared) == ("blocks", True, False)


def test_a_bilateral_treaty_of_the_office_is_reviewed_like_any_other(office: Path) -> None:
    """Most requests rest on a treaty this program does not ship."""
    (office / "ke_ae_2019.toml").write_text(BILATERAL, "utf-8")
    draft = changed(MUTUAL, {"desk.bilateral_treaty": "yes", "facts.damage": None})
    missing = find(draft, "own_treaty_not_cited")[0]
    mended = mend(draft, missing.remedy)
    assert (
        find(mended, "own_treaty_not_cited")
        == find(mended, "bilateral_not_cited")
        == find(mended, "basis_not_checked")
        == []
    )
    found = only(mended, "contents_missing", "facts.damage")
    assert (found.severity, str(found.citation)) == ("blocks", "Agreement of 2019 art. 6(2)")
    assert find(changed(mended, {"facts.damage": "about USD 250,000"}), "contents_missing") == []


@pytest.mark.parametrize(
    ("fields", "strength", "found"),
    [
        ("[]", "required", ["warns"]),
        ('["sentence_details"]', "required", ["warns"]),
        ("[]", "where_possible", ["informs"]),
        ('["damage_consequences"]', "required", []),
        ('["followup_mla"]', "required", []),
    ],
)
def test_what_an_own_treaty_asks_and_no_answer_shows_is_said(
    office: Path, fields: str, strength: str, found: list[str]
) -> None:
    """The office has entered the demand, and would rely on the program to remind it."""
    text = BILATERAL.replace('["damage_consequences"]', fields).replace('"required"', f'"{strength}"')
    (office / "ke_ae_2019.toml").write_text(text, "utf-8")
    draft = changed(MUTUAL, {"legal_bases.b1.basis": "bilateral_treaty", "legal_bases.b1.instrument": "ke_ae_2019"})
    said = find(draft, "contents_unchecked")
    assert [each.severity for each in said] == found
    assert all(str(each.citation) == "Agreement of 2019 art. 6(2)" and each.waivable for each in said)


def test_what_an_article_only_tells_is_asked_of_no_request() -> None:
    """UNTOC art. 16(8), by which States simplify what has to be proved, would be cited as asking for the evidence."""
    draft = changed(EXTRADITION, {**_on("untoc_2000"), "proceedings.evidence": None})
    assert [each.path for each in find(draft, "contents_missing") if each.path == "proceedings.evidence"] == []


@pytest.mark.parametrize(
    ("adopted", "found"),
    [
        ('adopted = "2022-03-01"\n', {}),
        ('adopted = "1930-01-02"\n', {"basis_superseded": True}),
        ("", {"basis_order_open": False}),
    ],
)
def test_a_bilateral_treaty_is_taken_out_only_where_it_is_older_than_the_convention(
    office: Path, adopted: str, found: dict[str, bool]
) -> None:
    """Lost otherwise: by one key, the treaty of 2022 that supplements the convention and is the first to be cited."""
    text = BILATERAL.replace('"KE", "AE"', '"TR", "FR"').replace("ke_ae", "tr_fr")
    (office / "tr_fr_2019.toml").write_text(adopted + text, "utf-8")
    both = {**_on("coe_mla_1959"), **_TR_TO_FR, "legal_bases.new": _treaty("tr_fr_2019")}
    said = find(changed(MUTUAL, both))
    order = {each.code: bool(each.remedy) for each in said if each.code in ("basis_superseded", "basis_order_open")}
    assert order == found


_ENTERED = BILATERAL.replace('"KE", "AE"', '"TR", "FR"').replace("ke_ae", "tr_fr")


@pytest.mark.parametrize("cites", ["financing_1999", "coe_mla_1959", "reciprocity"])
def test_a_treaty_that_the_office_entered_and_the_draft_leaves_out_is_named(office: Path, cites: str) -> None:
    """Lost otherwise: the list of the treaty between the two States, because a convention is cited beside it."""
    draft = changed(MUTUAL, {**_on(cites), **_TR_TO_FR})
    assert find(draft, "own_treaty_not_cited") == []
    (office / "tr_fr_2019.toml").write_text(_ENTERED, "utf-8")
    (told,) = find(draft, "own_treaty_not_cited")
    assert (told.severity, told.args["by"], told.as_of) == ("warns", "Agreement of 2019", "2026-01-05")
    assert find(draft, "treaty_between_not_cited") == []
    mended = mend(draft, told.remedy)
    assert find(mended, "own_treaty_not_cited") == find(mended, "treaty_between_not_cited") == []


@pytest.mark.parametrize(
    "other",
    [
        _ENTERED.replace("mla = true", "mla = false").replace("extradition = false", "extradition = true"),
        _ENTERED.replace('in_force = "2019-06-01"', 'status = "not in force"'),
        BILATERAL,
    ],
    ids=["of another kind", "not in force", "of other States"],
)
def test_an_own_treaty_that_carries_no_such_request_between_the_two_is_not_pressed(office: Path, other: str) -> None:
    """Lost otherwise: the way out of a warning to cite what can't be cited."""
    (office / f"{'ke_ae' if other == BILATERAL else 'tr_fr'}_2019.toml").write_text(other, "utf-8")
    draft = changed(MUTUAL, {**_on("coe_mla_1959"), **_TR_TO_FR, "desk.bilateral_treaty": "none"})
    assert find(draft, "own_treaty_not_cited") == find(draft, "bilateral_denied") == []


def test_who_denies_a_treaty_that_the_office_entered_is_told_so(office: Path) -> None:
    """Lost otherwise: what a colleague looked up and wrote down, against an answer given from memory."""
    draft = changed(MUTUAL, {**_on("untoc_2000"), **_TR_TO_FR, "desk.bilateral_treaty": "none"})
    assert find(draft, "bilateral_denied") == []
    (office / "tr_fr_2019.toml").write_text(_ENTERED, "utf-8")
    (told,) = find(draft, "bilateral_denied")
    assert (told.severity, told.path, told.as_of) == ("warns", "desk.bilateral_treaty", "2026-01-05")
    assert find(mend(draft, told.remedy), "bilateral_denied") == []


@pytest.mark.parametrize("base", [MUTUAL, EXTRADITION], ids=["mutual_assistance", "extradition"])
def test_whatever_is_cited_only_an_article_that_was_read_stops_a_request(base: Answers) -> None:
    """Lost otherwise: a letter held back by a web address, for a treaty that nobody here has read."""
    for found in facts.instruments(unread=True):
        for each in find(changed(base, _on(found.code))):
            if each.severity == "blocks" and each.citation:
                assert (each.verified, bool(each.citation.ref)) == (True, True), each


def test_a_faulty_file_of_the_office_is_told_and_stops_nothing(office: Path) -> None:
    """A typing error in a treaty file must not take the review away."""
    (office / "ke_ae_2019.toml").write_text(BILATERAL.replace("required", "requierd"), "utf-8")
    draft = changed(MUTUAL, _on("ke_ae_2019"))
    found = find(draft, "instrument_unknown")[0]
    assert "ke_ae_2019.toml" in sentence(found, read(draft).request).mend
    (unused,) = find(draft, "facts_not_used")
    assert "ke_ae_2019.toml" in unused.args["problem"]


def test_a_faulty_table_of_the_office_is_told_though_no_answer_points_at_it(office: Path) -> None:
    """Lost otherwise: what the office entered, dropped in silence, and a verdict by the shipped rows alone."""
    (office.parent / "parties.csv").write_text("instrument,state,status\n", "utf-8")
    (told,) = find(MUTUAL, "facts_not_used")
    assert "parties.csv" in sentence(told, read(MUTUAL).request).what
    (office.parent / "parties.csv").unlink()
    assert find(MUTUAL, "facts_not_used") == []


def test_importing_reads_no_instrument_and_a_review_only_those_the_draft_names() -> None:
    """Seventy files at every start would be paid by everybody, for nothing."""
    done = subprocess.run([sys.executable, "-c", LAZY], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["untoc_2000.toml"]


_CODES = {"UNTOC": "untoc_2000", "ECE 1957": "coe_extradition_1957", "Budapest Convention": "budapest_2001"}


def _under(case: Case) -> Weight:
    found = RULES[case.code].weight(KINDS[case.base["kind"]])
    assert found
    return found


UNDER = [case for case in CASES if _under(case).only_under]


@pytest.mark.parametrize("case", UNDER, ids=lambda case: f"{case.code}-{case.path}")
def test_what_only_an_article_requires_blocks_where_the_draft_rests_on_it(case: Case) -> None:
    """Under it the request would come back; between States that it does not bind, nothing may stop the lawyer."""
    citation = _under(case).citation
    assert citation
    draft = changed(case.base, case.breaks)
    free = find(draft, case.code)[0]
    example = UNIVERSAL.get((case.code, str(citation)), citation)
    assert (free.severity, free.compared, free.citation) == ("warns", True, example)
    bound = find(changed(draft, _on(_CODES[citation.instrument])), case.code)[0]
    assert (bound.severity, bound.compared) == ("blocks", False)


def test_what_nobody_can_execute_without_blocks_and_says_that_its_source_is_an_example() -> None:
    """A request without facts stops under any treaty; a program that reads the findings is not told that one binds."""
    found = find(changed(MUTUAL, {"facts.summary": None}), "facts_missing")[0]
    assert (found.severity, str(found.citation), found.compared) == ("blocks", "UNTOC art. 18(15)(c)", True)


def test_an_article_of_assistance_is_not_cited_for_an_extradition() -> None:
    """UNTOC art. 18(14) says nothing of the language of a request for extradition."""
    for code in ("untoc_2000", "uncac_2003"):
        draft = changed(EXTRADITION, {**_on(code), "header.accompanying_languages": []})
        found = only(draft, "language_not_official", "header.accompanying_languages")
        assert (str(found.citation), found.compared) == ("ECE 1957 art. 23", True)


def test_the_law_of_a_state_is_not_told_as_an_article_of_the_treaty() -> None:
    """Switzerland says in its own Act which languages it takes, not in the Convention of 1957."""
    draft = changed(EXTRADITION, {**_on("coe_extradition_1957"), "requested.state": "CH"})
    found = find(draft, "language_not_accepted")[0]
    assert source_line(found).startswith("Source: https://fedlex.data.admin.ch/")
    assert "IMAC art. 28(5)" in sentence(found, read(draft).request).what


def test_safe_conduct_of_a_person_transferred_is_cited_to_the_article_on_transfer() -> None:
    """The Financing Convention says it in article 16; an article of another treaty is no answer to its Party."""
    draft = changed(TRAVEL, {"assurances.g9": None})
    refs = {
        code: str(
            only(changed(draft, _on(code)), "transfer_without_safe_conduct", "measures.m1.safe_conduct_terms").citation
        )
        for code in ("financing_1999", "untoc_2000", "oas_mla_1992")
    }
    assert refs == {
        "financing_1999": "Terrorist Financing Convention 1999 art. 16",
        "untoc_2000": "UNTOC art. 18(12)",
        "oas_mla_1992": "Nassau Convention 1992 art. 22",
    }


def test_a_prescribed_form_is_called_by_its_name_and_governs() -> None:
    """Told to write a Trade and Cooperation Agreement, nobody finds the form."""
    for states, name in ((("GB", "ES"), "standard form"), (("FR", "DE"), "Annex A")):
        draft = changed(MUTUAL, {"requesting.state": states[0], "requested.state": states[1]})
        found = find(draft, "form_prescribed")[0]
        assert not found.compared
        assert name in sentence(found, read(draft).request).what


def test_a_wrong_birth_is_one_finding_however_many_offences_there_are() -> None:
    """Three lines for one mistyped year look like three mistakes."""
    offences = [{**EXTRADITION["offences"][0], "id": f"o{n}"} for n in range(3)]
    draft = changed(EXTRADITION, {"offences": offences, "sought.born": "2025"})
    assert [each.path for each in find(draft, "dates_impossible")] == ["sought.born"]


def test_what_a_state_says_of_originals_is_told_by_that_name_and_no_is_not_told(office: Path) -> None:
    """Lost otherwise: “France says of requests it receives: yes”, and nobody knows to what."""
    profiles = office.parent / "profiles.csv"
    row = "KE,{},,{},letter of the ministry,2026-09-01\n"
    head = "state,field,instrument,value,source,as_of\n"
    draft = changed(MUTUAL, {"requested.state": "KE", "requesting.state": "AE"})
    profiles.write_text(head + row.format("originals_required", "yes"), "utf-8")
    (told,) = find(draft, "requested_state_wants")
    said = sentence(told, read(draft).request).what
    assert said.endswith("originals, says (recorded 1 September 2026; letter of the ministry): yes.")
    profiles.write_text(
        head + row.format("originals_required", "NO") + row.format("special_documents", "none."), "utf-8"
    )
    assert find(draft, "requested_state_wants") == []


@pytest.mark.parametrize(
    ("field", "path", "about"),
    [
        ("dual_criminality", "offences", "Kenya says when an act must be a crime in both States"),
        ("limitation_of_use", "handling.use", "Kenya says how what it sends may be used"),
    ],
)
def test_what_a_state_says_is_told_with_what_it_says_it_of(office: Path, field: str, path: str, about: str) -> None:
    """Lost otherwise: “says of requests it receives: only for coercive measures”, and nobody knows what."""
    head = "state,field,instrument,value,source,as_of\n"
    row = f"KE,{field},,Only for coercive measures,letter of the ministry,2026-09-01\n"
    (office.parent / "profiles.csv").write_text(head + row, "utf-8")
    draft = changed(MUTUAL, {"requested.state": "KE", "requesting.state": "AE"})
    (told,) = find(draft, "requested_state_wants")
    said = sentence(told, read(draft).request).what
    assert (told.path, said.startswith(about)) == (path, True)
    assert said.endswith("(recorded 1 September 2026; letter of the ministry): Only for coercive measures.")


def test_a_record_that_something_is_not_known_is_told_as_no_demand(office: Path) -> None:
    """Lost otherwise: “Spain says of requests it receives: .”, and nobody knows what it wants."""
    row = "KE,{},,,Country form of the office,2026-01-10\n"
    (office.parent / "profiles.csv").write_text(
        "state,field,instrument,value,source,as_of\n"
        + row.format("limitation_of_use")
        + row.format("dual_criminality")
        + row.format("special_documents"),
        "utf-8",
    )
    states = {"requested.state": "KE", "requesting.state": "AE"}
    for base in (MUTUAL, EXTRADITION):
        codes = {each.code for each in find(changed(base, states))}
        assert not codes & {"requested_state_wants", "requested_state_names_documents"}


def test_a_period_is_not_turned_round_where_its_end_would_then_come_too_late() -> None:
    """Lost otherwise: a key that mends a date, and the same finding at the other one."""
    future = changed(MUTUAL, {"offences.o1.committed_from": "2027-01-01", "offences.o1.committed_to": "2026-01-01"})
    past = changed(MUTUAL, {"offences.o1.committed_from": "2025-01-01", "offences.o1.committed_to": "2024-01-01"})
    assert not [each for each in find(future, "dates_impossible") if each.remedy]
    assert [each for each in find(past, "dates_impossible") if each.remedy]
