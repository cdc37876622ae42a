"""The two States: who asks, and who is asked."""

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.leaves import CountryCode, Line, PartialDate, Phrase
from mla_assistant.requests.part import Part
from mla_assistant.requests.parts.authority import Authority, Contacts, Signatory
from mla_assistant.requests.parts.header import Channel
from mla_assistant.requests.prose import Prose


class Sender(Part):
    """The State that writes, and the authority that signs: all that a letter says which repeats nothing."""

    state: CountryCode | None = ask("Requesting State", example="KE", always=True)
    central_authority: Authority = ask(
        "Central authority",
        "The authority that sends, and mostly signs. A court that signs is named with its signatory.",
        default=Authority,
    )
    contacts: Contacts = ask_list(
        "Contact persons", "Who answers questions on the facts, on practical matters, and out of hours."
    )
    signatory: Signatory = ask("Signature", default=Signatory)


class Requesting(Sender):
    """The requesting State: the authority that sends need not be the one that conducts the case."""

    conducting_authority: Authority = ask(
        "Authority conducting the investigation, prosecution or trial", default=Authority
    )
    validating_authority: Authority = ask(
        "Court or judge who authorised the request",
        "Where your law wants one.",
        tier="more",
        default=Authority,
    )
    investigating_agency: Phrase | None = ask("Police or agency that investigates", tier="more")
    court_seized: Phrase | None = ask("Court seized of the case", tier="more")


class NoteVerbale(Part):
    """The note with which a mission hands the request over: number and date are not those of the request."""

    sender: Phrase | None = ask(
        "Mission that sends the note",
        "As it calls itself; where it sits in another State than the one to which it is accredited, with both.",
        example="Embassy of Kenya in Abu Dhabi",
    )
    receiver: Phrase | None = ask("Ministry that receives it", example="Ministry of Foreign Affairs")
    number: Line | None = ask("Number of the note", "Leave it open where the mission gives it.", example="296/2026")
    date: PartialDate | None = ask("Date of the note")


class Addressee(Part):
    """The State that is written to, and the way to it."""

    state: CountryCode | None = ask("Requested State", example="AE", always=True)
    authority: Authority = ask("Central authority of the requested State", default=Authority)
    channel: Channel | None = ask("Channel")
    note: NoteVerbale = ask("Note verbale", when={"channel": ("diplomatic",)}, default=NoteVerbale)
    advance_copy: Phrase | None = ask(
        "Advance copy",
        "Where a copy goes ahead of the original, and how.",
        example="by e-mail and through INTERPOL",
        tier="more",
    )
    acknowledgement: YesNo | None = ask("Ask for an acknowledgement of receipt", tier="more")


class Requested(Addressee):
    """The requested State, as a request knows it."""

    executing_authority: Phrase | None = ask(
        "Authority thought to be competent to execute",
        "A request with a wrong addressee is lost; the letter adds: or the authority otherwise competent.",
        tier="more",
    )
    prior_consultation: Prose = ask_list(
        "Earlier consultation on this draft", "With whom, when, and what came of it.", tier="more"
    )
