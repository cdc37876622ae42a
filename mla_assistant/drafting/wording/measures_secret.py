"""Words for findings about interception, controlled deliveries and covert investigations."""

from mla_assistant.drafting.wording.saying import Sayings
from mla_assistant.text.translate import N_

SECRET: Sayings = {
    # Real-time data and interception
    "live_without_category": (
        N_("It is not said whether traffic data, content or both are to be collected."),
        N_("Choose; interception of content is allowed for fewer offences than traffic data."),
    ),
    "live_without_identifiers": (
        N_("No number, account or device is given that could be intercepted."),
        N_("Add at least one identifier, exactly as the provider writes it."),
    ),
    "live_without_provider": (
        N_("The provider that carries the communications is not named."),
        N_("Name the company with its legal seat, or say under “Grounds” why it is not known."),
    ),
    "live_period_missing": (
        N_("“{field}” is empty; no judge allows an interception without an end."),
        N_("Give the day, and how the measure may be renewed."),
    ),
    "live_without_grounds": (
        N_("Nothing is said on the grounds for this measure."),
        N_("Give the facts that a judge there would want to read, and the offence they point to."),
    ),
    "live_without_order": (
        N_("There is no order made at home, nor a reason why there is none."),
        N_("Enter the order, or say why your law wants none before the request."),
    ),
    "live_user_told": (
        N_("The request lets the provider tell the user; nobody who is warned says anything of use."),
        N_("Answer that the provider must not tell the user."),
    ),
    "privilege_silent": (
        N_("Nothing is said on conversations with lawyers and others who are protected."),
        N_("Say who stops listening, when, and what happens to what was recorded."),
    ),
    "unused_material_silent": (
        N_("It is not said what happens to material that is not used."),
        N_("Say who destroys it, when, and who keeps a record of that."),
    ),
    # Controlled delivery
    "special_technique_without_authority": (
        N_("There is no authority given at home, nor a reason why there is none."),
        N_("Enter the decision of the court or prosecutor, or say why your law wants none before the request."),
    ),
    "delivery_without_goods": (
        N_("The goods are not described."),
        N_("Say what they are, how much, how they are packed, and which marks and numbers they bear."),
    ),
    "delivery_without_treatment": (
        N_("It is not said whether the goods are left intact, taken out or replaced."),
        N_("Choose it; some States let dangerous goods pass only when they are replaced."),
    ),
    "delivery_without_route": (
        N_("Nothing is said on the route."),
        N_("Give carriers, vehicles, border crossings and hours, as far as they are known."),
    ),
    "delivery_without_stop": (
        N_("It is not said when the delivery is stopped, and who decides it."),
        N_("Name the cases, loss of sight for instance, and the officer who decides."),
    ),
    "delivery_without_contact": (
        N_("No officer is named who can be called at any hour."),
        N_("Give the post and a number of the office."),
    ),
    "delivery_without_arrests": (
        N_("It is not said where arrests and seizures are to be made, and which State prosecutes."),
        N_("Propose it; the goods can't be let go before that is agreed."),
    ),
    # Covert investigation
    "covert_without_task": (
        N_("It is not said what the officers are to do."),
        N_("Describe the task without naming any officer or source."),
    ),
    "covert_without_limits": (
        N_("It is not said what the officers must not do."),
        N_("Set the limits, above all that nobody is incited to an offence."),
    ),
    "covert_without_duration": (
        N_("The operation has no last day."),
        N_("Give it, or at least the month."),
    ),
    "covert_without_termination": (
        N_("It is not said how the operation can be ended before its last day."),
        N_("Say who may end it at once, and what then happens to the officers."),
    ),
    "covert_without_law": (
        N_("It is not said under whose law and direction the officers act."),
        N_("Propose it; the two States have to agree on it."),
    ),
    "covert_without_liability": (
        N_("Nothing is said on liability for damage."),
        N_("Say which State answers for damage, and for acts of the officers."),
    ),
    "covert_without_protection": (
        N_("It is not said how identities are protected."),
        N_("Say how, in the file, at trial and afterwards."),
    ),
}
