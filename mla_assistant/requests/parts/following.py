"""What a letter that follows a request has to say."""

from mla_assistant.requests.asking import ask
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.leaves import PartialDate
from mla_assistant.requests.part import Part
from mla_assistant.requests.prose import Prose


class FollowUpPurpose(Choice):
    INFORMATION_GIVEN = "information_given", "to supply further information"
    INFORMATION_ASKED = "information_asked", "to ask for further information"
    REMINDER = "reminder", "to ask how the request stands"
    MORE_TIME = "more_time", "to ask for more time"
    WITHDRAWAL = "withdrawal", "to withdraw the request"
    ASSURANCES_GIVEN = "assurances_given", "to give assurances"


class Original(Choice):
    OF_MUTUAL_ASSISTANCE = "of_mutual_assistance", "request for mutual legal assistance"
    OF_EXTRADITION = "of_extradition", "request for extradition"
    OF_PROVISIONAL_ARREST = "of_provisional_arrest", "request for provisional arrest"
    OF_PRESERVATION = "of_preservation", "request for the preservation of computer data"


class Extent(Choice):
    WHOLE_REQUEST = "whole_request", "the whole request"
    PART_OF_REQUEST = "part_of_request", "part of the request"


class Gathered(Choice):
    SEND_GATHERED = "send_gathered", "to be sent to the requesting State all the same"
    RETURN_GATHERED = "return_gathered", "to be given back to those from whom it was taken"
    DESTROY_GATHERED = "destroy_gathered", "to be destroyed"
    NOTHING_GATHERED = "nothing_gathered", "nothing, as far as the requesting authority knows"


WITHDRAWAL = {"purpose": ("withdrawal",)}
MORE_TIME = {"purpose": ("more_time",)}


class Following(Part):
    original: Original | None = ask("Kind of the request it follows")
    purpose: FollowUpPurpose | None = ask("What it is for")
    asked: Prose = ask(
        "What is asked",
        "Each paragraph is printed with a number, so that it can be answered point by point.",
        when={"purpose": ("information_asked", "reminder", "more_time")},
        default=list,
    )
    given: Prose = ask(
        "What is supplied",
        "Answer their points in their order. Each paragraph is printed with a number.",
        when={"purpose": ("information_given",)},
        default=list,
    )
    time_limit: PartialDate | None = ask("Time limit that runs now", when=MORE_TIME)
    new_time_limit: PartialDate | None = ask("Time asked for until", when=MORE_TIME)
    extent: Extent | None = ask("What is withdrawn", when=WITHDRAWAL)
    withdrawn: Prose = ask(
        "Which part", "By measure, person or offence.", when={"extent": ("part_of_request",)}, default=list
    )
    reason: Prose = ask(
        "Reason",
        "A withdrawn request that says why spares the next one a question.",
        when={"purpose": ("more_time", "withdrawal")},
        default=list,
    )
    gathered: Gathered | None = ask("What has been gathered so far is", when=WITHDRAWAL)
    gathered_details: Prose = ask("Details of that", when=WITHDRAWAL, tier="more", default=list)
