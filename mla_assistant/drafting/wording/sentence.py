"""A finding in words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from mla_assistant.drafting.wording.annexes import ANNEXES
from mla_assistant.drafting.wording.assistance import ASSISTANCE
from mla_assistant.drafting.wording.extradition import EXTRADITION
from mla_assistant.drafting.wording.follow_up import FOLLOW_UP
from mla_assistant.drafting.wording.grounds import GROUNDS
from mla_assistant.drafting.wording.issuing import ISSUING
from mla_assistant.drafting.wording.measures_assets import ASSETS
from mla_assistant.drafting.wording.measures_cultural import CULTURAL
from mla_assistant.drafting.wording.measures_evidence import EVIDENCE
from mla_assistant.drafting.wording.measures_papers import PAPERS
from mla_assistant.drafting.wording.measures_secret import SECRET
from mla_assistant.drafting.wording.measures_travel import TRAVEL
from mla_assistant.drafting.wording.place import place, titles
from mla_assistant.drafting.wording.preservation import PRESERVATION
from mla_assistant.drafting.wording.reading import READING
from mla_assistant.drafting.wording.request import REQUEST
from mla_assistant.drafting.wording.safeguards import SAFEGUARDS
from mla_assistant.drafting.wording.saying import Sayings
from mla_assistant.drafting.wording.subjects import SUBJECTS
from mla_assistant.drafting.wording.treaties import TREATIES
from mla_assistant.requests.choice import vocabulary
from mla_assistant.requests.finding import Finding, Severity
from mla_assistant.requests.request import RequestModel
from mla_assistant.text.dates import format_date
from mla_assistant.text.names import language_name, state_name
from mla_assistant.text.translate import _, current_language, label

WORDS: Sayings = {
    **READING, **REQUEST, **ANNEXES, **SUBJECTS, **ASSISTANCE, **PAPERS, **EVIDENCE, **ASSETS, **CULTURAL, **SECRET,
    **TRAVEL, **EXTRADITION, **SAFEGUARDS, **GROUNDS, **PRESERVATION, **FOLLOW_UP, **TREATIES, **ISSUING,
}  # fmt: skip
_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


@dataclass(frozen=True)
class Words:
    """What is wrong, where, and how to mend it, in the language of the face."""

    what: str
    where: str
    mend: str


class _Args(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return "…"


def sentence(finding: Finding, request: RequestModel, *, whole: bool = False) -> Words:
    """The words for `finding`, places cut as on a screen or `whole`; a code without words of its own is named, never
    hidden."""
    what, mend = WORDS.get(_key(finding)) or (_("The check “{code}” found something here."), "")
    args = _Args(_spoken(finding, request, whole=whole))
    said = [_(message).format_map(args) if message else "" for message in (what, mend)]
    return Words(said[0], place(finding.path, request, whole=whole), said[1])


def severity_label(severity: Severity) -> str:
    """How grave a finding is, in a word or two."""
    return {"blocks": _("Must be mended"), "warns": _("Warning"), "informs": _("Note")}[severity]


def _key(finding: Finding) -> str:
    given = (f"{finding.code}/{name}" for name, value in finding.args.items() if value)
    return next((key for key in given if key in WORDS), finding.code)


def _spoken(finding: Finding, request: RequestModel, *, whole: bool) -> Mapping[str, str]:
    """The arguments as people say them: dates, States, languages and places by name."""
    language = current_language()
    args = {**finding.args, "code": finding.code, "field": next(reversed(titles(finding.path, request)), "")}
    for name, value in args.items():
        if name in ("date", "other_date") and value:
            args[name] = format_date(value, language)
        elif name == "state":
            args[name] = state_name(value, language)
        elif name == "language":
            args[name] = language_name(value, language)
        elif name == "what":
            args[name] = _DAY.sub(lambda day: format_date(day[0], language), value)
        elif name in ("layout", "only_for", "entry"):
            args[name] = _(value)
        elif name == "codes":
            args[name] = "; ".join(label(vocabulary()[code]) for code in value.split())
        elif name == "other":
            args[name] = place(value, request, whole=whole)
        elif name == "fields":
            args[name] = "; ".join(titles(path, request)[-1] for path in value.split())
    return args
