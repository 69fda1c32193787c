"""The list of headings at the start of a page: links to its chapters or articles."""

from collections.abc import Iterator
from itertools import groupby

from govdoc.blocks import Heading, plain, walk
from govdoc.writers.html.page import Page
from govdoc.writers.html.tags import element, fragment, text

_FEWEST = 4  # with fewer headings a page is seen at a glance
_DEEP = 2

Entry = tuple[Heading, str]


def contents(page: Page) -> str:
    """Navigation: two levels where the document asks for contents, one on screen only elsewhere."""
    long = page.document.front.contents
    deepest = _DEEP if long else 1
    found = [entry for entry in _entries(page) if entry[0].level <= deepest]
    if len(found) < _FEWEST:
        return ""
    heading = element("h2", "Inhoud", id="_inhoudsopgave")
    kind = "" if long else "kort"
    return element("nav", heading + _list(found, 1), class_=kind, aria_labelledby="_inhoudsopgave")


def _entries(page: Page) -> Iterator[Entry]:
    blocks = (b for part in page.document.sections for b in walk(part.blocks))
    headings = (block for block in blocks if isinstance(block, Heading))
    return zip(headings, page.ids.headings, strict=True)


def _list(entries: list[Entry], level: int) -> str:
    """A list of what stands at a level, with what is deeper below it."""
    out: list[str] = []
    for here, group in groupby(entries, lambda entry: entry[0].level <= level):
        found = list(group)
        if here:
            out += [_link(*entry) for entry in found]
        elif out:
            out[-1] += _list(found, level + 1)
        else:
            out.append(_list(found, level + 1))
    return element("ul", "".join(element("li", line) for line in out))


def _link(heading: Heading, identifier: str) -> str:
    number = f"{heading.number} " if heading.number else ""
    return element("a", text(number + plain(heading.inlines)), href=fragment(identifier))
