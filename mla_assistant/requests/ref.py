"""A reference from one part of a request to another, stored as the id of an item.

`Ref[Person]` points to any list of `Person` in the request; the ids of what may be pointed to are unique in the whole
request for that reason. Any other id is sure to be unique in its list only: such an item is looked up by its path.
"""

from typing import Any, Generic, TypeVar, get_args

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from mla_assistant.requests.part import Item

Referred = TypeVar("Referred", bound=Item)


class Ref(str, Generic[Referred]):
    """The id of an item of the type in brackets."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        target = get_args(source)[0]
        return core_schema.no_info_after_validator_function(
            cls,
            core_schema.str_schema(pattern=r"^[a-z][a-z0-9]{0,15}$"),
            serialization=core_schema.to_string_ser_schema(),
            metadata={"pydantic_js_updates": {"refersTo": target.__name__}},
        )


_LISTS = 64
_positions: dict[int, tuple[list[Any], dict[str, int]]] = {}


def position(items: list[Any], step: str) -> int | None:
    """Where in a list of a request the item with the id `step` stands, or the one at that number.

    A list of a request never changes, so the last few keep their index: every finding asks, and there may be thousands.
    """
    known, index = _positions.get(id(items), (None, {}))
    if known is not items:
        index = {item.id: n for n, item in reversed([*enumerate(items)]) if isinstance(item, Item)}
        if len(_positions) >= _LISTS:
            _positions.clear()
        _positions[id(items)] = items, index
    if step in index:
        return index[step]
    return int(step) if step.isdecimal() and int(step) < len(items) else None
