"""Two complete drafts in which no rule finds anything, and the ways a test changes them."""

import copy
from typing import Any

from mla_assistant.requests import paths
from mla_assistant.requests.finding import Finding, Step
from mla_assistant.requests.paths import Answers
from mla_assistant.requests.reading import identify, read
from mla_assistant.review import review
from tests.review.evidence import EVIDENCE
from tests.review.grounds import GROUNDS as _GROUNDS
from tests.review.papers import PAPERS

_FACTS = (
    "Between March and September 2024 the suspect A. Idris is alleged to have collected about USD 40,000 from "
    "donors in Nairobi and to have sent it in eleven transfers to an account at Marina Bank in Dubai, from which "
    "it is believed to have reached a listed terrorist group. The ledger found on 3 October 2024 (Annex 2) lists "
    "the transfers. See also Annex 1."
)

_SHARED: Answers = {
    "schema_version": 1,
    "language": "en",
    "header": {
        "reference": "MLA/2026/0417",
        "date": "2026-03-10",
        "subject": "Investigation into the financing of terrorism",
        "nature": "new",
        "accompanying_languages": ["ar"],
    },
    "requesting": {
        "state": "KE",
        "central_authority": {"name": "Office of the Attorney General", "address": "Harambee Avenue, Nairobi"},
        "conducting_authority": {"name": "Office of the Director of Public Prosecutions"},
        "contacts": [{"id": "c1", "person": "J. Wanjiru", "function": "Counsel", "email": "wanjiru@example.org"}],
        "signatory": {
            "person": "M. Otieno",
            "function": "Director of Public Prosecutions",
            "competence": "Mutual Legal Assistance Act, section 4",
        },
    },
    "requested": {
        "state": "AE",
        "authority": {"name": "Ministry of Justice"},
        "channel": "diplomatic",
        "note": {
            "sender": "Embassy of Kenya in Abu Dhabi",
            "receiver": "Ministry of Foreign Affairs",
            "number": "296/2026",
            "date": "2026-03-12",
        },
        "acknowledgement": "yes",
    },
    "legal_bases": [
        {
            "id": "b1",
            "basis": "multilateral_treaty",
            "title": "International Convention for the Suppression of the Financing of Terrorism",
            "articles": "12 and 13",
            "both_parties": "depositary’s list, read on 2 March 2026",
            "checked_on": "2026-03-02",
        }
    ],
    "facts": {"summary": _FACTS},
    "handling": {
        "confidential": "yes",
        "confidential_reason": "Others under investigation do not know of it.",
        "urgent": "yes",
        "urgent_reason": "The bank keeps its records for five years only.",
        "needed_by": "2026-09-01",
    },
    "assurances": [
        {
            "id": "g1",
            "type": "specialty",
            "status": "confirmed",
            "confirmed_by": "M. Otieno",
            "office": "Office of the Director of Public Prosecutions",
            "competence": "Constitution, article 157",
            "confirmed_on": "2026-03-01",
        }
    ],
    "annexes": [
        {"id": "a1", "title": "Text of law", "kind": "statute", "language": "en", "translation_language": "ar"},
        {"id": "a2", "title": "Ledger", "kind": "evidence", "language": "en"},
    ],
}

_OFFENCE: Answers = {
    "id": "o1",
    "counts": 1,
    "title": "Provision of funds for a terrorist group",
    "provisions": [
        {
            "id": "s1",
            "law": "Prevention of Terrorism Act, 2012",
            "article": "section 5",
            "wording": "A person who provides funds … commits an offence (see annex 9).",
        }
    ],
    "penalty": {"maximum": "imprisonment", "years": 20},
    "committed_from": "2024-03",
    "committed_to": "2024-09",
    "place": "Nairobi",
    "dual_criminality": "The law of the requested State punishes the collection of funds for such a group.",
    "limitation": "No period runs for this offence.",
    "time_barred": "no",
}

MUTUAL: Answers = {
    "kind": "mutual_assistance",
    **_SHARED,
    "assurances": [
        {**_SHARED["assurances"][0], "type": "torture"},
        {**_SHARED["assurances"][0], "id": "g9", "type": "safe_conduct"},
    ],
    "investigations": [
        {
            "id": "n1",
            "case_name": "Republic v. Idris",
            "kind": "criminal",
            "stage": "investigation",
            "opened": "2024-10",
        }
    ],
    "persons": [
        {
            "id": "p1",
            "kind": "natural",
            "family_name": "Idris",
            "given_names": "A.",
            "born": "1988-04-02",
            "nationalities": ["KE"],
            "role": "suspect",
            "participation": "He is alleged to have collected and sent the money.",
        },
        {
            "id": "p2",
            "kind": "natural",
            "family_name": "Rahman",
            "given_names": "S.",
            "nationalities": ["AE"],
            "believed_location": "Dubai",
            "role": "witness",
        },
        {
            "id": "p3",
            "kind": "legal",
            "legal_name": "Coral Trading FZE",
            "registration": "DMCC 40417",
            "seat": "Dubai",
            "role": "holder",
        },
    ],
    "offences": [{**_OFFENCE, "persons": ["p1"]}],
    "measures": [
        {
            **_GROUNDS,
            "id": "m1",
            "type": "records",
            "heading": "Records of account 0110",
            "institution": "Marina Bank, Dubai",
            "accounts": [{"id": "u1", "holder": "p3", "number": "0110"}],
            "classes": ["account_opening", "statements"],
            "period_from": "2024-03-01",
            "period_to": "2024-12-31",
            "certificates": ["business_records"],
        },
        {
            **_GROUNDS,
            "id": "m2",
            "type": "statement",
            "heading": "Statement of S. Rahman",
            "witness": "p2",
            "capacity": "as_witness",
            "mode": "video",
            "compulsion": "voluntary_first",
            "oath": "affirmation",
            "questions": [{"id": "q1", "text": "Who committed the bank to the transfer of 3 May 2024?"}],
            "rights": "The witness may refuse to answer where an answer would incriminate the witness.",
            "video_reason": "The witness may not leave the country.",
            "video_authority": "High Court at Nairobi, Judge N. Kamau",
            "video_dates": "4 to 8 May 2026, 09:00 to 12:00, UTC+03:00",
        },
        {
            **_GROUNDS,
            "id": "m3",
            "type": "search",
            "heading": "Search of the office of Coral Trading",
            "premises": [{"id": "l1", "description": "Office 12", "address": "Tower B, Dubai"}],
            "items": "The ledgers of 2024.",
            "grounds": "S. Rahman saw them there in February 2026.",
            "proportionality": "An order to hand them over would warn A. Idris.",
            "order": {"title": "search order", "court": "Milimani Law Courts", "date": "2026-02-20"},
        },
        {
            **_GROUNDS,
            "id": "m4",
            "type": "stored_data",
            "heading": "Data of the mailbox",
            "provider": "Example Mail Ltd",
            "categories": ["subscriber", "content"],
            "identifiers": [
                {"id": "h1", "kind": "email", "value": "coral@example.org"},
                {
                    "id": "h2",
                    "kind": "ip_address",
                    "value": "203.0.113.7",
                    "time": "2024-05-03 13:05:22",
                    "time_zone": "UTC+03:00",
                },
            ],
            "period_from": "2024-03-01",
            "period_to": "2024-09-30",
            "preserved": "yes",
            "preservation_reference": "PR-17",
            "preserved_until": "2026-06-30",
            "threshold": "The ledger quotes two of the letters.",
            "proportionality": "The letters are nowhere else: A. Idris deleted his copies.",
        },
        {
            **_GROUNDS,
            "id": "m5",
            "type": "other",
            "heading": "Service of a summons",
            "location": "Dubai",
            "description": "The summons is to be handed over in person.",
        },
        *PAPERS,
        *EVIDENCE,
    ],
}

EXTRADITION: Answers = {
    "kind": "extradition",
    **_SHARED,
    "sought": {
        "kind": "natural",
        "family_name": "Idris",
        "given_names": "A.",
        "born": "1988-04-02",
        "nationalities": ["KE"],
        "believed_location": "Dubai",
        "minor_at_time": "no",
    },
    "proceedings": {
        "purpose": "for_prosecution",
        "warrant": {"title": "warrant of arrest", "court": "High Court", "date": "2025-11-03", "annex": "a1"},
    },
    "safeguards": {
        "death_penalty": "not_provided",
        "tried_before": "no",
        "fair_trial": "The High Court at Nairobi, an ordinary court, will try the person.",
        "not_political": "Article 14 of the Convention.",
    },
    "surrender": {"whereabouts": "thought_there"},
    "persons": [
        {
            "id": "p1",
            "kind": "natural",
            "family_name": "Njoroge",
            "given_names": "P.",
            "born": "1990",
            "role": "accused",
        }
    ],
    "offences": [_OFFENCE],
}

ARREST: Answers = {
    "kind": "provisional_arrest",
    **_SHARED,
    "arrest": {"grounds": ["flight"], "intention": "yes", "expected_on": "2026-03-25"},
    "sought": EXTRADITION["sought"],
    "proceedings": {
        "purpose": "for_prosecution",
        "warrant": {"title": "warrant of arrest", "court": "High Court", "date": "2025-11-03"},
    },
    "surrender": {"whereabouts": "thought_there"},
    "persons": EXTRADITION["persons"],
    "offences": [_OFFENCE],
    "handling": {
        "confidential": "yes",
        "confidential_reason": "The person would leave.",
        "urgent": "yes",
        "urgent_reason": "A flight is booked for 14 March 2026.",
    },
    "assurances": [],
}

FOR_SENTENCE: Answers = {
    **copy.deepcopy(EXTRADITION),
    "proceedings": {
        "purpose": "for_sentence",
        "judgment": {"title": "judgment", "court": "High Court", "date": "2025-11-03", "annex": "a1"},
        "enforceable": "yes",
        "remedy_open": "no_remedy_open",
        "sentence": {"life": "no", "years": 8, "remaining": "7 years and 2 months"},
        "in_absentia": "no",
    },
}


def changed(base: Answers, changes: dict[str, Any]) -> Answers:
    """A copy of `base` with some answers changed; None takes one away, an item of a list too."""
    answers = identify(base)
    for path, value in changes.items():
        holder = paths.get(answers, paths.parent(path))
        if value is None and isinstance(holder, list):
            paths.remove(answers, path)
        elif value is None:
            paths.put(answers, path, None)
        elif isinstance(holder, list) and paths.split(path)[-1] == "new":
            holder.append(copy.deepcopy(value))
        else:
            paths.put(answers, path, copy.deepcopy(value))
    return answers


def find(answers: Answers, code: str | None = None) -> list[Finding]:
    """What the review finds in a draft, or what one rule of it finds."""
    return [finding for finding in review(read(answers).request) if code in (None, finding.code)]


def mend(answers: Answers, steps: tuple[Step, ...]) -> Answers:
    """The draft after a remedy, carried out as faces do."""
    answers = copy.deepcopy(answers)
    for step in steps:
        if step.op == "set":
            paths.put(answers, step.path, step.value)
        elif step.op == "add":
            paths.add(answers, step.path, copy.deepcopy(step.value))
        elif isinstance(paths.get(answers, paths.parent(step.path)), list):
            paths.remove(answers, step.path)
        else:
            paths.put(answers, step.path, None)
    return identify(answers)
