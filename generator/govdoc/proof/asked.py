"""What a text gets that asks a value for a name or for an item."""

from dataclasses import replace
from typing import Any

from jinja2 import nodes

from govdoc.proof import paths, sets
from govdoc.proof.named import field_of
from govdoc.proof.reader import Reader
from govdoc.proof.shapes import (
    ANYTHING,
    FILLED,
    Empty,
    Entries,
    Items,
    Keyed,
    Method,
    Missing,
    Type,
    Word,
)
from govdoc.proof.spots import last, written
from govdoc.proof.state import State
from govdoc.text.sandbox import OF_MAPPINGS


def attribute(reader: Reader, node: nodes.Getattr | nodes.Getitem, name: str, state: State) -> Type:
    """What a value has under a name; a name that none of its kinds has is reported."""
    holder = reader.known(node.node, state)
    found = {shape: _named(node, shape, name, state) for shape in holder}
    every = frozenset().union(*found.values())
    if not any(map(_is_unknown, every)):
        return every
    return _lacking(reader, node, name, found, state)


def _lacking(
    reader: Reader,
    node: nodes.Getattr | nodes.Getitem,
    name: str,
    found: dict[Any, Type],
    state: State,
) -> Type:
    """A name that some of the kinds of a value do not have, or none: that is reported."""
    said = written(node.node)
    there = [kind for shape, kind in found.items() if not isinstance(shape, Empty)]
    lacking = [kind for kind in there if any(_is_unknown(one) for one in kind)]
    if there and len(lacking) == len(there):
        known = sets.lack(frozenset().union(*lacking)).known
        reader.report.unknown(name, known, last(node, state.tree, name), said)
        return ANYTHING
    partly = Missing(name, said, "partly")
    return frozenset(partly if _is_unknown(one) else one for kind in found.values() for one in kind)


def _is_unknown(shape: object) -> bool:
    return isinstance(shape, Missing) and shape.why == "unknown"


def _named(node: nodes.Getattr | nodes.Getitem, shape: Any, name: str, state: State) -> Type:  # noqa: ANN401 - any shape
    if isinstance(shape, Keyed):
        if name in OF_MAPPINGS:
            return frozenset((Method(name, shape, node.node),))
        return _by_id(node, shape, state, frozenset((name,)))
    found = field_of(shape, name)
    return _held(found, written(node.node)) if sets.has(found, Missing) else found


def _held(kind: Type, by: str) -> Type:
    """What is missing, with how the text calls what should have it."""
    return frozenset(replace(s, holder=by) if isinstance(s, Missing) else s for s in kind)


# --- items ----------------------------------------------------------------------------------------


def item(reader: Reader, node: nodes.Getitem, state: State) -> Type:
    """What a value has at a number, an id or from one number to another."""
    if isinstance(node.arg, nodes.Slice):
        return _piece(reader, node, node.arg, state)
    if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
        return attribute(reader, node, node.arg.value, state)
    holder, key = reader.filled(node.node, state), reader.filled(node.arg, state)
    found: set[Any] = set()
    for shape in holder:
        found |= _item(node, shape, key, state)
    return frozenset(found)


def _item(node: nodes.Getitem, shape: Any, key: Type, state: State) -> Type:  # noqa: ANN401 - any shape
    if isinstance(shape, Keyed):
        return _by_id(node, shape, state, _written_out(key))
    if isinstance(shape, Items):
        number = node.arg.value if isinstance(node.arg, nodes.Const) else None
        count = len(shape.fixed or ())
        if shape.fixed and isinstance(number, int) and -count <= number < count:
            return shape.fixed[number]
        return shape.of or ANYTHING
    if isinstance(shape, Entries):
        return frozenset().union(*(kind for _, kind in shape.items)) or ANYTHING
    return FILLED if isinstance(shape, Word) else ANYTHING


def _piece(reader: Reader, node: nodes.Getitem, piece: nodes.Slice, state: State) -> Type:
    for end in (piece.start, piece.stop, piece.step):
        if end is not None:
            reader.filled(end, state)
    return frozenset(_cut(shape, piece) for shape in reader.filled(node.node, state))


def _cut(shape: Any, piece: nodes.Slice) -> Any:  # noqa: ANN401 - any shape
    if isinstance(shape, Word):
        return Word()
    ends: tuple[Any, ...] = (piece.start, piece.stop, piece.step)
    if isinstance(shape, Items) and shape.fixed is not None:
        if all(end is None or isinstance(end, nodes.Const) for end in ends):
            fixed = shape.fixed[slice(*(end.value if end else None for end in ends))]
            return Items(frozenset().union(*fixed), fixed)
        return Items(shape.of)
    return shape


def _written_out(key: Type) -> frozenset[str]:
    """The ids that a text names itself, which no gemeente needs to have."""
    return frozenset(
        word
        for shape in key
        if isinstance(shape, Word) and shape.words and shape.choices is None and not shape.found
        for word in shape.words
    )


def _by_id(
    node: nodes.Getattr | nodes.Getitem,
    shape: Keyed,
    state: State,
    ids: frozenset[str],
) -> Type:
    """What stands under an id; ids that a text names itself must be asked for first."""
    holder = paths.key(node.node, state)
    said = written(node.node)
    by = node.arg if isinstance(node, nodes.Getitem) else nodes.Const("")
    asked = ("in", holder, paths.key(by, state))
    lacking = frozenset(
        Missing(id_, said, "id") if id_ else Missing(said, written(by), "gap")
        for id_ in sorted(ids - shape.always)
        if ("in", holder, ("const", id_)) not in state.facts
    )
    return shape.of if asked in state.facts else shape.of | lacking
