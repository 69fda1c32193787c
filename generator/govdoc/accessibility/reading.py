"""A document as the checks read it: every block in reading order, with where it came from."""

from collections.abc import Iterable
from dataclasses import dataclass

from govdoc.blocks import (
    NOWHERE,
    Block,
    DefinitionList,
    Document,
    Figure,
    Heading,
    Inlines,
    Origin,
    Paragraph,
    RasicMatrix,
    Table,
    inner,
    plain,
)


@dataclass(slots=True)
class Spot:
    """A block with what its own lines say; `origin` is that of what is around it if it has none.

    `in_cell`: a table holds it; `loose`: nothing holds it but a section. A line break in `text` is
    a line end.
    """

    block: Block
    origin: Origin
    in_cell: bool
    loose: bool
    inlines: Inlines
    text: str


def spots(document: Document) -> tuple[Spot, ...]:
    """Every block in reading order, also those inside lists, definitions and cells."""
    found: list[Spot] = []
    for section in document.sections:
        _gather(section.blocks, NOWHERE, found, in_cell=False, loose=True)
    return tuple(found)


def _gather(
    blocks: Iterable[Block],
    around: Origin,
    found: list[Spot],
    *,
    in_cell: bool,
    loose: bool = False,
) -> None:
    for block in blocks:
        origin = block.origin if block.origin.file else around
        parts = _inlines(block)
        found.append(Spot(block, origin, in_cell, loose, parts, plain(parts, "\n")))
        if not isinstance(block, Paragraph | Heading):
            _gather(inner(block), origin, found, in_cell=in_cell or isinstance(block, Table))


def _inlines(block: Block) -> Inlines:
    """What stands in the lines of a block itself, its caption or its terms included."""
    if isinstance(block, Paragraph | Heading):
        return block.inlines
    if isinstance(block, DefinitionList):
        return tuple(inline for entry in block.entries for inline in entry.term)
    if isinstance(block, RasicMatrix):
        labels = (inline for group in block.groups for row in group.rows for inline in row.label)
        return (*block.caption, *labels)
    return block.caption if isinstance(block, Table | Figure) else ()


def says(blocks: tuple[Block, ...]) -> bool:
    """Whether blocks hold anything to read, or to fill in."""
    return any(
        says(inner(block)) if not isinstance(block, Paragraph) else bool(block.inlines)
        for block in blocks
    )
