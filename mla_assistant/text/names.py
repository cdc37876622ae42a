"""Names of States, languages and currencies, from CLDR through Babel.

CLDR names are everyday names, save those in `_UN_NAMES`; an authority that wants the official name of a State overrides
it in the `templates` catalogue (context `state`, msgid the ISO 3166-1 alpha-2 code).
"""

from functools import cache

from mla_assistant.text.translate import catalogue

# CLDR lists groups, outlying islands and test codes beside States and territories of ISO 3166-1.
_NOT_STATES = frozenset(
    ("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"),
)

_UN_NAMES = {
    "PS": {"en": "State of Palestine", "fr": "État de Palestine", "es": "Estado de Palestina", "ar": "دولة فلسطين"},
}
"""Where CLDR does not name a State as the United Nations does in all its documents (for PS since the report of its
Secretary-General of March 2013, https://www.kuna.net.kw/ArticleDetails.aspx?id=2297988&language=en; the names in other
languages as in https://fr-academic.com/dic.nsf/frwiki/1785177 and https://www.wiki3.es-es.nina.az/, read in 2026).
"""


@cache
def states() -> frozenset[str]:
    """Every ISO 3166-1 alpha-2 code that can stand in a request."""
    return frozenset(code for code in _names("territories", "en") if len(code) == 2 and code.isalpha()) - _NOT_STATES


@cache
def languages() -> frozenset[str]:
    """BCP 47 language tags that can stand in a request."""
    return frozenset(tag.replace("_", "-") for tag in _names("languages", "en")) - {"root", "und", "zxx"}


@cache
def currencies() -> frozenset[str]:
    """ISO 4217 codes, past ones included: cases look back. Not those for “no currency” and for tests."""
    return frozenset(_names("currencies", "en")) - {"XXX", "XTS"}


@cache
def spoken_languages() -> frozenset[str]:
    """The languages that CLDR knows to be spoken in any State today: not Old English."""
    from babel.core import get_global

    spoken = {str(tag).split("_")[0] for people in get_global("territory_languages").values() for tag in people}
    return frozenset(tag for tag in languages() if tag.split("-")[0] in spoken)


@cache
def current_currencies(state: str = "") -> frozenset[str]:
    """What is legal tender today, in `state` or in any."""
    from babel.numbers import get_territory_currencies

    return frozenset(code for each in ([state] if state else states()) for code in get_territory_currencies(each))


def state_name(code: str, language: str) -> str:
    """The name of a State in `language`, or the code where nobody has given one."""
    texts = catalogue("templates", language)
    if texts.has(code, "state"):
        return texts.gettext(code, "state")
    of_un = _UN_NAMES.get(code, {}).get(language.partition("-")[0])
    return of_un or _names("territories", language).get(code, code)


def language_name(tag: str, language: str) -> str:
    """The name of the language `tag` in `language`, with its script where it has a name only without; or the tag."""
    names, own = _names("languages", language), tag.replace("-", "_")
    base, _sign, script = own.partition("_")
    if own not in names and base in names and script in (scripts := _names("scripts", language)):
        return f"{names[base]} ({scripts[script]})"
    return names.get(own, tag)


def currency_name(code: str, language: str) -> str:
    """The name of a currency in `language`, or its code."""
    return _names("currencies", language).get(code, code)


@cache
def _names(kind: str, language: str) -> dict[str, str]:
    from babel import Locale  # 6 ms that the first screen need not pay

    return {str(code): str(name) for code, name in getattr(Locale.parse(language.replace("-", "_")), kind).items()}
