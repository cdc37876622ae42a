"""A judgment in absence: which condition is met, and the particulars that show it."""

from pydantic import NonNegativeInt

from mla_assistant.requests.asking import ask
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.leaves import Line, PartialDate, Phrase
from mla_assistant.requests.part import Part


class AbsentiaCondition(Choice):
    """What the form of the European arrest warrant asks to be ticked, in our words."""

    SUMMONED_IN_PERSON = "summoned_in_person", "the person was summoned in person and told of the consequences"
    KNEW_OF_TRIAL = "knew_of_trial", "the person received official notice of date and place in another way"
    DEFENDED = "defended", "the person knew of the trial and was defended at it by a lawyer"
    DID_NOT_CONTEST = (
        "did_not_contest",
        "the judgment was served, and no retrial or appeal was asked for",
    )
    WILL_BE_SERVED = (
        "will_be_served",
        "the judgment will be served after surrender; a retrial or an appeal is open",
    )
    NO_CONDITION = "no_condition", "none of these"


SUMMONED = {"condition": ("summoned_in_person", "knew_of_trial", "defended")}
CONTESTABLE = {"condition": ("did_not_contest", "will_be_served")}


class Absentia(Part):
    """The rights of defence behind a judgment in absence (ECE 2AP 1978 art. 3)."""

    condition: AbsentiaCondition | None = ask("What holds of this judgment")
    summoned_on: PartialDate | None = ask("Day on which the person learned of the trial", when=SUMMONED)
    summons: Phrase | None = ask(
        "How the person learned of it", example="summons handed over by a court officer", when=SUMMONED
    )
    counsel: Line | None = ask(
        "Lawyer who defended", "And whether chosen or appointed.", when={"condition": ("defended",)}, names="person"
    )
    served_on: PartialDate | None = ask("Judgment served on", when={"condition": ("did_not_contest",)})
    retrial_days: NonNegativeInt | None = ask("Days for asking for a retrial or an appeal", when=CONTESTABLE)
    retrial_law: Phrase | None = ask("Provision that opens the retrial or the appeal", when=CONTESTABLE)
