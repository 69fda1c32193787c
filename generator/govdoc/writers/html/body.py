"""Blocks to HTML, in reading order."""

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
)
from govdoc.writers.html.figures import figure
from govdoc.writers.html.inlines import inlines
from govdoc.writers.html.lists import definitions, items
from govdoc.writers.html.matrix import matrix
from govdoc.writers.html.page import Page
from govdoc.writers.html.signature import signatures
from govdoc.writers.html.tables import table
from govdoc.writers.html.tags import element, text

_BREAK = element("div", class_="nieuwe-bladzijde")


def section(page: Page, part: Section) -> str:
    """The blocks of a section; a landscape one prints on pages of its own."""
    content = blocks(page, part.blocks)
    return element("div", content, class_="liggend") if part.landscape else content


def blocks(page: Page, content: tuple[Block, ...]) -> str:
    """The HTML of blocks."""
    return "".join(_block(page, block) for block in content)


def _block(page: Page, block: Block) -> str:
    if isinstance(block, Paragraph):
        return _paragraph(page, block)
    if isinstance(block, Heading):
        return _heading(page, block)
    if isinstance(block, List):
        return items(page, block, blocks)
    if isinstance(block, DefinitionList):
        return definitions(page, block, blocks)
    return _BREAK if isinstance(block, PageBreak) else _object(page, block)


def _object(page: Page, block: Table | RasicMatrix | Figure | Signature) -> str:
    if isinstance(block, Table):
        return table(page, block, blocks)
    if isinstance(block, RasicMatrix):
        return matrix(page, block)
    return figure(page, block) if isinstance(block, Figure) else signatures(page, block)


def _paragraph(page: Page, block: Paragraph) -> str:
    name = "blockquote" if block.style == "citaat" else "p"
    content = inlines(page, block.inlines)
    return element(name, content, class_="" if block.style == "gewoon" else block.style)


def _heading(page: Page, block: Heading) -> str:
    """A heading below the title of the page, which is its only h1."""
    number = element("span", text(block.number), class_="nummer") + " " if block.number else ""
    identifier = page.next_heading(block.id)
    content = number + inlines(page, block.inlines)
    return element(f"h{block.level + 1}", content, id=identifier, class_=block.numbering)
