"""Where a condition leaves only part of what a value can be, and what its comparisons leave."""

from dataclasses import dataclass

from jinja2 import nodes

from govdoc.proof import kept, named, paths, sets
from govdoc.proof.kept import Keep
from govdoc.proof.reader import Reader
from govdoc.proof.shapes import (
    ANYTHING,
    YES,
    Anything,
    Empty,
    Items,
    Keyed,
    Missing,
    Module,
    Space,
    Type,
    Word,
)
from govdoc.proof.state import State

_ORDER = frozenset(("gt", "gteq", "lt", "lteq"))


@dataclass(frozen=True, slots=True)
class Keeping:
    """Writes down in a state what is left of a value; None where nothing is.

    `forced`: a branch that is never reached is read all the same; nothing is known of what rules
    it out.
    """

    reader: Reader
    forced: bool

    def keep(self, node: nodes.Node, state: State, keep: Keep) -> State | None:
        """The state in which a value is only what `keep` leaves of it."""
        now = self.reader.kind_of(node, state)
        left = keep(now)
        if not left:
            if not self.forced:
                return None
            left = ANYTHING
        if left == now:
            return state
        key = paths.key(node, state)
        if key is not None:
            state.facts[key] = left
        if isinstance(node, nodes.Getattr) and not self.forced:
            return self._keep_holder(node, state, keep)
        return state

    def _keep_holder(self, node: nodes.Getattr, state: State, keep: Keep) -> State | None:
        """Of what has the field, those kinds of which the field can be so."""

        def holders(kind: Type) -> Type:
            return frozenset(s for s in kind if keep(named.field_of(s, node.attr)))

        holder = self.reader.kind_of(node.node, state)
        if sets.has(holder, Module, Space, Keyed) or holders(holder) == holder:
            return state
        return self.keep(node.node, state, holders)

    # --- comparisons ------------------------------------------------------------------------------

    def compare(self, test: nodes.Compare, state: State, *, true: bool) -> State | None:
        """What is known where a comparison holds, or where it does not."""
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
        kinds = self.reader.kind_of(left, state), self.reader.kind_of(right, state)
        first = self.keep(left, state, kept.equal_to(kinds[1], equal=equal))
        return first and self.keep(right, first, kept.equal_to(kinds[0], equal=equal))

    def _in(
        self, item: nodes.Node, inside: nodes.Node, state: State, *, true: bool
    ) -> State | None:
        kind = self.reader.kind_of(inside, state)
        if sets.has(kind, Keyed):
            return self._has_id(item, inside, state) if true else state
        if not sets.has(kind, Items) or sets.has(kind, Word, Anything):
            return state
        if true:
            return self.keep(item, state, kept.equal_to(sets.item_of(kind), equal=True))
        after: State | None = state
        for shape in kind:
            for one in shape.fixed or () if isinstance(shape, Items) else ():
                after = after and self.keep(item, after, kept.equal_to(one, equal=False))
        return after

    def _has_id(self, item: nodes.Node, inside: nodes.Node, state: State) -> State | None:
        keys = paths.key(inside, state), paths.key(item, state)
        if None not in keys:
            state.facts[("in", *keys)] = YES
            state.facts[("in", keys[1])] = YES
        return self.keep(item, state, kept.an_id)

    def _counted(
        self, left: nodes.Node, operand: nodes.Operand, state: State, *, true: bool
    ) -> State | None:
        """`x|length > 0` says that something is there, so that `x` is not left out."""
        counted = isinstance(left, nodes.Filter) and left.name in ("length", "count")
        if not (true and counted and operand.op in _ORDER) or left.node is None:  # type: ignore[attr-defined]
            return state
        return self.keep(left.node, state, lambda kind: sets.without(kind, Empty, Missing))  # type: ignore[attr-defined]
