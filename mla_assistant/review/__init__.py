"""Findings: what is missing, what invites refusal, what practice warns of."""

from functools import cache

from mla_assistant.instruments import steady
from mla_assistant.requests.finding import Finding
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.paths import FieldPath, split
from mla_assistant.requests.request import RequestModel
from mla_assistant.review import (  # noqa: F401  (each room registers its rules)
    after_surrender,
    annex_files,
    annexes,
    arrest,
    assets,
    assurances,
    attendance,
    basis,
    carried,
    clauses,
    clocks,
    completeness,
    covert,
    cultural_property,
    dates,
    days,
    decisions,
    documents,
    examination,
    exhibits,
    expert_evaluation,
    extradition,
    facts,
    follow_up,
    handling,
    header,
    investigations,
    judicial_records,
    live_data,
    locating,
    measures,
    offences,
    penalties,
    periods,
    persons,
    preservation,
    presumption,
    proportionality,
    records,
    restraint,
    safeguards,
    search,
    service,
    sides,
    standing,
    statement,
    stored_data,
    structure,
    thresholds,
    transfer_in_custody,
    treaty_risks,
)
from mla_assistant.review.merging import merge
from mla_assistant.review.rules import RULES, Rule
from mla_assistant.review.waivers import NotWaivable, apply_waivers, waiver_for

__all__ = ["RULES", "NotWaivable", "Rule", "apply_waivers", "review", "rules_for", "waiver_for"]


def review(request: RequestModel) -> tuple[Finding, ...]:
    """Every finding of the rules for this kind, in the order of the form; waived ones say so."""
    with steady():
        found = merge((finding for rule in rules_for(type(request)) for finding in rule(request)), request)
    return apply_waivers(sorted(found, key=lambda finding: _order(request, finding.path)), request)


@cache
def rules_for(kind: type[RequestModel]) -> tuple[Rule, ...]:
    """The rules that apply to requests of `kind`."""
    return tuple(rule for rule in RULES.values() if rule.weight(kind))


def _order(request: RequestModel, path: FieldPath) -> tuple[int, ...]:
    """Where a path stands in the form: sections, then fields, then items as they are listed."""
    place: object = request
    order: list[int] = []
    for step in split(path):
        if isinstance(place, list):
            ids = [item.id if isinstance(item, Item) else "" for item in place]
            index = ids.index(step) if step in ids else int(step) if step.isdecimal() else len(ids)
            place = place[index] if index < len(place) else None
        elif isinstance(place, Part):
            names = _names(type(place))
            index = names.index(step) if step in names else len(names)
            place = getattr(place, step, None)
        else:
            break
        order.append(index)
    return tuple(order)


@cache
def _names(model: type[Part]) -> list[str]:
    return model.section_names() if issubclass(model, RequestModel) else list(model.model_fields)
