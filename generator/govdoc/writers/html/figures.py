"""Figures: the drawing itself, so that it stays sharp and needs no other file."""

from base64 import b64encode

from govdoc.blocks import Figure
from govdoc.writers.html.inlines import inlines
from govdoc.writers.html.page import Page
from govdoc.writers.html.tags import element, text


def figure(page: Page, block: Figure) -> str:
    """A drawing with its words for who cannot see it, and its caption."""
    number = element("span", text(block.number), class_="nummer") + " " if block.number else ""
    caption = element("figcaption", number + inlines(page, block.caption))
    return element("figure", _drawing(block) + caption, id=block.id)


def _drawing(block: Figure) -> str:
    if block.picture is None:
        return element("p", text(block.description))
    source = data_uri("svg+xml", block.picture.svg.encode())
    wide = f"width:{block.picture.width:.0f}mm"
    return element("img", src=source, alt=block.description, style=wide)


def data_uri(kind: str, content: bytes) -> str:
    """A picture inside the page."""
    return f"data:image/{kind};base64,{b64encode(content).decode()}"
