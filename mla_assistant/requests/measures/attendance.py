"""A witness or expert comes of their own will to the requesting State."""

from typing import ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.leaves import LanguageTag, PartialDate, Phrase
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.measures.statement import Capacity
from mla_assistant.requests.parts.annex import Annex
from mla_assistant.requests.parts.person import Person
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class Attendance(BaseMeasure):
    """Personal appearance with safe conduct (UNTOC art. 18(27)); its necessity and the allowances are said
    (ECMA 1959 art. 10(1) and (2))."""

    TITLE: ClassVar[str] = "Attendance of a witness or expert"
    ALSO: ClassVar[str] = "come and testify, invitation, summons, journey"

    type: Literal["attendance"] = "attendance"
    witness: Ref[Person] | None = ask("Person asked to come")
    capacity: Capacity | None = ask("Heard as")
    court: Phrase | None = ask("Court or authority before which")
    court_place: Phrase | None = ask("Place of the hearing", example="Law Courts, Harbour Street, Mombasa")
    appears_on: PartialDate | None = ask("First day", example="2027-02-08")
    appears_until: PartialDate | None = ask("Last day", tier="more")
    topics: Prose = ask_list("On what the person is to be heard")
    necessity: Prose = ask_list(
        "Why the person has to come", "What a hearing there, or by video link, would not achieve."
    )
    summons: Ref[Annex] | None = ask("Annex that holds the summons", tier="more")
    hand_over: YesNo | None = ask("Is the summons to be handed over by the requested State?", tier="more")
    voluntary: YesNo | None = ask(
        "The person may stay away without any penalty",
        "A summons sent abroad should threaten none.",
    )
    allowances: Prose = ask_list("Allowances and expenses", "About how much, for what, and when it is paid.")
    advance: YesNo | None = ask("Is the requested State asked to pay an advance?", tier="more")
    travel: Prose = ask_list(
        "Journey and stay", "Who books, visa, lodging, interpreter, who meets the person.", tier="more"
    )
    safe_conduct_terms: Prose = ask_list(
        "Safe conduct",
        "From which acts the person is safe, and until when. The promise itself is made under Assurances.",
        tier="more",
    )
    protection: Prose = ask_list("Protection", "Threats known, and what is done against them.", tier="more")
    interpreter: LanguageTag | None = ask("Language of the interpreter", tier="more")
