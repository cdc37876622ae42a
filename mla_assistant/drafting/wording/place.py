"""Where a path leads, in the words of the form: “Assistance sought › Records of account 0110 › How it bears …”."""

from typing import Any

from mla_assistant.requests.asking import asking
from mla_assistant.requests.leaves import NotKnown
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.paths import FieldPath, split
from mla_assistant.requests.prose import Paragraph
from mla_assistant.requests.ref import position
from mla_assistant.requests.request import RequestModel
from mla_assistant.text.names import language_name
from mla_assistant.text.translate import _, current_language, label

BETWEEN = " › "
_LONGEST = 60
"""Characters of a name on a screen: what follows it tells where to go."""


def place(path: FieldPath, request: RequestModel, *, whole: bool = False) -> str:
    """Section, item and field at `path`, by their titles and names; the kind of request for the empty path.

    Long names are cut, except `whole`, for a paper or a program.
    """
    return BETWEEN.join(titles(path, request, whole=whole)) or _(request.TITLE)


def within(path: FieldPath, request: RequestModel) -> str:
    """Which of the section's entries and questions it is, where the section is named beside it."""
    steps = titles(path, request)
    return BETWEEN.join(steps[1:] or steps)


def titles(path: FieldPath, request: RequestModel, *, whole: bool = False) -> list[str]:
    """The title of each step of `path`; a step the models do not have stands as it is written.

    A translation is named as a whole: below its language are paths, and no steps.
    """
    here: Any = request
    found: list[str] = []
    steps = split(path)
    if steps[:1] == ["translations"] and len(steps) > 1:
        return [_("Translation into {language}").format(language=language_name(steps[1], current_language()))]
    for step in steps:
        if isinstance(here, list):
            index = position(here, step)
            here = here[index] if index is not None else None
            found.append(step if index is None else _item(here, index + 1, whole=whole))
        elif isinstance(here, Part) and step in type(here).model_fields:
            if not isinstance(here, Paragraph):
                found.append(_(asking(type(here).model_fields[step], step).title))
            here = getattr(here, step)
        elif isinstance(here, NotKnown):
            here = None  # the reason of an answer has no title of its own
        else:
            found.append(step)
            here = None
    return found


def _item(item: Any, number: int, *, whole: bool) -> str:
    if isinstance(item, Item) and item.name and not isinstance(item, Paragraph):
        name = label(item.name)
        return name if whole or len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"
    title = _(item.TITLE) if isinstance(item, Part) and item.TITLE else _("no.")
    return f"{title} {number}"
