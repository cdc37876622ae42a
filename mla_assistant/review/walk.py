"""The parts of a request and where they stand; what stays at home is not reviewed."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache, wraps
from itertools import chain, starmap
from typing import NamedTuple, TypeVar

from mla_assistant.requests.asking import asking
from mla_assistant.requests.leaves import NotKnown
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.paths import FieldPath, join, parent
from mla_assistant.requests.prose import Paragraph
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import children, leaf_of, referred
from mla_assistant.requests.transmittable import transmittable_sections
from mla_assistant.review.watched import in_full, remembered


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


class RefTo(NamedTuple):
    """A reference as it is made: the field it stands in, its own place, what it says and to what it may refer."""

    field: FieldPath
    place: FieldPath
    id: str
    target: type[Item]


Found = TypeVar("Found")
Place = TypeVar("Place", Part, Part | list[Part])


def once(find: Callable[[RequestModel], Iterator[Found]]) -> Callable[[RequestModel], tuple[Found, ...]]:
    """The whole answer, kept as `remembered` does."""

    @remembered
    @wraps(find)
    def found(request: RequestModel) -> tuple[Found, ...]:
        return tuple(find(request))

    return found


def by_place(find: Callable[[FieldPath, Place], Iterable[Found]]) -> Callable[[FieldPath, Place], tuple[Found, ...]]:
    """What `find` says of what stands somewhere, kept for what was last seen there: after a key most is the same."""
    last: dict[FieldPath, tuple[Place, tuple[Found, ...]]] = {}

    @wraps(find)
    def found(path: FieldPath, here: Place) -> tuple[Found, ...]:
        known = last.get(path)
        if known is None or known[0] is not here:
            known = last[path] = here, tuple(find(path, here))
        return known[1]

    return found


def by_item(find: Callable[[FieldPath, Part], Iterable[Found]]) -> Callable[[RequestModel], tuple[Found, ...]]:
    """What `find` says of each section that travels, or each item of one that is a list, in the order of the form."""
    of_item = by_place(find)

    @by_place
    def of_section(name: FieldPath, section: Part | list[Part]) -> Iterable[Found]:
        if not isinstance(section, list):
            return find(name, section)
        return chain.from_iterable(of_item(_place(item, name), item) for item in section)

    @once
    @wraps(find)
    def found(request: RequestModel) -> Iterator[Found]:
        return chain.from_iterable(starmap(of_section, in_full(request, travelling(type(request)))))

    return found


def _place(item: Part, path: FieldPath) -> FieldPath:
    return f"{path}.{item.id}" if isinstance(item, Item) else path


@by_place
def below(path: FieldPath, part: Part) -> Iterator[tuple[FieldPath, Part]]:
    """A section or item, and every part in it, each with its path."""
    yield from _below(path, part)


def _below(path: FieldPath, part: Part) -> Iterator[tuple[FieldPath, Part]]:
    yield path, part
    for name in _child_names(type(part)):
        found, here = getattr(part, name), f"{path}.{name}"
        if isinstance(found, list):
            for item in found:
                yield from _below(_place(item, here), item)
        elif found:
            yield from _below(here, found)


walk = by_item(below)
"""Every part that travels, with its path."""


@by_place
def passages_in(place: FieldPath, whole: Part) -> Iterator[Passage]:
    """Every text in the language of the draft; the quoted text of laws is not among them."""
    for path, part in below(place, whole):
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


passages = by_item(passages_in)


@by_item
def refs(place: FieldPath, whole: Part) -> Iterator[RefTo]:
    """Every reference from one part to another."""
    for path, part in below(place, whole):
        for field, target, is_list in references(type(part)):
            value, here = getattr(part, field), join(path, field)
            for index, ref in enumerate(value if is_list else [value]):
                if ref:
                    yield RefTo(here, join(here, index) if is_list else here, str(ref), target)


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


travelling = cache(transmittable_sections)


@cache
def _child_names(model: type[Part]) -> tuple[str, ...]:
    return tuple(children(model))


@cache
def _phrases(model: type[Part]) -> tuple[str, ...]:
    return tuple(name for name, field in model.model_fields.items() if leaf_of(field).has("translate"))


@cache
def _unknowable(model: type[Part]) -> tuple[str, ...]:
    return tuple(name for name, field in model.model_fields.items() if leaf_of(field).unknowable)
