"""Where everything stands: from a dotted path to a spot in a file (the rules of regels.md)."""

from collections.abc import Mapping as Map
from dataclasses import dataclass, field

from govdoc.problems import Place
from govdoc.source.nodes import Mapping, Node, Scalar, Sequence

Path = tuple[str | int, ...]


def dotted(path: Path) -> str:
    """The path as it is shown: `ketenpartners.woonveste.gegevens.2.soort`."""
    return ".".join(str(step) for step in path)


def steps(path: str) -> Path:
    """The path that is shown so, the inverse of `dotted`: an id is never a number."""
    return tuple(int(step) if step.isdecimal() else step for step in path.split("."))


@dataclass(frozen=True, slots=True)
class Places:
    """Finds the place of a path; items of a list are counted from 1.

    `elsewhere` are paths that go on in a file of another kind, such as the rows of a CSV.
    """

    root: Node | None
    start: Place  # line 1, where something is missing from the root
    elsewhere: Map[Path, Place] = field(default_factory=dict)

    def of(self, path: Path) -> Place:
        """The value; its key where that is a mapping or a list; of what is missing its holder's."""
        if there := self.elsewhere.get(path) or self.elsewhere.get(path[:-1]):
            return there
        place, node = self.start, self.root
        for step in path:
            found = _step(node, step)
            if found is None:
                return place
            key, node = found
            place = node.place if isinstance(node, Scalar) and not node.leeg else key
        return place

    def key(self, path: Path) -> Place:
        """The key of a path, or the item in a list; of what is missing its holder's."""
        place, node = self.start, self.root
        for step in path:
            found = _step(node, step)
            if found is None:
                return place
            place, node = found
        return place

    def item(self, path: Path, index: int) -> Path:
        """The path of item `index` (from 0) of a lijst: a single value has no number."""
        return (*path, index + 1) if isinstance(self.node(path), Sequence) else path

    def node(self, path: Path) -> Node | None:
        """The node at a path, or None."""
        node = self.root
        for step in path:
            found = _step(node, step)
            if found is None:
                return None
            node = found[1]
        return node


def _step(node: Node | None, step: str | int) -> tuple[Place, Node] | None:
    """The place of the key (or item) and the node behind it."""
    if isinstance(node, Mapping) and (entry := node.get(str(step))):
        return entry.key.place, entry.value
    if isinstance(node, Sequence) and isinstance(step, int) and 0 < step <= len(node.items):
        item = node.items[step - 1]
        return item.place, item
    return None
