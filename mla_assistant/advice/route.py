"""To whom, in which language, by which channel, against which clock."""

from typing import cast

from mla_assistant.advice.agreed import alert
from mla_assistant.advice.answer import Basis, Clock, Point
from mla_assistant.advice.formal import points_24_7
from mla_assistant.advice.question import Question
from mla_assistant.advice.territories import one_state
from mla_assistant.instruments import StateFact, authorities, clock, instrument, language_hint, profile
from mla_assistant.instruments.articles import article
from mla_assistant.instruments.tables import AuthorityFunction, AuthorityRow, ProfileField
from mla_assistant.instruments.vocabulary import Function
from mla_assistant.requests.finding import Citation
from mla_assistant.text.names import state_name

_CLOCKS: dict[str, frozenset[str]] = {
    "mla": frozenset({"decision", "safe_conduct", "preservation", "disclosure", "original"}),
    "extradition": frozenset({"decision", "provisional_arrest", "surrender", "specialty", "re_extradition", "consent"}),
    "preservation": frozenset({"preservation", "disclosure"}),
}
_DOCUMENTS = {"mla": "documents_profile", "extradition": "documents_profile_open"}
"""What a State names was recorded without a word on the kind of request it belongs to."""


def language(usable: list[Basis], question: Question) -> tuple[Point, ...]:
    """What the State said it accepts, or what is recorded of its authority; what the articles say; failing the
    first two, official languages as a hint, called one.
    """
    said = _said(usable, question, "languages", "language_accepted") or _of_authorities(usable, question)
    hint = language_hint(question.requested)
    rest = [*_articles(usable, question, "language_form", "language_article")]
    if not said:
        args = {"state": question.requested} | ({"languages": "; ".join(hint)} if hint else {})
        rest.append(Point("language_hint" if hint else "language_unknown", args))
    return (*said, *rest)


def authority(usable: list[Basis], question: Question) -> tuple[Point, ...]:
    """The recorded authority for the kind, what the State's profile says, or that nothing is recorded."""
    form = _form(usable, question)
    found = [
        Point(
            "authority",
            {
                "authority": one.authority,
                "address": one.address,
                "phone": one.phone,
                "email": one.email,
                "under": one.designated_under,
                "note": one.note,
            },
            source=one.source,
            as_of=one.as_of,
        )
        for one in _authorities(usable, question)
    ]
    said = [
        *_said(usable, question, "authority", "authority_profile"),
        *_said(usable, question, "other_addressee", "other_addressee"),
    ]
    rest = _articles(usable, question, "central_authority", "central_authority")
    told = bool(said) or any(not _of_another_pair(row, question) for row in _authorities(usable, question))
    unknown = [] if told else [form or Point("authority_unknown", {"state": question.requested})]
    return (*unknown, *found, *said, *rest)


def channel(usable: list[Basis], question: Question) -> tuple[Point, ...]:
    """What the articles say, what the State says of itself, and what it wants with it."""
    form = _form(usable, question)
    ways = [
        *_articles(usable, question, "channels", "channel_article", instead="central_authority"),
        *([] if form else _said(usable, question, "channel", "channel_profile")),
    ]
    points = [
        *(ways or [form or Point("channel_unknown", {"state": question.requested})]),
        *_said(usable, question, "encryption_or_signature", "signature_profile"),
        *_said(usable, question, "originals_required", "originals_profile"),
        *_said(usable, question, "special_documents", _DOCUMENTS[question.scope]),
        *_said(usable, question, "dual_criminality", "dual_criminality_profile"),
        *_said(usable, question, "limitation_of_use", "limitation_profile"),
    ]
    return tuple(points)


def urgent(usable: list[Basis], recorded: list[Basis], question: Question) -> tuple[Point, ...]:
    """What may be done when there is no time for the ordinary way. A 24/7 point answers beside a form as well."""
    return (
        *_articles(usable, question, "urgent_channel", "urgent_article"),
        *(_articles(recorded, question, "contact_point_24_7", "contact_point") if question.scope == "mla" else ()),
        *(points_24_7(question) if question.kind == "preservation" else ()),
        *_without_clock(usable, question),
        *alert(question),
        *([] if one_state(question) else _interpol()),
    )


def clocks(usable: list[Basis], question: Question) -> tuple[Clock, ...]:
    """The periods of the bases that can be used, and when they end by what has happened already."""
    found: list[Clock] = []
    kept = _CLOCKS["preservation" if question.kind == "preservation" else question.scope]
    for one in (instrument(basis.instrument) for basis in usable):
        ends = {running.limit: running.ends for event in question.events for running in clock(one, *event)}
        mine = (limit for limit in one.time_limits if limit.clock in kept)
        found += (Clock(one.code, limit, one.source, one.as_of, ends.get(limit)) for limit in mine)
    return tuple(found)


def _authorities(usable: list[Basis], question: Question) -> list[AuthorityRow]:
    """Those recorded for the kind; what was designated under a treaty says nothing of the way of a form."""
    form = _form(usable, question)
    found = authorities(question.requested, cast(AuthorityFunction, question.scope), question.today)
    rows = [each.row for each in found if not form or each.layer != "shipped" or not each.row.designated_under]
    return sorted(rows, key=lambda row: _of_another_pair(row, question))


def _of_another_pair(row: AuthorityRow, question: Question) -> bool:
    """Named in a bilateral treaty of the requested State with another than the one that asks."""
    return row.designated_under.startswith("Bilateral") and state_name(question.requesting, "en") not in (
        row.designated_under
    )


def _of_authorities(usable: list[Basis], question: Question) -> list[Point]:
    return [
        Point(
            "language_of_authority",
            {"authority": one.authority, "languages": one.languages, "under": one.designated_under},
            source=one.source,
            as_of=one.as_of,
        )
        for one in _authorities(usable, question)
        if one.languages
    ]


def _form(usable: list[Basis], question: Question) -> Point | None:
    """A form goes the way of its own instrument, which was not read for this program."""
    forms = usable if question.kind != "preservation" else []
    form = next((basis.instrument for basis in forms if basis.by_form), None)
    return Point("way_of_form", {"instrument": form}) if form else None


def _without_clock(usable: list[Basis], question: Question) -> list[Point]:
    """A form whose periods nobody read has some all the same."""
    forms = [instrument(basis.instrument) for basis in usable if basis.by_form and question.kind != "preservation"]
    kept = _CLOCKS[question.scope]
    return [
        Point("clocks_of_form", {"instrument": form.code})
        for form in forms
        if not any(limit.clock in kept for limit in form.time_limits)
    ]


def _interpol() -> list[Point]:
    found = instrument("unsc_res_2322_2016")
    cited = Citation(found.code, found.articles["urgent_channel"].ref)
    return [Point("urgent_interpol", {}, cited, True, found.source, found.as_of)]


def _said(usable: list[Basis], question: Question, field: ProfileField, code: str) -> list[Point]:
    """What the requested State itself said, for one of the bases or for all requests."""
    said: dict[StateFact, str] = {}
    for name in ("", *(basis.instrument for basis in usable)):
        found = profile(question.requested, name).get(field)
        if found and found.value:
            said.setdefault(found, name)
    return [
        Point(
            code,
            {"state": question.requested, "value": found.value.rstrip(".")} | ({"instrument": name} if name else {}),
            source=found.source,
            as_of=found.as_of,
        )
        for found, name in said.items()
    ]


def _articles(
    usable: list[Basis], question: Question, function: Function, code: str, instead: Function | None = None
) -> list[Point]:
    """What the articles say on `function`, or on what says as much in a text that has none."""
    found = [instrument(basis.instrument) for basis in usable]
    return [
        Point(
            code,
            {"instrument": one.code, "note": known.note},
            Citation(one.code, known.ref),
            known.verified,
            one.source,
            one.as_of,
        )
        for one in found
        if (known := article(one, function, question.scope) or (instead and article(one, instead, question.scope)))
    ]
