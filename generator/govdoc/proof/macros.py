"""Macros: each is read where it is called, with what it is given there."""

from collections.abc import Callable, Iterable
from typing import Any

from jinja2 import nodes

from govdoc.proof import paths
from govdoc.proof.reader import Reader
from govdoc.proof.shapes import ANYTHING, INLINE, Macro, Missing, Type
from govdoc.proof.state import Binding, State, bound

_DEEP = 12  # macros that call each other


class Macros:
    """The macros of the texts of one document."""

    def __init__(self, reader: Reader, body: Callable[[Iterable[nodes.Node], State], None]) -> None:
        self._reader = reader
        self._body = body
        self._running: list[Any] = []
        self._uncalled: dict[int, Macro] = {}
        self._called: set[int] = set()

    def define(self, macro: Macro) -> None:
        """Remember a macro: who never calls it wants it read all the same."""
        if id(macro.node) not in self._called:
            self._uncalled[id(macro.node)] = macro

    def call(self, macro: Macro, node: nodes.Call, state: State) -> Type:
        """Read a macro with what it is given."""
        self._called.add(id(macro.node))
        self._uncalled.pop(id(macro.node), None)
        given = self._given(macro, node, state)
        what = (id(macro.node), tuple((name, b.kind) for name, b in sorted(given.items())))
        if what in self._running or len(self._running) > _DEEP or self._reader.report.is_silent:
            return INLINE
        self._running.append(what)
        self._read(macro, given, state)
        self._running.pop()
        return INLINE

    def read_uncalled(self) -> None:
        """Read the macros that nobody called, whatever they are given."""
        while self._uncalled:
            _, macro = self._uncalled.popitem()
            self._called.add(id(macro.node))
            given = {argument.name: bound(ANYTHING) for argument in macro.node.args}
            self._read(macro, given, macro.scope)

    def _read(self, macro: Macro, given: dict[str, Binding], state: State) -> None:
        own = dict.fromkeys(("varargs", "kwargs", "caller"), bound(ANYTHING))
        names = {**macro.scope.names, **own, **given}
        self._body(macro.node.body, State(macro.scope.tree, names, dict(state.facts)))

    def _given(self, macro: Macro, node: nodes.Call, state: State) -> dict[str, Binding]:
        names = [argument.name for argument in macro.node.args]
        found = {name: bound(frozenset((Missing(name),))) for name in names}
        defaults = macro.node.defaults
        for name, default in zip(names[len(names) - len(defaults) :], defaults, strict=True):
            found[name] = bound(self._reader.quietly(default, macro.scope))
        pairs = [(pair.key, pair.value) for pair in node.kwargs]
        for name, value in (*zip(names, node.args, strict=False), *pairs):
            found[name] = self._argument(value, state)
        self._refuse(macro, node, names, state)
        return found

    def _argument(self, value: nodes.Expr, state: State) -> Binding:
        kind, key = self._reader.known(value, state), paths.of_value(value, state)
        means = None if paths.can_change(value, state) else (value, state)
        return bound(kind, key, means)

    def _refuse(self, macro: Macro, node: nodes.Call, names: list[str], state: State) -> None:
        """Report what a macro does not take."""
        other = [p.key for p in node.kwargs if p.key not in (*names, "caller")]
        if (len(node.args) > len(names) or other) and not _takes_more(macro):
            message = f"`{macro.node.name}` krijgt te veel of onbekende gegevens mee"
            repair = f"het neemt: {', '.join(names) or 'niets'}"
            self._reader.report.at(node, state.tree, "TPL002", message, repair)


def _takes_more(macro: Macro) -> bool:
    """Whether a macro reads what it was given beside its own arguments."""
    names = macro.node.find_all(nodes.Name)
    return any(found.name in ("varargs", "kwargs") for found in names)
