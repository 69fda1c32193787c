"""Nodes in the making: mappings and lists of which the end was not seen yet."""

from dataclasses import dataclass, field

from govdoc.problems import Place
from govdoc.source.nodes import Entry, Mapping, Node, Scalar, Sequence


@dataclass(frozen=True, slots=True)
class Finished:
    """A complete node: how many nodes it holds, aliases counted in full, and how deep it goes."""

    node: Node
    size: int = 1
    depth: int = 0


@dataclass(slots=True)
class OpenMapping:
    """A mapping; `key` is the one whose value is awaited."""

    place: Place
    anchor: str | None
    key: Scalar | None = None
    entries: dict[str, Entry] = field(default_factory=dict)
    size: int = 1
    depth: int = 1

    @property
    def step(self) -> str:
        """The step of the path to what is being read now."""
        return self.key.text if self.key else ""

    def add(self, node: Node) -> None:
        """Takes the value of the key; of a key that stands there twice the first counts."""
        if self.key is not None:
            self.entries.setdefault(self.key.text, Entry(self.key, node))
            self.key = None

    def close(self) -> Finished:
        """The complete mapping."""
        node = Mapping(tuple(self.entries.values()), self.place)
        return Finished(node, self.size, self.depth)


@dataclass(slots=True)
class OpenList:
    """A list."""

    place: Place
    anchor: str | None
    items: list[Node] = field(default_factory=list)
    size: int = 1
    depth: int = 1

    @property
    def step(self) -> int:
        """The step of the path to what is being read now."""
        return len(self.items) + 1

    def add(self, node: Node) -> None:
        """Takes the next item."""
        self.items.append(node)

    def close(self) -> Finished:
        """The complete list."""
        return Finished(Sequence(tuple(self.items), self.place), self.size, self.depth)


Open = OpenMapping | OpenList
