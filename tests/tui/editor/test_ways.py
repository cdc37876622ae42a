"""Ways through a draft: task list, findings, finding words, checking answers, preview, issue."""

import shutil
from pathlib import Path

import pytest
from textual.widgets import Input, OptionList

from mla_assistant import resources
from mla_assistant.documents import plain
from mla_assistant.drafting.pages import sections
from mla_assistant.register.last_issue import last_issue
from mla_assistant.register.rows import Status
from mla_assistant.register.store import Register
from mla_assistant.requests.kinds import KINDS
from mla_assistant.tui.editor.answers import AnswersScreen
from mla_assistant.tui.editor.findings import FindingsScreen
from mla_assistant.tui.editor.form import Form
from mla_assistant.tui.editor.issue import IssueScreen
from mla_assistant.tui.widgets.picker import Picker
from tests.tui.editor.at_work import Drafter, blank, drafting, example


async def at_finding(drafter: Drafter, words: str) -> FindingsScreen:
    """Open the findings, with the cursor on the first one that holds `words`."""
    await drafter.press("f2")
    screen = drafter.app.screen
    assert isinstance(screen, FindingsScreen)
    await drafter.type(words)
    assert screen.here is not None
    return screen


async def test_the_task_list_says_how_far_each_section_is(register: Register) -> None:
    """Else nobody knows where to go on after a week."""
    async with drafting(register, blank()) as drafter:
        assert drafter.frame.count("not started") == 11
        await drafter.go("header.reference")
        await drafter.type("7")
        await drafter.press("escape")
        line = next(line for line in drafter.frame.splitlines() if "This request" in line)
        assert "✗" in line
        assert "problems: 2" in line


async def test_a_complete_draft_says_so(register: Register) -> None:
    """Else work goes on where nothing is missing."""
    async with drafting(register, example("extradition")) as drafter:
        assert drafter.frame.count("complete") == 15


async def test_next_finding_goes_through_the_draft_in_its_order_and_round(register: Register) -> None:
    """Else what is missing has to be looked for."""
    async with drafting(register, blank()) as drafter:
        await drafter.press("f8")
        assert drafter.form.row is not None
        assert drafter.form.row.path == "requested.state"
        assert drafter.complaints("requested.state")
        seen = []
        for _step in range(len(drafter.session.findings)):
            await drafter.press("f8")
            row = drafter.form.row
            seen.append(row.path if row else drafter.form.here)
            if seen[-1] == "requested.state":
                break
        assert seen[0] == "requested.authority.name"
        assert "measures" in seen
        assert seen[-1] == "requested.state"
        await drafter.press("shift+f8")
        assert drafter.form.row is not None
        assert drafter.form.row.path == "handling.urgent"


async def test_next_finding_from_a_list_goes_into_its_entries_and_from_a_page_beyond_it(register: Register) -> None:
    """Else whole persons are skipped, or the same question comes again and again."""
    answers = blank() | {"persons": [{"id": "p1", "kind": "natural", "family_name": "Idris"}]}
    async with drafting(register, answers) as drafter:
        await drafter.go("persons")
        await drafter.press("f8")
        assert drafter.form.here == "persons.p1"
        await drafter.go("header")
        await drafter.press("shift+tab", "f8")
        assert drafter.form.here == "requesting"


async def test_enter_on_a_finding_goes_to_its_question(register: Register) -> None:
    """Else the drafter is told what is wrong and not where."""
    async with drafting(register, blank()) as drafter:
        await at_finding(drafter, "summary of the facts")
        await drafter.press("enter")
        assert drafter.form.row is not None
        assert drafter.form.row.path == "facts.summary"


async def test_a_finding_with_a_remedy_is_mended_with_one_key_and_undone(register: Register) -> None:
    """Else the drafter types what the program knows."""
    answers = example("extradition")
    answers["safeguards"]["death_penalty"] = "not_imposed"
    answers["assurances"] = [a for a in answers["assurances"] if a["type"] != "death_penalty"]
    async with drafting(register, answers) as drafter:
        before = len(drafter.session.answers["assurances"])
        finding = next(finding for finding in drafter.session.findings if finding.remedy)
        await drafter.go(finding.path)
        await drafter.press("f6")
        assert len(drafter.session.answers["assurances"]) == before + 1
        assert finding not in drafter.session.findings
        assert drafter.told[-1].startswith("Changed: Assurances › ")
        await drafter.press("ctrl+z")
        assert len(drafter.session.answers["assurances"]) == before


async def test_a_finding_is_answered_for_with_a_reason_and_that_can_be_taken_back(register: Register) -> None:
    """Else a warning that does not fit the case stands for ever, or vanishes without a trace."""
    async with drafting(register, blank()) as drafter:
        screen = await at_finding(drafter, "channel")
        assert screen.here is not None
        code = screen.here.code
        await drafter.press("f4")
        await drafter.type("agreed by telephone")
        await drafter.press("enter")
        assert [f.waived for f in drafter.session.findings if f.code == code] == [True]
        assert drafter.session.get("desk.waivers")[0]["reason"] == "agreed by telephone"
        assert "Answered for (1)" in drafter.frame
        assert ": agreed by telephone" in drafter.frame
        await drafter.press("f4")
        assert [f.waived for f in drafter.session.findings if f.code == code] == [False]


async def test_what_nobody_can_answer_for_says_so(register: Register) -> None:
    """Else a date that can't be read goes out as it is."""
    async with drafting(register, blank() | {"header": {"date": "2026-02-31"}}) as drafter:
        await at_finding(drafter, "day")
        await drafter.press("f4")
        await drafter.until(lambda: "has to be mended" in drafter.frame)
        assert not drafter.session.get("desk.waivers")


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (140, 45)])
async def test_a_word_is_found_in_answers_and_questions(register: Register, size: tuple[int, int]) -> None:
    """Else a name has to be looked for on thirty pages, or what is typed goes where nobody sees it."""
    async with drafting(register, example("extradition"), size) as drafter:
        for _again in range(2):
            await drafter.press("f3")
            await drafter.type("ground of the custody")
            await drafter.press("enter")
            assert drafter.form.row is not None
            assert drafter.form.row.path == "surrender.custody_ground"
            assert drafter.focused is drafter.control("surrender.custody_ground")
            assert "▌provisional arrest at the request of Morocco" in drafter.frame
            await drafter.press("escape")
            assert drafter.screen.tasks.has_focus


async def test_what_is_found_is_shown_in_its_words_with_its_entry(register: Register) -> None:
    """Else ten lines that read alike have to be opened one by one."""
    text = "Long before " * 40 + "the quartz clock" + " and long after" * 40
    offence = {"id": "o1", "title": "Handling", "dual_criminality": [{"id": "x1", "text": text}]}
    async with drafting(register, blank() | {"offences": [offence]}) as drafter:
        await drafter.press("f3")
        await drafter.type("quartz")
        line = next(line for line in drafter.frame.splitlines() if "quartz clock" in line)
        assert "Handling" in line
        await drafter.type("ite")
        await drafter.until(lambda: "Nothing found." in drafter.frame)


async def test_no_folder_is_not_the_one_the_program_was_started_in(register: Register) -> None:
    """Else the request lies wherever the terminal happened to be."""
    async with drafting(register, example("extradition")) as drafter:
        await drafter.press("f12", "f12")
        screen = drafter.app.screen
        assert isinstance(screen, IssueScreen)
        screen.query_one(Input).value = " "
        await drafter.press("f12")
        await drafter.until(lambda: "type the folder" in drafter.frame)
        assert not register.documents(drafter.screen.keeper.draft)


async def test_check_your_answers_says_everything_and_enter_changes_it(register: Register) -> None:
    """Else the last look before sending is a look at a form."""
    async with drafting(register, example("extradition")) as drafter:
        await drafter.press("f12")
        assert isinstance(drafter.app.screen, AnswersScreen)
        assert "Nothing stands in the way" in drafter.frame
        assert "Malta" in drafter.frame
        await drafter.press("enter")
        assert drafter.form.row is not None
        assert drafter.form.row.path == "requested.state"


@pytest.mark.parametrize("keys", [["f12"], ["f12", "f12"]], ids=["check your answers", "issue"])
async def test_the_last_look_says_how_many_warnings_stand_and_leads_to_them(
    register: Register, keys: list[str]
) -> None:
    """Else a letter goes out without its addressee, and the program had seen it."""
    answers = example("extradition")
    answers["requested"]["authority"] = {}
    async with drafting(register, answers) as drafter:
        await drafter.press(*keys)
        assert "Nothing stands in the way" in drafter.frame
        assert "! Warnings that stand: 1. F2 lists them." in drafter.frame
        await drafter.press("f2")
        assert isinstance(drafter.app.screen, FindingsScreen)
        await drafter.press("enter")
        assert drafter.form.row is not None
        assert drafter.form.row.path.startswith("requested.authority")


async def test_check_your_answers_has_the_whole_of_a_long_answer(register: Register) -> None:
    """Else the end of the facts is issued unread."""
    answers = blank("extradition")
    words = [f"word{number}" for number in range(600)]
    answers["facts"] = {"summary": [{"id": "f1", "text": " ".join(words)}]}
    for key in ("pagedown", "down"):
        async with drafting(register, answers) as drafter:
            await drafter.press("f12")
            screen = drafter.app.screen
            assert isinstance(screen, AnswersScreen)
            listed, seen = screen.query_one(OptionList), set[str]()
            while listed.highlighted != listed.option_count - 1:
                seen |= set(drafter.frame.split())
                await drafter.press(key)
            assert set(words) <= seen


async def test_the_last_look_begins_at_the_top(register: Register) -> None:
    """Else only the end of the draft is read before it is issued."""
    async with drafting(register, example("extradition")) as drafter:
        await drafter.go("desk")
        drafter.form.post_message(Form.SectionFinished("desk"))
        await drafter.until(lambda: isinstance(drafter.app.screen, AnswersScreen))
        screen = drafter.app.screen
        await drafter.until(lambda: screen.query_one(OptionList).highlighted == 1)
        await drafter.press("pagedown")
        assert screen.query_one(OptionList).scroll_offset.y > 10


async def test_the_preview_shows_the_document_in_another_language(register: Register) -> None:
    """Else the drafter sees the letter for the first time in Word."""
    async with drafting(register, example("extradition"), (100, 30)) as drafter:
        await drafter.press("f5")
        await drafter.until(lambda: "Request for extradition" in drafter.frame)
        await drafter.press("f7")
        await drafter.type("french")
        await drafter.press("enter")
        await drafter.until(lambda: "Demande d’extradition" in drafter.frame)


async def test_what_stands_in_the_way_is_said_and_leads_there(register: Register) -> None:
    """Else a refusal is a dead end."""
    async with drafting(register, blank()) as drafter:
        await drafter.press("f12", "f12")
        assert isinstance(drafter.app.screen, IssueScreen)
        assert "stands in the way" in drafter.frame
        await drafter.press("enter")
        assert drafter.form.row is not None
        assert drafter.form.row.path == "requested.state"


async def test_the_final_document_is_kept_and_written_for_this_user_only(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else nobody can prove what was issued, or everybody can read it."""
    monkeypatch.setattr("mla_assistant.tui.editor.where_to.documents_folder", lambda: str(tmp_path / "out"))
    async with drafting(register, example("extradition"), (100, 30)) as drafter:
        await drafter.press("f12", "f12", "f12")
        await drafter.until(lambda: "Fingerprint" in drafter.frame)
        file = tmp_path / "out" / "DAP-EXT-2026-0431-extradition-en.docx"
        assert file.stat().st_mode & 0o777 == 0o600
        kept = register.documents(drafter.screen.keeper.draft)[0]
        assert register.read_document(kept.id) == file.read_bytes()
        assert kept.fingerprint in drafter.frame
        assert register.drafts()[0].status is Status.ISSUED


async def test_a_file_of_the_office_that_nothing_prints_is_told_with_the_documents(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the office's clause under a misspelt name is missed by whoever writes on the screens."""
    monkeypatch.setenv("MLA_OFFICE", str(tmp_path / "office"))
    monkeypatch.setattr("mla_assistant.tui.editor.where_to.documents_folder", lambda: str(tmp_path / "out"))
    stray = tmp_path / "office" / "templates" / "blocks" / "signatur.docx"
    stray.parent.mkdir(parents=True)
    shutil.copy(resources.shipped_folder() / "templates" / "blocks" / "signature.docx", stray)
    async with drafting(register, blank("extradition"), (100, 30)) as drafter:
        await drafter.press("f12", "f12", "f5")
        await drafter.until(lambda: "“blocks/signature”?" in drafter.frame)


async def test_a_file_that_is_there_is_not_overwritten_unasked(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the letter that was signed yesterday is gone."""
    monkeypatch.setattr("mla_assistant.tui.editor.where_to.documents_folder", lambda: str(tmp_path))
    there = tmp_path / "extradition-en-DRAFT.docx"
    there.write_bytes(b"mine")
    async with drafting(register, blank("extradition"), (100, 30)) as drafter:
        await drafter.press("f12", "f12", "f5")
        await drafter.until(lambda: "Replace it" in drafter.frame)
        await drafter.press("enter")
        await drafter.until(lambda: "No file was written" in drafter.frame)
        assert there.read_bytes() == b"mine"


async def test_a_folder_where_nobody_may_write_is_named(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the drafter looks for a file that is nowhere."""
    (tmp_path / "file").write_text("")
    monkeypatch.setattr("mla_assistant.tui.editor.where_to.documents_folder", lambda: str(tmp_path / "file" / "below"))
    async with drafting(register, example("extradition"), (100, 30)) as drafter:
        await drafter.press("f12", "f12", "f5")
        await drafter.until(lambda: "Choose another folder" in " ".join(drafter.frame.split()))


async def test_a_home_that_nobody_has_is_said_before_anything_is_made(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a colleague's path ends the program, after the register was told that the letter is issued."""
    monkeypatch.setattr("mla_assistant.tui.editor.where_to.documents_folder", lambda: "~nobody-here/out")
    monkeypatch.chdir(tmp_path)
    async with drafting(register, example("extradition"), (100, 30)) as drafter:
        await drafter.press("f12", "f12", "f12")
        await drafter.until(lambda: "there is no such user on this computer" in " ".join(drafter.frame.split()))
        assert register.documents(drafter.screen.keeper.draft) == []
        await drafter.press("escape", "f2", "f5")
        await drafter.until(lambda: "Date of this report" in drafter.frame)
        await drafter.press("f5", "enter")
        await drafter.until(lambda: "no such user on this computer" in " ".join(drafter.told))
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("~")] == []


async def test_the_folder_of_the_document_is_a_line_to_type_on(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else everything lands in the folder that the program thought of."""
    monkeypatch.setattr("mla_assistant.tui.editor.where_to.documents_folder", lambda: str(tmp_path / "out"))
    async with drafting(register, blank("extradition")) as drafter:
        await drafter.press("f12", "f12", "tab", "end")
        await drafter.type("/two")
        assert "Folder for the file" in drafter.frame
        await drafter.press("f5")
        await drafter.until(lambda: "Draft written" in drafter.frame)
        assert [file.name for file in (tmp_path / "out" / "two").iterdir()] == ["extradition-en-DRAFT.docx"]


async def test_a_list_without_an_empty_answer_does_not_offer_one(register: Register) -> None:
    """Else a document in no language can be asked for."""
    async with drafting(register, blank()) as drafter:
        for keys in (["f5"], ["f12", "f12"]):
            await drafter.press(*keys, "f7")
            await drafter.until(lambda: "Enter takes the line" in drafter.frame)
            assert "No answer" not in drafter.frame
            await drafter.press("escape", "escape")


async def test_the_reason_why_something_is_not_known_has_a_line_of_its_own(register: Register) -> None:
    """Else nobody sees where to type it, and an empty reason is taken for an answer."""
    person = {"id": "p1", "kind": "natural", "family_name": "Idris"}
    async with drafting(register, blank() | {"persons": [person]}) as drafter:
        await drafter.go("persons.p1.given_names")
        await drafter.press("f4", "enter")
        assert "Not known, because:" in drafter.frame
        await drafter.press("enter")
        assert "Type something" in drafter.frame
        await drafter.type("no reply yet")
        await drafter.press("enter")
        assert drafter.session.get("persons.p1.given_names") == {"not_known": "no reply yet"}


async def test_an_issued_draft_says_so_and_whether_it_is_still_what_was_issued(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the drafter issues the same letter twice, or sends a letter that the draft no longer says."""
    monkeypatch.setattr("mla_assistant.tui.editor.where_to.documents_folder", lambda: str(tmp_path))
    async with drafting(register, example("extradition"), (100, 30)) as drafter:
        assert "issued" not in drafter.frame.casefold().replace("and issue", "")
        await drafter.press("f12", "f12", "f12")
        await drafter.until(lambda: "Fingerprint" in drafter.frame)
        assert "kept in the register" in drafter.frame
        await drafter.press("enter")
        assert "Issued in English" in drafter.frame
        assert "writes the same documents, in English, once more" in " ".join(drafter.frame.split())
        await drafter.press("escape", "escape")
        assert "to Malta · issued" in drafter.frame.splitlines()[0]
        await drafter.until(lambda: "Unchanged" in " ".join(drafter.frame.split()))
        await drafter.go("desk.notes")
        await drafter.type("Call Valletta.")
        assert "changed since" not in drafter.frame.splitlines()[0]
        await drafter.go("header.subject")
        await drafter.press("end")
        await drafter.type("!")
        assert "issued, changed since" in drafter.frame.splitlines()[0]
        draft = drafter.screen.keeper.draft
        await drafter.press("escape", "escape")
    issue = last_issue(register, draft)
    assert issue is not None
    assert (issue.language, issue.is_still(example("extradition"))) == ("en", True)


async def test_a_demo_that_keeps_nothing_does_not_say_that_it_keeps_the_document(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else two lines of one screen say the opposite, and nobody knows which to believe."""
    monkeypatch.setattr("mla_assistant.tui.editor.where_to.documents_folder", lambda: str(tmp_path))
    async with drafting(register, example("extradition"), (100, 30)) as drafter:
        drafter.screen.mla.banner = "DEMO: nothing is kept"
        await drafter.press("f12", "f12", "f12")
        await drafter.until(lambda: "Fingerprint" in drafter.frame)
        assert "kept in the register" not in drafter.frame


async def test_help_at_the_task_list_explains_its_signs(register: Register) -> None:
    """Else ◐ is an ornament."""
    async with drafting(register, blank(), (80, 40)) as drafter:
        await drafter.press("f1")
        for said in ("✓ complete:", "✗ problems:", "◐ to check:", "○ not started:", "! Warning"):
            assert said in drafter.frame


async def test_the_section_under_the_cursor_is_shown_before_it_is_opened(register: Register) -> None:
    """Else two thirds of a wide screen are empty until a key is pressed."""
    async with drafting(register, example("mutual_assistance"), (140, 45)) as drafter:
        await drafter.press("down")
        assert "Reference: MLA/2026/0417" in drafter.frame
        await drafter.press(*["down"] * 4)
        assert "1. Juma Salim Mwakitau" in drafter.frame
        assert drafter.focused is drafter.screen.tasks
        await drafter.press("end")
        assert "with what is missing marked" in drafter.frame or "Read the document as it stands" in drafter.frame
    async with drafting(register, blank(), (140, 45)) as drafter:
        assert "The channel is not chosen" in drafter.frame
        await drafter.press("down", "f8")
        assert drafter.form.place == "header.reference"


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("width", [80, 100, 140])
async def test_no_section_is_cut_in_the_task_list(register: Register, kind: str, width: int) -> None:
    """Else “Investigations and pr…” has to be guessed."""
    async with drafting(register, blank(kind), (width, 45)) as drafter:
        for section in sections(KINDS[kind]):
            assert f"○ {section.title} " in drafter.frame


async def test_a_section_that_can_stay_empty_says_what_is_found_in_it(register: Register) -> None:
    """Else nobody opens it, and the request leaves without the promise that the other side waits for."""
    answers = example("extradition")
    answers["assurances"] = []
    async with drafting(register, answers) as drafter:
        (line,) = [line for line in drafter.frame.splitlines() if "Assurances" in line]
        assert "to check" in line


async def test_undo_at_the_task_list_shows_what_it_took_back(register: Register) -> None:
    """Else something is undone on a page that nobody sees."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("header.subject")
        await drafter.type("one")
        await drafter.press("escape", "ctrl+z")
        assert drafter.form.place == "header.subject"
        assert "One line that names the matter" in drafter.frame
        assert "Taken back: This request › Subject" in drafter.told


async def test_the_review_report_is_written_where_the_drafter_says(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the checklist for the file exists for those only who know the command line."""
    monkeypatch.setattr("mla_assistant.tui.editor.where_to.documents_folder", lambda: str(tmp_path / "out"))
    async with drafting(register, example("extradition"), (100, 30)) as drafter:
        await drafter.press("f2", "f5")
        await drafter.until(lambda: "Date of this report" in drafter.frame)
        while "Facts relied on" not in drafter.frame:
            before = drafter.frame
            await drafter.press("pagedown")
            assert drafter.frame != before, "the end came before the facts"
        await drafter.press("f5")
        assert "DAP-EXT-2026-0431-review-report.docx" in drafter.frame
        await drafter.press("enter")
        await drafter.until(lambda: "Review report written" in drafter.frame)
        (file,) = (tmp_path / "out").iterdir()
        assert file.stat().st_mode & 0o777 == 0o600
        assert "Review report" in plain.text(file.read_bytes())
        await drafter.press("enter", "f5", "enter")
        await drafter.until(lambda: "Leave it" in drafter.frame)
        await drafter.press("escape", "f5")
        (tmp_path / "file").write_text("")
        await drafter.until(lambda: "Path of the file" in drafter.frame)
        await drafter.press("ctrl+a", "ctrl+k")
        await drafter.paste(str(tmp_path / "file" / "below" / "r.docx"))
        await drafter.press("enter")
        await drafter.until(lambda: any("No report was written" in said for said in drafter.told))


async def test_a_key_that_proposes_an_assurance_says_what_follows(register: Register) -> None:
    """Else a note turns into something that stands in the way, and the key had promised to mend it."""
    answers = example("extradition")
    answers["assurances"] = [each for each in answers["assurances"] if each["type"] != "specialty"]
    async with drafting(register, answers, (100, 40)) as drafter:
        await at_finding(drafter, "held for these")
        said = " ".join(drafter.frame.split())
        assert "F6 proposes the assurance “specialty”. Until an official" in said
        assert "F6 does this" not in said


async def test_enter_takes_the_first_hit_for_the_whole_word(register: Register) -> None:
    """The cursor stays on what was first for half a word, and Enter goes elsewhere."""
    async with drafting(register, example("mutual_assistance"), (80, 24)) as drafter:
        await drafter.press("f3")
        await drafter.type("Offences")
        await drafter.press("enter")
        assert drafter.form.here == "offences"


async def test_the_findings_lead_to_check_and_issue_as_all_of_the_draft_does(register: Register) -> None:
    """F12 is silent on the one screen on which somebody sees that nothing stands in the way any more."""
    async with drafting(register, example("extradition"), (100, 30)) as drafter:
        await drafter.press("f2", "f12")
        await drafter.until(lambda: isinstance(drafter.app.screen, AnswersScreen))
        await drafter.press("f12", "f2")
        await drafter.until(lambda: isinstance(drafter.app.screen, FindingsScreen))


async def test_the_languages_of_the_two_states_stand_first_for_a_paragraph(register: Register) -> None:
    """A statute is quoted in the language of its State: who looks for Arabic pages through two hundred names."""
    async with drafting(register, example("extradition"), (80, 24)) as drafter:
        await drafter.go("facts.summary")
        await drafter.press("ctrl+l")
        picker = drafter.app.screen
        assert isinstance(picker, Picker)
        offered = picker.query_one(OptionList)
        first = {offered.get_option_at_index(n).id for n in range(5)}
        assert {"en", "ar", "mt"} <= first


async def test_what_is_written_again_is_named_in_its_own_language(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under the heading “in French”, F8 writes the English letter; and one that was never made is said to be kept."""
    monkeypatch.setattr("mla_assistant.tui.editor.where_to.documents_folder", lambda: str(tmp_path / "out"))
    async with drafting(register, example("extradition"), (100, 30)) as drafter:
        await drafter.press("f12", "f12", "f12")
        await drafter.until(lambda: "Fingerprint" in drafter.frame)
        await drafter.press("enter", "f7")
        await drafter.type("French")
        await drafter.press("enter")
        await drafter.until(lambda: "Issue the final document in French" in drafter.frame)
        assert "F8 writes the same documents, in English, once more." in " ".join(drafter.frame.split())
        (tmp_path / "file").write_text("")
        screen = drafter.app.screen
        assert isinstance(screen, IssueScreen)
        screen._folder.input.value = str(tmp_path / "file" / "below")
        await drafter.press("f8")
        await drafter.until(lambda: "Choose another folder" in " ".join(drafter.frame.split()))
        said = " ".join(drafter.frame.split())
        assert "Issued in English" in said
        assert "The final document is kept" not in said
