"""What advice calls things: how a basis stands, the organisations and articles that it speaks of."""

from typing import Literal

from mla_assistant.advice import Basis, Standing
from mla_assistant.drafting.offence_words import offence_label
from mla_assistant.instruments import recorded_codes
from mla_assistant.instruments.problem import nearest
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.parts.offence_kind import OFFENCES
from mla_assistant.text.translate import N_, _

_STANDINGS: dict[Standing, str] = {
    "stands": N_("stands"),
    "may_stand_confirm": N_("may stand: confirm"),
    "only_supplementary": N_("only beside another"),
    "does_not_stand": N_("does not stand"),
}
Doubt = Literal["recorded_against", "not_listed", "by_extension", "signatory", "not_recorded", "no_list"]
_DOUBTS: dict[Doubt, str] = {
    "recorded_against": _STANDINGS["does_not_stand"],
    "not_listed": N_("not in its complete list"),
    "by_extension": N_("one is party to no treaty"),
    "signatory": N_("signed, no deposit listed"),
    "not_recorded": _STANDINGS["may_stand_confirm"],
    "no_list": N_("no list of parties here"),
}
ORGANISATION_LABELS: dict[str, str] = {
    "african_union": N_("the African Union"),
    "arab_league": N_("the League of Arab States"),
    "asean": N_("ASEAN"),
    "cis": N_("the Commonwealth of Independent States"),
    "commonwealth": N_("the Commonwealth"),
    "ecowas": N_("ECOWAS"),
    "european_union": N_("the European Union"),
    "mercosur": N_("MERCOSUR"),
    "oas": N_("the Organization of American States"),
    "oic": N_("the Organisation of Islamic Cooperation"),
    "saarc": N_("SAARC"),
    "sadc": N_("SADC"),
}
FUNCTION_LABELS = {
    "": N_("assistance"),
    "mla": N_("duty to assist"),
    "extradition": N_("extradition"),
    "central_authority": N_("central authority"),
    "channels": N_("channel"),
    "language_form": N_("language and form"),
    "urgent_channel": N_("urgent channel"),
    "execution_procedure": N_("how it is carried out"),
    "confidentiality": N_("confidentiality"),
    "specialty_use_limitation": N_("specialty, limits of use"),
    "refusal_grounds": N_("grounds for refusal"),
    "political_offence_exclusion": N_("no plea of political offence"),
    "non_discrimination": N_("non-discrimination"),
    "costs": N_("costs"),
    "video": N_("hearing by video"),
    "transfer_of_persons": N_("transfer of persons in custody"),
    "transfer_of_proceedings": N_("transfer of proceedings"),
    "joint_investigations": N_("joint investigations"),
    "spontaneous_information": N_("spontaneous information"),
    "preservation": N_("preservation of data"),
    "contact_point_24_7": N_("24/7 contact point"),
    "provisional_arrest": N_("provisional arrest"),
    "nationals": N_("nationals"),
    "death_penalty": N_("death penalty"),
    "in_absentia": N_("judgment in absentia"),
    "surrender": N_("surrender"),
    "aut_dedere_aut_judicare": N_("extradite or prosecute"),
    "additional_information": N_("further information on demand"),
    "asset_return": N_("return of assets"),
    "asylum_refugee": N_("asylum and refugees"),
    "authentication": N_("authentication of documents"),
    "bank_secrecy": N_("bank secrecy is no ground"),
    "conditional_surrender": N_("temporary or conditional surrender"),
    "confiscation_cooperation": N_("confiscation"),
    "consultation": N_("consultation before refusal"),
    "custody_and_notification": N_("custody of the offender, notice to States"),
    "data_protection": N_("protection of personal data"),
    "dual_criminality": N_("dual criminality"),
    "expedited_disclosure": N_("expedited disclosure of data"),
    "fair_treatment": N_("fair treatment"),
    "fiscal_offence_exclusion": N_("fiscal offences are no ground"),
    "law_enforcement_cooperation": N_("police cooperation"),
    "legal_basis_if_no_treaty": N_("basis where there is no treaty"),
    "ne_bis_in_idem": N_("ne bis in idem"),
    "other": N_("something else"),
    "outcome_reporting": N_("report on the outcome"),
    "political_offence_ground": N_("political offence is a ground"),
    "postponement": N_("postponement"),
    "re_extradition": N_("re-extradition"),
    "reasons_for_refusal": N_("reasons for a refusal"),
    "relation_to_other_treaties": N_("relation to other treaties"),
    "safe_conduct": N_("safe conduct"),
    "scope": N_("scope"),
    "sentenced_persons": N_("sentenced persons"),
    "special_investigative_techniques": N_("special investigative techniques"),
    "supplementary_documents": N_("supplementary documents"),
    "transit": N_("transit"),
    "treatment": N_("treatment of the person"),
}


def standing_label(standing: Standing) -> str:
    return _(_STANDINGS[standing])


def doubt_of(basis: Basis) -> Doubt:
    """What is known against a basis that is only named; of several things the gravest."""
    kinds = {status.kind for status in basis.pair.statuses} if basis.pair else set()
    known: dict[Doubt, bool] = {
        "recorded_against": basis.standing == "does_not_stand",
        "not_listed": "not_listed" in kinds,
        "by_extension": "by_extension" in kinds,
        "signatory": "signatory" in kinds,
        "not_recorded": basis.instrument in recorded_codes(),
    }
    return next((doubt for doubt, holds in known.items() if holds), "no_list")


def doubt_label(basis: Basis) -> str:
    return _(_DOUBTS[doubt_of(basis)])


def standing_words(basis: Basis) -> str:
    """How a basis stands; one that stands as far as the two States go may still have a test for the offence."""
    return _("stands, if the offence meets its test") if basis.tested else standing_label(basis.standing)


def held_for(basis: Basis, asked: tuple[str, ...]) -> str:
    """For which of the offences asked about the verdict holds; "" where it holds for all of them."""
    held = ", ".join(offence_label(code) for code in basis.covers)
    return "" if set(asked) <= set(basis.covers) else _("only for {offences}").format(offences=held)


def organisation_label(code: str) -> str:
    return _(ORGANISATION_LABELS[code])


def kind_label(kind: str) -> str:
    return _(KINDS[kind].TITLE)


def function_label(function: str) -> str:
    return _(FUNCTION_LABELS[function])


def nearest_offence(text: str) -> str:
    """The offence that was probably meant, or an empty string."""
    return nearest(text.lower().replace(" ", "-").replace("_", "-"), OFFENCES)
