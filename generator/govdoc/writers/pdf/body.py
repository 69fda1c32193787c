"""Blocks to markup, in reading order."""

from itertools import groupby

from govdoc.blocks import (
    Block,
    DefinitionList,
    Figure,
    Heading,
    List,
    PageBreak,
    Paragraph,
    RasicMatrix,
    Section,
    Signature,
    Table,
    walk,
)
from govdoc.writers.announcing import announces
from govdoc.writers.pdf.figures import figure
from govdoc.writers.pdf.inlines import inlines
from govdoc.writers.pdf.lists import definitions, items
from govdoc.writers.pdf.markup import call, content, label, string, text
from govdoc.writers.pdf.matrix import matrix
from govdoc.writers.pdf.page import Job
from govdoc.writers.pdf.signature import signatures
from govdoc.writers.pdf.tables import table

_UPRIGHT, _LANDSCAPE = 8788, 14570  # the width of the text, in twips: 155 and 257 mm


def section(job: Job, part: Section) -> str:
    """The blocks of a section; a landscape one has pages of its own."""
    job.room = _LANDSCAPE if part.landscape else _UPRIGHT
    made = _whole(job, part.blocks)
    return call("liggend", content(made)) if part.landscape else made


def blocks(job: Job, found: tuple[Block, ...]) -> str:
    """The markup of blocks."""
    return "".join(_kept(job, block, found[at : at + 1]) for at, block in enumerate(found, 1))


def _whole(job: Job, found: tuple[Block, ...]) -> str:
    """The markup of the blocks of a page; what belongs to a summary stands beside one rule."""
    pieces = []
    for summary, group in groupby(found, _is_summary):
        made = blocks(job, tuple(group))
        pieces.append(call("samenvatting", content(made)) if summary else made)
    return "".join(pieces)


def _kept(job: Job, block: Block, after: tuple[Block, ...]) -> str:
    """A block that announces what follows, or stands above a signature, stays with it."""
    made = _block(job, block)
    keeps = after and (isinstance(after[0], Signature) or announces(block, after[0]))
    return call("samen", content(made)) if keeps and isinstance(block, Paragraph) else made


def _block(job: Job, block: Block) -> str:
    if isinstance(block, Paragraph):
        return _paragraph(job, block)
    if isinstance(block, Heading):
        return _heading(job, block)
    if isinstance(block, List):
        return items(job, block, blocks)
    if isinstance(block, DefinitionList):
        return definitions(job, block, blocks)
    if isinstance(block, PageBreak):
        return call("pagebreak", weak="true")
    return _object(job, block)


def _object(job: Job, block: Table | RasicMatrix | Figure | Signature) -> str:
    if isinstance(block, Table):
        return table(job, block, blocks)
    if isinstance(block, RasicMatrix):
        return matrix(job, block)
    return figure(job, block) if isinstance(block, Figure) else signatures(block)


def _paragraph(job: Job, block: Paragraph) -> str:
    return call("alinea", string(block.style), content(inlines(job, block.inlines)))


def _heading(job: Job, block: Heading) -> str:
    identifier = job.next_heading(block.id)
    number = text(block.number) + call("h", "0.7em") if block.number else ""
    inside = content(number + inlines(job, block.inlines))
    return call("heading", inside, level=str(block.level)) + label(identifier)


def _is_summary(block: Block) -> bool:
    found = next((b for b in walk((block,)) if isinstance(b, Paragraph)), None)
    return (
        isinstance(block, Paragraph | List) and found is not None and found.style == "samenvatting"
    )
