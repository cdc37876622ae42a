"""Presumption of innocence: allegations are written as allegations until a judgment is final."""

import re
from collections.abc import Iterator
from functools import lru_cache

from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.part import Part
from mla_assistant.requests.parts.person import Role
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.person_sought import OfPersonSought
from mla_assistant.requests.preservation import Preservation
from mla_assistant.review.persons import WithPersons
from mla_assistant.review.rules import Spot, at, rule, warns
from mla_assistant.review.walk import Passage, by_item, passages_in

_NARRATIVE = (
    "header.subject", "facts.", "sought.", "persons.", "measures.", "data.", "preservation.", "proceedings.evidence",
)  # fmt: skip

# A noun that judges counts where it stands for a person: “the terrorist group” and “the Criminal Code” do not.
_NOUN = r"(?=\s*[.,;:)!?]|\s*$|\s+[A-Z]|\s+(?:{verbs})\b)"
_GUILT = {
    "en": re.compile(
        r"\b(?:he|she|they|who|suspects?|accused|defendants?|persons?|man|men|woman|women|members?"
        r"|(?!Offences?|Acts?|Crimes?|Conduct)[A-Z]\w+)\s+(?:has |have |had |jointly |together |then )?"
        r"(?:committed|perpetrated)\b(?! (?:to|for|suicide)\b)"
        r"|\b(?:committed|perpetrated) by\b"
        r"|\b(?:is|are|was|were) (?:clearly |undoubtedly )?guilty\b"
        r"|\b[Tt]he (?:murderer|killer|terrorist|criminal|fraudster|launderer|trafficker)s?"
        + _NOUN.format(verbs="is|are|was|were|has|have|had|who|then|and")
    ),
    "fr": re.compile(
        r"\b(?:a|ont|avait|avaient) commis\b"
        r"|\bcommis(?:es?)? par\b"
        r"|\b(?:est|sont|était|étaient) coupables?\b"
        r"|\b(?:[Ll]e |[Ll]a |[Ll]es |[Ll]’|[Ll]')(?:meurtri(?:er|ère)|assassin|terroriste|criminel(?:le)?|escroc)s?"
        + _NOUN.format(verbs="est|sont|était|étaient|a|ont|avait|qui|et")
    ),
    "es": re.compile(
        r"(?<!\bse )\b(?:cometió|cometieron|ha cometido|han cometido)\b"
        r"|\bcometid[oa]s? por\b"
        r"|\b(?:es|son|era|eran) culpables?\b"
        r"|\b(?:[Ee]l|[Ll]os|[Ll]as?) (?:asesin[oa]|terrorista|criminal)(?:e?s)?"
        + _NOUN.format(verbs="es|son|era|eran|ha|han|que|y")
    ),
}
# “The suspect committed” alleges nothing: only the verbs that do are here.
_ALLEGED = {
    "en": re.compile(
        r"\b(?:alleg\w+|suspected|accused of|accuses?|charged|charges|believed?|thought|said to|reported\w*"
        r"|according to|appears?|apparently|presum\w+|whether|if|reasonable grounds|prosecution(?:’s|'s)? case"
        r"|may have|might have|could have|would have|claims?|indicates?|suggests?|convicted|found guilty)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?:aurait|auraient|serait|seraient|présumé\w*|soupçonn\w+|accusée?s? d|mise?s? en examen"
        r"|selon|si|condamné\w*|reconnu\w* coupables?)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:habría|habrían|sería|serían|presunt\w+|supuest\w+|se sospecha|acusad[oa]s? de|imputa[nd]?"
        r"|según|si|condenad\w+|declarad\w+ culpables?)\b",
        re.IGNORECASE,
    ),
}
# An initial or a title ends no sentence: “It is believed that Mr. A. Idris …” is one allegation.
_SENTENCE_END = re.compile(r"\n|(?<=[\w)”]{2}[.!?])(?<!\bMrs\.)(?<!\b[MD][rs]\.)(?<!\bMme\.)(?<!\bNo\.)\s+")


@rule("guilt_stated", "practice", {MutualAssistance: warns(), OfPersonSought: warns(), Preservation: warns()})
def guilt(request: WithPersons) -> Iterator[Spot]:
    """A hint by words in three languages; it sees neither quotation nor irony."""
    if _all_convicted(request):
        return
    for passage in _stating(request):
        language = (passage.language or request.language).split("-")[0]
        if said := _stated(passage.text, language):
            yield at(passage.field, passage.place, words=said)


@by_item
def _stating(place: FieldPath, whole: Part) -> Iterator[Passage]:
    """The narrative, no question of it, that states guilt in one of the languages."""
    for passage in passages_in(place, whole):
        narrates = passage.field.startswith(_NARRATIVE) and ".questions." not in passage.field
        if narrates and any(_stated(passage.text, language) for language in _GUILT):
            yield passage


@lru_cache(maxsize=4096)  # at each key one paragraph is new
def _stated(text: str, language: str) -> str:
    """The first words of `text` that state guilt in a sentence that alleges nothing, or nothing."""
    if language not in _GUILT or not _GUILT[language].search(text):
        return ""
    for sentence in _SENTENCE_END.split(text):
        if not _ALLEGED[language].search(sentence) and (match := _GUILT[language].search(sentence)):
            return str(match[0])
    return ""


def _all_convicted(request: WithPersons) -> bool:
    roles = {person.role for person in request.persons}
    sought = (
        isinstance(request, OfPersonSought)
        and request.proceedings.convicted
        and not request.proceedings.for_prosecution
    )
    if isinstance(request, OfPersonSought) and not sought:
        return False
    return (sought or Role.CONVICTED in roles) and not roles & {Role.SUSPECT, Role.ACCUSED}
