"""Who writes, who is written to, and who can be called."""

from typing import Annotated, ClassVar

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.leaves import EmailAddress, LanguageTag, Line, PhoneNumber, Phrase, TimeZone
from mla_assistant.requests.part import Item, Part, number_items


class Authority(Part):
    """A public authority and how to reach it (UNTOC art. 18(13); resolution 2322 (2016), para. 13(e) and (g))."""

    own_page: ClassVar[bool] = True

    name: Phrase | None = ask(
        "Name of the authority",
        "As on its letterhead.",
        example="Office of the Director of Public Prosecutions",
    )
    unit: Phrase | None = ask("Unit or division", example="Mutual Legal Assistance Unit", tier="more")
    address: Line | None = ask("Postal address", "Street, town, postal code, country.")
    telephone: PhoneNumber | None = ask(
        "Telephone",
        "With the country code, so that it can be dialled from abroad.",
        example="+254 20 2732090",
    )
    fax: PhoneNumber | None = ask("Fax", "With the country code.", tier="more")
    email: EmailAddress | None = ask(
        "E-mail", "An address of the office that is read every working day.", example="mla@example.org"
    )
    languages: list[LanguageTag] = ask_list("Languages in which it can be addressed", tier="more")
    office_hours: Phrase | None = ask("Office hours", example="Monday to Friday, 08:00 to 17:00", tier="more")
    time_zone: TimeZone | None = ask(
        "Time zone", "As in the tz database, or UTC+03:00.", example="Africa/Nairobi", tier="more"
    )
    around_the_clock: YesNo | None = ask("Reachable day and night", tier="more")
    source: Line | None = ask(
        "Where these particulars come from",
        "A directory, a notification to a depositary, a call; and when it was checked.",
        tier="more",
    )


class Contact(Item):
    """A person who answers questions about the request."""

    PREFIX: ClassVar[str] = "c"
    TITLE: ClassVar[str] = "Contact person"
    person: Line | None = ask("Name", names="official")
    function: Phrase | None = ask("Post", example="Senior Prosecution Counsel")
    matter: Phrase | None = ask("For what", example="questions on the facts", tier="more")
    telephone: PhoneNumber | None = ask("Telephone", "With the country code.")
    email: EmailAddress | None = ask("E-mail")
    languages: list[LanguageTag] = ask_list("Languages spoken", tier="more")

    @property
    def name(self) -> str:
        return self.person or ""


class Signatory(Part):
    """Who signs, and in which capacity: the requested State checks both."""

    person: Line | None = ask("Name of the signatory", names="official")
    function: Phrase | None = ask("Post of the signatory", example="Director of Public Prosecutions")
    authority: Phrase | None = ask(
        "Authority of the signatory",
        "Where it is another than the central authority: a court that issues the request, and the ministry sends it.",
        example="High Court at Nairobi",
        tier="more",
    )
    competence: Phrase | None = ask(
        "Power to sign",
        "The law or decision that gives this official the power to make the request.",
        tier="more",
    )
    place: Phrase | None = ask("Place of signature", tier="more")


Contacts = Annotated[list[Contact], number_items(Contact.PREFIX)]
