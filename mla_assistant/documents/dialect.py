"""The few things a template may say, and an environment that can do no more.

Templates are code by people we don't know (documents.md 4.1), so the language is a list, not what a sandbox happens to
leave over: print a path, one filter on it; if, for, with; include a block. No calls, no arithmetic, no assignment, no
attribute of a Python object.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from jinja2 import StrictUndefined, Template, TemplateNotFound, Undefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import escape

from mla_assistant.documents.printing import finalizer
from mla_assistant.text.translate import _

LOOP_NAMES = ("index", "first", "last", "length")
FILTERS = ("label", "date", "state", "language", "file_type", "number", "money", "duration")
TESTS = ("none",)
HOLE = "‹"


class Dialect(ImmutableSandboxedEnvironment):
    """A Jinja environment for one language: dict keys and `loop`, `FILTERS`, nothing else can be reached."""

    def __init__(self, filters: Mapping[str, Callable[..., Any]], *, right_to_left: bool = False) -> None:
        super().__init__(
            autoescape=True,
            undefined=StrictUndefined,
            finalize=finalizer(right_to_left),
            keep_trailing_newline=True,
            auto_reload=False,
            cache_size=0,
        )
        self.globals = {}
        self.filters = dict(filters)
        self.tests = {name: self.tests[name] for name in TESTS}
        self.ready: dict[str, Template] = {}

    def getattr(self, obj: Any, attribute: str) -> Any:
        """A key of a dict, or one of the names of `loop`; so a field may be called `items` or `values`."""
        if type(obj) is dict:
            return obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)
        if isinstance(obj, LoopContext) and attribute in LOOP_NAMES:
            return getattr(obj, attribute)
        if isinstance(obj, Undefined):
            str(obj)  # StrictUndefined says which name is missing
        return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        return self.getattr(obj, argument)

    def call(self, *_args: Any, **_kwargs: Any) -> Any:
        raise SecurityError("a template calls nothing")

    def add(self, name: str, tree: nodes.Template) -> None:
        """Compile a part or a block under the name that includes and tracebacks use."""
        code = self.compile(tree, name, name)
        self.ready[name] = Template.from_code(self, code, {}, None)

    def get_template(self, name: Any, parent: Any = None, globals: Any = None) -> Template:
        """The block of this name. A draft whose discriminator is a hole prints the hole instead of a block."""
        found = self.ready.get(name)
        if found is None and HOLE in name:
            words = nodes.TemplateData(f"<w:p><w:r><w:t>{escape(name[name.index(HOLE) :])}</w:t></w:r></w:p>")
            tree = nodes.Template([nodes.Output([words], lineno=1)], lineno=1)
            tree.set_environment(self)
            return Template.from_code(self, self.compile(tree), {}, None)
        if found is None:
            raise TemplateNotFound(name)
        return found


def path_of(node: nodes.Node) -> str:
    """`a.b.c` for names and fields, "" for anything else."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{base}.{node.attr}" if (base := path_of(node.node)) else ""
    return ""


def included(node: nodes.Include) -> tuple[str, nodes.Expr | None]:
    """The literal of an include, and the path that completes it (None: the literal is the whole name)."""
    template = node.template
    if isinstance(template, nodes.Const) and isinstance(template.value, str):
        return template.value, None
    if isinstance(template, nodes.Concat) and len(template.nodes) == 2:
        head, tail = template.nodes
        if isinstance(head, nodes.Const) and isinstance(head.value, str) and path_of(tail):
            return head.value, tail
    return "", None


def forbidden(tree: nodes.Template) -> Iterator[tuple[int, str, str]]:
    """Line, code and message for everything in a template that the dialect has no word for."""
    found = dict.fromkeys((node.lineno, message) for node, message in _statements(tree.body))
    yield from ((line, "not_in_dialect", message) for line, message in found)


Refusals = Iterator[tuple[nodes.Node, str]]


def _statements(body: Iterable[nodes.Node]) -> Refusals:
    for node in body:
        match node:
            case nodes.Output():
                for printed in node.nodes:
                    if not isinstance(printed, nodes.TemplateData):
                        yield from _printed(printed)
            case nodes.If():
                for branch in (node, *node.elif_):
                    yield from _condition(branch.test)
                    yield from _statements(branch.body)
                yield from _statements(node.else_)
            case nodes.For():
                if not isinstance(node.target, nodes.Name) or node.recursive or not path_of(node.iter):
                    yield node, _("write {%p for NAME in list %}, with one name and one list")
                if node.test is not None:
                    yield from _condition(node.test)
                yield from _statements((*node.body, *node.else_))
            case nodes.With():
                if not all(path_of(value) for value in node.values):
                    yield node, _("“with” may give another name to a field, and nothing more")
                yield from _statements(node.body)
            case nodes.Include():
                if not included(node)[0].startswith("blocks/") or node.ignore_missing or not node.with_context:
                    yield node, _("write {%p include 'blocks/NAME' %} or {%p include 'blocks/NAME_' ~ field %}")
            case _:
                yield node, _unknown(node)


def _printed(node: nodes.Expr) -> Refusals:
    """A path, or a path through one filter."""
    inner: nodes.Node | None = node
    if isinstance(node, nodes.Filter):
        inner = node.node
        if node.name not in FILTERS:
            words = {"name": node.name, "known": ", ".join(FILTERS)}
            yield node, _("there is no filter “{name}”; there are: {known}").format(**words)
        wanted = {"money": (1,), "label": (0, 1)}.get(node.name, (0,))
        if (
            node.kwargs
            or node.dyn_args
            or node.dyn_kwargs
            or len(node.args) not in wanted
            or not all(map(path_of, node.args))
        ):
            message = _(
                "only “money” takes something in brackets, the field of the currency, and “label” the field of the sex"
            )
            yield node, message
    if inner is None or not path_of(inner):
        yield node, _("between {{ and }} stands one field, with one filter at most")


def _condition(node: nodes.Node) -> Refusals:
    """A path; a path that is none or equals codes; and, or, not of these."""
    match node:
        case nodes.And() | nodes.Or():
            yield from _condition(node.left)
            yield from _condition(node.right)
        case nodes.Not():
            yield from _condition(node.node)
        case nodes.Test():
            if node.name not in TESTS or node.args or not path_of(node.node):
                words = {"name": node.name, "known": ", ".join(TESTS)}
                yield node, _("there is no test “is {name}”; there are: {known}").format(**words)
        case nodes.Compare():
            if not path_of(node.expr) or not all(_is_code(operand) for operand in node.ops):
                yield node, _("compare a field with a code in quotes: == 'code', != 'code', in ('code', 'code')")
        case _ if not path_of(node):
            yield (
                node,
                _("a condition asks for fields, and compares them with codes: {what} is not part of it").format(
                    what=type(node).__name__.lower()
                ),
            )


def _is_code(operand: nodes.Operand) -> bool:
    given = operand.expr
    if operand.op in ("eq", "ne"):
        return isinstance(given, nodes.Const)
    items = given.items if isinstance(given, nodes.Tuple | nodes.List) else [given]
    return operand.op in ("in", "notin") and all(isinstance(item, nodes.Const) for item in items)


def _unknown(node: nodes.Node) -> str:
    return _("“{kind}” is not part of the template language").format(kind=type(node).__name__.lower())
