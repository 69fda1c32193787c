"""A tidy tree: every subtree in a few shapes, of which none is better than another in every way.

What stands below a role is set side by side, or in one or more columns that hang under it. Which is
best depends on the room there is, so all shapes that could be of use go up to the top.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_MOST_SHAPES = 24  # of one subtree; more of them cost time and change nothing that one sees
_MOST_COLUMNS = 6


@dataclass(frozen=True, slots=True)
class Gaps:
    """White in points: beside and between boxes, below a role, and where columns hang."""

    beside: float = 8
    between: float = 6
    below: float = 18
    indent: float = 12
    spine: float = 5
    aside: float = 22


ROOMY, TIGHT = Gaps(), Gaps(6, 4, 13, 10, 4, 18)


@dataclass(frozen=True, slots=True)
class Box:
    """The box of one role: its size; with `aside` another stands to its right, as tall as that."""

    id: str
    width: float
    height: float
    aside: float = 0


@dataclass(frozen=True, slots=True)
class Shape:
    """A subtree in a shape: `left` is where the box of its top begins.

    `columns` counts the shapes that hang in each column; None where each stands on its own.
    `detour` is how far lines run along subtrees to reach what hangs below those.
    """

    box: Box
    width: float
    height: float
    left: float
    children: tuple["Shape", ...] = ()
    columns: tuple[int, ...] | None = None
    detour: float = 0

    @property
    def head(self) -> float:
        """How tall the row of its own box is."""
        return max(self.box.height, self.box.aside)


def shapes(box: Box, below: Sequence[Sequence[Shape]], gaps: Gaps) -> list[Shape]:
    """The shapes of a role with those of every subtree below it."""
    if not below:
        wide = _own(box, gaps)
        return [Shape(box, wide, max(box.height, box.aside), 0)]
    return _useful([*_rows(box, below, gaps), *_stacks(box, below, gaps)])


def spans(shape: Shape, gaps: Gaps) -> list[tuple[float, float]]:
    """Left and top of each child in a shape, from the shape's own left and top."""
    top = shape.head + gaps.below if shape.head else 0
    widths = _widths(shape, gaps)
    left = _margin(shape, sum(widths) + gaps.beside * (len(widths) - 1))
    out = []
    at = 0
    hang = _hang(shape, gaps)
    for wide, count in zip(widths, shape.columns or [1] * len(widths), strict=True):
        down = top
        for child in shape.children[at : at + count]:
            out.append((left + hang, down))
            down += child.height + gaps.between
        at, left = at + count, left + wide + gaps.beside
    return out


def _own(box: Box, gaps: Gaps) -> float:
    return box.width + (gaps.aside + box.width if box.aside else 0)


def _rows(box: Box, below: Sequence[Sequence[Shape]], gaps: Gaps) -> Iterator[Shape]:
    """Side by side, for every height that the tallest could have."""
    for most in sorted({shape.height for front in below for shape in front}):
        chosen = []
        for front in below:
            fitting = [shape for shape in front if shape.height <= most]
            chosen += [min(fitting, key=lambda one: (one.width, one.detour))] if fitting else []
        if len(chosen) == len(below):
            yield _made(box, tuple(chosen), None, gaps)


def _stacks(box: Box, below: Sequence[Sequence[Shape]], gaps: Gaps) -> Iterator[Shape]:
    """In columns, for every width that the widest could have."""
    for most in sorted({shape.width for front in below for shape in front}):
        chosen = []
        for front in below:
            fitting = [shape for shape in front if shape.width <= most]
            chosen += [min(fitting, key=lambda one: one.height + one.detour)] if fitting else []
        if len(chosen) == len(below):
            most_columns = max(1, min(len(below) - 1, _MOST_COLUMNS))
            for count in range(1, most_columns + 1):
                columns = _columns([shape.height + gaps.between for shape in chosen], count)
                yield _made(box, tuple(chosen), columns, gaps)


def _columns(heights: Sequence[float], count: int) -> tuple[int, ...]:
    """How many stand in each column, in their order, so that the tallest is as low as can be."""
    limits = sorted({sum(heights[a:b]) for b in range(len(heights) + 1) for a in range(b)})
    low, high = 0, len(limits) - 1
    while low < high:
        middle = (low + high) // 2
        if len(_filled(heights, limits[middle])) <= count:
            high = middle
        else:
            low = middle + 1
    return _filled(heights, limits[low])


def _filled(heights: Sequence[float], most: float) -> tuple[int, ...]:
    """How many fit in each column of this height; one that is taller has its own."""
    counts, used = [0], 0.0
    for height in heights:
        if counts[-1] and used + height > most:
            counts.append(0)
            used = 0.0
        counts[-1] += 1
        used += height
    return tuple(counts)


def _made(
    box: Box, children: tuple[Shape, ...], columns: tuple[int, ...] | None, gaps: Gaps
) -> Shape:
    draft = Shape(box, 0, 0, 0, children, columns)
    widths = _widths(draft, gaps)
    inner = sum(widths) + gaps.beside * (len(widths) - 1)
    margin = _margin(draft, inner)
    left = max(0.0, _middle(draft, widths, margin, gaps) - box.width / 2)
    tallest = max(
        sum(child.height + gaps.between for child in column) - gaps.between
        for column in by_column(draft)
    )
    past = (child for column in by_column(draft) for child in column[:-1] if child.children)
    detour = sum(child.detour for child in children) + sum(child.height for child in past)
    head = draft.head + gaps.below if draft.head else 0
    wide = max(margin + inner, left + _own(box, gaps))
    return Shape(box, wide, head + tallest, left, children, columns, detour)


def by_column(shape: Shape) -> list[tuple[Shape, ...]]:
    """The children of a shape, column by column."""
    counts = shape.columns or [1] * len(shape.children)
    edges = [sum(counts[:at]) for at in range(len(counts) + 1)]
    return [shape.children[start:end] for start, end in pairwise(edges)]


def _widths(shape: Shape, gaps: Gaps) -> list[float]:
    hang = _hang(shape, gaps)
    return [hang + max(child.width for child in column) for column in by_column(shape)]


def _hang(shape: Shape, gaps: Gaps) -> float:
    """How far the children of a column stand in; not where nothing stands above them."""
    return gaps.indent if shape.columns is not None and shape.head else 0


def _middle(shape: Shape, widths: Sequence[float], margin: float, gaps: Gaps) -> float:
    """Where the middle of the box comes: above its children; at the left of a single column."""
    if shape.columns is not None:
        if len(widths) == 1:
            return shape.box.width / 2
        return margin + (sum(widths[:-1]) + gaps.beside * (len(widths) - 1)) / 2 + gaps.spine
    first, last = shape.children[0], shape.children[-1]
    start = margin + first.left + first.box.width / 2
    before = sum(widths[:-1]) + gaps.beside * (len(widths) - 1)
    return (start + margin + before + last.left + last.box.width / 2) / 2


def _margin(shape: Shape, inner: float) -> float:
    """White at the left of what stands below a box that is wider than that."""
    if shape.columns is not None and len(shape.columns) == 1:
        return 0
    return max(0.0, (shape.box.width - inner) / 2)


def _useful(candidates: Sequence[Shape]) -> list[Shape]:
    """Those that no other beats or equals in all of width, height and detour; at most a few."""
    out: list[Shape] = []
    for shape in sorted(candidates, key=lambda one: (one.width, one.height, one.detour)):
        if not any(one.height <= shape.height and one.detour <= shape.detour for one in out):
            out.append(shape)
    if len(out) <= _MOST_SHAPES:
        return out
    steps = [round(at * (len(out) - 1) / (_MOST_SHAPES - 1)) for at in range(_MOST_SHAPES)]
    return [out[at] for at in dict.fromkeys(steps)]
