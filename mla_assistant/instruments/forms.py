"""Forms that take the place of a letter: between EU members, and between them and the United Kingdom."""

from mla_assistant.instruments.countries import member
from mla_assistant.instruments.library import instruments
from mla_assistant.instruments.models import Instrument
from mla_assistant.instruments.provisions import Relation


def prescribed_forms(a: str, b: str) -> tuple[tuple[Instrument, Relation], ...]:
    """The instruments whose own form two States must use, each with the relation that says so (scope, article)."""
    return tuple(
        (found, relation)
        for found in instruments()
        if found.between and _between(found, a, b)
        for relation in found.relations
        if relation.kind == "form_prescribed"
    )


def _between(found: Instrument, a: str, b: str) -> bool:
    outside = [state for state in (a, b) if not member(state, "european_union")]
    return not {a, b} & set(found.not_bound) and outside == (["GB"] if found.between == "eu_members_and_gb" else [])
