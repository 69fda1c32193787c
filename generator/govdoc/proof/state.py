"""What is known at one spot of a text: its names, and what the conditions around it say.

A fact belongs to a path such as `partner.contact.email`. The root of a path is the binding of a
name, not the name itself: who gives a name another value leaves the facts of the old one behind.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from govdoc.proof.parts import Tree
from govdoc.proof.shapes import Missing, Type

Key = tuple[Any, ...]

_NUMBERS = count()
YAML = "gemeente.yaml"  # marks the path of what gemeente.yaml holds
SPACE = "namespace"  # marks the path of a namespace's name: it can change below any reader


@dataclass(frozen=True, slots=True, eq=False)
class Binding:
    """What a name stands for: its type, its path, and the expression that it stands for."""

    kind: Type
    key: Key
    means: tuple[Any, "State"] | None = None


def bound(kind: Type, key: Key | None = None, means: tuple[Any, "State"] | None = None) -> Binding:
    """A binding with this path, or with one of its own."""
    return Binding(kind, key or (next(_NUMBERS),), means)


@dataclass(slots=True)
class State:
    """Names and facts, while one tree is read.

    `either` are conditions that hold without saying which side of them does; a `dead` state stands
    in a branch that this document never reaches.
    """

    tree: Tree
    names: dict[str, Binding] = field(default_factory=dict)
    facts: dict[Key, Type] = field(default_factory=dict)
    either: tuple[tuple[Any, bool, "State"], ...] = ()
    dead: bool = False

    def copy(self, tree: Tree | None = None) -> "State":
        """The same, to go on with in a branch or in another tree."""
        names, facts = dict(self.names), dict(self.facts)
        return State(tree or self.tree, names, facts, self.either, self.dead)

    def become(self, other: "State") -> None:
        """Know what another state knows: macros that stand in this one see it too."""
        self.names, self.facts = other.names, other.facts
        self.either, self.dead = other.either, other.dead

    def forget(self, marked: object) -> None:
        """Drop the facts about paths that hold a mark."""
        self.facts = {key: kind for key, kind in self.facts.items() if not _holds(key, marked)}


def join(states: Iterable[State | None]) -> State | None:
    """What is known where branches come together; None where no branch comes there."""
    every = [state for state in states if state is not None]
    found = [state for state in every if not state.dead] or every
    if len(found) < 2:  # noqa: PLR2004 - nothing to join
        return found[0] if found else None
    first, *others = found
    same = [key for key in first.facts if all(key in other.facts for other in others)]
    facts = {key: frozenset().union(*(state.facts[key] for state in found)) for key in same}
    names = first.names
    if any(other.names != names for other in others):
        every_name = dict.fromkeys(name for state in found for name in state.names)
        names = {name: _joined(name, found) for name in every_name}
    either = tuple(one for one in first.either if all(one in other.either for other in others))
    return State(first.tree, names, facts, either, first.dead)


def _joined(name: str, states: list[State]) -> Binding:
    each = [state.names.get(name) for state in states]
    if each[0] is not None and all(binding is each[0] for binding in each):
        return each[0]
    kinds = (
        state.facts.get(binding.key, binding.kind) if binding else frozenset((Missing(name),))
        for state, binding in zip(states, each, strict=True)
    )
    return bound(frozenset().union(*kinds))


def _holds(key: Key, marked: object) -> bool:
    return any(part == marked or (isinstance(part, tuple) and _holds(part, marked)) for part in key)
