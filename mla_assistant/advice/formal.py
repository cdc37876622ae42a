"""Is a formal request needed at all, or first? Each other way with its source, or with none where none is recorded."""

from dataclasses import replace

from mla_assistant.advice.agreed import order_to_provider
from mla_assistant.advice.answer import Basis, Point
from mla_assistant.advice.gives import preserves
from mla_assistant.advice.question import Question
from mla_assistant.advice.territories import one_state
from mla_assistant.instruments import authorities, fact, instrument
from mla_assistant.instruments.articles import article
from mla_assistant.instruments.vocabulary import Function
from mla_assistant.requests.finding import Citation

_2322 = "unsc_res_2322_2016"


def other_ways(usable: list[Basis], recorded: list[Basis], question: Question) -> tuple[Point, ...]:
    """Ways that are quicker than a letter, or come before it. What is recorded between the two preserves data also
    where a form takes the place of letters.
    """
    points = [] if one_state(question) else [_police(question)]
    if question.scope == "extradition" and question.kind != "provisional_arrest":
        points += _from_articles(usable, question, "provisional_arrest", "arrest_first")
    elif question.scope == "mla":
        if question.kind != "preservation":
            points += _preserve([*usable, *filter(preserves, recorded)], question)
        points.append(_provider(usable, question))
    if question.scope == "mla" and question.kind != "preservation":
        points += _from_articles(usable, question, "spontaneous_information", "spontaneous_information")
        joint = _from_articles(usable, question, "joint_investigations", "joint_team")
        points += joint or [_resolution("joint_team_2322", "joint_investigations")]
    points.append(_resolution("liaison", "joint_investigations"))
    return tuple(points)


def points_24_7(question: Question) -> tuple[Point, ...]:
    """The 24/7 contact points recorded for the requested State."""
    return tuple(
        Point(
            "point_24_7",
            {"authority": one.authority, "phone": one.phone, "email": one.email, "note": one.note},
            source=one.source,
            as_of=one.as_of,
        )
        for one in (each.row for each in authorities(question.requested, "24_7", question.today))
    )


def _police(question: Question) -> Point:
    found = fact(question.requested, "interpol")
    point = replace(_resolution("police_channel_unrecorded", "urgent_channel"), args={"state": question.requested})
    if found and found.value == "member":
        return replace(point, code="police_channel", source=found.source, as_of=found.as_of)
    return point


def _preserve(near: list[Basis], question: Question) -> list[Point]:
    near = list({basis.instrument: basis for basis in near}.values())
    found = _from_articles(near, question, "preservation", "preserve_first")
    found = found or [Point("preserve_unrecorded", {"state": question.requested})]
    return [*found, *points_24_7(question)]


def _provider(usable: list[Basis], question: Question) -> Point:
    if order := order_to_provider(question):
        return order
    direct = _from_articles(usable, question, "expedited_disclosure", "provider_direct")
    protocol = (point for point in direct if point.args["instrument"] == "budapest_2ap_2022")
    return next(protocol, Point("provider_unrecorded"))


def _from_articles(usable: list[Basis], question: Question, function: Function, code: str) -> list[Point]:
    return [
        Point(code, {"instrument": one.code}, Citation(one.code, known.ref), known.verified, one.source, one.as_of)
        for one in (instrument(basis.instrument) for basis in usable)
        if (known := article(one, function, question.scope))
    ]


def _resolution(code: str, function: Function) -> Point:
    found = instrument(_2322)
    known = found.articles[function]
    return Point(code, {}, Citation(_2322, known.ref), known.verified, found.source, found.as_of)
