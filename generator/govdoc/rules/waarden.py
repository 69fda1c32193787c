"""Every value of every file that was read, for the rules that look at whatever stands there."""

from govdoc.model.gemeente import Source
from govdoc.rules.onthouden import per_source
from govdoc.source.nodes import Mapping, Node, Scalar, Sequence
from govdoc.source.places import Path

Waarden = tuple[tuple[Path, str], ...]


@per_source
def waarden(source: Source) -> Waarden:
    """The path and the text of every value, in the order of the file; an anchor's come once."""
    return tuple(_walk((), source.places.root, set()))


def _walk(path: Path, node: Node | None, seen: set[int]) -> list[tuple[Path, str]]:
    """The values at a path and below; `seen` holds the nodes that were given before."""
    found = list[tuple[Path, str]]()
    for below, one in _below(path, node):
        if not isinstance(one, Scalar):
            found.extend(_walk(below, one, seen))
        elif id(one) not in seen:  # what an anchor holds is one node, wherever it is named
            seen.add(id(one))
            found.append((below, one.text))
    return found


def _below(path: Path, node: Node | None) -> list[tuple[Path, Node]]:
    """What stands one step below a mapping or a list."""
    if isinstance(node, Mapping):
        return [((*path, entry.key.text), entry.value) for entry in node.entries]
    if isinstance(node, Sequence):
        return [((*path, number), item) for number, item in enumerate(node.items, start=1)]
    return []
