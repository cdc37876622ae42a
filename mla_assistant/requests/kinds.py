"""The universal templates, by the code that stands first in a draft."""

from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.follow_up import FollowUp
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.preservation import Preservation
from mla_assistant.requests.provisional_arrest import ProvisionalArrest
from mla_assistant.requests.request import RequestModel

KINDS: dict[str, type[RequestModel]] = {
    "mutual_assistance": MutualAssistance,
    "extradition": Extradition,
    "provisional_arrest": ProvisionalArrest,
    "preservation": Preservation,
    "follow_up": FollowUp,
}
