"""Proof that no data can break the document: every branch leaves the XML elements as it found them.

The walk carries the stack of open elements through the template, and for each open element what its last child may be.
Values are escaped, so if this holds once, every document of this template is well-formed, and no render parses its
result again. The same walk proves what Word asks for and schemas don't say: a cell ends with a paragraph, a table has
a row, whatever the lists hold.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from jinja2 import nodes

from mla_assistant.documents.dialect import included
from mla_assistant.documents.problem import Problem
from mla_assistant.documents.source import Source, is_block, not_in_a_block
from mla_assistant.text.translate import _

Frame = tuple[str, frozenset[str]]
"""An open element, and the names its last child may have ("" for: none)."""
State = tuple[Frame, ...]
LastOf = Callable[[str], frozenset[str]]
"""What may be the last child that the blocks of an include bring ("" for: nothing)."""

_NOTHING = frozenset(("",))
_ELEMENT = re.compile(r"<(/?)([\w:.-]+)(?:\"[^\"]*\"|'[^']*'|[^<>\"'])*?(/?)>|<\?.*?\?>", re.S)
_HOLDS_BLOCKS = frozenset(("", "w:body", "w:tc", "w:hdr", "w:ftr", "w:sdtContent"))
_ENDS_WITH = {"w:tc": "w:p", "w:tbl": "w:tr", "w:tr": "w:tc"}
_UNIQUE = frozenset(("w:bookmarkStart", "w:sdt", "wp:docPr", "w:footnoteReference", "w:endnoteReference"))


class _Broken(Exception):
    """The rest of this part can't be judged."""


@dataclass
class Walk:
    """One part, walked once. `problems` collects; `last` is what a block brings as its last child."""

    source: Source
    last_of: LastOf
    problems: list[Problem] = field(default_factory=list)
    last: frozenset[str] = _NOTHING
    loops: int = 0

    def over(self, tree: nodes.Template) -> "Walk":
        try:
            root = self._run(tree.body, (("", _NOTHING),))
            if len(root) > 1:
                self._break(1, "unbalanced", _("“{name}” is never closed").format(name=root[-1][0]))
            self.last = root[-1][1]
        except _Broken:
            pass
        return self

    def _say(self, line: int, code: str, message: str) -> None:
        problem = Problem(self.source.place(line), code, message)
        if problem not in self.problems:
            self.problems.append(problem)

    def _break(self, line: int, code: str, message: str) -> None:
        self._say(line, code, message)
        raise _Broken

    def _run(self, statements: Iterable[nodes.Node], state: State) -> State:
        for node in statements:
            match node:
                case nodes.Output():
                    for printed in node.nodes:
                        if isinstance(printed, nodes.TemplateData):
                            state = self._feed(printed.data, state, printed.lineno)
                        elif state[-1][0] != "w:t":
                            self._break(printed.lineno, "unbalanced", _("a value can be printed inside text only"))
                case nodes.If():
                    branches = [node.body, *(branch.body for branch in node.elif_), node.else_]
                    state = self._join(node, [self._run(branch, state) for branch in branches])
                case nodes.For():
                    self.loops += 1
                    inside = self._run(node.body, state)
                    self.loops -= 1
                    state = self._join(node, [inside, self._run(node.else_, state)])
                case nodes.With():
                    state = self._run(node.body, state)
                case nodes.Include():
                    state = self._include(node, state)
        return state

    def _join(self, node: nodes.Node, ends: list[State]) -> State:
        names = {tuple(name for name, _last in end) for end in ends}
        if len(names) > 1:
            self._break(node.lineno, "unbalanced", _("this tag begins and ends inside different Word elements"))
        return tuple(
            (frames[0][0], frozenset().union(*(last for _name, last in frames))) for frames in zip(*ends, strict=True)
        )

    def _include(self, node: nodes.Include, state: State) -> State:
        name, last = state[-1]
        if name not in _HOLDS_BLOCKS:
            self._break(node.lineno, "unbalanced", _("a block is included by a paragraph of its own: {%p include … %}"))
        brought = self.last_of(included(node)[0] + ("*" if included(node)[1] else ""))
        return (*state[:-1], (name, (brought - _NOTHING) | (last if "" in brought else frozenset())))

    def _feed(self, data: str, state: State, line: int) -> State:
        stack, end = list(state), 0
        for match in _ELEMENT.finditer(data):
            if "<" in data[end : match.start()]:
                break
            end = match.end()
            closing, name, alone = match[1], match[2], match[3]
            if not name:
                continue
            if closing:
                self._close(name, stack, line)
            else:
                self._open(name, line)
                stack.append((name, _NOTHING))
            if alone:
                self._close(name, stack, line)
        if "<" in data[end:]:
            self._break(line, "unbalanced", _("a tag stands inside an XML element's own brackets"))
        return tuple(stack)

    def _open(self, name: str, line: int) -> None:
        if name in _UNIQUE and self.loops:
            message = _("“{name}” carries a number that must be unique; it can't stand in a loop").format(name=name)
            self._say(line, "id_in_loop", message)

    def _close(self, name: str, stack: list[Frame], line: int) -> None:
        if stack[-1][0] != name:
            words = {"open": stack[-1][0] or "nothing", "name": name}
            self._break(line, "unbalanced", _("“{name}” ends where “{open}” is open").format(**words))
        last = stack.pop()[1]
        wanted = _ENDS_WITH.get(name)
        if wanted and last != {wanted}:
            message = {
                "w:tc": _("this table cell may end without a paragraph; Word then refuses the document"),
                "w:tbl": _(
                    "this table may be left without a row; put the condition around the table or keep a fixed row"
                ),
                "w:tr": _("this table row may be left without a cell"),
            }[name]
            self._say(line, "structure", message)
        if name in ("w:hdr", "w:ftr") and "" in last:
            self._say(line, "structure", _("a header or footer may be left without a paragraph"))
        parent, _last = stack[-1]
        stack[-1] = (parent, frozenset((name,)))
        if is_block(self.source.document) and not parent and name not in ("w:p", "w:tbl"):
            self._say(line, "block_content", not_in_a_block(name.removeprefix("w:")))
