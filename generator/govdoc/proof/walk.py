"""Walks through the statements of a text, every branch of them, with what is known in each."""

from collections.abc import Callable, Iterable
from typing import Any

from jinja2 import TemplateNotFound, nodes

from govdoc.proof import bodies, checks, narrow, paths, sets
from govdoc.proof.expressions import READERS
from govdoc.proof.macros import Macros
from govdoc.proof.others import Others
from govdoc.proof.reader import Reader
from govdoc.proof.report import Report
from govdoc.proof.shapes import ANYTHING, INLINE, Macro
from govdoc.proof.state import SPACE, State, bound, join
from govdoc.proof.unpacked import LOOP, bind
from govdoc.proof.world import World

_TURNS = 4  # of a loop: what one turn puts in a namespace, the next one sees

Step = Callable[[Any, State], None]


class Walk:
    """Walks through the texts of one document."""

    def __init__(self, world: World, report: Report) -> None:
        self.reader = Reader(world, report, READERS)
        self.macros = self.reader.macros = Macros(self.reader, self.body)
        others = Others(self.reader, self.body)
        self._steps: dict[type, Step] = {
            nodes.Output: self._output,
            nodes.If: self._if,
            nodes.For: self._for,
            nodes.Assign: self._set,
            nodes.AssignBlock: self._set_block,
            nodes.Macro: self._macro,
            nodes.CallBlock: self._call_block,
            nodes.With: self._with,
            nodes.Scope: self._inside,
            nodes.Block: self._inside,
            nodes.ExprStmt: self._do,
            nodes.Include: others.include,
            nodes.Import: others.import_,
            nodes.FromImport: others.from_import,
        }

    def part(self, name: str, state: State) -> None:
        """A part, with the names and facts of a state; one that is not there is left to others."""
        try:
            tree = self.reader.world.trees.part(name)
        except TemplateNotFound:
            return
        if tree:
            self.body(tree.body, state.copy(tree))

    def body(self, statements: Iterable[nodes.Node], state: State) -> None:
        """Statements one after another; the state goes along."""
        for node in statements:
            step = self._steps.get(type(node))
            if step:
                step(node, state)
            else:
                self.reader.anything(node, state)

    # --- text, conditions, loops ------------------------------------------------------------------

    def _output(self, node: nodes.Output, state: State) -> None:
        for one in node.nodes:
            if not isinstance(one, nodes.TemplateData):
                checks.printed(self.reader, one, state)

    def _if(self, node: nodes.If, state: State) -> None:
        """Each branch; what is only text needs no facts, and no names come out of most."""
        branches = (node, *node.elif_)
        ends, rest = [], state
        names = bodies.gives_names(node)
        for number, branch in enumerate(branches, 1):
            self.reader.known(branch.test, rest)
            if names or bodies.reads(branch.body):
                inside = narrow.given(self.reader, branch.test, rest, true=True)
                self.body(branch.body, inside)
                ends.append(inside)
            if names or number < len(branches) or bodies.reads(node.else_):
                rest = narrow.given(self.reader, branch.test, rest, true=False)
        rest = rest.copy() if rest is state else rest
        self.body(node.else_, rest)
        after = join((*ends, rest)) if names else None
        if after:
            state.become(after)

    def _for(self, node: nodes.For, state: State) -> None:
        item = sets.item_of(self.reader.filled(node.iter, state)) or ANYTHING
        state.forget(SPACE)
        for _ in range(_TURNS):
            mark = self.reader.spaces.mark()
            inside = state.copy()
            bind(node.target, item, inside)
            inside.names["loop"] = bound(LOOP)
            if node.test:
                self.reader.known(node.test, inside)
                inside = narrow.given(self.reader, node.test, inside, true=True).copy()
            self.body(node.body, inside)
            if not self.reader.spaces.has_grown(mark):
                break
        self.body(node.else_, state.copy())
        state.forget(SPACE)

    # --- names ------------------------------------------------------------------------------------

    def _set(self, node: nodes.Assign, state: State) -> None:
        kind = self.reader.known(node.node, state)
        if isinstance(node.target, nodes.NSRef):
            self.reader.spaces.put(node.target, kind, state)
        elif isinstance(node.target, nodes.Name):
            means = None if paths.can_change(node.node, state) else (node.node, state.copy())
            key = paths.of_value(node.node, state)
            state.names[node.target.name] = bound(kind, key, means)
        else:
            bind(node.target, kind, state)

    def _set_block(self, node: nodes.AssignBlock, state: State) -> None:
        self.body(node.body, state.copy())
        bind(node.target, INLINE, state)

    def _macro(self, node: nodes.Macro, state: State) -> None:
        found = Macro(node, state)
        self.macros.define(found)
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
            bind(target, self.reader.known(value, state), inside)
        self.body(node.body, inside)

    def _inside(self, node: Any, state: State) -> None:  # noqa: ANN401 - a block, a scope
        self.body(node.body, state.copy())

    def _do(self, node: nodes.ExprStmt, state: State) -> None:
        self.reader.known(node.node, state)
