"""A word at the end of the title line: whether what was typed is on the disk."""

from mla_assistant.register.errors import DiskFull
from mla_assistant.text.translate import _
from mla_assistant.tui.saving import DraftSaver
from mla_assistant.tui.widgets.words import Words


class SaveMark(Words):
    DEFAULT_CSS = """
    SaveMark {
        width: auto; margin-left: 2; color: $text-muted;
        &.-trouble { color: $text-error; text-style: bold; }
    }
    """

    def show(self, saver: DraftSaver) -> None:
        """Say how `saver` stands."""
        self.say(_state(saver), trouble=saver.error is not None)

    def say(self, text: str, *, trouble: bool) -> None:
        self.set_class(trouble, "-trouble")
        # Twice a second while somebody types: only a text of another length needs the screen laid out anew.
        self.update(text, layout=len(text) != len(str(self.content)))


def _state(saver: DraftSaver) -> str:
    if saver.conflicted:
        return _("NOT SAVED: changed elsewhere")
    if isinstance(saver.error, DiskFull):
        return _("NOT SAVED: the disk is full")
    if saver.error:
        return _("NOT SAVED: trying again")
    if saver.saved_at:
        return _("Saved {time}").format(time=f"{saver.saved_at.astimezone():%H:%M:%S}")
    return ""
