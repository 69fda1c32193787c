"""The body of a document: front, contents and sections, each with its page."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from govdoc.blocks import Document, Section
from govdoc.writers.docx.body import blocks
from govdoc.writers.docx.contents import contents
from govdoc.writers.docx.front import front
from govdoc.writers.docx.job import Job, Place
from govdoc.writers.docx.pages import Pages
from govdoc.writers.docx.xml import Props

_FIRST_PAGE = "<w:titlePg/>"


def orientations(document: Document) -> tuple[bool, ...]:
    """Whether pages are landscape: each orientation once, in the order it first comes."""
    return tuple(dict.fromkeys(section.landscape for section in _merged(document)))


def body(job: Job, setups: Mapping[bool, str], pages: Pages) -> str:
    """All that stands in the body; `setups` are the insides of w:sectPr by "is landscape".

    The first section has a first page of its own; `pages` are those of headings and captions.
    """
    sections = list(_merged(job.document))
    out = [*front(job)]
    out += contents(job, pages)
    for number, section in enumerate(sections, 1):
        page = job.house.page(landscape=section.landscape)
        out += blocks(job, section.blocks, Place(page.width, page.height))
        first = _FIRST_PAGE if number == 1 and page.has_first else ""
        setup = f"<w:sectPr>{setups[section.landscape]}{first}</w:sectPr>"
        if number == len(sections):
            out.append(setup)
        else:
            _end(job, out, setup)
    return "".join(out)


def _merged(document: Document) -> Iterator[Section]:
    """Sections of one orientation after each other are one: there is no page to turn."""
    if not document.sections:
        yield Section(())
    for landscape, group in groupby(document.sections, key=lambda section: section.landscape):
        yield Section(tuple(block for section in group for block in section.blocks), landscape)


def _end(job: Job, out: list[str], setup: str) -> None:
    """The last paragraph of a section holds its page; after a table that is one of its own."""
    job.white, job.new_page = 0, False
    if not out[-1].startswith("<w:p>"):
        out.append(job.paragraph(Props(job.house.style("sectie-einde")), ""))
    head, end, rest = out[-1].partition("</w:pPr>")
    out[-1] = f"{head}{setup}{end}{rest}"
