"""What a part's place in the document makes of its blocks: its id, numbering, leden and style."""

from dataclasses import replace

from govdoc.blocks import Block, Heading, List, ListItem, Paragraph
from govdoc.model.documentsoort import Nummering, Stijl


def dressed(
    blocks: tuple[Block, ...], part: str, numbering: Nummering, style: Stijl
) -> tuple[Block, ...]:
    """The blocks of a part as they stand in this document.

    The first heading has the part's id unless it has one of its own; under `artikel` the numbered
    points of the first level are leden.
    """
    blocks = tuple(_numbered(block, numbering) for block in blocks)
    blocks = blocks if style == "gewoon" else tuple(_styled(block, style) for block in blocks)
    return _identified(blocks, part)


def _identified(blocks: tuple[Block, ...], part: str) -> tuple[Block, ...]:
    for number, block in enumerate(blocks):
        if isinstance(block, Heading):
            named = block if block.id else replace(block, id=part)
            return (*blocks[:number], named, *blocks[number + 1 :])
    return blocks


def _numbered(block: Block, numbering: Nummering) -> Block:
    if isinstance(block, Heading):
        return replace(block, numbering=numbering)
    if isinstance(block, List) and block.ordered and numbering == "artikel":
        return replace(block, leden=True)
    return block


def _styled(block: Block, style: Stijl) -> Block:
    """Paragraphs without a role of their own get the part's, those in lists too."""
    if isinstance(block, Paragraph) and block.style == "gewoon":
        return replace(block, style=style)
    if isinstance(block, List):
        return replace(block, items=tuple(_styled_item(item, style) for item in block.items))
    return block


def _styled_item(item: ListItem, style: Stijl) -> ListItem:
    return replace(item, blocks=tuple(_styled(block, style) for block in item.blocks))
