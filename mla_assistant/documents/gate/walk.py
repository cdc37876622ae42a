"""Every path of a template against the model: no data is needed, no branch is left out.

Blocks are walked where they are included, with the names that hold there; an include over a discriminator is walked
once for each of its codes.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches

from jinja2 import nodes

from mla_assistant.documents.compile import Prepared
from mla_assistant.documents.dialect import included, path_of
from mla_assistant.documents.gate.proved import Known, Scope, elsewhere, narrow, proved, with_code
from mla_assistant.documents.gate.seen import LOOP, UNKNOWN, Seen, names_of, step
from mla_assistant.documents.problem import Problem
from mla_assistant.documents.shape import IN_WORDS
from mla_assistant.requests.parts.person import Sex
from mla_assistant.text.translate import _

Members = dict[tuple[str, str], tuple[str, ...]]
"""By the beginning of the blocks' names and the path of the code behind it: the codes that an include stands for."""


@dataclass
class Walk:
    """One document of a kind with its blocks. `used` are the fields whose answers it brings to paper."""

    prepared: Prepared
    kind: str
    problems: set[Problem] = field(default_factory=set)
    used: set[str] = field(default_factory=set)
    blocks: set[str] = field(default_factory=set)
    members: Members = field(default_factory=dict)
    name: str = ""
    _loops: set[str] = field(default_factory=set)

    def over(self, name: str, scope: Scope, known: Known = frozenset()) -> None:
        """Walk the part or block Jinja calls `name`; of one that can't be read nobody knows which names hold in it."""
        if name in self.prepared.unread:
            return
        before, self.name = self.name, name
        self._body(self.prepared.trees[name].body, scope, known)
        self.name = before

    def _say(self, node: nodes.Node, code: str, message: str) -> None:
        self.problems.add(Problem(self.prepared.sources[self.name].place(node.lineno), code, message))

    def _body(self, statements: Iterable[nodes.Node], scope: Scope, known: Known) -> None:
        for node in statements:
            match node:
                case nodes.Output():
                    for printed in node.nodes:
                        if not isinstance(printed, nodes.TemplateData):
                            self._print(printed, scope, known)
                case nodes.If():
                    self._if(node, scope, known)
                case nodes.For():
                    self._for(node, scope, known)
                case nodes.With():
                    inner = dict(scope)
                    for target, value in zip(node.targets, node.values, strict=True):
                        if isinstance(target, nodes.Name):
                            inner[target.name] = self._see(value, scope, known)
                            self._loops.add(target.name)
                    self._body(node.body, inner, known)
                case nodes.Include():
                    self._include(node, scope, known)

    def _if(self, node: nodes.If, scope: Scope, known: Known) -> None:
        for branch in (node, *node.elif_):
            self._test(branch.test, scope, known)
            if not elsewhere(branch.test, self.kind):
                within = narrow(branch.test, scope)
                self._body(branch.body, within, known | proved(branch.test, scope, True))
            known = known | proved(branch.test, scope, False)
        self._body(node.else_, scope, known)

    def _for(self, node: nodes.For, scope: Scope, known: Known) -> None:
        listed = self._see(node.iter, scope, known)
        if listed.kind != "unknown" and not listed.many:
            self._say(node, "not_a_list", _("“{path}” is not a list").format(path=path_of(node.iter)))
            listed = UNKNOWN
        if listed.slot and listed.slot.kind == "value":
            self.used |= set(listed.paths)
        name = node.target.name if isinstance(node.target, nodes.Name) else ""
        self._loops.add(name)
        item = listed.item(f"{name}@{self.name}:{node.lineno}") if listed.many else UNKNOWN
        inner = {**scope, name: item, "loop": LOOP}
        if node.test is not None:
            self._test(node.test, inner, known)
            known = known | proved(node.test, inner, True)
        self._body(node.body, inner, known)
        self._body(node.else_, scope, known)

    def _include(self, node: nodes.Include, scope: Scope, known: Known) -> None:
        literal, tail = included(node)
        inside = {name: seen for name, seen in scope.items() if seen is not LOOP}
        if tail is None:
            self._block(literal, inside, known)
            return
        code = self._see(tail, scope, known)
        if code.kind == "unknown":
            return
        if not code.codes or (code.slot and code.slot.leaf.unknowable):
            message = _("“{path}” is not one of a fixed list of codes, so no blocks can be kept for it")
            self._say(node, "not_a_code", message.format(path=path_of(tail)))
        elif code.optional and code.key not in known:
            self._unguarded(node, tail)
        self.used |= set(code.paths)
        met = self.members.get((literal, path_of(tail)), ())
        self.members[literal, path_of(tail)] = tuple(dict.fromkeys((*met, *code.codes)))
        for each in code.codes:
            if literal + each not in self.prepared.trees:
                message = _("there is no block “{block}”").format(block=literal + each)
                self._say(node, "block_missing", message)
            else:
                self._block(literal + each, with_code(tail, inside, each), known)

    def _block(self, name: str, scope: Scope, known: Known) -> None:
        if name in self.prepared.trees:
            self.blocks.add(name)
            self.over(name, scope, known)

    # -- expressions

    def _see(self, node: nodes.Node, scope: Scope, known: Known) -> Seen:
        """What a path stands for; problems are said once, and what is unknown stays unknown."""
        if isinstance(node, nodes.Name):
            if node.name in scope:
                return scope[node.name]
            if node.name in self._loops | {"loop"}:
                message = _("“{name}” is known only inside its own loop or “with”, in the same file")
                self._say(node, "after_loop", message.format(name=node.name))
            else:
                self._unknown(node, node.name, "", tuple(scope))
            return UNKNOWN
        if not isinstance(node, nodes.Getattr):
            return UNKNOWN
        base = self._see(node.node, scope, known)
        if base.kind == "unknown":
            return UNKNOWN
        if base.many:
            message = _("“{path}” is a list; loop over it").format(path=path_of(node.node))
            self._say(node, "is_a_list", message)
            return UNKNOWN
        names = names_of(base)
        if node.attr not in names:
            self._unknown(node, node.attr, path_of(node.node), names)
            return UNKNOWN
        if base.optional and base.key not in known:
            self._unguarded(node, node.node)
        if base.slot and base.slot.kind == "ref":
            self.used |= set(base.paths)
        return step(base, node.attr)

    def _unknown(self, node: nodes.Node, name: str, of: str, names: tuple[str, ...]) -> None:
        near = get_close_matches(name, names, 1)
        words = {"name": name, "of": of, "near": near[0] if near else ""}
        message = _("“{of}” has no field “{name}”") if of else _("there is nothing called “{name}” here")
        if near:
            message += "; " + _("did you mean “{near}”?")
        self._say(node, "unknown_field", message.format(**words))

    def _unguarded(self, node: nodes.Node, path: nodes.Node) -> None:
        message = _("“{path}” may be empty; put {{%p if {path} %}} around it").format(path=path_of(path))
        self._say(node, "unguarded", message)

    def _print(self, node: nodes.Expr, scope: Scope, known: Known) -> None:
        through = node.name if isinstance(node, nodes.Filter) else None
        inner = node.node if isinstance(node, nodes.Filter) else node
        if inner is None:
            return
        seen = self._see(inner, scope, known)
        if isinstance(node, nodes.Filter):
            for argument in node.args:
                self._argument(node, argument, self._see(argument, scope, known), known)
        if seen.kind == "unknown":
            return
        path = path_of(inner)
        if seen.many:
            self._say(node, "is_a_list", _("“{path}” is a list; loop over it").format(path=path))
        elif seen.kind != "text":
            message = _("“{path}” is not a text; print one of its fields").format(path=path)
            self._say(node, "not_printable", message)
        else:
            if seen.optional and seen.key not in known:
                self._unguarded(node, inner)
            self.used |= set(seen.paths)
            self._filtered(node, seen, path, through)

    def _argument(self, node: nodes.Filter, argument: nodes.Expr, seen: Seen, known: Known) -> None:
        """“money” takes a currency that is there; “label” a sex, and without one the label is that for both."""
        self.used |= set(seen.paths)
        fits = seen.slot and (seen.slot.leaf.base is Sex if node.name == "label" else seen.slot.leaf.has("currency"))
        if seen.kind != "unknown" and not fits:
            message = _("“{path}” is not what “{filter}” takes in brackets")
            self._say(node, "wrong_filter", message.format(path=path_of(argument), filter=node.name))
        elif node.name == "money" and seen.optional and seen.key not in known:
            self._unguarded(node, argument)

    def _filtered(self, node: nodes.Expr, seen: Seen, path: str, through: str | None) -> None:
        """A code is printed in words, through the filter that knows them."""
        wanted = seen.slot.filter if seen.slot else None
        if seen.slot and not wanted and (seen.codes or seen.slot.name == "id"):
            message = _("“{path}” is an internal code; it means nothing on paper").format(path=path)
            self._say(node, "prints_code", message)
        elif wanted and through != wanted:
            message = _("“{path}” is printed through its filter: {path}|{filter}").format(path=path, filter=wanted)
            self._say(node, "wrong_filter", message)
        elif not wanted and through in ("label", *IN_WORDS):
            message = _("“{path}” is not something the filter “{filter}” can print").format(path=path, filter=through)
            self._say(node, "wrong_filter", message)

    # -- conditions

    def _test(self, node: nodes.Node, scope: Scope, known: Known) -> None:
        match node:
            case nodes.And():
                self._test(node.left, scope, known)
                if elsewhere(node.left, self.kind):
                    return
                inner = narrow(node.left, scope)
                self._test(node.right, inner, known | proved(node.left, scope, True))
            case nodes.Or():
                self._test(node.left, scope, known)
                self._test(node.right, scope, known | proved(node.left, scope, False))
            case nodes.Not() | nodes.Test():
                self._test(node.node, scope, known)
            case nodes.Compare():
                self._compare(node, scope, known)
            case nodes.Name() | nodes.Getattr():
                seen = self._see(node, scope, known)
                if seen.kind in ("part", "about", "loop") and not seen.many and not seen.optional:
                    message = _("“{path}” is always there; ask for “{path}.given” or for one of its fields")
                    self._say(node, "always_true", message.format(path=path_of(node)))

    def _compare(self, node: nodes.Compare, scope: Scope, known: Known) -> None:
        seen = self._see(node.expr, scope, known)
        for operand in node.ops:
            given = operand.expr
            values = given.items if isinstance(given, nodes.Tuple | nodes.List) else [given]
            codes = [value.value for value in values if isinstance(value, nodes.Const)]
            if seen.codes:
                self.used |= set(seen.paths)
                for code in codes:
                    if code not in seen.codes:
                        self._unknown_code(node, path_of(node.expr), str(code), seen.codes)
            elif seen.kind == "text" and seen.slot:
                message = _("“{path}” is free text; only codes can be compared").format(path=path_of(node.expr))
                self._say(node, "comparison", message)

    def _unknown_code(self, node: nodes.Node, path: str, code: str, codes: tuple[str, ...]) -> None:
        near = get_close_matches(code, codes, 1)
        words = {"path": path, "code": code, "near": near[0] if near else ", ".join(codes)}
        message = _("“{path}” never is “{code}”; did you mean “{near}”?").format(**words)
        self._say(node, "unknown_code", message)
