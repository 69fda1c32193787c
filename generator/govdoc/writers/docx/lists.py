"""Lists: bullets, numbers that start anew, and the members of an article that run on."""

from dataclasses import dataclass, replace

from govdoc.blocks import List, ListItem, Paragraph
from govdoc.writers.announcing import announces
from govdoc.writers.docx.job import Job, Place, Writer
from govdoc.writers.docx.paragraphs import (
    CELL_STEP,
    DEEPEST_LIST,
    is_line,
    line,
    look,
    own_line,
    ticks,
)
from govdoc.writers.docx.runs import runs
from govdoc.writers.docx.xml import Props

_AFTER_LIST = 60  # white between a list and the text that follows, in twips


@dataclass(frozen=True, slots=True)
class _Mark:
    """What stands before an item: instance and level of its number, and the bookmark it gets."""

    number: tuple[int, int]
    ordered: bool
    bookmark: str


def items(job: Job, block: List, place: Place, inner: Writer, *, keep: bool) -> list[str]:
    """The paragraphs of a list; with `keep` its last one stays with what follows."""
    number = _number(job, block, place)
    member = number[1] if _is_member(block, place) else 0
    last = block.start + len(block.items) - _together(block)
    deeper = replace(place, depth=place.depth + 1, member=member, role="gewoon")
    out = []
    for at, item in enumerate(block.items, block.start):
        if member:
            job.numbers.enter(member)
        bookmark = job.anchors.item(job.article, item.id, at if block.leden else 0)
        mark = _Mark(number, block.ordered, bookmark)
        out += _item(job, item, mark, deeper, inner, keep=keep and at >= last)
    if not place.depth and not place.cell:
        job.white = _AFTER_LIST
    return out


def _together(block: List) -> int:
    """How many of the last items stay with what follows: one line does not stand alone there."""
    return 2 if block.items and is_line(block.items[-1].blocks) else 1


def _is_member(block: List, place: Place) -> bool:
    return block.leden or (block.ordered and place.member > 0)


def _number(job: Job, block: List, place: Place) -> tuple[int, int]:
    """The numbering instance of a list and the level of its items."""
    if _is_member(block, place):
        return job.numbers.members(block.start, len(block.items), place.depth + 1)
    if block.ordered:
        return job.numbers.ordered(block.start, place.depth)
    return job.numbers.bullet(place.depth)


def _item(  # noqa: PLR0913 - what is written, before what, and where
    job: Job, item: ListItem, mark: _Mark, place: Place, inner: Writer, *, keep: bool
) -> list[str]:
    """The numbered paragraph of an item, and what else stands in it."""
    first = item.blocks[0] if item.blocks else None
    head = first if isinstance(first, Paragraph) else Paragraph(())
    rest = item.blocks[1:] if isinstance(first, Paragraph) else item.blocks
    field = None if place.cell else own_line(head.inlines)
    words = head.inlines[:-1] if field else head.inlines
    content = job.anchors.around(mark.bookmark, runs(job, words))
    stays = bool(field) or announces(head, rest[0] if rest else None) or (keep and not rest)
    props = replace(_look(job, head, place, mark), keep_next=stays or place.keep)
    below = [line(job, field, place)] if field else []
    return [job.paragraph(props, content), *below, *inner(job, rest, place, keep=keep)]


def _look(job: Job, head: Paragraph, place: Place, mark: _Mark) -> Props:
    """The look of an item; a box to tick takes the place of a bullet."""
    if ticks(head) and not mark.ordered:
        return look(job, head, place, keep=False)
    if place.cell:
        indent = CELL_STEP * place.depth, CELL_STEP
        return Props(place.cell, place.keep, number=mark.number, indent=indent, align=place.align)
    kind = "nummering" if mark.ordered else "opsomming"
    if head.style == "samenvatting" and place.depth == 1:
        return Props(job.house.style(f"samenvatting-{kind}"), number=mark.number)
    style = job.house.style(f"{kind}-{min(place.depth, DEEPEST_LIST)}")
    return Props(style, number=mark.number)
