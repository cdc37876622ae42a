"""What stays at home. Documents, packages and fingerprints never see it."""

from typing import Annotated, ClassVar

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import CountryCode, FindingCode, Line, PartialDate, Place, Text
from mla_assistant.requests.part import Item, Part, number_items
from mla_assistant.requests.prose import Prose


class Waiver(Item):
    """A finding somebody answered for. It lapses when code, citation or the values it was about change."""

    PREFIX: ClassVar[str] = "w"
    TITLE: ClassVar[str] = "Waived finding"
    code: FindingCode | None = ask("Finding")
    path: Place | None = ask("Place")
    citation: Line | None = ask("Citation", tier="more")
    values: Line | None = ask("Fingerprint of the values", tier="more")
    reason: Text | None = ask("Reason")
    by: Line | None = ask("By", names="official")
    on: PartialDate | None = ask("On")


class Comment(Item):
    PREFIX: ClassVar[str] = "k"
    TITLE: ClassVar[str] = "Comment"
    path: Place | None = ask("Place")
    text: Text | None = ask("Comment")
    by: Line | None = ask("By", names="official")


class Carried(Item):
    """What came from another request, to another State or of another kind, and is to be read again in this one."""

    PREFIX: ClassVar[str] = "r"
    TITLE: ClassVar[str] = "Carried over"
    path: Place | None = ask("Place")
    state: CountryCode | None = ask("Written for")
    was: Text | None = ask("As it came over", "Once nothing of it is left, nothing waits.", tier="more")


class ToDo(Item):
    PREFIX: ClassVar[str] = "x"
    TITLE: ClassVar[str] = "Task"
    what: Line | None = ask("What")
    done: YesNo | None = ask("Done")

    @property
    def name(self) -> str:
        return self.what or ""


class BilateralTreaty(Choice):
    YES = "yes", "yes"
    NONE = "none", "none"
    NOT_CHECKED = "not_checked", "not checked"


CHECKED = {"bilateral_treaty": ("yes", "none")}


class Desk(Part):
    bilateral_treaty: BilateralTreaty | None = ask(
        "Is there a bilateral treaty between the two States?",
        "On assistance or extradition. This program ships none: ask your ministry and look into the treaty series.",
    )
    bilateral_checked: Line | None = ask(
        "Where that was checked", example="treaty section of the ministry", when=CHECKED
    )
    bilateral_checked_on: PartialDate | None = ask("When that was checked", example="2 March 2026", when=CHECKED)
    notes: Prose = ask_list("Working notes", "They never leave this office.", tier="more")
    to_do: Annotated[list[ToDo], number_items("x")] = ask_list("To do", tier="more")
    carried: Annotated[list[Carried], number_items("r")] = ask_list(
        "Carried over from another request", "Read each again; take away what you have read.", tier="more"
    )
    comments: Annotated[list[Comment], number_items("k")] = ask_list("Comments", tier="more")
    waivers: Annotated[list[Waiver], number_items("w")] = ask_list("Waived findings", tier="more")
