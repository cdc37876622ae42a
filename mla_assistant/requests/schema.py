"""The published JSON Schema (2020-12) of each kind: for drafts, where any answer may be missing, and complete.

Both come from the one model. The complete schema demands what no final document leaves without; what a treaty
demands beyond that is for the review to say.
"""

import copy
from typing import Any

from mla_assistant.requests.asking import asking
from mla_assistant.requests.part import Part
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import children

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
    for model, definition in _definitions(kind, schema):
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
