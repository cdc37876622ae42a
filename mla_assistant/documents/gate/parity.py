"""Two templates say the same when they print the same fields under the same loops and conditions."""

from collections import Counter
from collections.abc import Iterable, Iterator

from jinja2 import nodes

from mla_assistant.documents.compile import Prepared
from mla_assistant.documents.dialect import included, path_of
from mla_assistant.documents.problem import Place, Problem
from mla_assistant.text.translate import _

Line = tuple[str, ...]
"""What stands around a statement or a printed field, and itself: ("for persons", "if person.born", "person.born")."""


def shape(tree: nodes.Template) -> Counter[Line]:
    """The loops, conditions, includes and printed fields of one part."""
    return Counter(_shape(tree.body, ()))


def _shape(statements: Iterable[nodes.Node], around: Line) -> Iterator[Line]:
    for node in statements:
        match node:
            case nodes.Output():
                for printed in node.nodes:
                    if not isinstance(printed, nodes.TemplateData):
                        yield (*around, _words(printed))
            case nodes.For():
                inner = (*around, f"for {_words(node.iter)}")
                yield inner
                yield from _shape(node.body, inner)
                yield from _shape(node.else_, (*inner, "else"))
            case nodes.If():
                for branch in (node, *node.elif_):
                    inner = (*around, f"if {_words(branch.test)}")
                    yield inner
                    yield from _shape(branch.body, inner)
                yield from _shape(node.else_, (*around, f"if {_words(node.test)}", "else"))
            case nodes.With():
                yield from _shape(node.body, (*around, "with " + ", ".join(map(_words, node.values))))
            case nodes.Include():
                literal, tail = included(node)
                yield (*around, f"include {literal}{path_of(tail) if tail else ''}")


def _words(node: nodes.Node) -> str:
    match node:
        case nodes.Filter():
            return f"{_words(node.node)}|{node.name}" if node.node else node.name
        case nodes.Not():
            return f"not {_words(node.node)}"
        case nodes.And() | nodes.Or():
            return f"({_words(node.left)} {type(node).__name__.lower()} {_words(node.right)})"
        case nodes.Test():
            return f"{_words(node.node)} is {node.name}"
        case nodes.Compare():
            return _words(node.expr) + "".join(f" {each.op} {_words(each.expr)}" for each in node.ops)
        case nodes.Const():
            return repr(node.value)
        case nodes.Tuple() | nodes.List():
            return ", ".join(map(_words, node.items))
    return path_of(node)


def parity(source: Prepared, other: Prepared) -> list[Problem]:
    """How `other`, a translation or an office's own version, differs; to print a field twice is no difference."""
    found = []
    for name in sorted(source.trees):
        if name not in other.trees or name in source.unread | other.unread:
            continue
        ours, theirs = shape(source.trees[name]), shape(other.trees[name])
        document, _colon, part = name.partition(":")
        for line in sorted(set(ours) - set(theirs)):
            message = _("lost against the source: {what}").format(what=" → ".join(line))
            found.append(Problem(Place(document, part), "parity", message))
        for line in sorted(set(theirs) - set(ours)):
            message = _("not in the source: {what}").format(what=" → ".join(line))
            found.append(Problem(Place(document, part), "parity", message))
    return found
