"""How a RASIC table is split: by columns where it is wide, by rows where it is long."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from govdoc.blocks import MatrixColumn, MatrixGroup, RasicMatrix
from govdoc.writers.legend import LEGEND, said
from govdoc.writers.widths import lines, measured, width

# A row says who decides and who does the work: it is cut only where letters would become too small.
_MOST_COLUMNS = 24
_FIRST = 3900  # 69 mm at least for the activity, in twips
_LEAST, _WIDEST = 420, 680  # 7.4 to 12 mm for a letter
_NAME_SIZE, _ROW_SIZE, _LEGEND_SIZE = 8.5, 9, 8.5  # points
_TALLEST = 2551  # 45 mm for a name, reading upwards
_LINE, _ROW_AIR = 222, 50  # a line of 9 points, and the air of a row
_LEGEND_LINE = 245
_AROUND = 700  # caption, the white around the legend, and what fonts differ
_HEADING = 1400  # a heading above the first table
_GOES_ON = " (vervolg)"
_FEW = 2  # rows that a theme does not leave alone on a page


@dataclass(frozen=True, slots=True)
class Part:
    """What stands in one table: some columns with their widths, and the rows that fit the page."""

    names: tuple[MatrixColumn, ...]
    columns: range
    widths: tuple[int, ...]
    groups: tuple[MatrixGroup, ...]


def parts(block: RasicMatrix, room: int, height: int) -> list[Part]:
    """The parts in reading order: all rows for the first columns, then for the next.

    `room` is the width of a page and `height` its height, in twips.
    """
    count = len(block.columns)
    most = max(1, min(_MOST_COLUMNS, (room - _FIRST) // _LEAST))
    pieces = -(-count // most) or 1
    edges = _edges(block.columns, pieces, most)
    out = []
    for start, end in pairwise(edges):
        names = block.columns[start:end]
        widths = _widths(len(names), room)
        page = _Page(height - _fixed(names, room), widths[0], _HEADING if start == 0 else 0)
        pages = _pages(block.groups, page)
        out += [Part(names, range(start, end), widths, groups) for groups in pages]
    return out


def _edges(columns: Sequence[MatrixColumn], pieces: int, most: int) -> list[int]:
    """Where the columns are cut: in equal pieces, and between two lines where that comes close."""
    count = len(columns)
    edges = [0]
    for piece in range(1, pieces):
        even = round(count * piece / pieces)
        low, high = max(edges[-1] + 1, count - most * (pieces - piece)), edges[-1] + most
        between = [at for at in range(low, high + 1) if 0 < at < count and _line_ends(columns, at)]
        edges.append(min(between, key=lambda at: abs(at - even), default=even))
    return [*edges, count]


def _line_ends(columns: Sequence[MatrixColumn], at: int) -> bool:
    return columns[at - 1].line != columns[at].line


def heights(block: RasicMatrix, room: int, height: int) -> list[int]:
    """How tall the tables of a matrix are with caption and legend, in twips."""
    return [
        _fixed(part.names, room) + sum(_height(group, part.widths[0]) for group in part.groups)
        for part in parts(block, room, height)
    ]


def name_height(names: Sequence[MatrixColumn]) -> int:
    """The height of the head, in which names read upwards."""
    tallest = max((width(name.label, _NAME_SIZE, bold=True) for name in names), default=0)
    return min(tallest, _TALLEST) + 200


@dataclass(slots=True)
class _Page:
    """A page that fills up; `first` is the width of the first column."""

    room: int
    first: int
    used: int


def _pages(groups: Sequence[MatrixGroup], page: _Page) -> list[tuple[MatrixGroup, ...]]:
    """The groups by page; one that does not fit goes on the next, in pieces where it is long."""
    pages: list[list[MatrixGroup]] = [[]]
    for group in groups:
        rest: MatrixGroup | None = group
        while rest is not None:
            fitting, rest = _fitting(rest, page, fresh=not pages[-1])
            if fitting is not None:
                pages[-1].append(fitting)
                page.used += _height(fitting, page.first)
            if rest is not None:
                pages.append([])
                page.used = 0
    return [tuple(content) for content in pages]


def _fitting(
    group: MatrixGroup, page: _Page, *, fresh: bool
) -> tuple[MatrixGroup | None, MatrixGroup | None]:
    """What of a group still fits a page, and what is left of it; a fresh page takes something."""
    count = len(group.rows)
    while count and _height(MatrixGroup(group.title, group.rows[:count]), page.first) > (
        page.room - page.used
    ):
        count -= 1
    if count == len(group.rows):
        return group, None
    if not fresh and (count < _FEW or len(group.rows) - count < _FEW):
        return None, group
    count = max(count, 1)
    name = group.title.removesuffix(_GOES_ON)
    return (
        MatrixGroup(group.title, group.rows[:count]),
        MatrixGroup(f"{name}{_GOES_ON}" if name else "", group.rows[count:]),
    )


def _height(group: MatrixGroup, first: int) -> int:
    texts = [measured(line.label) for line in group.rows] + [group.title] * bool(group.title)
    return sum(lines(text, _ROW_SIZE * 1.03, first - 150) * _LINE + _ROW_AIR for text in texts)


def _fixed(names: Sequence[MatrixColumn], room: int) -> int:
    """The height of caption, head and legend."""
    texts = [" · ".join(" ".join(pair) for pair in pairs) for pairs in (LEGEND, said(names))]
    count = sum(lines(text, _LEGEND_SIZE * 1.03, room) for text in texts if text)
    return _AROUND + name_height(names) + count * _LEGEND_LINE


def _widths(count: int, room: int) -> tuple[int, ...]:
    """Equal columns for the letters, the rest for the activity."""
    letter = min(_WIDEST, (room - _FIRST) // max(count, 1))
    return (room - count * letter, *[letter] * count)
