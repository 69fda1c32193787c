"""TG-03: headings that tell how a document is built."""

from collections.abc import Iterator, Sequence

from govdoc.accessibility.catalogue import Finding
from govdoc.accessibility.findings import empty_heading, heading_in_table, skipped_heading
from govdoc.accessibility.reading import Spot
from govdoc.blocks import Heading, Origin


def levels(spots: Sequence[Spot]) -> Iterator[tuple[Origin, Finding]]:
    """No level is skipped on the way down; the first heading is of level 1."""
    before = 0
    for spot in spots:
        if isinstance(spot.block, Heading):
            if spot.block.level > before + 1:
                text = spot.text
                yield spot.origin, skipped_heading(before, spot.block.level, text)
            before = spot.block.level


def texts(spots: Sequence[Spot]) -> Iterator[tuple[Origin, Finding]]:
    """Every heading has a text, and stands in the text, not in a table."""
    for spot in spots:
        if isinstance(spot.block, Heading):
            text = spot.text
            if not text.strip():
                yield spot.origin, empty_heading(spot.block.level)
            elif spot.in_cell:
                yield spot.origin, heading_in_table(text)
