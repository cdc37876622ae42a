"""Consent after a surrender, and transit: what was granted, and what the article wants to see with it."""

from collections.abc import Iterator

from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.parts.asked import AskedFor
from mla_assistant.review.rules import Spot, at, blocks, rule, warns

_CONSENT = (AskedFor.CONSENT_TO_PROCEEDINGS, AskedFor.CONSENT_TO_RE_EXTRADITION)
_GRANTED = (*_CONSENT, AskedFor.PASSAGE)


@rule("grant_missing", "completeness", {Extradition: warns()})
def grant(request: Extradition) -> Iterator[Spot]:
    if request.asked.what in _GRANTED and request.asked.grant.is_empty():
        yield at("asked.grant.title", "asked.what", "asked.grant")


@rule("surrender_undated", "practice", {Extradition: warns()})
def undated(request: Extradition) -> Iterator[Spot]:
    if request.asked.what in _CONSENT and not request.asked.surrendered_on:
        yield at("asked.surrendered_on", "asked.what")


@rule("consent_without_record", "completeness", {Extradition: warns("ECE 1957", "art. 14(1)(a)")})
def record(request: Extradition) -> Iterator[Spot]:
    if request.asked.what == AskedFor.CONSENT_TO_PROCEEDINGS and not request.asked.record:
        yield at("asked.record", "asked.what")


@rule("third_state_missing", "completeness", {Extradition: blocks()})
def third_state(request: Extradition) -> Iterator[Spot]:
    """Nobody can consent to a surrender to a State that is not named."""
    if request.asked.what == AskedFor.CONSENT_TO_RE_EXTRADITION and not request.asked.third_state:
        yield at("asked.third_state", "asked.what")


@rule("transit_without_route", "completeness", {Extradition: warns()})
def route(request: Extradition) -> Iterator[Spot]:
    if request.asked.what == AskedFor.PASSAGE and all(each.is_empty() for each in request.surrender.passages):
        yield at("surrender.passages", "asked.what")
