"""What the model itself demands: the answers no document leaves without, references that lead somewhere."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import count

from mla_assistant.requests.applying import applies, conditions, holds
from mla_assistant.requests.finding import Step
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.paths import FieldPath, join
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import children
from mla_assistant.review.rules import Spot, at, blocks, rule, warns
from mla_assistant.review.walk import RefTo, always, below, by_item, refs, travelling


@rule("answer_missing", "completeness", {RequestModel: blocks()}, waivable=False)
@by_item
def answers(place: FieldPath, whole: Part) -> Iterator[Spot]:
    for path, part in below(place, whole):
        for name in always(type(part)):
            if getattr(part, name) in (None, ""):
                yield at(join(path, name))


@rule("answer_out_of_place", "completeness", {RequestModel: warns()}, as_typed=True)
def out_of_place(request: RequestModel) -> Iterator[Spot]:
    """It is not printed: the answer on which the question depends has become another."""
    for path, part, name in _depending(request):
        unmet = [each for each in conditions(type(part), name) if holds(each, part, request) is False]
        if unmet:
            decides, codes = unmet[0]
            other = decides if "." in decides else join(path, decides)
            here = join(path, name)
            yield at(here, other, remedy=[Step("remove", here)], other=other, codes=" ".join(codes))


@rule("deciding_answer_missing", "completeness", {RequestModel: warns()})
def undecided(request: RequestModel) -> Iterator[Spot]:
    """What depends on it is printed as it stands, and may say more than is meant."""
    open_: dict[FieldPath, FieldPath] = {}
    for path, part, name in _depending(request):
        if applies(type(part), name, part, request) is None:
            missing = next(each.place for each in conditions(type(part), name) if holds(each, part, request) is None)
            open_.setdefault(missing if "." in missing else join(path, missing), join(path, name))
    for decides, other in open_.items():
        yield at(decides, other, other=other)


def _depending(request: RequestModel) -> Iterator[tuple[FieldPath, Part, str]]:
    """Every answer that may not be asked for, by what stands beside it or elsewhere; on the desk, too."""
    yield from _depending_there(request)
    yield from _depending_in("desk", request.desk)


def _depending_in(place: FieldPath, whole: Part) -> Iterator[tuple[FieldPath, Part, str]]:
    for path, part in below(place, whole):
        for name, elsewhere in _conditional(type(part)).items():
            if part.has_answer(name) and (elsewhere or applies(type(part), name, part, None) is not True):
                yield path, part, name


_depending_there = by_item(_depending_in)


@cache
def _conditional(model: type[Part]) -> dict[str, bool]:
    """The questions with a condition, and whether it lies outside the part."""
    found = {name: conditions(model, name) for name in model.model_fields}
    return {name: any("." in each.place for each in needed) for name, needed in found.items() if needed}


@rule("reference_dangling", "completeness", {RequestModel: blocks()}, waivable=False)
def dangling(request: RequestModel) -> Iterator[Spot]:
    """Each place may want another entry; what takes away one reference takes away all to the same entry."""
    items = set(_items(request))
    lost: dict[tuple[str, type[Item]], list[RefTo]] = defaultdict(list)
    for ref in refs(request):
        if (ref.id, ref.target) not in items:
            lost[ref.id, ref.target].append(ref)
    for (id, target), pointing in lost.items():
        remedy = [Step("remove", ref.place) for ref in reversed(pointing)]  # the last of a list first: places hold
        for field in dict.fromkeys(ref.field for ref in pointing):
            yield at(field, remedy=remedy, id=id, entry=target.TITLE)


@by_item
def _items(place: FieldPath, whole: Part) -> Iterator[tuple[str, type]]:
    """Every item, as each of the things it may be referred to as."""
    for _path, part in below(place, whole):
        if isinstance(part, Item):
            yield from ((part.id, base) for base in type(part).__mro__)


@rule("id_twice", "completeness", {RequestModel: blocks()}, waivable=False)
def twice(request: RequestModel) -> Iterator[Spot]:
    """Two items of one list under one id: neither a path nor a reference can tell them apart."""
    yield from _twice_inside(request)
    for name in travelling(type(request)):
        yield from _twice(name, getattr(request, name))


@by_item
def _twice_inside(place: FieldPath, whole: Part) -> Iterator[Spot]:
    for path, part in below(place, whole):
        for name, child in children(type(part)).items():
            if child.is_list:
                yield from _twice(f"{path}.{name}", getattr(part, name))


def _twice(path: FieldPath, items: object) -> Iterator[Spot]:
    if not isinstance(items, list) or len({item.id for item in items}) == len(items):
        return
    taken, seen = {item.id for item in items}, set[str]()
    for index, item in enumerate(items):
        if item.id in seen:
            free = next(name for n in count(1) if (name := f"{item.PREFIX}{n}") not in taken)
            taken.add(free)
            here = join(path, index)
            yield at(here, remedy=[Step("set", join(here, "id"), free)], id=item.id)
        seen.add(item.id)
