"""French and Arabic: every text there, the same document in other words, and Arabic set as Arabic."""

import json
import re
from collections.abc import Iterator

import pytest
from babel.messages.pofile import read_po
from docx.oxml.ns import qn

from mla_assistant import resources
from mla_assistant.documents.context import About, build
from mla_assistant.documents.localize.labels import titles
from mla_assistant.documents.sets import set_of
from mla_assistant.documents.templates import template_set
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.reading import read
from mla_assistant.text.translate import catalogue
from tests.templates.drafts import empty, example, full
from tests.templates.printing import _printed, opens_cleanly, outline, paragraphs, printed, word, words_of

LANGUAGES = ("fr", "ar")
in_both = pytest.mark.parametrize("language", LANGUAGES)
every_kind = pytest.mark.parametrize("kind", KINDS)
ACRONYMS = (
    r"\b(IBAN|BIC|IMEI|MAC|T-CY|PDF|RTF|Word|Excel|PowerPoint|Microsoft Office|OpenDocument|PNG|JPEG|GIF|TIFF|WebP|HEIC"
    r"|MP3|WAV|MP4|AVI|Matroska|Ogg|ZIP|gzip|7z|RAR|Windows|Linux)\b"
)
LRM = "\u200e"


@in_both
@every_kind
def test_no_text_of_a_request_is_missing(kind: str, language: str) -> None:
    """A French request with an English paragraph in it is refused, or worse, sent."""
    assert template_set(kind, language).missing == ()
    texts = catalogue("templates", language)
    assert [title for _context, title in titles(KINDS[kind]) if not texts.has(title, "label")] == []


@in_both
def test_the_catalogue_says_what_it_is(language: str) -> None:
    """A header marked fuzzy, or of another language, makes tools skip the whole file without a word."""
    path = resources.shipped_folder() / "locales" / language / "templates.po"
    with path.open("rb") as file:
        found = read_po(file)
    assert str(found.locale) == language
    assert not found.fuzzy
    assert [message.id for message in found if message.id and (message.fuzzy or not message.string)] == []


@in_both
@every_kind
@pytest.mark.parametrize("draft", [True, False])
def test_a_translated_document_is_built_like_the_english_one(kind: str, language: str, draft: bool) -> None:
    """What the two States sign must be one text in two languages, paragraph by paragraph."""
    answers = full(kind)[0] | {"language": language}
    english = printed(answers | {"language": "en"}, draft=draft)
    assert outline(printed(answers, language=language, draft=draft)) == outline(english)


@in_both
@pytest.mark.parametrize("draft", [True, False])
def test_the_example_is_complete_in_each_language(language: str, draft: bool) -> None:
    """The worked example is what a ministry looks at first."""
    data = printed(example("extradition"), language=language, draft=draft)
    assert opens_cleanly(data) == []
    for _style, text in paragraphs(data):
        assert not re.search(r"‹|›|\{|\}|\bNone\b|  |\(\s*\)", text), text
    assert "requesting State" not in words_of(data)


@in_both
@every_kind
def test_an_empty_draft_shows_its_holes_in_its_own_language(kind: str, language: str) -> None:
    """A drafter who works in Arabic reads what is missing in Arabic."""
    data = printed(empty(kind) | {"language": language}, language=language, draft=True)
    assert opens_cleanly(data) == []
    words = words_of(data)
    assert words.count("‹") > 20
    assert not re.search(r"to be completed|[Rr]equested", words)


@pytest.mark.parametrize(("language", "mark"), [("fr", "‹à traduire\u00a0: "), ("ar", "‹يُترجم: ")])
def test_facts_without_a_translation_keep_their_numbers_and_say_so(language: str, mark: str) -> None:
    """English facts stood unmarked and unnumbered between French headings, as if they were a quoted statute."""
    answers = example("extradition") | {"translations": {}}
    facts = {row["text"] for row in answers["facts"]["summary"]}
    data = printed(answers, language=language, draft=True)
    found = [(style, text) for style, text in paragraphs(data) if text.startswith(mark) and style == "NumberedText"]
    assert facts <= {text.removeprefix(mark).removesuffix("›").replace(LRM, "") for _style, text in found}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", ("Tétouan, Maroc", "2640/417/2024 (juge d’instruction)")),
        ("ar", ("تطوان، المغرب", f"{LRM}2640/417/2024{LRM} (قاضي التحقيق)", "الرباط")),
    ],
)
def test_places_and_courts_are_named_in_the_language_of_the_document(language: str, words: tuple[str, ...]) -> None:
    """“(investigating judge)” and “Tetouan, Morocco” stood in a final Arabic request, and nobody was told."""
    document = words_of(printed(example("extradition"), language=language))
    assert [each for each in words if each not in document] == []
    assert "judge" not in document


def test_french_puts_its_spaces_before_the_high_signs() -> None:
    """« Objet: » is a fault in every ministry that writes French, and a common space lets a line begin with a colon."""
    for text in catalogue("templates", "fr").texts.values():
        assert not re.search(r"[^\u00a0\u202f][;?!](?:\s|$)|[^\u00a0\u202f]:(?:\s|$)", text), text


def test_a_date_of_which_only_the_month_or_year_is_known_reads_right_in_french() -> None:
    """“Au plus tard le mars 2026” in a letter to a court: what stands before a date has no article."""
    by_hand = {"receipt", "label"}  # days that a pen fills in, and titles
    for (context, _text), words in catalogue("templates", "fr").texts.items():
        if context not in by_hand:
            assert not re.search(r"\b(le|du|au)(\s:\s\{\w+\})?$", words), words


@every_kind
@pytest.mark.parametrize(
    ("language", "month", "days_only"),
    [
        ("en", "March 2024", r"\bon$|\bday\b"),
        ("fr", "mars 2024", r"\b(le|du|au)$|\bjour\b"),
        ("ar", "مارس 2024", r"بتاريخ$|يوم"),
    ],
)
def test_what_stands_before_a_date_fits_a_month(kind: str, language: str, month: str, days_only: str) -> None:
    """“Arrested on: March 2024” and “First day: March 2024”: a judge stops, and looks for the day that fell out."""
    labels = set[str]()
    for choice in (*range(4), -1):
        answers = full(kind, choice)[0] | {"language": language}
        answers = json.loads(json.dumps(answers).replace("2024-03-15", "2024-03"))
        for document in (kind, *set_of(kind)):
            labels |= set(before(month, _printed(answers, document, language, draft=False)))
    assert len(labels) > 4
    assert [label for label in labels if re.search(days_only, label, re.IGNORECASE)] == []


def before(date: str, data: bytes) -> Iterator[str]:
    """What stands before each date: in its line, in the row of a table of two columns, or at the head of its column."""
    document = word(data)
    for paragraph in document.paragraphs:
        yield from _before(date, paragraph.text, "")
    for table in document.tables:
        head = [cell.text for cell in table.rows[0].cells]
        for row in table.rows:
            names = head if len(head) > 2 else [row.cells[0].text] * 2
            for name, cell in zip(names, row.cells, strict=False):
                for paragraph in cell.paragraphs:
                    yield from _before(date, paragraph.text, name)


def _before(date: str, text: str, name: str) -> Iterator[str]:
    plain = text.replace(LRM, "")
    if plain.endswith(date):
        yield plain.removesuffix(date).rstrip(" :\u00a0") or name


def test_arabic_holds_no_letter_of_another_script_outside_names() -> None:
    """A word left in English inside an Arabic sentence is a text nobody finished."""
    for text in catalogue("templates", "ar").texts.values():
        assert not re.search(r"[A-Za-z]", re.sub(r"\{\w+\}|" + ACRONYMS, "", text)), text


def test_arabic_has_its_own_commas_and_quotation_marks() -> None:
    """A Latin comma hangs on the wrong side of an Arabic word."""
    for text in catalogue("templates", "ar").texts.values():
        assert not re.search(r"[,;?“”]", text), text


def test_arabic_is_mirrored_and_a_quotation_in_latin_letters_is_not() -> None:
    """A table whose columns run the wrong way is read the wrong way."""
    answers = full("extradition")[0] | {"language": "ar"}
    body = word(printed(answers, language="ar")).element.body
    assert all(table.find(qn("w:tblPr")).find(qn("w:bidiVisual")) is not None for table in body.iter(qn("w:tbl")))
    for paragraph in body.iter(qn("w:p")):
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        foreign = style is not None and style.get(qn("w:val")) == "ForeignText"
        assert (paragraph.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None) != foreign


def test_numbers_and_addresses_stay_readable_in_arabic() -> None:
    """+356 2555 0142 would be printed 0142 2555 356+, and somebody would call the wrong State."""
    words = words_of(printed(example("extradition"), language="ar"))
    for value in ("DAP/EXT/2026/0431", "ZZ0000431"):
        assert f"{LRM}{value}{LRM}" in words


@pytest.mark.parametrize(
    ("language", "moment", "zone"),
    [
        ("fr", "17 février 2026, 18:42:07", "Nairobi (UTC+03:00)"),
        ("ar", "17 فبراير 2026، 18:42:07", "نيروبي (UTC+03:00)"),
    ],
)
def test_a_provider_reads_when_and_by_whose_clock(language: str, moment: str, zone: str) -> None:
    """“2026-02-17 18:42:07” beside “Africa/Nairobi” leaves the offset to the reader."""
    answers = example("preservation")
    for held in answers["data"]:
        for identifier in held["identifiers"]:
            if "time_zone" in identifier:
                identifier["time_zone"] = "Africa/Nairobi"
    cells = [text.replace(LRM, "") for _style, text in paragraphs(printed(answers, language=language))]
    assert cells[cells.index(moment) + 1] == zone
    assert "Africa/" not in "".join(cells)


def test_what_stands_between_two_values_is_arabic_in_arabic() -> None:
    """“Amina Juma; D. Otieno” and “D.” in the quotation marks of English, between Arabic cells."""
    answers = full("mutual_assistance")[0] | {"language": "ar"}
    words = words_of(printed(answers, language="ar"))
    assert re.search(rf"«{LRM}value\d+end{LRM}»", words)  # the code word of an account
    assert not re.search(rf"{LRM}[,;]|“", words)


@pytest.mark.parametrize(
    ("language", "role", "sex", "words"),
    [
        ("ar", "suspect", "female", "الصفة في القضية: مشتبه بها"),
        ("ar", "suspect", "male", "الصفة في القضية: مشتبه به"),
        ("ar", "suspect", None, "الصفة في القضية: مشتبه به (بها)"),
        ("ar", "victim", "female", "الصفة في القضية: ضحية"),
        ("fr", "expert", "female", "Qualité dans l’affaire\u00a0: experte"),
        ("fr", "expert", "other_sex", "Qualité dans l’affaire\u00a0: expert(e)"),
        ("en", "suspect", "female", "Role in the case: suspect"),
    ],
)
def test_a_role_agrees_with_the_person(language: str, role: str, sex: str | None, words: str) -> None:
    """A woman called “a suspect” in the form for a man, in the language her lawyer reads."""
    answers = example("extradition") | {"language": language}
    answers["persons"] = [{"kind": "natural", "family_name": "Benlamsi", "role": role, "sex": sex}]
    assert words in words_of(printed(answers, language=language)).split("\n")


@in_both
def test_a_reference_to_what_is_not_translated_says_so_as_its_heading_does(language: str) -> None:
    """An English offence in the row of a person looks finished, and so it stays in the letter."""
    answers = example("mutual_assistance")
    answers.pop("translations", None)
    made = build(read(answers).request, About(language))
    titles = {each["title"] for each in made["offences"]}
    assert all(title.startswith("‹") for title in titles)
    assert {offence["name"] for measure in made["measures"] for offence in measure["offences"]} == titles
