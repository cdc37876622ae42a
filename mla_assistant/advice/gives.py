"""What a text gives a request of this kind, article by article, and what it lacks."""

from mla_assistant.advice.answer import Basis, Gift
from mla_assistant.advice.question import Question
from mla_assistant.instruments import Instrument, instrument
from mla_assistant.instruments.articles import article
from mla_assistant.instruments.vocabulary import Function

FUNCTIONS: dict[str, tuple[Function, ...]] = {
    "mla": (
        "mla",
        "central_authority",
        "channels",
        "language_form",
        "urgent_channel",
        "execution_procedure",
        "confidentiality",
        "specialty_use_limitation",
        "refusal_grounds",
        "political_offence_exclusion",
        "non_discrimination",
        "costs",
        "video",
        "transfer_of_persons",
        "transfer_of_proceedings",
        "joint_investigations",
        "spontaneous_information",
        "preservation",
        "contact_point_24_7",
    ),
    "extradition": (
        "extradition",
        "central_authority",
        "channels",
        "language_form",
        "provisional_arrest",
        "specialty_use_limitation",
        "refusal_grounds",
        "political_offence_exclusion",
        "non_discrimination",
        "nationals",
        "death_penalty",
        "in_absentia",
        "surrender",
        "aut_dedere_aut_judicare",
    ),
    "preservation": (
        "preservation",
        "expedited_disclosure",
        "central_authority",
        "channels",
        "language_form",
        "urgent_channel",
        "confidentiality",
        "specialty_use_limitation",
        "refusal_grounds",
        "political_offence_exclusion",
        "costs",
        "contact_point_24_7",
    ),
}
"""What a request of each kind may need an article for; one to preserve data needs less than others for assistance."""


def gifts(found: Instrument, question: Question) -> tuple[Gift, ...]:
    """What a basis gives a request: the types of assistance it names, and its articles by function."""
    assistance = found.assistance if question.scope == "mla" and question.kind != "preservation" else ()
    types = tuple(Gift("", one.ref, one.text, one.verified) for one in assistance)
    named = dict.fromkeys((*_functions(question), *_further(found, question)))
    articles = ((name, article(found, name, question.scope)) for name in named)
    return types + tuple(Gift(name, one.ref, one.note, one.verified) for name, one in articles if one)


def lacks(found: Instrument, question: Question) -> tuple[Function, ...]:
    """What it has no article for."""
    return tuple(name for name in _functions(question) if name not in found.articles)


def preserves(basis: Basis) -> bool:
    """Whether it has rules of its own for a request to preserve data."""
    return lists_preservation(instrument(basis.instrument))


def lists_preservation(found: Instrument) -> bool:
    """Whether it says what a request to preserve data has to hold."""
    return bool(found.contents("mla", "preservation"))


def _further(found: Instrument, question: Question) -> tuple[Function, ...]:
    """All else that an office entered of its own treaty, but for the duty of the other kind."""
    other = "mla" if question.scope == "extradition" else "extradition"
    return tuple(name for name in found.articles if found.kind == "bilateral_treaty" and name != other)


def _functions(question: Question) -> tuple[Function, ...]:
    return FUNCTIONS["preservation" if question.kind == "preservation" else question.scope]
