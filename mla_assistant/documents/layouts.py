"""Layouts: the request of a kind arranged as a published form has it, as `templates/layouts.toml` declares them.

A layout claims what was seen of the form and nothing else; one of which no field was seen has no template at all.
"""

import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from mla_assistant import resources
from mla_assistant.documents.problem import Place, Problem, TemplateRefused
from mla_assistant.text.translate import _

FILE, STANDARD = "layouts.toml", ""


@dataclass(frozen=True)
class Layout:
    """One form: what it is called, for which kinds, where it was read and when, and how far."""

    code: str
    name: str
    kinds: tuple[str, ...]
    form: str
    source: str
    as_of: str
    seen: str
    not_seen: str
    measures: tuple[str, ...] = ()
    """Types of measure the form is for; () for any."""
    categories: tuple[str, ...] = ()
    """Categories of data the form is for; () for any."""
    only_for: str = ""
    """The two in words."""

    @property
    def has_template(self) -> bool:
        return bool(self.seen)

    def template(self, kind: str) -> str:
        """The name of its template: layouts/tcy_29/preservation."""
        return f"layouts/{self.code}/{kind}"

    def fits(self, measures: Collection[str], categories: Collection[str]) -> bool:
        """Whether it is a form for all of that: who gets a form for one thing does not look for another in it."""
        return all(
            not made_for or (bool(asked) and set(asked) <= set(made_for))
            for made_for, asked in ((self.measures, measures), (self.categories, categories))
        )


def layouts() -> tuple[Layout, ...]:
    """Every layout there is, those without a template included.

    Raises `TemplateRefused` where a declaration can't be read.
    """
    found: dict[str, Layout] = {}
    for path in reversed(resources.find_all("templates", FILE)):
        found |= {layout.code: layout for layout in _declared(path, path.stat().st_mtime_ns)}
    return tuple(found.values())


def layouts_of(kind: str) -> tuple[Layout, ...]:
    """Those of a kind that have a template. Raises `TemplateRefused`."""
    return tuple(each for each in layouts() if kind in each.kinds and each.has_template)


def template_of(kind: str, layout: str) -> str:
    """The name of the request's template in a layout, STANDARD for our own. Raises `TemplateRefused`."""
    if layout == STANDARD:
        return kind
    for each in layouts_of(kind):
        if each.code == layout:
            return each.template(kind)
    message = _("there is no layout “{layout}” of this kind of request").format(layout=layout)
    raise TemplateRefused([Problem(Place(FILE), "layout_missing", message)])


@lru_cache(maxsize=8)
def _declared(path: Path, _changed: int) -> tuple[Layout, ...]:
    try:
        return tuple(_layout(code, given) for code, given in tomllib.loads(path.read_text("utf-8")).items())
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        message = _(
            "write for each layout: name, kinds, form, source, as_of, seen and not_seen, and only_for where there are "
            "measures or categories; kinds, measures and categories are lists in square brackets, the others texts in "
            "quotes"
        )
        raise TemplateRefused([Problem(Place(FILE), "layouts_unreadable", message)]) from None


def _layout(code: str, given: dict[str, Any]) -> Layout:
    lists = {name: given.get(name, []) for name in ("kinds", "measures", "categories")}
    texts = {name: given[name] for name in ("name", "form", "source", "as_of", "seen", "not_seen")}
    if lists["measures"] or lists["categories"]:
        texts["only_for"] = given["only_for"]
    words = [code, *texts.values(), *(word for words in lists.values() for word in words)]
    if not all(isinstance(each, list) for each in lists.values()) or not all(isinstance(each, str) for each in words):
        raise TypeError
    if given.keys() - lists.keys() - texts.keys() or not code.replace("_", "").isalnum():
        raise ValueError
    kinds, measures, categories = (tuple(each) for each in lists.values())
    return Layout(code, kinds=kinds, measures=measures, categories=categories, **texts)
