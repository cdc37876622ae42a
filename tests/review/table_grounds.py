"""The rules on nationality, on looks at the list of parties, and on days that are over."""

from tests.review.case import Case, case
from tests.review.drafts import ARREST, EXTRADITION, MUTUAL

_BASIS = "legal_bases.b1"
_LOOKED = {f"{_BASIS}.both_parties": "seen", f"{_BASIS}.checked_on": "2026-03-02"}


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
    # Dates of looks, confirmations, custody
    case("dates_impossible", MUTUAL, {f"{_BASIS}.checked_on": "2027-01-01"}, {f"{_BASIS}.checked_on": "2026-03-10"}),
    case("dates_impossible", MUTUAL, {"assurances.g1.confirmed_on": "2026-03-11"}),
    case("day_past", EXTRADITION, {"surrender.whereabouts": "detained_for_this",
                                   "surrender.arrested_on": "2026-02-01", "surrender.custody_until": "2026-03-09"},
         {"surrender.custody_until": "2026-03-10"}, path="surrender.custody_until"),
    case("day_past", ARREST, {"surrender.custody_until": "2026-03-09"}),
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
    # What one Convention asks of the person
    case("contents_missing", EXTRADITION,
         {f"{_BASIS}.instrument": "coe_extradition_1957", "desk.bilateral_treaty": "none",
          "sought.documents": [{"id": "d1", "document": "passport", "number": "KE1234567"}]},
         {f"{_BASIS}.instrument": "coe_extradition_1957", "desk.bilateral_treaty": "none",
          "sought.description": "A scar over the left eye."}, path="sought.description"),
]  # fmt: skip
