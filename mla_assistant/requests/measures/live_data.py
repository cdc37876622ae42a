"""Traffic data collected, or content intercepted, while people communicate."""

from typing import Annotated, ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import Answer, Line, PartialDate, Phrase
from mla_assistant.requests.measures.intrusive import IntrusiveMeasure
from mla_assistant.requests.part import number_items
from mla_assistant.requests.parts.decision import Decision
from mla_assistant.requests.parts.held_data import Identifier
from mla_assistant.requests.prose import Prose


class LiveCategory(Choice):
    LIVE_TRAFFIC = "live_traffic", "traffic data, collected in real time"
    LIVE_CONTENT = "live_content", "content of communications, intercepted"


class Delivery(Choice):
    FORWARDED = "forwarded", "forwarded at once, as it is intercepted"
    RECORDED = "recorded", "recorded, and sent afterwards"


class LiveData(IntrusiveMeasure):
    """Real-time collection of traffic data and interception of content (Budapest Convention arts. 33 and 34)."""

    TITLE: ClassVar[str] = "Real-time traffic data and interception"
    ALSO: ClassVar[str] = "wiretap, intercept, telephone tapping, surveillance of communications, email"

    type: Literal["live_data"] = "live_data"
    location: Answer[Phrase] | None = ask(
        "Where in the requested State", "Where the provider has no seat.", tier="more"
    )
    live_categories: list[LiveCategory] = ask_list("What is to be collected")
    provider: Line | None = ask("Service provider", "The company that carries the communications, with its legal seat.")
    provider_address: Line | None = ask("Address of the provider", tier="more")
    service: Line | None = ask("Service", tier="more")
    identifiers: Annotated[list[Identifier], number_items(Identifier.PREFIX)] = ask_list(
        "Identifiers", "The numbers, accounts or devices, exactly as the provider writes them."
    )
    users: Prose = ask_list("Who uses them", "Suspects, and others whose words will be heard as well.", tier="more")
    period_from: PartialDate | None = ask("Period from", example="2027-02-01")
    period_to: PartialDate | None = ask("Period to", "No longer than your own law allows.", example="2027-03-31")
    renewal: Phrase | None = ask("How it may be renewed", tier="more")
    grounds: Prose = ask_list(
        "Grounds", "The facts on which a judge there could allow it, and the suspicion they bear."
    )
    order: Decision = ask("Order made at home", tier="more", default=Decision)
    order_missing: Phrase | None = ask(
        "Why there is no order", "Where your law wants none before the request.", tier="more"
    )
    privileged: Prose = ask_list(
        "Protected conversations", "With lawyers, doctors, clergy, journalists: who stops listening, and when."
    )
    delivery: Delivery | None = ask("How it is delivered", tier="more")
    technical: Prose = ask_list("Technical delivery", "Format, interface, keys, contact at any hour.", tier="more")
    transcription: Phrase | None = ask("Transcription or translation", tier="more")
    unused: Prose = ask_list(
        "What happens to material that is not used", "Who destroys it, when, and who keeps record."
    )
    notice_afterwards: Prose = ask_list("Telling the persons afterwards", tier="more")
    no_user_notice: YesNo | None = ask("The provider must not tell the user", tier="more")

    @property
    def compels(self) -> bool:
        return True
