"""Assistance that cuts deep into liberty, privacy or property: asked only where nothing less would do."""

from mla_assistant.requests.asking import ask_list
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.prose import Prose


class IntrusiveMeasure(BaseMeasure):
    proportionality: Prose = ask_list(
        "Why a lesser measure is not enough", "What has been tried, what would warn the person, what cannot wait."
    )

    @property
    def intrudes(self) -> bool:
        return True
