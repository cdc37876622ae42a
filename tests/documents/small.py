"""A small universal template with one of everything, for tests of the engine."""

from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.leaves import Answer, CountryCode, CurrencyCode, LanguageTag, Line, PartialDate, Phrase
from mla_assistant.requests.part import Item, Part, number_items
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref
from mla_assistant.requests.request import RequestModel


class Part_(Choice):
    """How a person took part."""

    OWNER = "small_owner", "owner of the account"
    COURIER = "small_courier", "courier"


class Promise(Choice):
    SILENCE = "small_silence", "silence"
    RETURN = "small_return", "return"


class Place(Part):
    town: Line | None = ask("Town")
    state: CountryCode | None = ask("State", tier="more")


class Human(Item):
    PREFIX: ClassVar[str] = "p"
    printed: ClassVar[tuple[str, ...]] = ("full_name",)

    family_name: Line | None = ask("Family name")
    role: Part_ | None = ask("Role")
    born: Answer[PartialDate] | None = ask("Date of birth")
    nationalities: list[CountryCode] = ask_list("Nationalities", tier="more")
    friend: Ref["Human"] | None = ask("Friend", tier="more")
    home: Place = ask("Home", default=Place)
    courier_fee: Line | None = ask("Fee", when={"role": ("small_courier",)})

    @property
    def full_name(self) -> str:
        return self.family_name or ""

    @property
    def name(self) -> str:
        return self.full_name


class Step(Item):
    PREFIX: ClassVar[str] = "m"
    heading: Phrase | None = ask("Heading")
    nexus: Prose = ask_list("How it bears on the case")
    whom: list[Ref[Human]] = ask_list("Persons", tier="more")

    @property
    def name(self) -> str:
        return self.heading or ""


class Search(Step):
    type: Literal["small_search"] = "small_search"
    premises: Line | None = ask("Premises")


class Bank(Step):
    type: Literal["small_bank"] = "small_bank"
    account: Line | None = ask("Account")
    amount: Line | None = ask("Amount", tier="more")
    currency: CurrencyCode | None = ask("Currency", tier="more")


AnyStep = Annotated[Search | Bank, Field(discriminator="type")]


class Case(Part):
    reference: Line | None = ask("Reference", always=True)
    requesting: CountryCode | None = ask("Requesting State", always=True)
    requested: CountryCode | None = ask("Requested State", always=True)
    opened: PartialDate | None = ask("Opened on")
    pages: Annotated[int, Field(ge=0)] | None = ask("Pages", tier="more")
    telephone: Line | None = ask("Telephone", tier="more")
    remark: Phrase | None = ask("Remark", tier="more")
    tongue: LanguageTag | None = ask("Language of the file", tier="more")
    summary: Prose = ask_list("Summary")


class Pledge(Item):
    PREFIX: ClassVar[str] = "g"
    type: Promise | None = ask("Which", always=True)
    office: Line | None = ask("Office", tier="more")


class SmallRequest(RequestModel):
    """Small request"""

    travelling: ClassVar[tuple[str, ...]] = ("case", "chief", "persons", "measures", "pledges")
    sections: ClassVar[tuple[str, ...]] = (*travelling, "desk")

    kind: Literal["small"] = "small"
    case: Case = ask("The case", default=Case)
    chief: Human = ask("Chief", default=Human)
    persons: Annotated[list[Human], number_items("p")] = ask_list("Persons")
    measures: Annotated[list[AnyStep], number_items("m")] = ask_list("Measures")
    pledges: Annotated[list[Pledge], number_items("g")] = ask_list("Pledges", tier="more")


FULL: dict[str, Any] = {
    "kind": "small",
    "language": "en",
    "case": {
        "reference": "MLA/2026/0417-XR",
        "requesting": "KE",
        "requested": "AE",
        "opened": "2025-03",
        "pages": 12,
        "telephone": "+99 1 234 56 78",
        "remark": "handle with care",
        "tongue": "sw",
        "summary": ["First the money moved.", {"text": "Quiconque finance…", "language": "fr"}],
    },
    "chief": {"id": "p9", "family_name": "Chief", "born": "1971"},
    "persons": [
        {
            "id": "p1",
            "family_name": "Otieno",
            "role": "small_owner",
            "born": "1980-02-29",
            "nationalities": ["KE", "TZ"],
            "friend": "p2",
            "home": {"town": "Kisumu", "state": "KE"},
        },
        {"id": "p2", "family_name": "Mwangi", "born": {"not_known": "no register"}, "friend": "p1"},
    ],
    "measures": [
        {"id": "m1", "type": "small_search", "heading": "Search the shop", "premises": "Shop 4", "whom": ["p2", "p1"]},
        {
            "id": "m2",
            "type": "small_bank",
            "heading": "Records",
            "account": "0110",
            "amount": "1234567.505",
            "currency": "JPY",
            "nexus": "It shows the flow.",
        },
    ],
    "pledges": [{"id": "g1", "type": "small_silence", "office": "Ministry"}],
    "desk": {"notes": ["CANARY"]},
}


def request(**changes: object) -> SmallRequest:
    """The full small request, with sections changed."""
    return SmallRequest.model_validate({**FULL, **changes})
