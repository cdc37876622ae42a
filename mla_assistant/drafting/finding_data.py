"""A finding as data for programs, with its words beside it."""

from dataclasses import asdict
from typing import Any

from mla_assistant.drafting.wording import family_of, sentence
from mla_assistant.requests.finding import Finding
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.waivers import waiver_of


def as_data(finding: Finding, request: RequestModel) -> dict[str, Any]:
    """Every part of it, its family, its sentence as `message`, and who answered for it: null where nobody did."""
    words, waiver = sentence(finding, request, whole=True), waiver_of(finding, request)
    return asdict(finding) | {
        "family": family_of(finding),
        "place": words.where,
        "message": " ".join(part for part in (words.what, words.mend) if part),
        "waiver": {"reason": waiver.reason, "by": waiver.by, "on": waiver.on} if waiver else None,
    }
