"""Identity: enough to tell a person from all others of the same name."""

from collections.abc import Iterator

from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.finding import Step
from mla_assistant.requests.leaves import known
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.person import PersonDetails, PersonKind, Role
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.person_sought import OfPersonSought
from mla_assistant.requests.preservation import Preservation
from mla_assistant.requests.provisional_arrest import ProvisionalArrest
from mla_assistant.review.dates import certainly_after, people
from mla_assistant.review.rules import Spot, Weight, at, blocks, informs, rule, warns
from mla_assistant.review.walk import refs

WithPersons = MutualAssistance | OfPersonSought | Preservation
_WARNS: dict[type, Weight] = {MutualAssistance: warns(), OfPersonSought: warns(), Preservation: warns()}


@rule("person_kind_missing", "completeness", _WARNS)
def kind(request: WithPersons) -> Iterator[Spot]:
    for person in request.persons:
        if not person.kind:
            path = f"persons.{person.id}"
            found = PersonKind.NATURAL if known(person.family_name) else PersonKind.LEGAL if person.legal_name else None
            remedy = [Step("set", f"{path}.kind", found.value)] if found else []
            yield _at(path, "kind", remedy=remedy)


@rule("person_unnamed", "completeness", _WARNS)
def name(request: WithPersons) -> Iterator[Spot]:
    for person in request.persons:
        named = person.full_name or person.family_name or person.original_script or person.aliases
        if not (named or person.description):
            legal = person.kind == PersonKind.LEGAL
            yield _at(f"persons.{person.id}", "legal_name" if legal else "family_name")


@rule(
    "person_too_thin",
    "completeness",
    {MutualAssistance: warns("UNTOC", "art. 18(15)(e)"), OfPersonSought: warns()},
)
def thin(request: WithPersons) -> Iterator[Spot]:
    for person in request.persons:
        if person.kind != PersonKind.LEGAL and person.full_name and not person.registration and _is_thin(person):
            yield _at(f"persons.{person.id}", "born")


@rule("legal_person_thin", "completeness", _WARNS)
def legal(request: WithPersons) -> Iterator[Spot]:
    for person in request.persons:
        if person.kind == PersonKind.LEGAL:
            for field in ("registration", "seat"):
                if not getattr(person, field):
                    yield _at(f"persons.{person.id}", field)


@rule("person_without_role", "completeness", _WARNS)
def role(request: WithPersons) -> Iterator[Spot]:
    for person in request.persons:
        if not person.role:
            yield _at(f"persons.{person.id}", "role")


@rule(
    "identity_document_expired",
    "practice",
    {MutualAssistance: informs(), OfPersonSought: informs(), Preservation: informs()},
)
def expired(request: WithPersons) -> Iterator[Spot]:
    """Measured against the request's own date. It still tells who the person is; the person may travel on another."""
    date = request.header.date
    for path, person in people(request):
        for each in person.documents:
            if each.valid_until and date and certainly_after(date, each.valid_until):
                here = f"{path}.documents.{each.id}.valid_until"
                yield at(here, "header.date", document=each.name, date=each.valid_until, other_date=date)


@rule("identity_document_unnamed", "completeness", _WARNS)
def unnamed_document(request: WithPersons) -> Iterator[Spot]:
    """A number alone: of a passport, of an identity card, of a case?"""
    for path, person in people(request):
        for each in person.documents:
            if each.number and not each.document:
                here = f"{path}.documents.{each.id}"
                yield at(f"{here}.document", f"{here}.number", number=each.number)


@rule("person_not_referred", "practice", {MutualAssistance: informs()})
def referred(request: MutualAssistance) -> Iterator[Spot]:
    """A victim belongs to the facts: named with an offence, he or she would be read as accused of it."""
    cited = {ref.id for ref in refs(request) if ref.field.startswith(("offences.", "measures."))}
    for person in request.persons:
        if person.id not in cited and person.role != Role.VICTIM:
            yield at(f"persons.{person.id}")


@rule("sought_not_natural", "completeness", {OfPersonSought: blocks()}, waivable=False)
def sought_natural(request: OfPersonSought) -> Iterator[Spot]:
    if request.sought.kind == PersonKind.LEGAL:
        yield at("sought", "sought.kind", remedy=[Step("set", "sought.kind", PersonKind.NATURAL.value)])


@rule(
    "sought_unnamed",
    "completeness",
    {Extradition: blocks("ECE 1957", "art. 12(2)(c)"), ProvisionalArrest: blocks("ECE 1957", "art. 16(2)")},
    needs=(("sought.family_name", "sought.given_names", "sought.legal_name", "sought.original_script"),),
)
def sought_name(request: OfPersonSought) -> Iterator[Spot]:
    if not (request.sought.full_name or request.sought.original_script):
        yield at("sought.family_name")


@rule(
    "sought_too_thin",
    "completeness",
    {Extradition: blocks("ECE 1957", "art. 12(2)(c)"), ProvisionalArrest: warns("ECE 1957", "art. 16(2)")},
)
def sought_thin(request: OfPersonSought) -> Iterator[Spot]:
    if request.sought.full_name and _is_thin(request.sought):
        yield _at("sought", "born")


def _is_thin(person: PersonDetails) -> bool:
    """A name alone. What is “not known” says that it was looked for, and still tells nobody apart."""
    return not (
        known(person.born)
        or person.nationalities
        or any(not document.is_empty() for document in person.documents)
        or known(person.address)
        or known(person.believed_location)
    )


def _at(path: FieldPath, field: str, remedy: list[Step] | None = None) -> Spot:
    """Bound to the name as well: another person under the same id is another matter."""
    names = (f"{path}.family_name", f"{path}.given_names", f"{path}.legal_name")
    return at(f"{path}.{field}", *names, remedy=remedy or [])
