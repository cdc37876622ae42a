"""Each point of advice in words, by its code. `code/arg` is said instead where the point has that argument."""

import re
from collections.abc import Mapping

from mla_assistant.advice import Clock, Gift, Point
from mla_assistant.drafting.advice_basis_words import BASES
from mla_assistant.drafting.advice_labels import function_label, organisation_label
from mla_assistant.drafting.advice_route_words import ROUTE
from mla_assistant.drafting.undertaking import reciprocity_text
from mla_assistant.instruments import FactsRefused, Instrument, InstrumentUnknown, Threshold, age, instrument
from mla_assistant.instruments.vocabulary import ClockStart
from mla_assistant.text.dates import format_date
from mla_assistant.text.names import language_name, state_name
from mla_assistant.text.translate import N_, _, current_language

WORDS = {**BASES, **ROUTE}

_STARTS: dict[ClockStart, str] = {
    "arrest": N_("from the arrest"),
    "notice_of_arrest": N_("from the notice of the arrest"),
    "consent": N_("from the consent of the person"),
    "notice_of_surrender": N_("from the notice that surrender is granted"),
    "agreed_date": N_("from the date agreed for surrender"),
    "discharge": N_("from the release or final discharge"),
    "transmission": N_("from the electronic transmission"),
    "preservation": N_("from the preservation"),
    "leave_possible": N_("from the day on which the person could leave"),
}
_UNITS = {
    "hours": N_("{count} hours"),
    "days": N_("{count} days"),
    "consecutive days": N_("{count} consecutive days"),
    "months": N_("{count} months"),
}


_TAG = re.compile(r"(?:^|(?<=; ))[a-z]{2,3}(?:-\w+)*\b")
"""At the start of what a State put between semicolons: `sl; en if need be`."""
_NO_TEXT = ("reciprocity", "case_by_case", "domestic_law")
"""Bases without a text of their own: what is cited is another's article, named in the reference."""


def say(point: Point) -> str:
    """The point in words, without its citation and its date."""
    return _(words_of(point)).format_map(_spoken(point)).strip()


def words_of(point: Point) -> str:
    """The message of a point, untranslated."""
    given = (f"{point.code}/{name}" for name, value in point.args.items() if value)
    return next((WORDS[key] for key in given if key in WORDS), WORDS[point.code])


def name(code: str) -> str:
    """The short name of an instrument, or its code where nothing knows it."""
    try:
        return instrument(code).short_name(current_language())
    except (InstrumentUnknown, FactsRefused, OSError):
        return code


def also_read(found: Instrument) -> tuple[str, ...]:
    """Where else an instrument was read, and in which language: what was read in translation says so."""
    language = _("Read in: {language}").format(language=found.read_in) if found.read_in else ""
    return tuple(filter(None, (*found.further_sources, language)))


def gift_words(gift: Gift) -> str:
    """The article and what it says; where an office entered no sentence, what the article is about."""
    about = function_label(gift.function)
    if not gift.text:
        return _("{what}: {text}").format(what=about, text=gift.ref)
    return _("{what}: {text}").format(what=" ".join(filter(None, (about, gift.ref))), text=gift.text)


def clock_words(clock: Clock) -> str:
    """The period, the event it runs from, and its last day where the day of the event was given."""
    limit = clock.limit
    if limit.value is None:
        return _("{what}: {period}.").format(what=limit.what, period=limit.words or _("no period"))
    period = _(_UNITS[limit.unit or "days"]).format(count=limit.value)
    if limit.extends:
        period = _("{period} more").format(period=period)
    start = _(_STARTS[limit.starts]) if limit.starts else _("the starting event is not recorded; read the article")
    if clock.ends is None:
        return _("{what}: {period}, {start}.").format(what=limit.what, period=period, start=start)
    end = date_in_words(clock.ends.isoformat())
    return _("{what}: {period}, {start}: until {date}.").format(what=limit.what, period=period, start=start, date=end)


def threshold_words(test: Threshold) -> str:
    """What an offence must meet; for an international element also what is enough, in the words of the form."""
    links = [_(link.label) for link in test.links]
    if not links:
        return test.text
    return _("{test} What counts as a link: {links}. Answer it under “{field}”.").format(
        test=test.text, links="; ".join(links), field=_("What reaches beyond one State")
    )


def test_place(test: Threshold) -> str:
    """The article of a test, or that nobody saw it."""
    return test.ref if any(sign.isdigit() for sign in test.ref) else _("its test (article not seen)")


def cited(point: Point) -> str:
    """`UNTOC, art. 18(13)`; the article alone where the sentence names the instrument; or an empty string."""
    if point.citation is None:
        return ""
    code, ref = point.citation.instrument, point.citation.ref
    alone = point.args.get("instrument") == code or code in _NO_TEXT
    place = ref if alone else f"{name(code)}, {ref}"
    return place if point.verified else _("{place} (not verified)").format(place=place)


def dated(as_of: str) -> str:
    """`as of 7 June 2024`, and that it is old where it is; empty where there is no date."""
    if not as_of:
        return ""
    said = _("as of {date}").format(date=date_in_words(as_of))
    return {"fresh": said, "amber": _("{said}, old"), "red": _("{said}, very old")}[age(as_of)].format(said=said)


def source_line(point: Point) -> str:
    """Citation and day of a point: `art. 12(1); as of 2026`."""
    return "; ".join(part for part in (cited(point), dated(point.as_of)) if part)


class _Args(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def _spoken(point: Point) -> Mapping[str, str]:
    language = current_language()
    args = _Args(point.args)
    if point.code == "use_without_treaty":
        args["text"] = reciprocity_text()
    for key, value in point.args.items():
        if key in ("state", "other"):
            args[key] = state_name(value, language)
        elif key == "organisation":
            args[key] = organisation_label(value)
        elif key == "instrument":
            args[key] = name(value)
        elif key == "instruments":
            args[key] = "; ".join(map(name, value.split()))
        elif key in ("date", "ended"):
            args[key] = date_in_words(value)
        elif key == "as_of":
            args[key] = dated(value)
        elif key == "languages":
            args[key] = _TAG.sub(lambda tag: language_name(tag[0], language), value)
    return args


def date_in_words(value: str) -> str:
    """A date of a record; what is none stands as it was typed."""
    try:
        return format_date(value, current_language())
    except ValueError:
        return value
