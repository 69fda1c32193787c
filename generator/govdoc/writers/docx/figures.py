"""Figures: a caption, and the drawing in the line of text below it."""

from govdoc.blocks import Figure
from govdoc.writers.docx.job import Job, Place
from govdoc.writers.docx.package import member
from govdoc.writers.docx.pictures import Picture
from govdoc.writers.docx.tables import caption
from govdoc.writers.docx.xml import Props, run

CAPTION = 900  # twips for the caption above a picture that fills a page
_MM = 25.4 / 1440  # in a twip


def figure(job: Job, block: Figure, place: Place) -> list[str]:
    """The caption and the picture, no larger than the page; in words where nothing was drawn."""
    if block.picture is None:
        words = job.paragraph(Props(job.house.style("gewoon")), run(block.description))
        return [*caption(job, block), words]
    wide, high = size_on_page(block, place.width, place.height)
    number = job.pictures()
    name = f"word/media/figuur{number}"
    drawn = Picture(
        "png",
        member(f"{name}.png", block.picture.png),
        wide,
        high,
        block.description,
        member(f"{name}.svg", block.picture.svg.encode()),
        title=block.number or "Figuur",
    )
    job.media += drawn.files
    style = Props(job.house.style("figuur"), airy=bool(block.caption))
    return [*caption(job, block), job.paragraph(style, drawn.xml(job.relations, number))]


def size_on_page(block: Figure, width: int, height: int) -> tuple[float, float]:
    """Width and height in millimetres on a page of so many twips; no height: as tall as it is."""
    if block.picture is None:
        return 0, 0
    room = (height - CAPTION) * _MM if height else block.picture.height
    scale = min(1.0, width * _MM / block.picture.width, room / block.picture.height)
    return block.picture.width * scale, block.picture.height * scale
