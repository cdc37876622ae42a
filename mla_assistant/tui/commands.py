"""The commands of the shell. The editor's own stand beside the editor."""

from mla_assistant.tui.command import ALWAYS_LEAVES, Command


class Help(Command):
    """Explain the field or the screen in front of you, and list what can be done here."""

    id, title, keys, footer = "help", "Help", "f1", 0


class ShowCommands(Command):
    """List every command that can be given here; type to find one."""

    id, title, keys, footer = "show_commands", "Commands", "f9,ctrl+p", 90


class JumpTo(Command):
    """Show a letter at every place the cursor can go to; type it to go there."""

    id, title, keys, footer = "jump_to", "Jump", "ctrl+o", 50


class Leave(Command):
    """Save everything and leave the program."""

    id, title, keys, footer, priority = "leave", "Quit", ALWAYS_LEAVES, 30, True


class Back(Command):
    """Go back to the screen before this one; nothing is lost."""

    id, title, keys, footer = "back", "Back", "escape", 5


class Cancel(Command):
    """Close this window and change nothing."""

    id, title, keys, footer = "cancel", "Close", "escape", 5


class ChooseTheme(Command):
    """Choose the colours of the screen: dark, light, high contrast, or none."""

    id, title, group = "choose_theme", "Colours", "This program"


class ToggleCompact(Command):
    """More questions on one screen, without hints and empty lines; or everything again."""

    id, title, group = "toggle_compact", "Compact or roomy", "This program"


class ChooseReadingOrder(Command):
    """Choose who orders Arabic and Hebrew text: this program or your terminal."""

    id, title, group = "choose_reading_order", "Right-to-left text", "This program"


class OpenCase(Command):
    """Open the request under the cursor."""

    id, title, keys, footer = "open_case", "Open", "enter", 10


class NewCase(Command):
    """Begin a new request."""

    id, title, keys, footer = "new_case", "New", "f2", 11


class SearchCases(Command):
    """Show only the requests that hold the words you type."""

    id, title, keys, footer = "search_cases", "Search", "f3,ctrl+f", 12


class DeriveCase(Command):
    """Take the request under the cursor to another State, or on to its next letter; nothing is typed twice."""

    id, title, keys, footer = "derive_case", "Derive", "f5", 13


class TakeTour(Command):
    """See in six stops what this program does, on a fictional case."""

    id, title, keys, footer = "take_tour", "Tour", "f4", 12


class ImportDraft(Command):
    """Bring a draft from a file (JSON) into the register."""

    id, title, keys, footer = "import_draft", "Import", "f7", 42


class ExportCase(Command):
    """Save the draft of this request, or of the one under the cursor, as a file (JSON) for `mla` or a colleague."""

    id, title = "export_case", "Export"


class DeleteCase(Command):
    """Erase the request under the cursor with all its versions; you are asked first."""

    id, title, keys, footer = "delete_case", "Delete", "f8,delete", 41


class EditProfile(Command):
    """Your State, central authority, contacts and signatory: filled in once, used in every new request."""

    id, title, keys, footer = "edit_profile", "Office profile", "f6", 40


class KeepSignatory(Command):
    """Add the signatory of this form to those you can choose from in a request."""

    id, title, keys, footer = "keep_signatory", "Keep signatory", "ctrl+t", 20


class DropSignatory(Command):
    """Choose somebody who no longer signs, and take that name out of those offered in a request."""

    id, title = "drop_signatory", "Drop a signatory"


class ChangePassphrase(Command):
    """Choose a new passphrase for this register."""

    id, title, group = "change_passphrase", "New passphrase", "Register"


class RenewRecoveryKey(Command):
    """Make a new recovery key; the old one stops working."""

    id, title, group = "renew_recovery_key", "New recovery key", "Register"


class ShowPassphrase(Command):
    """Show or hide the passphrase while you type it."""

    id, title, keys, footer = "show_passphrase", "Show passphrase", "f4", 20


class TakeAll(Command):
    """Close the list with what is ticked."""

    id, title, keys, footer = "take_all", "Done", "f2", 10


class ClearChoice(Command):
    """Close the list with no answer."""

    id, title, keys, footer = "clear_choice", "No answer", "f4,ctrl+delete", 11
