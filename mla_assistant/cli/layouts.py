"""`--layout NAME`: the form a request is arranged after, with how far it was seen, or a sentence that says why not."""

from argparse import ArgumentParser

from mla_assistant.cli.command import Unusable, tell
from mla_assistant.documents.layouts import STANDARD
from mla_assistant.documents.problem import TemplateRefused
from mla_assistant.drafting.layout_words import how_far, why_not
from mla_assistant.issuing import layouts_for
from mla_assistant.requests.paths import Answers
from mla_assistant.requests.reading import read
from mla_assistant.text.translate import _


def layout_argument(parser: ArgumentParser) -> None:
    said = _(
        "arrange the request as a published form has it, as far as that form was seen: tcy_29, oas, …; "
        "“mla template list” has them all"
    )
    parser.add_argument("--layout", metavar="LAYOUT", default=STANDARD, help=said)


def check_layout(name: str, answers: Answers) -> None:
    """Say how far the form was seen. Raises `Unusable` where the request can't be given this layout."""
    if name == STANDARD:
        return
    request = read(answers).request
    try:
        of_kind = {layout.code: layout for layout in layouts_for(request)}
    except TemplateRefused as refused:
        raise Unusable("; ".join(map(str, refused.problems))) from None
    if name not in of_kind:
        usable = ", ".join(code for code, layout in of_kind.items() if not why_not(layout, request))
        said = (
            _("There is no layout “{layout}” for this request. There are: {layouts}.")
            if usable
            else _("There is no layout “{layout}” for this request, which has the standard layout only.")
        )
        raise Unusable(said.format(layout=name, layouts=usable))
    if reason := why_not(of_kind[name], request):
        raise Unusable(reason)
    tell(how_far(of_kind[name]))
