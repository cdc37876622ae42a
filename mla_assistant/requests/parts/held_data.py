"""Data that a provider holds: which, whose, and how it is found. To be preserved, or to be handed over."""

from typing import Annotated, ClassVar

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import Line, Moment, PartialDate, TimeZone
from mla_assistant.requests.part import Item, Part, number_items
from mla_assistant.requests.prose import Prose


class DataCategory(Choice):
    SUBSCRIBER = "subscriber", "subscriber data"
    TRAFFIC = "traffic", "traffic data"
    CONTENT = "content", "content data"


class IdentifierKind(Choice):
    EMAIL = "email", "e-mail address"
    PHONE = "phone", "telephone number"
    IP_ADDRESS = "ip_address", "IP address"
    ACCOUNT_NAME = "account_name", "account or user name"
    URL = "url", "web address"
    DEVICE = "device", "device number (IMEI, MAC)"


class Identifier(Item):
    """One identifier; a dynamic IP address means nothing without time and time zone."""

    PREFIX: ClassVar[str] = "h"
    TITLE: ClassVar[str] = "Identifier"
    kind: IdentifierKind | None = ask("Kind of identifier")
    value: Line | None = ask("Identifier", "Exactly as the provider writes it.", always=True)
    time: Moment | None = ask(
        "Date and time",
        "For an IP address: to the second.",
        example="2024-03-15 13:05:22",
        when={"kind": ("ip_address",)},
    )
    time_zone: TimeZone | None = ask("Time zone", example="UTC+03:00", when={"kind": ("ip_address",)})

    @property
    def name(self) -> str:
        return self.value or ""


class HeldData(Part):
    """Custodian, data and period (Budapest Convention art. 29(2)(c) and (d))."""

    provider: Line | None = ask("Service provider", "The company that holds the data, with its legal seat.")
    provider_address: Line | None = ask("Address of the provider", tier="more")
    service: Line | None = ask("Service", tier="more")
    categories: list[DataCategory] = ask_list("Categories of data")
    identifiers: Annotated[list[Identifier], number_items("h")] = ask_list("Identifiers")
    data_wanted: Prose = ask_list("Data wanted", "Described so that the provider can find it and nothing else.")
    period_from: PartialDate | None = ask("Period from")
    period_to: PartialDate | None = ask("Period to")
    no_user_notice: YesNo | None = ask("The provider must not tell the user", tier="more")
