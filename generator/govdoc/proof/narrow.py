"""What a condition says of the names in it: where it holds, and where it does not."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from jinja2 import nodes

from govdoc.proof import asked, shapes
from govdoc.proof.shapes import (
    ANYTHING,
    Anything,
    Empty,
    Flag,
    Items,
    Keyed,
    Missing,
    Number,
    Type,
    Word,
)
from govdoc.proof.state import State, join

if TYPE_CHECKING:
    from govdoc.proof.reader import Reader

Keep = Callable[[Type], Type]

_EQUAL = frozenset(("equalto", "eq", "=="))
_UNEQUAL = frozenset(("ne", "!="))
_ORDER = frozenset(("gt", "gteq", "lt", "lteq"))


def assume(
    reader: "Reader", test: nodes.Node, state: State, *, true: bool, forced: bool = False
) -> State | None:
    """What is known where a condition is true, or false; None where it never can be.

    `forced`: a branch that is never reached is read all the same; nothing is known of what rules
    it out.
    """
    assumption = _Assumption(reader, forced=forced)
    found = assumption.of(test, state.copy(), true=true)
    for other, holds, where in state.either if found else ():
        inside = State(where.tree, where.names, found.facts if found else {})
        so = assumption.of(other, inside, true=holds)
        if so is None:
            return None
        found.facts = so.facts  # type: ignore[union-attr]
    return found


class _Assumption:
    def __init__(self, reader: "Reader", *, forced: bool) -> None:
        self._reader = reader
        self._forced = forced

    def of(self, test: nodes.Node, state: State, *, true: bool) -> State | None:  # noqa: PLR0911 - one per kind
        if isinstance(test, nodes.Not):
            return self.of(test.node, state, true=not true)
        if isinstance(test, nodes.And | nodes.Or):
            return self._both(test, state, true=true)
        if isinstance(test, nodes.CondExpr):
            return self._condition(test, state, true=true)
        if isinstance(test, nodes.Compare):
            return self._compare(test, state, true=true)
        if isinstance(test, nodes.Test):
            return self._keep(test.node, state, kept_by(self._reader, test, state, true=true))
        if isinstance(test, nodes.Filter) and test.name in ("default", "d") and true:
            return self._default(test, state)
        return self._truth(test, state, true=true)

    # --- and, or, if … else -----------------------------------------------------------------------

    def _both(self, test: nodes.And | nodes.Or, state: State, *, true: bool) -> State | None:
        if isinstance(test, nodes.And) == true:  # both must be so
            left = self.of(test.left, state, true=true)
            return left and self.of(test.right, left, true=true)
        first = self.of(test.left, state.copy(), true=true)
        other = self.of(test.left, state.copy(), true=not true)
        second = other and self.of(test.right, other, true=true)
        after = join((first, second))
        if first and second and after:
            where = State(state.tree, state.names)
            after.either = (*state.either, (test, true, where))
        return after

    def _condition(self, test: nodes.CondExpr, state: State, *, true: bool) -> State | None:
        first = self.of(test.test, state.copy(), true=True)
        other = self.of(test.test, state.copy(), true=False)
        if test.expr2 is None:
            other = None if true else other
        else:
            other = other and self.of(test.expr2, other, true=true)
        return join((first and self.of(test.expr1, first, true=true), other))

    # --- one value --------------------------------------------------------------------------------

    def _truth(self, test: nodes.Node, state: State, *, true: bool) -> State | None:
        kept = self._keep(test, state, lambda kind: shapes.when(kind, true=true))
        binding = self._reader.binding(test, state)
        if kept is None or binding is None or binding.means is None:
            return kept
        means, where = binding.means
        inside = State(where.tree, where.names, kept.facts)
        found = self.of(means, inside, true=true)
        if found is None:
            return None
        kept.facts, kept.either = found.facts, (*kept.either, *found.either)
        return kept

    def _default(self, test: nodes.Filter, state: State) -> State | None:
        first = test.args[0] if test.args else None
        if test.node is None or (
            first and shapes.when(self._reader.kind_of(first, state), true=True)
        ):
            return state
        return self.of(test.node, state, true=True)

    def _keep(self, node: nodes.Node, state: State, keep: Keep) -> State | None:
        """The state in which a value is only what `keep` leaves of it."""
        now = self._reader.kind_of(node, state)
        left = keep(now)
        if not left:
            if not self._forced:
                return None
            left = ANYTHING
        if left == now:
            return state
        key = self._reader.key(node, state)
        if key is not None:
            state.facts[key] = left
        if isinstance(node, nodes.Getattr) and not self._forced:
            return self._keep_holder(node, state, keep)
        return state

    def _keep_holder(self, node: nodes.Getattr, state: State, keep: Keep) -> State | None:
        """Of what has the field, those kinds of which the field can be so."""

        def holders(kind: Type) -> Type:
            return frozenset(s for s in kind if keep(asked.field_of(s, node.attr)))

        holder = self._reader.kind_of(node.node, state)
        if shapes.has(holder, shapes.Module, shapes.Space, Keyed) or holders(holder) == holder:
            return state
        return self._keep(node.node, state, holders)

    # --- comparisons ------------------------------------------------------------------------------

    def _compare(self, test: nodes.Compare, state: State, *, true: bool) -> State | None:
        if len(test.ops) != 1:
            return state
        (operand,) = test.ops
        if operand.op in ("in", "notin"):
            return self._in(test.expr, operand.expr, state, true=true == (operand.op == "in"))
        if operand.op in ("eq", "ne"):
            equal = true == (operand.op == "eq")
            return self._equal(test.expr, operand.expr, state, equal=equal)
        return self._counted(test.expr, operand, state, true=true)

    def _equal(
        self, left: nodes.Node, right: nodes.Node, state: State, *, equal: bool
    ) -> State | None:
        kinds = self._reader.kind_of(left, state), self._reader.kind_of(right, state)
        first = self._keep(left, state, _equal_to(kinds[1], equal=equal))
        return first and self._keep(right, first, _equal_to(kinds[0], equal=equal))

    def _in(
        self, item: nodes.Node, inside: nodes.Node, state: State, *, true: bool
    ) -> State | None:
        kind = self._reader.kind_of(inside, state)
        keys = self._reader.key(inside, state), self._reader.key(item, state)
        if shapes.has(kind, Keyed):
            if true and None not in keys:
                state.facts[("in", *keys)] = shapes.YES
                state.facts[("in", keys[1])] = shapes.YES
            return self._keep(item, state, _an_id) if true else state
        if not shapes.has(kind, Items) or shapes.has(kind, Word, Anything):
            return state
        if true:
            return self._keep(item, state, _equal_to(shapes.item_of(kind), equal=True))
        fixed = [one for shape in kind if isinstance(shape, Items) for one in shape.fixed or ()]
        for one in fixed:
            kept = self._keep(item, state, _equal_to(one, equal=False))
            if kept is None:
                return None
            state = kept
        return state

    def _counted(
        self, left: nodes.Node, operand: nodes.Operand, state: State, *, true: bool
    ) -> State | None:
        """`x|length > 0` says that something is there, so that `x` is not left out."""
        counted = isinstance(left, nodes.Filter) and left.name in ("length", "count")
        if not (true and counted and operand.op in _ORDER) or left.node is None:  # type: ignore[attr-defined]
            return state
        return self._keep(left.node, state, lambda kind: shapes.without(kind, Empty, Missing))  # type: ignore[attr-defined]


def _an_id(kind: Type) -> Type:
    """What is an id that the gemeente has."""
    found = (s for s in kind if isinstance(s, Word | Anything))
    return frozenset(
        replace(s, found=True, filled=True) if isinstance(s, Word) else s for s in found
    )


def _equal_to(other: Type, *, equal: bool) -> Keep:
    def keep(kind: Type) -> Type:
        found = (_meeting(shape, other) if equal else _differing(shape, other) for shape in kind)
        return frozenset(shape for shape in found if shape is not None)

    return keep


def _meeting(shape: Any, other: Type) -> Any:  # noqa: ANN401, PLR0911 - any shape, one per kind
    """What is left of a shape that equals something of the other type."""
    if shapes.has(other, Anything):
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


def kept_by(reader: "Reader", test: nodes.Test, state: State, *, true: bool) -> Keep:
    """What a test leaves of a value."""
    if test.name in _EQUAL | _UNEQUAL and test.args:
        other = reader.kind_of(test.args[0], state)
        return _equal_to(other, equal=true == (test.name in _EQUAL))
    if test.name == "in" and test.args and true:
        if shapes.has(reader.kind_of(test.args[0], state), Keyed):
            return _an_id
        return _equal_to(shapes.item_of(reader.kind_of(test.args[0], state)), equal=True)
    passes = TESTS.get(test.name)
    if passes is None:
        return lambda kind: kind
    return lambda kind: frozenset(s for s in kind if isinstance(s, Anything) or passes(s) == true)


TESTS: dict[str, Callable[[Any], bool]] = {
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
