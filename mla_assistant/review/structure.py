"""What the model itself demands: the answers no document leaves without, references that lead somewhere."""

from collections.abc import Iterator
from itertools import count

from mla_assistant.requests.finding import Step
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.paths import FieldPath, join
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import children
from mla_assistant.review.rules import Spot, at, blocks, rule
from mla_assistant.review.walk import always, below, by_item, refs, travelling


@rule("answer_missing", "completeness", {RequestModel: blocks()}, waivable=False)
@by_item
def answers(place: FieldPath, whole: Part) -> Iterator[Spot]:
    for path, part in below(place, whole):
        for name in always(type(part)):
            if getattr(part, name) in (None, ""):
                yield at(join(path, name))


@rule("reference_dangling", "completeness", {RequestModel: blocks()}, waivable=False)
def dangling(request: RequestModel) -> Iterator[Spot]:
    items = set(_items(request))
    for ref in refs(request):
        if (ref.id, ref.target) not in items:
            yield at(ref.field, remedy=[Step("remove", ref.place)], id=ref.id)


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
