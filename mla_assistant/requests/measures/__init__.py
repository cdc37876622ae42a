"""The types of assistance: one model each, told apart by `type`."""

from typing import Annotated

from pydantic import Field

from mla_assistant.requests.measures.asset_return import AssetReturn
from mla_assistant.requests.measures.asset_tracing import AssetTracing
from mla_assistant.requests.measures.confiscation import Confiscation
from mla_assistant.requests.measures.documents import Documents
from mla_assistant.requests.measures.examination import Examination
from mla_assistant.requests.measures.exhibits import Exhibits
from mla_assistant.requests.measures.expert_evaluation import ExpertEvaluation
from mla_assistant.requests.measures.judicial_records import JudicialRecords
from mla_assistant.requests.measures.locating import Locating
from mla_assistant.requests.measures.other import OtherAssistance
from mla_assistant.requests.measures.records import Records
from mla_assistant.requests.measures.restraint import Restraint
from mla_assistant.requests.measures.search import Search
from mla_assistant.requests.measures.service import Service
from mla_assistant.requests.measures.statement import Statement
from mla_assistant.requests.measures.stored_data import StoredData

Measure = Annotated[
    Service
    | Statement
    | Records
    | Documents
    | JudicialRecords
    | StoredData
    | AssetTracing
    | Restraint
    | Confiscation
    | AssetReturn
    | Search
    | Examination
    | Locating
    | ExpertEvaluation
    | Exhibits
    | OtherAssistance,
    Field(discriminator="type"),
]  # fmt: skip
