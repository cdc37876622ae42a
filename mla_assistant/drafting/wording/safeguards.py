"""Words for findings about grounds on which a surrender is refused, and about the promises that answer them."""

from mla_assistant.drafting.wording.saying import Sayings
from mla_assistant.text.translate import N_

SAFEGUARDS: Sayings = {
    "assurance_confirmed_by_another": (
        N_("{confirmed_by} confirmed this assurance, and {signed_by} signs; both names are printed."),
        N_(
            "Right where each acts within their power. If the first has left office, have it confirmed anew, or see "
            "that it binds the State all the same."
        ),
    ),
    "death_penalty_undecided": (
        N_("An offence is punishable by death, and no decision on the death penalty is recorded."),
        N_("Record the decision of the authority that may take it."),
    ),
    "death_penalty_contradicted": (
        N_("The answer is that the law provides no death penalty; the penalty for “{offence}” says that it does."),
        N_("Correct one of the two."),
    ),
    "death_penalty_without_assurance": (
        N_("The answer speaks of an assurance on the death penalty that is not among the assurances."),
        N_("Propose the assurance; it counts once an official who may bind the State has confirmed it."),
    ),
    "death_penalty_assured_and_refused": (
        N_("An assurance on the death penalty is among the assurances, and the answer is that none is given."),
        N_("Remove the assurance, or choose the answer that says what is assured."),
    ),
    "death_penalty_refused": (
        N_("No assurance on the death penalty is given; many treaties and laws allow a refusal for that alone."),
        N_(
            "Ask again whether an assurance can be given, and propose it. Where it can't, have it answered for by the "
            "authority that decides, and waive this finding."
        ),
    ),
    "death_penalty_not_sought": (
        N_("That the death penalty will not be sought says nothing of what a court may impose."),
        N_("Where your State can give it, assure that it will not be imposed or, if imposed, not carried out."),
    ),
    "death_penalty_reason_missing": (
        N_("No assurance on the death penalty is given, and no reason is stated."),
        N_("State the reason: the provisions, and the article of the treaty by which no assurance is needed."),
    ),
    "death_penalty_there_abolished": (
        N_("By the answer {state} punishes these acts by death; as recorded on {date}, it has abolished that penalty."),
        N_(
            "Look into the law of that State, and correct the answer; where it does, give its provision and waive this."
        ),
    ),
    "life_without_review": (
        N_("A life sentence is possible, and nothing is said on its review."),
        N_("Say when and by whom a life sentence is reviewed, or propose an assurance."),
    ),
    "tried_before_unanswered": (
        N_("It is not said whether the person has been tried for these acts, apart from a judgment relied on here."),
        N_("Ask, and answer yes or no; a final judgment elsewhere can bar extradition."),
    ),
    "tried_before": (
        N_("The person has been tried for these acts in another case; that can bar extradition."),
        N_("Say by which court and with what outcome, and why it is no bar; then waive this finding."),
    ),
    "specialty_missing": (
        N_("There is no assurance that the person will be prosecuted or held for these offences only."),
        N_("Propose the assurance of specialty; an official who may bind the State confirms it."),
    ),
    "fair_trial_silent": (
        N_("Nothing is said on fair trial."),
        N_(
            "Say which court tries the person, or did; that it is an ordinary court; what defence and appeal there are."
        ),
    ),
    "political_silent": (
        N_("It is not said why this is no political offence."),
        N_("Name the article of the convention that excludes that objection, where there is one."),
    ),
    "political_article_missing": (
        N_("The assurance on political offences can name {article} of {instrument}, and does not yet."),
        N_("Take the article over, if it covers these offences."),
    ),
    "political_article_unknown": (
        N_("{instrument} was read, and no article of it on record bars the plea of a political offence."),
        N_("Read “{article}” again; leave the field empty unless it says so in so many words."),
    ),
    "political_article_unknown/admits": (
        N_("“{article}” of {instrument} makes a political offence a ground of refusal; it does not bar that plea."),
        N_("Take it out. Name the article of a treaty relied on that says these offences are no political ones."),
    ),
    "consular_access_silent": (
        N_("The person sought is no national of the requesting State, and nothing is said on consular access."),
        N_(
            "Propose the assurance of consular access, or say how it is given. Never write whether the person "
            "has sought asylum."
        ),
    ),
    "non_discrimination_silent": (
        N_("{instrument} makes discrimination a ground of refusal, and the draft does not answer that."),
        N_("Propose the assurance of non-discrimination, if your State will give it; it counts once it is confirmed."),
    ),
    "human_rights_silent": (
        N_("No treaty is cited, and nothing says that the result is used in accordance with human rights law."),
        N_("Propose the assurance on human rights, if your State will give it; it counts once it is confirmed."),
    ),
    "re_extradition_silent": (
        N_("{instrument} protects the person from being handed on to a third State, and no assurance says so."),
        N_("Propose the assurance against re-extradition, if your State will give it; it counts once it is confirmed."),
    ),
    "treatment_silent": (
        N_("{instrument} bars surrender where ill-treatment is to be feared, and the draft does not answer that."),
        N_(
            "Propose the assurance against ill-treatment, if your State will give it, or describe the conditions "
            "of detention."
        ),
    ),
    "confidentiality_unassured": (
        N_("Secrecy is asked of the other State under {instrument}, and none is promised in return."),
        N_("Propose the assurance that what is sent stays confidential, if your State will keep it."),
    ),
    "costs_silent": (
        N_("A hearing by video may be costly. {instrument} has a rule on costs, and nothing is said on them."),
        N_("Propose the assurance on costs, or say under “{field}” who bears what."),
    ),
    "return_of_property_silent": (
        N_("Things are asked for, and nobody has assured that they are returned; others may have rights in them."),
        N_("Propose the assurance that things are returned, if your State will keep it."),
    ),
    "sought_is_national": (
        N_("The person is a national of {state}, which may refuse to extradite its nationals."),
        N_("Say what you offer: return to serve the sentence, or prosecution there instead."),
    ),
    "sought_is_national/answered": (
        N_("The person is a national of {state}, which may refuse to extradite its nationals."),
        N_("See that “{field}” still says what you offer for that case."),
    ),
    "sought_is_national/arrest": (
        N_("The person is a national of {state}, which may refuse to extradite its nationals."),
        N_(
            "Ask before the arrest what {state} does then, and have ready what you offer when extradition is requested."
        ),
    ),
    "nationality_contradicted": (
        N_("“{words}”, it says here; by the nationalities given, the person is a national of {state}."),
        N_("Correct the nationalities, or say what you offer: return to serve the sentence, or prosecution there."),
    ),
}
