"""The advice as paragraphs: one basis, or one thing to know on the way."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from mla_assistant.advice import Advice, Basis, Clock, Gift, Point
from mla_assistant.drafting.advice_labels import function_label, held_for, standing_words
from mla_assistant.drafting.advice_words import (
    also_read,
    clock_words,
    dated,
    gift_words,
    name,
    say,
    source_line,
    test_place,
    threshold_words,
)
from mla_assistant.drafting.chosen_bases import can_be_entered, is_form
from mla_assistant.instruments import Relation, Threshold
from mla_assistant.review.cited import known
from mla_assistant.text.translate import _, current_language

Paragraph = tuple[tuple[str, str], ...]
"""Texts with their styles."""

_MUTED = "$foreground-muted"
_STANDING = {"stands": "$text-success", "may_stand_confirm": "$text-warning", "does_not_stand": "$text-error"}


@dataclass
class Said:
    """Paragraphs as they come, and the sources they lean on."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    sources: dict[str, None] = field(default_factory=dict)
    further: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """By source, where else the instrument that is spoken of was read."""

    def heading(self, text: str, style: str = "bold") -> None:
        if self.paragraphs:
            self.paragraphs.append(())
        self.paragraphs.append(((text, style),))

    def say(self, text: str, place: str = "", source: str = "") -> None:
        said: Paragraph = (("• " + " ".join(text.split()), ""), (f" ({place})" if place else "", _MUTED))
        if said not in self.paragraphs:
            self.paragraphs.append(said)
        if source:
            self.sources[source] = None

    def points(self, points: Iterable[Point]) -> None:
        for point in points:
            self.say(say(point), source_line(point), point.source)

    def section(self, heading: str, points: Iterable[Point]) -> None:
        if said := tuple(points):
            self.heading(heading)
            self.points(said)

    def finished(self) -> list[Paragraph]:
        if self.sources:
            self.heading(_("Sources"), _MUTED)
            said = [line for source in self.sources for line in (source, *self.further.get(source, ()))]
            self.paragraphs += [((line, _MUTED),) for line in said]
        return self.paragraphs


@dataclass(frozen=True)
class Topic:
    """One thing to know on the way, as a line of the list and as paragraphs."""

    title: str
    paragraphs: list[Paragraph]


def of_basis(basis: Basis, offences: tuple[str, ...]) -> list[Paragraph]:
    """Why it stands or falls, what the offence must meet, how it stands to others, what it gives and lacks."""
    said = Said()
    found = known(basis.instrument)
    if found is None:
        return [((_("The entry of this treaty is no longer there: somebody removed it."), ""),)]
    said.further[found.source] = also_read(found)
    said.heading(found.title(current_language()) if can_be_entered(basis) and found.has_parties else found.short)
    stands = ", ".join(filter(None, (standing_words(basis), held_for(basis, offences))))
    said.paragraphs.append(((stands, f"bold {_STANDING.get(basis.standing, '')}".strip()),))
    if is_form(basis):
        said.say(_("Use that form. It takes the place of a letter, so it is not taken into this one."))
    elif not can_be_entered(basis):
        said.say(_("It carries no request alone. Cite it in the statement on another basis."))
    said.points((*basis.why, *([basis.accepted] if basis.accepted else [])))
    if basis.must_meet:
        said.heading(_("What the offence must meet"))
        for test in basis.must_meet:
            said.say(f"{test_place(test)}: {threshold_words(test)}", _unread(test), test.source)
    said.heading(_("Beside other bases"))
    for relation in basis.relations:
        said.say(f"{relation.ref}: {relation.note}", _unread(relation), relation.source)
    if not basis.relations:
        said.say(_("Not recorded."))
    if basis.gives:
        said.heading(_("What it gives"))
        for gift in basis.gives:
            said.say(gift_words(gift), _unread(gift))
    if basis.lacks and basis.pair:
        said.heading(_("No article recorded on"))
        said.say(", ".join(map(function_label, basis.lacks)))
    return said.finished()


def topics(advice: Advice, problems: Iterable[str] = ()) -> list[Topic]:
    """What is to be known beside the bases; the first one comes before them."""
    short = Said()
    if unused := list(problems):
        short.heading(_("Files of facts that are not used"), "bold $text-warning")
        for problem in unused:
            short.say(problem)
    open_still = advice.question.bilateral.answer == "not_checked"
    short.heading(_("Is there a bilateral treaty?"), "bold $text-warning" if open_still else "bold")
    short.points(advice.bilateral)
    short.section(_("What to use"), advice.use)
    found = [
        Topic(_("In short"), short.finished()),
        *_topic(_("What the request must hold"), advice.contents),
        *_topic(_("Other ways, quicker or first"), advice.formal),
        *_topic(_("Channel"), advice.channel),
        *_topic(_("In urgent cases"), advice.urgent),
        *_topic(_("Language"), advice.language),
        *_topic(_("Authority"), advice.authority),
        *_clocks(advice.clocks),
        *_topic(_("Said once, true of all of it"), advice.caveats),
    ]
    return found


def _topic(title: str, points: Iterable[Point]) -> list[Topic]:
    said = Said()
    said.section(title, points)
    return [Topic(title, said.finished())] if said.paragraphs else []


def _clocks(clocks: tuple[Clock, ...]) -> list[Topic]:
    said = Said()
    if not clocks:
        return []
    said.heading(_("Clocks"))
    for clock in clocks:
        where = "; ".join(filter(None, (f"{name(clock.instrument)}, {clock.limit.ref}", dated(clock.as_of))))
        said.say(clock_words(clock), where + ("" if clock.limit.verified else "; " + _("not verified")), clock.source)
    return [Topic(_("Clocks"), said.finished())]


def _unread(fact: Threshold | Relation | Gift) -> str:
    return "" if fact.verified else _("not verified")
