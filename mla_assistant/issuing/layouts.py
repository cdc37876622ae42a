"""Which layouts a request can be given: by its kind, and by what it asks for."""

from mla_assistant.documents.layouts import Layout, layouts
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.request import RequestModel


def layouts_for(request: RequestModel) -> tuple[Layout, ...]:
    """The layouts made for such a request, also those of which we have no template, for want of a source.

    Raises `TemplateRefused` where a declaration can't be read.
    """
    kind = str(type(request).model_fields["kind"].default)
    measures = [str(measure.type) for measure in request.measures] if isinstance(request, MutualAssistance) else []
    return tuple(layout for layout in layouts() if layout.fits(kind, measures))
