"""Fields to fill in: content controls with a title, a tag and something to see on paper."""

from hashlib import sha256

from govdoc.blocks import FormField
from govdoc.writers.docx.job import Job
from govdoc.writers.docx.xml import attribute, run

_LONGEST = 64  # what Word takes as title or tag
_MARK = 6
_LINE = "\u00a0"  # a no-break space: underlined it is a line to write on
_LINE_LENGTH = {"tekst": 48, "datum": 32}
_BOX = "☐"
_KINDS = {
    "tekst": "<w:text/>",
    "datum": (
        '<w:date><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="nl-NL"/>'
        '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
    ),
    "aankruisvak": (
        '<w14:checkbox><w14:checked w14:val="0"/>'
        '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
        '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
    ),
}
_BOX_FONT = '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/>'


def form_field(job: Job, field: FormField) -> str:
    """A field inside a line of text: a line to write on, its prompt, or a box to tick."""
    if field.kind == "aankruisvak":
        return control(job, field, run(_BOX, _BOX_FONT), holds_prompt=False)
    style = f'<w:rStyle w:val="{job.house.style("invulveld")}"/>'
    return control(job, field, run(field.prompt or _LINE * _LINE_LENGTH[field.kind], style))


def open_field(job: Job, field: FormField) -> str:
    """A field in a place that has a line of its own."""
    style = f'<w:rStyle w:val="{job.house.style("invulhulp")}"/>'
    return control(job, field, run(field.prompt or _LINE, style))


def control(job: Job, field: FormField, content: str, *, holds_prompt: bool = True) -> str:
    """A content control around runs; it cannot be deleted, its content can be replaced."""
    prompt = "<w:showingPlcHdr/>" if holds_prompt else ""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{attribute(shortened(field.title))}"/>'
        f'<w:tag w:val="{attribute(shortened(field.tag))}"/><w:id w:val="{job.controls()}"/>'
        f'<w:lock w:val="sdtLocked"/>{prompt}{_KINDS[field.kind]}</w:sdtPr>'
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


def shortened(name: str) -> str:
    """A title or tag that Word takes; a long one keeps apart from others by a mark of its own."""
    if len(name) <= _LONGEST:
        return name
    return f"{name[: _LONGEST - _MARK - 1]}…{sha256(name.encode()).hexdigest()[:_MARK]}"
