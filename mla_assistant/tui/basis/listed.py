"""The set of bases as lines: by how they stand, then what is to be known on the way, then what concerns neither."""

from collections.abc import Container

from mla_assistant.advice import Advice, Basis
from mla_assistant.drafting.advice_labels import doubt_label, held_for, standing_label
from mla_assistant.drafting.advice_words import name
from mla_assistant.drafting.chosen_bases import can_be_entered, is_entered, is_form
from mla_assistant.requests.paths import Answers
from mla_assistant.text.translate import _
from mla_assistant.tui.basis.spoken import Topic
from mla_assistant.tui.editor.lines import Line


def listed(advice: Advice, topics: list[Topic], marked: Container[str], answers: Answers) -> list[Line]:
    """A line each; its id is the code of the basis, or `topic` and a number."""
    about = [Line(f"topic {number}", "", topic.title) for number, topic in enumerate(topics)]
    near = [basis for basis in advice.bases if not basis.remote]
    asked = advice.question.offences
    forms = [basis for basis in near if is_form(basis)]
    groups: dict[str, list[Basis]] = {_("use the form"): forms}
    for basis in near:
        if basis not in forms:
            groups.setdefault(standing_label(basis.standing), []).append(basis)
    lines = about[:1]
    for title, bases in groups.items():
        lines += _group(
            f"{title[:1].upper()}{title[1:]}",
            [_line(basis, marked, answers, held_for(basis, asked)) for basis in bases],
        )
    lines += _group(_("The way there"), about[1:])
    remote = [_line(basis, marked, answers, doubt_label(basis)) for basis in advice.bases if basis.remote]
    return lines + _group(_("Not recorded as binding both"), remote)


def _group(title: str, lines: list[Line]) -> list[Line]:
    return [Line("", "", f"{title} ({len(lines)})", is_heading=True), *lines] if lines else []


def _line(basis: Basis, marked: Container[str], answers: Answers, word: str = "") -> Line:
    if is_form(basis):
        sign = "→"
    elif not can_be_entered(basis):
        sign = " – "
    elif is_entered(basis, answers):
        sign, word = " ✓ ", _("in the draft")
    else:
        sign = "[x]" if basis.instrument in marked else "[ ]"
    return Line(basis.instrument, sign, name(basis.instrument), word)
