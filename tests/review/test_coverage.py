"""Every item of every instrument is bound to the form, or the reason why not is counted in the open.

`python -m tests.review.test_coverage` writes docs/coverage.md anew.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from mla_assistant import instruments as facts
from mla_assistant.instruments.vocabulary import INCLUDES, AppliesWhen, Field
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.part import Part
from mla_assistant.requests.parts.assurance import AssuranceType
from mla_assistant.requests.reading import read
from mla_assistant.requests.request import Scope
from mla_assistant.requests.structure import children, discriminator
from mla_assistant.review.bindings import bindings
from mla_assistant.review.coverage import coverage
from mla_assistant.review.switches import NOT_YET, switches
from tests.review.drafts import ARREST, EXTRADITION, FOR_SENTENCE, MUTUAL, changed
from tests.review.drafts_assets import ASSETS
from tests.review.drafts_letters import PRESERVATION
from tests.review.drafts_special import TRAVEL
from tests.review.drafts_surrender import CONSENT, SENTENCING, TRANSIT

PAGE = Path(__file__).parents[2] / "docs" / "coverage.md"
TITLES = {kind: model.TITLE for kind, model in KINDS.items()}


def page() -> str:
    lines = [
        "# What the review can check",
        "",
        "Each instrument has a list of what a request, or a set of extradition documents, holds. Each item of these",
        "lists is bound to the fields of the draft that satisfy it (`mla_assistant/review/bindings.toml`).",
        "This page is written by the test that counts them: `python -m tests.review.test_coverage`.",
        "",
        "| | " + " | ".join(TITLES.values()) + " |",
        "|---|" + "---:|" * len(TITLES),
    ]
    found = {kind: coverage(kind) for kind in TITLES}
    rows = [
        ("Items in all instruments", "items"),
        ("Bound to fields of the draft", "bound"),
        ("Pointing to another text, whose list is followed", "elsewhere"),
        ("Not a matter of drafting", "not_drafting"),
    ]
    lines += [f"| {title} | " + " | ".join(str(getattr(found[kind], name)) for kind in TITLES) + " |"
              for title, name in rows]  # fmt: skip
    waiting = sorted({name for each in found.values() for name in each.not_yet})
    lines += [f"| Not yet: {name} | " + " | ".join(str(found[kind].not_yet[name]) for kind in TITLES) + " |"
              for name in waiting]  # fmt: skip
    lines += ["", "Not a matter of drafting:", ""]
    reasons = {
        binding.not_drafting: name
        for kind in TITLES
        for name, binding in bindings(kind).items()
        if binding.not_drafting and "only" not in binding.not_drafting
    }
    lines += [f"- `{name}`: {reason}." for reason, name in reasons.items()]
    return "\n".join(lines) + "\n"


def dead_ends(kind: str) -> Iterator[str]:
    """Places of the bindings that lead to no field of the model."""
    for name, binding in bindings(kind).items():
        for alternatives in binding.places:
            for place in alternatives:
                if not leads(KINDS[kind], place):
                    yield f"{name}: {'.'.join(place)}"


def leads(model: type[Part], place: tuple[str, ...]) -> bool:
    if not place:
        return True
    step, *rest = place
    for name in step.split(","):
        if name not in model.model_fields:
            return False
        child = children(model).get(name)
        if not child and rest[:1] == ["=yes"]:  # the answer itself
            return "YesNo" in str(model.model_fields[name].annotation)
        models, steps = list(child.models) if child else [], rest
        if child and child.is_list and rest:
            models, steps = of_list(models, rest[0]), rest[1:]
        ends = [leads(each, tuple(steps)) for each in models] if rest else [True]
        if rest and (not models or not (all(ends) or ("," in "".join(steps) and any_of(models, steps)))):
            return False
    return True


def of_list(models: list[type[Part]], step: str) -> list[type[Part]]:
    if step in ("*", "?"):
        return models
    if step.startswith("="):
        return models if step[1:] in [kind.value for kind in AssuranceType] else []
    wanted = step.split(",")
    found = [model for model in models if discriminator(model) in wanted]
    return found if len(found) == len(wanted) else []


def any_of(models: list[type[Part]], steps: list[str]) -> bool:
    """Of several fields over several types of measure, each type has one and each field is had by one."""
    names = steps[0].split(",")
    return all(any(name in model.model_fields for model in models) for name in names) and all(
        any(name in model.model_fields for name in names) for model in models
    )


@pytest.mark.parametrize("kind", KINDS)
def test_every_binding_names_real_fields(kind: str) -> None:
    """A binding to a field that is gone would find its gap in every draft, or in none."""
    assert set(bindings(kind)) == set(get_args(Field))
    assert list(dead_ends(kind)) == []


def test_the_control_shows_that_a_dead_end_is_seen() -> None:
    """Without it the test above could pass because it walks past everything."""
    model = KINDS["mutual_assistance"]
    assert not leads(model, ("facts", "sumary"))
    assert not leads(model, ("measures", "wiretap", "nexus"))
    assert not leads(model, ("measures", "statement", "premises"))
    assert not leads(model, ("assurances", "=nothing"))


@pytest.mark.parametrize("kind", KINDS)
def test_every_binding_is_one_thing(kind: str) -> None:
    """An item that is both asked for and not asked for would be counted as either."""
    for name, binding in bindings(kind).items():
        assert [bool(binding.places), bool(binding.not_drafting), bool(binding.not_yet)].count(True) == 1, name


def test_every_item_of_every_instrument_is_accounted_for() -> None:
    """An item that nobody bound is a demand of a treaty that the review silently passes over."""
    for scope in get_args(Scope):
        counted = sum(coverage(kind).items for kind, model in KINDS.items() if scope == model.SCOPE)
        assert counted == sum(len(each.contents(scope)) for each in facts.instruments(unread=True))
    assert coverage("mutual_assistance").bound > 180
    assert coverage("extradition").bound > 60


def test_every_switch_is_read_off_some_draft_or_waits_for_its_kind() -> None:
    """A switch that nothing turns on hides all its items for good."""
    more = {
        "legal_bases": [{"basis": "reciprocity"}],
        "persons.p1.role": "convicted",
        "offences.o1.penalty": {"maximum": "death"},
        "measures.m1.procedure": "Read the oath aloud.",
        "measures.m2.may_be_present": "The prosecutor.",
        "handling.confidential": "yes",
    }
    absent = {"proceedings.in_absentia": "yes"}
    sought = changed(ASSETS, {"measures.m3.route": "order_sought"})
    value = changed(ASSETS, {"measures.m2.assets.v1.link": "equivalent_value"})
    drafts = [value, MUTUAL, EXTRADITION, ARREST, CONSENT, SENTENCING, TRANSIT, ASSETS, TRAVEL, PRESERVATION, sought]
    drafts += [changed(MUTUAL, more), changed(FOR_SENTENCE, absent)]
    on = frozenset().union(*(switches(read(draft).request) for draft in drafts))
    assert on | set(NOT_YET) == set(get_args(AppliesWhen))
    assert not on & set(NOT_YET)
    assert set(INCLUDES) <= on | set(NOT_YET)


def test_the_page_says_what_is_counted() -> None:
    """Docs that promise more than the review checks mislead the office that relies on them."""
    assert PAGE.read_text("utf-8") == page()


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
