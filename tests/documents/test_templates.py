"""Templates found where an office keeps them, localized and compiled once for each state of their files."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mla_assistant import resources
from mla_assistant.documents import templates
from mla_assistant.documents.context import About, build
from mla_assistant.documents.problem import RenderRefused, TemplateRefused
from mla_assistant.documents.templates import documents_of, gate_problems, template_set
from mla_assistant.requests.kinds import KINDS
from tests.documents.sample import BLOCKS, DOCUMENTS
from tests.documents.small import SmallRequest, request
from tests.documents.word import docx, texts

Put = Callable[[str, bytes], Path]


@pytest.fixture
def put(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Put:
    """Writes files into the folders of an office and a user; `small` is a kind for the time of the test."""
    monkeypatch.setenv("MLA_OFFICE", str(tmp_path / "office"))
    monkeypatch.setenv("MLA_HOME", str(tmp_path / "home"))
    monkeypatch.setitem(KINDS, "small", SmallRequest)

    def write(name: str, data: bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    write("office/templates/sets.toml", b"every = []\n")
    for name, data in {**DOCUMENTS, **BLOCKS}.items():
        write(f"office/templates/{name}.docx", data)
    return write


def rendered(language: str = "en", *, draft: bool = True, document: str = "small") -> list[str]:
    found = template_set("small", language)
    return texts(found.render(document, build(request(), About(language, draft=draft))))


def test_an_offices_templates_are_found_and_filled(put: Put) -> None:
    """A file in a folder is all it takes."""
    assert documents_of("small") == ("small",)
    assert "Request MLA/2026/0417-XR" in rendered()
    assert gate_problems("small") == ()


def test_the_users_block_comes_before_the_offices(put: Put) -> None:
    """One clause changed without touching the rest."""
    before = template_set("small")
    put("home/templates/blocks/pledge_small_silence.docx", docx(["Our own wording {{ pledge.number }}."], header=None))
    assert "Our own wording 1." in rendered()
    assert template_set("small").hash != before.hash


def test_further_documents_of_a_kind_lie_beside_it(put: Put) -> None:
    """A cover note is another file, not another program."""
    put("office/templates/small.cover_note.docx", docx(["Cover of {{ case.reference }}"]))
    assert template_set("small").documents == ("small", "small.cover_note")
    assert "Cover of MLA/2026/0417-XR" in rendered(document="small.cover_note")


def test_the_demo_passes_over_the_users_own_files(put: Put, tmp_path: Path) -> None:
    """Otherwise a template of one's own that the demo half sees ends it in the first minutes."""
    put("home/templates/small.note.docx", docx(["Note on {{ case.reference }}"]))
    put("home/locales/pt/templates.po", po())
    resources.keep_own_in(tmp_path / "demo")
    try:
        assert template_set("small").documents == ("small",)
        assert "pt" not in resources.languages("templates")
    finally:
        resources.keep_own_in(None)
    assert template_set("small").documents == ("small", "small.note")


def test_a_changed_file_is_seen_and_an_unchanged_one_is_not_read_again(put: Put) -> None:
    """A thousand requests must not compile a thousand times; an edit must show at once."""
    first = template_set("small")
    assert template_set("small") is first
    put("office/templates/small.docx", docx(["Changed {{ case.reference }}"]))
    assert template_set("small") is not first
    assert "Changed MLA/2026/0417-XR" in rendered()


PO = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def po(**texts_: str) -> bytes:
    entries = (f'msgctxt "small"\nmsgid "{source}"\nmsgstr "{text}"\n' for source, text in texts_.items())
    return (PO + "\n".join(entries)).encode()


def test_another_language_is_built_from_the_catalogue(put: Put) -> None:
    """One source, no second file to keep in step."""
    put("office/locales/fr/templates.po", po(**{"Request {case_reference}": "Demande {case_reference}"}))
    assert "Demande MLA/2026/0417-XR" in rendered("fr")
    assert template_set("small", "fr").catalogue_hash
    assert template_set("small", "fr").hash == template_set("small").hash


def test_a_final_document_is_refused_while_a_translation_is_missing(put: Put) -> None:
    """Half a French request is worse than none; the draft shows where."""
    put("office/locales/fr/templates.po", po())
    assert "Request MLA/2026/0417-XR" in rendered("fr")
    with pytest.raises(RenderRefused) as refused:
        rendered("fr", draft=False)
    assert {problem.code for problem in refused.value.problems} == {"translation_missing"}
    assert any("owner of the account" in problem.message for problem in refused.value.problems)


def test_somebodys_own_version_in_a_language_is_taken_as_it_is(put: Put) -> None:
    """A ministry with its own French text keeps it, and the gate says what it lacks."""
    put("office/templates/fr/small.docx", docx(["Demande de chez nous {{ case.reference }}"]))
    assert "Demande de chez nous MLA/2026/0417-XR" in rendered("fr")
    said = " ".join(problem.message for problem in gate_problems("small", "fr"))
    assert "lost against the source: for persons" in said


def test_the_gate_knows_what_is_left_out_on_purpose(put: Put) -> None:
    """The reason stands in a file everybody can read."""
    put("office/templates/small.docx", docx(["{{ case.reference }}"]))
    unused = {problem.place.text for problem in gate_problems("small")}
    assert "case.telephone" in unused
    put("office/templates/left_out.txt", b"small: case.*  # in the cover note\n")
    assert "case.telephone" not in {problem.place.text for problem in gate_problems("small")}


def test_a_damaged_template_is_refused_with_its_name(put: Put) -> None:
    """One clear sentence naming the file where it lies: whoever is to mend it has to find it."""
    put("office/templates/blocks/prose.docx", b"no zip")
    with pytest.raises(TemplateRefused) as refused:
        template_set("small")
    assert refused.value.problems[0].place.document.endswith("office/templates/blocks/prose.docx")
    assert gate_problems("small")[0].code == "not_zip"


def test_a_kind_without_a_template_is_said_so(put: Put) -> None:
    """Instead of a crash in the middle of a batch."""
    with pytest.raises(TemplateRefused) as refused:
        template_set("nowhere")
    assert "templates/nowhere.docx" in str(refused.value)


def test_threads_share_one_set(put: Put) -> None:
    """`mla serve` and `mla batch` render side by side."""
    from concurrent.futures import ThreadPoolExecutor

    templates._template_set.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        assert all("Request MLA/2026/0417-XR" in found for found in pool.map(lambda _n: rendered(), range(24)))
