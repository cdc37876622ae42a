"""Choosing a passphrase: twice, hidden, with a word on how well it holds."""

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalGroup
from textual.widgets import Input

from mla_assistant.text.translate import _
from mla_assistant.tui.hearing import LOST
from mla_assistant.tui.widgets.labelled import Labelled
from mla_assistant.tui.widgets.words import Words


class NewPassphraseFields(VerticalGroup):
    """Two lines that must agree. `value` is the passphrase, or None after it has said what is wrong."""

    def compose(self) -> ComposeResult:
        yield Labelled(
            _("New passphrase"),
            _("Four or five words that do not belong together are strong and easy to remember."),
            password=True,
            id="first",
        )
        yield Words("", classes="strength gap")
        yield Labelled(_("The same again"), password=True, id="again")

    @property
    def value(self) -> str | None:
        first, again = self.query_one("#first", Labelled), self.query_one("#again", Labelled)
        first.error = again.error = ""
        if not first.value:
            first.error = _("Type a passphrase.")
        elif LOST in first.value:
            first.error = _(
                "A letter could not be read, so another terminal would not open the register. Leave it out."
            )
        elif first.value != again.value:
            again.error = _("The two are not the same. Type the passphrase again.")
            again.input.focus()
            again.input.action_select_all()
            return None
        else:
            return first.value
        first.input.focus()
        return None

    def refuse(self, sentence: str) -> None:
        """Say why the passphrase was not accepted."""
        first = self.query_one("#first", Labelled)
        first.error = sentence
        first.input.focus()

    def show(self) -> None:
        for line in self.query(Input):
            line.password = not line.password

    @on(Input.Changed, "#first Input")
    def _judge(self, changed: Input.Changed) -> None:
        self.query_one(".strength", Words).update(strength(changed.value))

    @on(Input.Submitted, "#first Input")
    def _go_on(self, submitted: Input.Submitted) -> None:
        submitted.stop()
        self.query_one("#again Input").focus()


def strength(passphrase: str) -> str:
    """A word on length and variety. It can't know that a passphrase is a birthday or on a list."""
    if not passphrase:
        return ""
    worth = min(len(passphrase), 2 * len(set(passphrase)))
    if worth < 12:
        return _("Strength: weak. A longer one keeps out somebody who has copied the file.")
    if worth < 18:
        return _("Strength: fair. One more word makes it strong.")
    return _("Strength: strong.")
