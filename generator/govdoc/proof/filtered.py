"""Filters: what goes in, what comes out; lists keep what is known of their items."""

from typing import Any

from jinja2 import nodes

from govdoc.proof import checks, sets, shapes
from govdoc.proof.reader import Reader
from govdoc.proof.selected import grouped, selected
from govdoc.proof.shapes import (
    ANYTHING,
    FILLED,
    INLINE,
    NUMBER,
    TEXT,
    Empty,
    Inline,
    Missing,
    Type,
    Word,
)
from govdoc.proof.state import State

_SAME = ("list", "unique", "sort", "reverse", "batch", "slice")
_TEXT = (
    *("lower", "upper", "title", "capitalize", "trim", "replace", "string", "truncate", "indent"),
    *("center", "wordwrap", "striptags", "format", "join", "filesizeformat", "urlencode"),
)
_NUMBER = ("length", "count", "wordcount", "round", "int", "float", "abs")
_ONE = ("first", "last", "min", "max")
_SELECTS = ("select", "reject", "selectattr", "rejectattr")


def apply(reader: Reader, node: nodes.Filter, state: State) -> Type:
    """A value through a filter."""
    if not checks.filter_call(reader, node, state) or node.node is None:
        return ANYTHING
    if node.name in ("default", "d"):
        return _default(reader, node, state)
    kind = reader.filled(node.node, state)
    for argument in (*node.args, *checks.keywords(node).values()):
        reader.known(argument, state)
    return result(reader, node, kind, state)


def result(reader: Reader, node: nodes.Filter, kind: Type, state: State) -> Type:
    """What a filter makes of a value of this type."""
    if node.name in _SELECTS:
        return sets.items(selected(reader, node, sets.item_of(kind), state))
    if node.name == "map":
        return sets.items(_mapped(reader, node, sets.item_of(kind), state))
    if node.name in _SAME:
        return sets.items(sets.item_of(kind))
    if node.name in _ONE:
        return sets.item_of(kind) or ANYTHING
    if node.name == "groupby":
        return grouped(reader, node, sets.item_of(kind), state)
    return _made(reader, node, kind, state)


def _made(reader: Reader, node: nodes.Filter, kind: Type, state: State) -> Type:
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
    "rolnamen": ((), sets.items(FILLED)),
}


def _default(reader: Reader, node: nodes.Filter, state: State) -> Type:
    """`x|default('–')` takes the place of an unknown name; with `true` of what is empty too."""
    kind = reader.kind_of(node.node, state) if node.node else ANYTHING
    given = [reader.known(argument, state) for argument in node.args]
    other = given[0] if given else sets.words("")
    named = checks.keywords(node)
    options = [*node.args[1:2], *([named["boolean"]] if "boolean" in named else [])]
    if any(sets.when(reader.kind_of(option, state), true=True) for option in options):
        return sets.when(kind, true=True) | other
    return sets.without(kind, Missing) | (other if sets.has(kind, Missing) else frozenset())


# --- lists ----------------------------------------------------------------------------------------


def _mapped(reader: Reader, node: nodes.Filter, item: Type, state: State) -> Type:
    options = checks.keywords(node)
    attribute = options.get("attribute")
    if isinstance(attribute, nodes.Const):
        path = str(attribute.value).split(".")
        found = checks.path(reader, node, item, path, state)
        if "default" in options:
            return sets.without(found, Missing) | reader.known(options["default"], state)
        return found
    if node.args and isinstance(node.args[0], nodes.Const):
        return _each(reader, node, item, state)
    return ANYTHING


def _each(reader: Reader, node: nodes.Filter, item: Type, state: State) -> Type:
    """`map('upper')`: a filter over each item."""
    first = node.args[0]
    name = str(first.value) if isinstance(first, nodes.Const) else ""
    one = nodes.Filter(nodes.Const(None), name, node.args[1:], [], None, None, lineno=first.lineno)
    if name not in reader.world.filters:
        checks.filter_call(reader, one, state)
        return ANYTHING
    if name in ("default", "d"):
        other = reader.known(one.args[0], state) if one.args else TEXT
        bare = sets.when(item, true=True) if len(one.args) > 1 else sets.without(item, Missing)
        return bare | other
    if sets.has(item, Empty, Missing):
        reader.report.at(node, state.tree, "TPL001", *checks.GAP_IN_LIST)
    return result(reader, one, sets.without(item, Empty, Missing) or ANYTHING, state)
