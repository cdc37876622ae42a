"""Any assistance that has no form of its own yet."""

from typing import ClassVar, Literal

from mla_assistant.requests.asking import ask_list
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.prose import Prose


class OtherAssistance(BaseMeasure):
    TITLE: ClassVar[str] = "Other assistance"

    type: Literal["other"] = "other"
    description: Prose = ask_list("Assistance sought", "All that the executing authority has to know to carry it out.")
