"""The contents and the lists of tables and figures: fields that are filled already.

Every line is a link to its heading or caption. F9 in Word makes the same lines anew.
"""

from collections.abc import Iterator, Sequence

from govdoc.blocks import Block, CaptionList, Figure, Heading, RasicMatrix, Table, walk
from govdoc.writers.docx.job import Job
from govdoc.writers.docx.pages import ABOVE_LIST, CONTENTS_LEVELS, Pages
from govdoc.writers.docx.xml import Props, field, field_around, run
from govdoc.writers.widths import measured

_WORD = 1247  # 22 mm: room for "Artikel 26" or "Bijlage A"
_NUMBERS = {1: (0, 567), 2: (567, 737)}  # where a number stands, and the room it gets, in twips
_TAB = "<w:r><w:tab/></w:r>"
_LISTS: dict[CaptionList, tuple[str, str]] = {
    "tabellen": ("Tabellen", "Tabel"),
    "figuren": ("Figuren", "Figuur"),
}


def contents(job: Job, pages: Pages) -> list[str]:
    """What the document asks of contents and lists, on a page of its own or more."""
    front = job.document.front
    out = [_table_of_contents(job, pages)] if front.contents else []
    for kind in front.lists:
        out += _list(job, kind, pages)
    job.new_page = job.new_page or bool(out)
    return out


def _table_of_contents(job: Job, pages: Pages) -> str:
    """The heading and the lines, as Word's own "automatic table"."""
    heading = job.paragraph(Props(job.house.style("inhoudskop"), airy=True), run("Inhoud"))
    entries = list(_entries(job, pages))
    lines = _filled(job, f'TOC \\o "1-{CONTENTS_LEVELS}" \\h \\z \\u', entries)
    return (
        f'<w:sdt><w:sdtPr><w:id w:val="{job.controls()}"/><w:docPartObj><w:docPartGallery '
        'w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>'
        f"{heading}{''.join(lines)}</w:sdtContent></w:sdt>"
    )


def _list(job: Job, kind: CaptionList, pages: Pages) -> list[str]:
    """The heading and the lines of what has a caption of one kind; nothing where none has."""
    title, label = _LISTS[kind]
    style = Props(job.house.style("lijstregel"), airy=True)
    entries = [
        (style, _line(f"{number} {measured(block.caption)}", job.anchors.captions[number], page))
        for block, number in _captioned(job)
        if number.startswith(f"{label} ") and (page := pages.captions[number])
    ]
    if not entries:
        return []
    above = None if job.new_page else ABOVE_LIST
    heading = Props(job.house.style("inhoudskop"), before=above, airy=True)
    lines = _filled(job, f'TOC \\h \\z \\c "{label}"', entries)
    return [job.paragraph(heading, run(title)), *lines]


def _filled(job: Job, instruction: str, entries: Sequence[tuple[Props, str]]) -> list[str]:
    """The lines of a field, its beginning in the first and its end in the last."""
    begin, end = field_around(instruction)
    last = len(entries) - 1
    return [
        job.paragraph(props, begin * (at == 0) + content + end * (at == last))
        for at, (props, content) in enumerate(entries)
    ]


def _entries(job: Job, pages: Pages) -> Iterator[tuple[Props, str]]:
    """Style and content of every line of the contents."""
    headings = [block for block in _blocks(job) if isinstance(block, Heading)]
    annex = False
    places = zip(headings, job.anchors.headings, pages.headings, strict=True)
    for heading, anchor, page in places:
        if heading.level == 1:
            annex = " " in heading.number
        if heading.level <= CONTENTS_LEVELS:
            number = run(heading.number) + _TAB if heading.number else ""
            line = _line(measured(heading.inlines), anchor, page, number)
            yield _look(job, heading, annex=annex), line


def _captioned(job: Job) -> Iterator[tuple[Table | RasicMatrix | Figure, str]]:
    for block in _blocks(job):
        if isinstance(block, Table | RasicMatrix | Figure) and block.number:
            yield block, block.number


def _blocks(job: Job) -> Iterator[Block]:
    for section in job.document.sections:
        yield from walk(section.blocks)


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


def _line(text: str, anchor: str, page: int, number: str = "") -> str:
    """A link that says what stands where, with its page at the right edge."""
    reference = field(f"PAGEREF {anchor} \\h", str(page))
    return (
        f'<w:hyperlink w:anchor="{anchor}" w:history="1">{number}{run(text)}{_TAB}{reference}'
        "</w:hyperlink>"
    )
