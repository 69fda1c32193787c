"""The nodes of a file: what stands there and where, nothing yet about what it means."""

from dataclasses import dataclass

from govdoc.problems import Place


@dataclass(frozen=True, slots=True)
class Scalar:
    """A piece of text; `leeg` when nothing stands behind the key."""

    text: str
    place: Place
    leeg: bool = False


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

    def get(self, key: str) -> Entry | None:
        """The entry of a key, or None."""
        return next((entry for entry in self.entries if entry.key.text == key), None)


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of nodes."""

    items: tuple["Node", ...]
    place: Place


Node = Scalar | Mapping | Sequence
