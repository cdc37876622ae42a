"""The list of requests, two lines each."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from mla_assistant.register.rows import DraftRow
from mla_assistant.text.translate import _
from mla_assistant.tui.command import Commanded
from mla_assistant.tui.commands import DeleteCase, DeriveCase, OpenCase
from mla_assistant.tui.labels import kind_label, state_label, status_label, time_label


class CaseList(Commanded, OptionList, inherit_bindings=False):
    """Opening by Enter is a command here, so that the footer shows it."""

    OFFERS = (OpenCase, DeriveCase, DeleteCase)
    BINDINGS: ClassVar[list[BindingType]] = [
        binding for binding in OptionList.BINDINGS if isinstance(binding, Binding) and binding.action != "select"
    ]
    DEFAULT_CSS = """
    CaseList {
        height: 1fr; margin: 0 1; background: $background; text-wrap: nowrap; text-overflow: ellipsis;
        &:focus { background-tint: $foreground 0%; }
    }
    """

    class DeletionWanted(Message):
        """The request under the cursor is to go."""

    class DerivationWanted(Message):
        """The request under the cursor is to go to another State, or on to its next letter."""

    def __init__(self) -> None:
        super().__init__(compact=True)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action not in ("open_case", "derive_case", "delete_case") or self.highlighted is not None

    def action_open_case(self) -> None:
        self.action_select()

    def action_derive_case(self) -> None:
        self.post_message(self.DerivationWanted())

    def action_delete_case(self) -> None:
        self.post_message(self.DeletionWanted())


def case_option(row: DraftRow, *, changed: bool = False) -> Option:
    """What a request is called; then what it is, how far, when it was touched, and to whom.

    `changed`: since its document was issued.
    """
    title = row.title or _("(no reference or subject yet)")
    about = _("{kind} · {status} · {time} · to {state}").format(
        kind=kind_label(row.kind),
        state=state_label(row.requested_state) or _("(no State yet)"),
        status=_("issued, changed since") if changed else status_label(row.status),
        time=time_label(row.updated),
    )
    return Option(Content.assemble((title, "bold"), "\n  ", (about, "$text-muted")), id=str(row.id))
