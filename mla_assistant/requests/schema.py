"""The published JSON Schema (2020-12) of each kind: for drafts, where any answer may be missing, and complete.

Both come from the one model. The complete schema demands what no final document leaves without, whatever it rests on,
and dates and codes in the form their standard writes them; the rest is for the review to say.
"""

import copy
from collections.abc import Iterable
from typing import Any

from mla_assistant.requests.asking import asking
from mla_assistant.requests.part import Part
from mla_assistant.requests.paths import FieldPath, split
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import children, leaf_of
from mla_assistant.text.names import languages, states

_NECESSARY = (
    "What no final document leaves without. Necessary, not sufficient: “mla check” says what the treaties relied on "
    "and the measures asked for demand beyond it, what one answer demands of another (a reason, a date, an order of "
    "days, a reference that leads somewhere, a confirmed assurance), what an entry holds beside its first answer, and "
    "whether a number, an address or a code exists. What a lawyer has waived there is still demanded here."
)
_LONG, _SHORT, _FEBRUARY = "0[13578]|1[02]", "0[469]|11", "02"
_DAY = "0[1-9]|[12][0-9]"
_CALENDAR = f"(({_LONG})-({_DAY}|3[01])|({_SHORT})-({_DAY}|30)|{_FEBRUARY}-({_DAY}))"
_YEAR = "[1-9][0-9]{3}"
_DATE = f"^(about )?{_YEAR}(-({_LONG}|{_SHORT}|{_FEBRUARY}|{_CALENDAR}))?$"
_ANSWERED: dict[str, Any] = {"not": {"type": "null"}, "pattern": r"\S", "minItems": 1}
"""Each word binds the values of its own type only."""
_FORMS: dict[str, dict[str, Any]] = {
    "state": {"$ref": "#/$defs/State"},
    "language": {"$ref": "#/$defs/Language"},
    "currency": {"pattern": "^[A-Z]{3}$"},
    "date": {"pattern": _DATE},
    "day": {"pattern": f"^{_YEAR}-{_CALENDAR}$"},
    "email": {"format": "email", "pattern": r"^[^@\s]+@[^@\s]+$"},
    "phone": {"pattern": r"^\+[0-9]"},
}
"""By the mark of a leaf. Only the lists of States and languages are long-lived enough to be written out."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def draft_schema(kind: type[RequestModel]) -> dict[str, Any]:
    """JSON Schema of a draft of `kind`."""
    schema = kind.model_json_schema()
    schema = {"$schema": DIALECT, "$id": f"urn:mla-assistant:schema:{_code(kind)}:1:draft"} | schema
    schema["title"] = f"{kind.TITLE} (draft)"
    schema["required"] = ["kind"]
    return schema


def complete_schema(kind: type[RequestModel], needed: Iterable[tuple[FieldPath, ...]]) -> dict[str, Any]:
    """JSON Schema of a complete request of `kind`. `needed` are the places the review demands of each, of which one
    is enough where several stand together.
    """
    schema = copy.deepcopy(draft_schema(kind))
    schema["$id"] = f"urn:mla-assistant:schema:{_code(kind)}:1"
    schema["title"] = kind.TITLE
    schema["description"] = _NECESSARY
    schema["$defs"]["State"] = {"title": "ISO 3166-1 alpha-2", "type": "string", "enum": sorted(states())}
    schema["$defs"]["Language"] = {"title": "BCP 47", "type": "string", "enum": sorted(languages())}
    schema["required"] = ["kind", "schema_version"]
    for model, definition in _definitions(kind, schema):
        for name, field in model.model_fields.items():
            for mark in filter(leaf_of(field).has, _FORMS):
                _narrow(definition["properties"][name], _FORMS[mark])
        required = [name for name, field in model.model_fields.items() if asking(field, name).always]
        required += [name for name, child in children(model).items() if not child.is_list and _demands(child.model)]
        for name in required:
            options = definition["properties"][name].pop("anyOf", None)
            if options:
                definition["properties"][name] |= next(option for option in options if option != {"type": "null"})
                definition["properties"][name].pop("default", None)
                definition["properties"][name].setdefault("pattern", _ANSWERED["pattern"])
        if required:
            definition["required"] = sorted({*definition.get("required", ()), *required})
    here = ([path for path in need if split(path)[0] in kind.model_fields] for need in needed)
    demands = ([_demand((kind,), split(path)) for path in need] for need in here)
    schema["allOf"] = [each[0] if len(each) == 1 else {"anyOf": each} for each in demands]
    return schema


def _demand(models: tuple[type[Part], ...], steps: list[str]) -> dict[str, Any]:
    """That an answer stands where the steps lead from one of `models`."""
    step, *rest = steps
    if "=" in step:
        name, _sign, code = step.partition("=")
        return {"required": [name], "properties": {name: {"const": code}}}
    child = next((kid for each in models if (kid := children(each).get(step))), None)
    below: dict[str, Any] = _ANSWERED
    if rest[:1] == ["*"]:
        assert child is not None
        below = {"items": _demand(child.models, rest[1:])}
    elif rest:
        assert child is not None
        below = _demand(child.models, rest)
    elif child and child.is_list:
        names = {name for each in child.models for name in each.model_fields if name != "id" and not each.settled(name)}
        below = _ANSWERED | {"contains": {"anyOf": [_demand((), [name]) for name in sorted(names)]}}
    return {"required": [step], "properties": {step: below}}


def _narrow(schema: dict[str, Any], form: dict[str, Any]) -> None:
    """Bring a text, or the texts in a list or among alternatives, to a form of its own."""
    if schema.get("type") == "string":
        schema |= form
    alternatives = (*schema.get("anyOf", ()), *schema.get("oneOf", ()))
    for below in (*alternatives, *([schema["items"]] if "items" in schema else ())):
        _narrow(below, form)


def _definitions(kind: type[RequestModel], schema: dict[str, Any]) -> list[tuple[type[Part], dict[str, Any]]]:
    models: dict[str, type[Part]] = {}
    waiting: list[type[Part]] = [kind]
    while waiting:
        model = waiting.pop()
        if models.setdefault(model.__name__, model) is model:
            waiting += [
                each for child in children(model).values() for each in child.models if each.__name__ not in models
            ]
    defined = schema.get("$defs", {})
    return [(kind, schema), *((model, defined[name]) for name, model in models.items() if name in defined)]


def _demands(model: type[Part]) -> bool:
    return any(asking(field).always for field in model.model_fields.values())


def _code(kind: type[RequestModel]) -> str:
    return str(kind.model_fields["kind"].default)
