"""What a template sees of a request, and what it never sees."""

from typing import Any

from mla_assistant.documents.context import About, build
from mla_assistant.documents.printing import Said
from mla_assistant.documents.texts import untranslated
from mla_assistant.requests.parts.translation import source_hash
from mla_assistant.requests.transmittable import transmittable
from tests.documents.small import FULL, SmallRequest, request

ROLES: list[dict[str, str]] = [{"role": "small_courier"}, {"role": "small_owner"}, {}]


def context(made: SmallRequest, *, draft: bool = False, language: str = "en") -> dict[str, Any]:
    return build(made, About(language, draft=draft))


def test_what_stays_at_home_never_reaches_a_template() -> None:
    """Working notes and waivers must not be printable by any template, not even by mistake."""
    found = context(request())
    assert set(found) == {"case", "chief", "persons", "measures", "pledges", "document"}
    assert "CANARY" not in repr(found)


def test_only_primitives_reach_a_template() -> None:
    """An object with methods is a way out of the sandbox."""

    def walk(value: Any) -> None:
        if isinstance(value, dict | list):
            for each in value.values() if isinstance(value, dict) else value:
                walk(each)
        else:
            assert value is None or isinstance(value, str | int)

    walk(context(request(), draft=True))


def test_a_reference_becomes_the_item_it_points_to_one_step_deep() -> None:
    """Two persons who name each other must not make a document without end."""
    otieno, mwangi = context(request())["persons"]
    assert otieno["friend"]["full_name"] == "Mwangi"
    assert otieno["friend"]["number"] == 2
    assert otieno["friend"]["friend"] == {"id": "p1", "number": 1, "name": "Otieno"}
    assert mwangi["friend"]["friend"]["name"] == "Mwangi"


def test_numbers_follow_the_order_of_the_data() -> None:
    """“Person No. 2” in a measure must be the second person of the list, also after reordering."""
    turned = request(persons=list(reversed(FULL["persons"])))
    assert [(item["number"], item["full_name"]) for item in context(turned)["persons"]] == [
        (1, "Mwangi"),
        (2, "Otieno"),
    ]
    assert [whom["number"] for whom in context(turned)["measures"][0]["whom"]] == [1, 2]


def test_a_reference_that_leads_nowhere_is_no_row() -> None:
    """A deleted person must not print as an empty name."""
    measures = [{"type": "small_search", "whom": ["p1", "gone"]}]
    found = context(request(measures=measures, persons=[{"id": "p1", "friend": "gone"}]))
    assert len(found["measures"][0]["whom"]) == 1
    assert found["persons"][0]["friend"] is None


def test_an_answer_whose_question_does_not_apply_is_not_there() -> None:
    """Else a document says of an owner what was meant of a courier; where nothing is chosen yet, nothing is lost."""
    persons = [{"id": f"p{n}", "courier_fee": "20", **role} for n, role in enumerate(ROLES, 1)]
    made = request(persons=persons)
    assert [person["courier_fee"] for person in context(made, draft=True)["persons"]] == ["20", None, "20"]
    assert [person.get("courier_fee") for person in transmittable(made)["persons"]] == ["20", None, "20"]


def test_not_known_is_told_in_words_and_what_does_not_apply_is_not_told() -> None:
    """“not known, because …” is what the requested State needs to read; “does not apply” tells it nothing."""
    persons = [{"born": {"not_known": "no register"}}, {"born": {"does_not_apply": True}}]
    found = context(request(persons=persons))["persons"]
    assert [person["born"] for person in found] == ["not known: no register", None]


def test_the_reason_why_something_is_not_known_is_translated_like_any_text() -> None:
    """Else an English half-sentence stands in the middle of a French request."""
    made = into_french(**{"persons.p2.born.not_known": "aucun registre"})
    assert context(made, language="fr")["persons"][1]["born"].endswith(": aucun registre")
    born = context(request(), language="fr", draft=True)["persons"][1]["born"]
    assert born.endswith("no register›")
    assert isinstance(born, Said)


def test_a_draft_shows_holes_only_where_an_answer_is_needed() -> None:
    """A drafter sees what is missing, and is not drowned in what does not apply."""
    blank = context(SmallRequest.model_validate({"persons": [{"id": "p1"}]}), draft=True)
    person = blank["persons"][0]
    assert person["family_name"] == "‹Family name: to be completed›"
    assert person["home"]["town"] == "‹Town: to be completed›"
    assert person["home"]["state"] is None  # asked for only by those who open the rest
    assert person["courier_fee"] is None  # not a courier
    assert blank["case"]["summary"][0]["text"] == "‹Summary: to be completed›"
    courier = context(SmallRequest.model_validate({"persons": [{"role": "small_courier"}]}), draft=True)
    assert courier["persons"][0]["courier_fee"] == "‹Fee: to be completed›"


def test_a_final_document_gets_no_placeholder() -> None:
    """“‹Family name: to be completed›” must never be sent."""
    assert "to be completed" not in repr(context(SmallRequest.model_validate({"persons": [{}]})))


def test_an_empty_part_says_that_nothing_was_given() -> None:
    """A heading over an empty address."""
    found = context(request())["persons"]
    assert [person["home"]["given"] for person in found] == [True, False]


def into_french(**texts: str) -> SmallRequest:
    """The full request with French texts by path, each bound to its present source."""
    source = {
        "case.remark": "handle with care",
        "case.summary.t1": "First the money moved.",
        "measures.m1.heading": "Search the shop",
        "measures.m2.heading": "Records",
        "measures.m2.nexus.t1": "It shows the flow.",
        "persons.p2.born.not_known": "no register",
    }
    rows = {path: {"source": source_hash(source[path]), "text": text} for path, text in texts.items()}
    return request(translations={"fr": {"texts": rows}})


def test_texts_without_a_translation_are_listed_by_path() -> None:
    """A final document with English paragraphs in a French request."""
    assert untranslated(request(), "en") == []
    assert untranslated(request(), "fr") == [
        "case.remark",
        "case.summary.t1",  # t2 is a French quotation, and stays
        "persons.p2.born.not_known",
        "measures.m1.heading",
        "measures.m2.heading",
        "measures.m2.nexus.t1",
    ]
    assert "case.remark" not in untranslated(into_french(**{"case.remark": "avec soin"}), "fr")


def test_a_number_alone_needs_no_translation() -> None:
    """Else a drafter takes over case numbers one by one that read alike everywhere."""
    assert "measures.m2.heading" not in untranslated(request(measures=[_step("PR-2026/118 417")]), "fr")
    assert "measures.m2.heading" in untranslated(request(measures=[_step("PR-2026/118 (court)")]), "fr")


def _step(heading: str) -> dict[str, str]:
    return {"id": "m2", "type": "small_search", "heading": heading}


def test_a_translation_of_an_older_wording_is_not_used() -> None:
    """The French text would say what the English no longer does."""
    stale = {"case.remark": {"source": source_hash("handle with gloves"), "text": "avec des gants"}}
    made = request(translations={"sw": {"texts": stale}})
    assert "case.remark" in untranslated(made, "sw")
    assert context(made, language="sw", draft=True)["case"]["remark"] == "‹to be translated: handle with care›"


def test_a_paragraph_knows_whether_it_is_in_the_language_of_the_document() -> None:
    """A quoted statute stays in the language of the law, and is set apart."""
    first, second = context(into_french(**{"case.summary.t1": "L’argent a circulé."}), language="fr")["case"]["summary"]
    assert (first["text"], first["foreign"], first["language"]) == ("L’argent a circulé.", False, "fr")
    assert (second["text"], second["foreign"]) == ("Quiconque finance…", False)
    first, second = context(request())["case"]["summary"]
    assert (first["foreign"], second["foreign"], second["language"]) == (False, True, "fr")


def test_a_paragraph_without_a_translation_says_so_and_is_no_quotation() -> None:
    """English facts in a French draft stood there unmarked, and lost their numbers: they looked like a statute."""
    first, second = context(request(), language="fr", draft=True)["case"]["summary"]
    assert (first["text"], first["foreign"]) == ("‹à traduire : First the money moved.›", False)
    assert (second["text"], second["foreign"]) == ("Quiconque finance…", False)
    _first, second = context(request(), language="ar", draft=True)["case"]["summary"]
    assert (second["text"], second["foreign"], second["right_to_left"]) == ("Quiconque finance…", True, False)


def test_who_typed_enter_made_a_paragraph() -> None:
    """Facts told in twelve lines that print as one numbered paragraph: nobody can answer to “paragraph 7”."""
    case = {**FULL["case"], "summary": [{"id": "t1", "text": "Money left.\n\nIt came back.\n"}, {"text": "So it is."}]}
    told = [(each["number"], each["text"]) for each in context(request(case=case))["case"]["summary"]]
    assert told == [(1, "Money left."), (2, "It came back."), (3, "So it is.")]


def test_paragraphs_have_one_number_in_all_languages() -> None:
    """“Paragraph 3” of the French text would be another one than that of the English."""
    told = "Money left.\nIt came back."
    case = {**FULL["case"], "summary": [{"id": "t1", "text": told}, {"id": "t2", "text": "So it is."}]}
    for french, numbers in (("Parti.\nRevenu.", [1, 2, 3]), ("Parti, puis revenu.", [1, 2])):
        moved = {"case.summary.t1": {"source": source_hash(told), "text": french}}
        made = request(case=case, translations={"fr": {"texts": moved}})
        for language in ("en", "fr"):
            summary = context(made, language=language, draft=True)["case"]["summary"]
            assert [each["number"] for each in summary] == numbers


def test_a_name_made_of_translated_words_is_translated() -> None:
    """A reference to “Search the shop” in a French document."""
    made = into_french(**{"measures.m1.heading": "Perquisition"})
    building = context(made, language="fr", draft=True)
    assert building["measures"][0]["heading"] == "Perquisition"
