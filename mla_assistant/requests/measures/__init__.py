"""The types of assistance: one model each, told apart by `type`."""

from typing import Annotated

from pydantic import Field

from mla_assistant.requests.measures.asset_return import AssetReturn
from mla_assistant.requests.measures.asset_tracing import AssetTracing
from mla_assistant.requests.measures.attendance import Attendance
from mla_assistant.requests.measures.confiscation import Confiscation
from mla_assistant.requests.measures.controlled_delivery import ControlledDelivery
from mla_assistant.requests.measures.covert_investigation import CovertInvestigation
from mla_assistant.requests.measures.cultural_property import CulturalProperty
from mla_assistant.requests.measures.documents import Documents
from mla_assistant.requests.measures.examination import Examination
from mla_assistant.requests.measures.exhibits import Exhibits
from mla_assistant.requests.measures.expert_evaluation import ExpertEvaluation
from mla_assistant.requests.measures.judicial_records import JudicialRecords
from mla_assistant.requests.measures.live_data import LiveData
from mla_assistant.requests.measures.locating import Locating
from mla_assistant.requests.measures.other import OtherAssistance
from mla_assistant.requests.measures.records import Records
from mla_assistant.requests.measures.restraint import Restraint
from mla_assistant.requests.measures.search import Search
from mla_assistant.requests.measures.service import Service
from mla_assistant.requests.measures.statement import Statement
from mla_assistant.requests.measures.stored_data import StoredData
from mla_assistant.requests.measures.transfer_in_custody import TransferInCustody

Measure = Annotated[
    Service
    | Statement
    | Attendance
    | TransferInCustody
    | Documents
    | JudicialRecords
    | Records
    | StoredData
    | LiveData
    | Search
    | Examination
    | Locating
    | ExpertEvaluation
    | Exhibits
    | AssetTracing
    | Restraint
    | Confiscation
    | AssetReturn
    | ControlledDelivery
    | CovertInvestigation
    | CulturalProperty
    | OtherAssistance,
    Field(discriminator="type"),
]  # fmt: skip
