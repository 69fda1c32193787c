"""Filters: what goes in, what comes out; lists keep what is known of their items."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from jinja2 import nodes

from govdoc.proof import asked, checks, narrow, shapes
from govdoc.proof.shapes import (
    ANYTHING,
    FILLED,
    INLINE,
    NUMBER,
    TEXT,
    Bundle,
    Empty,
    Inline,
    Missing,
    Record,
    Type,
    Word,
)
from govdoc.proof.state import State

if TYPE_CHECKING:
    from govdoc.proof.reader import Reader

_SAME = ("list", "unique", "sort", "reverse", "batch", "slice")
_TEXT = (
    *("lower", "upper", "title", "capitalize", "trim", "replace", "string", "truncate", "indent"),
    *("center", "wordwrap", "striptags", "format", "join", "filesizeformat", "urlencode"),
)
_NUMBER = ("length", "count", "wordcount", "round", "int", "float", "abs")
_ONE = ("first", "last", "min", "max")
_SELECTS = ("select", "reject", "selectattr", "rejectattr")


def apply(reader: "Reader", node: nodes.Filter, state: State) -> Type:
    """A value through a filter."""
    if not checks.filter_call(reader, node, state) or node.node is None:
        return ANYTHING
    if node.name in ("default", "d"):
        return _default(reader, node, state)
    kind = reader.filled(node.node, state)
    for argument in (*node.args, *checks.keywords(node).values()):
        reader.known(argument, state)
    return result(reader, node, kind, state)


def result(reader: "Reader", node: nodes.Filter, kind: Type, state: State) -> Type:
    """What a filter makes of a value of this type."""
    if node.name in _SELECTS:
        return shapes.items(_selected(reader, node, shapes.item_of(kind), state))
    if node.name == "map":
        return shapes.items(_mapped(reader, node, shapes.item_of(kind), state))
    if node.name in _SAME:
        return shapes.items(shapes.item_of(kind))
    if node.name in _ONE:
        return shapes.item_of(kind) or ANYTHING
    if node.name == "groupby":
        return _grouped(reader, node, shapes.item_of(kind), state)
    return _made(reader, node, kind, state)


def _made(reader: "Reader", node: nodes.Filter, kind: Type, state: State) -> Type:
    if node.name in ("join", "opsomming", "rolnamen"):
        checks.items_of(reader, node, kind, state)
    if node.name in _TEXT:
        return TEXT
    if node.name in _NUMBER:
        return NUMBER
    if special := _OWN.get(node.name):
        takes, gives = special
        checks.takes(reader, node, kind, takes, state)
        return gives
    if node.name == "hoofdletter":
        return frozenset(s if isinstance(s, Inline) else _capital(s) for s in kind)
    return ANYTHING


def _capital(shape: Any) -> Word:  # noqa: ANN401 - any shape
    return Word(filled=isinstance(shape, Word) and not shape.can_be_empty)


_OWN: dict[str, tuple[tuple[type, ...], Type]] = {
    "datum": ((shapes.Date,), FILLED),
    "getal": ((shapes.Number,), FILLED),
    "jaren": ((shapes.Number,), FILLED),
    "markdown": ((Word,), INLINE),
    "kleine_letter": ((), TEXT),
    "opsomming": ((), TEXT | INLINE),
    "rolnamen": ((), shapes.items(FILLED)),
}


def _default(reader: "Reader", node: nodes.Filter, state: State) -> Type:
    """`x|default('–')` takes the place of an unknown name; with `true` of what is empty too."""
    kind = reader.kind_of(node.node, state) if node.node else ANYTHING
    given = [reader.known(argument, state) for argument in node.args]
    other = given[0] if given else shapes.words("")
    named = checks.keywords(node)
    options = [*node.args[1:2], *([named["boolean"]] if "boolean" in named else [])]
    if any(shapes.when(reader.kind_of(option, state), true=True) for option in options):
        return shapes.when(kind, true=True) | other
    return shapes.without(kind, Missing) | (other if shapes.has(kind, Missing) else frozenset())


# --- lists ----------------------------------------------------------------------------------------


def _selected(reader: "Reader", node: nodes.Filter, item: Type, state: State) -> Type:
    """The items that are left, with what the test says of them."""
    path, args = [""], list(node.args)
    if node.name.endswith("attr"):
        first = args.pop(0) if args else None
        if not isinstance(first, nodes.Const):
            return item
        path = str(first.value).split(".")
        if checks.path(reader, node, item, path, state) == ANYTHING:
            return item
    keep = _keep(reader, args, state, true=node.name.startswith("select"))
    if path != [""]:
        checks.against(reader, checks.along(item, path), args, state)
        return _with(item, path, keep)
    checks.against(reader, item, args, state)
    return keep(item)


def _keep(
    reader: "Reader", args: list[nodes.Expr], state: State, *, true: bool
) -> Callable[[Type], Type]:
    if not args or not isinstance(args[0], nodes.Const):
        return lambda kind: shapes.when(kind, true=true)
    subject = nodes.Const(None)
    test = nodes.Test(subject, str(args[0].value), args[1:], [], None, None)
    return narrow.kept_by(reader, test, state, true=true)


def _with(item: Type, path: list[str], keep: Callable[[Type], Type]) -> Type:
    """The items of which the field at the end of a path is what `keep` leaves of it."""
    found: set[Any] = set()
    name, *rest = path
    for shape in item:
        now = asked.field_of(shape, name)
        left = _with(now, rest, keep) if rest else keep(now)
        if isinstance(shape, Record) and left:
            known = {**dict(shape.known), name: left}
            found.add(Record(shape.kind, tuple(sorted(known.items()))) if left != now else shape)
        elif left and not isinstance(shape, Empty):
            found.add(shape)
    return frozenset(found)


def _mapped(reader: "Reader", node: nodes.Filter, item: Type, state: State) -> Type:
    options = checks.keywords(node)
    attribute = options.get("attribute")
    if isinstance(attribute, nodes.Const):
        path = str(attribute.value).split(".")
        found = checks.path(reader, node, item, path, state)
        if "default" in options:
            return shapes.without(found, Missing) | reader.known(options["default"], state)
        return found
    if node.args and isinstance(node.args[0], nodes.Const):
        return _each(reader, node, item, state)
    return ANYTHING


def _each(reader: "Reader", node: nodes.Filter, item: Type, state: State) -> Type:
    """`map('upper')`: a filter over each item."""
    first = node.args[0]
    name = str(first.value) if isinstance(first, nodes.Const) else ""
    one = nodes.Filter(nodes.Const(None), name, node.args[1:], [], None, None, lineno=first.lineno)
    if name not in reader.world.filters:
        checks.filter_call(reader, one, state)
        return ANYTHING
    if name in ("default", "d"):
        other = reader.known(one.args[0], state) if one.args else TEXT
        bare = shapes.when(item, true=True) if len(one.args) > 1 else shapes.without(item, Missing)
        return bare | other
    if shapes.has(item, Empty, Missing):
        reader.report.at(node, state.tree, "TPL001", *checks.GAP_IN_LIST)
    return result(reader, one, shapes.without(item, Empty, Missing) or ANYTHING, state)


def _grouped(reader: "Reader", node: nodes.Filter, item: Type, state: State) -> Type:
    attribute = node.args[0] if node.args else None
    by: Type = ANYTHING
    if isinstance(attribute, nodes.Const):
        path = str(attribute.value).split(".")
        by = checks.path(reader, node, item, path, state)
    both = (("grouper", by), ("list", shapes.items(item)))
    return shapes.items(frozenset((Bundle("groep", both),)))
