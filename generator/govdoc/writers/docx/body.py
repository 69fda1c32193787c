"""Blocks to paragraphs and tables, in reading order."""

from govdoc.blocks import (
    Block,
    DefinitionList,
    Figure,
    Heading,
    List,
    PageBreak,
    Paragraph,
    RasicMatrix,
    Signature,
    Table,
)
from govdoc.writers.announcing import announces
from govdoc.writers.docx.figures import figure
from govdoc.writers.docx.job import Job, Place
from govdoc.writers.docx.lists import items
from govdoc.writers.docx.matrix import matrix
from govdoc.writers.docx.paragraphs import definitions, heading, is_line, paragraph
from govdoc.writers.docx.signature import signatures
from govdoc.writers.docx.tables import table
from govdoc.writers.docx.xml import Props

_AFTER_TABLE = 200  # white between a table and what follows, in twips


def blocks(job: Job, content: tuple[Block, ...], place: Place, *, keep: bool = False) -> list[str]:
    """The paragraphs and tables of blocks, each a string of its own.

    With `keep` the last one stays with what follows.
    """
    out: list[str] = []
    for at, block in enumerate(content, 1):
        made = _block(job, block, place, keep=_keeps(block, content[at : at + 2], last=keep))
        if out and made and _is_table(out[-1]) and _is_table(made[0]):
            out.append(_between(job))
        out += made
    return out


def _block(job: Job, block: Block, place: Place, *, keep: bool) -> list[str]:
    if isinstance(block, Paragraph):
        return paragraph(job, block, place, keep=keep)
    if isinstance(block, List):
        return items(job, block, place, blocks, keep=keep)
    if isinstance(block, Heading):
        return [heading(job, block)]
    if isinstance(block, DefinitionList):
        return definitions(job, block, place, blocks, keep=keep)
    if isinstance(block, PageBreak):
        job.new_page = True
        return []
    return _table(job, block, place)


def _table(job: Job, block: Table | RasicMatrix | Figure | Signature, place: Place) -> list[str]:
    job.white = 0
    if isinstance(block, Figure):
        return figure(job, block, place)
    if isinstance(block, RasicMatrix):
        return matrix(job, block, place)
    made = (
        signatures(job, block, place)
        if isinstance(block, Signature)
        else table(job, block, place, blocks)
    )
    job.white = _AFTER_TABLE
    return made


def _keeps(block: Block, after: tuple[Block, ...], *, last: bool) -> bool:
    """Whether a block stays with what follows: a signature, or what it announces.

    A single line above a signature takes along what is above it.
    """
    if not after:
        return last
    near = after[-1] if is_line(after[:1]) else after[0]
    return isinstance(near, Signature) or announces(block, after[0])


def _is_table(xml: str) -> bool:
    return xml.startswith("<w:tbl>")


def _between(job: Job) -> str:
    """The least there can be between two tables, which Word would else make into one."""
    job.white = 0
    return job.paragraph(Props(job.house.style("sectie-einde"), before=200), "")
