"""The undertaking of reciprocity that stands ready, as the template of the house or of the office words it."""

from functools import lru_cache

from mla_assistant.text.translate import current_language


def reciprocity_text() -> str:
    """Its sentence in the language of the face; empty where its template can't be read."""
    from mla_assistant.documents.problem import TemplateRefused  # only where no treaty stands
    from mla_assistant.documents.templates import blocks

    try:
        return _sentence(blocks(current_language())["blocks/assurance_reciprocity_assured"])
    except (KeyError, OSError, TemplateRefused):
        return ""


@lru_cache(maxsize=8)
def _sentence(block: bytes) -> str:
    from mla_assistant.documents.plain import text

    lines = text(block).splitlines()
    return " ".join(line.strip() for line in lines if line.strip() and not line.startswith("{%"))
