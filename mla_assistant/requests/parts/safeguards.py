"""Extradition: what the requested State will ask itself before it surrenders a person."""

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.part import Part
from mla_assistant.requests.prose import Prose


class DeathPenaltyDecision(Choice):
    NOT_PROVIDED = "not_provided", "the law does not provide the death penalty for these offences"
    NOT_SOUGHT = "not_sought", "assurance: it will not be sought"
    NOT_IMPOSED = "not_imposed", "assurance: it will not be imposed"
    NOT_CARRIED_OUT = "not_carried_out", "assurance: if imposed it will not be carried out"
    DEATH_THERE_TOO = (
        "death_there_too",
        "no assurance is given: the law of the requested State punishes the same acts by death, as stated",
    )
    NO_ASSURANCE = "no_assurance", "no assurance is given, for the reason stated"


UNASSURED = (DeathPenaltyDecision.DEATH_THERE_TOO, DeathPenaltyDecision.NO_ASSURANCE)


class Safeguards(Part):
    """Each answer meets a ground of refusal (UN Model Treaty on Extradition arts. 3 and 4; ECE 1957 arts. 3 to 11)."""

    death_penalty: DeathPenaltyDecision | None = ask("Death penalty")
    death_penalty_reason: Prose = ask(
        "Reason",
        "Where the law of the requested State punishes the acts by death too: its provision, and the article of the "
        "treaty for which that is enough.",
        when={"death_penalty": ("death_there_too", "no_assurance")},
        default=list,
    )
    life_review: Prose = ask_list(
        "Life sentence: review or release", "When and by whom a life sentence is reviewed.", tier="more"
    )
    not_political: Prose = ask_list(
        "Why this is no political offence",
        "Some conventions say of their offences, of terrorism or drugs for instance, that they are not political ones: "
        "name the article. Of alleged terrorists resolution 2322 (2016), para. 10, recalls that claims of political "
        "motivation are no ground to refuse extradition (resolution 1373 (2001), para. 3(g)). Otherwise say why the "
        "conduct is a common crime.",
        tier="more",
    )
    tried_before: YesNo | None = ask(
        "Has the person been tried for these acts, apart from a judgment this request rests on?"
    )
    tried_before_details: Prose = ask(
        "By which court, with what outcome", when={"tried_before": ("yes",)}, default=list
    )
    fair_trial: Prose = ask_list(
        "Fair trial: court, defence, appeal",
        "Which court tries the person, or did; that it is an ordinary court; what defence and appeal there are.",
    )
    detention: Prose = ask_list("Conditions of detention", tier="more")
    nationality: Prose = ask_list(
        "If the person is a national of the requested State",
        "Return to serve the sentence, or prosecution there instead.",
        tier="more",
    )
    consular: Prose = ask_list("Consular access", tier="more")
