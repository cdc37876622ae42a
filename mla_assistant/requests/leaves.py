"""The answers a person types, each checked by the library that knows it best.

A leaf raises `PydanticCustomError` with a stable code; a face has the words. Identifiers are kept in the form
their standard prints them.
"""

import ipaddress
import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Annotated, Any, TypeVar, Union

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    StringConstraints,
    Tag,
)
from pydantic_core import PydanticCustomError

from mla_assistant.text import names
from mla_assistant.text.dates import DateImpossible, parse_date
from mla_assistant.text.safe import clean

LINE_LENGTH, TEXT_LENGTH, LIST_LENGTH = 500, 20_000, 2_000


def _safe(multiline: bool) -> BeforeValidator:
    return BeforeValidator(lambda text: clean(text, multiline=multiline) if isinstance(text, str) else text)


Line = Annotated[str, _safe(False), StringConstraints(max_length=LINE_LENGTH)]
"""A name, a number, an address a letter can be sent to: it is printed as it stands in every language."""

Phrase = Annotated[str, _safe(False), StringConstraints(max_length=LINE_LENGTH), "translate"]
"""A few words in the language of the draft: a document in another language needs their translation."""

Moment = Annotated[Phrase, "moment"]
"""A day and a time, which a document prints in its own language; in other words, a phrase like any."""

Text = Annotated[str, _safe(True), StringConstraints(max_length=TEXT_LENGTH), "multiline"]
"""One paragraph of free text."""


def _check(code: str, check: Callable[[str], str | None]) -> AfterValidator:
    """A validator of non-empty strings: `check` returns the canonical form, or None for what it refuses."""

    remembered = lru_cache(1024)(check)  # the whole draft is read at every key; a telephone number costs 0.1 ms

    def validate(value: str) -> str:
        found = remembered(value)
        if found is None:
            raise PydanticCustomError(code, "not accepted")
        return found

    return AfterValidator(validate)


def _date(value: str) -> str:
    try:
        return str(parse_date(value))
    except DateImpossible:
        raise PydanticCustomError("date_impossible", "no such day") from None
    except ValueError:
        raise PydanticCustomError("date_not_understood", "no date") from None


def _email(value: str) -> str | None:
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(value, check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError:
        return None


def _phone(value: str) -> str | None:
    """International form only: a national number means nothing to the State that reads it."""
    import phonenumbers

    try:
        number = phonenumbers.parse(value, None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def _iban(value: str) -> str | None:
    from stdnum import iban

    return str(iban.format(value)) if iban.is_valid(value, check_country=False) else None


def _bic(value: str) -> str | None:
    from stdnum import bic

    return str(bic.compact(value)) if bic.is_valid(value) else None


def _ip(value: str) -> str | None:
    try:
        return str(ipaddress.ip_address(value))
    except ValueError:
        return None


def _timezone(value: str) -> str | None:
    return value if value in _timezones() or re.fullmatch(r"UTC[+-]\d{2}:\d{2}", value) else None


@cache
def _timezones() -> frozenset[str]:
    from zoneinfo import available_timezones

    return frozenset(available_timezones())  # it reads the whole folder of zones at each call


def _one_of(known: Callable[[], frozenset[str]], form: Callable[[str], str]) -> Callable[[str], str | None]:
    return lambda value: form(value) if form(value) in known() else None


def _tag(value: str) -> str:
    head, *rest = value.replace("_", "-").split("-")
    return "-".join((head.lower(), *(part.upper() if len(part) == 2 else part.title() for part in rest)))


PartialDate = Annotated[str, _safe(False), AfterValidator(_date), "date"]
CountryCode = Annotated[str, _safe(False), _check("state_unknown", _one_of(names.states, str.upper)), "state"]
LanguageTag = Annotated[str, _safe(False), _check("language_unknown", _one_of(names.languages, _tag)), "language"]
CurrencyCode = Annotated[
    str, _safe(False), _check("currency_unknown", _one_of(names.currencies, str.upper)), "currency"
]
EmailAddress = Annotated[str, _safe(False), _check("email_not_valid", _email), "email"]
PhoneNumber = Annotated[str, _safe(False), _check("phone_not_valid", _phone), "phone"]
Iban = Annotated[str, _safe(False), _check("iban_not_valid", _iban), "iban"]
Bic = Annotated[str, _safe(False), _check("bic_not_valid", _bic), "bic"]
IpAddress = Annotated[str, _safe(False), _check("ip_not_valid", _ip), "ip"]
InstrumentCode = Annotated[str, _safe(False), StringConstraints(max_length=LINE_LENGTH), "instrument"]
"""A code of the list of instruments, or of one that this office has; whether it is known is a finding of review."""
Place = Annotated[str, _safe(False), StringConstraints(max_length=LINE_LENGTH), "place"]
"""A path in this draft; faces show it in the words of the form."""
FindingCode = Annotated[str, _safe(False), StringConstraints(max_length=LINE_LENGTH), "finding"]
"""The code of a finding; faces show its sentence."""
FileType = Annotated[str, _safe(False), StringConstraints(max_length=LINE_LENGTH), "file_type"]
"""A type as the content of a file tells it, `application/pdf`; documents and faces say it in words."""
TimeZone = Annotated[str, _safe(False), _check("timezone_unknown", _timezone), "timezone"]
Count = Annotated[int, Field(ge=0, le=99_999)]
"""Years, days, pages. Courts do impose forty thousand years."""
Months = Annotated[int, Field(ge=0, le=11)]
Days = Annotated[int, Field(ge=0, le=366)]


def _ungrouped(value: object) -> object:
    """`6,900,000.00` as 6900000. With one comma or one point alone nobody can tell whether it parts thousands."""
    typed = value.strip() if isinstance(value, str) else ""
    groups = _THOUSANDS.fullmatch(typed) or _PAIRED.fullmatch(typed)
    return re.sub(r"\D", "", groups[1]) if groups else value


_THOUSANDS = re.compile(r"(\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+)(?:[.,]00?)?")
_PAIRED = re.compile(r"(\d{1,3}([.,])\d{3}(?:\2\d{3})+)(?:(?!\2)[.,]00?)?")
Amount = Annotated[int, BeforeValidator(_ungrouped), Field(ge=0, le=999_999_999_999_999)]
"""Money, bytes: what every program that reads JSON still holds exactly."""


class NotKnown(BaseModel):
    """The answer is not known, and why: an answer of its own, not a hole. Without the reason it is one."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)
    not_known: Phrase


class DoesNotApply(BaseModel):
    """The question does not arise in this case."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)
    does_not_apply: bool = True


def _which(value: Any) -> str | None:
    if isinstance(value, NotKnown):
        return "not_known"
    if isinstance(value, dict) and "not_known" in value:
        reason = value["not_known"]
        return None if isinstance(reason, str) and not clean(reason) else "not_known"
    if isinstance(value, DoesNotApply) or (isinstance(value, dict) and "does_not_apply" in value):
        return "does_not_apply"
    return "value"


T = TypeVar("T")
Answer = Annotated[
    Union[  # noqa: UP007  (a runtime union of annotated members)
        Annotated[T, Tag("value")],
        Annotated[NotKnown, Tag("not_known")],
        Annotated[DoesNotApply, Tag("does_not_apply")],
    ],
    Discriminator(_which, custom_error_type="reason_missing", custom_error_message="no reason"),
]
"""A leaf that may also be answered by `NotKnown` or `DoesNotApply`."""


def known(value: T | NotKnown | DoesNotApply | None) -> T | None:
    """The value itself, where there is one to reason with."""
    return None if value is None or isinstance(value, NotKnown | DoesNotApply) else value
