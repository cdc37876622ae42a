"""Words for findings about what States keep out of cooperation, and about assurances that nothing calls for."""

from mla_assistant.drafting.wording.saying import Sayings
from mla_assistant.text.translate import N_

GROUNDS: Sayings = {
    "asylum_told": (
        N_("“{words}” tells of asylum or refugee status. That endangers people, and it belongs in no request."),
        N_(
            "Take it out. Whether anybody may be sent back is for the requested State to weigh; where the words are "
            "about something else, say so and waive this finding."
        ),
    ),
    "military_offence": (
        N_("“{words}”: for a purely military offence many treaties and laws give neither extradition nor assistance."),
        N_("Where it is an offence of ordinary criminal law too, show it by its provision; then waive this finding."),
    ),
    "fiscal_offence": (
        N_("“{words}” may be taken for a fiscal offence, for which some States refuse."),
        N_(
            "Name the article of a treaty relied on that bars this plea, if there is one, and say to which offence of "
            "the requested State the conduct corresponds; then waive this finding."
        ),
    ),
    "political_offence_titled": (
        N_("“{words}” may be taken for a political offence, for which many treaties and laws let a State refuse."),
        N_(
            "Say which acts of ordinary crime it is about, and name the article of a treaty relied on that bars this "
            "plea, if there is one; then waive this finding. Where there are none, ask whether to send the request."
        ),
    ),
    "right_prosecuted": (
        N_(
            "“{words}”: the Covenant protects private life and opinion. The Human Rights Committee found it "
            "breached by a law on what consenting adults do in private (Toonen, communication 488/1992), and holds "
            "laws on blasphemy to be against it, but for the incitement of its article 20(2) (General Comment No. 34, "
            "para. 48). Other States may see no crime here."
        ),
        N_(
            "Where force, a child or incitement to violence is alleged, name the offence by that, and waive this "
            "finding. Otherwise ask whether to send the request at all."
        ),
    ),
    "immunity_silent": (
        N_("This person is said to be “{words}”; an immunity may stand in the way, and nothing is said on it."),
        N_("Ask your ministry of foreign affairs, and say in what is told of the person why immunity is no bar."),
    ),
    "surrender_of_nobody": (
        N_("What this assurance promises, it promises to a person surrendered, and the draft asks for no surrender."),
        N_("Remove the assurance; where it answers another worry of the requested State, take the one made for it."),
    ),
    "retrial_without_absence": (
        N_("A retrial after a judgment in absence is assured, and by the draft nobody was convicted in absence."),
        N_("Remove the assurance, or correct what is said of the proceedings."),
    ),
    "safe_conduct_of_nobody": (
        N_("Safe conduct is assured to witnesses and experts, and the draft asks nobody to come."),
        N_("Remove the assurance, or add the measure by which somebody is asked to come."),
    ),
    "death_penalty_assured_for_none": (
        N_("An assurance on the death penalty is given, and by the draft no offence is punishable by death."),
        N_("Remove the assurance, or correct the penalties."),
    ),
    "life_review_for_none": (
        N_("The review of a life sentence is assured, and by the draft nobody can be sentenced to one."),
        N_("Remove the assurance, or correct the penalties."),
    ),
    "transfer_assured_without_tie": (
        N_(
            "A transfer to serve the sentence in another State is assured; by the draft nothing ties the person to one."
        ),
        N_("Remove the assurance, or add the nationality or the tie that calls for it."),
    ),
}
