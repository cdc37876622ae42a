"""The one walk over the models: which parts and lists a model holds, and what stands at a path.

Forms, schema checks, the template gate and translations all ask here, so that a field added to a model is
known to each of them at once.
"""

from dataclasses import dataclass
from functools import cache
from itertools import islice
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, BeforeValidator
from pydantic.fields import FieldInfo

from mla_assistant.requests.asking import Asking, asking
from mla_assistant.requests.part import Part
from mla_assistant.requests.paths import FieldPath, Location, split
from mla_assistant.requests.ref import Ref, position


@dataclass(frozen=True)
class Leaf:
    """The type of one answer, unwrapped: `base` is str, int, a Choice, a Ref or a Part; `marks` its annotations."""

    base: Any
    marks: tuple[Any, ...]
    is_list: bool = False
    unknowable: bool = False
    """Whether `NotKnown` and `DoesNotApply` are answers too."""
    members: tuple[type[Part], ...] = ()
    """The models of a discriminated union."""

    def has(self, mark: str) -> bool:
        return mark in self.marks


@dataclass(frozen=True)
class Child:
    """A field that holds a part, or a list of items."""

    name: str
    models: tuple[type[Part], ...]
    is_list: bool
    asking: Asking
    before: tuple[BeforeValidator, ...] = ()

    @property
    def model(self) -> type[Part]:
        return self.models[0]

    def model_of(self, item: dict[str, Any]) -> type[Part] | None:
        """The model of one item: of several, the one whose `type` it has."""
        if len(self.models) == 1:
            return self.models[0]
        return next((model for model in self.models if discriminator(model) == item.get("type")), None)

    def numbered(self, value: Any) -> Any:
        """The list as its validators would have it before reading: texts split, ids given."""
        for validator in self.before:
            value = validator.func(value)  # type: ignore[call-arg]  # ours take the value alone
        return value


def discriminator(model: type[Part]) -> str | None:
    """The code that tells a member of a union apart, `records` for instance."""
    return model.settled("type") or None


def leaf(field_annotation: Any, metadata: tuple[Any, ...] = ()) -> Leaf:
    """Unwrap an annotation: options, answers, lists and annotations off, what is left is the type."""
    marks: tuple[Any, ...] = metadata
    is_list = unknowable = False
    found = field_annotation
    while True:
        origin, args = get_origin(found), get_args(found)
        if origin is Annotated:
            found, marks = args[0], marks + args[1:]
        elif origin in (Union, UnionType):
            options = [arg for arg in args if arg is not type(None)]
            unwrapped = [_bare(option) for option in options]
            models = tuple(option for option in unwrapped if isinstance(option, type) and issubclass(option, Part))
            if models and len(models) == len(options):
                if len(models) == 1:
                    found = options[0]
                    continue
                return Leaf(models[0], marks, is_list, unknowable, models)
            unknowable = unknowable or len(options) > 1
            found = options[0]
        elif origin is list:
            found, is_list = args[0], True
        else:
            return Leaf(found, marks, is_list, unknowable)


def _bare(annotation: Any) -> Any:
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    return annotation


def leaf_of(field: FieldInfo) -> Leaf:
    """The leaf of a model field; what Pydantic moved from the annotation to the field comes back."""
    marks = tuple(mark for mark in field.metadata if not isinstance(mark, Asking))
    return leaf(field.annotation, tuple(mark for mark in marks if isinstance(mark, str | BeforeValidator)))


@cache
def children(model: type[Part]) -> dict[str, Child]:
    """The parts and item lists of a model, by field name."""
    found: dict[str, Child] = {}
    for name, field in model.model_fields.items():
        unwrapped = leaf_of(field)
        models = unwrapped.members or (unwrapped.base,)
        if all(isinstance(each, type) and issubclass(each, Part) for each in models):
            before = tuple(mark for mark in unwrapped.marks if isinstance(mark, BeforeValidator))
            found[name] = Child(name, models, unwrapped.is_list, asking(field, name), before)
    return found


def model_at(model: type[Part], steps: list[str]) -> type[Part] | None:
    """The model reached by field names from `model`, of several the first that has the field; or None."""
    here: tuple[type[Part], ...] = (model,)
    for step in steps:
        child = next((kid for each in here if (kid := children(each).get(step))), None)
        if child is None:
            return None
        here = child.models
    return here[0]


def part_at(whole: Part, path: FieldPath) -> Part | None:
    """The part or item of a request at `path`, as it was read."""
    here: Any = whole
    for step in split(path):
        if isinstance(here, list):
            number = position(here, step)
            here = None if number is None else here[number]
        else:
            here = getattr(here, step, None)
    return here if isinstance(here, Part) else None


def without_tags(model: type[Part], location: Location) -> tuple[Location, type[Part]]:
    """A location as the answers have it, tags of unions left out, and the model that holds, or lacks, its last field.

    Only the model tells a tag from an answer: `documents` is a type of assistance and a question of it, too.
    """
    steps: list[str | int] = []
    rest = iter(location)
    for step in rest:
        steps.append(step)
        field = model.model_fields.get(str(step))
        if field is None:
            break
        found = leaf_of(field)
        if found.is_list:
            steps += islice(rest, 1)
        tag = next(rest, None) if found.members or found.unknowable else None
        child = children(model).get(str(step))
        if child is None:
            break
        model = child.model_of({"type": tag}) or child.model
    return (*steps, *rest), model


def referred(base: Any) -> type[BaseModel] | None:
    """What a `Ref[...]` points to, or None for any other type."""
    return get_args(base)[0] if get_origin(base) is Ref else None
