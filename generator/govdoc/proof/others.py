"""Parts that a part includes or imports."""

from collections.abc import Callable, Iterable
from typing import Any

from jinja2 import TemplateNotFound, nodes

from govdoc.proof import sets
from govdoc.proof.parts import Tree
from govdoc.proof.reader import Reader
from govdoc.proof.shapes import ANYTHING, Items, Module
from govdoc.proof.state import State, bound
from govdoc.source.wording import nearest, quoted

_DEEP = 20  # parts that include each other


class Others:
    """The other parts that the texts of one document use."""

    def __init__(self, reader: Reader, body: Callable[[Iterable[nodes.Node], State], None]) -> None:
        self._reader = reader
        self._body = body
        self._modules: dict[Any, Module] = {}
        self._including: list[str] = []

    def include(self, node: nodes.Include, state: State) -> None:
        """Read a part as if it stood here."""
        for name, tree in self._trees(node, state):
            if name not in self._including and len(self._including) < _DEEP:
                self._including.append(name)
                self._body(tree.body, state.copy(tree))
                self._including.pop()

    def import_(self, node: nodes.Import, state: State) -> None:
        """Give a name to all that a part defines."""
        found = [self._module(name, tree, state) for name, tree in self._trees(node, state)]
        state.names[node.target] = bound(frozenset(found) or ANYTHING)

    def from_import(self, node: nodes.FromImport, state: State) -> None:
        """Take names from a part."""
        for name, tree in self._trees(node, state):
            own = self._module(name, tree, state).scope.names
            for one in node.names:
                asked, called = (one, one) if isinstance(one, str) else one
                state.names[called] = own.get(asked) or bound(ANYTHING)
                if asked not in own:
                    place = state.tree.place(state.tree.text.find(asked, node.lineno), len(asked))
                    self._reader.report.unknown(asked, tuple(own), place, name)

    def _trees(
        self, node: nodes.Include | nodes.Import | nodes.FromImport, state: State
    ) -> list[tuple[str, Tree]]:
        """The parts that are meant; one that is not there is reported."""
        found, absent = [], []
        for name in sorted(self._names(node.template, state)):
            try:
                tree = self._reader.world.trees.part(name)
            except TemplateNotFound:
                absent.append(name)
                continue
            found += [(name, tree)] if tree else []
        if absent and not getattr(node, "ignore_missing", False):
            self._absent(absent[0], node.template, state)
        return found

    def _names(self, node: nodes.Node, state: State) -> frozenset[str]:
        kind = self._reader.filled(node, state)
        each = sets.item_of(kind) if sets.has(kind, Items) else kind
        return sets.finite(each) or frozenset()

    def _absent(self, name: str, node: nodes.Node, state: State) -> None:
        near = nearest(name, self._reader.world.trees.names)
        repair = f"bedoelt u {near}?" if near else "maak het deel in de map content"
        start = state.tree.text.find(name, node.lineno)
        place = state.tree.place(max(start, node.lineno), len(name))
        self._reader.report.add("TPL003", place, f"er is geen deel {quoted(name)}", repair)

    def _module(self, name: str, tree: Tree, state: State) -> Module:
        """An imported part; read once for the same names and facts."""
        known = frozenset(state.names.items())  # a binding equals itself only
        what = (name, known, frozenset(state.facts.items()))
        if what not in self._modules:
            inside = state.copy(tree)
            self._modules[what] = Module(name, State(tree))  # one that imports itself finds nothing
            self._body(tree.body, inside)
            own = {
                key: binding
                for key, binding in inside.names.items()
                if state.names.get(key) is not binding and not key.startswith("_")
            }
            self._modules[what] = Module(name, State(tree, own))
        return self._modules[what]
