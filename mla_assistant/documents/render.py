"""From the data of a request to the bytes of a document: whole, or not at all."""

from collections.abc import Mapping
from typing import Any

from jinja2 import TemplateNotFound, UndefinedError

from mla_assistant.documents import write
from mla_assistant.documents.compile import Compiled, Live
from mla_assistant.documents.holes import CONTEXT, TO_COMPLETE, labelled_once
from mla_assistant.documents.localize.catalogue import translations
from mla_assistant.documents.ooxml import WORD
from mla_assistant.documents.printing import Unprintable, checked
from mla_assistant.documents.problem import Place, Problem, RenderRefused
from mla_assistant.documents.tables import freed
from mla_assistant.text.translate import _


def render(compiled: Compiled, document: str, context: Mapping[str, Any]) -> bytes:
    """The DOCX of `document` for a `context` made by `context.build`.

    Equal input gives equal bytes (under one zlib). Raises `RenderRefused` naming document, block and paragraph; a
    document is never made in part. Safe to call from several threads at once.
    """
    ready = compiled.documents[document]
    entries = [*ready.still, write.entry(write.CORE, _properties(document, context["document"]))]
    entries += [write.entry(part.name, _part(compiled, part, context)) for part in ready.live]
    return write.archive(entries)


def block(compiled: Compiled, name: str, context: Mapping[str, Any]) -> bytes:
    """The body of a block by itself, as a part: to read its words before any document is made of it."""
    (live,) = compiled.documents[name].live
    body = _part(compiled, live, context).removeprefix(write.DECLARATION)
    return b'<w:document xmlns:w="%b"><w:body>%b</w:body></w:document>' % (WORD.encode(), body)


def _properties(document: str, about: Mapping[str, str]) -> bytes:
    try:
        return write.core_properties(checked(about["title"]), checked(about["authority"]))
    except Unprintable as error:
        raise RenderRefused([Problem(Place(document, write.CORE), error.code, str(error))]) from error


def _part(compiled: Compiled, part: Live, context: Mapping[str, Any]) -> bytes:
    try:
        xml = freed(part.template.render(context))
    except Unprintable as error:
        raise _refused(compiled, part, error.code, str(error), error) from error
    except UndefinedError as error:
        message = _("the template asks for something the request does not have")  # what it is, the gate knows
        raise _refused(compiled, part, "undefined", message, error) from error
    except TemplateNotFound as error:
        message = _("there is no block “{block}”").format(block=error.name)
        raise _refused(compiled, part, "block_missing", message, error) from error
    except (TypeError, ValueError, KeyError, AttributeError, RecursionError) as error:
        message = _("the template can't use this value here ({detail})").format(detail=error)
        raise _refused(compiled, part, "value", message, error) from error
    about = context["document"]
    if about["draft"]:
        xml = labelled_once(xml, translations(about["language"]).catalogue().gettext(TO_COMPLETE, CONTEXT))
    return write.DECLARATION + xml.encode("utf-8")


def _refused(compiled: Compiled, part: Live, code: str, message: str, error: BaseException) -> RenderRefused:
    """Jinja rewrites a traceback so that its frames are lines of the template, and our lines are paragraphs."""
    place = Place(part.name)
    step = error.__traceback__
    while step is not None:
        if found := compiled.sources.get(step.tb_frame.f_code.co_filename):
            place = found.place(step.tb_lineno)
        step = step.tb_next
    return RenderRefused([Problem(place, code, message)])
