"""The same case to another State, or as another kind of request.

What holds wherever the case goes travels; what was written for one State, or for one kind of request, travels too, but
is to be read again: it is listed in `desk.carried` until the drafter says that it holds. What speaks for one request
only stays behind: its reference and date, its waivers, and the confirmation of its assurances.
"""

import copy
from collections.abc import Iterator
from typing import Any

from mla_assistant.requests import paths
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.part import Part
from mla_assistant.requests.parts.header import Channel, Communication, Nature
from mla_assistant.requests.parts.person import PersonKind, Role
from mla_assistant.requests.paths import Answers, FieldPath
from mla_assistant.requests.read_again import leave_preservation, leave_translations, to_be_read_again
from mla_assistant.requests.reading import UnknownKind, identify, kind_of
from mla_assistant.requests.references import drop_references, free_id, ids_in, ids_taken
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import Child, children
from mla_assistant.requests.succession import LEFT, follow, hand_over, leave_assurances, leave_quick_way, refer

_OF_ONE_REQUEST = (
    "header.reference",
    "header.date",
    "header.nature",
    "header.supplements",
    "header.supplement_does",
    "header.what_changes",
    "asked",
    "header.earlier",
    "handling.needed_by",
    "requested.note.number",
    "requested.note.date",
    "requested.advance_copy",
    "requested.prior_consultation",
)
_OF_ONE_KIND = (
    "handling.urgent",
    "handling.urgent_reason",
    *(
        f"surrender.{name}"
        for name in (
            "whereabouts",
            "custody_ground",
            "custody_authority",
            "arrested_on",
            "custody_until",
            "search_hints",
        )
    ),
)
"""Left behind when something else is asked for: after the arrest the person is not where he or she was before it, and
what made it urgent is over.
"""
_OF_ONE_STATE = ("requested", "legal_bases", "header.accompanying_languages", "surrender")
"""Left behind when another State is asked: whom to write to and on which basis is asked anew."""


def derive(answers: Answers, kind: str, requested_state: str | None = None) -> Answers:
    """A new draft of `kind` from another, to `requested_state` or the same State.

    `answers` are left as they are. Raises `UnknownKind` or `UnknownVersion`.
    """
    source, target = kind_of(answers), KINDS.get(kind)
    if target is None:
        raise UnknownKind(kind)
    old = _shared(source, source, identify(answers))
    old_state = paths.get(old, "requested.state")
    new_state = requested_state or old_state
    elsewhere = bool(old_state) and new_state != old_state
    at_home = ("kind", "schema_version", "language", "desk", "translations")
    travelling = copy.deepcopy({name: value for name, value in old.items() if name not in at_home})
    otherwise = kind != old["kind"]
    left = (*_OF_ONE_REQUEST, *(_OF_ONE_STATE if elsewhere else ()), *(_OF_ONE_KIND if otherwise else ()))
    for path in (*left, *LEFT.get(kind, ())):
        _leave(travelling, path)
    if elsewhere:
        leave_translations(old, travelling)
    moved = _one_person(travelling, source, target)
    new: Answers = {"kind": kind, "schema_version": 1, "language": old.get("language", "en")}
    new |= _shared(source, target, travelling)
    for section in ("header", "requested", "surrender"):
        if isinstance(new.get(section), list):
            del new[section]  # below, answers are put into these, and a list takes none
    paths.put(new, "requested.state", new_state)
    moved |= hand_over(old, new)
    if elsewhere:
        leave_preservation(new)
        if "nature" in children(target)["header"].model.model_fields:
            paths.put(new, "header.nature", Nature.NEW.value)  # no earlier request to that State is known
    if otherwise:
        leave_assurances(new)
        leave_quick_way(new)
    for assurance in paths.items(new, "assurances"):
        for name in ("confirmed_by", "office", "competence", "confirmed_on", "reference"):
            assurance.pop(name, None)
        assurance["status"] = "proposed"
    _keep_translations(old, new)
    if carried := to_be_read_again(old, new, str(old_state) if elsewhere else "", moved):
        paths.put(new, "desk.carried", carried)
    if not elsewhere:
        _mention(old, new)
        follow(old, new)
        refer(old, new)
        for path in ("desk.bilateral_treaty", "desk.bilateral_checked", "desk.bilateral_checked_on"):
            paths.put(new, path, paths.get(old, path))
    drop_references(target, new, ids_in(new))
    return new


def _leave(answers: Answers, path: str) -> None:
    if paths.get(answers, path) is not None:
        paths.remove(answers, path)


def _shared(source: type[Part], target: type[Part], answers: Answers) -> Answers:
    """What of `answers` has a place of the same name in `target`; what can't be read travels as it was typed.

    So does what `source` has no place for: it may be a misspelt answer, and reading names it again.
    """
    found: Answers = {}
    ours, theirs = children(source), children(target)
    for name, value in answers.items():
        if name in source.model_fields and name not in target.model_fields:
            continue
        if name in ours and name in theirs:
            here, there = ours[name], theirs[name]
            if here.is_list and isinstance(value, list):
                value = [each for item in value for each in _item(here, there, item)]
            elif not here.is_list and isinstance(value, dict):
                value = _shared(here.model, there.model, value)
        found[name] = value
    return found


def _item(here: Child, there: Child, item: Any) -> Iterator[Any]:
    """An item of a list as the new list has it; none where that takes no items of its model."""
    source, target = (child.model_of(item) if isinstance(item, dict) else None for child in (here, there))
    if source and target:
        yield _shared(source, target, item)
    elif not source:
        yield item


def _one_person(answers: Answers, source: type[RequestModel], target: type[RequestModel]) -> dict[FieldPath, FieldPath]:
    """Between a request that is about one person sought and one that lists persons, the person changes places: from
    which to which."""
    (one, many), (one_here, many_here) = (
        (children(model).get("sought"), children(model).get("persons")) for model in (source, target)
    )
    if one and not one_here and many_here and isinstance(sought := answers.get("sought"), dict) and sought:
        person = _shared(one.model, many_here.model, sought)
        first = {"id": free_id("p", ids_taken(answers)), "kind": PersonKind.NATURAL.value, **person}
        answers["persons"] = [first, *paths.items(answers, "persons")]
        return {"sought": paths.join("persons", first["id"])}
    elif one_here and not one and many:
        ours = (Role.SUSPECT, Role.ACCUSED, Role.CONVICTED)
        suspects = [person for person in paths.items(answers, "persons") if person.get("role") in ours]
        if len(suspects) == 1:
            answers["persons"] = [person for person in paths.items(answers, "persons") if person is not suspects[0]]
            answers["sought"] = _shared(many.model, one_here.model, suspects[0])
            return {paths.join("persons", suspects[0].get("id", "")): "sought"}
    return {}


def _mention(old: Answers, new: Answers) -> None:
    """The new letter names the one it follows, and the note verbale that handed it over."""
    past = copy.deepcopy(paths.items(old.get("header"), "earlier"))
    channel = paths.get(old, "requested.channel")
    sent = [_sent(old, "header.date", "header.reference", f"of_{old['kind']}", channel)]
    if channel == Channel.DIPLOMATIC and paths.get(old, "requested.note.number"):
        # Before the request: what follows a request looks for it in the last place.
        note = Communication.NOTE_VERBALE.value
        sent.insert(0, _sent(old, "requested.note.date", "requested.note.number", note, channel))
    taken = ids_in(new) | ids_in(past)
    for each in sent:
        each["id"] = free_id("e", taken)
        taken.add(each["id"])
    paths.put(new, "header.earlier", [*past, *sent])


def _sent(old: Answers, date: str, reference: str, kind: str, channel: Any) -> Answers:
    said = {"kind": kind, "date": paths.get(old, date), "our_reference": paths.get(old, reference), "channel": channel}
    return {name: value for name, value in said.items() if value}


def _keep_translations(old: Answers, new: Answers) -> None:
    """Translations of texts that travelled; each is bound to its source, so that none can be wrong unseen."""
    for language, translation in _object(old.get("translations")).items():
        texts = _object(_object(translation).get("texts"))
        kept = {path: text for path, text in texts.items() if paths.get(new, path) is not None}
        if kept:
            new.setdefault("translations", {})[language] = {"texts": copy.deepcopy(kept)}


def _object(value: Any) -> Answers:
    return value if isinstance(value, dict) else {}
