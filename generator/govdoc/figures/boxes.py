"""The boxes of an organisation chart: what stands in them, and how each line of work looks.

A line is told from another by the shape and the edge of its boxes, so that a print in grey says it
too; a legend names them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from govdoc.figures.forest import Forest
from govdoc.figures.ink import TEXT, WHITE, Colours, Ink
from govdoc.figures.lines import Lettering, Line, wrapped
from govdoc.figures.svg import Edge, Rectangle, box, words

PAD = 5.0  # white inside a box, in points
_PILL = 9.0
_ALSO = "ook aan: "

# What the legend says of a line; any other line is drawn as the last.
LINES: Mapping[str, str] = {
    "inwoner": "Inwoners",
    "bestuur": "Bestuur",
    "gemeente": "Gemeente",
    "wijkteam": "Wijkteam",
    "ict": "ICT van buiten",
    "partner": "Partners",
}
ASIDE = "FG: naast de lijn, rechtstreeks naar de top"


@dataclass(frozen=True, slots=True)
class Content:
    """What stands in the box of a role, and how tall that makes it."""

    lines: tuple[Line, ...]
    height: float


def contents(
    trees: Forest, ink: Ink, look: Lettering, width: float, *, least: int
) -> dict[str, Content]:
    """What stands in each box of this width, as tall as so many lines at least."""

    def measure(text: str) -> float:
        return ink.measure(text, look.size)

    out = {}
    for id_, role in trees.roles.items():
        lines = wrapped(role.name, width - 2 * PAD, measure)
        if others := trees.also[id_]:
            names = ", ".join(trees.roles[other].name for other in others)
            lines += wrapped(_ALSO + names, width - 2 * PAD, measure, note=True)
        out[id_] = Content(lines, max(least, len(lines)) * look.line + PAD)
    return out


def role_box(line: str, place: Rectangle, colours: Colours, *, aside: bool = False) -> str:
    """An empty box of a line; the FG has a double edge."""
    edge = Edge(colours.primary)
    if aside:
        thin = Edge(colours.primary, 0.7)
        return box(place, WHITE, thin) + box(place.inside(1.8), WHITE, thin)
    if line == "bestuur":
        return box(place, colours.primary, edge)
    if line == "inwoner":
        return box(place, WHITE, edge, _PILL)
    if line == "gemeente":
        return box(place, WHITE, edge)
    if line == "wijkteam":
        return box(place, colours.tint, edge)
    dashes = "5 2.5" if line == "ict" else "1.2 2.2"
    return box(place, WHITE, Edge(colours.primary, 1.1, dashes))


def filled_box(content: Content, line: str, place: Rectangle, look: Lettering) -> str:
    """The words in a box; white on the primary colour."""
    colour = WHITE if line == "bestuur" else TEXT
    return words(content.lines, place, look, colour)
