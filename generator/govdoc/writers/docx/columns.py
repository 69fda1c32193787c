"""How wide the columns of a table become: ids and dates never break, long texts get the room."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt

from govdoc.blocks import Block, Cell, DefinitionList, List, Paragraph, Table, inner
from govdoc.writers.docx.runs import plain
from govdoc.writers.docx.widths import widest_word, width

_SIZE, _SMALL = 11, 9  # points: text in tables, and where ids and dates would not fit
AIR = 226  # 2 mm on either side of the text, in twips
_ROOM = 40  # a little more than measured: fonts differ by a hair
_INDENT = 284  # a list inside a cell moves in 5 mm
_LARGEST_WORD = 0.4  # a longer word (a web address) may break


@dataclass(frozen=True, slots=True)
class Need:
    """What a column needs in twips: at least for its widest word, at best for its longest line."""

    least: int
    best: int


@dataclass(frozen=True, slots=True)
class Layout:
    """The widths of the columns of a table, in twips, and whether its letters must be small."""

    widths: tuple[int, ...]
    small: bool


def laid_out(table: Table, room: int) -> Layout:
    """A table over the whole of `room`: in the author's ratio, else after its content."""
    needed = _needs(table, _SIZE, room)
    if len(table.widths) == len(needed):
        return Layout(whole(table.widths, room), small=False)
    small = sum(need.least for need in needed) > room
    return Layout(shared(_needs(table, _SMALL, room) if small else needed, room), small)


def _needs(table: Table, size: float, room: int) -> tuple[Need, ...]:
    """What every column of a table needs with letters of `size` points."""
    rows = (table.header, *table.rows)
    count = max(len(row) for row in rows)
    columns = [[row[at] for row in rows if at < len(row)] for at in range(count)]
    return tuple(_need(column, size, round(room * _LARGEST_WORD)) for column in columns)


def _need(cells: Sequence[Cell], size: float, most: int) -> Need:
    texts = [(text, indent) for cell in cells for text, indent in _texts(cell.blocks, 0)]
    least = max((widest_word(text, size) + indent for text, indent in texts), default=0)
    best = max((width(text, size) + indent for text, indent in texts), default=0)
    least = round(min(least, most) * 1.04)  # heads are bold
    return Need(least + AIR + _ROOM, max(round(best * 1.04), least) + AIR + _ROOM)


def _texts(blocks: Sequence[Block], indent: int) -> list[tuple[str, int]]:
    out = []
    for block in blocks:
        if isinstance(block, Paragraph):
            out.append((plain(block.inlines), indent))
        deeper = _INDENT if isinstance(block, List) else 0
        if isinstance(block, List | DefinitionList):
            out += _texts(inner(block), indent + deeper)
    return out


def shared(needed: Sequence[Need], room: int) -> tuple[int, ...]:
    """Widths that fill `room` exactly: the least for all, the rest to who needs it most."""
    least = [need.least for need in needed]
    best = [need.best for need in needed]
    if sum(best) <= room:
        return whole([float(value) for value in best], room)
    if sum(least) >= room:
        return whole([float(value) for value in least], room)
    return whole(_grown(least, best, room), room)


def _grown(least: Sequence[int], best: Sequence[int], room: int) -> list[float]:
    """Every column grows from its least by the square root of what it lacks, up to its best."""
    widths = [float(value) for value in least]
    for _ in widths:
        left = room - sum(widths)
        lacks = [sqrt(max(top - now, 0)) for top, now in zip(best, widths, strict=True)]
        if left < 1 or not any(lacks):
            break
        part = left / sum(lacks)
        widths = [
            min(now + part * lack, max(top, now))
            for now, lack, top in zip(widths, lacks, best, strict=True)
        ]
    return widths


def whole(parts: Sequence[float], room: int) -> tuple[int, ...]:
    """Whole numbers in the ratio of `parts` that together are exactly `room`."""
    total = sum(parts) or 1
    edges = [round(room * sum(parts[:at]) / total) for at in range(len(parts) + 1)]
    return tuple(after - before for before, after in pairwise(edges))
