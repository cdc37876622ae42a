"""What can be done in the editor."""

from mla_assistant.tui.command import Command


class ShowFindings(Command):
    """List everything that is missing or doubtful in this draft, and go there."""

    id, title, keys, footer, group = "show_findings", "Findings", "f2", 21, "Findings"


class Find(Command):
    """Find a word in the answers and questions of this draft."""

    id, title, keys, footer, group = "find", "Find", "f3", 40, "This draft"


class ShowPreview(Command):
    """Read the document as it stands now, in any language it exists in."""

    id, title, keys, footer, group = "show_preview", "Preview", "f5", 23, "This draft"


class Mend(Command):
    """Carry out what a finding here proposes; one step to undo."""

    id, title, keys, footer, group = "mend", "Mend", "f6", 12, "Findings"


class NextProblem(Command):
    """Go to the next field with a finding."""

    id, title, keys, footer, group = "next_problem", "Next finding", "f8", 20, "Findings"


class PreviousProblem(Command):
    """Go to the field with a finding before this one."""

    id, title, keys, group = "previous_problem", "Previous finding", "shift+f8", "Findings"


class CheckAnswers(Command):
    """Read all answers in order before the document is made; then issue it."""

    id, title, keys, footer, group = "check_answers", "Check and issue", "f12", 22, "This draft"


class Issue(Command):
    """Make the final document, or see what stands in its way."""

    id, title, keys, footer, group = "issue", "Issue", "f12", 10, "This draft"


class ExportDraft(Command):
    """Write the document as a draft, with its holes marked and a watermark."""

    id, title, keys, footer, group = "export_draft", "Draft as Word file", "f5", 11, "This draft"


class WriteAgain(Command):
    """Write the documents issued last into the folder once more: the very same bytes, from the register."""

    id, title, keys, footer, group = "write_again", "Write again", "f8", 12, "This draft"


class Undo(Command):
    """Take back the last step, wherever it was."""

    id, title, keys, footer, group = "undo", "Undo", "ctrl+z", 30, "This draft"


class Redo(Command):
    """Do again what was taken back."""

    id, title, keys, group = "redo", "Redo", "ctrl+y,ctrl+shift+z", "This draft"


class ChooseSignatory(Command):
    """Choose who signs from the signatories of the office profile."""

    id, title, keys, footer, group = "choose_signatory", "Choose signatory", "ctrl+g", 17, "This page"


class ConfirmAssurances(Command):
    """Put on record that the signatory confirmed the assurances, today; you are asked first."""

    id, title, keys, footer, group = "confirm_assurances", "Confirmed", "ctrl+g", 12, "This page"


class ReadAgain(Command):
    """Read what was written for another request, section by section, and say that it holds for this one."""

    id, title, keys, footer, group = "read_again", "Read again", "ctrl+r", 24, "This draft"


class Holds(Command):
    """Say that the whole section shown holds for this State; where there is more of it, read on."""

    id, title, keys, footer, group = "holds", "It holds", "f6", 9, "This draft"


class MoreQuestions(Command):
    """Show the less usual questions of this page too, or hide those that are not answered."""

    id, title, keys, footer, group = "more_questions", "More questions", "f7", 11, "This page"


class AddItem(Command):
    """Add an entry to this list."""

    id, title, keys, footer, group = "add_item", "Add", "ctrl+n,insert,plus", 9, "This page"


class BringIn(Command):
    """Take entries from another request, from a CSV file, or offences from the library."""

    id, title, keys, footer, group = "bring_in", "Bring in", "f4", 10, "This page"


class FromLibrary(Command):
    """Take an offence with its law from the office's library."""

    id, title, keys, footer, group = "from_library", "Library", "ctrl+l", 10, "This page"


class KeepOffence(Command):
    """Keep the law of this offence, or of the one under the cursor, in the office's library; nothing of the case."""

    id, title, keys, group = "keep_offence", "Keep in the library", "ctrl+t", "This page"


class RemoveItem(Command):
    """Take the entry under the cursor out of the list; it can be undone."""

    id, title, keys, footer, group = "remove_item", "Remove", "delete", 13, "This page"


class MoveUp(Command):
    """Move the entry under the cursor one place up."""

    id, title, keys, footer, group = "move_up", "Move up", "ctrl+up,shift+up", 14, "This page"


class MoveDown(Command):
    """Move the entry under the cursor one place down."""

    id, title, keys, footer, group = "move_down", "Move down", "ctrl+down,shift+down", 15, "This page"


class NotKnown(Command):
    """Answer that it is not known, and why; or that the question does not apply."""

    id, title, keys, footer, group = "not_known", "Not known", "f4", 8, "This field"


class LargeText(Command):
    """Write this text on the whole screen."""

    id, title, keys, footer, group = "large_text", "Whole screen", "f4", 8, "This field"


class ParagraphLanguage(Command):
    """Say in which language the paragraph under the cursor is, where it is not that of the draft."""

    id, title, keys, footer, group = "paragraph_language", "Language", "ctrl+l", 16, "This field"


class OwnEditor(Command):
    """Write this text in your own editor ($EDITOR), outside the encrypted register; you are asked first."""

    id, title, keys, footer, group = "own_editor", "Own editor", "f5", 16, "This field"


class Waive(Command):
    """Answer for this finding: it no longer stands in the way, and your reason is kept with the draft."""

    id, title, keys, footer, group = "waive", "Waive", "f4", 11, "Findings"


class BySeverity(Command):
    """Show only what must be mended, then only warnings, then only notes, then everything again."""

    id, title, keys, footer, group = "by_severity", "Severity", "f7", 12, "Findings"


class AttachFile(Command):
    """Attach a file to this annex, in place of one that is there; it can be undone."""

    id, title, keys, footer, group = "attach_file", "Attach a file", "f4", 8, "This page"


class SaveFile(Command):
    """Save a copy of the attached file outside the register."""

    id, title, keys, footer, group = "save_file", "Save a copy", "ctrl+e", 12, "This page"


class TakeFileOut(Command):
    """Take the file off this annex; it can be undone."""

    id, title, keys, footer, group = "take_file_out", "Take it out", "delete", 13, "This page"


class ShowReport(Command):
    """Read all findings and the facts they lean on, each with its date; write them for your own file from there."""

    id, title, keys, footer, group = "show_report", "Report", "f5", 13, "Findings"


class WriteReport(Command):
    """Write the report as a Word file or as data for programs, for your own file; it does not travel."""

    id, title, keys, footer, group = "write_report", "Write as file", "f5", 13, "Findings"


class JumpThere(Command):
    """Go to the field under the cursor."""

    id, title, keys, footer, group = "jump_there", "Go there", "enter", 9, "This page"


class ChooseLanguage(Command):
    """Choose the language of the document."""

    id, title, keys, footer, group = "choose_language", "Language", "f7", 9, "This page"


class ChooseLayout(Command):
    """Choose whether the request is arranged as we do, or after a published form."""

    id, title, keys, footer, group = "choose_layout", "Layout", "f6", 9, "This page"


class NextText(Command):
    """Keep this translation and go to the next text that has none."""

    id, title, keys, footer, group = "next_text", "Next text", "f8", 9, "This page"


class PreviousText(Command):
    """Keep this translation and go back to the text before."""

    id, title, keys, footer, group = "previous_text", "Text before", "shift+f8", 11, "This page"


class SameText(Command):
    """Take the original as its own translation, as for a name or a number, and go on."""

    id, title, keys, footer, group = "same_text", "Same as original", "f4", 10, "This page"
