"""What every part of a request is built from."""

from typing import Annotated, ClassVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints

ItemId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]{0,15}$")]


class Part(BaseModel):
    """A group of answers. Total: every leaf may be empty, so a part can always be made from nothing."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, hide_input_in_errors=True, allow_inf_nan=False, str_max_length=100_000
    )
    printed: ClassVar[tuple[str, ...]] = ()
    """Names of properties that documents may print beside the fields."""
    at_home: ClassVar[tuple[str, ...]] = ()
    """Names of fields that never leave the office, in a section that does."""
    TITLE: ClassVar[str] = ""
    """What people call one of these (English)."""
    ALSO: ClassVar[str] = ""
    """Other words by which it is looked for (English)."""

    def is_empty(self) -> bool:
        """Whether nobody has answered anything here."""
        model = type(self)
        return not any(self.has_answer(name) for name in model.model_fields if name != "id" and not model.settled(name))

    @classmethod
    def settled(cls, name: str) -> str:
        """The answer that the model gives itself, such as the tag of a union: nobody is asked for it. Else empty."""
        field = cls.model_fields.get(name)
        return field.default if field and isinstance(field.default, str) else ""

    def has_answer(self, name: str) -> bool:
        """Whether the question has one."""
        value = getattr(self, name)
        return not value.is_empty() if isinstance(value, Part) else value not in (None, [], "")


class Item(Part):
    """A part that stands in a list, under an id that stays when the list is reordered."""

    PREFIX: ClassVar[str] = "i"
    said_once: ClassVar[tuple[str, ...]] = ()
    """Names of fields that a document may say once for a run of items in which they are alike."""
    id: ItemId = ""

    @property
    def name(self) -> str:
        """What a list and a reference call this item; empty while it has no name."""
        return ""


def number_items(prefix: str) -> BeforeValidator:
    """Give items that came without an id the next free one, in order: a hand-written draft needs no ids."""

    def give_ids(items: object) -> object:
        if not isinstance(items, list):
            return items
        taken = {item["id"] for item in items if isinstance(item, dict) and isinstance(item.get("id"), str)}
        if len(taken) == len(items):
            return items
        free = (f"{prefix}{n}" for n in range(1, len(items) + len(taken) + 1) if f"{prefix}{n}" not in taken)
        return [
            {**item, "id": next(free)} if isinstance(item, dict) and not isinstance(item.get("id"), str) else item
            for item in items
        ]

    return BeforeValidator(give_ids)
