"""Identifying or locating a person or an object."""

from typing import ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.leaves import Answer, Line, PartialDate, Phrase
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.parts.annex import Annex
from mla_assistant.requests.parts.person import Person
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class Aim(Choice):
    LOCATE_PERSON = "locate_person", "find out where a person is"
    IDENTIFY_PERSON = "identify_person", "find out who a person is"
    LOCATE_OBJECT = "locate_object", "find out where an object is"
    IDENTIFY_OBJECT = "identify_object", "find out whose an object is, or what it is"


class WhenFound(Choice):
    TELL_ONLY = "tell_only", "tell the requesting State only; no contact with the person"
    CHECK_IDENTITY = "check_identity", "check identity and address, and tell the requesting State"
    KEEP_SAFE = "keep_safe", "keep the object safe until a further request"


OF_PERSON = {"aim": ("locate_person", "identify_person")}
OF_OBJECT = {"aim": ("locate_object", "identify_object")}


class Locating(BaseMeasure):
    """Locating or identifying persons and objects (Harare Scheme para. 1(3)(a); ASEAN MLAT art. 20)."""

    TITLE: ClassVar[str] = "Locating or identifying a person or an object"
    ALSO: ClassVar[str] = "whereabouts, find, trace, address, identity, passport"

    type: Literal["locating"] = "locating"
    location: Answer[Phrase] | None = ask("Where in the requested State", "Where to begin.", tier="more")
    aim: Aim | None = ask("What is to be found out")
    wanted_person: Ref[Person] | None = ask("Person", when=OF_PERSON)
    described: Prose = ask_list("The person or object, described", "All that tells this one from others.")
    marks: Line | None = ask(
        "Numbers and marks", "Registration, chassis, serial number.", example="VIN 1ABCD23EFGH456789", when=OF_OBJECT
    )
    picture: Ref[Annex] | None = ask("Annex with photograph, fingerprints or drawing", tier="more")
    last_seen: Phrase | None = ask("Where last known to be", example="Marina district, hotel Al Bahr")
    last_seen_on: PartialDate | None = ask("Day when last known there")
    inquiries: Prose = ask_list("Where to ask", "Registers, employers, relatives, places the person visits.")
    when_found: WhenFound | None = ask("What to do when found")
    already_asked: Prose = ask_list(
        "What has been asked already", "Police channels, notices, other States.", tier="more"
    )
