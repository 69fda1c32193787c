"""Draws the figures of a document, in the colours of a house style; every writer gets the same."""

from dataclasses import replace
from functools import lru_cache

from govdoc.blocks import Block, Document, Drawing, Figure, Picture, Section, changed, walk
from govdoc.figures import draw
from govdoc.figures.ink import Ink, Room
from govdoc.writers.palette import Palette
from govdoc.writers.raster import raster
from govdoc.writers.widths import width

# A4 without its margins, head and foot, and a caption; in points.
_UPRIGHT, _LANDSCAPE = Room(438, 620), Room(700, 385)
_MM = 25.4 / 72  # in a point
_TWIPS = 20  # in a point


def with_pictures(document: Document, palette: Palette) -> Document:
    """The document with a picture in every figure."""
    if not any(isinstance(one, Figure) for part in document.sections for one in walk(part.blocks)):
        return document
    sections = tuple(_drawn(section, palette) for section in document.sections)
    return replace(document, sections=sections)


def _drawn(section: Section, palette: Palette) -> Section:
    room = _LANDSCAPE if section.landscape else _UPRIGHT

    def change(block: Block) -> Block:
        if not isinstance(block, Figure):
            return block
        return replace(block, picture=_picture(block.drawing, palette, room))

    return replace(section, blocks=changed(section.blocks, change))


@lru_cache(maxsize=64)
def _picture(drawing: Drawing, palette: Palette, room: Room) -> Picture:
    made = draw(drawing, Ink(palette, _measure), room)
    wide, high = made.width * _MM, made.height * _MM
    return Picture(made.svg, raster(made.svg, wide), wide, high)


def _measure(text: str, size: float) -> float:
    """The width of a text in points."""
    return width(text, size) / _TWIPS
