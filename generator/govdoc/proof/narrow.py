"""What a condition says of the names in it: where it holds, and where it does not."""

from jinja2 import nodes

from govdoc.proof import kept, paths, sets
from govdoc.proof.keeping import Keeping
from govdoc.proof.reader import Reader
from govdoc.proof.state import State, join


def given(reader: Reader, test: nodes.Node, state: State, *, true: bool) -> State:
    """What is known where a condition holds, or where it does not."""
    with reader.report.silence():
        found = _assume(reader, test, state, true=true, forced=False)
        if found:
            return found
        dead = _assume(reader, test, state, true=true, forced=True) or state.copy()
        dead.dead = True
        return dead


def _assume(
    reader: Reader, test: nodes.Node, state: State, *, true: bool, forced: bool
) -> State | None:
    """What is known where a condition is true, or false; None where it never can be."""
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
    def __init__(self, reader: Reader, *, forced: bool) -> None:
        self._reader = reader
        self._keeping = Keeping(reader, forced)

    def of(self, test: nodes.Node, state: State, *, true: bool) -> State | None:  # noqa: PLR0911 - one per kind
        if isinstance(test, nodes.Not):
            return self.of(test.node, state, true=not true)
        if isinstance(test, nodes.And | nodes.Or):
            return self._both(test, state, true=true)
        if isinstance(test, nodes.CondExpr):
            return self._condition(test, state, true=true)
        if isinstance(test, nodes.Compare):
            return self._keeping.compare(test, state, true=true)
        if isinstance(test, nodes.Test):
            keep = kept.by(self._reader, test, state, true=true)
            return self._keeping.keep(test.node, state, keep)
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
        after = self._keeping.keep(test, state, lambda kind: sets.when(kind, true=true))
        binding = paths.binding(test, state)
        if after is None or binding is None or binding.means is None:
            return after
        means, where = binding.means
        inside = State(where.tree, where.names, after.facts)
        found = self.of(means, inside, true=true)
        if found is None:
            return None
        after.facts, after.either = found.facts, (*after.either, *found.either)
        return after

    def _default(self, test: nodes.Filter, state: State) -> State | None:
        first = test.args[0] if test.args else None
        other = self._reader.kind_of(first, state) if first else frozenset()
        if test.node is None or sets.when(other, true=True):
            return state
        return self.of(test.node, state, true=True)
