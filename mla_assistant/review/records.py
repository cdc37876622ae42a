"""Bank and business records: who holds them, whose they are, which."""

from collections.abc import Iterator

from mla_assistant.requests.finding import Step
from mla_assistant.requests.measures.documents import Documents
from mla_assistant.requests.measures.records import Certificate, Records
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.review.measures import of, on
from mla_assistant.review.rules import Spot, blocks, informs, rule, warns


@rule("records_without_custodian", "completeness", {MutualAssistance: blocks()})
def custodian(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Records):
        if not measure.institution and not measure.location:
            yield on(measure, "institution", "location")


@rule("records_without_institution", "practice", {MutualAssistance: warns()})
def institution(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Records):
        if not measure.institution and measure.location:
            yield on(measure, "institution", "location")


@rule("records_without_account", "practice", {MutualAssistance: warns()})
def account(request: MutualAssistance) -> Iterator[Spot]:
    """A holder is enough to find an account by; so is another description of the records."""
    for measure in of(request, Records):
        accounts = [each for each in measure.accounts if each.name or each.holder]
        if not (accounts or measure.persons or measure.other_records):
            yield on(measure, "accounts", "persons", "other_records")


@rule("records_without_classes", "practice", {MutualAssistance: warns()})
def classes(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Records):
        if not measure.classes and not measure.other_records:
            yield on(measure, "classes", "other_records")


@rule("certificate_unanswered", "practice", {MutualAssistance: informs()})
def certificate(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Records):
        if not measure.certificates:
            yield on(measure, "certificates")


@rule("certificates_contradicted", "practice", {MutualAssistance: warns()})
def contradicted(request: MutualAssistance) -> Iterator[Spot]:
    wanting: tuple[Records | Documents, ...] = (*of(request, Records), *of(request, Documents))
    for measure in wanting:
        if Certificate.NO_CERTIFICATE in measure.certificates and len(measure.certificates) > 1:
            place = measure.certificates.index(Certificate.NO_CERTIFICATE)
            yield on(measure, "certificates", remedy=[Step("remove", f"measures.{measure.id}.certificates.{place}")])
