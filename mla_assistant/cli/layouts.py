"""`--layout NAME`: the form a request is arranged after, or a sentence that says why not."""

from argparse import ArgumentParser

from mla_assistant.cli.command import Unusable
from mla_assistant.documents.layouts import STANDARD
from mla_assistant.documents.problem import TemplateRefused
from mla_assistant.drafting.layout_words import how_far
from mla_assistant.issuing import layouts_for
from mla_assistant.requests.paths import Answers
from mla_assistant.requests.reading import read
from mla_assistant.text.translate import _


def layout_argument(parser: ArgumentParser) -> None:
    said = _("arrange the request as a published form has it: tcy_29, oas, …; “mla template list” has them all")
    parser.add_argument("--layout", metavar="LAYOUT", default=STANDARD, help=said)


def check_layout(name: str, answers: Answers) -> None:
    """Raises `Unusable` where the request can't be given this layout."""
    if name == STANDARD:
        return
    try:
        fitting = {layout.code: layout for layout in layouts_for(read(answers).request)}
    except TemplateRefused as refused:
        raise Unusable("; ".join(map(str, refused.problems))) from None
    if name not in fitting:
        usable = ", ".join(code for code, layout in fitting.items() if layout.has_template)
        said = (
            _("There is no layout “{layout}” for this request. There are: {layouts}.")
            if usable
            else _("There is no layout “{layout}” for this request, which has the standard layout only.")
        )
        raise Unusable(said.format(layout=name, layouts=usable))
    if not fitting[name].has_template:
        raise Unusable(how_far(fitting[name]))
