"""What an office has put ready and the program can't use: said once, for nothing else would tell it from nothing."""

from mla_assistant import resources
from mla_assistant.drafting.profile import why_unread
from mla_assistant.text.translate import _


def not_printed() -> list[str]:
    """A sentence for each file that was written in vain: documents are made without it."""
    from mla_assistant.documents.problem import TemplateRefused
    from mla_assistant.documents.strays import own_strays

    try:
        return [stray.sentence for stray in own_strays()]
    except TemplateRefused:  # making a document says that, too
        return []


def not_used() -> list[str]:
    """A sentence for each; the profile is looked at in the folder in which it stands."""
    found = []
    if folder := resources.office_missing():
        said = _(
            "MLA_OFFICE names {folder}, which is no folder that can be read, so nothing of the office is used: "
            "templates, facts, profile. Correct the name, or ask whoever keeps the folder."
        )
        found.append(said.format(folder=folder))
    if reason := why_unread():
        found.append(_("The office profile can't be read and is not used. {reason}").format(reason=reason))
    return found
