"""Headings, paragraphs and lists of terms."""

from dataclasses import replace

from govdoc.blocks import DefinitionList, FormField, Heading, Paragraph
from govdoc.writers.docx.forms import open_field
from govdoc.writers.docx.job import Job, Place, Writer
from govdoc.writers.docx.runs import runs
from govdoc.writers.docx.xml import Props, run

_DEEPEST_LIST = 4  # styles for lists go four levels deep
_CELL_STEP = 284  # 5 mm: a level of a list inside a cell, in twips


def heading(job: Job, block: Heading) -> str:
    """A heading with its native number and the bookmark of its id."""
    number = None
    if block.number and block.numbering != "geen":
        number = job.numbers.heading(block.numbering, block.level)
    name = job.anchors.headings[job.headings]
    job.article, job.headings = block.id, job.headings + 1
    content = job.anchors.around(name, runs(job, block.inlines))
    return job.paragraph(
        Props(job.house.style(f"kop-{block.level}"), number=number, airy=True), content
    )


def paragraph(job: Job, block: Paragraph, place: Place, *, keep: bool) -> list[str]:
    """A paragraph; one that is only a field becomes a label with a line below it."""
    if len(block.inlines) == 1 and isinstance(block.inlines[0], FormField):
        return _field(job, block.inlines[0], place)
    return [job.paragraph(_look(job, block, place, keep=keep), runs(job, block.inlines))]


def _look(job: Job, block: Paragraph, place: Place, *, keep: bool) -> Props:
    if place.text:
        indent = (_CELL_STEP * place.depth, 0) if place.depth else None
        return Props(place.text, keep_next=keep, indent=indent, align=place.align)
    role = block.style
    if place.depth and role == "gewoon":
        role = f"vervolg-{min(place.depth, _DEEPEST_LIST)}"
    return Props(job.house.style(role), keep_next=keep)


def _field(job: Job, field: FormField, place: Place) -> list[str]:
    """A label and under it a line; a box to tick stands before its label."""
    style = place.text or job.house.style("gewoon")
    if field.kind == "aankruisvak":
        return [job.paragraph(Props(style), runs(job, (field,)) + run(f" {field.title}"))]
    label = Props(job.house.style("invulopschrift"), airy=True)
    line = Props(job.house.style("invulregel"))
    return [job.paragraph(label, run(field.title)), job.paragraph(line, open_field(job, field))]


def definitions(job: Job, block: DefinitionList, place: Place, inner: Writer) -> list[str]:
    """Terms with their meaning, each term kept with what it means."""
    term = Props(place.text or job.house.style("begrip"), keep_next=True, airy=True)
    meaning = place if place.text else replace(place, text=job.house.style("betekenis"))
    out = []
    for entry in block.entries:
        out.append(job.paragraph(term, runs(job, entry.term, "<w:b/>" if place.text else "")))
        out += inner(job, entry.blocks, meaning)
    return out
