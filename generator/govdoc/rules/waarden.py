"""Every value of every file that was read, for the rules that look at whatever stands there."""

from collections.abc import Iterator
from dataclasses import dataclass

from govdoc.model.gemeente import Source
from govdoc.problems import Place
from govdoc.source.nodes import Mapping, Node, Scalar
from govdoc.source.places import Path

Waarden = tuple[tuple[Path, str], ...]


@dataclass(slots=True)
class _Last:
    """What was walked last: several rules ask for the values of the same gemeente."""

    source: Source | None = None
    waarden: Waarden = ()


_LAST = _Last()


def waarden(source: Source) -> Waarden:
    """The path and the text of every value, in the order of the file; an anchor's come once."""
    if _LAST.source is not source:
        _LAST.waarden = tuple(_walk(source.places.root))
        _LAST.source = source
    return _LAST.waarden


def _walk(root: Node | None) -> Iterator[tuple[Path, str]]:
    seen = set[Place]()
    waiting: list[tuple[Path, Node | None]] = [((), root)]
    while waiting:
        path, node = waiting.pop()
        if not isinstance(node, Scalar):
            waiting.extend(reversed(list(_below(path, node))))
        elif node.place not in seen:
            seen.add(node.place)
            yield path, node.text


def _below(path: Path, node: Node | None) -> Iterator[tuple[Path, Node]]:
    """What stands one step below a mapping or a list."""
    if isinstance(node, Mapping):
        for entry in node.entries:
            yield (*path, entry.key.text), entry.value
    elif node is not None and not isinstance(node, Scalar):
        for number, item in enumerate(node.items, start=1):
            yield (*path, number), item
