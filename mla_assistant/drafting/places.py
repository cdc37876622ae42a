"""The way to a field: through which pages, and what comes before it in the order of the draft."""

from mla_assistant.drafting.fields import fields
from mla_assistant.drafting.pages import page
from mla_assistant.requests.part import Part
from mla_assistant.requests.paths import Answers, FieldPath, get, join, split
from mla_assistant.requests.reading import kind_of
from mla_assistant.requests.structure import Child, children

_NOWHERE = 10_000


def trail(answers: Answers, path: FieldPath) -> list[FieldPath]:
    """The pages from the section down to the page at `path`, or to the one that shows the field `path`.

    Raises `LookupError` where the draft has no such section; of a place that is gone, gives the pages that are left.
    """
    pages = [split(path)[0]] if path else []
    if not pages or pages[0] not in kind_of(answers).section_names():
        raise LookupError(path)
    while pages[-1] != path and (below := _below(answers, pages[-1], path)):
        pages.append(below)
    return pages


def position(answers: Answers, path: FieldPath) -> tuple[int, ...]:
    """Sorts paths in the order in which a drafter meets their fields."""
    found: list[int] = []
    models: tuple[type[Part], ...] = (kind_of(answers),)
    child: Child | None = None
    for depth, step in enumerate(steps := split(path)):
        if child and child.is_list:
            items = get(answers, join(*steps[:depth]), [])
            place = next((n for n, item in enumerate(items) if isinstance(item, dict) and item.get("id") == step), None)
            model = child.model_of(items[place]) if place is not None else None
            models, child = (model,) if model else (), None
            found.append(_NOWHERE if place is None else place)
            continue
        model = models[0] if models else None
        names = _names(model, top=depth == 0) if model else []
        found.append(names.index(step) if step in names else _NOWHERE)
        child = children(model).get(step) if model else None
        models = child.models if child else ()
    return tuple(found)


def _below(answers: Answers, here: FieldPath, path: FieldPath) -> FieldPath | None:
    """The page one step further on the way from the page `here` to `path`."""
    shown = page(answers, here)
    if not shown.is_list:
        opens = (row.path for row in shown.rows if row.spec.control in ("part", "items"))
        return next((row for row in opens if path == row or path.startswith(row + ".")), None)
    item = join(here, split(path)[len(split(here))])
    try:
        page(answers, item)
    except LookupError:
        return None
    return item


def _names(model: type[Part], *, top: bool) -> list[str]:
    if top and hasattr(model, "section_names"):
        return list(model.section_names())
    return [spec.name for spec in fields(model)]
