"""The filters a template may use, for one language. There are no others, and nothing else can be called.

Words that stand for a missing value (`Said`) pass every filter unchanged, so a draft prints its holes.
"""

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import TYPE_CHECKING, Any

from mla_assistant.documents.printing import Said, Unprintable
from mla_assistant.resources.file_types import WORDS
from mla_assistant.text.dates import format_date
from mla_assistant.text.durations import format_duration
from mla_assistant.text.names import language_name, state_name
from mla_assistant.text.translate import Catalogue, _

if TYPE_CHECKING:
    from babel import Locale

NO_BREAK_SPACE = "\u00a0"
Filter = Callable[..., Any]


@cache
def locale_of(language: str) -> "Locale":
    """The Babel locale of a document; English documents are written the British way, 1 March 2025."""
    from babel import Locale

    return Locale.parse("en_GB" if language == "en" else language.replace("-", "_"))


@cache
def is_right_to_left(language: str) -> bool:
    return bool(locale_of(language).text_direction == "rtl")


def filters(language: str, texts: Catalogue, labels: dict[str, str]) -> dict[str, Filter]:
    """Each of `dialect.FILTERS`; `labels` maps each code to its English label."""
    locale = locale_of(language)

    def label(code: str, sex: str = "") -> str:
        """The label, in the form for a woman or a man where the language has one, else in the form for both."""
        if code not in labels:
            raise Unprintable("code_unknown", _("“{code}” is not one of the answers to choose from").format(code=code))
        said_of = f"label {sex}"
        return texts.gettext(labels[code], said_of if texts.has(labels[code], said_of) else "label")

    def file_type(kind: str) -> str:
        return texts.gettext(WORDS.get(kind, kind), "label")

    def number(value: str | int) -> str:
        return _digits(_decimal(value), locale)

    def money(amount: str | int, currency: str) -> str:
        digits = _digits(_decimal(amount), locale)
        pattern = str(locale.currency_formats["standard"].pattern).lstrip("\u200e\u200f")
        pair = (currency, digits) if pattern.startswith("¤") else (digits, currency)
        return NO_BREAK_SPACE.join(pair)

    return {
        "label": _over_words(label),
        "date": _over_words(lambda value: format_date(value, language)),
        "state": _over_words(lambda code: state_name(code, language)),
        "language": _over_words(lambda tag: language_name(tag, language)),
        "duration": _over_words(lambda value: format_duration(value, language)),
        "file_type": _over_words(file_type),
        "number": _over_words(number),
        "money": _over_words(money),
    }


def _over_words(convert: Callable[..., str]) -> Filter:
    """`convert`, except for words said instead of a value, and for what `finalize` refuses by itself."""

    def filtered(value: Any, *others: Any) -> Any:
        if not isinstance(value, str | int) or isinstance(value, Said):
            return value
        return convert(value, *(other if isinstance(other, str) else "" for other in others))

    return filtered


def _decimal(value: str | int) -> Decimal:
    try:
        return Decimal(value)
    except InvalidOperation:
        raise Unprintable("not_number", _("“{value}” is not a number").format(value=value)) from None


def _digits(value: Decimal, locale: "Locale") -> str:
    """Every decimal place that was written, and no other: Babel's currency formats round SYP and JPY to units."""
    from babel.numbers import format_decimal

    exponent = value.as_tuple().exponent
    places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    pattern = str(locale.decimal_formats[None].pattern).split(".")[0] + ("." + "0" * places if places else "")
    return str(format_decimal(value, format=pattern, locale=locale, decimal_quantization=False))
