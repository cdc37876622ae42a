"""The one place that makes a document final, or refuses to."""

from mla_assistant.documents.texts import texts_to_translate
from mla_assistant.issuing.beside import beside
from mla_assistant.issuing.issue import Issued, Made, Refused, draft, issue, template_languages, translation_findings
from mla_assistant.issuing.layouts import fits, layouts_for, unfit
from mla_assistant.issuing.sets import Document, the_set

__all__ = [
    "Document",
    "Issued",
    "Made",
    "Refused",
    "beside",
    "draft",
    "fits",
    "issue",
    "layouts_for",
    "template_languages",
    "texts_to_translate",
    "the_set",
    "translation_findings",
    "unfit",
]
