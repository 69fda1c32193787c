"""The table of contents: a field that is filled already, every line a link to its heading."""

from collections.abc import Sequence

from govdoc.blocks import Heading, walk
from govdoc.writers.docx.job import Job
from govdoc.writers.docx.pages import CONTENTS_LEVELS
from govdoc.writers.docx.runs import plain
from govdoc.writers.docx.xml import Props, field, run

_WORD = 1247  # 22 mm: room for "Artikel 26" or "Bijlage A"
_NUMBERS = {1: (0, 567), 2: (567, 737)}  # where a number stands, and the room it gets, in twips


def contents(job: Job, pages: Sequence[int]) -> list[str]:
    """The heading and the lines; as Word's own "automatic table" it can be updated with F9."""
    heading = job.paragraph(Props(job.house.style("inhoudskop"), airy=True), run("Inhoud"))
    entries = _entries(job, pages)
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> '
        f'TOC \\o "1-{CONTENTS_LEVELS}" \\h \\z \\u </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    lines = [
        job.paragraph(
            props,
            (begin if at == 0 else "") + content + (end if at == len(entries) - 1 else ""),
        )
        for at, (props, content) in enumerate(entries)
    ]
    job.new_page = True
    table = (
        f'<w:sdt><w:sdtPr><w:id w:val="{job.controls()}"/><w:docPartObj><w:docPartGallery '
        'w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>'
        f"{heading}{''.join(lines)}</w:sdtContent></w:sdt>"
    )
    return [table]


def _entries(job: Job, pages: Sequence[int]) -> Sequence[tuple[Props, str]]:
    """Style and content of every line."""
    headings = [
        block
        for section in job.document.sections
        for block in walk(section.blocks)
        if isinstance(block, Heading)
    ]
    entries, annex = [], False
    for heading, anchor, page in zip(headings, job.anchors.headings, pages, strict=True):
        if heading.level == 1:
            annex = " " in heading.number
        if heading.level <= CONTENTS_LEVELS:
            entries.append((_look(job, heading, annex=annex), _line(heading, anchor, page)))
    return entries


def _look(job: Job, heading: Heading, *, annex: bool) -> Props:
    """A line hangs after its number; what has no number stands under its chapter or annex."""
    style = job.house.style(f"inhoud-{heading.level}")
    left, room = _NUMBERS[heading.level]
    if " " in heading.number:
        left, room = 0, _WORD
    if not heading.number:
        left, room = (_WORD if annex else left) if left else 0, 0
    tabs = (("left", left + room),) if room else ()
    return Props(style, tabs=tabs, indent=(left + room, room), airy=True)


def _line(heading: Heading, anchor: str, page: int) -> str:
    tab = "<w:r><w:tab/></w:r>"
    number = run(heading.number) + tab if heading.number else ""
    reference = field(f"PAGEREF {anchor} \\h", str(page))
    return (
        f'<w:hyperlink w:anchor="{anchor}" w:history="1">{number}{run(plain(heading.inlines))}{tab}'
        f"{reference}</w:hyperlink>"
    )
