"""Case files, judgments and criminal records."""

from typing import ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import Line, PartialDate, Phrase
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.parts.annex import Copy
from mla_assistant.requests.parts.person import Person
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class JudicialRecord(Choice):
    CRIMINAL_RECORD = "criminal_record", "criminal record of the person"
    COURT_JUDGMENT = "court_judgment", "judgment, with its reasons"
    CASE_FILE = "case_file", "case file"
    HEARING_RECORD = "hearing_record", "records of hearings and statements"
    COURT_ORDER = "court_order", "orders and warrants"
    ENFORCEMENT_FILE = "enforcement_file", "enforcement and release"


class Extent(Choice):
    WHOLE_FILE = "whole_file", "the whole"
    EXTRACTS = "extracts", "extracts"


class RecordPurpose(Choice):
    """How much is given may depend on it."""

    FOR_CRIMINAL_CASE = "for_criminal_case", "for use in the criminal proceedings named in this request"
    FOR_OTHER_CASE = "for_other_case", "for another use"


EXTRACTS = {"extent": ("extracts",)}


class JudicialRecords(BaseMeasure):
    """Extracts from and information on judicial records (ECMA 1959 art. 13)."""

    TITLE: ClassVar[str] = "Case files, judgments and criminal records"
    ALSO: ClassVar[str] = "court file, convictions, indictment"

    type: Literal["judicial_records"] = "judicial_records"
    records: list[JudicialRecord] = ask_list("What is wanted")
    subject: Ref[Person] | None = ask("Whom it concerns")
    subject_name: Line | None = ask(
        "Name of that person", "Where the person is not among the persons.", tier="more", names="person"
    )
    court: Phrase | None = ask("Court or authority that has the file")
    file_number: Line | None = ask("Its file number")
    decided: PartialDate | None = ask("Date of the decision", tier="more")
    period_from: PartialDate | None = ask("Period from", tier="more")
    period_to: PartialDate | None = ask("Period to", tier="more")
    extent: Extent | None = ask("Whole or extracts")
    extracts: Prose = ask("Which extracts", when=EXTRACTS, default=list)
    record_purpose: RecordPurpose | None = ask("What it will be used for")
    purpose_detail: Prose = ask(
        "The other use", "By whom, in which proceedings.", when={"record_purpose": ("for_other_case",)}, default=list
    )
    still_open: YesNo | None = ask("Are proceedings there still open?", "If so, the file may come later.", tier="more")
    finality: YesNo | None = ask("A note that the judgment is final is wanted", tier="more")
    copy_kind: Copy | None = ask("Originals or copies", tier="more")
