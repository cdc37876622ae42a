"""What the chosen treaty says stands before what holds of requests in general."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from mla_assistant.instruments.articles import article
from mla_assistant.instruments.references import names_an_article
from mla_assistant.instruments.vocabulary import Function
from mla_assistant.requests.finding import Citation, Finding, Severity
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.cited import GRAVITY, cited, only_without_treaty, unbound
from mla_assistant.review.rules import RULES

_CONTENTS = ("contents_missing", "contents_borrowed")

INSTEAD: dict[str, tuple[str, ...]] = {
    "political_silent": ("political_offence_admitted",),
    "penalty_below_a_year": ("penalty_below_threshold",),
    "basis_not_checked": ("parties_not_recorded",),
    "sought_is_national": ("nationality_contradicted",),
    "parties_check_old": ("parties_record_old", "parties_not_recorded"),
    "language_not_official": ("language_not_accepted",),
    "use_unsaid": ("contents_missing",),
    "death_penalty_retained": ("death_penalty_undecided",),
    "urgency_unanswered": ("arrest_not_urgent",),
    "bilateral_not_cited": ("own_treaty_not_cited",),
    "general_treaty_not_cited": ("bilateral_not_cited", "form_prescribed", "own_treaty_not_cited"),
    "treaty_between_not_cited": (
        "bilateral_not_cited",
        "form_prescribed",
        "general_treaty_not_cited",
        "own_treaty_not_cited",
    ),
}
"""General findings, and those that say it better at the same place."""
ALONE = "deciding_answer_missing"
"""Anything else that is said at the same place says it better."""

ARTICLES: dict[str, Function] = {
    "political_silent": "political_offence_exclusion",
    "sought_is_national": "nationals",
    "fiscal_offence": "fiscal_offence_exclusion",
    "specialty_missing": "specialty_use_limitation",
    "tried_before": "ne_bis_in_idem",
    "absentia_unanswered": "in_absentia",
    "absentia_without_safeguards": "in_absentia",
    "death_penalty_undecided": "death_penalty",
    "death_penalty_possible": "death_penalty",
    "death_penalty_refused": "death_penalty",
    "death_penalty_not_sought": "death_penalty",
    "language_not_official": "language_form",
    "dual_criminality_silent": "dual_criminality",
    "confidentiality_unanswered": "confidentiality",
    "channel_missing": "channels",
    "fair_trial_silent": "fair_treatment",
    "summons_without_safe_conduct": "safe_conduct",
    "transfer_without_consent": "transfer_of_persons",
    "transfer_consent_refused": "transfer_of_persons",
    "transfer_without_return": "transfer_of_persons",
    "transfer_without_custody": "transfer_of_persons",
    "transfer_without_credit": "transfer_of_persons",
    "transfer_without_safe_conduct": "safe_conduct",
    "attendance_without_safe_conduct": "safe_conduct",
}
"""Findings that are about what an article of a chosen treaty does: they are cited to that article."""
_OR_ELSE: dict[str, Function] = {"transfer_without_safe_conduct": "transfer_of_persons"}
"""Of a treaty without such an article, the one in which it says that as well."""


def merge(findings: Iterable[Finding], request: RequestModel) -> list[Finding]:
    """One finding a gap: the rule keeps its words and its remedy, the treaty gives the source and may weigh more."""
    found = [_measured(finding, request) if finding.compared else finding for finding in findings]
    at = {(finding.code, finding.path) for finding in found}
    found = [each for each in found if not any((better, each.path) in at for better in INSTEAD.get(each.code, ()))]
    spoken_of = {finding.path for finding in found if finding.code != ALONE}
    found = [finding for finding in found if finding.code != ALONE or finding.path not in spoken_of]
    demanded = {_gap(finding): finding for finding in found if finding.code in _CONTENTS}
    if not demanded and not cited(request):
        return found
    days = {each.instrument.short: each.instrument.as_of for each in cited(request)}
    spoken = {_gap(finding) for finding in found if finding.code not in _CONTENTS and _gap(finding) in demanded}
    return [
        _dated(_cited(finding, demanded.get(_gap(finding)), request), days)
        for finding in found
        if finding.code not in _CONTENTS or (_gap(finding) not in spoken and demanded[_gap(finding)] is finding)
    ]


def _gap(finding: Finding) -> tuple[str, str]:
    """A gap is a place; in the list of assurances, where many stand, the one that is proposed."""
    return finding.path, str(finding.remedy) if finding.path == "assurances" else ""


def _cited(finding: Finding, demand: Finding | None, request: RequestModel) -> Finding:
    if finding.code in _CONTENTS:
        return finding
    if demand and demand.code == "contents_missing" and demand.severity != "informs":
        severity = max(finding.severity, demand.severity, key=GRAVITY.index)
        about = tuple(dict.fromkeys(finding.about + demand.about))
        grave = replace(finding, severity=severity, about=about)
        rests = finding.citation and not finding.compared
        unread = grave.blocks and not demand.verified  # it blocks by itself: that article stops nobody
        if demand.args["practice"] or finding.as_of or (unread and rests):
            return grave
        return replace(grave, citation=demand.citation, verified=demand.verified, as_of=demand.as_of, compared=unread)
    return next(_by_article(finding, request), finding)


def _dated(finding: Finding, days: Mapping[str, str]) -> Finding:
    """A rule that cites an article does not know the day of its data; the instrument relied on does."""
    day = days.get(finding.citation.instrument) if finding.citation and not finding.as_of else None
    return replace(finding, as_of=day) if day else finding


def _by_article(finding: Finding, request: RequestModel) -> Iterator[Finding]:
    if finding.citation and not finding.compared:  # an article the draft rests on, to the paragraph
        return
    functions = [table[finding.code] for table in (ARTICLES, _OR_ELSE) if finding.code in table]
    for each in cited(request) if functions else ():
        found = next(filter(None, (article(each.instrument, one, request.scope) for one in functions)), None)
        written = found and names_an_article(found.ref)
        if found and written and found.verified and _may(each.instrument.ceiling, finding.severity):
            citation = Citation(each.instrument.short, found.ref)
            yield replace(finding, citation=citation, verified=True, as_of=each.instrument.as_of, compared=False)


def _measured(finding: Finding, request: RequestModel) -> Finding:
    """The source of a general rule: the draft rests on it, or it is an example, which requires nothing. Nor does an
    article that yields to a treaty on assistance, as long as one may stand between the two.
    """
    assert finding.citation
    ref = finding.citation.ref
    rests = [each for each in cited(request) if each.instrument.short == finding.citation.instrument]
    weight = RULES[finding.code].weight(type(request))
    binds = any(
        each.basis.id not in unbound(request) and only_without_treaty(each.instrument, ref, request) == "blocks"
        for each in rests
    )
    free = weight and weight.only_under and not binds
    return replace(finding, compared=not rests, severity="warns" if free else finding.severity)


def _may(ceiling: Severity, severity: Severity) -> bool:
    return GRAVITY.index(severity) <= GRAVITY.index(ceiling)
