"""What can be done where bases are chosen."""

from mla_assistant.tui.command import Command


class WhichBasis(Command):
    """See which treaties and other bases stand between the two States, and take them into the draft."""

    id, title, keys, footer, group = "which_basis", "Which basis?", "f4", 8, "Legal basis"


class MarkBasis(Command):
    """Mark the basis under the cursor, or take its mark away."""

    id, title, keys, footer, group = "mark_basis", "Mark", "space", 9, "Legal basis"


class AddTreaty(Command):
    """Enter a bilateral treaty of the two States: what it says, by which article; it is checked like any other."""

    id, title, keys, footer, group = "add_treaty", "Add treaty", "ctrl+n,insert", 11, "Legal basis"


class CorrectTreaty(Command):
    """Open the bilateral treaty under the cursor, which your office entered, and correct it."""

    id, title, keys, footer, group = "correct_treaty", "Edit treaty", "f3", 12, "Legal basis"


class RemoveTreaty(Command):
    """Remove the bilateral treaty under the cursor, which your office entered; it asks first."""

    id, title, keys, footer, group = "remove_treaty", "Remove treaty", "delete", 13, "Legal basis"


class KeepTreaty(Command):
    """Check the treaty, and keep it for every request between the two States."""

    id, title, keys, footer, group = "keep_treaty", "Keep treaty", "f2", 9, "Legal basis"


class TakeBases(Command):
    """Put the marked bases, and your answer on the bilateral treaty, into the draft; one step to undo."""

    id, title, keys, footer, group = "take_bases", "Take marked", "f2", 10, "Legal basis"
