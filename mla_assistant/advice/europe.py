"""Agreements of the European Union, and of States in it, that are known to exist and of which nothing was read."""

from datetime import date

from mla_assistant.advice.answer import Point
from mla_assistant.advice.question import Question
from mla_assistant.instruments import instrument, member

_EIO = "eu_eio_2014"
_NORDIC = frozenset({"DK", "FI", "IS", "NO", "SE"})
_ORDERS_SINCE = date(2026, 8, 18)

# by code: the source, and the day it speaks of
_SOURCES: dict[str, tuple[str, str]] = {
    "nordic_warrant": (
        "https://www.regjeringen.no/no/dokumenter/otprp-nr-39-2007-2008-/id503744/?ch=13 (text of the convention); "
        "https://www.regjeringen.no/no/dokumenter/g-122012--rundskriv-om-nordisk-arrestord/id704768/ (it is applied)",
        "2012",
    ),
    "surrender_agreement": (
        "https://www.ejn-crimjust.europa.eu/ejn/NewsDetail/EN/664 "
        "(OJ L 292, 21.10.2006, p. 2; in force 1 November 2019)",
        "2019-09-03",
    ),
    "eu_convention": (
        "https://brexitlegal.ie/police-cooperation/ (summary of the Convention); "
        "https://www.eurojust.europa.eu/da/node/230 (no Investigation Order in Denmark and Ireland)",
        "2026",
    ),
    "eu_convention_applied": (
        "https://regjeringen.no/no/dokumenter/prop-97-ls-20112012/id679495/?ch=17 (Prop. 97 LS (2011-2012))",
        "2012",
    ),
    "schengen_mla": (
        _SCHENGEN := "https://www.rayonverbot.ch/rhf/fr/home/strafrecht/rechtsgrundlagen/multilateral/sdue.html "
        "(Convention of 19 June 1990, OJ L 239, 22.9.2000, p. 19); OJ L 53, 27.2.2008, p. 52 (Switzerland); "
        "https://oeil.secure.europarl.europa.eu/oeil/popups/summary.do?id=977559&t=d&l=en (Liechtenstein)",
        "2008",
    ),
    "schengen_extradition": (_SCHENGEN, "2008"),
    "eu_us": (
        "https://ec.europa.eu/world/agreements/prepareCreateTreatiesWorkspace/treatiesGeneralData.do?step=0"
        "&redirect=true&treatyId=5461&back=5441 (OJ L 181, 19.7.2003, p. 27; in force 1 February 2010)",
        "2009-11-27",
    ),
    "eu_japan": (
        "http://eur-lex.europa.eu/summary/EN/URISERV:jl0048 (OJ L 39, 12.2.2010, p. 20; in force 2 January 2011)",
        "2011",
    ),
    "provider_order": (
        "Regulation (EU) 2023/1543, OJ L 191, 28.7.2023, p. 118, "
        "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32023R1543; "
        "https://acompli.ie/news/e-evidence-regulation-august-2026/ (applies from 18 August 2026, not in Denmark)",
        "2026",
    ),
    "sis_alert": (
        "Council Framework Decision 2002/584/JHA, art. 9(2), OJ L 190, 18.7.2002, p. 1, "
        "http://eur-lex.europa.eu/LexUriServ/LexUriServ.do?uri=CELEX:32002F0584:en:HTML",
        "2026",
    ),
}


def european(question: Question) -> tuple[Point, ...]:
    """What may govern the request beside the treaties that are in the data, or in their place."""
    pair = {question.requesting, question.requested}
    outside = [state for state in pair if not member(state, "european_union")]
    surrender = question.scope == "extradition"
    if surrender and pair <= _NORDIC:
        return (_known("nordic_warrant", question),)
    if not outside:
        bound_otherwise = not surrender and pair & set(instrument(_EIO).not_bound)
        return (_known("eu_convention", question, instrument=_EIO),) if bound_otherwise else ()
    code = _with_another(outside[0], question.scope) if len(outside) == 1 else ""
    return (_known(code, question),) if code else ()


def order_to_provider(question: Question) -> Point | None:
    """An order of one member goes to the provider in another, and to no authority there."""
    pair = question.requesting, question.requested
    between = "DK" not in pair and all(member(state, "european_union") for state in pair)
    return _known("provider_order", question) if between and question.today >= _ORDERS_SINCE else None


def alert(question: Question) -> list[Point]:
    """How an arrest is asked for between members."""
    between = all(member(state, "european_union") for state in (question.requesting, question.requested))
    return [_known("sis_alert", question)] if between and question.scope == "extradition" else []


def _with_another(state: str, scope: str) -> str:
    """What members of the Union have with one that is no member."""
    if state in ("IS", "NO"):
        return "surrender_agreement" if scope == "extradition" else "eu_convention_applied"
    if state in ("CH", "LI"):
        return f"schengen_{scope}"
    if state == "JP" and scope == "mla":
        return "eu_japan"
    return "eu_us" if state == "US" else ""


def _known(code: str, question: Question, **args: str) -> Point:
    source, as_of = _SOURCES[code]
    states = {"state": question.requesting, "other": question.requested}
    return Point(code, states | args, source=source, as_of=as_of)
