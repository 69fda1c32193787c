"""The few shapes that drawings are made of, as SVG; all measures in points."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from govdoc.figures.lines import Lettering, Line

_FONT = "Carlito, Calibri, sans-serif"
_ROUND = 1.5
_ASCENT = 0.76  # of the size of the letters: from the top of a line to where they stand


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawing as SVG, with its size in points."""

    svg: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Rectangle:
    """Where a box stands."""

    left: float
    top: float
    width: float
    height: float

    def inside(self, margin: float) -> "Rectangle":
        """The rectangle within this one, so far from each of its sides."""
        return Rectangle(
            self.left + margin, self.top + margin, self.width - 2 * margin, self.height - 2 * margin
        )


@dataclass(frozen=True, slots=True)
class Edge:
    """The line around a box: its colour, how wide, and its dashes."""

    colour: str
    width: float = 0.9
    dashes: str = ""


def picture(shapes: Iterable[str], width: float, height: float, most: tuple[float, float]) -> Drawn:
    """The whole drawing, made smaller where it is larger than `most`."""
    scale = min(1.0, most[0] / width, most[1] / height)
    wide, high = width * scale, height * scale
    return Drawn(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_n(wide)}pt" height="{_n(high)}pt" '
        f'viewBox="0 0 {_n(width)} {_n(height)}">{"".join(shapes)}</svg>',
        wide,
        high,
    )


def box(place: Rectangle, fill: str, edge: Edge, corner: float = _ROUND) -> str:
    """A box with round corners."""
    dashes = f' stroke-dasharray="{edge.dashes}"' if edge.dashes else ""
    return (
        f'<rect x="{_n(place.left)}" y="{_n(place.top)}" width="{_n(place.width)}" '
        f'height="{_n(place.height)}" rx="{_n(corner)}" fill="#{fill}" stroke="#{edge.colour}" '
        f'stroke-width="{_n(edge.width)}"{dashes}/>'
    )


def polyline(points: Sequence[tuple[float, float]], edge: Edge) -> str:
    """A line from point to point."""
    way = " ".join(f"{_n(x)},{_n(y)}" for x, y in points)
    return (
        f'<polyline points="{way}" fill="none" stroke="#{edge.colour}" '
        f'stroke-width="{_n(edge.width)}" stroke-linejoin="round"/>'
    )


def polygon(points: Sequence[tuple[float, float]], fill: str, edge: Edge) -> str:
    """A closed shape."""
    way = " ".join(f"{_n(x)},{_n(y)}" for x, y in points)
    return (
        f'<polygon points="{way}" fill="#{fill}" stroke="#{edge.colour}" '
        f'stroke-width="{_n(edge.width)}" stroke-linejoin="round"/>'
    )


def words(lines: Sequence[Line], place: Rectangle, look: Lettering, colour: str) -> str:
    """Lines of text in the middle of a place.

    Each says how wide it is, so that another font does not make it run over the edge of its box.
    """
    top = place.top + (place.height - len(lines) * look.line) / 2
    middle = place.left + place.width / 2
    return "".join(
        _line(line, (middle, top + at * look.line + _ASCENT * look.line), look, colour)
        for at, line in enumerate(lines)
    )


def _line(line: Line, at: tuple[float, float], look: Lettering, colour: str) -> str:
    style = ' font-style="italic"' if line.note else ""
    weight = ' font-weight="700"' if look.bold else ""
    return (
        f'<text x="{_n(at[0])}" y="{_n(at[1])}" font-family="{_FONT}" font-size="{_n(look.size)}"'
        f'{style}{weight} text-anchor="middle" textLength="{_n(line.width)}" '
        f'lengthAdjust="spacingAndGlyphs" fill="#{colour}">{_escaped(line.text)}</text>'
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _n(number: float) -> str:
    """A number of at most two decimals, the same on every machine."""
    return f"{number:.2f}".rstrip("0").rstrip(".")
