"""Asylum: whether somebody has sought it belongs in no request; non-refoulement is for the requested State to weigh."""

import re
from collections.abc import Iterator
from functools import lru_cache

from mla_assistant.requests.part import Part
from mla_assistant.requests.parts.assurance import Assurance
from mla_assistant.requests.paths import FieldPath, join
from mla_assistant.requests.person_sought import OfPersonSought
from mla_assistant.requests.prose import text_of
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.rules import Spot, at, rule, warns
from mla_assistant.review.walk import Passage, by_item, passages_in

# A status, not people in flight: “alms for refugees”, an old people's asile and a cultural asylum are none of it.
_ASYLUM = re.compile(
    r"\b(?:political |territorial |diplomatic )?asylum\b|\brefugee status\b|\bstatus of (?:a )?refugee\b"
    r"|\b(?:is|was|as) an? (?:\w+ )?refugee\b"
    r"|\b(?:applied for|sought|seeks|granted|refused|claim(?:ed)? for|application for) "
    r"(?:\w+ )?(?:international|subsidiary|humanitarian) protection\b"
    r"|\bd['’]asile\b|\b(?:l['’]asile|asile (?:politique|territorial|diplomatique|en|à|au))\b"
    r"|\b(?:statut|qualité) de réfugiée?\b|\b(?:est|était|comme|que) réfugiée?\b"
    r"|\b(?:demandé|obtenu|accordé|refusé|bénéficie de|demande de) (?:la |une )?"
    r"protection (?:internationale|subsidiaire)\b"
    r"|\basilo\b(?! de ancianos)|\b(?:condición|estatuto|estatus) de (?:refugiad[oa]|asilad[oa])\b"
    r"|\b(?:es|era|como) refugiad[oa]\b|\b(?:solicit|pid|obtuv|concedi)\w+ (?:el )?refugio\b"
    r"|\b(?:solicit|pid|obtuv|concedi)\w+ (?:la )?protección (?:internacional|subsidiaria)\b",
    re.IGNORECASE,
)


@rule("asylum_told", "refusal_risk", {OfPersonSought: warns("ECE 1957", "art. 3(2)"), RequestModel: warns()})
def told(request: RequestModel) -> Iterator[Spot]:
    """A hint by words in three languages, in everything that travels but the quoted text of laws."""
    for passage in _telling(request):
        yield at(passage.field, passage.place, words=_words(passage.text))


@by_item
def _telling(place: FieldPath, whole: Part) -> Iterator[Passage]:
    wordings = []
    if isinstance(whole, Assurance):  # the walk leaves out what is called wording: elsewhere that is quoted law
        own = join(place, "wording")
        wordings.append(Passage(own, own, text_of(whole.wording), None))
    yield from (each for each in (*passages_in(place, whole), *wordings) if _words(each.text))


@lru_cache(maxsize=4096)  # at each key one paragraph is new
def _words(text: str) -> str:
    found = _ASYLUM.search(text)
    return found[0] if found else ""
