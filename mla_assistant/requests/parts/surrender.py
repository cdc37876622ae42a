"""Where the person sought is, what has been done, how the person is handed over."""

from typing import Annotated, ClassVar

from mla_assistant.requests.asking import When, ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import CountryCode, Line, PartialDate, Phrase
from mla_assistant.requests.part import Item, Part, number_items
from mla_assistant.requests.prose import Prose


class Whereabouts(Choice):
    DETAINED_FOR_THIS = "detained_for_this", "under provisional arrest for this extradition"
    HELD_ON_NOTICE = "held_on_notice", "under arrest on an INTERPOL notice or diffusion"
    DETAINED_OTHERWISE = "detained_otherwise", "in custody in the requested State on another ground"
    FREE_THERE = "free_there", "at liberty in the requested State"
    THOUGHT_THERE = "thought_there", "thought to be in the requested State"


TO_ARREST: When = {"asked.what": ("", "extradite")}
"""Whom the requested State has surrendered already, or only lets pass, it neither finds nor arrests nor searches."""
ON_THE_WAY: When = {"asked.what": ("", "extradite", "passage")}
FOR_THIS = (Whereabouts.DETAINED_FOR_THIS, Whereabouts.HELD_ON_NOTICE)
"""Held with a view to this extradition, so that the periods of a provisional arrest may run."""
DETAINED: When = {"whereabouts": (*FOR_THIS, "detained_otherwise")}


class ThingKind(Choice):
    AS_EVIDENCE = "as_evidence", "evidence"
    AS_PROCEEDS = "as_proceeds", "acquired as a result of the offence"
    AS_INSTRUMENT = "as_instrument", "used in the offence"


class Thing(Item):
    """One thing to be seized and handed over (ECE 1957 art. 20)."""

    PREFIX: ClassVar[str] = "z"
    TITLE: ClassVar[str] = "Thing to be handed over"
    what: Phrase | None = ask("What it is", example="telephone, with its card")
    thing_kind: ThingKind | None = ask("Why it is asked for")
    where: Phrase | None = ask("Where it is thought to be", example="with the person sought")
    owner: Phrase | None = ask("Rights that others may have in it", tier="more")

    @property
    def name(self) -> str:
        return self.what or ""


class Passage(Item):
    """One State the person passes through on the way (ECE 1957 art. 21)."""

    PREFIX: ClassVar[str] = "f"
    TITLE: ClassVar[str] = "Transit"
    state: CountryCode | None = ask("State passed through")
    on: PartialDate | None = ask("Day")
    means: Phrase | None = ask("Flight, ship or vehicle", example="RX 204, Valletta to Tunis")
    stop: Phrase | None = ask("Stop", "Airport or border point, arrival and departure; or that no landing is planned.")
    permission: Phrase | None = ask("Permission", "Asked for or granted, with its reference.", tier="more")

    @property
    def name(self) -> str:
        return self.means or ""


class CustodyThere(Part):
    """Where the person is, and what helps to find him or her (UN Model Treaty on Extradition art. 9(2))."""

    whereabouts: Whereabouts | None = ask("The person is", when=TO_ARREST)
    custody_ground: Phrase | None = ask(
        "Ground of the custody",
        "Never whether the person has sought asylum: that belongs in no request.",
        example="custody in a case of the requested State",
        when=DETAINED,
    )
    custody_authority: Phrase | None = ask("Authority that holds the person", when=DETAINED, tier="more")
    arrested_on: PartialDate | None = ask("Arrested on", "A clock may run from this day.", when=DETAINED)
    custody_until: PartialDate | None = ask("Custody ends on", when=DETAINED, tier="more")
    notice: Line | None = ask("INTERPOL notice or diffusion", "Its control number.", tier="more", when=TO_ARREST)
    search_hints: Prose = ask_list("Circumstances that help to find the person", tier="more", when=TO_ARREST)
    property: Prose = ask_list(
        "Things to be seized and handed over",
        "Evidence, proceeds, telephones found with the person.",
        when=TO_ARREST,
    )


class Surrender(CustodyThere):
    """What a request for extradition says of the arrest that went before and of the surrender."""

    arrest_notified_on: PartialDate | None = ask(
        "Notice of the arrest received on",
        "Under some treaties the clock runs from this day instead.",
        when={"whereabouts": FOR_THIS},
        tier="more",
    )
    provisional_arrest_reference: Line | None = ask(
        "Reference of the request for provisional arrest",
        "Whether or not the person was arrested on it.",
        when=TO_ARREST,
        tier="more",
    )
    time_in_custody: Phrase | None = ask("Credit for time in custody abroad", tier="more", when=TO_ARREST)
    handover: Prose = ask_list(
        "Hand-over", "Place, escort, transit States, medical needs.", tier="more", when=ON_THE_WAY
    )
    things: Annotated[list[Thing], number_items("z")] = ask_list(
        "Things to be handed over, one by one",
        "Where a list helps: numbers, places, owners.",
        tier="more",
        when=TO_ARREST,
    )
    things_regardless: YesNo | None = ask(
        "Hand the things over even where surrender cannot take place",
        "Where the person has died or escaped, for instance, and the treaty or the law provides for it.",
        tier="more",
        when=TO_ARREST,
    )
    handover_place: Phrase | None = ask("Place of the hand-over", tier="more", when=ON_THE_WAY)
    handover_from: PartialDate | None = ask("Possible from", tier="more", when=ON_THE_WAY)
    escort: Phrase | None = ask("Escort", "How many, of which service; whether armed.", tier="more", when=ON_THE_WAY)
    medical: Prose = ask_list("Needs of health or age on the way", tier="more", when=ON_THE_WAY)
    passages: Annotated[list[Passage], number_items("f")] = ask_list(
        "Transit, State by State",
        "Each of them has to permit it.",
        tier="more",
        when=ON_THE_WAY,
    )
    temporary: YesNo | None = ask(
        "If surrender has to wait: ask for temporary surrender",
        "Where the person is tried or serves a sentence in the requested State.",
        tier="more",
        when=TO_ARREST,
    )
