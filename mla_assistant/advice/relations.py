"""How bases stand to each other: a set with relations, not a ladder. A relation without an article is no relation."""

from dataclasses import replace

from mla_assistant.advice.answer import Basis, Point
from mla_assistant.advice.bases import as_members, weaker
from mla_assistant.advice.gives import gifts, preserves
from mla_assistant.advice.question import Question
from mla_assistant.advice.territories import one_state
from mla_assistant.instruments import Article, Instrument, Relation, instrument, prescribed_forms
from mla_assistant.instruments.articles import article, duty
from mla_assistant.instruments.order import made_later
from mla_assistant.instruments.vocabulary import Function
from mla_assistant.requests.finding import Citation
from mla_assistant.requests.kinds import KINDS


def forms(question: Question) -> list[tuple[Basis, Relation]]:
    """The prescribed forms for this kind of request between the two States, as bases."""
    found = prescribed_forms(question.requesting, question.requested)
    return [
        (_form(form, relation, question), relation)
        for form, relation in found
        if relation.scope in (question.scope, "both")
    ]


def related(bases: list[Basis], prescribed: list[tuple[Basis, Relation]], question: Question) -> list[Basis]:
    """Every basis in the light of the others."""
    settled = [_superseded(basis, [*bases, *(form for form, _relation in prescribed)]) for basis in bases]
    settled = [_with_its_convention(basis, settled, question) for basis in settled]
    if not prescribed and not one_state(question):
        treaty = _general_treaty(settled, question)
        settled = [_only_without_treaty(basis, treaty, question) for basis in settled]
    return [form for form, _ in prescribed] + [_by_form(basis, prescribed, question) for basis in settled]


def by_its_article(basis: Basis, question: Question) -> Article | None:
    """The article on what is asked before the request itself: on preservation, on provisional arrest."""
    kind = KINDS[question.kind].OWN_LIST
    function: Function | None = "preservation" if kind == "preservation" else None
    function = "provisional_arrest" if kind == "provisional_arrest" else function
    return article(instrument(basis.instrument), function, question.scope) if function else None


def over_bilaterals(bases: list[Basis], question: Question) -> Point | None:
    """The form, or the treaty, that stands before any bilateral treaty of the two States by its own article."""
    for basis in bases:
        for relation in basis.relations if basis.standing == "stands" else ():
            prescribes = relation.kind == "form_prescribed" and relation.scope in (question.scope, "both")
            if prescribes or (relation.kind == "supersedes" and "bilateral_treaties" in relation.to):
                point = _point("bilateral_behind", basis.instrument, relation)
                return replace(point, args={**point.args, "form" if prescribes else "note": relation.note})
    return None


def treaties_in_general(bases: list[Basis]) -> list[Basis]:
    """The standing treaties for any offence that oblige by themselves: bilateral and regional ones."""
    return [basis for basis in bases if basis.standing == "stands" and is_general(basis)]


def is_general(basis: Basis) -> bool:
    found = instrument(basis.instrument)
    return basis.pair is not None and bool(found.any_offence or found.parties)


def _form(form: Instrument, relation: Relation, question: Question) -> Basis:
    point = replace(_point("use_form", form.code, relation), args={"note": relation.note})
    relations = tuple(one for one in form.relations if one.scope in (question.scope, "both"))
    return Basis(
        form.code,
        "stands",
        (point, *as_members("european_union", question)),
        question.offences,
        relations=relations,
        gives=gifts(form, question),
    )


def _superseded(basis: Basis, others: list[Basis]) -> Basis:
    """By one that stands between the same two States and says so of this one by name. A form takes the place only
    between the States that said so, which its note lists: so it never makes a treaty fall altogether.
    """
    for other in others:
        for relation in other.relations:
            if relation.kind == "supersedes" and _reaches(relation, basis) and other.standing == "stands":
                if relation.between and not set(relation.between) >= _states(basis):
                    return replace(basis, why=(*basis.why, _point("supersedes_unrecorded", other.instrument, relation)))
                named = basis.instrument in relation.to  # of bilateral treaties, what supplements it stays
                if not named and (order := _beside_older(basis, other, relation)):
                    return order
                wholly = other.pair is not None and not relation.partly and named
                standing = weaker(basis.standing, "does_not_stand" if wholly else "only_supplementary")
                point = _point("superseded", other.instrument, relation)
                point = replace(point, args={**point.args, "note": relation.note})
                return replace(basis, standing=standing, why=(*basis.why, point))
    ending = [(other, ends) for other in others if (ends := may_end(other, basis))]
    points = (_point("supersedes_unrecorded", other.instrument, ends) for other, ends in ending)
    return replace(basis, why=(*basis.why, *points))


def may_end(basis: Basis, other: Basis) -> Relation | None:
    """By which article it takes the place of the other, where two members first look whether it binds them."""
    open_still = basis.standing == "may_stand_confirm" and basis.organisation
    by_name = (one for one in basis.relations if one.kind == "supersedes" and other.instrument in one.to)
    return next(by_name, None) if open_still else None


def _with_its_convention(basis: Basis, others: list[Basis], question: Question) -> Basis:
    """A protocol without a duty of its own stands no firmer than the convention whose articles it lets apply."""
    found = instrument(basis.instrument)
    if not found.read_with or duty(found, question.scope) or "legal_basis_if_no_treaty" in found.articles:
        return basis
    added_to = [(one, other) for one in basis.relations for other in others if _adds(one, other)]
    for relation, other in added_to:
        if weaker(basis.standing, other.standing) != basis.standing:
            point = _point("as_its_convention", basis.instrument, relation)
            point = replace(point, args={"instrument": other.instrument})
            basis = replace(basis, standing=other.standing, why=(*basis.why, point))
    return basis


def _adds(relation: Relation, other: Basis) -> bool:
    return relation.kind == "supplements" and other.instrument in relation.to


def _beside_older(basis: Basis, other: Basis, relation: Relation) -> Basis | None:
    """A bilateral treaty signed after both were party to the convention supplements it and stands; where a day is
    missing, or between the two, that is open. None: it is older, and the convention takes its place.
    """
    later = made_later(instrument(basis.instrument).adopted, other.pair.since if other.pair else "")
    if later is False:
        return None
    point = _point("supplements_older" if later else "order_unrecorded", other.instrument, relation)
    if later and relation.later:
        point = replace(point, citation=Citation(other.instrument, relation.later))
    standing = basis.standing if later else weaker(basis.standing, "may_stand_confirm")
    return replace(basis, standing=standing, why=(*basis.why, point))


def _reaches(relation: Relation, basis: Basis) -> bool:
    bilateral = bool(instrument(basis.instrument).parties) and "bilateral_treaties" in relation.to
    return bilateral or basis.instrument in relation.to


def _states(basis: Basis) -> set[str]:
    return {status.state for status in basis.pair.statuses} if basis.pair else set()


def _only_without_treaty(basis: Basis, treaty: Point, question: Question) -> Basis:
    """What takes its place only where no treaty stands. The paragraphs of UNTOC and its like on how to assist are a
    question of contents: the duty to assist stands beside another treaty (see `contents`).
    """
    last = basis.pair is None and basis.standing == "may_stand_confirm"
    relation = next((one for one in basis.relations if one.kind == "only_if_no_treaty"), None)
    if not last and (relation is None or question.scope == "mla"):
        return basis
    if treaty.code == "no_treaty":
        return basis
    standing = weaker(basis.standing, "only_supplementary" if treaty.code == "treaty_stands" else "may_stand_confirm")
    point = replace(_point(treaty.code, basis.instrument, relation), args=treaty.args) if relation else treaty
    return replace(basis, standing=standing, why=(*basis.why, point))


def _by_form(basis: Basis, prescribed: list[tuple[Basis, Relation]], question: Question) -> Basis:
    """Where a form is prescribed, a treaty it supplements goes on that form; the rest stands behind it. What a treaty
    asks of a request to preserve data comes before, and needs no form.
    """
    if question.kind == "preservation" and preserves(basis):
        return basis
    for form, relation in prescribed:
        if basis.standing == "does_not_stand":
            return basis
        beside = any(_adds(one, basis) for one in form.relations)
        code = "on_the_form" if beside else "form_instead"
        standing = basis.standing if beside else weaker(basis.standing, "only_supplementary")
        basis = replace(basis, standing=standing, why=(*basis.why, _point(code, form.instrument, relation)))
    return basis


def _general_treaty(bases: list[Basis], question: Question) -> Point:
    """Whether a treaty stands between the two, as far as the records and the lawyer's own answer say."""
    standing = [basis for basis in bases if basis.pair is not None and basis.standing == "stands"]
    if standing:
        first = (treaties_in_general(bases) or standing)[0]
        recorded = {"as_of": first.pair.as_of} if first.pair else {}
        return Point("treaty_stands", {"instrument": first.instrument, **recorded})
    if question.bilateral.answer == "yes":
        return Point("bilateral_stands")
    if question.bilateral.answer == "not_checked":
        return Point("bilateral_open")
    maybe = any(basis.pair and basis.standing == "may_stand_confirm" and not basis.remote for basis in bases)
    return Point("treaty_may_stand" if maybe else "no_treaty")


def _point(code: str, cited: str, relation: Relation) -> Point:
    as_of = instrument(cited).as_of
    args = {"instrument": cited}
    return Point(code, args, Citation(cited, relation.ref), relation.verified, relation.source, as_of)
