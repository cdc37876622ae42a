"""The gate itself: every problem of every document of a kind, at once."""

from collections.abc import Iterable, Mapping

from mla_assistant.documents.compile import Prepared, prepare
from mla_assistant.documents.gate.coverage import LeftOut, fields_of, unused
from mla_assistant.documents.gate.seen import root
from mla_assistant.documents.gate.structure import undefined, untranslatable
from mla_assistant.documents.gate.walk import Members, Walk
from mla_assistant.documents.problem import Place, Problem, TemplateRefused
from mla_assistant.documents.voice import voice
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.transmittable import transmittable_sections
from mla_assistant.text.translate import _


def check(
    model: type[RequestModel],
    documents: Mapping[str, bytes],
    blocks: Mapping[str, bytes],
    left_out: Iterable[LeftOut] | None = None,
) -> list[Problem]:
    """Everything wrong with the templates of one kind: `documents` and the `blocks` they include, by name.

    With `left_out` (entries of `left_out.txt`), also every field of the kind that none of the documents prints.
    """
    prepared = prepare(documents, blocks, voice("en"))
    found = set(prepared.problems)
    sections = transmittable_sections(model)
    used: set[str] = set()
    if "block_circle" not in {problem.code for problem in prepared.problems}:
        for document in documents:
            walk = walked(prepared, model, document)
            found |= walk.problems
            used |= walk.used
    if not prepared.problems:
        for document in documents:
            found |= set(undefined(prepared, document))
    found |= set(untranslatable(prepared, prepared.trees))
    if left_out is not None and not prepared.problems:  # what can't be read prints nothing: that is no second fault
        kind = str(model.model_fields["kind"].default)
        found |= set(unused(kind, fields_of(model, sections), used, left_out))
    return sorted(found)


def forgotten(
    model: type[RequestModel], documents: Mapping[str, bytes], blocks: Mapping[str, bytes], standard: str, layout: str
) -> list[Problem]:
    """What the document `standard` prints and its rearrangement `layout` does not: an answer would vanish by choice."""
    prepared = prepare(documents, blocks, voice("en"))
    if prepared.problems:
        return []
    message = _("the standard layout prints the field, this one does not; print it, at the end if nowhere else")
    silent = walked(prepared, model, standard).used - walked(prepared, model, layout).used
    return [Problem(Place(layout, "", 0, path), "layout_forgets", f"{path}: {message}") for path in sorted(silent)]


def walked(prepared: Prepared, model: type[RequestModel], document: str) -> Walk:
    """One document and its blocks, walked against the model."""
    walk = Walk(prepared, str(model.model_fields["kind"].default))
    scope = root(model, transmittable_sections(model))
    for name in prepared.live.get(document, {}).values():
        walk.over(name, scope)
    return walk


def members(model: type[RequestModel], document: str, blocks: Mapping[str, bytes]) -> Members:
    """What each include over a discriminator stands for. Raises `TemplateRefused` where the document is not sound."""
    prepared = prepare({document: blocks[document]}, blocks, voice("en"))
    if prepared.problems:
        raise TemplateRefused(sorted(set(prepared.problems)))
    return walked(prepared, model, document).members
