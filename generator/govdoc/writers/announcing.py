"""Which blocks belong on one page."""

from govdoc.blocks import (
    Block,
    DefinitionList,
    Figure,
    List,
    Paragraph,
    RasicMatrix,
    Table,
)
from govdoc.writers.widths import measured


def announces(block: Block, after: Block | None) -> bool:
    """Whether a block ends with a colon and what it announces follows, or opens a table."""
    if isinstance(block, List) and block.items:
        last = block.items[-1].blocks
        return bool(last) and announces(last[-1], after)
    if not isinstance(block, Paragraph):
        return False
    if isinstance(after, Table | RasicMatrix | Figure) and after.caption:
        return True
    colon = measured(block.inlines).rstrip().endswith(":")
    return colon and isinstance(after, List | Table | DefinitionList)
