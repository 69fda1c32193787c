"""Steps that follow each other: numbered boxes with an arrow from each to the next (Figuur 1)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from govdoc.blocks import StepDiagram
from govdoc.figures.ink import TEXT, WHITE, Ink, Room
from govdoc.figures.lines import Lettering, Line, wrapped
from govdoc.figures.svg import Drawn, Edge, Rectangle, box, picture, polygon, polyline, words

_LOOK, _NUMBER = Lettering(10.5), Lettering(12, bold=True)
_PAD, _HEAD = 7.0, 22.0
_ARROW, _TIP = 20.0, 5.0
_NARROWEST = 88.0  # points, of a box
_BETWEEN = 16.0  # rows


@dataclass(frozen=True, slots=True)
class _Step:
    """A step: its number, its words and its place."""

    number: Line
    lines: tuple[Line, ...]
    place: Rectangle


def steps(diagram: StepDiagram, ink: Ink, room: Room) -> Drawn:
    """The steps in a row, in more rows where they would be too narrow."""
    across = max(1, min(len(diagram.steps), int((room.width + _ARROW) / (_NARROWEST + _ARROW))))
    wide = (room.width - 2 - (across - 1) * _ARROW) / across
    placed = _placed(diagram.steps, ink, across, wide)
    parts = [part for step in placed for part in _box(step, ink)]
    parts += [
        _arrow(one.place, other.place, ink)
        for one, other in pairwise(placed)
        if one.place.top == other.place.top
    ]
    height = max((step.place.top + step.place.height for step in placed), default=0) + 1
    return picture(parts, room.width, height, (room.width, room.height))


def _placed(texts: Sequence[str], ink: Ink, across: int, wide: float) -> list[_Step]:
    """Every step; the boxes of a row are of one height."""

    def measure(text: str) -> float:
        return ink.measure(text, _LOOK.size)

    out: list[_Step] = []
    top = 1.0
    for start in range(0, len(texts), across):
        lines = [wrapped(text, wide - 2 * _PAD, measure) for text in texts[start : start + across]]
        tall = _HEAD + _PAD * 2 + max(map(len, lines)) * _LOOK.line
        for at, content in enumerate(lines):
            number = str(start + at + 1)
            place = Rectangle(1 + at * (wide + _ARROW), top, wide, tall)
            out.append(_Step(Line(number, ink.measure(number, _NUMBER.size)), content, place))
        top += tall + _BETWEEN
    return out


def _box(step: _Step, ink: Ink) -> Iterator[str]:
    """A box with its number on a bar of the primary colour."""
    place, colours = step.place, ink.colours
    head = Rectangle(place.left, place.top, place.width, _HEAD)
    below = Rectangle(place.left, place.top + _HEAD, place.width, place.height - _HEAD)
    yield box(place, WHITE, Edge(colours.primary))
    yield box(head, colours.primary, Edge(colours.primary))
    yield words([step.number], head, _NUMBER, WHITE)
    yield words(step.lines, below, _LOOK, TEXT)


def _arrow(one: Rectangle, other: Rectangle, ink: Ink) -> str:
    """From the right of a box to the left of the next."""
    middle = one.top + _HEAD / 2
    edge = Edge(ink.colours.primary, 1.6)
    start, end = one.left + one.width + 3, other.left - 3
    tip = [(end, middle), (end - _TIP, middle - _TIP * 0.7), (end - _TIP, middle + _TIP * 0.7)]
    shaft = polyline([(start, middle), (end - _TIP, middle)], edge)
    return shaft + polygon(tip, ink.colours.primary, Edge(ink.colours.primary, 0.5))
