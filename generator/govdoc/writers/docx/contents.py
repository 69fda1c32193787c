"""The table of contents: a field that is filled already, every line a link to its heading."""

from collections.abc import Sequence

from govdoc.blocks import Heading, walk
from govdoc.writers.docx.job import Job
from govdoc.writers.docx.pages import CONTENTS_LEVELS
from govdoc.writers.docx.runs import plain
from govdoc.writers.docx.xml import Props, field, run

_WORD_TABS = (("left", 1247),)  # 22 mm: room for "Artikel 26" or "Bijlage A"
_WORD_INDENT = (1247, 1247)


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
    return [
        (_look(job, heading), _line(heading, anchor, page))
        for heading, anchor, page in zip(headings, job.anchors.headings, pages, strict=True)
        if heading.level <= CONTENTS_LEVELS
    ]


def _look(job: Job, heading: Heading) -> Props:
    style = job.house.style(f"inhoud-{heading.level}")
    if " " in heading.number:
        return Props(style, tabs=_WORD_TABS, indent=_WORD_INDENT, airy=True)
    return Props(style, airy=True) if heading.number else Props(style, indent=(0, 0), airy=True)


def _line(heading: Heading, anchor: str, page: int) -> str:
    tab = "<w:r><w:tab/></w:r>"
    number = run(heading.number) + tab if heading.number else ""
    reference = field(f"PAGEREF {anchor} \\h", str(page))
    return (
        f'<w:hyperlink w:anchor="{anchor}" w:history="1">{number}{run(plain(heading.inlines))}{tab}'
        f"{reference}</w:hyperlink>"
    )
