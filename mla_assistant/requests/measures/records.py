"""Bank and business records."""

from typing import Annotated, ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import Answer, Bic, CurrencyCode, Iban, Line, PartialDate
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.part import Item, number_items
from mla_assistant.requests.parts.consent import ConsentToRelease
from mla_assistant.requests.parts.person import Person
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class RecordClass(Choice):
    ACCOUNT_OPENING = "account_opening", "account opening file, with identification and signature cards"
    STATEMENTS = "statements", "account statements"
    TRANSFERS = "transfers", "records of transfers in and out, with the other side"
    CASH = "cash", "records of cash deposits and withdrawals"
    LOANS = "loans", "loan and security files"
    SAFE_DEPOSIT = "safe_deposit", "safe deposit contracts and visits"
    ONLINE_ACCESS = "online_access", "log of electronic access, with IP addresses"
    CORRESPONDENCE = "correspondence", "correspondence and file notes"
    DUE_DILIGENCE = "due_diligence", "customer due diligence and beneficial owner"
    COMPANY_REGISTER = "company_register", "company formation and register documents"
    ACCOUNTING = "accounting", "books, invoices and contracts"
    TELECOMMUNICATION = "telecommunication", "telephone subscriber and call records"


class Certificate(Choice):
    BUSINESS_RECORDS = "business_records", "certificate of authenticity of business records"
    OFFICIAL_RECORDS = "official_records", "certificate of authenticity of official records"
    ABSENCE_OF_RECORDS = "absence_of_records", "certificate that no records were found, where none are"
    WITNESS_STATEMENT = "witness_statement", "statement of a person who can produce the records"
    NO_CERTIFICATE = "no_certificate", "no certificate needed"


class Account(Item):
    PREFIX: ClassVar[str] = "u"
    TITLE: ClassVar[str] = "Account"
    holder: Ref[Person] | None = ask("Holder")
    holder_name: Line | None = ask(
        "Name of the holder", "Where the holder is not among the persons.", tier="more", names="person"
    )
    number: Line | None = ask("Account number", "As the bank writes it.")
    iban: Iban | None = ask("IBAN")
    bic: Bic | None = ask("BIC", tier="more")
    currency: CurrencyCode | None = ask("Currency", tier="more")
    code_word: Line | None = ask("Code word or name of a numbered account", tier="more")

    @property
    def name(self) -> str:
        return self.iban or self.number or self.code_word or self.holder_name or ""


class Records(BaseMeasure):
    TITLE: ClassVar[str] = "Bank and business records"
    ALSO: ClassVar[str] = "account, transactions, bookkeeping, company papers, crypto, bitcoin, wallet, exchange"

    type: Literal["records"] = "records"
    institution: Line | None = ask("Bank, company or archive that holds them")
    branch: Answer[Line] | None = ask("Branch and address", tier="more")
    accounts: Annotated[list[Account], number_items("u")] = ask_list("Accounts")
    classes: list[RecordClass] = ask_list("Classes of records")
    other_records: Prose = ask_list("Other records, described", tier="more")
    period_from: PartialDate | None = ask("Period from", example="2024-01-01")
    period_to: PartialDate | None = ask("Period to", example="2024-12-31")
    period_reason: Prose = ask_list("Why this period", tier="more")
    consent: ConsentToRelease = ask(
        "Consent of the account holder", "To the release of the records.", tier="more", default=ConsentToRelease
    )
    no_client_notice: YesNo | None = ask("The bank or company must not tell its client", tier="more")
    certificates: list[Certificate] = ask_list(
        "Certificates wanted", "Several may be needed. The form of each goes along."
    )

    @property
    def compels(self) -> bool:
        return True
