"""On which page every heading comes: an estimate from the widths of the letters.

Good enough for a contents that is never empty; F9 in Word, or a layout pass, makes it exact.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from govdoc.blocks import (
    Block,
    Cell,
    DefinitionList,
    Document,
    Figure,
    Heading,
    List,
    PageBreak,
    Paragraph,
    RasicMatrix,
    Signature,
    Table,
    walk,
)
from govdoc.writers.columns import AIR, laid_out
from govdoc.writers.docx.figures import CAPTION, size_on_page
from govdoc.writers.docx.house_style import HouseStyle, TextSize
from govdoc.writers.docx.matrix_parts import heights
from govdoc.writers.widths import lines, measured

CONTENTS_LEVELS = 2  # chapters and sections
ABOVE_LIST = 480  # white above a list of tables or figures, in twips
_NUMBER = 1500  # room for the number before a line of the contents
_STEP = 425  # a level of a list, in twips
_ROW_AIR = 114
_TABLE_AIR = 200
_TWIPS = 56.7  # in a millimetre
_SIGNATURE = 5200  # a table to sign
_KEPT = 2  # lines that a heading takes along to the next page


@dataclass(frozen=True, slots=True)
class Pages:
    """Where what a contents names stands: headings in reading order, captions by their number.

    `count` is how many pages there are.
    """

    headings: tuple[int, ...]
    captions: Mapping[str, int]
    count: int


@dataclass(slots=True)
class _Flow:
    """Fills pages from above; heights in twips."""

    house: HouseStyle
    width: int = 0
    height: int = 1
    page: int = 1
    used: int = 0
    headings: list[int] = field(default_factory=list)
    captions: dict[str, int] = field(default_factory=dict)

    def turn(self, *, landscape: bool) -> None:
        """A section starts on a page of its own orientation."""
        page = self.house.page(landscape=landscape)
        self.width, self.height = page.width, page.height

    def next_page(self) -> None:
        if self.used:
            self.page, self.used = self.page + 1, 0

    def whole(self, height: int, along: int = 0) -> None:
        """What does not split, with `along` of what follows on the same page."""
        if self.used + height + along > self.height:
            self.next_page()
        self.used += height

    def text(self, text: str, size: TextSize, indent: int = 0) -> None:
        """A paragraph, line by line."""
        self.used += size.above
        for _ in range(lines(text, size.points, self.width - indent)):
            self.whole(size.line)
        self.used += size.below


def estimated(document: Document, house: HouseStyle) -> Pages:
    """The page of every heading and caption, as far as widths of letters tell."""
    flow = _Flow(house)
    for number, section in enumerate(document.sections):
        if number == 0 or section.landscape != document.sections[number - 1].landscape:
            flow.next_page()
            flow.turn(landscape=section.landscape)
        if number == 0:
            _front(flow, document)
        _blocks(flow, section.blocks, 0)
    return Pages(tuple(flow.headings), flow.captions, flow.page)


def _front(flow: _Flow, document: Document) -> None:
    front = document.front
    flow.text(document.title, flow.house.sizes["titel"])
    flow.used += 1500
    if front.cover:
        flow.next_page()
    if front.has_pages:
        _contents(flow, document)
        flow.next_page()


def _contents(flow: _Flow, document: Document) -> None:
    """The lines of the contents and of the lists of tables and figures."""
    front, sizes = document.front, flow.house.sizes
    found = [block for section in document.sections for block in walk(section.blocks)]
    if front.contents:
        flow.text("Inhoud", sizes["inhoudskop"])
        for block in found:
            if isinstance(block, Heading) and block.level <= CONTENTS_LEVELS:
                flow.text(measured(block.inlines), sizes[f"inhoud-{block.level}"], _NUMBER)
    for kind in front.lists:
        captioned = Figure if kind == "figuren" else Table | RasicMatrix
        entries = [one for one in found if isinstance(one, captioned) and one.number]
        if entries:
            flow.whole(ABOVE_LIST)
            flow.text(kind, sizes["inhoudskop"])
        for one in entries:
            flow.text(f"{one.number} {measured(one.caption)}", sizes["lijstregel"])


def _blocks(flow: _Flow, blocks: Sequence[Block], indent: int) -> None:
    for block in blocks:
        _block(flow, block, indent)


def _block(flow: _Flow, block: Block, indent: int) -> None:
    if isinstance(block, Heading):
        _heading(flow, block)
    elif isinstance(block, Paragraph):
        flow.text(measured(block.inlines), flow.house.sizes[block.style], indent)
    elif isinstance(block, List):
        for item in block.items:
            _item(flow, item.blocks, indent + _STEP)
    elif isinstance(block, DefinitionList):
        for entry in block.entries:
            flow.text(measured(entry.term), flow.house.sizes["begrip"], indent)
            _blocks(flow, entry.blocks, indent + _STEP)
    elif isinstance(block, PageBreak):
        flow.next_page()
    else:
        _table(flow, block)


def _item(flow: _Flow, blocks: Sequence[Block], indent: int) -> None:
    for block in blocks:
        if isinstance(block, Paragraph):
            flow.text(measured(block.inlines), flow.house.sizes["opsomming-1"], indent)
        else:
            _block(flow, block, indent)


def _heading(flow: _Flow, block: Heading) -> None:
    size = flow.house.sizes[f"kop-{block.level}"]
    count = lines(measured(block.inlines), size.points, flow.width)
    flow.whole(size.above + count * size.line + size.below, _KEPT * flow.house.sizes["gewoon"].line)
    flow.headings.append(flow.page)


def _table(flow: _Flow, block: Table | RasicMatrix | Figure | Signature) -> None:
    if isinstance(block, Figure):
        _, high = size_on_page(block, flow.width, flow.height)
        flow.whole(CAPTION + round(high * _TWIPS))
        flow.captions[block.number] = flow.page
        return
    if isinstance(block, Signature):
        for _ in range(0, len(block.signatories), 2):
            flow.whole(_SIGNATURE)
        return
    if isinstance(block, RasicMatrix):
        for height in heights(block, flow.width, flow.height):
            flow.whole(min(height, flow.height))
            flow.captions.setdefault(block.number, flow.page)
        return
    if block.caption:
        flow.text(measured(block.caption), flow.house.sizes["bijschrift"])
        flow.captions[block.number] = flow.page
    layout = laid_out(block, flow.width)
    size = flow.house.sizes["tabeltekst-klein" if layout.small else "tabeltekst"]
    for row in (block.header, *block.rows):
        tall = (_cell(cell, size, room) for cell, room in zip(row, layout.widths, strict=False))
        flow.whole(max(tall, default=0) * size.line + _ROW_AIR)
    flow.used += _TABLE_AIR


def _cell(cell: Cell, size: TextSize, room: int) -> int:
    """How many lines a cell has."""
    texts = [block for block in walk(cell.blocks) if isinstance(block, Paragraph)]
    return sum(lines(measured(block.inlines), size.points, room - AIR) for block in texts) or 1
