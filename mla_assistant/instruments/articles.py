"""The article of a function, for one kind of request only.

A convention with both keeps them in articles of their own: UNTOC 18(13) names the channel of mutual assistance, not of
extradition (16), and 16(14) is no clause of mutual assistance. The facts give one reference a function, so a reference
is read part by part, and a part that belongs to the other kind is left out.
"""

from functools import lru_cache

from mla_assistant.instruments.models import Instrument
from mla_assistant.instruments.provisions import Article
from mla_assistant.instruments.references import numbers
from mla_assistant.instruments.vocabulary import Function
from mla_assistant.requests.request import Scope


def duty(found: Instrument, scope: Scope) -> Article | None:
    """The article that obliges: to assist, or to extradite."""
    return found.articles.get(scope)


def article(found: Instrument, function: Function, scope: str) -> Article | None:
    """The article as far as it speaks of this kind of request; None where it has none."""
    known = found.articles.get(function)
    if known is None or not found.has_parties:
        return known  # a law or a resolution speaks of both in one article
    foreign = _of_the_other(found, scope)
    parts = [part for part in known.ref.split("; ") if not (numbers(part) and numbers(part) <= foreign)]
    return known.model_copy(update={"ref": "; ".join(parts)}) if parts else None


@lru_cache(maxsize=512)
def _numbers_of(refs: tuple[str, ...]) -> frozenset[int]:
    return frozenset(number for ref in refs for number in numbers(ref))


def _of_the_other(found: Instrument, scope: str) -> frozenset[int]:
    """The articles that belong to the other kind of request alone."""
    mla = [one.ref for one in found.assistance] + [item.ref for item in found.request_contents]
    extradition = [one.ref for one in found.extradition_documents]
    for function, refs in (("mla", mla), ("extradition", extradition)):
        refs += [known.ref for name, known in found.articles.items() if name == function]
    of_mla, of_extradition = _numbers_of(tuple(mla)), _numbers_of(tuple(extradition))
    return of_mla - of_extradition if scope == "extradition" else of_extradition - of_mla
