"""Draws what a document shows as a picture, from data, as SVG."""

from govdoc.blocks import Drawing, OrganisationChart
from govdoc.figures.chart import chart
from govdoc.figures.ink import Ink, Room
from govdoc.figures.steps import steps
from govdoc.figures.svg import Drawn


def draw(drawing: Drawing, ink: Ink, room: Room) -> Drawn:
    """The picture of a drawing; it is never larger than `room`."""
    if isinstance(drawing, OrganisationChart):
        return chart(drawing, ink, room)
    return steps(drawing, ink, room)
