"""Headings, paragraphs and lists of terms."""

from dataclasses import replace

from govdoc.blocks import (
    Block,
    DefinitionList,
    FormField,
    Heading,
    Inline,
    Inlines,
    Paragraph,
)
from govdoc.writers.docx.forms import open_field
from govdoc.writers.docx.job import Job, Place, Writer
from govdoc.writers.docx.runs import runs
from govdoc.writers.docx.xml import Props, run
from govdoc.writers.widths import measured

DEEPEST_LIST = 4  # styles for lists go four levels deep
STEP = 425  # 7.5 mm: a level of a list, in twips
CELL_STEP = 284  # 5 mm: a level of a list inside a cell, in twips
_LINE = 90  # letters that may fit on a line
_BOX = 284  # a box to tick and the space after it


def heading(job: Job, block: Heading) -> str:
    """A heading with its native number and its bookmark."""
    number = None
    if block.number and block.numbering != "geen":
        number = job.numbers.heading(block.numbering, block.level)
    name = job.anchors.headings[job.headings]
    job.article, job.headings = block.id, job.headings + 1
    content = job.anchors.around(name, runs(job, block.inlines))
    style = job.house.style(f"kop-{block.level}")
    return job.paragraph(Props(style, number=number, airy=True), content)


def paragraph(job: Job, block: Paragraph, place: Place, *, keep: bool) -> list[str]:
    """A paragraph; a field that ends it, after a label, gets a line of its own under that label."""
    if field := own_line(block.inlines):
        if place.cell:
            return _in_cell(job, block, field, place, keep=keep)
        if not place.depth:
            return [_label(job, block.inlines[:-1], field), line(job, field, place, keep=keep)]
    return [job.paragraph(look(job, block, place, keep=keep), runs(job, block.inlines))]


def _in_cell(
    job: Job, block: Paragraph, field: FormField, place: Place, *, keep: bool
) -> list[str]:
    """A line to write on in a cell, below the words that stand before it."""
    words = runs(job, block.inlines[:-1]) if measured(block.inlines[:-1]).strip() else ""
    above = [job.paragraph(look(job, block, place, keep=True), words)] if words else []
    style = replace(look(job, block, place, keep=keep), style=job.house.style("tekenregel"))
    return [*above, job.paragraph(style, open_field(job, field))]


def own_line(inlines: Inlines) -> FormField | None:
    """The field that has the whole of a paragraph to itself, or all after a label with a colon."""
    if not inlines or not is_open(inlines[-1]):
        return None
    label = measured(inlines[:-1]).rstrip()
    field = inlines[-1]
    alone = not label or label.endswith(":")
    return field if alone and isinstance(field, FormField) else None


def is_open(inline: Inline) -> bool:
    """Whether something is written here, not ticked."""
    return isinstance(inline, FormField) and inline.kind != "aankruisvak"


def ticks(block: Paragraph) -> bool:
    """Whether a paragraph begins with a box to tick."""
    first = block.inlines[0] if block.inlines else None
    return isinstance(first, FormField) and first.kind == "aankruisvak"


def is_line(blocks: tuple[Block, ...]) -> bool:
    """Whether blocks are one line of text: too little to stand alone above a signature."""
    first = blocks[0] if len(blocks) == 1 else None
    return isinstance(first, Paragraph) and len(measured(first.inlines)) < _LINE


def look(job: Job, block: Paragraph, place: Place, *, keep: bool) -> Props:
    """Style and indent of a paragraph in its place; lines under one that begins with a box hang."""
    if place.cell:
        indent = (CELL_STEP * place.depth, 0) if place.depth else None
        return Props(place.cell, keep_next=keep or place.keep, indent=indent, align=place.align)
    role = place.role if block.style == "gewoon" else block.style
    if role == "gewoon" and place.depth:
        role = f"vervolg-{min(place.depth, DEEPEST_LIST)}"
    hang = (None, _BOX) if ticks(block) and place.depth else None
    return Props(job.house.style(role), keep_next=keep, indent=hang)


def _label(job: Job, label: Inlines, field: FormField) -> str:
    """The words above the line of a field: those of the text, else the field's own title."""
    words = runs(job, label) if label else run(field.title)
    return job.paragraph(Props(job.house.style("invulopschrift"), airy=True), words)


def line(job: Job, field: FormField, place: Place, *, keep: bool = False) -> str:
    """A line to write on, or to fill in on screen, under its label."""
    indent = (STEP * place.depth, 0) if place.depth else None
    props = Props(job.house.style("invulregel"), keep_next=keep, indent=indent)
    return job.paragraph(props, open_field(job, field))


def definitions(
    job: Job, block: DefinitionList, place: Place, inner: Writer, *, keep: bool
) -> list[str]:
    """Terms with their meaning, each term kept with what it means; `keep` is for the last."""
    term = Props(place.cell or job.house.style("begrip"), keep_next=True, airy=True)
    meaning = replace(place, role="betekenis", depth=place.depth + 1)
    out = []
    for entry in block.entries:
        out.append(job.paragraph(term, runs(job, entry.term, "<w:b/>" if place.cell else "")))
        out += inner(job, entry.blocks, meaning, keep=keep and entry is block.entries[-1])
    return out
