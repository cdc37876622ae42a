"""One drafter at one draft: answers, undo, and what the whole draft looks like after every change.

The session is the only truth of an open draft; a widget asks it and tells it. After every change the whole draft is
read and reviewed, and the session says which paths changed, so that a face repaints those and no more. Answers are
changed by copies that share what stays as it was: so reading sees what changed, and a step back is what stood there.
"""

import copy
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Literal

from mla_assistant.requests import paths
from mla_assistant.requests.finding import Finding, Step
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.paths import Answers, FieldPath
from mla_assistant.requests.read_again import left_by
from mla_assistant.requests.reading import identify, kind_of, read
from mla_assistant.requests.references import free_id, ids_taken
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import discriminator, part_at
from mla_assistant.review import review_again
from mla_assistant.review.whole import findings_of
from mla_assistant.text.translate import label

State = Literal["not_started", "in_progress", "has_problems", "complete"]
_UNDO_STEPS = 500
_OWN_STATE = "requesting.state"


@dataclass(frozen=True)
class Change:
    """What a step did: the paths whose answers changed, and those whose findings did."""

    paths: frozenset[FieldPath]
    findings: frozenset[FieldPath]
    revision: int


@dataclass
class _Edit:
    """What stood at a path before and after; lists are kept whole, for structural steps, which are about one `item`."""

    path: FieldPath
    before: Any
    after: Any
    typing: bool = False
    item: FieldPath = ""


class Session:
    """Answers with undo and redo. Raises `UnknownKind` or `UnknownVersion` on opening what it can't read."""

    def __init__(self, answers: Answers) -> None:
        self._answers = identify(answers)
        self.kind = kind_of(self._answers)
        self.revision = 0
        self._done: list[list[_Edit]] = []
        self._undone: list[list[_Edit]] = []
        self._gone: dict[str, str] = {}
        self.findings: tuple[Finding, ...] = ()
        self._under: dict[FieldPath, list[Finding]] = {}
        self._reading = read(self._answers)
        self._review = review_again(self._reading.request)
        self._take_in()

    @property
    def answers(self) -> Answers:
        """The answers as typed. Never changed again: after a change there are others."""
        return self._answers

    request: RequestModel

    def get(self, path: FieldPath) -> Any:
        return paths.get(self._answers, path)

    def set(self, path: FieldPath, value: Any) -> Change:
        """Answer one field; None or "" takes the answer away. Typing in one field is one step to undo."""
        edits = [self._set(path, value)]
        before = edits[0].before
        if path == _OWN_STATE and value and value != before and before and self.get("requested.state"):
            edits.append(self._set("desk.carried", left_by(str(before), self._answers) or None))
        return self._commit(edits, typing=True)

    def add(self, path: FieldPath, model: type[Part], values: dict[str, Any] | None = None) -> FieldPath:
        """Add an item to the list at `path`; gives back its path."""
        prefix = getattr(model, "PREFIX", "i")
        item = {"id": fresh_id(self._answers, prefix)}
        if code := discriminator(model):
            item["type"] = code
        new = copy.deepcopy(item | (values or {}))
        where = paths.join(path, item["id"])
        self._commit([self._edit(path, partial(paths.add, path=path, item=new), where)])
        return where

    def remove(self, path: FieldPath) -> Change:
        """Take away an item of a list."""
        return self.apply([Step("remove", path)])

    def move(self, path: FieldPath, by: int) -> Change:
        """Move an item up (-1) or down (+1)."""
        return self._commit([self._edit(paths.parent(path), partial(paths.move, path=path, by=by), path)])

    def apply(self, steps: Iterable[Step]) -> Change:
        """Carry out a remedy; it is one step to undo."""
        edits: list[_Edit] = []
        for step in steps:
            if step.op == "set":
                edits.append(self._set(step.path, step.value))
            elif step.op == "add":
                item = copy.deepcopy(step.value)
                if isinstance(item, dict) and not item.get("id"):
                    item = {"id": fresh_id(self._answers, _prefix(self.kind, step.path)), **item}
                where = paths.join(step.path, item["id"]) if isinstance(item, dict) else step.path
                edits.append(self._edit(step.path, partial(paths.add, path=step.path, item=item), where))
            elif isinstance(paths.get(self._answers, paths.parent(step.path)), list):
                self._remember(step.path)
                edits.append(self._edit(paths.parent(step.path), partial(paths.remove, path=step.path), step.path))
            else:
                edits.append(self._set(step.path, None))
        return self._commit(edits)

    def undo(self) -> Change | None:
        """Take back the last step; None where there is none."""
        return self._replay(self._done, self._undone, forward=False)

    def redo(self) -> Change | None:
        """Do again what was last taken back; None where there is nothing."""
        return self._replay(self._undone, self._done, forward=True)

    def next_step(self, *, forward: bool = False) -> tuple[FieldPath, ...]:
        """Which questions and entries undo, or `forward` redo, would now change; () where there is nothing to do."""
        steps = self._undone if forward else self._done
        return tuple(edit.item or edit.path for edit in steps[-1]) if steps else ()

    def pause(self) -> None:
        """The drafter left the field: what comes next in it is a step of its own."""
        if self._done:
            for edit in self._done[-1]:
                edit.typing = False

    def findings_at(self, path: FieldPath) -> list[Finding]:
        """Findings about exactly this place."""
        return [finding for finding in self.findings_under(path) if finding.path == path]

    def findings_under(self, path: FieldPath) -> list[Finding]:
        """Findings about this place and all below it."""
        return self._under.get(path, [])

    def state(self, section: str) -> State:
        """How far a section is: what stands in its line of the task list."""
        value = getattr(self.request, section)
        empty = not value if isinstance(value, list) else value.is_empty()
        if empty:
            return "not_started"
        severities = {f.severity for f in self.findings_under(section) if not f.waived}
        if "blocks" in severities:
            return "has_problems"
        return "in_progress" if "warns" in severities else "complete"

    @contextmanager
    def reviewed(self) -> Iterator[RequestModel]:
        """The request, with all that the review found out about it on its way: nothing is worked out twice."""
        with self._review.applied.at_work():
            yield self._review.applied.request

    def _set(self, path: FieldPath, value: Any) -> _Edit:
        return self._edit(path, partial(paths.put, path=path, value=copy.deepcopy(value)))

    def _edit(self, path: FieldPath, act: Callable[[Answers], object], item: FieldPath = "") -> _Edit:
        """Carry out `act`, which changes what stands at `path`, on answers that share the rest."""
        before, answers = paths.get(self._answers, path), paths.branch(self._answers, path)
        act(answers)
        self._answers = answers
        return _Edit(path, before, paths.get(answers, path), item=item)

    def _commit(self, edits: list[_Edit], typing: bool = False) -> Change:
        last = self._done[-1] if self._done else []
        goes_on = typing and len(last) == 1 and last[0].typing and last[0].path == edits[0].path
        if goes_on:
            last[0].after = edits[0].after
        else:
            for edit in edits:
                edit.typing = typing
            self._done = [*self._done[-_UNDO_STEPS:], edits]
        self._undone.clear()
        return self._changed((edit.path for edit in edits), goes_on=goes_on)

    def _replay(self, source: list[list[_Edit]], target: list[list[_Edit]], *, forward: bool) -> Change | None:
        if not source:
            return None
        edits = source.pop()
        for edit in edits if forward else reversed(edits):
            self._edit(edit.path, partial(paths.put, path=edit.path, value=edit.after if forward else edit.before))
            edit.typing = False
        target.append(edits)
        return self._changed(edit.path for edit in edits)

    def _changed(self, where: Iterable[FieldPath], *, goes_on: bool = False) -> Change:
        before = self.findings
        self._refresh(goes_on=goes_on)
        moved = {finding.path for finding in {*before} ^ {*self.findings}} if self.findings is not before else ()
        self.revision += 1
        return Change(frozenset(where), frozenset(moved), self.revision)

    def _refresh(self, *, goes_on: bool = False) -> None:
        """Read and review what has changed. Letter upon letter in one field, the office's files are not looked at anew:
        a look waits while the disk is busy with a save.
        """
        self._reading = read(self._answers, self._reading)
        self._review = review_again(self._reading.request, self._review, same_facts=goes_on)
        self._take_in()

    def _take_in(self) -> None:
        """What was read and found. `findings` is the very object it was where nothing about them is new."""
        self.request = self._reading.request
        found = tuple(map(self._named, findings_of(self._reading, self._review)))
        if found != self.findings:
            self.findings = found
            self._under = defaultdict(list)
            for finding in found:
                for place in paths.upwards(finding.path):
                    self._under[place].append(finding)

    def _remember(self, path: FieldPath) -> None:
        """What an entry that goes is called: what points to it is told by that name for the rest of the sitting."""
        entry = part_at(self.request, path)
        if isinstance(entry, Item) and entry.name:
            self._gone[entry.id] = label(entry.name)

    def _named(self, finding: Finding) -> Finding:
        name = self._gone.get(finding.args["id"]) if "entry" in finding.args else None
        return replace(finding, args={**finding.args, "called": name}) if name else finding


def fresh_id(answers: Answers, prefix: str) -> str:
    """An id that no item of this draft has, and none that went away and is still pointed to."""
    return free_id(prefix, ids_taken(answers))


def _prefix(kind: type[RequestModel], path: FieldPath) -> str:
    from mla_assistant.requests.structure import model_at

    model = model_at(kind, [step for step in paths.split(path) if not any(mark.isdigit() for mark in step)])
    return getattr(model, "PREFIX", "i")
