"""Cultural property: an object is found again by its pictures and numbers, and claimed by its history."""

from collections.abc import Iterator

from mla_assistant.requests.measures.cultural_property import CulturalAction, CulturalObject, CulturalProperty
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.review.measures import of, on
from mla_assistant.review.rules import Spot, blocks, informs, rule, warns


def objects(request: MutualAssistance) -> Iterator[tuple[CulturalProperty, CulturalObject]]:
    return ((measure, each) for measure in of(request, CulturalProperty) for each in measure.objects)


@rule("cultural_objects_missing", "completeness", {MutualAssistance: blocks()})
def missing(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, CulturalProperty):
        if not measure.objects:
            yield on(measure, "objects")


@rule("cultural_action_missing", "practice", {MutualAssistance: warns()})
def action(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, CulturalProperty):
        if not measure.actions:
            yield on(measure, "actions")


@rule("cultural_object_unidentified", "practice", {MutualAssistance: warns()})
def identified(request: MutualAssistance) -> Iterator[Spot]:
    for measure, each in objects(request):
        if not (each.inventory or each.database_reference or each.photographs):
            here = f"objects.{each.id}"
            yield on(measure, f"{here}.photographs", f"{here}.inventory", f"{here}.database_reference")


@rule("cultural_not_in_database", "practice", {MutualAssistance: informs()})
def database(request: MutualAssistance) -> Iterator[Spot]:
    for measure, each in objects(request):
        if not each.database_reference:
            yield on(measure, f"objects.{each.id}.database_reference")


@rule("cultural_without_provenance", "practice", {MutualAssistance: warns()})
def provenance(request: MutualAssistance) -> Iterator[Spot]:
    for measure, each in objects(request):
        if not each.provenance and not each.removal:
            yield on(measure, f"objects.{each.id}.provenance", f"objects.{each.id}.removal")


@rule("cultural_return_silent", "practice", {MutualAssistance: warns()})
def give_back(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, CulturalProperty):
        if CulturalAction.TO_RETURN in measure.actions and not measure.give_back:
            yield on(measure, "give_back", "actions")


@rule("cultural_owner_silent", "practice", {MutualAssistance: informs()})
def owner(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, CulturalProperty):
        if not measure.owner and not measure.protection_law:
            yield on(measure, "owner", "protection_law")
