"""What the kinds share that state a case: the facts, and what the law calls them."""

from typing import Annotated

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.part import number_items
from mla_assistant.requests.parts.facts import Facts
from mla_assistant.requests.parts.offence import Offence
from mla_assistant.requests.parts.sides import Requested, Requesting
from mla_assistant.requests.request import RequestModel


class CaseRequest(RequestModel):
    """Base of every kind but the letter that follows another and repeats nothing of it."""

    requesting: Requesting = ask("Requesting State", default=Requesting)
    requested: Requested = ask("Requested State", default=Requested)
    offences: Annotated[list[Offence], number_items("o")] = ask_list("Offences")
    facts: Facts = ask("Facts", default=Facts)
