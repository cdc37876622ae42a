"""Words for what stands in the way of a final document besides its content: translations and templates."""

from mla_assistant.drafting.wording.saying import Sayings
from mla_assistant.text.translate import N_

ISSUING: Sayings = {
    "translation_missing": (
        N_("This text has no translation into {language}, or its translation is older than the text."),
        N_("Translate it, or issue the request in the language of the draft."),
    ),
    "layout_unfit": (
        N_("The form “{layout}” is only for {only_for}. This request asks for something else."),
        N_("Use the standard layout, or make a separate request in this form."),
    ),
    "template_missing": (
        N_("There is no template of this document in {language}."),
        N_("Choose another language, or ask for a translation of the templates."),
    ),
    "template_refused": (
        N_("A template of this document is not sound, so no document is made from it: {detail}"),
        N_("Ask whoever keeps the templates of your office to mend it."),
    ),
    "template_not_translated": (
        N_("A template of this document is not wholly translated into {language}: {detail}"),
        N_("Complete the translation of the templates, or choose another language; drafts can be printed."),
    ),
}
