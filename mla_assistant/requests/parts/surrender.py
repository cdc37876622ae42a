"""Where the person sought is, what has been done, how the person is handed over."""

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.leaves import Line, PartialDate, Phrase
from mla_assistant.requests.part import Part
from mla_assistant.requests.prose import Prose


class Whereabouts(Choice):
    DETAINED_FOR_THIS = "detained_for_this", "under provisional arrest for this extradition"
    DETAINED_OTHERWISE = "detained_otherwise", "in custody in the requested State on another ground"
    FREE_THERE = "free_there", "at liberty in the requested State"
    THOUGHT_THERE = "thought_there", "thought to be in the requested State"


DETAINED = {"whereabouts": ("detained_for_this", "detained_otherwise")}


class CustodyThere(Part):
    """Where the person is, and what helps to find him or her (UN Model Treaty on Extradition art. 9(2))."""

    whereabouts: Whereabouts | None = ask("The person is")
    custody_ground: Phrase | None = ask(
        "Ground of the custody",
        "Never whether the person has sought asylum: that belongs in no request.",
        example="custody in a case of the requested State",
        when=DETAINED,
    )
    custody_authority: Phrase | None = ask("Authority that holds the person", when=DETAINED, tier="more")
    arrested_on: PartialDate | None = ask("Arrested on", "A clock may run from this day.", when=DETAINED)
    custody_until: PartialDate | None = ask("Custody ends on", when=DETAINED, tier="more")
    notice: Line | None = ask("INTERPOL notice or diffusion", "Its control number.", tier="more")
    search_hints: Prose = ask_list("Circumstances that help to find the person", tier="more")
    property: Prose = ask_list(
        "Things to be seized and handed over",
        "Evidence, proceeds, telephones found with the person.",
        tier="more",
    )


class Surrender(CustodyThere):
    """What a request for extradition says of the arrest that went before and of the surrender."""

    arrest_notified_on: PartialDate | None = ask(
        "Notice of the arrest received on",
        "Under some treaties the clock runs from this day instead.",
        when={"whereabouts": ("detained_for_this",)},
        tier="more",
    )
    provisional_arrest_reference: Line | None = ask(
        "Reference of the request for provisional arrest", when={"whereabouts": ("detained_for_this",)}
    )
    time_in_custody: Phrase | None = ask("Credit for time in custody abroad", tier="more")
    handover: Prose = ask_list("Hand-over", "Place, escort, transit States, medical needs.", tier="more")
