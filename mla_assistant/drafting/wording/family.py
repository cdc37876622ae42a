"""To which family a finding belongs, and what people call it."""

from typing import Literal

from mla_assistant.requests.finding import Finding
from mla_assistant.review import RULES
from mla_assistant.text.translate import N_, _

FindingFamily = Literal["completeness", "refusal_risk", "practice", "structure"]

_LABELS: dict[FindingFamily, str] = {
    "completeness": N_("Completeness"),
    "refusal_risk": N_("Risks of refusal"),
    "practice": N_("Drafting practice"),
    "structure": N_("The draft itself"),
}
FAMILIES: tuple[FindingFamily, ...] = tuple(_LABELS)
"""In the order in which a reader meets them."""


def family_of(finding: Finding) -> FindingFamily:
    """The family of its rule; what no rule found (an answer that can't be read, a template) is the draft itself."""
    rule = RULES.get(finding.code)
    return rule.family if rule else "structure"


def family_label(family: FindingFamily) -> str:
    """The name of a family, in the language of the faces."""
    return _(_LABELS[family])
