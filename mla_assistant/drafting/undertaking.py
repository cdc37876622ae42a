"""The undertaking of reciprocity that stands ready, as the template of the house or of the office words it."""

from mla_assistant.text.translate import current_language


def reciprocity_text() -> str:
    """Its sentence in the language of the face; empty where its template can't be read."""
    from mla_assistant.documents.plain import text  # only where no treaty stands
    from mla_assistant.documents.problem import TemplateRefused
    from mla_assistant.documents.templates import blocks

    try:
        lines = text(blocks(current_language())["blocks/assurance_reciprocity_assured"]).splitlines()
    except (KeyError, OSError, TemplateRefused):
        return ""
    return " ".join(line.strip() for line in lines if line.strip() and not line.startswith("{%"))
