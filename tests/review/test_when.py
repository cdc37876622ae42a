"""Every date of every model is held against the date of the request, or left alone for a reason."""

from collections.abc import Iterator

from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.part import Part
from mla_assistant.requests.structure import children, leaf_of
from mla_assistant.requests.transmittable import transmittable_sections
from mla_assistant.review.when import ahead, behind

ITS_OWN_RULE = {
    "Handling.needed_by": "needed_by_past",
    "HandlingOfResult.needed_by": "needed_by_past",
    "LegalBasis.checked_on": "basis_checked_later",
    "IdentityDocument.valid_until": "identity_document_expired",
    "PreservedData.preserved_until": "preservation_lapsed",
    "StoredData.preserved_until": "preservation_lapsed",
    "Preserving.mla_by": "dates_impossible",
    "Asset.value_on": "asset_valued_later",
    "Records.period_from": "period_in_future",
    "Records.period_to": "period_in_future",
    "Documents.period_from": "period_in_future",
    "Documents.period_to": "period_in_future",
    "StoredData.period_from": "period_in_future",
    "StoredData.period_to": "period_in_future",
}
EITHER = {
    "RequestHeader.date": "it is the date of the request",
    "FollowUpHeader.date": "it is the date of the request",
    "Header.date": "it is the date of the request",
    "NoteVerbale.date": "a mission writes its note on the day it hands the request over, before it or after it",
    "LiveData.period_from": "a measure that runs already is carried on",
    "CovertInvestigation.period_from": "a measure that runs already is carried on",
    "PreservedData.period_to": "what is still to come may be preserved",
    "JudicialRecords.period_from": "a register may be asked for what it will hold",
    "JudicialRecords.period_to": "a register may be asked for what it will hold",
    "AssetTracing.period_from": "property may be followed from now on",
    "AssetTracing.period_to": "property may be followed from now on",
    "Surrender.handover_from": "it says since when",
    "Following.time_limit": "more time is asked for late rather than never",
}


def test_every_date_is_held_against_the_date_of_the_request() -> None:
    """A summons to a day that is over is served on nobody, and nobody told the drafter."""
    held, named = set[str](), set[str]()
    for model in _models():
        for field in (*behind(model), *ahead(model)):
            held.add(f"{model.__name__}.{field}")
        for field, info in model.model_fields.items():
            if leaf_of(info).has("date"):
                named.add(f"{model.__name__}.{field}")
    assert held | set(ITS_OWN_RULE) | set(EITHER) == named
    assert not held & (set(ITS_OWN_RULE) | set(EITHER))


def _models() -> set[type[Part]]:
    found = set[type[Part]]()
    for kind in KINDS.values():
        sections = children(kind)
        for section in transmittable_sections(kind):
            if section in sections:
                for model in sections[section].models:
                    found.update(_below(model))
    return found


def _below(model: type[Part]) -> Iterator[type[Part]]:
    yield model
    for child in children(model).values():
        for each in child.models:
            yield from _below(each)
