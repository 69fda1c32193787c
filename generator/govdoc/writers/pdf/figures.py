"""Figures and the logo: pictures with words for who cannot see them."""

from govdoc.blocks import Figure
from govdoc.writers.logo import Logo
from govdoc.writers.pdf.inlines import inlines
from govdoc.writers.pdf.markup import call, content, expression, label, string, text
from govdoc.writers.pdf.page import Job


def figure(job: Job, block: Figure) -> str:
    """A drawing with its caption; one that was not drawn is said in words."""
    if block.picture is None:
        return text(block.description)
    made = _image(
        job.file("svg", block.picture.svg.encode()), block.description, block.picture.width
    )
    words = (text(f"{block.number} ") if block.number else "") + inlines(job, block.caption)
    return call("figure", made, kind="image", caption=content(words)) + label(block.id)


def logo(job: Job, found: Logo, whose: str) -> str:
    """The logo of the gemeente."""
    name = job.file(found.kind, found.content)
    return f"#{_image(name, found.words or f'Logo van {whose}', found.width)};"


def _image(name: str, words: str, width: float) -> str:
    return expression("image", string(name), alt=string(words), width=f"{width:.1f}mm")
