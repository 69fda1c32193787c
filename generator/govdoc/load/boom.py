"""The whole tree of a gemeente: gemeente.yaml with the folders of partners hung into it."""

from dataclasses import dataclass, replace
from pathlib import Path as FilePath

from govdoc.load.partners import PARTIJEN, lees_map
from govdoc.problems import Place, Problem
from govdoc.source.nodes import Entry, Mapping, Node, Scalar
from govdoc.source.places import Path
from govdoc.source.reader import read
from govdoc.source.wording import printable


@dataclass(frozen=True, slots=True)
class Boom:
    """The nodes of all files; `whole` is false where reading gemeente.yaml had to stop.

    `gebreken` are the paths where the form was faulty, `onleesbaar` those of which nothing could
    be read and about which no more need be said.
    """

    root: Node | None
    start: Place
    whole: bool
    problems: tuple[Problem, ...]
    gebreken: frozenset[Path]
    onleesbaar: frozenset[Path]


def lees_boom(path: FilePath) -> Boom:
    """Reads gemeente.yaml and the partners in folders beside it.

    Raises:
        OSError: gemeente.yaml is not there or may not be read.
    """
    tree = read(path, printable(path.name))
    boom = Boom(
        root=tree.root,
        start=tree.start,
        whole=tree.whole,
        problems=tuple(flaw.problem() for flaw in tree.flaws),
        gebreken=frozenset(flaw.path for flaw in tree.flaws),
        onleesbaar=frozenset(),
    )
    for sectie in PARTIJEN:
        boom = _met_map(boom, sectie, path.parent)
    return boom


def _met_map(boom: Boom, sectie: str, folder: FilePath) -> Boom:
    """The tree with the partners of a section that names a folder in the place of that name."""
    entry = boom.root.get(sectie) if isinstance(boom.root, Mapping) else None
    if not entry or not isinstance(entry.value, Scalar) or entry.value.blank:
        return boom
    gelezen = lees_map(folder, sectie, entry.value)
    return replace(
        boom,
        root=_vervang(boom.root, Entry(entry.key, gelezen.node)),
        problems=(*boom.problems, *gelezen.problems),
        gebreken=boom.gebreken | gelezen.gebreken,
        onleesbaar=boom.onleesbaar | gelezen.onleesbaar,
    )


def _vervang(root: Node | None, nieuw: Entry) -> Node | None:
    if not isinstance(root, Mapping):
        return root
    entries = (nieuw if old.key is nieuw.key else old for old in root.entries)
    return Mapping(tuple(entries), root.place)
