"""A template set for the small request: a document, its blocks, and everything they print."""

from mla_assistant.documents.compile import Compiled, compile_set
from mla_assistant.documents.context import About, build
from mla_assistant.documents.render import render
from mla_assistant.documents.voice import voice
from mla_assistant.requests.request import RequestModel
from tests.documents.word import block, docx

PROSE = [
    "{%p for paragraph in prose %}",
    "{%p if paragraph.foreign %}",
    "{{ paragraph.language|language }}:",
    ("Quote", "{{ paragraph.text }}"),
    "{%p else %}",
    "{{ paragraph.text }}",
    "{%p endif %}",
    "{%p endfor %}",
]
PERSON = [
    ("Heading 2", "{{ person.full_name }}"),
    "{%p if person.role %}",
    "Role: {{ person.role|label }}",
    "{%p endif %}",
    "{%p if person.role == 'small_courier' and person.courier_fee %}",
    "Fee: {{ person.courier_fee }}",
    "{%p endif %}",
    "{%p if person.born %}",
    "Born {{ person.born|date }}.",
    "{%p endif %}",
    "{% for state in person.nationalities %}{{ state|state }}{% if not loop.last %}, {% endif %}{% endfor %}",
    "{%p if person.friend %}",
    "Friend: No. {{ person.friend.number }}, {{ person.friend.full_name }}.",
    "{%p if person.friend.friend %}",
    "The friend of that friend is {{ person.friend.friend.name }}.",
    "{%p endif %}",
    "{%p endif %}",
    "{%p if person.home.town %}",
    "Lives in {{ person.home.town }}.",
    "{%p endif %}",
    "{%p if person.home.state %}",
    "State of residence: {{ person.home.state|state }}",
    "{%p endif %}",
]
COMMON = [
    "{%p if measure.heading %}",
    ("Heading 2", "{{ measure.number }}. {{ measure.heading }}"),
    "{%p endif %}",
    "{%p with prose = measure.nexus %}",
    "{%p include 'blocks/prose' %}",
    "{%p endwith %}",
    "{%p for human in measure.whom %}",
    "It concerns {{ human.full_name }} (No. {{ human.number }}).",
    "{%p endfor %}",
]
SEARCH = [
    "{%p include 'blocks/common' %}",
    "{%p if measure.premises %}",
    "Premises: {{ measure.premises }}",
    "{%p endif %}",
]
BANK = [
    "{%p include 'blocks/common' %}",
    "{%p if measure.account %}",
    "Account {{ measure.account }}",
    "{%p endif %}",
    "{%p if measure.amount and measure.currency %}",
    "Amount: {{ measure.amount|money(measure.currency) }}",
    "{%p endif %}",
]
MAIN = [
    ("Title", "Request {{ case.reference }}"),
    "From {{ case.requesting|state }} to {{ case.requested|state }}.",
    [
        ["Item", "Answer"],
        ["{%tr if case.opened %}", ""],
        ["Opened", "{{ case.opened|date }}"],
        ["{%tr endif %}", ""],
        ["{%tr if case.pages is not none %}", ""],
        ["Pages", "{{ case.pages|number }}"],
        ["{%tr endif %}", ""],
        ["{%tr if case.telephone %}", ""],
        ["Telephone", "{{ case.telephone }}"],
        ["{%tr endif %}", ""],
    ],
    "{%p if case.remark %}",
    [("Remark: ", True), ("{{ case.remark }}", False)],
    "{%p endif %}",
    "{%p if case.tongue %}",
    "The file is in {{ case.tongue|language }}.",
    "{%p endif %}",
    ("Heading 1", "Summary"),
    "{%p with prose = case.summary %}",
    "{%p include 'blocks/prose' %}",
    "{%p endwith %}",
    ("Heading 1", "Persons"),
    "{%p with person = chief %}",
    "{%p include 'blocks/person' %}",
    "{%p endwith %}",
    "{%p for person in persons %}",
    "{%p include 'blocks/person' %}",
    "{%p endfor %}",
    "{%p for measure in measures %}",
    "{%p include 'blocks/act_' ~ measure.type %}",
    "{%p endfor %}",
    "{%p for pledge in pledges %}",
    "{%p include 'blocks/pledge_' ~ pledge.type %}",
    "{%p endfor %}",
]
PLEDGE = ["The State pledges it.", "{%p if pledge.office %}", "Office: {{ pledge.office }}", "{%p endif %}"]

DOCUMENTS = {"small": docx(MAIN, header="{{ document.reference }}", footer="Page [PAGE] of [NUMPAGES]")}
BLOCKS = {
    "blocks/prose": block(PROSE),
    "blocks/person": block(PERSON),
    "blocks/common": block(COMMON),
    "blocks/act_small_search": block(SEARCH),
    "blocks/act_small_bank": block(BANK),
    "blocks/pledge_small_silence": block(["Silence.", *PLEDGE]),
    "blocks/pledge_small_return": block(["Return.", *PLEDGE]),
}


def compiled(*content: object, blocks: dict[str, bytes] | None = None, language: str = "en") -> Compiled:
    """The sample set, or a set with one document of this content."""
    documents = {"small": docx(content)} if content else DOCUMENTS
    return compile_set(documents, BLOCKS if blocks is None else blocks, voice(language))


def printed(set_: Compiled, request: RequestModel, *, language: str = "en", draft: bool = False) -> bytes:
    """The document of a compiled set, filled with a request."""
    about = About(language, draft, reference="REF-1", title="Request", authority="Ministry of Justice")
    return render(set_, "small", build(request, about))
