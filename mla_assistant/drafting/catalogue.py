"""What the models say to people, as messages: titles, hints, examples and the names of things."""

from collections.abc import Iterator

from mla_assistant.drafting.fields import fields
from mla_assistant.requests.asking import asking
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.part import Part
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import children


def language_title() -> str:
    """What the language of a draft is called: the only question that stands in no part."""
    return RequestModel.model_fields["language"].title or ""


def declared_messages() -> Iterator[str]:
    """Every text that a model declares and a face translates; labels of codes are in the `templates` domain."""
    yield language_title()
    seen: set[type[Part]] = set()
    waiting: list[type[Part]] = list(KINDS.values())
    while waiting:
        model = waiting.pop()
        if model in seen:
            continue
        seen.add(model)
        yield from filter(None, (model.TITLE, model.ALSO))
        for spec in fields(model) if model not in KINDS.values() else ():
            example = spec.asking.example if any(map(str.isalpha, spec.asking.example)) else ""
            yield from (text for text in (spec.asking.title, spec.asking.help, example) if text)
            yield from (code.also for code in spec.codes or () if code.also)
        for child in children(model).values():
            waiting += child.models
        yield from (asking(model.model_fields[name], name).title for name in children(model))
