"""What stands inside a paragraph: text, links, references, notes and fields."""

from functools import lru_cache

from govdoc.blocks import (
    Inline,
    Inlines,
    LineBreak,
    Link,
    NoteMark,
    Reference,
    Text,
)
from govdoc.writers.docx.cross_references import reference_runs
from govdoc.writers.docx.forms import form_field
from govdoc.writers.docx.job import Job
from govdoc.writers.docx.xml import attribute, field, run
from govdoc.writers.notes import footnote


def runs(job: Job, inlines: Inlines, properties: str = "") -> str:
    """The XML of inlines; `properties` is a look that every run gets, the inside of a w:rPr."""
    return "".join(_inline(job, inline, properties) for inline in inlines)


def _inline(job: Job, inline: Inline, properties: str) -> str:
    if isinstance(inline, Text):
        return _text(job, inline, properties)
    if isinstance(inline, Reference):
        return _reference(job, inline)
    if isinstance(inline, Link):
        return _link(job, inline)
    if isinstance(inline, LineBreak):
        return "<w:r><w:br/></w:r>"
    return _note(job, inline) if isinstance(inline, NoteMark) else form_field(job, inline)


def _text(job: Job, text: Text, properties: str) -> str:
    style = job.house.style("open-plek") if text.blank else ""
    return run(text.text, properties + look(style, bold=text.bold, italic=text.italic))


@lru_cache(maxsize=64)
def look(style: str, *, bold: bool = False, italic: bool = False) -> str:
    """The inside of a w:rPr: a character style, bold, italic."""
    named = f'<w:rStyle w:val="{attribute(style)}"/>' if style else ""
    return named + ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "")


def _link(job: Job, link: Link) -> str:
    style = job.house.style("link")
    inside = "".join(
        run(text.text, look(style, bold=text.bold, italic=text.italic)) for text in link.texts
    )
    return (
        f'<w:hyperlink r:id="{job.relations.link(link.url)}" w:history="1">{inside}</w:hyperlink>'
    )


def _reference(job: Job, reference: Reference) -> str:
    style = look(job.house.style("verwijzing"), bold=reference.bold, italic=reference.italic)
    return reference_runs(job, reference, style)


def _note(job: Job, mark: NoteMark) -> str:
    """The mark of a footnote; a second mark of one note is a field that repeats its number.

    Raises:
        NoteError: the document has no such footnote.
    """
    style = look(job.house.style("voetnootteken"))
    name = f"_voetnoot_{list(job.notes).index(mark.key) + 1}" if mark.key in job.notes else ""
    if name:
        return field(f"NOTEREF {name} \\f \\h", str(job.notes[mark.key]), style)
    footnote(job.document, mark.key)
    number = job.notes[mark.key] = len(job.notes) + 1
    inside = f'<w:r><w:rPr>{style}</w:rPr><w:footnoteReference w:id="{number}"/></w:r>'
    return job.anchors.around(f"_voetnoot_{number}", inside)
