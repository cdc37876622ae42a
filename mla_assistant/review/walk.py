"""The parts of a request and where they stand; what stays at home is not reviewed."""

from collections.abc import Callable, Iterator
from functools import cache, wraps
from typing import NamedTuple, TypeVar

from mla_assistant.requests.asking import asking
from mla_assistant.requests.leaves import NotKnown
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.paths import FieldPath, join, parent
from mla_assistant.requests.prose import Paragraph
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import children, leaf_of, referred
from mla_assistant.requests.transmittable import transmittable_sections


class Passage(NamedTuple):
    """A piece of free text: the field it stands in, its own place, and its language where it differs."""

    field: FieldPath
    place: FieldPath
    text: str
    language: str | None


class RefField(NamedTuple):
    name: str
    target: type[Item]
    is_list: bool


Found = TypeVar("Found")


def once(find: Callable[[RequestModel], Iterator[Found]]) -> Callable[[RequestModel], tuple[Found, ...]]:
    """Keep the answer for the request last asked about: many rules ask, and a request never changes."""
    last: list[tuple[RequestModel, tuple[Found, ...]]] = []

    @wraps(find)
    def found(request: RequestModel) -> tuple[Found, ...]:
        for known, answer in last:
            if known is request:
                return answer
        answer = tuple(find(request))
        last[:] = [(request, answer)]
        return answer

    return found


@once
def walk(request: RequestModel) -> Iterator[tuple[FieldPath, Part]]:
    """Every part that travels, with its path, in the order of the form."""
    for section in transmittable_sections(type(request)):
        yield from _below(getattr(request, section), section)


def _below(value: Part | list[Part], path: FieldPath) -> Iterator[tuple[FieldPath, Part]]:
    if isinstance(value, list):
        for item in value:
            yield from _below(item, f"{path}.{item.id}" if isinstance(item, Item) else path)
        return
    yield path, value
    for name in _child_names(type(value)):
        if found := getattr(value, name):
            yield from _below(found, f"{path}.{name}")


@once
def passages(request: RequestModel) -> Iterator[Passage]:
    """Every text in the language of the draft; the quoted text of laws is not among them."""
    for path, part in walk(request):
        if isinstance(part, Paragraph):
            field = parent(path)
            if not field.endswith(".wording"):
                yield Passage(field, join(path, "text"), part.text, part.language)
            continue
        for name in _phrases(type(part)):
            if isinstance(value := getattr(part, name), str):
                yield Passage(join(path, name), join(path, name), value, None)
        for name in _unknowable(type(part)):
            if isinstance(value := getattr(part, name), NotKnown):
                yield Passage(join(path, name), join(path, name, "not_known"), value.not_known, None)


@cache
def references(model: type[Part]) -> tuple[RefField, ...]:
    """The fields of a model that refer to items elsewhere."""
    leaves = {name: leaf_of(field) for name, field in model.model_fields.items()}
    return tuple(
        RefField(name, target, leaf.is_list)
        for name, leaf in leaves.items()
        if (target := referred(leaf.base)) and issubclass(target, Item)
    )


@cache
def always(model: type[Part]) -> tuple[str, ...]:
    """The fields of a model that no final document leaves without."""
    return tuple(name for name, field in model.model_fields.items() if asking(field).always)


@cache
def _child_names(model: type[Part]) -> tuple[str, ...]:
    return tuple(children(model))


@cache
def _phrases(model: type[Part]) -> tuple[str, ...]:
    return tuple(name for name, field in model.model_fields.items() if leaf_of(field).has("translate"))


@cache
def _unknowable(model: type[Part]) -> tuple[str, ...]:
    return tuple(name for name, field in model.model_fields.items() if leaf_of(field).unknowable)
