"""What leaves the printer: whole, clean, nothing said that was not answered and nothing answered that is not said."""

import json
import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mla_assistant import resources
from mla_assistant.documents.gate.coverage import read_left_out
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.parts.translation import source_hash
from mla_assistant.text.safe import clean
from tests.review.drafts import EXTRADITION, FOR_SENTENCE, changed
from tests.review.drafts_surrender import ABSENT, MIXED, SENTENCING
from tests.templates.drafts import all_drafts, example, full, minimal
from tests.templates.printing import _printed, opens_cleanly, outline, paragraphs, printed, set_in_words, word, words_of

DRAFTS = [(kind, answers) for _name, kind, answers in all_drafts()]
NAMES = [name for name, _kind, _answers in all_drafts()]
ENOUGH = [(name, kind, answers) for name, kind, answers in all_drafts() if not name.endswith("empty")]
FINALS = [(kind, answers) for _name, kind, answers in ENOUGH]
FINAL_NAMES = [name for name, _kind, _answers in ENOUGH]
HEADS = {"Title": 0, "Heading1": 1, "Heading2": 2, "Heading3": 3, "Label": 4}
LEFT_OUT = read_left_out((resources.shipped_folder() / "templates" / "left_out.txt").read_text("utf-8"))[0]

every_draft = pytest.mark.parametrize(("kind", "answers"), DRAFTS, ids=NAMES)
every_final = pytest.mark.parametrize(("kind", "answers"), FINALS, ids=FINAL_NAMES)


@every_draft
def test_every_draft_can_be_read_on_paper_and_says_that_it_is_one(kind: str, answers: dict[str, Any]) -> None:
    """A draft with holes is legal input everywhere."""
    data = printed(answers, draft=True)
    assert opens_cleanly(data) == []
    assert b"DRAFT" in data or "DRAFT – NOT FOR TRANSMISSION" in header_of(data)


@every_final
def test_a_final_document_opens_in_word(kind: str, answers: dict[str, Any]) -> None:
    """A central authority abroad that is asked to repair a file will not trust it."""
    data = printed(answers)
    assert opens_cleanly(data) == []
    assert "DRAFT" not in header_of(data)


@every_final
def test_a_final_document_shows_no_trace_of_how_it_was_made(kind: str, answers: dict[str, Any]) -> None:
    """Holes, tags, “None”, doubled spaces and empty brackets make a State look careless."""
    for style, text in paragraphs(printed(answers)):
        assert not re.search(r"‹|›|\{|\}|\bNone\b|  |\(\s*\)|“”", text), (style, text)
        assert style not in ("Particular", "Heading2") or not text.rstrip().endswith(":"), (style, text)


@every_final
def test_no_heading_stands_without_content_in_a_final_document(kind: str, answers: dict[str, Any]) -> None:
    """A heading with nothing below looks like a page that was lost."""
    assert headings_without_content(printed(answers)) == []


@every_draft
def test_no_heading_stands_without_content_in_a_draft(kind: str, answers: dict[str, Any]) -> None:
    """The holes are the content of a draft."""
    assert headings_without_content(printed(answers, draft=True)) == []


def headings_without_content(data: bytes) -> list[tuple[int, str, str]]:
    """Place, style and next style of every heading that the next one follows at once, and of every lost lead-in."""
    found = outline(data)
    pairs = enumerate(zip(found, [*found[1:], "Title"], strict=True))
    leads = HEADS | {"LeadIn": HEADS["Heading1"]}
    return [(at, a, b) for at, (a, b) in pairs if a in leads and HEADS.get(b, 9) <= leads[a]]


@pytest.mark.parametrize("choice", [0, 1, 2, 3, -1])
@pytest.mark.parametrize("kind", KINDS)
def test_every_answer_reaches_the_paper(kind: str, choice: int) -> None:
    """What a prosecutor was asked and took the trouble to answer must not vanish because another answer was “no”."""
    answers, texts = full(kind, choice)
    words = set_in_words(answers)
    lost = [path for path, text in texts.items() if text not in words]
    assert [path for path in lost if not left_out(kind, path)] == []
    assert {path for path in texts if left_out(kind, path)} == set(lost)


@pytest.mark.parametrize("kind", KINDS)
def test_every_question_is_printed_under_some_answer_to_those_it_depends_on(kind: str) -> None:
    """Else the test above could pass with a question that it takes never to apply."""
    whole, reached = set[str](), set[str]()
    for choice in (*range(12), -1):
        answers, texts = full(kind, choice)
        whole |= set(written(answers))
        reached |= set(texts.values())
    assert whole == reached


def written(value: Any) -> Iterator[str]:
    """Every text of a full draft, by the number in it, which is that of its place."""
    if isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from written(each)
    elif isinstance(value, str) and re.fullmatch(r"value\d+end", value):
        yield value


BEFORE = "the answer from before"
OUT_OF_PLACE = {
    "in person": ({"type": "statement", "mode": "in_person", "telephone_agreed": BEFORE}, "video link"),
    "by video": (
        {"type": "statement", "mode": "video", "telephone_agreed": BEFORE, "telephone_consent": "no"},
        "by telephone",
    ),
    "no summons": ({"type": "service", "summons": "no", "appearance_place": BEFORE}, "Date of the appearance"),
    "no day": ({"type": "service", "summons": "no", "appearance_date": "2027-02-08"}, "8 February 2027"),
    "order sought": ({"type": "confiscation", "route": "order_sought", "extent": BEFORE}, "Order to be enforced"),
    "order enforced": ({"type": "confiscation", "route": "order_enforced", "grounds": BEFORE}, "can rest"),
    "expert chosen there": ({"type": "expert_evaluation", "choosing": "chosen_there", "expert": BEFORE}, "institute"),
}


@pytest.mark.parametrize("draft", [True, False])
@pytest.mark.parametrize(("measure", "also_gone"), OUT_OF_PLACE.values(), ids=OUT_OF_PLACE)
def test_an_answer_whose_question_does_not_apply_any_more_is_not_printed(
    measure: dict[str, str], also_gone: str, draft: bool
) -> None:
    """Lost otherwise: the truth of the letter; a hearing in person would be announced as one by telephone."""
    answers = minimal("mutual_assistance") | {"measures": [{"id": "m1", "heading": "This measure", **measure}]}
    words = words_of(printed(answers, draft=draft))
    assert "This measure" in words
    assert BEFORE not in words
    assert also_gone not in words


def left_out(kind: str, path: str) -> bool:
    return any(entry.kind in (kind, "*") and fnmatchcase(path, entry.path) for entry in LEFT_OUT)


@pytest.mark.parametrize("kind", KINDS)
def test_the_fewest_answers_make_a_short_and_honest_document(kind: str) -> None:
    """A section about facts that nobody gave would be an invention."""
    words = words_of(printed(minimal(kind)))
    for absent in ("Confidentiality", "urgent", "assures", "undertakes", "warrant", "Annexes", "custody in this case"):
        assert absent not in words


def test_an_assurance_that_nobody_confirmed_never_leaves_as_one() -> None:
    """Only an official who may bind the State gives an assurance."""
    answers = example("extradition") | {"assurances": [{"type": "death_penalty", "status": "proposed"}]}
    draft, final = words_of(printed(answers, draft=True)), words_of(printed(answers))
    assert "PROPOSED, NOT CONFIRMED" in draft
    assert "assures the requested State that the death penalty" in draft
    assert "assures the requested State that the death penalty" not in final
    assert "It has been confirmed by the official named here" not in draft


def test_a_confirmed_assurance_names_who_gave_it() -> None:
    """The requested State asks who spoke, and by what power."""
    answers, texts = full("extradition")
    words = words_of(printed(answers))
    for name in ("confirmed_by", "office", "competence", "reference"):
        assert texts[f"assurances.{name}"] in words
    assert "PROPOSED" not in words


@pytest.mark.parametrize(
    ("purpose", "remedy", "said"),
    [
        ("for_prosecution", None, "That person is presumed innocent."),
        ("for_sentence", "no_remedy_open", "has been convicted by a final judgment"),
        ("for_sentence", "opposition_open", "has been convicted by a judgment that is not final yet"),
        ("for_sentence", None, None),
    ],
)
def test_the_person_sought_is_presumed_innocent_until_a_final_judgment(
    purpose: str, remedy: str | None, said: str | None
) -> None:
    """Said of a convicted person it would be false; not said of another, a fair trial would begin badly."""
    proceedings = {"purpose": purpose, "enforceable": "yes"} | ({"remedy_open": remedy} if remedy else {})
    words = words_of(printed(minimal("extradition") | {"proceedings": proceedings}))
    sentences = (
        "That person is presumed innocent.",
        *(f"convicted by a {which}" for which in ("final", "judgment that")),
    )
    assert [each for each in sentences if each in words] == [each for each in sentences if said and each in said]


@pytest.mark.parametrize("answer", ["yes", "no"])
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize(
    ("answers", "convicted"),
    [(EXTRADITION, False), (FOR_SENTENCE, True), (MIXED, True), (ABSENT, True), (SENTENCING, True)],
    ids=["prosecution", "sentence", "mixed", "absent", "sentencing"],
)
def test_a_convict_is_never_said_not_to_have_been_tried(
    answers: dict[str, Any], convicted: bool, language: str, answer: str
) -> None:
    """A request that rests on a judgment and says in the next line that there was no trial is sent back."""
    found = words_of(_printed(changed(answers, {"safeguards.tried_before": answer}), "extradition", language, True))
    apart = {"en": "Apart from any judgment on which", "fr": "de tout jugement sur lequel", "ar": "أي حكم يستند إليه"}
    assert (apart[language] in found) == convicted


@pytest.mark.parametrize(
    ("basis", "label"),
    [
        ("bilateral_treaty", "In force between the two States, as checked"),
        ("multilateral_treaty", "Both States are Parties, as checked"),
    ],
)
def test_a_treaty_of_two_is_in_force_and_one_of_many_has_parties(basis: str, label: str) -> None:
    """Whoever calls the two States of a bilateral treaty its Parties “as checked” has checked another list."""
    bases = [{"basis": basis, "title": "A treaty", "both_parties": "treaty section of the ministry"}]
    found = words_of(printed({**minimal("extradition"), "legal_bases": bases}, draft=True))
    assert label in found
    assert found.count(", as checked") == 1


@pytest.mark.parametrize("kind", ["extradition", "provisional_arrest"])
@pytest.mark.parametrize(
    ("purpose", "said", "presumption"),
    [
        ("for_both", "for some of the offences described", "As far as no final judgment has found"),
        ("for_sentencing", "so that sentence can be passed", "As far as no final judgment has found"),
        ("for_prosecution", "for prosecution for the offences", "No final judgment has found"),
        ("for_sentence", "for the enforcement of the sentence", None),
    ],
)
def test_each_purpose_is_said_at_the_head_and_with_its_presumption(
    kind: str, purpose: str, said: str, presumption: str | None
) -> None:
    """An arrest asked for without its purpose is an arrest the court abroad can't weigh."""
    words = words_of(printed(minimal(kind) | {"proceedings": {"purpose": purpose}}))
    assert said in words
    assert ("presumed innocent" in words) == (presumption is not None)
    assert presumption is None or presumption in words


@pytest.mark.parametrize("kind", KINDS)
def test_a_document_opens_with_the_state_and_the_authority_that_send_it(kind: str) -> None:
    """Lost otherwise: a page that does not look like the letter of a ministry, and says who writes in a table only."""
    requesting = {"state": "KE", "central_authority": {"name": "Attorney General", "unit": "Division 7"}}
    opening = paragraphs(printed(minimal(kind) | {"requesting": requesting}))[:4]
    assert [text for _style, text in opening[:3]] == ["Kenya", "Attorney General", "Division 7"]
    assert opening[3][0] == "Title"


@pytest.mark.parametrize(
    ("remedy", "said"),
    [
        ("no_remedy_open", "Final since: "),
        ("opposition_open", "Enforceable since: "),
        (None, "Final or enforceable since: "),
    ],
)
def test_a_judgment_that_is_not_final_has_no_day_on_which_it_became_so(remedy: str | None, said: str) -> None:
    """Lost otherwise: a judgment called final in one line and open to opposition in the next."""
    proceedings = {"purpose": "for_sentence", "remedy_open": remedy, "final_from": "2025-05-01"}
    lines = words_of(printed(minimal("extradition") | {"proceedings": proceedings})).splitlines()
    assert [line for line in lines if line.endswith("1 May 2025")] == [f"{said}1 May 2025"]


@pytest.mark.parametrize(
    ("known", "kept"),
    [
        (("family_name", "given_names", "sex", "born"), [True, True, True]),
        (
            ("family_name", "given_names", "sex", "born", "birth_place", "parents", "occupation", "address", "counsel"),
            [True, False, False, False, False, False, False, True],
        ),
    ],
)
def test_a_short_table_stays_together_and_a_long_one_breaks_between_rows_of_its_middle(
    known: tuple[str, ...], kept: list[bool]
) -> None:
    """Lost otherwise: half a page, left empty before a person of whom much is known; or the head of a small table."""
    values = {"sex": "male", "born": "1990-05-02"}
    person = {"kind": "natural"} | {field: values.get(field, "known") for field in known}
    rows = next(
        table.rows
        for table in word(printed(minimal("mutual_assistance") | {"persons": [person]})).tables
        if table.cell(0, 0).text == "Family name"
    )
    assert [row.cells[0].paragraphs[0].style.name == "Table Label Kept" for row in rows][:-1] == kept


@pytest.mark.parametrize(
    ("what", "said", "unsaid"),
    [
        ("the names of the witnesses", "keep the following confidential", "the existence and the contents"),
        (None, "the existence and the contents of this request confidential", "keep the following confidential"),
    ],
)
def test_what_is_confidential_is_said_once(what: str | None, said: str, unsaid: str) -> None:
    """Asked for everything and for a part of it, the requested State keeps what it likes."""
    handling = {"confidential": "yes"} | ({"confidential_what": what} if what else {})
    words = words_of(printed(minimal("mutual_assistance") | {"handling": handling}))
    assert said in words
    assert unsaid not in words
    assert "If that is not possible" in words


ARREST = ("Arrest, custody and surrender", "provisional arrest", "to seize and hand over", "Purpose of the extradition")


@pytest.mark.parametrize(
    ("asked", "said", "unsaid"),
    [
        ("consent_to_proceedings", ("Purpose for which consent is asked",), (*ARREST, "Journey", "Luqa airport")),
        ("passage", ("Journey of the person sought", "Luqa airport"), ARREST[:3]),
        ("extradite", (*ARREST, "Luqa airport"), ("Purpose for which consent is asked", "Journey")),
    ],
)
def test_of_whom_is_surrendered_already_or_only_passes_no_arrest_is_asked(
    asked: str, said: tuple[str, ...], unsaid: tuple[str, ...]
) -> None:
    """A letter made from the extradition would ask to arrest, and to search, whom the requested State sent off."""
    surrender = {
        "whereabouts": "detained_for_this",
        "property": [{"text": "his telephone"}],
        "handover_place": "Luqa airport",
    }
    answers = {"asked": {"what": asked}, "surrender": surrender, "proceedings": {"purpose": "for_prosecution"}}
    words = words_of(printed(minimal("extradition") | answers))
    assert [each for each in said if each not in words] == []
    assert [each for each in unsaid if each in words] == []


@pytest.mark.parametrize(
    ("measure", "said"),
    [
        ("service", "the person served may be told"),
        ("statement", "the person heard may be told"),
        ("attendance", "the person asked to come may be told"),
        ("transfer_in_custody", "the person transferred may be told"),
        ("search", None),
    ],
)
def test_who_is_served_or_heard_may_be_told_of_a_secret_request(measure: str, said: str | None) -> None:
    """A request that asks to hear a person, and that this person is not told, can't be carried out."""
    handling = {"confidential": "yes", "no_notice": "yes"}
    words = words_of(printed(minimal("mutual_assistance") | {"handling": handling, "measures": [{"type": measure}]}))
    assert "is not told of this request" in words
    assert ("may be told" in words) == (said is not None)
    assert said is None or f"Measure 1: {said}" in words


@pytest.mark.parametrize(
    ("categories", "said", "unsaid"),
    [
        (["live_traffic"], "traffic data, collected in real time", "intercepted"),
        (["live_content"], "content of communications, intercepted", "traffic data"),
    ],
)
def test_an_interception_is_asked_for_only_where_it_is_wanted(categories: list[str], said: str, unsaid: str) -> None:
    """A judge abroad who reads of content refuses what would have been allowed for traffic data."""
    measure = {"type": "live_data", "live_categories": categories}
    words = words_of(printed(minimal("mutual_assistance") | {"measures": [measure]}))
    assert said in words
    assert unsaid not in words


@pytest.mark.parametrize("measure", ["restraint", "covert_investigation", "live_data", "controlled_delivery", "search"])
def test_where_there_is_no_order_no_heading_announces_one(measure: str) -> None:
    """A court abroad looks for the order under the heading, and finds the reason why there is none."""
    answers = {"measures": [{"type": measure, "order_missing": "none is needed"}]}
    text = [words for _style, words in paragraphs(printed(minimal("mutual_assistance") | answers))]
    assert "Why there is no order" in text
    assert not {"Domestic order", "Order made in the requesting State", "Authority given in the requesting State"} & {
        *text
    }


@pytest.mark.parametrize(
    ("kind", "field", "found"),
    [
        (
            "mutual_assistance",
            {"measures": [{"type": "live_data", "no_user_notice": "no"}]},
            "the provider tells the user",
        ),
        ("mutual_assistance", {"measures": [{"type": "restraint", "no_prior_notice": "no"}]}, "the holder is told"),
        (
            "mutual_assistance",
            {"measures": [{"type": "restraint", "no_client_notice": "no"}]},
            "the bank or custodian tells its client",
        ),
        (
            "mutual_assistance",
            {"measures": [{"type": "records", "no_client_notice": "no"}]},
            "the bank or company that holds the records tells its client",
        ),
        ("mutual_assistance", {"handling": {"confidential": "yes", "no_notice": "no"}}, "the person concerned is told"),
    ],
)
def test_a_no_to_silence_is_no_leave_to_speak(kind: str, field: dict[str, Any], found: str) -> None:
    """A sentence that lets a provider warn its customer is one nobody meant to write."""
    words = words_of(printed(minimal(kind) | field))
    assert f"Whether {found}" in words
    assert "is left to the law of the requested State" in words
    assert " may tell " not in words


@pytest.mark.parametrize(("certified", "said"), [("yes", True), ("no", False), (None, False)])
def test_a_certificate_is_given_by_who_says_so_and_by_nobody_else(certified: str | None, said: bool) -> None:
    """Lost otherwise: an authority that has certified, over its seal, what nobody asked it to look at."""
    case = {"case_name": "Republic v A"} | ({"certified": certified} if certified else {})
    found = words_of(printed(minimal("mutual_assistance") | {"investigations": [case]}))
    assert ("hereby certifies that this is a criminal matter" in found) == said
    assert found.count("certifies") == said


OFFENCE = {"id": "o1", "title": "Fraud", "place": "Nairobi"}


def test_a_time_told_in_words_leaves_no_hole_for_a_date() -> None:
    """Lost otherwise: a draft that keeps asking for a day that nobody knows, until somebody invents one."""
    when = {"committed_period": "in the mid-1990s"}
    found, asked = (
        words_of(printed(minimal("extradition") | {"offences": [OFFENCE | more]}, draft=True)) for more in (when, {})
    )
    assert "in the mid-1990s" in found
    assert "‹Committed" not in found
    assert "‹Committed on or from: to be completed›" in asked


def test_what_does_not_apply_to_a_person_takes_no_line_unless_it_is_a_name() -> None:
    """Lost otherwise: the reader’s time; but a name that is missing is looked for until one says that there is none."""
    no = {"does_not_apply": True}
    person = {"kind": "natural", "family_name": no, "given_names": "Suharto", "born": no, "address": no}
    found = words_of(printed(minimal("mutual_assistance") | {"persons": [person | {"believed_location": no}]}))
    assert "Family name\ndoes not apply" in found
    assert found.count("does not apply") == 1


def test_a_penalty_is_told_whole_in_one_place() -> None:
    """Lost otherwise: a fine written as the least penalty, and a court that reads the offence as a petty one."""
    penalty = {
        "maximum": "imprisonment",
        "years": 14,
        "months": 6,
        "minimum": "two years",
        "fine_also": "one_or_both",
        "fine": "up to KES 5,000,000",
    }
    offence = OFFENCE | {"penalty": penalty | {"other": "disqualification from office"}}
    found = words_of(printed(minimal("extradition") | {"offences": [offence]})).split("\n")
    start = found.index("Penalty")
    assert found[start + 1 : start + 6] == [
        "Heaviest penalty: imprisonment of up to 14 years and 6 months",
        "Minimum: two years",
        "The law provides for imprisonment or a fine, or both.",
        "Fine: up to KES 5,000,000",
        "Other penalties: disqualification from office",
    ]


def test_a_quotation_keeps_the_direction_of_its_own_script() -> None:
    """A statute set in the wrong direction can't be read, and can't be compared with the annex."""
    wording = [{"text": "english"}, {"text": "français", "language": "fr"}, {"text": "نص", "language": "ar"}]
    answers = minimal("extradition") | {"offences": [{"title": "t", "provisions": [{"law": "l", "wording": wording}]}]}
    styles = {text: style for style, text in paragraphs(printed(answers))}
    assert [styles[each["text"]] for each in wording] == ["Quote", "ForeignText", "ForeignTextRTL"]


def header_of(data: bytes) -> str:
    from mla_assistant.documents.write import unpack

    return "".join(part.decode() for name, part in unpack(data).items() if "header" in name)


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (None, []),
        ({"sha256": "ab12", "media_type": "application/pdf"}, ["Files", "PDF document"]),
        ({"sha256": "ab12", "media_type": "application/x-new"}, ["Files", "application/x-new"]),
    ],
)
def test_the_index_of_annexes_tells_the_type_of_a_file_in_words(file: dict[str, str] | None, said: list[str]) -> None:
    """Lost otherwise: a registry that reads “application/pdf”, and an empty table where everything went on paper."""
    answers = minimal("extradition") | {"annexes": [{"title": "Warrant"} | ({"file": file} if file else {})]}
    lines = words_of(_printed(answers, "annex_index", "en", False)).splitlines()
    assert [line for line in lines if line in ("Files", "PDF document", "application/pdf", "application/x-new")] == said


@pytest.mark.parametrize(("regardless", "said"), [("yes", True), ("no", False), (None, False)])
@pytest.mark.parametrize("asked", [{"property": "A telephone."}, {"things": [{"what": "a telephone"}]}])
def test_things_are_asked_for_without_the_person_only_where_the_drafter_says_so(
    asked: dict[str, Any], regardless: str | None, said: bool
) -> None:
    """“Only together with the person” below “even where surrender cannot take place” is a request nobody can follow."""
    surrender = asked | ({"things_regardless": regardless} if regardless else {})
    words = words_of(printed(minimal("extradition") | {"surrender": surrender}))
    assert ("even where surrender cannot take place" in words) == said
    assert words.count("to seize and hand over the following") == 1


def test_a_numbered_account_to_be_frozen_is_told_by_its_code_word() -> None:
    """Lost otherwise: the only name by which the bank knows the account."""
    account = {"kind": "bank_account", "institution": "Bank A", "code_word": "OKAPI"}
    found = words_of(printed(minimal("mutual_assistance") | {"measures": [{"type": "restraint", "assets": [account]}]}))
    assert "Asset 1: OKAPI" in found
    assert "Code word or name of a numbered account\n“OKAPI”" in found


def test_what_an_asset_or_an_object_is_stands_there_once() -> None:
    """“Asset 1: a flat” above “Description: a flat”, thirty times: the reader looks for the difference."""
    assets = [{"description": "a flat in Nice", "iban": "AE07 0331 2345 6789 0123 456", "kind": "bank_account"}]
    measures = [
        {"type": "restraint", "assets": assets},
        {"type": "cultural_property", "objects": [{"what": "a mask of gold"}]},
    ]
    words = words_of(printed(minimal("mutual_assistance") | {"measures": measures}))
    assert [words.count(each) for each in ("a flat in Nice", "AE07", "a mask of gold")] == [1, 1, 1]


def test_a_sentence_is_one_term_in_its_order_and_a_further_judgment_says_whether_the_person_was_there() -> None:
    """The judge who reads “Years 13”, then what remains, then “Months 8”, has to put the sentence together again."""
    sentence = {"years": 13, "months": 8, "served": "3 years", "credited": "2 months", "remaining": "10 years"}
    absentia = {"condition": "will_be_served", "retrial_days": 15}
    absent = {"role": "further_judgment", "title": "judgment", "in_absentia": "yes", "absentia": absentia}
    proceedings = {"purpose": "for_sentence", "sentence": sentence, "further": [absent]}
    lines = words_of(printed(minimal("extradition") | {"proceedings": proceedings})).splitlines()
    first = lines.index("Term imposed: 13 years and 8 months")
    order = ["Served so far: 3 years", "Credited: 2 months", "Still to be served: 10 years"]
    assert lines[first + 1 : first + 4] == order
    found = lines[lines.index("Further judgment") :]
    assert "Convicted in absence: yes" in found
    assert "Days for asking for a retrial or an appeal: 15" in found


@pytest.mark.parametrize(
    ("provision", "said"),
    [
        ({"law": "Penal Code", "article": "section 12"}, ["Penal Code", "Provision: section 12"]),
        ({"article": "article 159"}, ["article 159"]),
    ],
)
def test_a_provision_is_headed_by_the_law_and_never_by_a_word_of_ours(
    provision: dict[str, str], said: list[str]
) -> None:
    """“Article of law 1” above “Article or section: article 159” is no citation that anybody can look up."""
    lines = words_of(printed(minimal("extradition") | {"offences": [{"provisions": [provision]}]})).splitlines()
    first = lines.index("Text of the law") + 1
    assert lines[first : first + len(said)] == said
    assert not any("Article of law" in line for line in lines)


def test_service_tells_the_address_where_the_documents_are_to_be_handed_over() -> None:
    """The bailiff has one page in hand, not section 3.4."""
    persons = [{"id": "p1", "kind": "natural", "family_name": "Ruiz", "address": "Calle Mayor 4, Madrid"}]
    answers = minimal("mutual_assistance") | {"persons": persons}
    measure = {"type": "service", "addressee": "p1"}
    assert words_of(printed(answers | {"measures": [measure]})).count("Calle Mayor 4, Madrid") == 2
    other = measure | {"addressee_address": "Calle Menor 5, Madrid"}
    words = words_of(printed(answers | {"measures": [other]}))
    assert (words.count("Calle Mayor 4, Madrid"), words.count("Calle Menor 5, Madrid")) == (1, 1)


def test_a_person_known_by_a_function_only_is_called_by_it() -> None:
    """“Person to be heard: 1.” names nobody; a description in another language would stand there untranslated."""
    row = {"source": source_hash("A tall man."), "text": "Un homme grand."}
    french = {"texts": {"persons.p1.description.t1": row}}
    persons = [
        {"id": "p1", "kind": "natural", "family_name": {"not_known": "never told"}, "description": "A tall man."}
    ]
    measures = [{"type": "statement", "witness": "p1"}]
    answers = minimal("mutual_assistance") | {"persons": persons, "measures": measures}
    words = words_of(printed(answers))
    assert "Person 1: A tall man." in words
    assert "1. A tall man." in words
    assert "not known: never told" in words
    moved = words_of(printed(answers | {"translations": {"fr": french}}, language="fr", draft=True))
    assert "Personne 1\u00a0: Un homme grand." in moved


def test_a_court_that_signs_is_not_printed_as_the_ministry_that_sends() -> None:
    """“Special Judge, Ministry of Home Affairs”: a letter from an authority that does not exist."""
    own = {"central_authority": {"name": "Ministry"}, "signatory": {"person": "R. Sen", "authority": "Special Court"}}
    answers = minimal("mutual_assistance")
    lines = words_of(printed(answers | {"requesting": answers["requesting"] | own})).splitlines()
    assert lines[lines.index("Authority making the request") + 1] == "Special Court"
    assert lines[lines.index("Central authority that sends the request") + 1] == "Ministry"
    assert lines[lines.index("R. Sen") + 1 : lines.index("R. Sen") + 3] == ["Authority", "Special Court"]


@pytest.mark.parametrize(
    ("kind", "document", "making", "sending"),
    [
        ("mutual_assistance", "cover_note", "Authority making the request", "Central authority that sends the request"),
        ("mutual_assistance", "receipt", "Authority making the request", "Central authority that sends the request"),
        (
            "preservation",
            "preservation",
            "Authority seeking the preservation",
            "Central authority that sends the request",
        ),
        ("follow_up", "follow_up", "Authority that writes", "Central authority that sends the letter"),
        ("follow_up", "cover_note", "Authority that writes", "Central authority that sends the letter"),
    ],
)
def test_what_goes_with_a_request_tells_who_makes_it_from_who_sends_it(
    kind: str, document: str, making: str, sending: str
) -> None:
    """A note signed in the name of the court by the ministry is sent back; one that names the ministry only, too."""
    answers = example(kind)
    central = answers["requesting"]["central_authority"]["name"]
    alone = [text for _style, text in paragraphs(_printed(answers, document, "en", False))]
    assert alone[alone.index(making) + 1] == central
    assert sending not in alone
    answers["requesting"]["signatory"]["authority"] = "High Court at Nairobi"
    both = [text for _style, text in paragraphs(_printed(answers, document, "en", False))]
    assert both[both.index(making) + 1] == "High Court at Nairobi"
    assert both[both.index(sending) + 1] == central


def test_a_central_authority_signs_its_own_covering_note() -> None:
    """The judge whose name stands under the request has not sent it."""
    answers = example("mutual_assistance")
    judge = answers["requesting"]["signatory"]["person"]
    assert judge in words_of(_printed(answers, "cover_note", "en", False))
    answers["requesting"]["signatory"]["authority"] = "High Court at Nairobi"
    note = words_of(_printed(answers, "cover_note", "en", False))
    assert judge not in note
    assert "The central authority transmits the request" in note


def test_what_is_not_so_takes_no_line_where_it_says_nothing() -> None:
    """“The perpetrator is not known: no” beside the name of the accused reads like a doubt."""
    answers = example("mutual_assistance")
    for answer, lines in (("yes", 1), ("no", 0)):
        answers["investigations"][0]["unknown_perpetrator"] = answer
        answers["requesting"]["central_authority"]["around_the_clock"] = answer
        found = [text for _style, text in paragraphs(printed(answers))]
        assert found.count("Perpetrator") == found.count("Reachable day and night") == lines


SAYS_NOTHING = (
    ("search", "simultaneous", "At the same time as other measures"),
    ("search", "custody_certificate", "Certificate of custody"),
    ("exhibits", "custody_certificate", "Certificate of custody"),
    ("statement", "protection", "Protective measures needed"),
    ("expert_evaluation", "heard_later", "Expert may have to be heard later"),
    ("confiscation", "provisional", "Provisional measures needed meanwhile"),
    ("documents", "apostille", "Apostille or legalization"),
    ("judicial_records", "still_open", "Proceedings still open there"),
    ("judicial_records", "finality", "each judgment is final"),
    ("service", "summons", "Summons to appear"),
    ("attendance", "advance", "pay the person an advance"),
)
SAYS_SOMETHING = (
    ("documents", "lawful_at_home", "Could be ordered in a like case"),
    ("confiscation", "conviction", "Rests on a conviction"),
    ("examination", "alters", "Object changed or used up"),
    ("exhibits", "database", "Entry in a database"),
    ("stored_data", "preserved", "Data preserved"),
)


@pytest.mark.parametrize("draft", [True, False])
@pytest.mark.parametrize(
    ("measure", "field", "label", "said"),
    [*((*each, False) for each in SAYS_NOTHING), *((*each, True) for each in SAYS_SOMETHING)],
)
def test_a_no_is_printed_where_the_requested_state_acts_on_it(
    measure: str, field: str, label: str, said: bool, draft: bool
) -> None:
    """Ten lines that end in “no” hide the one that matters: data that nobody preserved, an order without conviction."""
    for answer, found in (("yes", True), ("no", said)):
        measures = [{"type": measure, "heading": "This", field: answer}]
        words = words_of(printed(minimal("mutual_assistance") | {"measures": measures}, draft=draft))
        assert (label in words) == found


def test_a_yes_or_no_that_is_still_open_stays_a_hole_of_a_draft() -> None:
    """Left out like a no, the question would never be asked again."""
    measures = [{"type": "service"}, {"type": "confiscation"}]
    words = words_of(printed(minimal("mutual_assistance") | {"measures": measures}, draft=True))
    assert "Summons to appear\n‹" in words
    assert "Provisional measures needed meanwhile\n‹" in words


def test_a_measure_without_a_place_has_no_empty_row_for_it() -> None:
    """“Where in the requested State –” reads as if the page had been forgotten."""
    measures = [{"type": "service", "persons": ["p1"]}]
    answers = minimal("mutual_assistance") | {"persons": [{"id": "p1", "legal_name": "Ruiz"}], "measures": measures}
    words = words_of(printed(answers))
    assert "Where in the requested State" not in words
    assert "Persons concerned" in words


@pytest.mark.parametrize("draft", [True, False])
@pytest.mark.parametrize("layout", ["", "asean", "oas", "tcy_31"])
@pytest.mark.parametrize(
    ("language", "said"), [("en", "against a person or persons unknown"), ("fr", "contre X"), ("ar", "ضد مجهول")]
)
def test_proceedings_against_persons_unknown_say_so_and_leave_no_hole(
    language: str, said: str, layout: str, draft: bool
) -> None:
    """A drafter who is asked for a name that nobody has writes one, or hides the hole; neither should travel."""
    investigations = [{"case_name": "Against X", "unknown_perpetrator": "yes"}, {"case_name": "Against Y"}]
    answers = minimal("mutual_assistance") | {"language": language, "investigations": investigations}
    answers |= {"measures": [{"type": "documents"}], "offences": [{"title": "Fraud"}]}
    persons = answers | {"persons": [{"id": "p1", "legal_name": "Ruiz"}]}
    unknown, known = (
        words_of(printed(each, language=language, layout=layout, draft=draft)) for each in (answers, persons)
    )
    assert unknown.count(said) == 1
    assert not re.search(r"‹(Persons concerned|Personnes concernées|الأشخاص المعنيون)", unknown)
    assert said not in known
    assert "Ruiz" in known


def test_a_measure_asks_whom_it_concerns_once_there_are_persons() -> None:
    """One hole says that the persons are missing; a second in each measure sends the drafter to an empty list."""
    answers = minimal("mutual_assistance") | {"measures": [{"type": "documents"}]}
    persons = {"persons": [{"id": "p1", "legal_name": "Ruiz"}]}
    without, with_one = (words_of(printed(answers | more, draft=True)) for more in ({}, persons))
    assert without.split("\n").count("‹Persons concerned: to be completed›") == 1
    assert "Persons concerned\n‹to be completed›" in with_one


@pytest.mark.parametrize(
    ("language", "once"),
    [
        (
            "en",
            ["Confidential treatment: ‹to be completed›", "Subject\n‹to be completed›"],
        ),
        ("fr", ["Traitement confidentiel\u00a0: ‹à compléter›", "Objet\n‹à compléter›"]),
        ("ar", ["المعاملة السرية: ‹يُستكمل›"]),
    ],
)
def test_a_hole_does_not_repeat_the_label_before_it(language: str, once: list[str]) -> None:
    """Lost otherwise: “Confidential treatment: ‹Keep the request confidential?: to be completed›” read in full."""
    answers = minimal("mutual_assistance") | {"language": language, "handling": {"urgent": "yes"}}
    words = words_of(printed(answers, language=language, draft=True))
    for line in once:
        assert line in words
    assert "?:" not in words


hostile = st.one_of(
    st.sampled_from(
        ["</w:t></w:r></w:p>", "{{ x }}", "{% if x %}", "{%p endif %}", "&amp;", "[bold]", "%(n)s", "{0}", "<!--"]
    ),
    st.text(st.characters(codec="utf-8", categories=["L", "M", "N", "P", "S"]), max_size=12),
).filter(lambda text: bool(clean(text)))


@settings(max_examples=12, deadline=None)
@given(between=hostile, kind=st.sampled_from(sorted(KINDS)))
def test_hostile_text_in_every_field_of_a_kind_is_printed_whole(between: str, kind: str) -> None:
    """Lost otherwise: a name with an ampersand, and every paragraph after it."""
    plain, texts = full(kind)
    answers = json.loads(json.dumps(plain), object_hook=lambda part: {k: _between(v, between) for k, v in part.items()})
    expected = {path: clean(f"{text[:-3]} {between} end") for path, text in texts.items() if not left_out(kind, path)}
    words = set_in_words(answers, draft=True)
    assert [path for path, text in expected.items() if text not in words] == []


def _between(value: Any, text: str) -> Any:
    """`value7end` becomes `value7 TEXT end`, in lists too; everything else stays."""
    if isinstance(value, list):
        return [_between(each, text) for each in value]
    if isinstance(value, str) and re.fullmatch(r"value\d+end", value):
        return f"{value[:-3]} {text} end"
    return value
