"""A judgment in absence: which condition is met, and the particulars that show it."""

from mla_assistant.requests.asking import ask
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.leaves import Count, Line, PartialDate, Phrase
from mla_assistant.requests.part import Part


class AbsentiaCondition(Choice):
    """The four conditions of Framework Decision 2002/584/JHA art. 4a(1)(a)-(d), in our words.

    Condition (a) has two ways of learning of the trial. Under other bases the choice is no requirement: it
    shows on what footing the defence was heard, or will be. Condition (d) promises service and notice after surrender;
    a choice of the drafter's promises nothing, so that stands in the assurance of a retrial.
    """

    SUMMONED_IN_PERSON = (
        "summoned_in_person",
        "the person was summoned in person and in good time, and told that judgment could be given in absence",
    )
    KNEW_OF_TRIAL = (
        "knew_of_trial",
        "the person had official notice of date and place in another way, is shown to have known of the trial, and "
        "was told that judgment could be given in absence",
    )
    DEFENDED = (
        "defended",
        "the person knew of the trial, gave a lawyer, chosen or appointed by the State, a mandate for the defence, and "
        "was defended at the trial by that lawyer",
    )
    DID_NOT_CONTEST = (
        "did_not_contest",
        "the person was served with the judgment, was told of the right to a retrial or an appeal on the merits, and "
        "declared not to contest it or did not ask in time",
    )
    WILL_BE_SERVED = (
        "will_be_served",
        "the judgment has not been served on the person in person; a retrial or an appeal on the merits, for which a "
        "time limit runs from service, is open",
    )
    NO_CONDITION = "no_condition", "none of these"


SUMMONED = {"condition": ("summoned_in_person", "knew_of_trial", "defended")}
CONTESTABLE = {"condition": ("did_not_contest", "will_be_served")}


class Absentia(Part):
    """The rights of defence behind a judgment in absence.

    ECE 2AP 1978 art. 3(1): extradition may be refused where the minimum rights of the defence were not met, unless a
    retrial that safeguards them is assured. The particulars are those of box (d) of the form of the European arrest
    warrant: day of the summons or of service, retrial or appeal with its number of days, and the mandated lawyer.
    """

    condition: AbsentiaCondition | None = ask("What holds of this judgment")
    summoned_on: PartialDate | None = ask("Day on which the person learned of the trial", when=SUMMONED)
    summons: Phrase | None = ask(
        "How the person learned of it", example="summons handed over by a court officer", when=SUMMONED
    )
    counsel: Line | None = ask(
        "Lawyer who defended", "And whether chosen or appointed.", when={"condition": ("defended",)}, names="person"
    )
    served_on: PartialDate | None = ask("Judgment served on", when={"condition": ("did_not_contest",)})
    retrial_days: Count | None = ask("Days for asking for a retrial or an appeal", when=CONTESTABLE)
    retrial_law: Phrase | None = ask("Provision that opens the retrial or the appeal", when=CONTESTABLE)
