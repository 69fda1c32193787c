"""Every value of every file that was read, for the rules that look at whatever stands there."""

from collections.abc import Iterable

from govdoc.model.gemeente import Source
from govdoc.rules.onthouden import per_source
from govdoc.source.nodes import Mapping, Node, Scalar, Sequence
from govdoc.source.places import Path

Waarden = tuple[tuple[Path, str], ...]


@per_source
def waarden(source: Source) -> Waarden:
    """The path and the text of every value, in the order of the file; an anchor's come once."""
    found = dict[int, tuple[Path, str]]()
    _walk((), source.places.root, found)
    return tuple(found.values())


def _walk(path: Path, node: Node | None, found: dict[int, tuple[Path, str]]) -> None:
    """Add the values below a path; what an anchor holds is one node, wherever it is named."""
    for step, below in _steps(node):
        if isinstance(below, Scalar):
            found.setdefault(id(below), ((*path, step), below.text))
        else:
            _walk((*path, step), below, found)


def _steps(node: Node | None) -> Iterable[tuple[str | int, Node]]:
    """The keys of a mapping or the numbers of a list, each with what stands there."""
    if isinstance(node, Mapping):
        return [(entry.key.text, entry.value) for entry in node.entries]
    if isinstance(node, Sequence):
        return enumerate(node.items, start=1)
    return ()
