"""The short form of a request: fewer words on fewer pages, and never an answer less (resolution 2322, para. 13(d))."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from mla_assistant import resources
from mla_assistant.documents.short import FILE, read_omitted
from mla_assistant.documents.templates import gate_problems
from mla_assistant.issuing import Issued, draft
from mla_assistant.requests.applying import applying
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.parts.header import RequestHeader
from mla_assistant.requests.prose import Paragraph
from mla_assistant.requests.reading import read
from mla_assistant.requests.ref import Ref
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.bindings import Place, bindings
from mla_assistant.review.walk import below
from mla_assistant.text.dates import format_date
from mla_assistant.text.names import language_name, state_name
from tests.templates.drafts import Answers, example, full
from tests.templates.printing import opens_cleanly, paragraphs, template_files, words_of

SHORT = [name for name, kind in KINDS.items() if issubclass(kind.model_fields["header"].default_factory, RequestHeader)]  # type: ignore[arg-type]  # a class is its own factory
short_kinds = pytest.mark.parametrize("kind", SHORT)


def made(answers: Answers, form: str, language: str = "en") -> bytes:
    """The request in a form, by the way every face goes."""
    found = draft({**answers, "language": language, "header": {**answers["header"], "form": form}})
    assert isinstance(found, Issued)
    return found.documents[0].data


def bound(request: RequestModel) -> Iterator[tuple[str, str]]:
    """What an instrument can ask for: each field of the bindings, and the words that its answers print."""
    items = {part.id: part for _path, part in below("", request) if isinstance(part, Item)}
    for field, binding in bindings(request.kind).items():
        for alternatives in binding.places:
            for place in alternatives:
                for value in at(request, place):
                    yield from ((f"{field}: {'.'.join(place)}", words) for words in said(value, items))


def at(here: Any, place: Place) -> Iterator[Any]:
    if not place or (place[0].startswith("=") and not isinstance(here, list)):
        yield here
    elif isinstance(here, list):
        types = place[0].lstrip("=").split(",")
        for item in here:
            if place[0] in ("*", "?") or item.type in types:
                yield from at(item, place[1:])
    else:
        for name in place[0].split(","):
            if name in type(here).model_fields:
                yield from at(getattr(here, name), place[1:])


def said(value: Any, items: dict[str, Item]) -> Iterator[str]:
    """The words a value is printed in."""
    if isinstance(value, Paragraph):
        yield value.text
    elif isinstance(value, Item) and value.name:
        yield from value.name.split()  # a law and its article stand in two paragraphs
    elif isinstance(value, Part):
        fields = [name for name in type(value).model_fields if name != "id"]
        yield from (words for name in fields for words in said(getattr(value, name), items))
    elif isinstance(value, list):
        yield from (words for each in value for words in said(each, items))
    elif isinstance(value, Ref):
        yield items[value].name
    elif isinstance(value, Choice):
        yield value.label
    elif isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        yield format_date(value, "en")
    elif value == "KE":
        yield state_name(value, "en")
    elif value == "fr":
        yield language_name(value, "en")
    elif value is not None:
        yield str(value)


@short_kinds
def test_whatever_an_instrument_asks_for_is_printed_in_the_short_form(kind: str) -> None:
    """Lost otherwise: a simple request that comes back for what simplicity left out."""
    answers = full(kind)[0]
    words = words_of(made(answers, "short_form")).casefold()  # what is chosen may open a sentence
    asked = set(bound(applying(read(answers).request)))
    assert len({place for place, _words in asked}) > 25
    assert [(place, expected) for place, expected in sorted(asked) if expected.casefold() not in words] == []


@short_kinds
def test_the_control_shows_that_an_answer_left_out_would_be_seen(kind: str) -> None:
    """Without it the test above could pass because it looks for nothing."""
    answers = full(kind)[0]
    without = {**answers, "facts": {}}
    words = words_of(made(without, "short_form"))
    lost = {place for place, expected in bound(applying(read(answers).request)) if expected not in words}
    assert "facts_summary: facts.summary" in lost


@short_kinds
def test_every_answer_of_the_full_form_is_in_the_short_one(kind: str) -> None:
    """Lost otherwise: what no treaty lists, and the case turns on."""
    answers, texts = full(kind)
    whole, brief = words_of(made(answers, "full_form")), words_of(made(answers, "short_form"))
    assert [path for path, text in texts.items() if text in whole and text not in brief] == []


@short_kinds
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_gate_has_nothing_to_say_of_the_short_form(kind: str, language: str) -> None:
    """A form with problems prints drafts only, on the day it is needed."""
    assert gate_problems(kind, language, short=True) == ()


@short_kinds
def test_the_short_form_says_less_and_opens_in_word(kind: str) -> None:
    """A short form that is as long as the other one simplifies nothing."""
    whole, brief = made(example(kind), "full_form"), made(example(kind), "short_form")
    assert opens_cleanly(brief) == []
    assert len(paragraphs(brief)) < len(paragraphs(whole))
    assert set(words_of(brief).splitlines()) < set(words_of(whole).splitlines())
    assert "presents its compliments" in words_of(whole)
    assert "presents its compliments" not in words_of(brief)


def test_without_a_choice_the_full_form_is_printed() -> None:
    """Brevity is chosen, never suffered."""
    answers = example("extradition")
    assert "form" not in answers["header"]
    found = draft(answers)
    assert isinstance(found, Issued)
    assert words_of(found.documents[0].data) == words_of(made(answers, "full_form"))


def test_every_paragraph_left_out_is_there_and_says_nothing_of_the_case() -> None:
    """A line that finds no paragraph any more leaves nothing out, and nobody notices."""
    omitted, problems = read_omitted(resources.find("templates", FILE).read_text("utf-8"))
    assert problems == []
    for name, beginnings in omitted.items():
        texts = [text for _style, text in paragraphs(template_files()[name])]
        for beginning in beginnings:
            found = [text for text in texts if text.startswith(beginning)]
            assert len(found) == 1, f"{name}: {beginning}"
            assert "{" not in found[0]


def test_nothing_that_asks_or_states_is_left_out() -> None:
    """Brevity that drops a request drops it for good: nobody abroad can execute what was not asked."""
    keeps = re.compile(r"\b(asks?|asked|requested for|rests on|form part|presumed|undertakes|assures)\b")
    omitted, _problems = read_omitted(resources.find("templates", FILE).read_text("utf-8"))
    lost = [
        text
        for name, beginnings in omitted.items()
        for _style, text in paragraphs(template_files()[name])
        if text.startswith(tuple(beginnings)) and keeps.search(text)
    ]
    assert lost == []
