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
        # Asked twice a second while somebody types, and what is painted then delays the next letter.
        if text != str(self.content):
            self.set_class(trouble, "-trouble")
            self.update(text)


def _state(saver: DraftSaver) -> str:
    if saver.conflicted:
        return _("NOT SAVED: changed elsewhere")
    if isinstance(saver.error, DiskFull):
        return _("NOT SAVED: the disk is full")
    if saver.error:
        return _("NOT SAVED: trying again")
    if saver.saved_at:
        return _("Saved {time}").format(time=f"{saver.saved_at.astimezone():%H:%M}")
    return ""
