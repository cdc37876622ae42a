"""How the request is to be treated: secrecy, haste, use, costs."""

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.leaves import PartialDate, Phrase
from mla_assistant.requests.part import Part
from mla_assistant.requests.prose import Prose

SECRET = {"confidential": ("yes",)}
URGENT = {"urgent": ("yes",)}


class Handling(Part):
    """Confidentiality (UNTOC art. 18(20)), time (18(24)), use (18(19)), costs (18(28))."""

    confidential: YesNo | None = ask("Keep the request confidential?")
    confidential_what: Phrase | None = ask(
        "What has to stay confidential", "The existence of the request, its contents, names.", when=SECRET
    )
    confidential_reason: Prose = ask("Why", when=SECRET, default=list)
    may_know: Phrase | None = ask("Who may know", when=SECRET, tier="more")
    sealing: Phrase | None = ask("Court papers or names to be sealed", when=SECRET, tier="more")
    no_notice: YesNo | None = ask("The person concerned must not be told", when=SECRET, tier="more")
    urgent: YesNo | None = ask("Is it urgent?")
    urgent_reason: Prose = ask("Why it is urgent", when=URGENT, default=list)
    needed_by: PartialDate | None = ask("Needed by", example="2026-12-01", when=URGENT)
    detention: YesNo | None = ask("A person is in custody in this case", tier="more")
    use: Phrase | None = ask("Proceedings in which the result will be used", tier="more")
    costs: Prose = ask_list("Costs", "Who bears what; say early what may be expensive.", tier="more")
    data_protection: Prose = ask_list("Protection of personal data", tier="more")


class HandlingOfResult(Handling):
    """Of a request in answer to which something is sent back."""

    originals_returned: YesNo | None = ask("Originals will be returned", tier="more")
