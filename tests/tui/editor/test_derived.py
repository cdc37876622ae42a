"""What is declared in a model is on the screen: a field added there needs no line of screen code."""

from collections.abc import Iterator
from typing import Annotated, Literal

import pytest

from mla_assistant.drafting.fields import fields
from mla_assistant.drafting.pages import page
from mla_assistant.drafting.session import Session
from mla_assistant.register.store import Register
from mla_assistant.requests import paths
from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.leaves import Line
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.part import Item, Part, number_items
from mla_assistant.requests.parts.header import RequestHeader
from mla_assistant.requests.paths import Answers, FieldPath, join
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import discriminator
from mla_assistant.tui.editor.shown import AT_ONCE, shown
from tests.tui.editor.at_work import blank, drafting, example


class Stop(Item):
    PREFIX = "z"
    TITLE = "Stop"
    town: Line | None = ask("Town of the stop")


class CourierHeader(RequestHeader):
    courier: Line | None = ask("Courier of the request", "Who carries it.", example="by hand of A. Bell")
    stops: Annotated[list[Stop], number_items("z")] = ask_list("Stops on the way")


class CourierRequest(MutualAssistance):
    kind: Literal["courier"] = "courier"  # type: ignore[assignment]  # a kind beside the shipped ones
    header: CourierHeader = ask("This request", default=CourierHeader)


@pytest.fixture
def courier(monkeypatch: pytest.MonkeyPatch) -> Answers:
    monkeypatch.setitem(KINDS, "courier", CourierRequest)
    return blank("courier")


async def test_a_new_field_is_in_form_guidance_and_check_your_answers(register: Register, courier: Answers) -> None:
    """Else a field that was added can't be filled in, or is sent unread."""
    async with drafting(register, courier, (140, 45)) as drafter:
        await drafter.go("header.courier")
        assert drafter.frame.count("Courier of the request") == 2
        assert drafter.frame.count("Who carries it.") == 2
        assert "For example: by hand of A. Bell" in drafter.frame
        await drafter.type("Otto")
        assert drafter.session.get("header.courier") == "Otto"
        await drafter.press("f12")
        assert "Otto" in drafter.frame
        await drafter.press("escape", "f1")
        assert "Who carries it." in drafter.frame


async def test_a_new_list_has_its_own_pages(register: Register, courier: Answers) -> None:
    """Else a list that was added is a dead row."""
    async with drafting(register, courier) as drafter:
        await drafter.go("header.stops")
        await drafter.press("ctrl+n")
        await drafter.type("Oran")
        assert drafter.session.get("header.stops") == [{"id": "z1", "town": "Oran"}]
        await drafter.press("escape", "escape")
        assert "1: Oran" in drafter.frame


def test_no_page_asks_more_at_once_than_a_person_can_see() -> None:
    """Else a page is a wall, and slow."""
    for kind, model in KINDS.items():
        answers = blank(kind)
        for path in every_page(answers, model):
            session = Session(answers)
            seen: set[FieldPath] = set()
            for helping in range(4):
                rows = shown(session, path, helping).rows
                assert len(rows) <= AT_ONCE, path
                seen |= {row.path for row, _heading in rows}
            assert seen == {row.path for row in page(session.answers, path).rows if row.applies}


@pytest.mark.parametrize("kind", sorted(KINDS))
async def test_every_page_of_a_kind_can_be_opened_with_all_its_questions(register: Register, kind: str) -> None:
    """Else one page in forty ends the program."""
    answers = blank(kind)
    pages = list(every_page(answers, KINDS[kind]))
    async with drafting(register, answers, (100, 30)) as drafter:
        for path in pages:
            await drafter.go(path)
            assert drafter.form.here == path
            assert drafter.focused is not drafter.screen.tasks


@pytest.mark.parametrize("kind", sorted(KINDS))
async def test_a_whole_worked_case_can_be_walked_through_with_enter_alone(register: Register, kind: str) -> None:
    """Else somebody needs a mouse, or gets stuck."""
    async with drafting(register, example(kind), (80, 24)) as drafter:
        seen = set()
        before = drafter.session.revision
        await drafter.press("enter")
        for _step in range(400):
            seen.add(drafter.form.here)
            here = drafter.focused
            await drafter.press("tab" if here is not None and here.__class__.__name__ != "Onward" else "enter")
            if not isinstance(drafter.app.screen, type(drafter.screen)):
                break
        assert seen == set(KINDS[kind].section_names())
        assert drafter.session.revision == before, "walking through changes nothing"


def every_page(answers: Answers, model: type[RequestModel]) -> Iterator[FieldPath]:
    """Every page a kind can have, with one entry of each sort in every list of `answers`."""
    for section in model.section_names():
        yield from _below(answers, section)


def _below(answers: Answers, path: FieldPath) -> Iterator[FieldPath]:
    shown = page(answers, path)
    yield path
    for number, model in enumerate(shown.models if shown.is_list else ()):
        item = _item(model, f"{getattr(model, 'PREFIX', 'i')}{100 * len(path) + number}")
        paths.add(answers, path, item)
        yield from _below(answers, join(path, item["id"]))
    for row in shown.rows:
        if row.spec.control in ("items", "part"):
            yield from _below(answers, row.path)


def _item(model: type[Part], id: str) -> dict[str, str]:
    code = discriminator(model)
    assert fields(model)
    return {"id": id, "type": code} if code else {"id": id}


def test_answers_to_less_usual_questions_do_not_flood_a_page() -> None:
    """Else a page that everything was said on is a wall, and nobody finds what is still open."""
    answers = example("mutual_assistance")
    for measure in answers["measures"]:
        path = f"measures.{measure['id']}"
        rows = page(answers, path).rows
        for row in rows:
            if row.spec.control == "line" and not paths.get(answers, row.path):
                paths.put(answers, row.path, "something")
        session = Session(answers)
        if len(rows) > AT_ONCE:
            now = shown(session, path, 0)
            asked = {row.path for row in rows if row.spec.essential or session.findings_under(row.path)}
            assert len(now.rows) <= max(AT_ONCE, len(asked))
            kept = shown(session, path, 0, [row.path for row in rows])
            assert not kept.answered, "what the drafter went to stays on the page"
