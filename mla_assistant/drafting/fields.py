"""The fields of a part as a face sees them: derived from the model, never written twice."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from pydantic import ValidationError

from mla_assistant.drafting.offence_words import offence_also, offence_label
from mla_assistant.requests.asking import Asking, asking
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.parts.annex import AnnexFile
from mla_assistant.requests.parts.offence_kind import OFFENCES
from mla_assistant.requests.paths import Answers, FieldPath, get
from mla_assistant.requests.prose import Paragraph
from mla_assistant.requests.reading import kind_of, read
from mla_assistant.requests.structure import Child, children, leaf_of, referred
from mla_assistant.text import names
from mla_assistant.text.called import also_called
from mla_assistant.text.fold import folded
from mla_assistant.text.translate import _, current_language, label

Control = Literal[
    "line", "text", "prose", "number", "choice", "choices", "ref", "refs", "lines", "part", "items", "file"
]


@dataclass(frozen=True)
class FieldSpec:
    """One field of a part: how it is asked (`asking`) and with which control."""

    name: str
    asking: Asking
    control: Control
    codes: type[Choice] | None = None
    names: str | None = None
    """`state`, `language`, `currency`, `instrument` or `offence`: the codes come from a standard or a list of facts."""
    refers_to: str | None = None
    """The model whose items can be chosen."""
    unknowable: bool = False
    """`NotKnown` and `DoesNotApply` are answers too."""
    models: tuple[type[Part], ...] = ()
    is_date: bool = False
    stands_for: Literal["place", "finding"] | None = None
    """The answer is a path of this draft, or the code of a finding; people are shown its words."""

    @property
    def essential(self) -> bool:
        return self.asking.tier == "essential"


@cache
def fields(model: type[Part]) -> tuple[FieldSpec, ...]:
    """The fields of `model`, essential ones first; ids and what the model settles are not for faces."""
    found = (_field(name, model) for name in model.model_fields if name != "id" and not model.settled(name))
    return tuple(sorted(found, key=lambda spec: not spec.essential))


def field(model: type[Part], name: str) -> FieldSpec | None:
    return next((spec for spec in fields(model) if spec.name == name), None)


def options(spec: FieldSpec, answers: Answers) -> list[tuple[str, str]]:
    """What can be chosen, as code and label in the language of the face, in the order to show it."""
    if spec.codes:
        return [(code.value, label(code.label)) for code in spec.codes]
    if spec.names:
        language = current_language()
        known, name = _NAMES[spec.names]
        first, usual = _near(spec.names, answers)
        named = ((code, name(code, language)) for code in known())
        return sorted(named, key=lambda option: (option[0] not in first, option[0] not in usual, folded(option[1])))
    if spec.refers_to:
        return _items(spec.refers_to, answers)
    return []


def also_found(spec: FieldSpec, offered: list[tuple[str, str]]) -> dict[str, str]:
    """Other words by which an option is looked for: `UAE`, bribery."""
    if spec.codes:
        return {code.value: _(code.also) for code in spec.codes if code.also}
    words = _ALSO.get(spec.names or "")
    return {code: words(code) for code, _name in offered} if words else {}


def lists_for(spec: FieldSpec, answers: Answers) -> list[tuple[FieldPath, str]]:
    """The lists of this draft whose entries a reference can be to, each with its title."""
    lists = _lists(spec.refers_to, answers) if spec.refers_to else []
    return [(child.name, _(child.asking.title)) for child in lists]


def option_label(spec: FieldSpec, code: str, answers: Answers) -> str:
    """What people call one of the options; the code itself where it is none of them, but never that of an entry."""
    if spec.names:
        return _NAMES[spec.names][1](code, current_language())
    unknown = _("an entry that is no longer there") if spec.refers_to else code
    return dict(options(spec, answers)).get(code, unknown)


def chosen(spec: FieldSpec, text: str, answers: Answers) -> str:
    """The code of what was typed, where it is the name of an option in the language of the face or in English."""
    known = {*options(spec, answers), *_in_english(spec)}
    meant = {code for code, name in known if folded(name) == folded(text)}
    return meant.pop() if len(meant) == 1 else text


def _in_english(spec: FieldSpec) -> list[tuple[str, str]]:
    if spec.names in _NAMES:
        known, name = _NAMES[spec.names]
        return [(code, name(code, "en")) for code in known()]
    return [(code.value, code.label) for code in spec.codes or ()]


def example(spec: FieldSpec) -> str:
    """The example of a field as people would choose or write it; "" where it has none."""
    given = spec.asking.example
    return option_label(spec, given, {}) if spec.names and given else _(given) if given else ""


def _near(kind: str, answers: Answers) -> tuple[Collection[str], Collection[str]]:
    """What is most often meant, of the two States of the request, and what is in use anywhere today."""
    given = [get(answers, f"{side}.state") for side in ("requested", "requesting")]
    states = [state for state in given if isinstance(state, str) and state in names.states()]
    if kind == "language":
        from mla_assistant.instruments import language_hint

        own = str(answers.get("language", ""))
        return [own, *(tag for state in states for tag in language_hint(state))], names.spoken_languages()
    if kind == "currency":
        return frozenset().union(*map(names.current_currencies, states)), names.current_currencies()
    return (), ()


def _instruments() -> frozenset[str]:
    from mla_assistant import instruments  # nothing of it is wanted before a list of them is opened

    return frozenset(found.code for found in instruments.instruments())


def _instrument_name(code: str, language: str) -> str:
    from mla_assistant import instruments

    try:
        return instruments.instrument(code).short_name(language)
    except (instruments.InstrumentUnknown, instruments.FactsRefused):
        return code


_NAMES: dict[str, tuple[Callable[[], frozenset[str]], Callable[[str, str], str]]] = {
    "state": (names.states, names.state_name),
    "language": (names.languages, names.language_name),
    "instrument": (_instruments, _instrument_name),
    "offence": (lambda: frozenset(OFFENCES), offence_label),
    "currency": (names.currencies, lambda code, language: f"{code} {names.currency_name(code, language)}"),
}


_ALSO = {"state": also_called, "offence": offence_also}


def _items(model_name: str, answers: Answers) -> list[tuple[str, str]]:
    """The items of this draft that a reference of that type can point to: id and name, or kind and number."""
    lists = _lists(model_name, answers)
    try:
        items = [model.model_validate(item) for child in lists for item, model in _of(child, answers)]
    except ValidationError:  # what can't be read is left out of the item, not the item out of the list
        request = read(answers).request
        items = [item for child in lists for item in getattr(request, child.name)]
    return [
        (item.id, label(item.name) if item.name else f"{_(item.TITLE)} {number}")
        for number, item in enumerate(items, 1)
        if isinstance(item, Item)
    ]


def _lists(model_name: str, answers: Answers) -> list[Child]:
    return [
        child for child in children(kind_of(answers)).values()
        if child.is_list and any(model_name in {each.__name__ for each in model.__mro__} for model in child.models)
    ]  # fmt: skip


def _of(child: Child, answers: Answers) -> Iterator[tuple[Any, type[Part]]]:
    items = answers.get(child.name)
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict) and (model := child.model_of(item)):
            yield item, model


def _field(name: str, model: type[Part]) -> FieldSpec:
    found = model.model_fields[name]
    asked, leaf = asking(found, name), leaf_of(found)
    target = referred(leaf.base)
    if target:
        return FieldSpec(name, asked, "refs" if leaf.is_list else "ref", refers_to=target.__name__)
    if isinstance(leaf.base, type) and issubclass(leaf.base, Paragraph):
        return FieldSpec(name, asked, "prose")
    if leaf.base is AnnexFile:
        return FieldSpec(name, asked, "file")
    if isinstance(leaf.base, type) and issubclass(leaf.base, Part):
        return FieldSpec(name, asked, "items" if leaf.is_list else "part", models=leaf.members or (leaf.base,))
    if isinstance(leaf.base, type) and issubclass(leaf.base, Choice):
        return FieldSpec(name, asked, "choices" if leaf.is_list else "choice", codes=leaf.base)
    standard = next(filter(leaf.has, _NAMES), None)
    if standard:
        return FieldSpec(name, asked, "choices" if leaf.is_list else "choice", names=standard)
    if leaf.base is int:
        return FieldSpec(name, asked, "number")
    if leaf.has("multiline"):
        return FieldSpec(name, asked, "text")
    return FieldSpec(
        name,
        asked,
        "lines" if leaf.is_list else "line",
        unknowable=leaf.unknowable,
        is_date=leaf.has("date"),
        stands_for="place" if leaf.has("place") else "finding" if leaf.has("finding") else None,
    )
