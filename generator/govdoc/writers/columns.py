"""How wide the columns of a table become: ids and dates never break, long texts get the room."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt

from govdoc.blocks import Block, Cell, DefinitionList, FormField, List, Paragraph, Table, inner
from govdoc.writers.widths import measured, widest_word, width

_SIZE, _SMALL = 11, 9  # points: text in tables, and where ids and dates would not fit
AIR = 226  # 2 mm on either side of the text, in twips
_ROOM = 40  # a little more than measured: fonts differ by a hair
_INDENT = 284  # a list inside a cell moves in 5 mm
_FIELD = 567  # 10 mm: the least for a field to fill in
_LARGEST_WORD = 0.5  # of the table; a longer word (a web address) may break
_BOLD = 1.04  # heads are bold
_ROUNDS, _SHARP = 8, 4


@dataclass(frozen=True, slots=True)
class Layout:
    """The widths of the columns, in twips; whether the letters must be small; lines in all."""

    widths: tuple[int, ...]
    small: bool
    lines: int


@dataclass(frozen=True, slots=True)
class _Need:
    """What a column needs, in twips: its widest word, its longest line, the text of every cell."""

    least: float
    best: float
    cells: tuple[int, ...]


def laid_out(table: Table, room: int) -> Layout:
    """A table over the whole of `room`: in the author's ratio, else after its content."""
    needs = _needs(table, _SIZE, room)
    small = table.small or sum(need.least for need in needs) > room
    if small:
        needs = _needs(table, _SMALL, room)
    if len(table.widths) == len(needs):
        widths = _shared(needs, table.widths, room)
    elif sum(need.best for need in needs) <= room:
        widths = _whole([need.best for need in needs], room)
    else:
        widths = _shared(needs, _weights(needs, room), room)
    return Layout(widths, small, round(sum(_heights(needs, widths))))


def _weights(needs: Sequence[_Need], room: int) -> list[float]:
    """Weights that make the table low: a row is as high as the cell that needs most lines.

    Where it is known which column makes each row high, the rows together are least high when widths
    go by the square root of the text in the rows of each column. A few rounds find both; a cell
    that almost makes its row high counts almost as much.
    """
    weights = [sqrt(sum(need.cells) + 1) for need in needs]
    for _ in range(_ROUNDS):
        tall = _tall(needs, _shared(needs, weights, room))
        old, new = sum(weights), sum(map(sqrt, tall)) or 1
        weights = [
            (weight / old + sqrt(text) / new) / 2
            for weight, text in zip(weights, tall, strict=True)
        ]
    return weights


def _tall(needs: Sequence[_Need], widths: Sequence[int]) -> list[float]:
    """For every column the text in the rows that it makes high."""
    tall = [0.0] * len(needs)
    for row in zip(*(need.cells for need in needs), strict=True):
        heights = [text / wide for text, wide in zip(row, widths, strict=True)]
        top = max(heights) or 1
        for at, text in enumerate(row):
            tall[at] += text * (heights[at] / top) ** _SHARP
    return tall


def _heights(needs: Sequence[_Need], widths: Sequence[int]) -> Iterator[float]:
    """About how many lines every row has."""
    for row in zip(*(need.cells for need in needs), strict=True):
        yield max(text // max(wide - AIR, 1) + 1 for text, wide in zip(row, widths, strict=True))


def _shared(needs: Sequence[_Need], weights: Sequence[float], room: int) -> tuple[int, ...]:
    """`room` by weight, but no column gets less than its widest word."""
    widths = [need.least for need in needs]
    free = set(range(len(needs)))
    while free and sum(widths) < room:
        left = room - sum(width for at, width in enumerate(widths) if at not in free)
        share = left / (sum(weights[at] for at in free) or 1)
        short = {at for at in free if weights[at] * share < needs[at].least}
        if not short:
            for at in free:
                widths[at] = weights[at] * share
            break
        free -= short
    return _whole(widths, room)


def _needs(table: Table, size: float, room: int) -> tuple[_Need, ...]:
    """What every column of a table needs with letters of `size` points."""
    rows = (table.header, *table.rows)
    count = max(len(row) for row in rows)
    columns = ([row[at] if at < len(row) else Cell() for row in rows] for at in range(count))
    return tuple(_need(column, size, room * _LARGEST_WORD) for column in columns)


def _need(cells: Sequence[Cell], size: float, most: float) -> _Need:
    texts = [list(_lines(cell.blocks, size, 0)) for cell in cells]
    lines = [line for text in texts for line in text]
    air = AIR + _ROOM
    least = min(max((word for word, _ in lines), default=0) * _BOLD, most) + air
    best = max((line for _, line in lines), default=0) * _BOLD + air
    return _Need(least, max(best, least), tuple(sum(line for _, line in text) for text in texts))


def _lines(blocks: Sequence[Block], size: float, indent: int) -> Iterator[tuple[int, int]]:
    """The widest word and the whole width of every paragraph."""
    for block in blocks:
        if isinstance(block, Paragraph):
            field = _FIELD if any(isinstance(one, FormField) for one in block.inlines) else 0
            text = measured(tuple(one for one in block.inlines if not isinstance(one, FormField)))
            yield (
                max(widest_word(text, size), field) + indent,
                width(text, size) + field + indent,
            )
        elif isinstance(block, List | DefinitionList):
            deeper = _INDENT if isinstance(block, List) else 0
            yield from _lines(inner(block), size, indent + deeper)


def _whole(parts: Sequence[float], room: int) -> tuple[int, ...]:
    """Whole numbers in the ratio of `parts` that together are exactly `room`."""
    total = sum(parts) or 1
    edges = [round(room * sum(parts[:at]) / total) for at in range(len(parts) + 1)]
    return tuple(after - before for before, after in pairwise(edges))
