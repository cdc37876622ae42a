"""The universal template of a request for provisional arrest: the short one, that a request for extradition follows."""

from typing import ClassVar, Literal

from mla_assistant.requests.asking import ask
from mla_assistant.requests.parts.arrest import Arrest
from mla_assistant.requests.person_sought import OfPersonSought


class ProvisionalArrest(OfPersonSought):
    TITLE: ClassVar[str] = "Provisional arrest"
    OWN_LIST: ClassVar[str] = "provisional_arrest"

    kind: Literal["provisional_arrest"] = "provisional_arrest"
    arrest: Arrest = ask("Arrest and what follows", default=Arrest)
