"""Which layouts a request can be given: by its kind, and by what it asks for."""

from mla_assistant.documents.layouts import Layout, layouts
from mla_assistant.requests.finding import Finding
from mla_assistant.requests.measures.stored_data import StoredData
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.request import RequestModel


def layouts_for(request: RequestModel) -> tuple[Layout, ...]:
    """The layouts of its kind, also those that do not fit or that have no template, for want of a source.

    Raises `TemplateRefused` where a declaration can't be read.
    """
    kind = str(type(request).model_fields["kind"].default)
    return tuple(layout for layout in layouts() if kind in layout.kinds)


def fits(layout: Layout, request: RequestModel) -> bool:
    """Whether the form is made for all that the request asks for."""
    measures = request.measures if isinstance(request, MutualAssistance) else []
    categories = {each for measure in measures if isinstance(measure, StoredData) for each in measure.categories}
    return layout.fits({str(measure.type) for measure in measures}, {str(each) for each in categories})


def unfit(request: RequestModel, layout: str) -> tuple[Finding, ...]:
    """A finding where the form is not made for all that the request asks for. Raises `TemplateRefused`."""
    return tuple(
        Finding("layout_unfit", "blocks", "", (), {"layout": each.name, "only_for": each.only_for}, waivable=False)
        for each in layouts_for(request)
        if each.code == layout and not fits(each, request)
    )
