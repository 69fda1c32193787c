"""The lines between a role and those below it, and to the FG at its side."""

from collections.abc import Iterator

from govdoc.figures.ink import Colours
from govdoc.figures.layout import Gaps, Shape, by_column, spans
from govdoc.figures.svg import Edge, polyline

_THIN, _THICK = 0.9, 2.2
_NEAR = 0.5  # points: closer than this is straight


def connectors(
    shape: Shape, at: tuple[float, float], gaps: Gaps, colours: Colours
) -> Iterator[str]:
    """The lines of the top of a shape that stands at left and top `at`."""
    if not shape.head:
        return
    left, top = at
    thin = Edge(colours.primary, _THIN)
    ways = _hanging(shape, gaps) if shape.columns is not None else _standing(shape, gaps)
    for way in ways:
        yield polyline([(left + x, top + y) for x, y in way], thin)
    if shape.box.aside:
        right = left + shape.left + shape.box.width
        middle = top + min(shape.box.height, shape.box.aside) / 2
        thick = Edge(colours.primary, _THICK)
        yield polyline([(right, middle), (right + gaps.aside, middle)], thick)


def _standing(shape: Shape, gaps: Gaps) -> Iterator[list[tuple[float, float]]]:
    """From the middle of the box to the middle of each child, along one line across."""
    middle = shape.left + shape.box.width / 2
    across = shape.head + gaps.below / 2
    for child, (left, top) in zip(shape.children, spans(shape, gaps), strict=True):
        end = left + child.left + child.box.width / 2
        start = end if abs(end - middle) < _NEAR else middle
        yield [(start, shape.box.height), (start, across), (end, across), (end, top)]


def _hanging(shape: Shape, gaps: Gaps) -> Iterator[list[tuple[float, float]]]:
    """Along a line down at the left of each column, to the side of each child."""
    middle = shape.left + shape.box.width / 2
    across = shape.head + gaps.below / 2
    places = iter(spans(shape, gaps))
    columns = by_column(shape)
    for column in columns:
        for child in column:
            left, top = next(places)
            down = left - gaps.indent + gaps.spine
            start = down if len(columns) == 1 else middle
            beside = top + child.box.height / 2
            yield [
                (start, shape.box.height),
                (start, across),
                (down, across),
                (down, beside),
                (left + child.left, beside),
            ]
