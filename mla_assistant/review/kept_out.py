"""Offences and persons that States keep out of cooperation: military, fiscal and political offences, what is a right
elsewhere, persons with immunity.

No field asks for these: the words of the draft give a hint, in English, French and Spanish, of offences in Arabic too,
and a lawyer weighs it. No State is called anything for it.
"""

import re
from collections.abc import Iterator

from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.finding import Citation
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.offence import Offence
from mla_assistant.requests.parts.person import Person, SoughtPerson
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.person_sought import OfPersonSought
from mla_assistant.requests.preservation import Preservation
from mla_assistant.requests.prose import text_of
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.offences import on
from mla_assistant.review.rules import Spot, Weight, at, informs, rule, warns

_MILITARY = re.compile(
    r"\b(?:desertion|mutiny|absence without (?:official )?leave|AWOL|insubordination|draft evasion|evasion of the draft"
    r"|military (?:offence|penal|criminal|justice|discipline|code|service)|armed forces act"
    r"|désertion|révolte militaire|absence irrégulière|insubordination|insoumission"
    r"|refus d['’]obéissance|infraction militaire|code de justice militaire|service militaire"
    r"|deserción|insubordinación|abandono de destino|delito militar"
    r"|(?:justicia|código|código penal|servicio) militar"
    r"|الفرار من الخدمة العسكرية|(?:ال)?تمرد (?:ال)?عسكري"
    r"|(?:ال)?جريمة (?:ال)?عسكرية|قانون العقوبات العسكري|القضاء العسكري)\b",
    re.IGNORECASE,
)
_FISCAL = re.compile(
    r"\b(?:tax(?:es|ation)?|VAT|customs dut(?:y|ies)|excise|revenue (?:act|code)"
    r"|fraude fiscale|infraction fiscale|impôts?|droits de douane"
    r"|fraude fiscal|delito fiscal|impuestos?|tributari[oa]s?|derechos de aduana"
    r"|(?:ال)?تهرب (?:ال)?(?:ضريبي|جمركي)"
    r"|(?:ال)?ضريبة|(?:ال)?ضرائب|(?:ال)?رسوم (?:ال)?جمركية)\b",
    re.IGNORECASE,
)
_POLITICAL = re.compile(
    r"\b(?:treason|sedition|seditious \w+|(?<!industrial )(?<!economic )(?<!corporate )(?<!commercial )espionage"
    r"|subversion"
    r"|(?:insult(?:s|ing)?|defam(?:ing|ation)) (?:to |of )?(?:the |a )?(?:president|head of state|king|queen|monarch)"
    r"|member(?:ship)? (?:of|in) (?:an? |the )?(?:opposition|banned|political) (?:party|movement)"
    r"|trahison|sédition|espionnage(?! (?:industriel|économique|commercial))|l[eèé]se[- ]majest[eéy]"
    r"|atteinte à la s[ûu]reté de l['’][ée]tat"
    r"|(?:offense|outrage|injure|insulte) (?:au|envers le|contre le) (?:président|chef de l['’][ée]tat|roi)"
    r"|appartenance à un (?:parti|mouvement) (?:d['’]opposition|interdit|politique)"
    r"|traición|sedición|espionaje(?! (?:industrial|económico|comercial|empresarial))|lesa majestad"
    r"|(?:injurias?|ofensas?|calumnias?) (?:al|contra el) (?:presidente|jefe de estado|rey)"
    r"|pertenencia a un (?:partido|movimiento) (?:político|opositor|de oposición|prohibido)"
    r"|الخيانة العظمى|خيانة الوطن|(?:ال)?تجسس(?! (?:ال)?(?:صناعي|تجاري|اقتصادي))"
    r"|إهانة (?:ال)?رئيس|إهانة الملك|قلب نظام الحكم)\b",
    re.IGNORECASE,
)
_RIGHT = re.compile(
    r"\b(?:homosexuality|homosexual (?:acts?|conduct|relations|intercourse|offences?)"
    r"|same-sex (?:acts?|conduct|relations|intercourse|marriage)|sodomy|buggery|apostasy|blasphemy"
    r"|(?:carnal knowledge|intercourse) against (?:the order of )?nature|unnatural (?:acts?|offences?|intercourse)"
    r"|homosexualité|(?:actes?|relations?|rapports?) homosexuel(?:le)?s?|sodomie"
    r"|actes? contre nature|apostasie|blasphème"
    r"|homosexualidad|(?:actos?|relaciones) homosexual(?:es)?|sodomía"
    r"|actos? contra (?:la )?natura(?:leza)?|apostasía|blasfemia"
    r"|(?:ال)?لواط|المثلية الجنسية|(?:ال)?ردة عن الإسلام|ازدراء الأديان)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\b(?:head of state|president of the (?:\w+ )?republic|king|queen|emir|crown prince|minister|ambassador|diplomat"
    r"|consul|senator|member of (?:the )?(?:\w+ )?parliament|judge"
    r"|chef d['’][eé]tat|présidente? de la république|roi|reine|ministre|ambassad(?:eur|rice)|diplomate|députée?"
    r"|sénat(?:eur|rice)|juge"
    r"|jef[ea] de estado|president[ea] de la república|rey|reina|ministr[oa]|embajador(?:a)?|diplomátic[oa]|cónsul"
    r"|diputad[oa]|senador(?:a)?|juez(?:a)?)\b",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(
    r"\b(?:minister of (?:religion|the church)|ministre d[ue] culte|ministro de culto"
    r"|(?:assistant|secretary|adviser|clerk|driver) (?:to|of) (?:an? |the )?\w+"
    r"|(?:assistante?|secrétaire|conseill(?:er|ère)|chauffeur) (?:parlementaire )?(?:d['’]|de la |de |du )(?:une? )?\w+"
    r"|(?:asistente|secretari[oa]|asesora?|chófer) (?:del|de la|de) (?:una? )?\w+)\b",
    re.IGNORECASE,
)
"""Of religion, or in the service of one who holds an office: neither has the immunity of that office."""
_IMMUNITY = re.compile(r"\b(?:immunit|inmunidad)", re.IGNORECASE)

_MILITARY_BAR: dict[type[RequestModel], Weight | None] = {
    Preservation: None,
    OfPersonSought: warns("ECE 1957", "art. 4"),
    MutualAssistance: warns("ECMA 1959", "art. 1(1)-(2)"),
}
_FISCAL_BAR: dict[type[RequestModel], Weight | None] = {
    Preservation: None,
    OfPersonSought: warns("ECE 1957", "art. 5"),
    MutualAssistance: warns("ECMA 1959", "art. 2(a)-(b)"),
}
_POLITICAL_BAR: dict[type[RequestModel], Weight | None] = {
    Preservation: None,
    OfPersonSought: warns("ECE 1957", "art. 3(1)"),
    MutualAssistance: warns("ECMA 1959", "art. 2(a)"),
}
_COVENANT = Weight("warns", Citation("ICCPR 1966", "arts. 17, 19"), verified=False, as_of="2026")


@rule("military_offence", "refusal_risk", _MILITARY_BAR)
def military(request: CaseRequest) -> Iterator[Spot]:
    yield from _called(request, _MILITARY)


@rule("fiscal_offence", "refusal_risk", _FISCAL_BAR)
def fiscal(request: CaseRequest) -> Iterator[Spot]:
    """Several conventions bar that plea: then the finding names their article."""
    yield from _called(request, _FISCAL)


@rule("political_offence_titled", "refusal_risk", _POLITICAL_BAR)
def political(request: CaseRequest) -> Iterator[Spot]:
    """Whatever is said of it: “a common crime” answers nobody who reads of treason."""
    yield from _called(request, _POLITICAL)


@rule("right_prosecuted", "refusal_risk", {Preservation: None, CaseRequest: _COVENANT})
def right(request: CaseRequest) -> Iterator[Spot]:
    """The parties to the Covenant are not in the data; that elsewhere it is no crime is worth a thought in any case."""
    yield from _called(request, _RIGHT)


@rule("immunity_silent", "refusal_risk", {MutualAssistance: informs(), OfPersonSought: informs()})
def immunity(request: MutualAssistance | OfPersonSought) -> Iterator[Spot]:
    everybody: list[tuple[FieldPath, Person | SoughtPerson]] = [(f"persons.{one.id}", one) for one in request.persons]
    if isinstance(request, OfPersonSought):
        everybody.insert(0, ("sought", request.sought))
    for path, person in everybody:
        held = _OFFICE.search(_OF_ANOTHER.sub("", person.occupation or ""))
        if held and not _IMMUNITY.search(text_of(person.participation)):
            yield at(f"{path}.occupation", f"{path}.participation", f"{path}.family_name", words=held[0])


def _called(request: CaseRequest, words: re.Pattern[str]) -> Iterator[Spot]:
    """Offences whose title, or the title of whose law, speaks of it."""
    for offence in request.offences:
        if said := words.search(_titles(offence)):
            yield on(offence, "title", "provisions", "dual_criminality", words=said[0])


def _titles(offence: Offence) -> str:
    return "\n".join((offence.title or "", *(each.law or "" for each in offence.provisions)))
