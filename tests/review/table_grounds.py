"""The rules on what States keep out of cooperation, on assurances in vain, and on what the bases are said to be."""

from typing import Any

from tests.review.case import Case, case
from tests.review.drafts import ARREST, EXTRADITION, FOR_SENTENCE, MUTUAL
from tests.review.drafts_letters import FOLLOW_UP, PRESERVATION
from tests.review.drafts_special import TRAVEL
from tests.review.drafts_surrender import ABSENT

_BASIS = "legal_bases.b1"
_LOOKED = {f"{_BASIS}.both_parties": "seen", f"{_BASIS}.checked_on": "2026-03-02"}


def _assured(kind: str) -> dict[str, Any]:
    return {"assurances.new": {**EXTRADITION["assurances"][0], "id": "g2", "type": kind}}


_MINOR = {"sought.minor_at_time": "yes"}
_DEATH = {"offences.o1.penalty": {"maximum": "death"}}
_LIFE = {"offences.o1.penalty": {"maximum": "life"}}
_THERE_TOO = {"safeguards.death_penalty": "death_there_too", "safeguards.death_penalty_reason": "Its Code, article 7."}
_NO_ASSURANCE = {"safeguards.death_penalty": "no_assurance", "safeguards.death_penalty_reason": "The law is silent."}
_NOT_IMPOSED = {"safeguards.death_penalty": "not_imposed", **_assured("death_penalty")}

GROUNDS: list[Case] = [
    # Nationality
    case("sought_is_national", EXTRADITION, {"sought.nationalities": ["KE", "AE"]}, {"sought.nationalities": ["SO"]},
         path="safeguards.nationality"),
    case("sought_is_national", EXTRADITION,
         {"sought.nationalities": ["AE"], "safeguards.nationality": "He may serve the sentence at home."},
         {"safeguards.nationality": "He may serve the sentence at home."}, path="safeguards.nationality",
         severity="informs"),
    case("nationality_contradicted", EXTRADITION,
         {"sought.nationalities": ["AE"], "safeguards.nationality": "He is not known to be a national of the UAE."},
         {"safeguards.nationality": "He is not known to be a national of the UAE."},
         {"sought.nationalities": ["AE"], "safeguards.nationality": "If nationals are not extradited: trial there."},
         path="safeguards.nationality"),
    case("nationality_contradicted", EXTRADITION,
         {"sought.nationalities": ["AE"], "safeguards.nationality": "L’intéressé n’est pas ressortissant émirien."},
         path="safeguards.nationality"),
    case("nationality_contradicted", EXTRADITION,
         {"sought.nationalities": ["AE"], "safeguards.nationality": "No consta que sea nacional de los Emiratos."},
         path="safeguards.nationality"),
    case("sought_is_national", ARREST, {"sought.nationalities": ["AE"]}, {"sought.nationalities": ["SO"]}),
    # Under 18
    case("sought_is_minor", EXTRADITION, {"sought.minor_at_time": "yes"}, {"sought.minor_at_time": "no"}),
    case("sought_is_minor", ARREST, {"sought.minor_at_time": "yes"}),
    case("minor_penalty_barred", EXTRADITION, {**_MINOR, **_DEATH, **_NO_ASSURANCE},
         {**_DEATH, **_NO_ASSURANCE}, _MINOR, {**_MINOR, **_DEATH, **_NOT_IMPOSED},
         path="offences.o1.penalty.maximum"),
    case("minor_penalty_barred", EXTRADITION,
         {**_MINOR, **_DEATH, **_NOT_IMPOSED, "safeguards.death_penalty": "not_carried_out"},
         path="offences.o1.penalty.maximum"),
    case("minor_penalty_barred", EXTRADITION, {**_MINOR, **_LIFE}, {**_MINOR, **_LIFE, **_assured("life_sentence")},
         {**_MINOR, **_LIFE, "safeguards.life_review": "After 15 years."},
         path="offences.o1.penalty.maximum", mends=True),
    case("minor_penalty_barred", ARREST, {**_MINOR, **_DEATH}, {**_MINOR, **_DEATH, **_assured("death_penalty")},
         path="offences.o1.penalty.maximum", mends=True),
    case("child_heard", MUTUAL, {"persons.p2.born": "2014-06"}, {"persons.p2.born": "2008-03"},
         {"persons.p2.born": "about 2014"},
         {"persons.p2.born": "2014-06", "measures.m2.protection": "no", "measures.phone.protection": "no"},
         path="measures.m2.protection"),
    # Death penalty
    case("death_penalty_refused", EXTRADITION, _NO_ASSURANCE, {"safeguards.death_penalty": "not_provided"},
         path="safeguards.death_penalty", mends=True),
    case("death_penalty_there_abolished", EXTRADITION, {**_THERE_TOO, "requested.state": "FR"}, _THERE_TOO,
         {**_NO_ASSURANCE, "requested.state": "FR"}, path="safeguards.death_penalty"),
    case("death_penalty_not_sought", EXTRADITION,
         {**_DEATH, **_NOT_IMPOSED, "safeguards.death_penalty": "not_sought"}, {**_DEATH, **_NOT_IMPOSED},
         path="safeguards.death_penalty"),
    case("death_penalty_possible", ARREST, _DEATH, {**_DEATH, **_assured("death_penalty")},
         path="offences.o1.penalty.maximum", mends=True),
    # Asylum
    case("asylum_told", EXTRADITION, {"facts.source": "He applied for asylum in Dubai in 2026."},
         {"facts.source": "The alms were said to be for refugees; the refugees got none of them."},
         {"desk.notes": "He applied for asylum in Dubai in 2026."}),
    case("asylum_told", EXTRADITION, {"surrender.whereabouts": "detained_otherwise",
                                      "surrender.arrested_on": "2026-02-01",
                                      "surrender.custody_ground": "application for international protection"},
         {"surrender.search_hints": "A site under the international protection of cultural property."},
         path="surrender.custody_ground"),
    case("asylum_told", EXTRADITION, {"assurances.g1.wording": "He was refused refugee status."},
         {"offences.o1.provisions.s1.wording": "Whoever abuses refugee status …"}),
    case("asylum_told", MUTUAL, {"persons.p1.participation": "Il a déposé une demande d’asile."},
         {"persons.p1.participation": "Elle travaille dans un asile de nuit pour réfugiés."}),
    case("asylum_told", PRESERVATION, {"preservation.necessity": "Solicitó asilo y tiene la condición de refugiado."},
         {"preservation.necessity": "Vive en un asilo de ancianos."}),
    case("asylum_told", FOLLOW_UP, {"header.subject": "The asylum claim of A. Idris"}),
    *(
        case("asylum_told", EXTRADITION, {"facts.source": words})
        for words in (
            "His refugee claim is pending.",
            "She holds a UNHCR card.",
            "They are refugees.",
            "He carries refugee papers.",
            "A protection claim with the authorities there is open.",
            "She enjoys subsidiary protection.",
            "He is under temporary protection.",
            "He is a recognized refugee.",
            "Elle a été reconnue réfugiée.",
            "Il est bénéficiaire de la protection temporaire.",
            "Tiene tarjeta de refugiado.",
            "قدّم طلب اللجوء في فرنسا",
            "له صفة لاجئ",
            "طلب الحماية الدولية في فرنسا",
            "حصل على الحماية الدولية",
            "Он просит убежища в Берлине.",
            "Она имеет статус беженца.",
            "他已在法国申请庇护。",
            "他有難民身份。",
            "He has leave to remain on humanitarian grounds.",
        )
    ),
    *(
        case("asylum_told", EXTRADITION, {"facts.source": "He sought asylum."}, {"facts.source": words})
        for words in (
            "The victims were in a refugee camp run by UNHCR.", "The witness is under the protection of the police.",
            "La protection temporaire du témoin a été ordonnée.", "اللجوء إلى القضاء حق لكل شخص",
            "طلب اللجوء إلى القضاء", "الأشخاص المشمولون بالحماية الدولية", "Он прятался в бомбоубежище.",
            "Деньги шли на помощь беженцам.", "他在难民营工作。",
        )
    ),
    # Military and fiscal offences, immunity
    case("military_offence", EXTRADITION, {"offences.o1.title": "Desertion"},
         {"offences.o1.title": "Attack on military premises"}),
    case("military_offence", MUTUAL, {"offences.o1.provisions.s1.law": "Code de justice militaire"},
         path="offences.o1.title"),
    *(
        case("military_offence", EXTRADITION, {"offences.o1.title": title})
        for title in ("Mutiny", "Absence without leave", "Insubordination", "Draft evasion", "Abandono de destino")
    ),
    case("fiscal_offence", EXTRADITION, {"offences.o1.title": "Evasion of value added tax"},
         {"offences.o1.title": "Attack on a taxi"}),
    case("fiscal_offence", MUTUAL, {"offences.o1.provisions.s1.law": "Código Tributario"}, path="offences.o1.title",
         severity="warns"),
    *(
        case("political_offence_titled", base, {"offences.o1.title": title}, {"offences.o1.title": other},
             severity="warns")
        for base, title, other in (
            (EXTRADITION, "Treason", "Industrial espionage"),
            (EXTRADITION, "Espionage", "Corporate espionage"),
            (EXTRADITION, "الخيانة العظمى", "خيانة الأمانة"),
            (EXTRADITION, "Insulting the President", "Attempt on the life of the President"),
            (MUTUAL, "Membership of an opposition party", "Membership of an organized criminal group"),
            (MUTUAL, "Offense au chef de l’État", "Espionnage industriel"),
            (ARREST, "Injurias al Rey", "Crimen de lesa humanidad"),
        )
    ),
    case("political_offence_titled", EXTRADITION, {"offences.o1.provisions.s1.law": "Treason Act, 1842"},
         path="offences.o1.title"),
    *(
        case("right_prosecuted", base, {"offences.o1.title": title}, {"offences.o1.title": other}, severity="warns")
        for base, title, other in (
            (EXTRADITION, "Homosexual acts", "Murder of a homosexual man"),
            (MUTUAL, "ازدراء الأديان", "حرق كنيسة"),
            (MUTUAL, "Blasphème", "Incitation à la violence religieuse"),
            (ARREST, "Apostasy", "Arson of a church"),
        )
    ),
    case("immunity_silent", MUTUAL, {"persons.p1.occupation": "Consul of a third State"},
         {"persons.p1.occupation": "Consultant"},
         {"persons.p1.occupation": "Consul", "persons.p1.participation": "He is said to have sent it. No immunity."}),
    case("immunity_silent", EXTRADITION, {"sought.occupation": "ancien ministre"}),
    *(
        case("immunity_silent", EXTRADITION, {"sought.occupation": office})
        for office in ("Judge of the Court of Appeal", "King", "President of the Republic", "Juez de paz")
    ),
    case("immunity_silent", EXTRADITION, {"sought.occupation": "Assistant to the President, later senator"},
         {"sought.occupation": "Assistant to a senator"}, {"sought.occupation": "Minister of religion"},
         {"sought.occupation": "Assistante parlementaire d’un sénateur"}, {"sought.occupation": "Asesor del ministro"},
         {"sought.occupation": "Ministre du culte"}),
    # Assurances in vain
    *(
        case("surrender_of_nobody", MUTUAL, _assured(kind), path="assurances.g2.type", mends=True)
        for kind in ("specialty", "no_re_extradition", "retrial", "sentence_elsewhere", "detention_conditions")
    ),
    case("surrender_of_nobody", PRESERVATION, {"assurances": list(_assured("specialty").values())},
         {"assurances": list(_assured("torture").values())}, path="assurances.g2.type", mends=True),
    case("surrender_of_nobody", TRAVEL, _assured("specialty"), _assured("detention_conditions"),
         path="assurances.g2.type", mends=True),
    case("retrial_without_absence", EXTRADITION, _assured("retrial"),
         {"proceedings.purpose": None, **_assured("retrial")}, path="assurances.g2.type", mends=True),
    case("retrial_without_absence", FOR_SENTENCE, _assured("retrial"), path="assurances.g2.type", mends=True),
    case("retrial_without_absence", ABSENT, {"proceedings.in_absentia": "no"}, path="assurances.g2.type", mends=True),
    case("safe_conduct_of_nobody", EXTRADITION, _assured("safe_conduct"), path="assurances.g2.type", mends=True),
    case("safe_conduct_of_nobody", MUTUAL, {"measures": MUTUAL["measures"][:4]},
         {"measures": MUTUAL["measures"][:5]}, path="assurances.g9.type", mends=True),
    case("death_penalty_assured_for_none", EXTRADITION, _assured("death_penalty"),
         {**_assured("death_penalty"), "offences.o1.penalty": {"maximum": "death"}},
         {**_assured("death_penalty"), "offences.o1.penalty.maximum": None},
         {**_assured("death_penalty"), "safeguards.death_penalty": "not_carried_out"},
         path="assurances.g2.type", mends=True),
    case("death_penalty_assured_for_none", MUTUAL, {**_assured("death_penalty"), "requesting.state": "FR"},
         _assured("death_penalty"), path="assurances.g2.type", mends=True),
    case("death_penalty_assured_for_none", EXTRADITION,
         {**_assured("death_penalty"), "requesting.state": "FR", "safeguards.death_penalty": "not_imposed"},
         path="assurances.g2.type", mends=True, severity="warns"),
    case("life_review_for_none", EXTRADITION, _assured("life_sentence"),
         {**_assured("life_sentence"), "offences.o1.penalty": {"maximum": "life"}},
         {**_assured("life_sentence"), "proceedings.purpose": "for_sentence", "proceedings.sentence.life": "yes"},
         path="assurances.g2.type", mends=True),
    case("life_review_for_none", MUTUAL, _assured("life_sentence"),
         {**_assured("life_sentence"), "offences.o1.penalty": {"maximum": "life"}},
         {**_assured("life_sentence"), "offences.o1.penalty.maximum": None}, path="assurances.g2.type", mends=True),
    case("transfer_assured_without_tie", EXTRADITION, _assured("sentence_elsewhere"),
         {**_assured("sentence_elsewhere"), "sought.nationalities": ["KE", "AE"]},
         {**_assured("sentence_elsewhere"), "safeguards.nationality": "His family lives in Dubai."},
         path="assurances.g2.type", mends=True),
    # Dates of looks, confirmations, custody
    case("basis_checked_later", MUTUAL, {f"{_BASIS}.checked_on": "2027-01-01"}, {f"{_BASIS}.checked_on": "2026-03-10"},
         {f"{_BASIS}.checked_on": "2026-03"}, {f"{_BASIS}.checked_on": "about 2027"}, mends=True),
    case("dates_impossible", MUTUAL, {"assurances.g1.confirmed_on": "2026-03-11"}, mends=True),
    case("day_past", EXTRADITION, {"surrender.whereabouts": "detained_for_this",
                                   "surrender.arrested_on": "2026-02-01", "surrender.custody_until": "2026-03-09"},
         {"surrender.custody_until": "2026-03-10"}, path="surrender.custody_until"),
    case("day_past", ARREST, {"surrender.whereabouts": "detained_otherwise", "surrender.custody_until": "2026-03-09"},
         path="surrender.custody_until"),
    case("day_past", ARREST, {"arrest.expected_on": "2026-03-09"}, {"arrest.expected_on": "2026-03"},
         {"arrest.expected_on": "2026-03-09", "arrest.intention": "no"}),
    case("dates_impossible", EXTRADITION, {"sought.born": "2027"}),
    case("assurance_confirmed_by_another", MUTUAL, {"requesting.signatory.person": "J. Wanjiru"},
         {"requesting.signatory.person": "M.  OTIENO"}, {"requesting.signatory.person": None},
         path="assurances.g1.confirmed_by"),
    # Parties: a look counts against a record only where it came later, and it ages
    case("parties_not_recorded", MUTUAL,
         {f"{_BASIS}.instrument": "financing_1999", "requested.state": "SO", f"{_BASIS}.checked_on": None},
         {f"{_BASIS}.instrument": "financing_1999", "requested.state": "SO", **_LOOKED}, path=f"{_BASIS}.both_parties"),
    case("parties_not_recorded", MUTUAL,
         {f"{_BASIS}.instrument": "financing_1999", "requested.state": "SO", f"{_BASIS}.checked_on": "2001-01-01"},
         path=f"{_BASIS}.both_parties"),
    case("parties_record_old", MUTUAL,
         {f"{_BASIS}.instrument": "vienna_1988", f"{_BASIS}.checked_on": "2001-01-01"},
         {f"{_BASIS}.instrument": "vienna_1988"}, path=f"{_BASIS}.both_parties"),
    case("parties_check_old", MUTUAL, {f"{_BASIS}.checked_on": "2024-03-09"}, {f"{_BASIS}.checked_on": "2024-03-10"},
         {f"{_BASIS}.checked_on": "2020-01-01", f"{_BASIS}.both_parties": None}, path=f"{_BASIS}.both_parties"),
    # The entry in the list of instruments
    case("entry_of_another_title", EXTRADITION, {f"{_BASIS}.instrument": "bombings_1997"},
         {f"{_BASIS}.instrument": "financing_1999"},
         {f"{_BASIS}.instrument": "bombings_1997", f"{_BASIS}.title": "The Bombings Convention, as we call it"},
         path=f"{_BASIS}.instrument", mends=True),
    case("entry_of_another_kind", EXTRADITION,
         {f"{_BASIS}.instrument": "financing_1999", f"{_BASIS}.basis": "reciprocity"},
         {f"{_BASIS}.instrument": "financing_1999"}, {f"{_BASIS}.basis": "reciprocity"},
         path=f"{_BASIS}.basis", mends=True),
    case("entry_of_another_kind", MUTUAL, {f"{_BASIS}.instrument": "ch_imac_1981"},
         {f"{_BASIS}.instrument": "ch_imac_1981", f"{_BASIS}.basis": "domestic_law"}, path=f"{_BASIS}.basis"),
    # What one Convention asks of the person
    case("contents_missing", EXTRADITION,
         {f"{_BASIS}.instrument": "coe_extradition_1957", "desk.bilateral_treaty": "none",
          "sought.documents": [{"id": "d1", "document": "passport", "number": "KE1234567"}]},
         {f"{_BASIS}.instrument": "coe_extradition_1957", "desk.bilateral_treaty": "none",
          "sought.description": "A scar over the left eye."}, path="sought.description", severity="warns"),
]  # fmt: skip
