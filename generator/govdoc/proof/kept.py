"""What a comparison or a test leaves of a value."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from jinja2 import nodes

from govdoc.proof import sets, shapes
from govdoc.proof.reader import Reader
from govdoc.proof.shapes import Anything, Empty, Flag, Keyed, Missing, Number, Type, Word
from govdoc.proof.state import State

Keep = Callable[[Type], Type]


_EQUAL = frozenset(("equalto", "eq", "=="))


_UNEQUAL = frozenset(("ne", "!="))


def an_id(kind: Type) -> Type:
    """What is an id that the gemeente has."""
    found = (s for s in kind if isinstance(s, Word | Anything))
    return frozenset(
        replace(s, found=True, filled=True) if isinstance(s, Word) else s for s in found
    )


def equal_to(other: Type, *, equal: bool) -> Keep:
    """What equals, or differs from, something of the other type."""

    def keep(kind: Type) -> Type:
        found = (_meeting(shape, other) if equal else _differing(shape, other) for shape in kind)
        return frozenset(shape for shape in found if shape is not None)

    return keep


def _meeting(shape: Any, other: Type) -> Any:  # noqa: ANN401, PLR0911 - any shape, one per kind
    """What is left of a shape that equals something of the other type."""
    if sets.has(other, Anything):
        return shape
    if isinstance(shape, Word):
        words = [one.words for one in other if isinstance(one, Word)]
        if not words:
            return None
        if None in words:
            return shape
        every = frozenset(word for some in words for word in some or ())
        left = every if shape.words is None else shape.words & every
        return replace(shape, words=left, filled="" not in left) if left else None
    if isinstance(shape, Empty | Flag):
        return shape if shape in other else None
    if isinstance(shape, Missing):
        return None
    if isinstance(shape, Anything | Number):
        return shape
    return shape if any(type(one) is type(shape) for one in other) else None


def _differing(shape: Any, other: Type) -> Any:  # noqa: ANN401 - a shape
    """What is left of a shape that differs from a value which is known exactly."""
    if len(other) != 1:
        return shape
    (one,) = other
    if isinstance(shape, Word) and isinstance(one, Word) and one.words and len(one.words) == 1:
        if shape.words is None:
            return replace(shape, filled=shape.filled or one.words == {""})
        left = shape.words - one.words
        return replace(shape, words=left, filled="" not in left) if left else None
    if isinstance(one, Empty | Flag) and shape == one:
        return None
    return shape


def by(reader: Reader, test: nodes.Test, state: State, *, true: bool) -> Keep:
    """What a test leaves of a value."""
    if test.name in _EQUAL | _UNEQUAL and test.args:
        other = reader.kind_of(test.args[0], state)
        return equal_to(other, equal=true == (test.name in _EQUAL))
    if test.name == "in" and test.args and true:
        if sets.has(reader.kind_of(test.args[0], state), Keyed):
            return an_id
        return equal_to(sets.item_of(reader.kind_of(test.args[0], state)), equal=True)
    passes = _PASSES.get(test.name)
    if passes is None:
        return lambda kind: kind
    return lambda kind: frozenset(s for s in kind if isinstance(s, Anything) or passes(s) == true)


_PASSES: dict[str, Callable[[Any], bool]] = {
    "none": lambda shape: isinstance(shape, Empty),
    "defined": lambda shape: not isinstance(shape, Missing),
    "undefined": lambda shape: isinstance(shape, Missing),
    "true": lambda shape: shape == Flag(value=True),
    "false": lambda shape: shape == Flag(value=False),
    "boolean": lambda shape: isinstance(shape, Flag),
    "string": lambda shape: isinstance(shape, Word),
    "mapping": lambda shape: isinstance(shape, Keyed | shapes.Entries),
    "number": lambda shape: isinstance(shape, Number),
}
