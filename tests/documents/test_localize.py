"""One English source, many languages: nothing is lost between the translator and the page."""

import io
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from docx import Document
from docx.shared import RGBColor

from mla_assistant.documents.compile import compile_set, prepare
from mla_assistant.documents.gate.parity import parity
from mla_assistant.documents.localize.build import localized
from mla_assistant.documents.localize.catalogue import Translations, fault, translations
from mla_assistant.documents.localize.extract import messages_of, pot
from mla_assistant.documents.voice import voice
from mla_assistant.documents.write import unpack
from tests.documents.sample import BLOCKS, DOCUMENTS, printed
from tests.documents.small import request
from tests.documents.word import docx, replaced, saved, texts

SENTENCE = "The {{ case.requesting|state }} asks {{ case.requested|state }} about {{ case.reference }}."


def messages(data: bytes) -> list[str]:
    return [text for (_context, text), _place in messages_of(data, "small")]


def french(data: bytes, **words: str) -> list[str]:
    """The paragraphs of a document built with these translations (by source text) and printed."""
    return texts(
        printed(compile_set({"small": localized(data, "small", into("fr", words))[0]}, {}, voice("fr")), request())
    )


def into(language: str, words: dict[str, str], name: str = "small") -> Translations:
    return Translations(language, {(name, source): text for source, text in words.items()})


def test_a_paragraph_is_one_message_with_named_values() -> None:
    """A translator must see a whole sentence, and may change its order."""
    message = "The {case_requesting} asks {case_requested} about {case_reference}."
    assert messages(docx([SENTENCE], header=None)) == [message]
    turned = "À propos de {case_reference}, {case_requesting} s’adresse à {case_requested} : voir « R & D <x> »."
    assert french(docx([SENTENCE]), **{message: turned})[0] == (
        "À propos de MLA/2026/0417-XR, Kenya s’adresse à Émirats arabes unis : voir « R & D <x> »."
    )


def test_control_paragraphs_and_mere_values_are_no_messages() -> None:
    """A translator who deletes an “endif” would break the template."""
    content = [
        "{%p if case.opened %}",
        "{{ case.opened|date }}",
        "{%p endif %}",
        "{{ a }} – {{ b }}",
        "",
        "12.",
        "Word",
    ]
    assert messages(docx(content, header=None)) == ["Word"]


def test_what_looks_different_is_marked_and_keeps_its_look() -> None:
    """Bold, italics, colour, in the order of the other language."""
    document = Document()
    paragraph = document.add_paragraph("The ")
    paragraph.add_run("requesting").bold = True
    paragraph.add_run(" State").bold = True  # cut by Word for no reason
    paragraph.add_run(", {{ case.requesting|state }}, ")
    paragraph.add_run("urgently").font.color.rgb = RGBColor(255, 0, 0)
    paragraph.add_run(" asks.")
    document.sections[0].header.paragraphs[0].text = "-"
    data = saved(document)
    message = "The <b>requesting State</b>, {case_requesting}, <x>urgently</x> asks."
    assert messages(data) == [message]
    built, problems = localized(
        data, "small", into("fr", {message: "<x>D’urgence</x>, l’<b>État</b> ({case_requesting})."})
    )
    assert problems == []
    runs = Document(io.BytesIO(built)).paragraphs[0].runs
    looks = [(run.text, bool(run.bold), run.font.color.rgb is not None) for run in runs]
    assert looks == [
        ("D’urgence", False, True), (", l’", False, False), ("État", True, False), (" (", False, False),
        ("{{ case.requesting|state }}", False, False), (").", False, False),
    ]  # fmt: skip


def test_a_bold_label_before_a_value_is_marked() -> None:
    """`Reference: …` is the commonest line of a cover table."""
    data = docx([[("Reference: ", True), ("{{ case.reference }}", False)]], header=None)
    assert messages(data) == ["<b>Reference:</b> {case_reference}"]


def test_page_numbers_tabs_and_line_breaks_travel_with_the_text() -> None:
    """Page 1 of 3 must count in Arabic too."""
    data = docx(["First\nsecond\tthird"], header="Ref.\t{{ case.reference }}", footer="Page [PAGE] of [NUMPAGES]")
    assert messages(data) == ["First\nsecond\tthird", "Page {page} of {pages}", "Ref.\t{case_reference}"]
    found = french(data, **{"Page {page} of {pages}": "{pages} pages, ici {page}", "First\nsecond\tthird": "a\tb\nc"})
    assert "1 pages, ici 1" in found
    assert "a\tb\nc" in found


def test_equal_names_of_different_fields_are_told_apart() -> None:
    """Two placeholders of one name would be swapped."""
    data = docx(["A {{ a.b.name }} B {{ c.b.name }} C {{ a.b.name }} D {{ a.b.name|date }}"], header=None)
    assert messages(data) == ["A {b_name} B {b_name_2} C {b_name} D {b_name_date}"]


@pytest.mark.parametrize(
    ("translation", "expected"),
    [
        ("{b} et {a}", None),
        ("100 % sûr, {a} & {b}, <b>gras</b>", None),
        ("{a} seulement", "placeholder_lost"),
        ("{a} {b} {c}", "placeholder_unknown"),
        ("{a} {b} <i>x</i>", "markup"),
        ("{a} {b} <b>x", "markup"),
        ("{a} {b} </b>x<b>", "markup"),
        ("{a} {b} a < b", "markup"),
        ("{a} {b} {{ case.reference }}", "code"),
        ("{a} {b} {% if x %}", "code"),
    ],
)
def test_a_translation_that_lost_something_is_set_aside(translation: str, expected: str | None) -> None:
    """A dropped {name} would print a request that names nobody."""
    assert fault("Source {a} and {b} and <b>c</b>", translation) == expected


PO = """
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "small"
msgid "Good {a}"
msgstr "Bon {a}"

#, fuzzy
msgctxt "small"
msgid "Guess"
msgstr "Deviné"

msgctxt "small"
msgid "Lost {a}"
msgstr "Perdu"

#~ msgctxt "small"
#~ msgid "Old"
#~ msgstr "Vieux"
"""


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An office folder of our own; nothing shipped is touched."""
    monkeypatch.setenv("MLA_OFFICE", str(tmp_path / "office"))
    monkeypatch.setenv("MLA_HOME", str(tmp_path / "home"))
    (tmp_path / "office/locales/xx").mkdir(parents=True)
    return tmp_path / "office"


def test_a_catalogue_gives_only_what_can_be_trusted(office: Path) -> None:
    """A guess is no translation, and one slip must not stop the others."""
    folder = office / "locales/pt"
    folder.mkdir()
    (folder / "templates.po").write_text(PO, "utf-8")
    found = translations("pt")
    assert found.texts == {("small", "Good {a}"): "Bon {a}"}
    assert found.fuzzy == {("small", "Guess")}
    assert found.faulty == {("small", "Lost {a}"): "placeholder_lost"}


def test_a_changed_catalogue_is_read_again(office: Path) -> None:
    """A lawyer mends a word and looks at the document at once."""
    folder = office / "locales/pt"
    folder.mkdir()
    (folder / "templates.po").write_text(PO, "utf-8")
    before = translations("pt")
    (folder / "templates.po").write_text(PO.replace("Bon {a}", "Très bon {a}"), "utf-8")
    assert translations("pt").texts["small", "Good {a}"] == "Très bon {a}"
    assert translations("pt").hash != before.hash


def test_a_missing_translation_shows_the_source_marked_and_is_reported() -> None:
    """English must not appear silently inside a French request."""
    built, problems = localized(docx(["One sentence.", "Two."], header=None), "small", into("fr", {"Two.": "Deux."}))
    assert [(problem.code, problem.place.paragraph) for problem in problems] == [("translation_missing", 1)]
    first, second = Document(io.BytesIO(built)).paragraphs
    assert (first.text, second.text) == ("One sentence.", "Deux.")
    assert b'w:highlight w:val="yellow"' in first._p.xml.encode()
    assert "highlight" not in second._p.xml


def test_why_a_translation_is_not_used_is_said() -> None:
    """Fuzzy and faulty entries look done in the translator's program."""
    data = docx(["Guess", "Lost {{ a }}"], header=None)
    state = Translations("fr", {}, frozenset({("small", "Guess")}), {("small", "Lost {a}"): "placeholder_lost"})
    assert [problem.code for problem in localized(data, "small", state)[1]] == [
        "translation_fuzzy",
        "translation_faulty",
    ]


def test_a_built_template_prints_the_same_fields_under_the_same_conditions() -> None:
    """A translation never changes what a request says, only its words."""
    all_texts = {
        key: f"⟦{key[1]}⟧" for name, data in {**DOCUMENTS, **BLOCKS}.items() for key, _place in messages_of(data, name)
    }
    state = Translations("ar", all_texts)
    built = [{name: localized(data, name, state) for name, data in files.items()} for files in (DOCUMENTS, BLOCKS)]
    assert all(problems == [] for files in built for _data, problems in files.values())
    documents, blocks = ({name: data for name, (data, _problems) in files.items()} for files in built)
    ours, theirs = prepare(DOCUMENTS, BLOCKS, voice("en")), prepare(documents, blocks, voice("ar"))
    assert (ours.problems, theirs.problems) == ([], [])
    assert parity(ours, theirs) == []
    found = texts(printed(compile_set(documents, blocks, voice("ar")), request(), language="ar"))
    assert "⟦Account \u200e0110\u200e⟧" in found


def test_parity_names_what_a_hand_edited_version_has_lost() -> None:
    """Somebody deletes a condition in Word; the clause is then in every request."""
    whole = prepare(
        {"small": docx(["{%p if case.opened %}", "A {{ case.opened|date }}", "{%p endif %}"])}, {}, voice("en")
    )
    damaged = prepare({"small": docx(["A {{ case.opened|date }}"])}, {}, voice("en"))
    said = [problem.message for problem in parity(whole, damaged)]
    assert "lost against the source: if case.opened" in said
    assert "not in the source: case.opened|date" in said


def test_the_template_catalogue_is_complete_and_the_same_each_time() -> None:
    """What is not in the .pot is never translated; what changes by itself hides the real changes."""
    data = pot({**DOCUMENTS, **BLOCKS})
    assert data == pot(dict(reversed({**DOCUMENTS, **BLOCKS}.items())))
    found = {(message.context, message.id) for message in read_po(io.BytesIO(data))}
    assert ("blocks/person", "Born {person_born}.") in found
    assert ("label", "courier") in found
    assert ("document", "DRAFT – NOT FOR TRANSMISSION") in found
    assert ("date", "about {date}") in found


def test_runs_that_word_cut_are_one_message() -> None:
    """Spelling marks and session ids must not reach the translator."""
    cut = 'One </w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="00A1"><w:t>sent</w:t></w:r><w:r><w:t>ence.'
    assert messages(replaced(docx(["One sentence."], header=None), "One sentence.", cut)) == ["One sentence."]


def test_a_sign_of_a_symbol_font_lies_among_the_words() -> None:
    """Lost otherwise: the sentence around it, of which a translator sees “{object}” and nothing else."""
    sign = '<w:sym w:font="Wingdings" w:char="F028"/>'
    data = replaced(docx(["Call before noon."]), "Call before noon.", f"Call </w:t>{sign}<w:t>before noon.")
    assert messages(data)[0] == "Call {object}before noon."
    made = localized(data, "small", into("fr", {"Call {object}before noon.": "Avant midi, {object}appeler."}))[0]
    assert texts(made)[0] == "Avant midi, appeler."
    assert unpack(made)["word/document.xml"].count(b"<w:sym ") == 1


def test_signs_between_values_are_those_of_the_language_and_tags_stay() -> None:
    """A Latin comma in an Arabic cell; a code in a condition that is no code any more."""
    inline = "{% if case.reference in ('a', 'b') %}; {% endif %}{{ case.reference }}, “{{ case.telephone }}”"
    data = localized(docx([inline]), "small", translations("ar"))[0]
    assert "{% if case.reference in ('a', 'b') %}؛ {% endif %}{{ case.reference }}، «{{ case.telephone }}»" in texts(
        data
    )
    assert "{{ case.reference }}, «\u00a0{{ case.telephone }}\u00a0»" in "".join(
        texts(localized(docx([inline]), "small", translations("fr"))[0])
    )
