"""The facts: alleged, not established, until a final judgment says otherwise."""

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.leaves import Phrase
from mla_assistant.requests.part import Part
from mla_assistant.requests.prose import Prose


class Facts(Part):
    """Summary of the relevant facts (UNTOC art. 18(15)(c); ECE 1957 art. 12(2)(b): time, place, legal description)."""

    summary: Prose = ask_list(
        "Summary of the facts",
        "Who did what, when, where and how. What no final judgment has found is an allegation: write it as one. "
        "Each paragraph is printed with a number.",
    )
    money_flow: Prose = ask_list("Flow of money or goods", "Each paragraph is printed with a number.", tier="more")
    damage: Phrase | None = ask("Damage or profit", example="about USD 250,000", tier="more")
    consequences: Prose = ask_list("Other consequences", tier="more")
    evidence_held: Prose = ask_list("Evidence already held")
    source: Prose = ask_list("How this is known", "Say where a source has to stay confidential.", tier="more")
    risk: Prose = ask_list("Risks", "Destruction of evidence, flight, pressure on witnesses.", tier="more")
    international_element: Prose = ask_list(
        "International element",
        "What makes the case one for the treaty: nationality, place, victims.",
        tier="more",
    )
