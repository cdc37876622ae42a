"""What a condition of a template proves, where it holds and where it does not."""

from collections.abc import Mapping

from jinja2 import nodes

from mla_assistant.documents.dialect import path_of
from mla_assistant.documents.gate.seen import Seen

Scope = Mapping[str, Seen]
Known = frozenset[str]
"""Keys of what is proved to be there at this point of the template."""


def proved(node: nodes.Node, scope: Scope, holds: bool) -> Known:
    """Keys that are there when `node` holds, or, for `holds=False`, when it does not."""
    match node:
        case nodes.Name() | nodes.Getattr():
            return frozenset((_key(node, scope),)) if holds else frozenset()
        case nodes.Not():
            return proved(node.node, scope, not holds)
        case nodes.Test(name="none"):
            return frozenset() if holds else frozenset((_key(node.node, scope),))
        case nodes.Compare(ops=[nodes.Operand(op="eq" | "in")]) if holds:
            return frozenset((_key(node.expr, scope),))
        case nodes.And() | nodes.Or():
            left, right = proved(node.left, scope, holds), proved(node.right, scope, holds)
            return left | right if isinstance(node, nodes.And) == holds else left & right
    return frozenset()


def narrow(test: nodes.Node, scope: Scope) -> Scope:
    """`measure.type == 'records'` makes `measure` that member of the union."""
    match test:
        case nodes.And():
            return narrow(test.right, narrow(test.left, scope))
        case nodes.Compare(expr=expr, ops=[nodes.Operand(op="eq", expr=nodes.Const(value=code))]):
            return with_code(expr, scope, code)
    return scope


def with_code(tail: nodes.Node, scope: Scope, code: str) -> Scope:
    """The scope in which the discriminator `tail` has this code."""
    if isinstance(tail, nodes.Getattr) and tail.attr == "type" and isinstance(tail.node, nodes.Name):
        name = tail.node.name
        return {**scope, name: scope[name].narrowed(code)} if name in scope else scope
    return scope


def elsewhere(test: nodes.Node, kind: str) -> bool:
    """`document.kind == 'follow_up' and …` in any other kind: what comes after it may name what this one lacks."""
    match test:
        case nodes.And():
            return elsewhere(test.left, kind) or elsewhere(test.right, kind)
        case nodes.Compare(expr=expr, ops=[nodes.Operand(op="eq", expr=nodes.Const(value=code))]):
            return path_of(expr) == "document.kind" and code != kind
    return False


def _key(node: nodes.Node, scope: Scope) -> str:
    if isinstance(node, nodes.Name):
        return scope[node.name].key if node.name in scope else node.name
    return f"{_key(node.node, scope)}.{node.attr}" if isinstance(node, nodes.Getattr) else ""
