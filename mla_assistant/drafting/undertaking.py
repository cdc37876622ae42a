"""What an assurance says, in the words of the template of the house or of the office: read before it binds."""

from functools import lru_cache

from mla_assistant.requests.parts.assurance import Assurance
from mla_assistant.requests.request import RequestModel
from mla_assistant.text.translate import current_language

_BLOCK = "blocks/assurances"


def reciprocity_text() -> str:
    """Its sentence in the language of the face; empty where its template can't be read."""
    from mla_assistant.documents.problem import TemplateRefused  # only where no treaty stands
    from mla_assistant.documents.templates import blocks

    try:
        return _sentence(blocks(current_language())["blocks/assurance_reciprocity_assured"])
    except (KeyError, OSError, TemplateRefused):
        return ""


def words_of(request: RequestModel, assurance: Assurance) -> str:
    """What a document in the language of the draft will say of this assurance, a line a paragraph; "" where that can't
    be read, because its type is not chosen or a template is broken."""
    from mla_assistant.documents import plain, render  # only where an assurance is looked at
    from mla_assistant.documents.context import About, build
    from mla_assistant.documents.problem import Refused
    from mla_assistant.documents.templates import block_alone

    alone = request.model_copy(update={"assurances": [assurance]})
    try:
        block = block_alone(_BLOCK, request.language)
        printed = render.block(block, _BLOCK, build(alone, About(request.language)))
        return plain.words(printed) if assurance.type else ""
    except (KeyError, OSError, Refused):
        return ""


@lru_cache(maxsize=8)
def _sentence(block: bytes) -> str:
    from mla_assistant.documents.plain import text

    lines = text(block).splitlines()
    return " ".join(line.strip() for line in lines if line.strip() and not line.startswith("{%"))
