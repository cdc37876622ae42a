"""What to cite: the duty from one text, the contents of the request from another where the first lists none.

`contents_fallback` of an instrument is a suggestion. What decides: a treaty that binds; the paragraphs of UNTOC, UNCAC
and 1988 only where no treaty does (arts. 18(7), 46(7), 7(7)), and as good practice otherwise; then the requested law.
"""

from mla_assistant.advice.answer import Basis, Point
from mla_assistant.advice.bases import duty
from mla_assistant.advice.question import Question
from mla_assistant.advice.relations import is_general, treaties_in_general
from mla_assistant.instruments import ContentsItem, Instrument, instrument
from mla_assistant.requests.finding import Citation
from mla_assistant.requests.kinds import KINDS


def to_use(bases: list[Basis], question: Question) -> tuple[Point, ...]:
    """What to use, first things first: the form, what stands, what may after one more look, and else reciprocity."""
    prescribed = [_form(basis) for basis in bases if basis.pair is None and basis.standing == "stands"]
    points = prescribed + ([Point("use_bilateral")] if question.bilateral.answer == "yes" else [])
    standing = [basis for basis in bases if basis.pair is not None and basis.standing == "stands"]
    points += [_use("use_basis", basis, question) for basis in standing]
    if not points:
        maybe = [basis for basis in bases if basis.standing == "may_stand_confirm" and basis.pair and not basis.remote]
        points += [_use("use_if_confirmed", basis, question) for basis in maybe]
        points += [_use("use_without_treaty", basis, question) for basis in bases if basis.instrument == "reciprocity"]
    return tuple(points)


def contents(bases: list[Basis], question: Question) -> tuple[Point, ...]:
    """Where the list of contents comes from, the strongest source first."""
    if any(basis.pair is None and basis.standing == "stands" for basis in bases):
        return ()  # a form brings its own
    points = [Point("contents_bilateral")] if question.bilateral.answer == "yes" else []
    general = treaties_in_general(bases)
    points += [_list("contents_binding", basis, question) for basis in general if _own(basis, question)]
    bound = bool(points or general)
    named = [basis for basis in bases if basis.standing == "stands" and basis not in general and basis.pair]
    points += [_list("contents_binding", one, question) for one in named if _own(one, question) and not _last(one)]
    points += [
        _last_resort(basis, question, bound)
        for basis in bases
        if basis.both_recorded and _last(basis) and _own(basis, question)
    ]
    laws = [basis for basis in bases if instrument(basis.instrument).law_of and _own(basis, question)]
    points += [_list("contents_law", basis, question) for basis in laws]
    if not bound:
        points += [_list("contents_ask", basis, question) for basis in bases if basis.instrument == "domestic_law"]
        points += _suggested(bases, question)
    return tuple(points)


def items(found: Instrument, question: Question) -> tuple[ContentsItem, ...]:
    """The list of the kind: what a request holds, or the documents of extradition."""
    return found.contents(question.scope, KINDS[question.kind].OWN_LIST)


def _form(basis: Basis) -> Point:
    why = basis.why[0]
    return Point("use_form_first", {"instrument": basis.instrument}, why.citation, why.verified, why.source, why.as_of)


def _use(code: str, basis: Basis, question: Question) -> Point:
    found = instrument(basis.instrument)
    article = duty(found, question.scope) or found.articles.get("legal_basis_if_no_treaty")
    cited = Citation(found.code, article.ref) if article else None
    args = {"instrument": found.code}
    return Point(code, args, cited, article.verified if article else True, found.source, found.as_of)


def _own(basis: Basis, question: Question) -> bool:
    """Whether it has a list of its own, not a pointer to other treaties or to national law."""
    asked = items(instrument(basis.instrument), question)
    if any(item.strength == "by_reference" for item in asked):
        return False
    return any(not item.practice and item.applies_when == "always" for item in asked)


def _last(basis: Basis) -> bool:
    return any(relation.kind == "only_if_no_treaty" for relation in basis.relations) and not is_general(basis)


def _last_resort(basis: Basis, question: Question, bound: bool) -> Point:
    """UNTOC and its like: binding where no treaty is, good practice where one is or may be."""
    if bound:
        return _list("contents_good_practice", basis, question)
    if question.bilateral.answer == "not_checked":
        return _list("contents_if_none" if basis.how == "named" else "contents_if_none_and_met", basis, question)
    return _list("contents_no_treaty" if basis.how == "named" else "contents_if_met", basis, question)


def _list(code: str, basis: Basis, question: Question) -> Point:
    found = instrument(basis.instrument)
    first = next((item for item in items(found, question) if not item.practice), None)
    relation = next((one for one in basis.relations if one.kind == "only_if_no_treaty"), None)
    cited = Citation(found.code, first.ref) if first else None
    args = {"instrument": found.code} | ({"because": relation.ref} if relation and _last(basis) else {})
    return Point(code, args, cited, first.verified if first else True, found.source, found.as_of)


def _suggested(bases: list[Basis], question: Question) -> list[Point]:
    """Model treaties that the usable bases name as a place to look: a suggestion, nothing that binds."""
    near = [instrument(basis.instrument) for basis in bases if basis.standing in ("stands", "may_stand_confirm")]
    wanted = dict.fromkeys(code for found in near for code in found.contents_fallback)
    models = [found for code in wanted if (found := _model(code)) and items(found, question)]
    return [Point("contents_model", {"instrument": one.code}, None, True, one.source, one.as_of) for one in models]


def _model(code: str) -> Instrument | None:
    """The model treaty of this code; other suggestions (groups, treaties, laws) are judged as bases."""
    return instrument(code) if code.startswith("un_model_") else None
