"""What each kind of value has under a name, whatever the text around it says."""

from typing import Any

from govdoc.proof import fields, sets
from govdoc.proof.shapes import (
    ANYTHING,
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
from govdoc.text.sandbox import OF_MAPPINGS, OF_TEXTS

_OF_DATES = ("day", "month", "year")


def field_of(shape: Any, name: str) -> Type:  # noqa: ANN401, PLR0911 - any shape, one per kind
    """What one kind of value has under a name, whatever the text around it says."""
    if isinstance(shape, Record):
        return fields.field(shape, name)
    if isinstance(shape, Empty):
        return frozenset((Missing(name, why="gap"),))
    if isinstance(shape, Bundle | Entries):
        known = dict(shape.fields if isinstance(shape, Bundle) else shape.items)
        if isinstance(shape, Entries) and name in OF_MAPPINGS:
            return frozenset((Method(name, shape),))
        return known.get(name) or _unknown(name, known)
    if isinstance(shape, Space):
        return shape.names.get(name) or _unknown(name, shape.names)
    if isinstance(shape, Module):
        names = shape.scope.names
        return names[name].kind if name in names else _unknown(name, names)
    return _of_plain(shape, name)


def _of_plain(shape: Any, name: str) -> Type:  # noqa: ANN401 - any shape
    if isinstance(shape, Items) and name.isdecimal():  # `selectattr(1)`
        return shape.fixed[int(name)] if shape.fixed and int(name) < len(shape.fixed) else shape.of
    if isinstance(shape, Word):
        known = name in OF_TEXTS
        return frozenset((Method(name, shape),)) if known else _unknown(name, OF_TEXTS)
    if isinstance(shape, Date):
        return NUMBER if name in _OF_DATES else _unknown(name, _OF_DATES)
    if isinstance(shape, Anything | Inline | Macro | Keyed):
        return ANYTHING
    return _unknown(name, ())


def _unknown(name: str, known: Any) -> Type:  # noqa: ANN401 - names
    return frozenset((Missing(name, known=tuple(sorted(known))),))


def pairs_of(shape: Any) -> Type:  # noqa: ANN401 - any shape
    """The pairs of a mapping (`.items()`)."""
    if isinstance(shape, Keyed):
        pair = Items(shape.keys | shape.of, (shape.keys, shape.of))
        return sets.items(frozenset((pair,)))
    return sets.items(ANYTHING)


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
        sets.without(field_of(shape, step), Missing) if isinstance(shape, Record) else frozenset()
    )


def along(item: Type, path: list[str]) -> Type:
    """What stands at the end of a path from the items of a list."""
    for name in path:
        each = sets.without(item, Missing)
        item = frozenset().union(*(field_of(shape, name) for shape in each))
    return item
