"""Namespaces: what their names can be grows as the text goes."""

from jinja2 import nodes

from govdoc.proof import sets
from govdoc.proof.shapes import Space, Type, Word
from govdoc.proof.state import SPACE, State

_MANY = 12  # different words that one name of a namespace is given


class Spaces:
    """The namespaces of the texts of one document."""

    def __init__(self) -> None:
        self._grown: list[Space] = []
        self._born = 0

    def new(self, names: dict[str, Type]) -> Space:
        """A new namespace with these names."""
        self._born += 1
        return Space(dict(names), self._born)

    def put(self, target: nodes.NSRef, kind: Type, state: State) -> None:
        """Put something in a namespace: from now on its name can be that too."""
        binding = state.names.get(target.name)
        for shape in binding.kind if binding else ():
            if isinstance(shape, Space):
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


def _widened(kind: Type) -> Type:
    """A type that has not more words than can be followed."""
    fixed = [shape for shape in kind if isinstance(shape, Word) and shape.words is not None]
    return frozenset((*sets.without(kind, Word), Word())) if len(fixed) > _MANY else kind
