"""What is known while one document is written, and what grows with it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Protocol

from govdoc.blocks import Block, Document
from govdoc.writers.docx.anchors import Anchors
from govdoc.writers.docx.house_style import HouseStyle
from govdoc.writers.docx.numbering import Numbers
from govdoc.writers.docx.package import Member
from govdoc.writers.docx.relations import Relations
from govdoc.writers.docx.xml import Props, paragraph

_FIRST_CONTROL = 100001  # ids of content controls: any number that no other has


@dataclass(frozen=True, slots=True)
class Place:
    """Where blocks stand: `width`, and `height` of a page, in twips.

    `cell` is the style of the paragraphs in a cell, which with `keep` stay with the next row;
    `role` is that of ordinary ones elsewhere, `depth` how deep in lists, `member` the level of the
    article's member around it (0: none).
    """

    width: int
    height: int = 0
    depth: int = 0
    member: int = 0
    cell: str = ""
    role: str = "gewoon"
    align: str = ""
    keep: bool = False


@dataclass(slots=True)
class Job:
    """One document while it is written; `article` is the id of the last heading of `headings`.

    `new_page` and `white` (twips) wait for the next paragraph: no empty paragraph makes white.
    """

    document: Document
    house: HouseStyle
    anchors: Anchors
    numbers: Numbers
    relations: Relations
    notes: dict[str, int] = field(default_factory=dict)
    controls: Callable[[], int] = field(default_factory=lambda: count(_FIRST_CONTROL).__next__)
    pictures: Callable[[], int] = field(default_factory=lambda: count(1).__next__)
    media: list[Member] = field(default_factory=list)
    article: str = ""
    headings: int = 0
    new_page: bool = False
    white: int = 0

    @classmethod
    def of(cls, document: Document, house: HouseStyle, relations: Relations) -> "Job":
        """A job that has written nothing yet; `relations` are those of the document part."""
        numbers = Numbers(house.lists, house.first_number)
        return cls(document, house, Anchors.of(document), numbers, relations)

    def paragraph(self, props: Props, content: str) -> str:
        """A paragraph that starts a new page, or has white above it, where that was asked."""
        if self.new_page:
            props = replace(props, page_break=True)
        elif self.white and props.before is None and not props.airy:
            props = replace(props, before=self.white)
        self.new_page, self.white = False, 0
        return paragraph(props, content)


class Writer(Protocol):
    """Writes blocks; lists, tables and terms get it to write what stands in them."""

    def __call__(
        self, job: Job, content: tuple[Block, ...], place: Place, *, keep: bool = False
    ) -> list[str]:
        """Paragraphs and tables; with `keep` the last one stays with what follows."""
