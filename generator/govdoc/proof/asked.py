"""What a text gets that asks a value for a name or for an item."""

from typing import TYPE_CHECKING, Any

from jinja2 import nodes

from govdoc.proof import fields, shapes
from govdoc.proof.report import last, written
from govdoc.proof.shapes import (
    ANYTHING,
    FILLED,
    NUMBER,
    Anything,
    Bundle,
    Date,
    Empty,
    Entries,
    Inline,
    Items,
    Keyed,
    Macro,
    Method,
    Missing,
    Module,
    Record,
    Space,
    Type,
    Word,
)
from govdoc.proof.state import State
from govdoc.text.sandbox import OF_MAPPINGS, OF_TEXTS

if TYPE_CHECKING:
    from govdoc.proof.reader import Reader

_OF_DATES = ("day", "month", "year")


def attribute(
    reader: "Reader", node: nodes.Getattr | nodes.Getitem, name: str, state: State
) -> Type:
    """What a value has under a name; a name that none of its kinds has is reported."""
    holder, said = reader.known(node.node, state), written(node.node)
    found = {shape: _named(reader, node, shape, name, state) for shape in holder}
    there = [kind for shape, kind in found.items() if not isinstance(shape, Empty)]
    lacking = [kind for kind in there if any(_is_unknown(one) for one in kind)]
    if there and len(lacking) == len(there):
        (what, *_) = (one for one in lacking[0] if isinstance(one, Missing))
        reader.report.unknown(name, what.known, last(node, state.tree, name), said)
        return ANYTHING
    partly = Missing(name, said, "partly")
    return frozenset(partly if _is_unknown(one) else one for kind in found.values() for one in kind)


def _is_unknown(shape: object) -> bool:
    return isinstance(shape, Missing) and shape.why == "unknown"


def field_of(shape: Any, name: str, holder: str = "") -> Type:  # noqa: ANN401, PLR0911 - as below
    """What one kind of value has under a name, whatever the text around it says."""
    if isinstance(shape, Record):
        return fields.field(shape, name, holder)
    if isinstance(shape, Empty):
        return frozenset((Missing(name, holder, "gap"),))
    if isinstance(shape, Bundle | Entries):
        named = dict(shape.fields if isinstance(shape, Bundle) else shape.items)
        if isinstance(shape, Entries) and name in OF_MAPPINGS:
            return frozenset((Method(name, shape),))
        return named.get(name) or _unknown(name, holder, named)
    if isinstance(shape, Space):
        return shape.names.get(name) or _unknown(name, holder, shape.names)
    if isinstance(shape, Module):
        names = shape.scope.names
        return names[name].kind if name in names else _unknown(name, holder, names)
    return _of_plain(shape, name, holder)


def _of_plain(shape: Any, name: str, holder: str) -> Type:  # noqa: ANN401 - any shape
    if isinstance(shape, Items) and name.isdecimal():  # `selectattr(1)`
        return shape.fixed[int(name)] if shape.fixed and int(name) < len(shape.fixed) else shape.of
    if isinstance(shape, Word):
        known = name in OF_TEXTS
        return frozenset((Method(name, shape),)) if known else _unknown(name, holder, OF_TEXTS)
    if isinstance(shape, Date):
        return NUMBER if name in _OF_DATES else _unknown(name, holder, _OF_DATES)
    if isinstance(shape, Anything | Inline | Macro | Keyed):
        return ANYTHING
    return _unknown(name, holder, ())


def _named(
    reader: "Reader",
    node: nodes.Getattr | nodes.Getitem,
    shape: Any,  # noqa: ANN401 - any shape
    name: str,
    state: State,
) -> Type:
    if isinstance(shape, Keyed):
        if name in OF_MAPPINGS:
            return frozenset((Method(name, shape, node.node),))
        return _by_id(reader, node, shape, state, frozenset((name,)))
    return field_of(shape, name, written(node.node))


def _unknown(name: str, holder: str, known: Any) -> Type:  # noqa: ANN401 - names
    return frozenset((Missing(name, holder, known=tuple(sorted(known))),))


# --- items ----------------------------------------------------------------------------------------


def item(reader: "Reader", node: nodes.Getitem, state: State) -> Type:
    """What a value has at a number, an id or from one number to another."""
    if isinstance(node.arg, nodes.Slice):
        return _piece(reader, node, node.arg, state)
    if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
        return attribute(reader, node, node.arg.value, state)
    holder, key = reader.filled(node.node, state), reader.filled(node.arg, state)
    found: set[Any] = set()
    for shape in holder:
        found |= _item(reader, node, shape, key, state)
    return frozenset(found)


def _item(
    reader: "Reader",
    node: nodes.Getitem,
    shape: Any,  # noqa: ANN401 - any shape
    key: Type,
    state: State,
) -> Type:
    if isinstance(shape, Keyed):
        return _by_id(reader, node, shape, state, _written_out(key))
    if isinstance(shape, Items):
        number = node.arg.value if isinstance(node.arg, nodes.Const) else None
        if (
            shape.fixed
            and isinstance(number, int)
            and -len(shape.fixed) <= number < len(shape.fixed)
        ):
            return shape.fixed[number]
        return shape.of or ANYTHING
    if isinstance(shape, Entries):
        return frozenset().union(*(kind for _, kind in shape.items)) or ANYTHING
    return FILLED if isinstance(shape, Word) else ANYTHING


def _piece(reader: "Reader", node: nodes.Getitem, piece: nodes.Slice, state: State) -> Type:
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
    reader: "Reader",
    node: nodes.Getattr | nodes.Getitem,
    shape: Keyed,
    state: State,
    ids: frozenset[str],
) -> Type:
    """What stands under an id; ids that a text names itself must be asked for first."""
    holder = reader.key(node.node, state)
    said = written(node.node)
    by = node.arg if isinstance(node, nodes.Getitem) else nodes.Const("")
    asked = ("in", holder, reader.key(by, state))
    lacking = frozenset(
        Missing(id_, said, "id") if id_ else Missing(said, written(by), "gap")
        for id_ in sorted(ids - shape.always)
        if ("in", holder, ("const", id_)) not in state.facts
    )
    return shape.of if asked in state.facts else shape.of | lacking


def shape_items(shape: Any) -> Type:  # noqa: ANN401 - any shape
    """The pairs of a mapping (`.items()`)."""
    if isinstance(shape, Keyed):
        pair = Items(shape.keys | shape.of, (shape.keys, shape.of))
        return shapes.items(frozenset((pair,)))
    return shapes.items(ANYTHING)


def at_path(kind: Type, steps: list[str]) -> Type | None:
    """What stands at the end of a path of keys in gemeente.yaml; empty or None: nothing does."""
    for step in steps:
        found: set[Any] = set()
        for shape in kind:
            found |= _below(shape, step)
        kind = frozenset(found)
    return kind


def _below(shape: Any, step: str) -> Type:  # noqa: ANN401 - any shape
    if isinstance(shape, Items):
        return shape.of if step.isdecimal() else frozenset()
    if isinstance(shape, Keyed):
        return shape.of
    if isinstance(shape, Anything):
        return ANYTHING
    return (
        shapes.without(field_of(shape, step), Missing) if isinstance(shape, Record) else frozenset()
    )
