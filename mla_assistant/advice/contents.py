"""What to cite: the duty from one text, the contents of the request from another where the first lists none.

`contents_fallback` of an instrument is a suggestion. What decides: a treaty that binds; the paragraphs of UNTOC, UNCAC
and 1988 only where no treaty does (arts. 18(7), 46(7), 7(7)), and as good practice otherwise; then the requested law.
"""

import re
from dataclasses import replace

from mla_assistant.advice.answer import Basis, Point
from mla_assistant.advice.bases import as_members, serves
from mla_assistant.advice.question import Question
from mla_assistant.advice.relations import by_its_article, is_general, may_end, over_bilaterals, treaties_in_general
from mla_assistant.advice.territories import one_state
from mla_assistant.instruments import ContentsItem, Instrument, Relation, instrument, instruments
from mla_assistant.instruments.articles import duty
from mla_assistant.instruments.references import numbers
from mla_assistant.instruments.tables import CountryFact
from mla_assistant.requests.finding import Citation
from mla_assistant.requests.kinds import KINDS

_LETTER = re.compile(r"\([a-z]\)$")
"""A list is cited by its paragraph, not by its first letter."""


def to_use(bases: list[Basis], question: Question) -> tuple[Point, ...]:
    """What to use, first things first: the form, what stands, what may after one more look, and else reciprocity."""
    forms = [_form(basis, question) for basis in bases if basis.by_form]
    stands = [basis for basis in bases if basis.pair is not None and basis.standing == "stands"]
    if KINDS[question.kind].OWN_LIST:
        stands.sort(key=lambda basis: (not _own(basis, question), not by_its_article(basis, question)))
    treaties = [_use("use_if_tested" if basis.tested else "use_basis", basis, question) for basis in stands]
    own = _bilateral("use_bilateral", bases, question)
    first = forms + treaties + own if over_bilaterals(bases, question) else forms + own + treaties
    maybe = [basis for basis in bases if basis.standing == "may_stand_confirm" and basis.pair and not basis.remote]
    look = [] if forms else _look_first(maybe, question)
    general = treaties_in_general(bases)
    ended = any(may_end(basis, other) for basis in maybe for other in general)
    points = first + look if general and not ended else look + first
    if one_state(question):
        points.append(Point("use_arrangement", {"state": question.requesting, "other": question.requested}))
    elif not first:
        points += [_use("use_if_confirmed", basis, question) for basis in maybe if not basis.organisation]
        points += [_use("use_without_treaty", basis, question) for basis in bases if basis.instrument == "reciprocity"]
    return tuple(points)


def contents(bases: list[Basis], question: Question) -> tuple[Point, ...]:
    """Where the list of contents comes from, the strongest source first."""
    if any(basis.by_form for basis in bases) and question.kind != "preservation":
        return ()  # a form brings its own
    own = [basis for basis in bases if _own(basis, question)]
    firm = [basis for basis in own if not _last(basis, question)]
    general = treaties_in_general(bases)
    binding = [_list("contents_binding", basis, question) for basis in firm if basis in general]
    bilateral = _bilateral("contents_bilateral", bases, question)
    points = binding + bilateral if over_bilaterals(bases, question) else bilateral + binding
    bound = bool(points or general)
    named = [basis for basis in firm if basis.standing == "stands" and basis.pair and basis not in general]
    near = [basis for basis in firm if basis.standing == "may_stand_confirm" and basis.both_recorded]
    points += [_list("contents_binding", basis, question) for basis in named]
    points += [_list("contents_if_confirmed", basis, question) for basis in near]
    points += [_last_resort(basis, question, bound) for basis in own if basis.both_recorded and basis not in firm]
    points += [_list("contents_law", basis, question) for basis in own if instrument(basis.instrument).law_of]
    if not bound and not (named and KINDS[question.kind].OWN_LIST):
        points += [_list("contents_ask", basis, question) for basis in bases if basis.instrument == "domestic_law"]
        points += _suggested(bases, question)
    return (*_unlisted(bases, question), *points)


def items(found: Instrument, question: Question) -> tuple[ContentsItem, ...]:
    """The list of the kind: what a request holds, or the documents of extradition."""
    return found.contents(question.scope, KINDS[question.kind].OWN_LIST)


def _unlisted(bases: list[Basis], question: Question) -> list[Point]:
    """Bilateral treaties that stand and of which nobody entered what a request must hold: that is not nothing."""
    own = [instrument(basis.instrument) for basis in bases if basis.standing != "does_not_stand"]
    return [
        Point("contents_not_recorded", {"instrument": found.code}, None, True, found.source, found.as_of)
        for found in own
        if found.kind == "bilateral_treaty" and not items(found, question)
    ]


def _form(basis: Basis, question: Question) -> Point:
    why = basis.why[0]
    code = "use_form_after" if question.kind == "preservation" else "use_form_first"
    return Point(code, {"instrument": basis.instrument}, why.citation, why.verified, why.source, why.as_of)


def _bilateral(code: str, bases: list[Basis], question: Question) -> list[Point]:
    """What a bilateral treaty is good for, where the lawyer says there is one."""
    before = over_bilaterals(bases, question)
    if question.bilateral.answer != "yes":
        return []
    return [replace(before, code=f"{code}_behind") if before else Point(code)]


def _look_first(maybe: list[Basis], question: Question) -> list[Point]:
    """Made among the members of an organisation that both States are in: the likeliest of what is not recorded. Of a
    text that nobody read for this program it is as likely.
    """
    made = [instrument(basis.instrument) for basis in maybe if basis.organisation]
    made += [found for found in instruments(unread=True) if found.unread and serves(found, question.scope)]
    texts: dict[CountryFact, list[str]] = {}
    for found in made:
        if found.organisation:
            texts.setdefault(found.organisation, []).append(found.code)
    points = []
    for organisation, codes in texts.items():
        members = as_members(organisation, question)
        if len(members) == 2:
            named = {"instrument": codes[0]} if len(codes) == 1 else {"instruments": " ".join(codes)}
            args = {"organisation": organisation} | named
            points.append(Point("look_first", args, source=members[0].source, as_of=members[0].as_of))
    return points


def _use(code: str, basis: Basis, question: Question) -> Point:
    found = instrument(basis.instrument)
    article = by_its_article(basis, question) or duty(found, question.scope)
    article = article or found.articles.get("legal_basis_if_no_treaty") or found.articles.get("scope")
    article = article or found.articles.get("relation_to_other_treaties")
    cited = Citation(found.code, article.ref) if article else None
    args = {"instrument": found.code}
    return Point(code, args, cited, article.verified if article else True, found.source, found.as_of)


def _own(basis: Basis, question: Question) -> bool:
    """Whether it has a list of its own, not a pointer to other treaties or to national law."""
    asked = items(instrument(basis.instrument), question)
    if any(item.strength == "by_reference" for item in asked):
        return False
    asked_of_all = ("always", KINDS[question.kind].OWN_LIST)
    return any(not item.practice and item.applies_when in asked_of_all for item in asked)


def _last(basis: Basis, question: Question) -> bool:
    return bool(_yielding(basis, question)) and not is_general(basis)


def _yielding(basis: Basis, question: Question) -> Relation | None:
    """By which article its list yields to a treaty; Budapest art. 27 does, the list of its art. 29 does not."""
    listed = {number for item in items(instrument(basis.instrument), question) for number in numbers(item.ref)}
    relations = (one for one in basis.relations if one.kind == "only_if_no_treaty")
    return next((one for one in relations if numbers(one.ref) & listed), None)


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
    relation = _yielding(basis, question)
    cited = Citation(found.code, _LETTER.sub("", first.ref)) if first else None
    args = {"instrument": found.code} | ({"because": relation.ref} if relation and not is_general(basis) else {})
    if code == "contents_ask":
        return Point(code, args)  # the law of any State: nobody read it
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
