"""Words for findings about annexes, their files, and what is in another language."""

from mla_assistant.drafting.wording.saying import Sayings
from mla_assistant.text.translate import N_

ANNEXES: Sayings = {
    "quoted_untranslated": (
        N_("This text is in another language than the draft ({language}), and is printed without a translation."),
        N_("Write the translation below it, as a paragraph of its own in the language of the draft."),
    ),
    "annex_absent": (
        N_("The text speaks of annex {annexes}, which is not in the list of annexes."),
        N_("Add the annex, or correct its number."),
    ),
    "annex_not_cited": (
        N_("Nothing in the request speaks of annex {number}."),
        N_("Say in the text what it shows, or leave it out."),
    ),
    "annex_not_cited/statute": (
        N_("Annex {number} is a text of law, and no offence refers to it."),
        N_("Choose it under “Annex with the text of law” at each offence of which it holds the text, or leave it out."),
    ),
    "translation_not_annexed/unsaid": (
        N_(
            "A translation into {language} is said to be sent along, and this annex is a translation, but into which "
            "language is not said."
        ),
        N_("Answer “Language” of this annex; it is among the less usual questions."),
    ),
    "translation_not_annexed": (
        N_(
            "A translation into {language} is said to be sent along: of the request itself, as it seems, for no annex "
            "is one or has one."
        ),
        N_(
            "Where it is of the request alone, leave it so, and see that it lies in the envelope. Where annexes are "
            "translated too, choose at each of them the language."
        ),
    ),
    "annex_without_title": (
        N_("This annex has no title."),
        N_("Give it the title under which it is to appear in the list."),
    ),
    "annex_without_language": (
        N_("It is not said in which language this annex is; the list of annexes has a dash there."),
        N_("Answer “{field}”; it is among the less usual questions."),
    ),
    "annex_file_missing": (
        N_("The request relies on annex {number}, and no file is attached to it, as there is to others."),
        N_("Attach its file, or see that it goes on paper."),
    ),
    "annex_pages_differ": (
        N_("The list says {stated} pages; the file attached has {counted}."),
        N_("Correct the number, or attach the right file."),
    ),
    "annex_file_twice": (
        N_("The same file is attached to annex {number} already."),
        N_("Attach the right file to one of the two, or take one out."),
    ),
    "annex_file_locked": (
        N_("The file of this annex is locked by a password; nobody abroad can open it."),
        N_("Attach it unlocked."),
    ),
    "annex_file_damaged": (
        N_("The file of this annex is damaged and can't be opened."),
        N_("Scan or save it again, and attach that."),
    ),
    "annex_file_program": (
        N_("The file of this annex is a program. Authorities abroad refuse or delete it."),
        N_("Attach the document itself, best as PDF."),
    ),
    "annex_file_called_program": (
        N_("The name of this file ends in “{ending}”, as the name of a program does."),
        N_("Look into it. If it is the right document, save it as PDF under another name and attach that."),
    ),
    "annex_file_unknown": (
        N_("The type of this file is not known; the receiver may have no way to open it."),
        N_("Attach it in a common type, best as PDF."),
    ),
    "annex_file_ending": (
        N_("The name of this file ends in “{ending}”, but that is not what it holds."),
        N_("Look into it, and attach the right file."),
    ),
    "statute_annex_kind": (
        N_("The annex chosen for the text of law is listed as something else."),
        N_("Choose another annex, or correct its kind."),
    ),
}
