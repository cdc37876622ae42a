"""What the model itself demands: the answers no document leaves without, references that lead somewhere."""

from collections.abc import Iterator
from itertools import count

from mla_assistant.requests.finding import Step
from mla_assistant.requests.part import Item
from mla_assistant.requests.paths import FieldPath, join
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import children
from mla_assistant.requests.transmittable import transmittable_sections
from mla_assistant.review.rules import Spot, at, blocks, rule
from mla_assistant.review.walk import always, references, walk


@rule("answer_missing", "completeness", {RequestModel: blocks()}, waivable=False)
def answers(request: RequestModel) -> Iterator[Spot]:
    for path, part in walk(request):
        for name in always(type(part)):
            if getattr(part, name) in (None, ""):
                yield at(join(path, name))


@rule("reference_dangling", "completeness", {RequestModel: blocks()}, waivable=False)
def dangling(request: RequestModel) -> Iterator[Spot]:
    everything = list(walk(request))
    items = {(part.id, base) for _path, part in everything if isinstance(part, Item) for base in type(part).__mro__}
    for path, part in everything:
        for name, target, is_list in references(type(part)):
            value, here = getattr(part, name), join(path, name)
            for index, ref in enumerate(value if is_list else [value]):
                if ref and (ref, target) not in items:
                    yield at(here, remedy=[Step("remove", join(here, index) if is_list else here)], id=str(ref))


@rule("id_twice", "completeness", {RequestModel: blocks()}, waivable=False)
def twice(request: RequestModel) -> Iterator[Spot]:
    """Two items of one list under one id: neither a path nor a reference can tell them apart."""
    lists = [(name, getattr(request, name)) for name in transmittable_sections(type(request))]
    for path, part in walk(request):
        lists += [
            (f"{path}.{name}", getattr(part, name)) for name, child in children(type(part)).items() if child.is_list
        ]
    for path, items in lists:
        if isinstance(items, list) and len({item.id for item in items}) < len(items):
            yield from _twice(path, items)


def _twice(path: FieldPath, items: list[Item]) -> Iterator[Spot]:
    taken, seen = {item.id for item in items}, set[str]()
    for index, item in enumerate(items):
        if item.id in seen:
            free = next(name for n in count(1) if (name := f"{item.PREFIX}{n}") not in taken)
            taken.add(free)
            here = join(path, index)
            yield at(here, remedy=[Step("set", join(here, "id"), free)], id=item.id)
        seen.add(item.id)
