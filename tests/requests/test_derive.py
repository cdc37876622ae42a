"""A case goes to a second State, or on to its next letter, without being typed again."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest

from mla_assistant import resources
from mla_assistant.requests import paths
from mla_assistant.requests.asking import asking
from mla_assistant.requests.derive import derive
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.part import Part
from mla_assistant.requests.parts.sides import Addressee, Requested
from mla_assistant.requests.reading import UnknownKind, read
from mla_assistant.requests.structure import children, leaf_of
from mla_assistant.requests.written_for import OF_ONE_STATE, called_after, naming
from mla_assistant.review import review
from mla_assistant.review.whole import findings_of
from tests.review.drafts import EXTRADITION, MUTUAL, mend

Answers = dict[str, Any]


def example(kind: str) -> Answers:
    answers: Answers = json.loads(resources.example(kind))
    return answers


FORMS: tuple[Any, ...] = ("x", 7, [], ["x"], [{"id": []}], {"fr": {"texts": "x"}}, {"fr": []})


@pytest.mark.parametrize("kind", KINDS)
def test_what_has_another_form_than_asked_for_stops_no_new_draft(kind: str) -> None:
    """A file that “check” reads with one finding could not be sent to a second State."""
    whole = example(kind) | {"translations": {"fr": {"texts": {}}}}
    for section in whole.keys() - {"kind", "schema_version"}:
        for place in (section, *_below(section, whole[section])):
            for value in FORMS:
                old = copy.deepcopy({name: whole[name] for name in ("kind", "requested", section)})
                paths.put(old, place, value)
                derive(old, kind, "ES")
                for target in KINDS:
                    derive(old, target)


def _below(path: str, value: Any) -> list[str]:
    """The places in a part, or in the first item of a list."""
    if isinstance(value, list) and value:
        return [f"{path}.{value[0]['id']}.{name}" for name in value[0]]
    return [f"{path}.{name}" for name in value] if isinstance(value, dict) else []


def test_what_holds_everywhere_travels_to_another_state() -> None:
    """The drafter of the second request would type persons, offences and facts again."""
    old = example("mutual_assistance")
    new = derive(old, "mutual_assistance", "ES")
    for section in ("requesting", "persons", "offences", "facts", "investigations"):
        assert new[section] == old[section], section
    kept = {"preserved", "preservation_reference", "preserved_on", "preserved_until"}
    assert new["measures"] == [
        {name: value for name, value in measure.items() if name not in kept} for measure in old["measures"]
    ]
    assert paths.get(new, "requested") == {"state": "ES"}


def test_what_speaks_for_one_request_stays_behind() -> None:
    """A second request under the first one's number, basis, waiver or confirmed assurance is false."""
    old = example("mutual_assistance")
    old["desk"] = {"waivers": [{"id": "w1", "code": "x", "reason": "seen", "by": "N"}], "notes": "not for abroad"}
    new = derive(old, "mutual_assistance", "ES")
    assert "legal_bases" not in new
    assert paths.get(new, "header.reference") is None
    assert {assurance["status"] for assurance in new["assurances"]} == {"proposed"}
    assert not any("confirmed_by" in assurance for assurance in new["assurances"])
    assert set(new["desk"]) == {"carried"}


def test_a_request_to_another_state_says_that_it_is_new() -> None:
    """Spain looks for the request that this one supplements; or the line is missing, and nobody asks for it."""
    old = example("mutual_assistance")
    old["header"] |= {"nature": "supplement", "supplements": "e1", "what_changes": "One more account."}
    assert "nature" not in derive(old, "mutual_assistance")["header"], "it may supplement this one"
    kept = example("preservation")
    for source, kind in ((old, "mutual_assistance"), (old, "extradition"), (kept, "mutual_assistance")):
        header = derive(source, kind, "ES")["header"]
        assert (header["nature"], header.keys() & {"supplements", "what_changes"}) == ("new", set())


def test_the_next_letter_goes_by_the_same_mission_under_a_note_of_its_own() -> None:
    """A reminder under the number of the first note is filed as that note, and nobody answers it."""
    old = example("mutual_assistance")
    note = old["requested"]["note"]
    assert {"number", "date"} <= note.keys()
    assert paths.get(derive(old, "follow_up"), "requested.note") == {
        "sender": note["sender"],
        "receiver": note["receiver"],
    }


def test_a_call_about_the_first_request_is_not_told_in_the_next() -> None:
    """A consultation and an advance copy that never concerned this request are false, to the same State, too."""
    old = example("extradition")
    old["requested"] |= {"advance_copy": "by e-mail", "prior_consultation": [{"id": "t1", "text": "A call in May."}]}
    for kind in ("extradition", "follow_up"):
        assert not {"advance_copy", "prior_consultation"} & derive(old, kind)["requested"].keys()


def test_nothing_is_preserved_in_a_state_that_was_not_asked() -> None:
    """A request to Spain under the number of a preservation in Sweden is not executed."""
    kept = {"preserved_until": "2026-12-31", "preservation_reference": "PRES-1"}
    old = example("mutual_assistance")
    stored = next(measure for measure in old["measures"] if measure["type"] == "stored_data")
    stored |= {"preserved": "yes", **kept}
    assert "PRES-1" in str(derive(old, "mutual_assistance"))
    preservation = example("preservation")
    preservation["data"][0] |= kept
    preservation["preservation"]["purpose"] = "extended_preservation"
    for new in (derive(old, "mutual_assistance", "ES"), derive(preservation, "mutual_assistance", "ES")):
        assert any(measure["type"] == "stored_data" for measure in new["measures"])
        assert not any(name.startswith("preserv") for measure in new["measures"] for name in measure)
    new = derive(preservation, "preservation", "ES")
    assert "purpose" not in new["preservation"]
    assert not kept.keys() & new["data"][0].keys()


def test_what_holds_before_an_arrest_is_not_said_after_it() -> None:
    """An extradition that calls itself an arrest, and asks for secrecy until it is made, comes back."""
    old = example("provisional_arrest")
    old["facts"]["risk"] = [{"id": "t9", "text": "He is to be released on 9 December and may leave."}]
    new = derive(old, "extradition")
    assert not {"whereabouts", "search_hints"} & new["surrender"].keys()
    assert {each["path"] for each in new["desk"]["carried"]} == {
        "header.subject",
        *(f"legal_bases.{basis['id']}.articles" for basis in new["legal_bases"] if basis.get("articles")),
        "facts.evidence_held",
        "facts.risk",
        "proceedings.warrant_in_force",
        "sought.believed_location",
        "handling.confidential_what",
        "handling.confidential_reason",
        "requesting.central_authority",
        "requesting.signatory",
        "requested.authority",
        "requested.executing_authority",
    }
    assert "channel" not in new["requested"], "a police channel carries no extradition"
    assert not {"urgent", "urgent_reason"} & new["handling"].keys()
    codes = [each.code for each in findings_of(read(new))]
    assert codes.count("carried_over") == len(new["desk"]["carried"])
    assert "urgency_without_date" not in codes
    assert "answer_out_of_place" not in codes


@pytest.mark.parametrize(
    ("kind", "left"),
    [
        ("provisional_arrest", {"safe_conduct"}),
        ("mutual_assistance", {"specialty", "retrial", "consular_access"}),
        ("preservation", {"specialty", "retrial", "consular_access", "death_penalty", "torture", "safe_conduct"}),
    ],
)
def test_an_assurance_stays_behind_where_nothing_asks_for_it(kind: str, left: set[str]) -> None:
    """The receiver of a preservation request would read that nobody will be executed."""
    given = ["specialty", "retrial", "consular_access", "death_penalty", "torture", "safe_conduct", "use_limitation"]
    old = example("extradition")
    old["assurances"] = [{"id": f"g{n}", "type": each} for n, each in enumerate(given)]
    assert [each["type"] for each in derive(old, kind)["assurances"]] == [each for each in given if each not in left]
    assert len(derive(old, "extradition")["assurances"]) == len(given)


def test_what_was_written_for_one_state_waits_to_be_read_again() -> None:
    """A request to Spain that speaks of a bank in Dubai, or of a man in custody there, comes back."""
    new = derive(example("mutual_assistance"), "mutual_assistance", "ES")
    found = [each for each in findings_of(read(new)) if each.code == "carried_over"]
    assert {each.path.split(".")[0] for each in found} == {"persons", "offences", "facts", "measures", "handling"}
    assert all(each.blocks for each in found)
    old = example("mutual_assistance")
    for custody, waits in (("in_custody_there", True), ("in_custody_here", False)):
        old["persons"][0]["custody"] = custody
        carried = [each["path"] for each in derive(old, "mutual_assistance", "ES")["desk"]["carried"]]
        assert ("persons.p1.custody" in carried) is waits
    again = mend(new, found[0].remedy)
    assert [each.path for each in review(read(again).request) if each.code == "carried_over"] == [
        each.path for each in found[1:]
    ]


def test_a_translation_made_for_the_first_state_is_not_claimed_for_the_next() -> None:
    """An index of annexes that promises Spain an Arabic translation is false."""
    old = example("mutual_assistance")
    new = derive(old, "mutual_assistance", "ES")
    assert [annex["title"] for annex in new["annexes"]] == [annex["title"] for annex in old["annexes"][:6]]
    assert not any("translation_language" in annex for annex in new["annexes"])
    # Before others it stays, or “Annex 8” would be another paper; it is read again.
    old["annexes"].append({"id": "a8", "title": "A map", "kind": "evidence"})
    new = derive(old, "mutual_assistance", "ES")
    assert [annex["id"] for annex in new["annexes"]] == [annex["id"] for annex in old["annexes"]]
    assert "annexes.a7" in [each["path"] for each in new["desk"]["carried"]]
    # What was translated for everybody is evidence.
    old["annexes"][7] |= {"kind": "translation", "language": "en"}
    assert derive(old, "mutual_assistance", "ES")["annexes"][7]["title"] == "A map"


def test_a_text_that_names_the_first_state_is_read_again() -> None:
    """A request to Oman that says what is to be found in Spain comes back; a woman is no State."""
    old = example("mutual_assistance")
    old["requested"]["state"] = "OM"
    old["facts"]["damage"] = "a woman was hurt"
    old["facts"]["evidence_held"] = [{"id": "t1", "text": "The lorry was seen in Oman."}]
    old["facts"]["summary"] = [{"id": "t2", "text": "An Omani guard took the number."}]
    old["measures"][0]["nexus"] = [{"id": "t3", "text": "Only the bank in Oman has it."}]
    old["requesting"]["central_authority"]["address"] = "Oman Road, Nairobi"
    carried = [each["path"] for each in derive(old, "mutual_assistance", "ES")["desk"]["carried"]]
    assert {path for path in carried if path.startswith("facts")} == {"facts.evidence_held", "facts.summary"}
    assert "measures.m1.nexus" in carried
    assert not any(path.startswith("requesting") for path in carried)


@pytest.mark.parametrize(
    ("state", "named", "not_named"),
    [
        ("CF", ("CAR officials", "the Central African Republic", "Centrafrique"), ("He left by car.",)),
        ("PE", ("Peruvian law",), ("Assets that may perish.",)),
        ("ML", ("les autorités maliennes", "Malians"), ("un malaise", "malin")),
        ("NE", ("the Nigerien police",), ("Nigerian law",)),
        ("DE", ("two Germans",), ("It is germane to the case.",)),
        ("US", ("the US authorities", "U.S. law", "Americans"), ("US$ 5,000", "Contact us.")),
        ("CH", ("Swiss law", "le droit suisse"), ()),
        ("NL", ("Dutch law", "Holland"), ()),
        ("CI", ("Ivorian", "Côte d'Ivoire", "Cote d'Ivoire"), ()),
        ("BA", ("Bosnia and Herzegovina", "Bosnian"), ()),
        ("PH", ("Filipinos",), ()),
        ("TR", ("Turkey", "une banque turque"), ()),
        ("GB", ("UK law", "held in England", "English courts", "Scots law"), ("The annex is in English.",)),
        ("KE", ("القانون في كينيا", "أرسل ولكينيا"), ()),
    ],
)
def test_a_state_is_known_by_what_people_call_it(
    state: str, named: tuple[str, ...], not_named: tuple[str, ...]
) -> None:
    """“The Swiss bank” goes to Spain unread; or a car is taken for a State, and stops the request."""
    name = called_after(state, {"language": "ar"})
    assert [text for text in (*named, *not_named) if name.search(text)] == list(named)


@pytest.mark.parametrize(
    ("kind", "held", "place"),
    [
        ("restraint", {"assets": [{"id": "v1", "institution": "Marina Bank", "iban": "AE07"}]}, "assets"),
        ("asset_return", {"assets": [{"id": "v1", "where": "14 Harbour Road"}]}, "assets"),
        ("records", {"accounts": [{"id": "ac1", "number": "0110"}]}, "accounts"),
        ("examination", {"examined": [{"id": "xa1", "place": "a garage"}]}, "examined"),
        ("cultural_property", {"objects": [{"id": "cu1", "place": "a museum"}]}, "objects"),
        ("documents", {"documents": [{"id": "wd1", "title": "entry 417", "reference": "LR-417"}]}, "documents"),
        ("judicial_records", {"court": "Court of First Instance, Dubai"}, "court"),
        ("expert_evaluation", {"expert": "Forensic laboratory of the Dubai Police"}, "expert"),
        ("expert_evaluation", {"material": [{"id": "mt1", "whereabouts": "the police of Dubai"}]}, "material"),
        ("asset_tracing", {"trail": [{"id": "t1", "text": "A transfer to a developer in Dubai."}]}, "trail"),
        ("service", {"addressee_address": "14 Harbour Road"}, "addressee_address"),
        ("controlled_delivery", {"route": [{"id": "t1", "text": "By air to Dubai."}]}, "route"),
    ],
)
def test_what_is_in_one_state_is_not_asked_of_the_next_unread(kind: str, held: dict[str, Any], place: str) -> None:
    """Spain is asked to freeze an account at a bank in Dubai, or for a file of a court there."""
    old = example("mutual_assistance")
    old["measures"] = [{"id": "m9", "type": kind, **held}]
    carried = [each["path"] for each in derive(old, "mutual_assistance", "ES")["desk"]["carried"]]
    assert f"measures.m9.{place}" in carried
    assert not derive(old, "mutual_assistance")["desk"].get("carried"), "it goes to the same State"


@pytest.mark.parametrize(
    ("kind", "own", "place"),
    [
        ("attendance", {"court": "High Court"}, "court"),
        ("service", {"documents": [{"id": "dc1", "title": "summons"}]}, "documents"),
        ("confiscation", {"route": "order_enforced"}, "route"),
    ],
)
def test_what_is_at_home_is_not_taken_for_what_is_abroad(kind: str, own: dict[str, Any], place: str) -> None:
    """The drafter is told that the own court was written for another State, and soon reads no mark any more."""
    old = example("mutual_assistance")
    old["measures"] = [{"id": "m9", "type": kind, **own}]
    new = derive(old, "mutual_assistance", "ES")
    assert new["measures"][0][place] == own[place]
    assert f"measures.m9.{place}" not in [each["path"] for each in new["desk"]["carried"]]


@pytest.mark.parametrize("base", [each for each in KINDS if each != "follow_up"])
def test_no_text_about_a_state_that_was_asked_before_goes_unread_to_the_next(base: str) -> None:
    """The third State reads what is to be found in the first, because the second request was never read through."""
    old = example(base)
    first = str(paths.get(old, "requested.state"))
    for state, next_state in (("ES", "FR"), ("ES", "ES"), ("ES", first)):
        for kind, next_kind in ((base, base), ("mutual_assistance", base), (base, "extradition")):
            second = derive(old, kind, state)
            third = derive(second, next_kind, next_state)
            waiting = {each["path"]: each.get("state") for each in third.get("desk", {}).get("carried", [])}
            assert len(waiting) == len(third.get("desk", {}).get("carried", [])), "no place waits twice"
            if next_state == first:
                assert first not in waiting.values(), "it was written for this very State"
                continue
            assert set(naming(third, called_after(first, third))) <= waiting.keys()
            for place in (each["path"] for each in second["desk"]["carried"] if each.get("state") == first):
                if paths.get(third, place) == paths.get(second, place):
                    assert waiting[place] in (first, None), place


def test_what_was_written_for_the_second_state_is_not_taken_for_the_first_ones() -> None:
    """Who wrote the text anew for Spain is told that it was written for Malta; or, back there, that nothing waits."""
    second = derive(example("extradition"), "extradition", "ES")
    for place in ("safeguards.not_political", "safeguards.nationality"):
        paths.put(second, place, [{"id": "t9", "text": "The Spanish courts try their own nationals for such acts."}])
    for state in ("FR", "MT"):
        carried = {each["path"]: each for each in derive(second, "extradition", state)["desk"]["carried"]}
        assert carried["safeguards.not_political"]["state"] == "ES"
        assert ("offences.o1.dual_criminality" in carried) is (state == "FR")


def test_what_waits_goes_along_with_the_person_or_the_data_it_stands_at() -> None:
    """A mark that stays at a place that is gone lets the text pass unread."""
    old = derive(example("provisional_arrest"), "provisional_arrest", "ES")
    person = derive(old, "mutual_assistance", "FR")
    assert "persons.p3.identity_evidence" not in {each["path"] for each in person["desk"]["carried"]}
    assert {"path", "state", "was"} <= next(
        each.keys() for each in person["desk"]["carried"] if each["path"].endswith(".believed_location")
    )
    data = derive(derive(example("preservation"), "preservation", "ES"), "mutual_assistance")
    states = {each["path"]: each.get("state") for each in data["desk"]["carried"]}
    assert states["measures.m1.location"] == states["measures.m1.provider"] == "AE"


@pytest.mark.parametrize(
    ("source", "kind", "channel", "left"),
    [
        ("provisional_arrest", "extradition", "interpol", True),
        ("provisional_arrest", "extradition", "diplomatic", False),
        ("preservation", "mutual_assistance", "direct", True),
        ("extradition", "provisional_arrest", "diplomatic", False),
        ("mutual_assistance", "extradition", "central_authorities", False),
    ],
)
def test_who_wrote_for_one_kind_does_not_sign_the_next_unread(source: str, kind: str, channel: str, left: bool) -> None:
    """A prosecutor signs as the central authority, and a police channel carries an extradition, which is void."""
    old = example(source)
    old["requested"]["channel"] = channel
    new = derive(old, kind)
    waiting = {each["path"] for each in new["desk"]["carried"]}
    assert {"requesting.central_authority", "requesting.signatory", "requested.authority"} <= waiting
    assert ("channel" not in new["requested"]) is left
    assert ("requested.channel" in waiting) is not left
    letter = derive(old, "follow_up")
    assert letter["requested"]["channel"] == channel
    assert not [each for each in letter.get("desk", {}).get("carried", []) if each["path"].startswith("request")]


def test_no_field_of_the_requested_state_is_forgotten() -> None:
    """A new question about the requested State would travel to the next one unread."""
    for kind in KINDS.values():
        for model in _parts_of(kind):
            for name, field in model.model_fields.items():
                if name in children(model) or leaf_of(field).base is not str or model in (Requested, Addressee):
                    continue
                if "requested State" in asking(field, name).title and name != "their_reference":
                    assert name in OF_ONE_STATE, f"{model.__name__}.{name}"


def test_no_field_of_the_requested_state_lies_too_deep_to_be_found() -> None:
    """The bank of an asset, two levels down, would be named to a State in which it has no branch."""
    for kind in KINDS.values():
        for section in (each for name, each in children(kind).items() if name not in ("requesting", "requested")):
            for model in section.models:
                for name, child in children(model).items():
                    if name not in OF_ONE_STATE:
                        deep = {
                            each for part in child.models for found in _parts_of(part) for each in found.model_fields
                        }
                        assert not deep & OF_ONE_STATE, f"{model.__name__}.{name}"


def _parts_of(model: type[Part]) -> Iterator[type[Part]]:
    yield model
    for child in children(model).values():
        for each in child.models:
            yield from _parts_of(each)


def test_an_answer_written_anew_waits_no_longer_and_one_that_was_only_touched_does() -> None:
    """Who wrote the text for Spain is told for ever that it was written for Oman; or a mended comma passes for it."""
    new = derive(example("mutual_assistance"), "mutual_assistance", "ES")
    entry = next(each for each in new["desk"]["carried"] if each["path"].endswith(".dual_criminality"))

    def waits() -> bool:
        return entry["path"] in [each.path for each in findings_of(read(new)) if each.code == "carried_over"]

    first, *rest = paths.get(new, entry["path"])
    assert first["text"] in entry["was"]
    for text, waiting in ((first["text"] + " Indeed.", True), ("Art. 576 of the Spanish Penal Code.", False)):
        paths.put(new, entry["path"], [{**first, "text": text}])
        assert waits() is waiting
    paths.put(new, entry["path"], [first, *rest])
    assert waits()


def test_a_blank_line_of_the_old_text_keeps_nothing_waiting() -> None:
    """Who wrote a pasted text wholly anew is told for ever that it was written for another State."""
    old = example("mutual_assistance")
    pasted = "Customs seized the goods.\n\n\n\n* * *\n\nThe Emirati police hold them."
    paths.put(old, "facts.evidence_held", [{"id": "t1", "text": pasted}])
    new = derive(old, "mutual_assistance", "ES")

    def waits() -> bool:
        return "facts.evidence_held" in [each.path for each in findings_of(read(new)) if each.code == "carried_over"]

    assert waits()
    paths.put(new, "facts.evidence_held", [{"id": "t1", "text": "Nothing is held at home."}])
    assert not waits()


def test_the_letter_that_is_followed_comes_with_its_channel_and_its_note() -> None:
    """The request says “–” for the channel that was answered, and the mission looks for its note."""
    old = example("provisional_arrest")
    old["requested"] |= {"channel": "diplomatic", "note": {"number": "296/2026", "date": "2026-03-02"}}
    note, request = derive(old, "extradition")["header"]["earlier"]
    assert (request["kind"], request["channel"]) == ("of_provisional_arrest", "diplomatic")
    assert (note["kind"], note["our_reference"], note["date"]) == ("note_verbale", "296/2026", "2026-03-02")
    old["requested"]["channel"] = "interpol"
    (alone,) = derive(old, "extradition")["header"]["earlier"]
    assert alone["channel"] == "interpol"


def test_the_same_state_has_nothing_to_read_again_and_is_told_what_went_before() -> None:
    """A letter that does not name the one it follows finds no file."""
    old = example("extradition")
    new = derive(old, "extradition")
    assert "carried" not in new.get("desk", {})
    assert new["legal_bases"] == old["legal_bases"]
    assert new["header"]["earlier"][-1]["our_reference"] == old["header"]["reference"]


def test_the_person_sought_becomes_a_person_concerned_and_back() -> None:
    """The one person the case is about would be lost between two kinds of request."""
    old = example("extradition")
    new = derive(old, "mutual_assistance", "ES")
    assert new["persons"][0]["family_name"] == old["sought"]["family_name"]
    assert new["persons"][0]["kind"] == "natural"
    new["persons"] = [{**new["persons"][0], "role": "suspect"}]
    back = derive(new, "extradition")
    assert back["sought"]["family_name"] == old["sought"]["family_name"]
    assert "role" not in back["sought"]


@pytest.mark.parametrize("kind", list(KINDS))
@pytest.mark.parametrize("source", list(KINDS))
def test_every_kind_derives_from_every_kind(source: str, kind: str) -> None:
    """A derived draft that can't be read, or refers to what stayed behind, is worse than an empty one."""
    old = example(source)
    before = copy.deepcopy(old)
    for state in (None, "ES"):
        new = derive(old, kind, state)
        reading = read(new)
        assert reading.findings == ()
        assert not [each for each in review(reading.request) if each.code in ("reference_dangling", "id_twice")]
    assert old == before


@pytest.mark.parametrize("base", [MUTUAL, EXTRADITION])
def test_an_unreadable_answer_travels_as_it_was_typed(base: Answers) -> None:
    """An answer that needs mending is still the drafter's work."""
    old = {**copy.deepcopy(base), "facts": {"summary": "What happened.", "damage": {"odd": 1}}}
    assert derive(old, str(base["kind"]), "ES")["facts"]["damage"] == {"odd": 1}


def test_what_no_field_is_for_travels_and_is_named_again() -> None:
    """“famly_name” and what was typed there would be gone, and nobody would know."""
    old = example("mutual_assistance")
    old |= {"surprise": "a note", "facts": "told as one text"}
    old["persons"][0]["famly_name"] = "Okello"
    old["measures"].insert(0, {"id": "m9", "type": "recrods", "heading": "Account 0110"})
    unknown = {"surprise", "persons.p1.famly_name", "measures.m9", "facts"}
    for kind, left in (("mutual_assistance", set()), ("preservation", {"measures.m9"})):
        named = {each.path for each in read(derive(old, kind, "ES")).findings}
        assert named == unknown - left
    old = example("extradition")
    old["sought"]["famly_name"] = "Okello"
    assert derive(old, "mutual_assistance")["persons"][0]["famly_name"] == "Okello"


def test_a_kind_nobody_knows_is_refused() -> None:
    """A misspelt kind would give a draft that nothing opens."""
    with pytest.raises(UnknownKind):
        derive(example("extradition"), "extradiction")


def test_a_translation_travels_with_the_text_it_translates() -> None:
    """Translations are the dearest part of a request."""
    old = example("mutual_assistance")
    text = {"source": "0" * 16, "text": "Les faits"}
    old["translations"] = {"fr": {"texts": {"facts.summary.t1": text, "legal_bases.b1.title": text}}}
    new = derive(old, "mutual_assistance", "ES")
    assert new["translations"] == {"fr": {"texts": {"facts.summary.t1": text}}}


def test_preserved_data_is_asked_for_in_the_request_that_was_announced() -> None:
    """A preservation runs out while somebody types its accounts a second time."""
    old = example("preservation")
    assert "preserved" not in derive(old, "mutual_assistance")["measures"][0], "nobody has confirmed it"
    old["data"][0]["preservation_reference"] = "PRES-2026-1183"
    new = derive(old, "mutual_assistance")
    measure = new["measures"][0]
    assert measure["type"] == "stored_data"
    assert measure["preserved"] == "yes"
    assert measure["preservation_reference"] == "PRES-2026-1183"
    assert measure["identifiers"] == old["data"][0]["identifiers"]
    assert new["header"]["earlier"][-1]["our_reference"] == old["header"]["reference"]


@pytest.mark.parametrize("source", KINDS)
def test_what_a_draft_was_made_from_is_told_by_a_code(source: str) -> None:
    """Told in English words it would stand in a final letter in French, and no translator is asked for it."""
    for kind in KINDS:
        new = derive(example(source), kind)
        told = {each.our_reference: each for each in read(new).request.header.earlier}
        assert told[example(source)["header"]["reference"]].kind == f"of_{source}"
        assert not any("what" in each for each in new["header"]["earlier"] if each.get("kind"))


@pytest.mark.parametrize("source", ["mutual_assistance", "extradition", "preservation"])
def test_a_letter_begins_with_the_request_it_follows_and_repeats_nothing_of_it(source: str) -> None:
    """A letter that can't be matched with its request comes back."""
    old = example(source)
    new = derive(old, "follow_up")
    assert new["header"]["earlier"][0]["our_reference"] == old["header"]["reference"]
    assert new["follow_up"] == {"original": f"of_{source}"}
    assert not {"assurances", "annexes", "legal_bases", "facts"} & set(new)
    assert read(new).findings == ()


def test_extradition_names_the_provisional_arrest_that_went_before() -> None:
    """A receiving authority that cannot match the request with the arrest lets the clock run out. Not so elsewhere."""
    arrest = example("provisional_arrest")
    place = "surrender.provisional_arrest_reference"
    assert paths.get(derive(arrest, "extradition"), place) == arrest["header"]["reference"]
    assert paths.get(derive(arrest, "extradition", "ES"), place) is None
    assert paths.get(derive(example("mutual_assistance"), "extradition"), place) is None
