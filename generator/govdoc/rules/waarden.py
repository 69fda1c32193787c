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
    found: list[tuple[Path, str]] = []
    _walk((), source.places.root, found, set())
    return tuple(found)


def _walk(path: Path, node: Node | None, found: list[tuple[Path, str]], seen: set[int]) -> None:
    """Add the values below a path; an alias shares what its anchor holds, and adds nothing."""
    children = _children(node)
    if id(children) in seen:
        return
    seen.add(id(children))
    for step, below in _steps(node):
        here = (*path, step)
        if isinstance(below, Scalar):
            found.append((here, below.text))
        else:
            _walk(here, below, found, seen)


def _children(node: Node | None) -> tuple[object, ...]:
    if isinstance(node, Mapping):
        return node.entries
    return node.items if isinstance(node, Sequence) else ()


def _steps(node: Node | None) -> Iterable[tuple[str | int, Node]]:
    """The keys of a mapping or the numbers of a list, each with what stands there."""
    if isinstance(node, Mapping):
        return [(entry.key.text, entry.value) for entry in node.entries]
    return enumerate(node.items, start=1) if isinstance(node, Sequence) else ()
