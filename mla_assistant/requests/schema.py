"""The published JSON Schema (2020-12) of each kind: for drafts, where any answer may be missing, and complete.

Both come from the one model. The complete schema demands what no final document leaves without, and dates and codes
in the form their standard writes them; what a treaty demands beyond that is for the review to say.
"""

import copy
from typing import Any

from mla_assistant.requests.asking import asking
from mla_assistant.requests.part import Part
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import children, leaf_of
from mla_assistant.text.names import states

_NECESSARY = (
    "What no final document leaves without. Necessary, not sufficient: what the treaties relied on and the measures "
    "asked for demand beyond it, “mla check” says."
)
_LONG, _SHORT, _FEBRUARY = "0[13578]|1[02]", "0[469]|11", "02"
_DAY = "0[1-9]|[12][0-9]"
_DATE = (
    f"^(about )?[1-9][0-9]{{3}}(-(({_LONG}|{_SHORT}|{_FEBRUARY})|"
    f"({_LONG})-({_DAY}|3[01])|({_SHORT})-({_DAY}|30)|{_FEBRUARY}-({_DAY})))?$"
)
_FORMS: dict[str, dict[str, Any]] = {
    "state": {"$ref": "#/$defs/State"},
    "language": {"pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"},
    "currency": {"pattern": "^[A-Z]{3}$"},
    "date": {"pattern": _DATE},
}
"""By the mark of a leaf. Only the list of States is long-lived enough to be written out."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def draft_schema(kind: type[RequestModel]) -> dict[str, Any]:
    """JSON Schema of a draft of `kind`."""
    schema = kind.model_json_schema()
    schema = {"$schema": DIALECT, "$id": f"urn:mla-assistant:schema:{_code(kind)}:1:draft"} | schema
    schema["title"] = f"{kind.TITLE} (draft)"
    schema["required"] = ["kind"]
    return schema


def complete_schema(kind: type[RequestModel]) -> dict[str, Any]:
    """JSON Schema of a complete request of `kind`."""
    schema = copy.deepcopy(draft_schema(kind))
    schema["$id"] = f"urn:mla-assistant:schema:{_code(kind)}:1"
    schema["title"] = kind.TITLE
    schema["description"] = _NECESSARY
    schema["$defs"]["State"] = {"title": "ISO 3166-1 alpha-2", "type": "string", "enum": sorted(states())}
    for model, definition in _definitions(kind, schema):
        for name, field in model.model_fields.items():
            for mark in _FORMS.keys() & {each for each in leaf_of(field).marks if isinstance(each, str)}:
                _narrow(definition["properties"][name], _FORMS[mark])
        required = [name for name, field in model.model_fields.items() if asking(field, name).always]
        required += [name for name, child in children(model).items() if not child.is_list and _demands(child.model)]
        for name in required:
            options = definition["properties"][name].pop("anyOf", None)
            if options:
                definition["properties"][name] |= next(option for option in options if option != {"type": "null"})
                definition["properties"][name].pop("default", None)
        if required:
            definition["required"] = sorted({*definition.get("required", ()), *required})
    return schema


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
