"""References to an id, filled with what a reader sees: "artikel 6 lid 2", "bijlage C".

What holds no reference stays the same object, so that a writer can recognise what it wrote before.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from govdoc.blocks import NOWHERE, Origin, Reference, Said, Text
from govdoc.compose.numbering import Target
from govdoc.compose.problems import unknown_lid, unknown_target
from govdoc.text.dutch import hoofdletter

if TYPE_CHECKING:
    from govdoc.problems import Problem

T = TypeVar("T")


class References:
    """Fills references from the ids of a document; what is unknown is kept in `problems`."""

    def __init__(self, targets: Mapping[str, Target]) -> None:
        self._targets = targets
        self.problems: list[Problem] = []

    def fill(self, value: T) -> T:
        """The same block, footnote … with every reference in it filled."""
        filled: T = self._fill(value, NOWHERE)
        return filled

    def _fill(self, value: Any, origin: Origin) -> Any:  # noqa: ANN401 - any part of a document
        here: Origin = getattr(value, "origin", NOWHERE)
        origin = here if here != NOWHERE else origin
        changes = {}
        for name in _holders(type(value)):  # type: ignore[arg-type]  # classes can be hashed
            old = getattr(value, name)
            new = self._each(old, origin)
            if new is not old:
                changes[name] = new
        return replace(value, **changes) if changes else value

    def _each(self, values: tuple[object, ...], origin: Origin) -> tuple[object, ...]:
        filled = tuple(self._one(value, origin) for value in values)
        changed = any(new is not old for new, old in zip(filled, values, strict=True))
        return filled if changed else values

    def _one(self, value: object, origin: Origin) -> object:
        if isinstance(value, Text | str):
            return value
        if isinstance(value, Reference):
            return self._filled(value, self._pieces(value, origin))
        if isinstance(value, tuple):
            return self._each(value, origin)
        return self._fill(value, origin) if is_dataclass(value) else value

    @staticmethod
    def _filled(reference: Reference, pieces: tuple[Said, ...]) -> Reference:
        """A link to an id says what its writer typed; what its target says is counted."""
        if reference.text or not pieces:
            text = reference.text
            return replace(reference, text=hoofdletter(text) if reference.capital else text)
        if reference.capital:
            pieces = (replace(pieces[0], text=hoofdletter(pieces[0].text)), *pieces[1:])
        return replace(reference, text="".join(piece.text for piece in pieces), pieces=pieces)

    def _pieces(self, reference: Reference, origin: Origin) -> tuple[Said, ...]:
        target = self._targets.get(reference.target)
        if target is None:
            self.problems.append(unknown_target(reference.target, self._targets, origin))
            return ()
        if not reference.lid:
            return target.pieces
        if (lid := _lid(target, reference.lid)) is None:
            self.problems.append(unknown_lid(reference, target, origin))
            return ()
        return (*target.pieces, Said(" lid "), Said(str(lid), reference.target, str(lid)))


def _lid(target: Target, lid: str) -> int | None:
    """The number of a lid, named by its id or its number."""
    if lid in target.leden:
        return target.leden[lid]
    number = int(lid) if lid.isdecimal() else 0
    return number if 0 < number <= target.count else None


@cache
def _holders(cls: type) -> tuple[str, ...]:
    """The fields of a block in which references may lie: those that hold tuples."""
    return (
        tuple(f.name for f in fields(cls) if "tuple[" in str(f.type)) if is_dataclass(cls) else ()
    )
