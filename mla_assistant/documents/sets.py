"""The set of a kind: the documents that can go with its request, as `templates/sets.toml` declares them."""

import tomllib
from functools import lru_cache
from pathlib import Path

from mla_assistant import resources
from mla_assistant.documents.problem import Place, Problem, TemplateRefused
from mla_assistant.text.translate import _

FILE, EVERY = "sets.toml", "every"


def set_of(kind: str) -> tuple[str, ...]:
    """The names of the templates that can go with a request of `kind`, in order; the request itself is not one.

    An office's own `sets.toml` takes the place of the shipped one. Raises `TemplateRefused` where it can't be read.
    """
    try:
        path = resources.find("templates", FILE)
    except resources.ResourceMissing:
        return ()
    sets = _sets(path, path.stat().st_mtime_ns)
    return sets.get(kind, sets.get(EVERY, ()))


@lru_cache(maxsize=4)
def _sets(path: Path, _changed: int) -> dict[str, tuple[str, ...]]:
    try:
        found = tomllib.loads(path.read_text("utf-8"))
        if not all(
            isinstance(names, list) and all(isinstance(name, str) for name in names) for names in found.values()
        ):
            raise ValueError
    except (OSError, ValueError):
        message = _("write one line a kind: the kind, “=”, and a list of names of documents in quotes")
        raise TemplateRefused([Problem(Place(FILE), "sets_unreadable", message)]) from None
    return {kind: tuple(names) for kind, names in found.items()}
