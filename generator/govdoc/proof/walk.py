"""Walks through the statements of a text, every branch of them, with what is known in each."""

from collections.abc import Callable, Iterable
from typing import Any, ClassVar

from jinja2 import TemplateNotFound, nodes

from govdoc.proof import shapes
from govdoc.proof.macros import Macros
from govdoc.proof.parts import Tree
from govdoc.proof.reader import Reader
from govdoc.proof.report import Report
from govdoc.proof.shapes import (
    ANYTHING,
    FLAG,
    INLINE,
    NUMBER,
    Bundle,
    Items,
    Macro,
    Module,
    Type,
)
from govdoc.proof.state import SPACE, State, bound, join
from govdoc.proof.world import World
from govdoc.source.wording import nearest, quoted

_TURNS = 4  # of a loop: what one turn puts in a namespace, the next one sees
_DEEP = 20  # parts that include each other
_LOOP: Type = frozenset(
    (
        Bundle(
            "loop",
            (
                *(
                    (name, NUMBER)
                    for name in ("index", "index0", "revindex", "revindex0", "length")
                ),
                *((name, NUMBER) for name in ("depth", "depth0")),
                *((name, FLAG) for name in ("first", "last")),
                *((name, ANYTHING) for name in ("cycle", "changed", "previtem", "nextitem")),
            ),
        ),
    )
)


class Walk:
    """Walks through the texts of one document."""

    def __init__(self, world: World, report: Report) -> None:
        self.world = world
        self.report = report
        self.reader = Reader(world, report)
        self.reader.macros = Macros(self.reader, self.body)
        self._modules: dict[Any, Module] = {}
        self._including: list[str] = []

    def part(self, name: str, state: State) -> None:
        """A part, with the names and facts of a state; one that is not there is left to others."""
        try:
            tree = self.world.trees.part(name)
        except TemplateNotFound:
            return
        if tree:
            self.body(tree.node.body, state.copy(tree))  # type: ignore[attr-defined]

    def body(self, statements: Iterable[nodes.Node], state: State) -> None:
        """Statements one after another; the state goes along."""
        for node in statements:
            step = self._STEPS.get(type(node))
            if step:
                step(self, node, state)
            else:
                self.reader.anything(node, state)

    # --- text, conditions, loops ------------------------------------------------------------------

    def _output(self, node: nodes.Output, state: State) -> None:
        for one in node.nodes:
            if not isinstance(one, nodes.TemplateData):
                self.reader.printed(one, state)

    def _if(self, node: nodes.If, state: State) -> None:
        """Each branch; what is only text needs no facts, and no names come out of most."""
        branches = (node, *node.elif_)
        ends, rest = [], state
        names = self.world.gives_names(node)
        for number, branch in enumerate(branches, 1):
            self.reader.truth(branch.test, rest)
            if names or self.world.reads(branch.body):
                inside = self.reader.given(branch.test, rest, true=True)
                self.body(branch.body, inside)
                ends.append(inside)
            if names or number < len(branches) or self.world.reads(node.else_):
                rest = self.reader.given(branch.test, rest, true=False)
        rest = rest.copy() if rest is state else rest
        self.body(node.else_, rest)
        after = join((*ends, rest)) if names else None
        if after:
            state.become(after)

    def _for(self, node: nodes.For, state: State) -> None:
        item = shapes.item_of(self.reader.filled(node.iter, state)) or ANYTHING
        state.forget(SPACE)
        for _ in range(_TURNS):
            mark = self.reader.mark()
            inside = state.copy()
            self._bind(node.target, item, inside)
            inside.names["loop"] = bound(_LOOP)
            if node.test:
                self.reader.truth(node.test, inside)
                inside = self.reader.given(node.test, inside, true=True).copy()
            self.body(node.body, inside)
            if not self.reader.has_grown(mark):
                break
        self.body(node.else_, state.copy())
        state.forget(SPACE)

    def _bind(self, target: nodes.Node, kind: Type, state: State) -> None:
        """Give names to what a loop or `set` unpacks."""
        if isinstance(target, nodes.Name):
            state.names[target.name] = bound(kind)
            return
        if isinstance(target, nodes.Tuple):
            for number, one in enumerate(target.items):
                self._bind(one, _nth(kind, number, len(target.items)), state)

    # --- names ------------------------------------------------------------------------------------

    def _set(self, node: nodes.Assign, state: State) -> None:
        kind = self.reader.known(node.node, state)
        if isinstance(node.target, nodes.NSRef):
            self.reader.put(node.target, kind, state)
        elif isinstance(node.target, nodes.Name):
            key = self.reader.key(node.node, state)
            means = None if self.reader.can_change(node.node, state) else (node.node, state.copy())
            path = isinstance(node.node, nodes.Name | nodes.Getattr | nodes.Getitem | nodes.Call)
            state.names[node.target.name] = bound(kind, key if path else None, means)
        else:
            self._bind(node.target, kind, state)

    def _set_block(self, node: nodes.AssignBlock, state: State) -> None:
        self.body(node.body, state.copy())
        self._bind(node.target, INLINE, state)

    def _macro(self, node: nodes.Macro, state: State) -> None:
        found = Macro(node, state)
        self.reader.macros.define(found)
        state.names[node.name] = bound(frozenset((found,)))

    def _call_block(self, node: nodes.CallBlock, state: State) -> None:
        self.reader.kind_of(node.call, state)
        inside = state.copy()
        for argument in node.args:
            inside.names[argument.name] = bound(ANYTHING)
        self.body(node.body, inside)

    def _with(self, node: nodes.With, state: State) -> None:
        inside = state.copy()
        for target, value in zip(node.targets, node.values, strict=True):
            self._bind(target, self.reader.known(value, state), inside)
        self.body(node.body, inside)

    def _inside(self, node: Any, state: State) -> None:  # noqa: ANN401 - a block, a scope
        self.body(node.body, state.copy())

    def _do(self, node: nodes.ExprStmt, state: State) -> None:
        self.reader.known(node.node, state)

    # --- other parts ------------------------------------------------------------------------------

    def _include(self, node: nodes.Include, state: State) -> None:
        for name, tree in self._trees(node, state):
            if name not in self._including and len(self._including) < _DEEP:
                self._including.append(name)
                self.body(tree.node.body, state.copy(tree))  # type: ignore[attr-defined]
                self._including.pop()

    def _import(self, node: nodes.Import, state: State) -> None:
        found = [self._module(name, tree, state) for name, tree in self._trees(node, state)]
        state.names[node.target] = bound(frozenset(found) or ANYTHING)

    def _from_import(self, node: nodes.FromImport, state: State) -> None:
        for name, tree in self._trees(node, state):
            own = self._module(name, tree, state).scope.names
            for one in node.names:
                asked, called = (one, one) if isinstance(one, str) else one
                if asked in own:
                    state.names[called] = own[asked]
                else:
                    place = state.tree.place(state.tree.text.find(asked, node.lineno), len(asked))
                    self.report.unknown(asked, tuple(own), place, name)
                    state.names[called] = bound(ANYTHING)

    def _trees(
        self, node: nodes.Include | nodes.Import | nodes.FromImport, state: State
    ) -> list[tuple[str, Tree]]:
        """The parts that are meant; one that is not there is reported."""
        names = sorted(self._names(node.template, state))
        found, absent = [], []
        for name in names:
            try:
                tree = self.world.trees.part(name)
            except TemplateNotFound:
                absent.append(name)
                continue
            found += [(name, tree)] if tree else []
        if absent and not getattr(node, "ignore_missing", False):
            self._absent(absent[0], node.template, state)
        return found

    def _names(self, node: nodes.Node, state: State) -> frozenset[str]:
        kind = self.reader.filled(node, state)
        if shapes.has(kind, Items):
            kind = shapes.item_of(kind)
        return shapes.finite(kind) or frozenset()

    def _absent(self, name: str, node: nodes.Node, state: State) -> None:
        near = nearest(name, self.world.trees.names)
        repair = f"bedoelt u {near}?" if near else "maak het deel in de map content"
        start = state.tree.text.find(name, node.lineno)
        place = state.tree.place(max(start, node.lineno), len(name))
        self.report.add("TPL003", place, f"er is geen deel {quoted(name)}", repair)

    def _module(self, name: str, tree: Tree, state: State) -> Module:
        """An imported part; read once for the same names and facts."""
        known = frozenset(state.names.items())  # a binding equals itself only
        what = (name, known, frozenset(state.facts.items()))
        if what not in self._modules:
            inside = state.copy(tree)
            self._modules[what] = Module(name, State(tree))  # one that imports itself finds nothing
            self.body(tree.node.body, inside)  # type: ignore[attr-defined]
            own = {
                key: binding
                for key, binding in inside.names.items()
                if state.names.get(key) is not binding and not key.startswith("_")
            }
            self._modules[what] = Module(name, State(tree, own))
        return self._modules[what]

    _STEPS: ClassVar[dict[type, Callable[["Walk", Any, State], None]]] = {
        nodes.Output: _output,
        nodes.If: _if,
        nodes.For: _for,
        nodes.Assign: _set,
        nodes.AssignBlock: _set_block,
        nodes.Macro: _macro,
        nodes.CallBlock: _call_block,
        nodes.With: _with,
        nodes.Scope: _inside,
        nodes.Block: _inside,
        nodes.ExprStmt: _do,
        nodes.Include: _include,
        nodes.Import: _import,
        nodes.FromImport: _from_import,
    }


def _nth(kind: Type, number: int, count: int) -> Type:
    """One of the values that a list of this many is unpacked into."""
    found: set[Any] = set()
    for shape in kind:
        if isinstance(shape, Items) and shape.fixed and len(shape.fixed) == count:
            found |= shape.fixed[number]
        elif isinstance(shape, Bundle):
            found |= dict(shape.fields)[("grouper", "list")[number]] if number < 2 else ANYTHING  # noqa: PLR2004
        else:
            found |= shapes.item_of(frozenset((shape,)))
    return frozenset(found) or ANYTHING
