"""Advice for a tired reader at 80 columns: what to use, why the others stand or fall, the way there, doubts once."""

import textwrap
from collections.abc import Iterable

from mla_assistant.advice import Advice, Basis, Clock, Gift, Point
from mla_assistant.drafting.advice_labels import Doubt, doubt_of, function_label, held_for, kind_label, standing_words
from mla_assistant.drafting.advice_words import (
    also_read,
    clock_words,
    dated,
    name,
    say,
    source_line,
    test_place,
    threshold_words,
)
from mla_assistant.drafting.offence_words import offence_label
from mla_assistant.instruments import Relation, Threshold, instrument
from mla_assistant.text.dates import format_date
from mla_assistant.text.names import state_name
from mla_assistant.text.translate import N_, _, current_language

_WIDTH = 80


def as_text(advice: Advice) -> str:
    """The whole advice; numbers in brackets point to the sources at its end."""
    page = _Page()
    page.title(advice)
    page.section(_("Is there a bilateral treaty?"), advice.bilateral)
    page.section(_("What to use"), advice.use)
    page.section(_("What the request must hold"), advice.contents)
    page.bases(advice)
    page.section(_("Other ways, quicker or first"), advice.formal)
    page.section(_("Channel"), advice.channel)
    page.section(_("In urgent cases"), advice.urgent)
    page.section(_("Language"), advice.language)
    page.section(_("Authority"), advice.authority)
    page.clocks(advice.clocks)
    page.section(_("Said once, true of all of it"), advice.caveats)
    page.sources()
    return "\n".join(page.lines)


class _Page:
    """Lines as they are laid out, and the sources they lean on, numbered as they come."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._sources: dict[str, int] = {}
        self._further: dict[str, dict[str, None]] = {}
        """By source, where else the instruments that are spoken of were read."""

    def title(self, advice: Advice) -> None:
        asked, language = advice.question, current_language()
        states = [state_name(code, language) for code in (asked.requesting, asked.requested)]
        offences = ", ".join(map(offence_label, asked.offences))
        day = format_date(asked.today.isoformat(), language)
        self._say(
            _("{kind}: {requesting} asks {requested}").format(
                kind=kind_label(asked.kind), requesting=states[0], requested=states[1]
            )
        )
        self._say(_("For: {offences}. Advice of {date}.").format(offences=offences, date=day))

    def section(self, heading: str, points: Iterable[Point]) -> None:
        said = [self._point(point) for point in points]
        if said:
            self._heading(heading)
            for text in dict.fromkeys(said):
                self._say(text, "  - ")

    def bases(self, advice: Advice) -> None:
        self._heading(_("Why each basis stands or falls"))
        for basis in advice.bases:
            if not basis.remote:
                self._basis(basis, advice.question.offences)
        for words, bases in _remote(advice):
            self._say(_(words).format(names=_dated_names(bases)), "  - ")

    def clocks(self, clocks: Iterable[Clock]) -> None:
        said = [self._clock(clock) for clock in clocks]
        if said:
            self._heading(_("Clocks"))
            for text in said:
                self._say(text, "  - ")

    def sources(self) -> None:
        if self._sources:
            self._heading(_("Sources"))
            for source, number in self._sources.items():
                self._say(source, lead := f"  [{number}] ")
                for further in self._further.get(source, ()):
                    self._say(further, " " * len(lead))

    def _basis(self, basis: Basis, offences: tuple[str, ...]) -> None:
        found = instrument(basis.instrument)
        self._further.setdefault(found.source, {}).update(dict.fromkeys(also_read(found)))
        stands = ", ".join(filter(None, (standing_words(basis), held_for(basis, offences))))
        self._say(_("{name}: {standing}").format(name=name(basis.instrument), standing=stands), "  - ")
        for point in (*basis.why, *([basis.accepted] if basis.accepted else [])):
            self._say(self._point(point), "      ")
        if basis.standing not in ("stands", "may_stand_confirm") or basis.pair is None:
            return
        for test in basis.must_meet:
            self._say(self._test(test, basis), "      ")
        for relation in basis.relations:
            self._say(self._relation(relation), "      ")
        if not basis.relations:
            self._say(_("How it stands to other treaties is not recorded."), "      ")
        if basis.gives:
            self._say(_("Gives: {list}.").format(list=_gifts(basis.gives)), "      ")
        if basis.lacks:
            lacking = ", ".join(map(function_label, basis.lacks))
            self._say(_("No article recorded on: {list}.").format(list=lacking), "      ")

    def _test(self, test: Threshold, basis: Basis) -> str:
        text = _("The offence must meet {ref}: {text}").format(ref=test_place(test), text=threshold_words(test))
        return self._with(
            text, "" if test.verified else _("not verified"), test.source or instrument(basis.instrument).source
        )

    def _relation(self, relation: Relation) -> str:
        text = _("Beside other treaties ({ref}): {note}").format(ref=relation.ref, note=relation.note)
        return self._with(text, "" if relation.verified else _("not verified"), relation.source)

    def _clock(self, clock: Clock) -> str:
        mark = "" if clock.limit.verified else _("not verified")
        where = f"{name(clock.instrument)}, {clock.limit.ref}"
        said = "; ".join(part for part in (where, dated(clock.as_of), mark) if part)
        return self._with(clock_words(clock), said, clock.source)

    def _point(self, point: Point) -> str:
        return self._with(say(point), source_line(point), point.source)

    def _with(self, text: str, place: str, source: str) -> str:
        number = f" [{self._sources.setdefault(source, len(self._sources) + 1)}]" if source else ""
        return text + (f" ({place})" if place else "") + number

    def _heading(self, text: str) -> None:
        self.lines += ["", text]

    def _say(self, text: str, lead: str = "") -> None:
        self.lines += textwrap.wrap(
            " ".join(text.split()),
            _WIDTH,
            initial_indent=lead,
            subsequent_indent=" " * len(lead),
            break_long_words=False,
            break_on_hyphens=False,
        )


_DOUBTS: dict[Doubt, str] = {
    "recorded_against": N_("Neither is recorded as party, and one at least as not a party: {names}."),
    "not_listed": N_(
        "One at least is not in the complete list: {names}. Confirm at the depositary if you expect it there."
    ),
    "by_extension": N_(
        "One at least is recorded as party to no treaty: {names}. Ask the depositary whether these reach it."
    ),
    "signatory": N_("Signed, no deposit listed: {names}. Confirm at the depositary."),
    "not_recorded": N_("Neither State is recorded as party: {names}. Confirm at the depositary if you expect one."),
    "no_list": N_("No list of parties is recorded here: {names}. Confirm at the depositary."),
}


def _remote(advice: Advice) -> Iterable[tuple[str, list[Basis]]]:
    """What is only named, by what is known of the two States."""
    groups: dict[Doubt, list[Basis]] = {doubt: [] for doubt in _DOUBTS}
    for basis in advice.bases:
        if basis.remote:
            groups[doubt_of(basis)].append(basis)
    return [(_DOUBTS[doubt], bases) for doubt, bases in groups.items() if bases]


def _dated_names(bases: Iterable[Basis]) -> str:
    """`ECMA 1959 (as of 13 February 2025)`; no date where nothing is recorded."""
    days = ((name(basis.instrument), dated(basis.pair.as_of) if basis.pair else "") for basis in bases)
    return "; ".join(f"{title} ({day})" if day else title for title, day in days)


def _gifts(gifts: Iterable[Gift]) -> str:
    """`duty to assist art. 12(1)`: functions and their articles. The types of assistance are for `--json`."""
    return "; ".join(
        f"{function_label(gift.function)} {gift.ref}" + ("" if gift.verified else " " + _("(not verified)"))
        for gift in gifts
        if gift.function
    )
