"""What stands in for an article that is no more than an example: nobody is shown a treaty that can't reach both States.

A convention of a region is compared where both States are recorded as party to it. Elsewhere a text that is open to
every State says the same; where none that was read does, the article is a model, and is called one.
"""

from dataclasses import replace

from mla_assistant import instruments as facts
from mla_assistant.requests.finding import Citation, Finding
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.cited import cited, day_between, known
from mla_assistant.review.watched import remembered

REGIONAL = {
    "Budapest Convention": "budapest_2001",
    "CoE CPT 2005": "coe_cpt_2005",
    "ECE 1957": "coe_extradition_1957",
    "ECE 2AP 1978": "coe_extradition_ap2_1978",
    "ECMA 1959": "coe_mla_1959",
    "ECMA 2AP 2001": "coe_mla_2ap_2001",
    "Nassau Convention 1992": "oas_mla_1992",
    "Strasbourg Convention 1990 (ETS 141)": "coe_laundering_1990",
    "Warsaw Convention 2005": "coe_warsaw_2005",
}
"""The conventions of a region that rules cite as examples. All else that they cite is open to every State."""

_MODEL = "UN Model Extradition Treaty"
UNIVERSAL = {
    ("arrest_not_urgent", "ECE 1957 art. 16(1)"): Citation("UNTOC", "art. 16(9)"),
    ("copies_unanswered", "ECMA 1959 art. 3(3)"): Citation("UNTOC", "art. 18(3)(f)"),
    ("expert_costs_silent", "ECMA 1959 art. 20; art. 10(2)"): Citation("UNTOC", "art. 18(28)"),
    ("fiscal_offence", "ECE 1957 art. 5"): Citation("UNTOC", "art. 16(15)"),
    ("fiscal_offence", "ECMA 1959 art. 2(a)-(b)"): Citation("UNTOC", "art. 18(22)"),
    ("offence_without_provision", "ECE 1957 art. 12(2)(b)"): Citation(_MODEL, "art. 5(2)(a)(ii)"),
    ("offence_without_text", "ECE 1957 art. 12(2)(c)"): Citation(_MODEL, "art. 5(2)(a)(ii)"),
    ("record_purpose_unanswered", "ECMA 1959 art. 13"): Citation("UNTOC", "art. 18(15)(f)"),
    ("search_without_items", "Nassau Convention 1992 art. 13"): Citation("UNTOC", "art. 18(15)(d)"),
    ("search_without_place", "Nassau Convention 1992 art. 13"): Citation("UNTOC", "art. 18(15)(d)"),
    ("service_without_address", "ECMA 1959 art. 14(1)(d)"): Citation("UNTOC", "art. 18(15)(e)"),
    ("service_without_addressee", "ECMA 1959 art. 14(1)(d)"): Citation("UNTOC", "art. 18(15)(e)"),
    ("sought_too_thin", "ECE 1957 art. 12(2)(c)"): Citation(_MODEL, "art. 5(2)(a)(i)"),
    ("sought_unnamed", "ECE 1957 art. 12(2)(c)"): Citation(_MODEL, "art. 5(2)(a)(i)"),
    ("statement_oath_unanswered", "ECMA 1959 art. 3(2)"): Citation("UNTOC", "art. 18(15)(d)"),
    ("statement_without_questions", "Nassau Convention 1992 art. 23"): Citation("UNTOC", "art. 18(15)(d)"),
    ("summons_without_safe_conduct", "ECMA 1959 art. 12"): Citation("UNTOC", "art. 18(27)"),
    ("video_without_authority", "ECMA 2AP 2001 art. 9(3)"): Citation("UNTOC", "art. 18(18)"),
    ("video_without_reason", "ECMA 2AP 2001 art. 9(3)"): Citation("UNTOC", "art. 18(18)"),
    ("warrant_missing", "ECE 1957 art. 12(2)(a)"): Citation(_MODEL, "art. 5(2)(b)"),
}
"""By rule and article of a region: the paragraph, read in its own text, by which every State asks the same."""


def in_reach(finding: Finding, request: RequestModel) -> Finding:
    """The finding as grave as it is, by a source that could govern between the two States, or by a model. Whether a
    convention can is known from the list of its parties, and as of its day.
    """
    short = finding.citation.instrument if finding.citation else ""
    if not finding.compared or short not in REGIONAL:
        return finding
    within = short not in _out_of_reach(request)
    instead = None if within else UNIVERSAL.get((finding.code, str(finding.citation)))
    if instead is None:
        chosen = bool(request.requesting.state and request.requested.state)
        return replace(finding, model=chosen and not within, as_of=_day(REGIONAL[short], request))
    relied_on = next((each.instrument for each in cited(request) if each.instrument.short == instead.instrument), None)
    day = relied_on.as_of if relied_on else None
    return replace(finding, citation=instead, as_of=day, compared=relied_on is None)


def _day(code: str, request: RequestModel) -> str | None:
    """None where the States are not chosen: nothing was looked up for them."""
    found = known(code) if request.requesting.state and request.requested.state else None
    return day_between(found, request) if found else None


@remembered
def _out_of_reach(request: RequestModel) -> frozenset[str]:
    """The conventions of a region of which not both States are recorded as parties."""
    a, b = request.requesting.state, request.requested.state
    if not a or not b:
        return frozenset(REGIONAL)
    return frozenset(short for short, code in REGIONAL.items() if facts.pair(code, a, b).standing != "both_recorded")
