"""Final documents, or the findings that stand in the way; drafts, always.

Nothing else makes a final document. It is refused while a finding blocks it, while a text has no fresh translation
into its language, or while its template is not whole or made for another request.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from mla_assistant import resources
from mla_assistant.documents.context import About, build
from mla_assistant.documents.holes import CONTEXT
from mla_assistant.documents.layouts import STANDARD
from mla_assistant.documents.localize.catalogue import translations
from mla_assistant.documents.problem import Refused as Problems
from mla_assistant.documents.sets import ON_TOP
from mla_assistant.documents.templates import TemplateSet, gate_problems, template_set
from mla_assistant.documents.texts import translation, untranslated
from mla_assistant.documents.write import content_hash, unpack
from mla_assistant.issuing.fingerprint import fingerprint
from mla_assistant.issuing.layouts import unfit
from mla_assistant.issuing.sets import Document
from mla_assistant.requests.finding import Finding
from mla_assistant.requests.parts.header import Form, RequestHeader
from mla_assistant.requests.paths import Answers
from mla_assistant.requests.reading import read
from mla_assistant.requests.request import RequestModel
from mla_assistant.resources import ResourceMissing
from mla_assistant.review.whole import findings_of


@dataclass(frozen=True)
class Made:
    """One document: `name` without ending, its bytes, and what it is known by."""

    name: str
    data: bytes
    content_hash: str


@dataclass(frozen=True)
class Issued:
    """The documents of a request in one language, and what was found at that moment (waived findings included)."""

    documents: tuple[Made, ...]
    language: str
    fingerprint: str
    findings: tuple[Finding, ...]
    draft: bool
    layout: str = STANDARD


@dataclass(frozen=True)
class Refused:
    """No document was made; `findings` say why, the waivable and the structural ones alike."""

    findings: tuple[Finding, ...]


def issue(
    answers: Answers, language: str | None = None, along: Iterable[Document] = (), layout: str = STANDARD
) -> Issued | Refused:
    """The final request of a draft, in `language` or in the draft's own, and the documents `along` of its set.

    `layout` is the code of one of `layouts_of` the kind.

    Raises `UnknownKind` or `UnknownVersion` for answers that are no draft of ours.
    """
    reading = read(answers)
    language = language or reading.request.language
    findings = findings_of(reading) + translation_findings(reading.request, language)
    if any(finding.blocks for finding in findings):
        return Refused(findings)
    return _make(reading.request, language, findings, along, layout, draft=False)


def draft(
    answers: Answers, language: str | None = None, along: Iterable[Document] = (), layout: str = STANDARD
) -> Issued | Refused:
    """The documents of a draft as it stands, marked so, its holes shown; refused only where no template fits."""
    reading = read(answers)
    language = language or reading.request.language
    return _make(reading.request, language, findings_of(reading), along, layout, draft=True)


def translation_findings(request: RequestModel, language: str) -> tuple[Finding, ...]:
    """A finding for every text that a final document in `language` would have to print untranslated."""
    if language == request.language:
        return ()
    return tuple(
        Finding("translation_missing", "blocks", path, (path,), {"language": language}, waivable=False)
        for path in untranslated(request, language)
    )


@cache
def template_languages() -> frozenset[str]:
    """The languages documents can be made in: English, and every one with a catalogue of templates."""
    return frozenset({"en", *resources.languages("templates")})


def _make(
    request: RequestModel,
    language: str,
    findings: tuple[Finding, ...],
    along: Iterable[Document],
    layout: str,
    *,
    draft: bool,
) -> Issued | Refused:
    kind = str(type(request).model_fields["kind"].default)
    if language not in template_languages():
        return Refused((*findings, _template("template_missing", language, kind)))
    short = _short(request)
    try:
        templates = template_set(kind, language, short=short, layout=layout)
        others = [(each, template_set(each.template, language)) for each in along]
        if unfitting := unfit(request, layout):
            return Refused((*findings, *unfitting))
    except ResourceMissing:
        return Refused((*findings, _template("template_missing", language, kind)))
    except Problems as refused:
        return Refused(
            (*findings, *(_template("template_refused", language, each.sentence) for each in refused.problems))
        )
    if not draft:
        missing = dict.fromkeys(
            each for found in (templates, *(found for _each, found in others)) for each in found.missing
        )
        faults = [_template("template_not_translated", language, each.sentence) for each in missing]
        problems = gate_problems(kind, language, short=short, layout=layout)
        faults += [_template("template_refused", language, each.sentence) for each in problems]
        if faults:
            return Refused((*findings, *faults))
    mark = fingerprint(request, f"{templates.hash} {templates.catalogue_hash}", language)
    along = [each for each, _templates in others]
    context = build(request, _about(request, language, mark, draft, along))
    try:
        documents = [_document(templates, name, name.rpartition("/")[2], context) for name in templates.documents]
        documents += [_document(found, each.template, each.name, _only(context, each)) for each, found in others]
    except Problems as refused:
        asks_too_much = any(each.code == "undefined" for each in refused.problems)
        said = asks_too_much and gate_problems(kind, language, short=short, layout=layout)
        return Refused(
            (*findings, *(_template("template_refused", language, each.sentence) for each in said or refused.problems))
        )
    return Issued(tuple(documents), language, mark, findings, draft, layout)


def _short(request: RequestModel) -> bool:
    return isinstance(request.header, RequestHeader) and request.header.form == Form.SHORT_FORM


def _only(context: dict[str, Any], document: Document) -> dict[str, Any]:
    """What a document about one measure sees: that one; its title is its own."""
    about = context["document"]
    title = translations(about["language"]).catalogue().gettext(document.paper.title, CONTEXT)
    found = {**context, "document": {**about, "title": title}}
    if document.measure:
        found["measures"] = [each for each in context["measures"] if each["id"] == document.measure]
    return found


def _document(templates: TemplateSet, template: str, name: str, context: dict[str, Any]) -> Made:
    data = templates.render(template, context)
    return Made(name, data, content_hash(unpack(data)))


def _about(request: RequestModel, language: str, mark: str, draft: bool, along: Iterable[Document]) -> About:
    authority = request.requesting.central_authority.name or ""
    return About(
        language=language,
        draft=draft,
        reference=request.header.reference or "",
        classification=request.header.marking or "",
        fingerprint=mark,
        title=type(request).TITLE,
        authority=translation(request, language, "requesting.central_authority.name", authority) or authority,
        along=tuple(each.paper for each in along if each.template not in ON_TOP),
    )


def _template(code: str, language: str, detail: str) -> Finding:
    return Finding(code, "blocks", "", (), {"language": language, "detail": detail}, waivable=False)
