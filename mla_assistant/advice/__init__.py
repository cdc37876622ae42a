"""On which basis, through whom, in which language and time: advice on a request before it is written.

`advise(Question(...)) -> Advice`. Nothing in it has words, and nothing is said that no source says: what the facts do
not record is advised as unknown.
"""

from mla_assistant.advice.advise import advise
from mla_assistant.advice.answer import Advice, Basis, Clock, Gift, Point, Standing
from mla_assistant.advice.question import Bilateral, Question

__all__ = [
    "Advice",
    "Basis",
    "Bilateral",
    "Clock",
    "Gift",
    "Point",
    "Question",
    "Standing",
    "advise",
]
