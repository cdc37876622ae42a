"""Complete drafts of extradition beside the plain case: mixed, in absence, for sentencing, consent, transit."""

from tests.review.drafts import EXTRADITION, FOR_SENTENCE, changed

_WARRANT = {"title": "warrant of arrest", "court": "High Court", "date": "2025-11-03", "annex": "a1"}
_JUDGMENT = {"title": "judgment", "court": "High Court", "date": "2025-12-01", "annex": "a2"}
_SENTENCE = {"life": "no", "years": 8, "remaining": "7 years and 2 months"}
_SECOND = {**EXTRADITION["offences"][0], "id": "o2", "title": "Forgery of a passport"}

MIXED = changed(
    EXTRADITION,
    {
        "proceedings": {
            "purpose": "for_both",
            "warrant": _WARRANT,
            "warrant_offences": ["o1"],
            "judgment": _JUDGMENT,
            "judgment_offences": ["o2"],
            "enforceable": "yes",
            "remedy_open": "no_remedy_open",
            "sentence": _SENTENCE,
            "in_absentia": "no",
        },
        "offences": [EXTRADITION["offences"][0], _SECOND],
    },
)
ABSENT = changed(
    FOR_SENTENCE,
    {
        "proceedings.in_absentia": "yes",
        "proceedings.remedy_open": "opposition_open",
        "proceedings.absentia": {
            "condition": "will_be_served",
            "retrial_days": 30,
            "retrial_law": "Code of Criminal Procedure, section 206",
        },
        "assurances.new": {**EXTRADITION["assurances"][0], "id": "g2", "type": "retrial"},
    },
)
SENTENCING = changed(
    EXTRADITION,
    {
        "proceedings": {
            "purpose": "for_sentencing",
            "judgment": _JUDGMENT,
            "in_absentia": "no",
            "sentencing": "High Court at Nairobi, on 4 May 2026",
        }
    },
)
CONSENT = changed(
    EXTRADITION,
    {
        "asked": {
            "what": "consent_to_proceedings",
            "grant": {"title": "decision", "court": "Court of Appeal", "date": "2025-01-10", "number": "7"},
            "surrendered_on": "2025-02-01",
            "heard": "yes",
            "record": "a2",
        },
        "surrender": {},
    },
)
TRANSIT = changed(
    EXTRADITION,
    {
        "asked": {
            "what": "passage",
            "granted_by": "FR",
            "grant": {"title": "decree", "court": "Prime Minister", "date": "2026-01-10", "number": "7"},
        },
        "surrender": {
            "passages": [{"id": "f1", "state": "AE", "on": "2026-04-02", "means": "RX 204", "stop": "Dubai"}]
        },
    },
)
