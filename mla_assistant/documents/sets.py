"""The set of a kind: the documents that can go with its request, as `templates/sets.toml` declares them."""

import tomllib
from functools import lru_cache
from pathlib import Path

from mla_assistant import resources
from mla_assistant.documents.problem import Place, Problem, TemplateRefused
from mla_assistant.text.translate import N_, _

FILE, EVERY = "sets.toml", "every"


TITLES = {
    "note_verbale": N_("Note verbale"),
    "cover_note": N_("Covering note"),
    "receipt": N_("Form for the acknowledgement of receipt"),
    "annex_index": N_("Index of annexes"),
    "statute_annex": N_("Text of the law"),
    "certificate_business_records": N_("Certificate of business records, to be completed"),
    "certificate_absence_of_records": N_("Certificate that no records were found, to be completed"),
    "certificate_official_records": N_("Certificate of official records, to be completed"),
    "certificate_seized_article": N_("Certificate of custody of seized articles, to be completed"),
}
"""What a lawyer calls each; a document that an office added is called by its file."""
ON_TOP = ("note_verbale", "cover_note")
"""What lies on top, and lists what goes with it."""


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
