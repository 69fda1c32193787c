"""Reads expressions: what they can be, and which names or gaps in them would be a fault."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from jinja2 import nodes

from govdoc.problems import Place
from govdoc.proof import paths, sets
from govdoc.proof.report import Report
from govdoc.proof.shapes import ANYTHING, Empty, Macro, Missing, Type
from govdoc.proof.spaces import Spaces
from govdoc.proof.state import State
from govdoc.proof.world import World

if TYPE_CHECKING:
    from govdoc.proof.targets import Targets

Read = Callable[["Reader", Any, State], Type]


class Calls(Protocol):
    """Reads the macros that a text calls."""

    def call(self, macro: Macro, node: nodes.Call, state: State) -> Type:
        """What a macro gives with what it is given."""


class Reader:
    """Reads the expressions of all texts of one document, each kind as `readers` says."""

    macros: Calls
    targets: "Targets"  # the ids that this document can have
    subject: Type  # what this document is made for each of

    def __init__(self, world: World, report: Report, readers: Mapping[type, Read]) -> None:
        self.world = world
        self.report = report
        self.spaces = Spaces()
        self._readers = readers

    def kind_of(self, node: nodes.Node, state: State) -> Type:
        """What it can be; a name that is not there is only a fault once it is used."""
        if state.facts:
            key = paths.key(node, state)
            if key is not None and key in state.facts:
                return state.facts[key]
        read = self._readers.get(type(node))
        return read(self, node, state) if read else self.anything(node, state)

    def known(self, node: nodes.Node, state: State) -> Type:
        """What it can be where it is used: a name that is not there is reported."""
        found = self.kind_of(node, state)
        if Missing not in map(type, found):  # as `sets.has`, and asked of every expression
            return found or ANYTHING
        self._missing(node, state, found)
        return sets.without(found, Missing) or ANYTHING

    def filled(self, node: nodes.Node, state: State) -> Type:
        """What it can be where something must stand: what can be left out is reported too."""
        found = self.kind_of(node, state)
        if not sets.has(found, Missing, Empty):
            return found or ANYTHING
        if sets.has(found, Missing):
            self._missing(node, state, found)
        else:
            self.report.empty(node, state)
        return sets.without(found, Missing, Empty) or ANYTHING

    def _missing(self, node: nodes.Node, state: State, found: Type) -> None:
        self.report.missing(node, state, sets.lack(found))

    def quietly(self, node: nodes.Node, state: State) -> Type:
        """What it can be, with no report of what is wrong inside."""
        with self.report.silence():
            return self.kind_of(node, state)

    def anything(self, node: nodes.Node, state: State) -> Type:
        """Read what is inside; of the whole nothing is known."""
        for child in node.iter_child_nodes():
            if isinstance(child, nodes.Expr):
                self.known(child, state)
        return ANYTHING

    def refers(self, target: str, place: Place) -> None:
        """Report a reference to an id that this document does not have."""
        if not self.targets.has(target):
            self.report.no_target(target, self.targets.names, place)
