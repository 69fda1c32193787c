"""The nodes of a file: what stands there and where, nothing yet about what it means."""

import re
from dataclasses import dataclass, field

from govdoc.problems import Place

_BLANK = re.compile(r"[^\S\x0b\x0c\x1c-\x1f]*")  # control characters are no white space


@dataclass(frozen=True, slots=True)
class Scalar:
    """A piece of text; `leeg` when nothing stands behind the key."""

    text: str
    place: Place
    leeg: bool = False

    @property
    def blank(self) -> bool:
        """Whether there is nothing to read: no text, or white space only."""
        return _BLANK.fullmatch(self.text) is not None


@dataclass(frozen=True, slots=True)
class Entry:
    """A key of a mapping and what stands behind it."""

    key: Scalar
    value: "Node"


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with values, in the order of the file; duplicate keys were reported and left out."""

    entries: tuple[Entry, ...]
    place: Place
    by_key: dict[str, Entry] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the keys: a section may hold thousands."""
        object.__setattr__(self, "by_key", {entry.key.text: entry for entry in self.entries})

    def get(self, key: str) -> Entry | None:
        """The entry of a key, or None."""
        return self.by_key.get(key)


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of nodes."""

    items: tuple["Node", ...]
    place: Place


Node = Scalar | Mapping | Sequence
