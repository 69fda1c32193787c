"""Finds the texts at a path with stars in the tree, whether or not the model could be read."""

from collections.abc import Iterator

from govdoc.source.nodes import Mapping, Node, Scalar, Sequence
from govdoc.source.places import Path

Plekken = Iterator[tuple[Path, Scalar]]


def teksten(root: Node | None, patroon: str) -> Plekken:
    """The texts at a path such as `rollen.*.informeert`: a star is every key or item.

    A lijst gives each of its items, with its number.
    """
    for path, node in _volg((), root, patroon.split(".")):
        if isinstance(node, Scalar):
            if not node.blank:
                yield path, node
        elif isinstance(node, Sequence):
            yield from _items(path, node)


def _items(path: Path, node: Sequence) -> Plekken:
    for nummer, item in enumerate(node.items, start=1):
        if isinstance(item, Scalar) and not item.blank:
            yield (*path, nummer), item


def _volg(path: Path, node: Node | None, stappen: list[str]) -> Iterator[tuple[Path, Node]]:
    if node is None:
        return
    if not stappen:
        yield path, node
        return
    stap, *rest = stappen
    if isinstance(node, Sequence):
        if stap == "*":
            for nummer, item in enumerate(node.items, start=1):
                yield from _volg((*path, nummer), item, rest)
    elif isinstance(node, Mapping):
        entries = node.entries if stap == "*" else filter(None, [node.get(stap)])
        for entry in entries:
            yield from _volg((*path, entry.key.text), entry.value, rest)
