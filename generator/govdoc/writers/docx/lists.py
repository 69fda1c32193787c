"""Lists: bullets, numbers that start anew, and the members of an article that run on."""

from dataclasses import replace

from govdoc.blocks import List, ListItem, Paragraph
from govdoc.writers.docx.job import Job, Place, Writer
from govdoc.writers.docx.runs import runs
from govdoc.writers.docx.xml import Props

_STYLES = 4  # styles for lists go four levels deep
_CELL_STEP = 284  # 5 mm: a level of a list inside a cell, in twips


def items(job: Job, block: List, place: Place, inner: Writer, *, keep: bool) -> list[str]:
    """The paragraphs of a list; with `keep` its last one stays with what follows."""
    number = _number(job, block, place)
    member = number[1] if _is_member(block, place) else 0
    deeper = replace(place, depth=place.depth + 1, member=member)
    out = []
    for at, item in enumerate(block.items, block.start):
        if member:
            job.numbers.enter(member)
        name = job.anchors.item(job.article, item.id, at if block.leden else 0)
        last = keep and item is block.items[-1]
        out += _item(job, item, (number, name, block.ordered), deeper, inner, keep=last)
    return out


def _is_member(block: List, place: Place) -> bool:
    return block.leden or (block.ordered and place.member > 0)


def _number(job: Job, block: List, place: Place) -> tuple[int, int]:
    """The numbering instance of a list and the level of its items."""
    if _is_member(block, place):
        return job.numbers.members(block.start, len(block.items), place.depth + 1)
    if block.ordered:
        return job.numbers.ordered(block.start, place.depth)
    return job.numbers.bullet(place.depth)


def _item(
    job: Job,
    item: ListItem,
    mark: tuple[tuple[int, int], str, bool],
    place: Place,
    inner: Writer,
    *,
    keep: bool,
) -> list[str]:
    """The numbered paragraph of an item, and what else stands in it."""
    number, name, ordered = mark
    first = item.blocks[0] if item.blocks else None
    head = first if isinstance(first, Paragraph) else Paragraph(())
    rest = item.blocks[1:] if isinstance(first, Paragraph) else item.blocks
    content = job.anchors.around(name, runs(job, head.inlines))
    props = replace(
        _look(job, head, place, ordered=ordered), number=number, keep_next=keep and not rest
    )
    return [job.paragraph(props, content), *inner(job, rest, place)]


def _look(job: Job, head: Paragraph, place: Place, *, ordered: bool) -> Props:
    if place.text:
        return Props(place.text, indent=(_CELL_STEP * place.depth, _CELL_STEP), align=place.align)
    if head.style == "samenvatting" and place.depth == 1:
        return Props(
            job.house.style("samenvatting-nummering" if ordered else "samenvatting-opsomming")
        )
    kind = "nummering" if ordered else "opsomming"
    return Props(job.house.style(f"{kind}-{min(place.depth, _STYLES)}"))
