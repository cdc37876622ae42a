"""A witness who is asked to come: told when, paid, safe, and free to stay away."""

from collections.abc import Iterator

from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.measures.attendance import Attendance
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.assurance import AssuranceType
from mla_assistant.requests.parts.person import Custody
from mla_assistant.review.assurances import offered, propose
from mla_assistant.review.measures import of, on
from mla_assistant.review.rules import Spot, blocks, informs, rule, warns


@rule("attendance_without_person", "completeness", {MutualAssistance: blocks()})
def person(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Attendance):
        if not measure.witness:
            yield on(measure, "witness")


@rule("attendance_of_person_in_custody", "practice", {MutualAssistance: warns()})
def in_custody(request: MutualAssistance) -> Iterator[Spot]:
    held = {each.id for each in request.persons if each.custody == Custody.IN_CUSTODY_THERE}
    for measure in of(request, Attendance):
        if measure.witness in held:
            yield on(measure, "witness")


@rule("attendance_without_date", "practice", {MutualAssistance: warns()})
def day(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Attendance):
        if not measure.appears_on:
            yield on(measure, "appears_on")


@rule("attendance_without_necessity", "completeness", {MutualAssistance: informs("ECMA 1959", "art. 10(1)")})
def necessity(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Attendance):
        if not measure.necessity:
            yield on(measure, "necessity")


@rule("attendance_without_allowances", "completeness", {MutualAssistance: warns("ECMA 1959", "art. 10(2)")})
def allowances(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Attendance):
        if not measure.allowances:
            yield on(measure, "allowances")


@rule("attendance_coercion_unanswered", "practice", {MutualAssistance: informs()})
def coercion(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Attendance):
        if not measure.voluntary:
            yield on(measure, "voluntary", "summons")


@rule("attendance_coerced", "refusal_risk", {MutualAssistance: warns("ECMA 1959", "art. 8")})
def coerced(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Attendance):
        if measure.voluntary == YesNo.NO:
            yield on(measure, "voluntary", "summons")


@rule("attendance_without_safe_conduct", "refusal_risk", {MutualAssistance: warns("UNTOC", "art. 18(27)")})
def safe_conduct(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Attendance):
        if not offered(request, AssuranceType.SAFE_CONDUCT):
            yield on(measure, "safe_conduct_terms", remedy=propose(AssuranceType.SAFE_CONDUCT))
