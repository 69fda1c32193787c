"""Real numbering: which instance and level a paragraph gets, and where a list starts anew.

A list of Word counts per definition: an instance with a start of its own makes it start anew. The
counters here follow what Word will count, so that only what must start anew gets an instance.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

FAMILIES = ("hoofdstuk", "artikel", "bijlage", "opsomming", "nummering")
DEEPEST = 8


@dataclass(frozen=True, slots=True)
class ListDefinition:
    """A multilevel list of the house style: its definition and its instance."""

    definition: int
    instance: int


@dataclass(slots=True)
class Numbers:
    """The numbering of one document; instances below `first` belong to the house style."""

    lists: Mapping[str, ListDefinition]
    first: int = 100
    _counts: dict[str, list[int]] = field(default_factory=dict)
    _own: list[str] = field(default_factory=list)

    def heading(self, family: str, level: int) -> tuple[int, int]:
        """The instance and level of a numbered heading of level 1-4."""
        self._count(family, level - 1)
        return self.lists[family].instance, level - 1

    def bullet(self, depth: int) -> tuple[int, int]:
        """The instance and level of a bullet, `depth` from 0."""
        return self.lists["opsomming"].instance, min(depth, DEEPEST)

    def ordered(self, start: int, depth: int) -> tuple[int, int]:
        """A new instance for an ordered list that starts at `start`."""
        return self._new("nummering", min(depth, DEEPEST), start), min(depth, DEEPEST)

    def members(self, start: int, count: int, level: int) -> tuple[int, int]:
        """The instance and level for `count` members of an article; `level` 1 is 1. 2. 3."""
        level = min(level, DEEPEST)
        counts = self._counts.setdefault("artikel", [0] * (DEEPEST + 1))
        instance = self.lists["artikel"].instance
        if counts[level] + 1 != start:
            instance = self._new("artikel", level, start)
        counts[level] = start + count - 1
        return instance, level

    def enter(self, level: int) -> None:
        """A member of this level begins: what is deeper starts anew."""
        counts = self._counts.setdefault("artikel", [0] * (DEEPEST + 1))
        counts[level + 1 :] = [0] * (DEEPEST - level)

    def xml(self) -> str:
        """The instances that this document adds to the house style's."""
        return "".join(self._own)

    def _count(self, family: str, level: int) -> None:
        counts = self._counts.setdefault(family, [0] * (DEEPEST + 1))
        counts[level] += 1
        counts[level + 1 :] = [0] * (DEEPEST - level)

    def _new(self, family: str, level: int, start: int) -> int:
        number = self.first + len(self._own)
        self._own.append(
            f'<w:num w:numId="{number}"><w:abstractNumId '
            f'w:val="{self.lists[family].definition}"/><w:lvlOverride w:ilvl="{level}">'
            f'<w:startOverride w:val="{start}"/></w:lvlOverride></w:num>'
        )
        return number
