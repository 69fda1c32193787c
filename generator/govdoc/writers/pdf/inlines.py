"""What stands inside a paragraph: text, links, references, notes and fields."""

from govdoc.blocks import FormField, Inline, Inlines, LineBreak, Link, NoteMark, Reference, Text
from govdoc.writers.notes import footnote
from govdoc.writers.pdf.markup import call, content, expression, string, text
from govdoc.writers.pdf.page import Job

_LINES = {"tekst": "7cm", "datum": "4cm"}


def inlines(job: Job, parts: Inlines) -> str:
    """The markup of inlines."""
    return "".join(_inline(job, part) for part in parts)


def form_field(job: Job, field: FormField) -> str:
    """A line to write on, over the whole of a cell, or a box to tick."""
    if field.kind == "aankruisvak":
        return call("vakje")
    if field.prompt:
        return text(field.prompt)
    return call("veld", "100%" if job.cell else _LINES[field.kind])


def _inline(job: Job, part: Inline) -> str:
    if isinstance(part, Text):
        return _text(part)
    if isinstance(part, Reference):
        target = string(job.ids.find(part.target, part.lid))
        inside = _emphasised(part.text, bold=part.bold, italic=part.italic)
        return call("verwijzing", target, content(inside))
    if isinstance(part, Link):
        return call("link", string(part.url), content("".join(map(_text, part.texts))))
    if isinstance(part, LineBreak):
        return call("linebreak")
    return _note(job, part) if isinstance(part, NoteMark) else form_field(job, part)


def _text(part: Text) -> str:
    words = _emphasised(part.text, bold=part.bold, italic=part.italic)
    return call("open-plek", content(words)) if part.blank else words


def _emphasised(words: str, *, bold: bool, italic: bool) -> str:
    inside = call("emph", content(text(words))) if italic else text(words)
    return call("strong", content(inside)) if bold else inside


def _note(job: Job, mark: NoteMark) -> str:
    """A footnote where it is first named; later marks repeat its number."""
    name = f"_noot-{mark.key}"
    if mark.key in job.notes:
        return call("footnote", expression("label", string(name)))
    inside = footnote(job.document, mark.key)
    job.notes.append(mark.key)
    return f"{call('footnote', content(inlines(job, inside)))}#label({string(name)});"
