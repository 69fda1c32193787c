"""The names that a loop or `set` gives to a value, or to each of the values that it unpacks."""

from typing import Any

from jinja2 import nodes

from govdoc.proof import sets
from govdoc.proof.shapes import ANYTHING, FLAG, NUMBER, Bundle, Items, Type
from govdoc.proof.state import State, bound

_NUMBERS = ("index", "index0", "revindex", "revindex0", "length", "depth", "depth0")
_OTHER = ("cycle", "changed", "previtem", "nextitem")
_FIELDS: dict[str, Type] = {
    **dict.fromkeys(_NUMBERS, NUMBER),
    **dict.fromkeys(("first", "last"), FLAG),
    **dict.fromkeys(_OTHER, ANYTHING),
}
LOOP: Type = frozenset((Bundle("loop", tuple(_FIELDS.items())),))
_GROUP = ("grouper", "list")


def bind(target: nodes.Node, kind: Type, state: State) -> None:
    """Give names to what a loop or `set` unpacks."""
    if isinstance(target, nodes.Name):
        state.names[target.name] = bound(kind)
    elif isinstance(target, nodes.Tuple):
        for number, one in enumerate(target.items):
            bind(one, _nth(kind, number, len(target.items)), state)


def _nth(kind: Type, number: int, count: int) -> Type:
    """One of the values that a list of this many is unpacked into."""
    found: set[Any] = set()
    for shape in kind:
        if isinstance(shape, Items) and shape.fixed and len(shape.fixed) == count:
            found |= shape.fixed[number]
        elif isinstance(shape, Bundle):
            found |= dict(shape.fields)[_GROUP[number]] if number < len(_GROUP) else ANYTHING
        else:
            found |= sets.item_of(frozenset((shape,)))
    return frozenset(found) or ANYTHING
