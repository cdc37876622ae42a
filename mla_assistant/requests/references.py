"""Ids in answers, and references that travel without what they point to."""

from typing import Any

from mla_assistant.requests.part import Part
from mla_assistant.requests.structure import children, leaf_of, referred


def ids_in(answers: Any) -> set[str]:
    """Every id in these answers."""
    if isinstance(answers, list):
        return set().union(*map(ids_in, answers))
    if not isinstance(answers, dict):
        return set()
    own = {answers["id"]} if isinstance(answers.get("id"), str) else set()
    return own.union(*map(ids_in, answers.values()))


def ids_taken(answers: Any) -> set[str]:
    """Every word that is an id here or may point to one, in a path as well: a new entry under the id of one that went
    away would be taken for it wherever that is still named.
    """
    if isinstance(answers, dict | list):
        return set().union(*map(ids_taken, answers.values() if isinstance(answers, dict) else answers))
    return set(answers.split(".")) if isinstance(answers, str) else set()


def free_id(prefix: str, taken: set[str]) -> str:
    """The first id of its kind that is not `taken`."""
    return next(name for n in range(1, len(taken) + 2) if (name := f"{prefix}{n}") not in taken)


def drop_references(model: type[Part], answers: Any, kept: set[str]) -> None:
    """Take every reference out of `answers` (of a `model`, changed in place) that points to none of the `kept` ids."""
    if not isinstance(answers, dict):
        return
    inner = children(model)
    for name, field in model.model_fields.items():
        value = answers.get(name)
        if name in inner:
            child = inner[name]
            for item in value if isinstance(value, list) else [value]:
                if isinstance(item, dict) and (found := child.model_of(item) if child.is_list else child.model):
                    drop_references(found, item, kept)
        elif referred(leaf_of(field).base):
            if isinstance(value, list):
                answers[name] = [each for each in value if isinstance(each, str) and each in kept]
            elif value is not None and not (isinstance(value, str) and value in kept):
                del answers[name]
