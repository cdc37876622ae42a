"""Asylum: whether somebody has sought it belongs in no request; non-refoulement is for the requested State to weigh."""

import re
from collections.abc import Iterator
from functools import lru_cache

from mla_assistant.requests.part import Part
from mla_assistant.requests.parts.assurance import Assurance
from mla_assistant.requests.paths import FieldPath, join
from mla_assistant.requests.prose import text_of
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.rules import Spot, at, blocks, rule
from mla_assistant.review.walk import Passage, by_item, passages_in

# A status, not people in flight: “alms for refugees”, an old people's asile and a cultural asylum are none of it; nor
# is the Arabic word where it means a resort to the courts.
_ENGLISH = (
    r"\basylum\b|\bstatus of (?:an? )?refugees?\b|\brecogni[sz]ed refugees?\b"
    r"|\brefugee (?:status|claims?|applications?|papers?|cards?|certificates?|passport|travel document|recognition)\b"
    r"|\b(?:is|are|was|were|as) (?:an? )?(?:\w+ )?refugees?\b(?! (?:camp|centre|center|aid|relief))"
    r"|\b(?:UNHCR|UN refugee agency) (?:\w+ )?(?:cards?|certificates?|papers?|documents?|number|registration|mandate)\b"
    r"|\bregistered (?:with|by) (?:the )?UNHCR\b|\bOFPRA\b|\b(?:subsidiary|complementary) protection\b"
    r"|\b(?:applied for|sought|seeks|granted|given|refused|has|have|had|holds?|held|enjoys?|enjoyed|beneficiary of"
    r"|claim(?:s|ed)?(?: for)?|application for) (?:\w+ )?(?:international|humanitarian|temporary) protection\b"
    r"|\b(?:leave to remain|(?:residence )?permit|stay) on humanitarian grounds\b|\bhumanitarian (?:leave|visa)\b"
    r"|\bunder (?:humanitarian|temporary) protection\b|\b(?:international |humanitarian )?protection claims?\b"
)
_FRENCH = (
    r"\bd['’]asile\b|\b(?:l['’]asile|asile (?:politique|territorial|diplomatique|en|à|au))\b"
    r"|\b(?:statut|qualité|carte|titre) de réfugiée?\b|\b(?:est|sont|était|étaient|comme|que) réfugiée?s?\b"
    r"|\breconnue?s? réfugiée?s?\b|\bréfugiée?s? (?:politiques?|statutaires?)\b|\bcarte (?:du |de l['’])?U?N?HCR\b"
    r"|\bprotection subsidiaire\b|\b(?:demandé|obtenu|accordé|refusé|bénéficiai(?:t|re) de|bénéficie de|demande de) "
    r"(?:la |une )?protection (?:internationale|temporaire)\b"
)
_SPANISH = (
    r"\basilo\b(?! de ancianos)|\b(?:condición|estatuto|estatus|tarjeta|carné) de (?:refugiad[oa]|asilad[oa])\b"
    r"|\b(?:es|son|era|eran|como) refugiad[oa]s?\b|\breconocid[oa]s? (?:como )?refugiad[oa]s?\b"
    r"|\brefugiad[oa]s? polític[oa]s?\b|\b(?:solicit|pid|obtuv|concedi)\w+ (?:de )?(?:el )?refugio\b"
    r"|\bprotección subsidiaria\b|\b(?:solicit|pid|obtuv|concedi|goza|disfrut)\w+ (?:de )?(?:la )?"
    r"protección (?:internacional|temporal)\b"
)
_ARABIC = (
    r"(?:طلب|طالب|حق|صفة|منح|بطاقة)\w*\s+(?:ال|ل)?لجوء\w*(?!\s+(?:إلى|الى)\s+(?:القضاء|المحاكم|التحكيم|القوة))"
    r"|لجوء\w*\s+(?:ال)?سياسي|(?:صفة|وضع|مركز|بطاقة)\s+(?:ال)?لاجئ|لاجئ\w*\s+(?:ال)?(?:سياسي|معترف)"
    r"|الحماية\s+(?:الفرعية|الثانوية)|(?:طلب|طالب|منح|(?:حصل|حاصل)\w*\s+على|نال)\w*\s+(?:ال|لل)?حماية\s+(?:ال)?دولية"
)
_RUSSIAN = (
    r"\b(?:политическ|временн)\w+ убежищ\w*|\bправ[оа] (?:на )?убежищ\w*"
    r"|\b(?:прос|запрос|ходатайств)\w* (?:о (?:предоставлении )?)?убежищ\w*"
    r"|\b(?:статус|удостоверени)\w* беженц\w*|\b(?:признан|является|являлся|являлась|как)\w* беженц\w*"
)
_CHINESE = (
    r"(?:申[请請]|[请請]求|[寻尋]求|[获獲]得|[给給]予|政治)庇[护護]|庇[护護]申[请請]"
    r"|[难難]民(?:身份|地位|[资資]格|[证證]|[认認]定|申[请請])"
)
_ASYLUM = re.compile("|".join((_ENGLISH, _FRENCH, _SPANISH, _ARABIC, _RUSSIAN, _CHINESE)), re.IGNORECASE)


@rule("asylum_told", "refusal_risk", {RequestModel: blocks()})
def told(request: RequestModel) -> Iterator[Spot]:
    """A hint by words in six languages, in everything that travels but the quoted text of laws. No article says so:
    what was told can't be taken back, so it stops until somebody answers for words that mean something else.
    """
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
