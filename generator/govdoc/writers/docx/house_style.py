"""A house style, read once: what every document of it has in common."""

from collections.abc import Mapping
from dataclasses import dataclass

from govdoc.writers.docx.numbering import ListDefinition
from govdoc.writers.docx.package import Member
from govdoc.writers.docx.pictures import Picture
from govdoc.writers.palette import Palette


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in head or foot for what differs; `…` in `pattern` is the value.

    `tight` is the look of a text that is longer than the place was made for, where there is one.
    """

    name: str
    pattern: str
    look: str
    tight: str = ""


@dataclass(frozen=True, slots=True)
class Embedded:
    """The place in an attribute where the id of a relationship comes, to a picture of the style."""

    target: str


@dataclass(frozen=True, slots=True)
class When:
    """XML that is written only where the value called `name` is not empty."""

    name: str
    xml: str


Piece = str | Slot | Embedded | When


@dataclass(frozen=True, slots=True)
class PageEdge:
    """A head or foot: its XML in pieces before and after the tab, with slots between them."""

    element: str  # header or footer
    kind: str  # default, first or even
    left: tuple[Piece, ...]
    right: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A page of one orientation; `setup` is the inside of its w:sectPr, measures in twips."""

    setup: str
    width: int
    height: int
    edges: tuple[PageEdge, ...]

    @property
    def has_first(self) -> bool:
        """Whether the first page of a document has a head and foot of its own."""
        return any(edge.kind == "first" for edge in self.edges)


@dataclass(frozen=True, slots=True)
class TextSize:
    """The size of a style: letters in points; a line, and the white around it, in twips."""

    points: float
    line: int
    above: int
    below: int


@dataclass(frozen=True, slots=True)
class Made:
    """What a Word file gives to a house style: parts by name, styles by role, pages and colours.

    A gemeente's own template may also give a cover and pictures.
    """

    parts: Mapping[str, str]
    styles: Mapping[str, str]
    upright: Page
    landscape: Page
    palette: Palette
    cover: tuple[Piece, ...] = ()
    media: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """Styles and sizes by the role of a block, lists, pages, colours, and parts that never differ.

    `numbering` and `footnotes` are those parts before and after the place where a document adds;
    `static` are all parts by their name below `word/`. Of a gemeente's own template come `cover`,
    the inside of its cover page, and `media`, the pictures in it and in heads and feet. Instances
    of lists that a document adds count from `first_number`.
    """

    styles: Mapping[str, str]
    sizes: Mapping[str, TextSize]
    lists: Mapping[str, ListDefinition]
    palette: Palette
    upright: Page
    landscape: Page
    numbering: tuple[str, str]
    footnotes: tuple[str, str]
    static: Mapping[str, Member]
    logo: Picture | None = None
    cover: tuple[Piece, ...] = ()
    media: tuple[Member, ...] = ()
    first_number: int = 100

    def style(self, role: str) -> str:
        """The id of the style for a role of `stijlen.yaml`."""
        return self.styles[role]

    def page(self, *, landscape: bool) -> Page:
        """The page of an orientation."""
        return self.landscape if landscape else self.upright
