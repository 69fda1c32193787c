"""From pydantic's path of an error to the spot in the file.

The two differ: pydantic adds the branch of a union, a side that was not written, the index of a
single value that stands for a list, and `[key]` for a key.
"""

from dataclasses import dataclass, replace

from govdoc.model.typen import Typen, stap
from govdoc.problems import Place
from govdoc.source.nodes import Mapping, Node, Scalar, Sequence
from govdoc.source.places import Path

KEY = "[key]"


@dataclass(frozen=True, slots=True)
class Plek:
    """A spot: its node, the place of its key or item, what may stand there, and its key."""

    path: Path
    node: Node | None
    key: Place
    typen: Typen
    sleutel: Scalar | None = None

    @property
    def waarde(self) -> Place:
        """Where to point for a wrong value: the value, or its key for a mapping or a list."""
        if isinstance(self.node, Scalar) and not self.node.leeg:
            return self.node.place
        return self.key

    def volg(self, loc: tuple[str | int, ...]) -> "Plek":
        """The spot of an error's `loc`, as far as the file has it."""
        plek = self
        for step in loc:
            plek = plek.verder(step)
        return plek

    def verder(self, step: str | int) -> "Plek":
        """One step on; a step that the file does not have changes the expected types only."""
        if step == KEY:
            return replace(self, node=self.sleutel)
        typen = stap(self.typen, step)
        if isinstance(self.node, Mapping) and isinstance(step, str):
            if entry := self.node.get(step):
                path = (*self.path, step)
                return Plek(path, entry.value, entry.key.place, typen, entry.key)
        elif isinstance(self.node, Sequence) and isinstance(step, int):
            item = self.node.items[step]
            return Plek((*self.path, step + 1), item, item.place, typen)
        return replace(self, typen=typen)
