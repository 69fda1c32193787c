"""Reads expressions: what they can be, and which names or gaps in them would be a fault."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from jinja2 import nodes

from govdoc.problems import Place
from govdoc.proof import asked, checks, shapes
from govdoc.proof.expressions import READERS
from govdoc.proof.narrow import assume
from govdoc.proof.report import Report, last
from govdoc.proof.shapes import (
    ANYTHING,
    Empty,
    Missing,
    Type,
    Word,
)
from govdoc.proof.state import SPACE, Binding, Key, State
from govdoc.source.wording import quoted

if TYPE_CHECKING:
    from govdoc.proof.macros import Macros
    from govdoc.proof.targets import Targets
    from govdoc.proof.world import World

_MANY = 12  # different words that one name of a namespace is given


class Reader:
    """Reads the expressions of all texts of one document."""

    def __init__(self, world: "World", report: Report) -> None:
        self.world = world
        self.report = report
        self.macros: Macros
        self.targets: Targets | None = None
        self.subject: Type = ANYTHING
        self._grown: list[shapes.Space] = []
        self._born = 0

    # --- what an expression can be ----------------------------------------------------------------

    def kind_of(self, node: nodes.Node, state: State) -> Type:
        """What it can be; a name that is not there is only a fault once it is used."""
        key = self.key(node, state)
        if key is not None and key in state.facts:
            return state.facts[key]
        read = READERS.get(type(node))
        return read(self, node, state) if read else self.anything(node, state)

    def known(self, node: nodes.Node, state: State) -> Type:
        """What it can be where it is used: a name that is not there is reported."""
        found = self.kind_of(node, state)
        if missing := [shape for shape in found if isinstance(shape, Missing)]:
            self.report.missing(node, state, missing[0])
        return shapes.without(found, Missing) or ANYTHING

    def filled(self, node: nodes.Node, state: State) -> Type:
        """What it can be where something must stand: what can be left out is reported too."""
        found = self.kind_of(node, state)
        if missing := [shape for shape in found if isinstance(shape, Missing)]:
            self.report.missing(node, state, missing[0])
        elif shapes.has(found, Empty):
            self.report.empty(node, state)
        return shapes.without(found, Missing, Empty) or ANYTHING

    def quietly(self, node: nodes.Node, state: State) -> Type:
        """What it can be, with no report of what is wrong inside."""
        with self.report.silence():
            return self.kind_of(node, state)

    def printed(self, node: nodes.Node, state: State) -> None:
        """Check what goes into a text as it is."""
        found = self.filled(node, state)
        checks.no_text(self.report, node, state.tree, found)

    # --- paths ------------------------------------------------------------------------------------

    def binding(self, node: nodes.Node, state: State) -> Binding | None:
        """What a name stands for, of this text or of one that it imported."""
        if isinstance(node, nodes.Name):
            return state.names.get(node.name)
        if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name):
            holder = state.names.get(node.node.name)
            for shape in holder.kind if holder else ():
                if isinstance(shape, shapes.Module):
                    found: Binding | None = shape.scope.names.get(node.attr)
                    return found
        return None

    def key(self, node: nodes.Node, state: State) -> Key | None:
        """The path of an expression; None where it has none, or where it can change."""
        if binding := self.binding(node, state):
            return binding.key
        make = self._KEYS.get(type(node))
        return make(self, node, state) if make else None

    def _key_of_field(self, node: nodes.Getattr, state: State) -> Key | None:
        space = self.space(node.node, state)
        if space is not None:
            return (SPACE, id(space), node.attr)
        holder = self.key(node.node, state)
        return holder and (holder, ".", node.attr)

    def _key_of_item(self, node: nodes.Getitem, state: State) -> Key | None:
        holder, key = self.key(node.node, state), self.key(node.arg, state)
        if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
            return holder and (holder, ".", node.arg.value)
        return holder and key and (holder, "[", key)

    def _key_of_call(self, node: nodes.Call, state: State) -> Key | None:
        parts = [self.key(part, state) for part in (node.node, *node.args)]
        if node.kwargs or node.dyn_args or node.dyn_kwargs or None in parts:
            return None
        return ("(", *parts)

    def space(self, node: nodes.Node, state: State) -> shapes.Space | None:
        """The namespace that an expression is."""
        binding = self.binding(node, state)
        kinds = binding.kind if binding else ()
        return next((shape for shape in kinds if isinstance(shape, shapes.Space)), None)

    # --- namespaces -------------------------------------------------------------------------------

    def space_of(self, names: dict[str, Type]) -> shapes.Space:
        """A new namespace with these names."""
        self._born += 1
        return shapes.Space(dict(names), self._born)

    def put(self, target: nodes.NSRef, kind: Type, state: State) -> None:
        """Put something in a namespace: from now on its name can be that too."""
        binding = state.names.get(target.name)
        for shape in binding.kind if binding else ():
            if isinstance(shape, shapes.Space):
                now = shape.names.get(target.attr, frozenset())
                if not kind <= now:
                    shape.names[target.attr] = _widened(now | kind)
                    self._grown.append(shape)
                state.forget((SPACE, id(shape), target.attr))

    def mark(self) -> tuple[int, int]:
        """Now, to ask later what has grown since."""
        return len(self._grown), self._born

    def has_grown(self, mark: tuple[int, int]) -> bool:
        """Whether a namespace that was there at a mark has grown since."""
        grown, born = mark
        return any(space.born <= born for space in self._grown[grown:])

    def can_change(self, node: nodes.Node, state: State) -> bool:
        """Whether an expression reads a namespace, so that it may say something else later."""
        names = [node] if isinstance(node, nodes.Name) else node.find_all(nodes.Name)
        kinds = (state.names[one.name].kind for one in names if one.name in state.names)
        return any(shapes.has(kind, shapes.Space, shapes.Module) for kind in kinds)

    # --- what an argument points at ---------------------------------------------------------------

    def refers(self, target: str, place: Place) -> None:
        """Report a reference to an id that this document does not have."""
        if self.targets and not self.targets.has(target):
            self.report.no_target(target, self.targets.names, place)

    def fills(self, key: str, node: nodes.Call, state: State) -> None:
        """Report a key of a blank that gemeente.yaml does not have."""
        first = key.partition(".")[0]
        top = self.world.sections()
        kind = asked.at_path(top[first], key.split(".")[1:]) if first in top else None
        kind = asked.at_path(self.subject, key.split(".")) if kind is None else kind
        if not kind:
            place = last(node, state.tree, key)
            self.report.add("TPL001", place, f"de sleutel {quoted(key)} bestaat niet")

    def anything(self, node: nodes.Node, state: State) -> Type:
        """Read what is inside; of the whole nothing is known."""
        for child in node.iter_child_nodes():
            if isinstance(child, nodes.Expr):
                self.known(child, state)
        return ANYTHING

    # --- conditions -------------------------------------------------------------------------------

    def truth(self, node: nodes.Node, state: State) -> Type:
        """What it can be where its truth is asked."""
        return self.known(node, state)

    def given(self, test: nodes.Node, state: State, *, true: bool) -> State:
        """What is known where a condition holds, or where it does not."""
        with self.report.silence():
            found = assume(self, test, state, true=true)
            if found:
                return found
            dead = assume(self, test, state, true=true, forced=True) or state.copy()
            dead.dead = True
            return dead

    _KEYS: ClassVar[dict[type, Callable[["Reader", Any, State], Key | None]]] = {
        nodes.Const: lambda _reader, node, _state: ("const", node.value),
        nodes.Getattr: _key_of_field,
        nodes.Getitem: _key_of_item,
        nodes.Call: _key_of_call,
    }


def _widened(kind: Type) -> Type:
    """A type that has not more words than can be followed."""
    fixed = [shape for shape in kind if isinstance(shape, Word) and shape.words is not None]
    return frozenset((*shapes.without(kind, Word), Word())) if len(fixed) > _MANY else kind
