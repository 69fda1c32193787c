"""What a document is made of, between composing and writing; every writer reads these blocks.

All blocks are frozen and can be pickled and compared. Every block that came from content knows the
file and line it came from (`origin`); headings and members carry an id that texts refer to.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal


@dataclass(frozen=True, slots=True)
class Origin:
    """The source file and line of a block."""

    file: str
    line: int


NOWHERE = Origin("", 0)


# --- inside a paragraph ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """A run of text as typed; it holds no line break and no markup.

    `blank` marks an open place ("[nog invullen: startdatum]") that must be seen in print; `key` is
    the dotted path in gemeente.yaml that fills it.
    """

    text: str
    bold: bool = False
    italic: bool = False
    blank: bool = False
    key: str = ""


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A new line inside a paragraph."""


@dataclass(frozen=True, slots=True)
class Link:
    """A hyperlink, from a Markdown link only; `url` is https: or mailto:."""

    url: str
    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of what a reference says: a word, or what is counted where `target` (`lid`) stands.

    "artikel 6 lid 2" has four: "artikel ", "6" of a target, " lid ", "2" of its lid.
    """

    text: str
    target: str = ""
    lid: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to an id in this document; `text` is what a reader sees ("artikel 6 lid 2").

    Compose fills `text` when all numbers are known, and the `pieces` that it consists of; none
    where the text itself says what to read. `capital`: it opens a sentence ("Artikel 6 lid 2").
    """

    target: str
    text: str = ""
    lid: str = ""
    bold: bool = False
    italic: bool = False
    capital: bool = False
    pieces: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The place of a footnote; `key` finds it in `Document.footnotes`."""

    key: str


@dataclass(frozen=True, slots=True)
class FormField:
    """A field that is filled in by hand or on screen; `prompt` is shown while it is empty."""

    title: str
    tag: str
    prompt: str = ""
    kind: Literal["tekst", "datum", "aankruisvak"] = "tekst"


Inline = Text | LineBreak | Link | Reference | NoteMark | FormField
Inlines = tuple[Inline, ...]


# --- blocks ---------------------------------------------------------------------------------------

Numbering = Literal["geen", "hoofdstuk", "artikel", "bijlage"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1-4; `number` is what the native numbering shows ("2.1", "Artikel 6")."""

    level: int
    inlines: Inlines
    id: str = ""
    numbering: Numbering = "geen"
    number: str = ""
    origin: Origin = NOWHERE


ParagraphStyle = Literal[
    "gewoon", "inleiding", "nadruk", "samenvatting", "klein", "citaat", "grond"
]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `style` is its role in the text, the house style gives it a look.

    `grond` is the legal ground below a heading, which only the edition for lawyers prints.
    """

    inlines: Inlines
    style: ParagraphStyle = "gewoon"
    origin: Origin = NOWHERE


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item: paragraphs and nested lists; a member (lid) of an article may have an id."""

    blocks: tuple["Block", ...]
    id: str = ""
    origin: Origin = NOWHERE


@dataclass(frozen=True, slots=True)
class List:
    """A list. `leden`: the numbered members of an article, that run on through the article.

    `start` is the number of the first item (only compose sets another than 1, for leden).
    """

    items: tuple[ListItem, ...]
    ordered: bool = False
    leden: bool = False
    start: int = 1
    origin: Origin = NOWHERE


@dataclass(frozen=True, slots=True)
class Definition:
    """A term and what it means."""

    term: Inlines
    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class DefinitionList:
    """Terms with their meaning."""

    entries: tuple[Definition, ...]
    origin: Origin = NOWHERE


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; an empty one holds no block."""

    blocks: tuple["Block", ...] = ()
    align: Literal["links", "midden", "rechts"] = "links"


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row. `widths` are relative, one per column; empty: from the content.

    `number` is given by compose ("Tabel 3"); a table without a caption gets none. `description`
    says in words what the table holds, for who cannot see it. `small`: in small letters, for an
    overview in which things are looked up.
    """

    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: Inlines = ()
    description: str = ""
    widths: tuple[float, ...] = ()
    small: bool = False
    id: str = ""
    number: str = ""
    origin: Origin = NOWHERE


@dataclass(frozen=True, slots=True)
class MatrixColumn:
    """A role in the RASIC matrix: its label above the column, its full name, and its line."""

    label: str
    name: str
    line: str = ""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """An activity and per column its letters, such as `A` or `A/R`; empty where there is none."""

    label: Inlines
    letters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MatrixGroup:
    """The rows of one theme; without a title for a table without themes."""

    title: str
    rows: tuple[MatrixRow, ...]


@dataclass(frozen=True, slots=True)
class RasicMatrix:
    """The RASIC table: activities by theme, a column per role; the writer splits a wide one."""

    columns: tuple[MatrixColumn, ...]
    groups: tuple[MatrixGroup, ...]
    caption: Inlines = ()
    description: str = ""
    number: str = ""
    id: str = ""
    origin: Origin = NOWHERE


@dataclass(frozen=True, slots=True)
class ChartRole:
    """A role in the organisation chart; `reports_to` are ids of roles in the same chart."""

    id: str
    name: str
    line: str
    reports_to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OrganisationChart:
    """Who reports to whom (Figuur 2 of the source)."""

    roles: tuple[ChartRole, ...]


@dataclass(frozen=True, slots=True)
class StepDiagram:
    """Steps that follow each other (Figuur 1 of the source)."""

    steps: tuple[str, ...]


Drawing = OrganisationChart | StepDiagram


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing that was drawn: SVG, the same as PNG, and its size on paper in millimetres."""

    svg: str
    png: bytes
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Figure:
    """What is drawn from data; `description` says in words what it shows.

    `number` is given by compose ("Figuur 1"), `picture` by the stage `write`, in the colours and
    the font of the house style.
    """

    drawing: Drawing
    caption: Inlines
    description: str
    id: str = ""
    number: str = ""
    picture: Picture | None = None
    origin: Origin = NOWHERE


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs: on whose behalf, in what function; name, place and date are written by hand."""

    on_behalf_of: str
    function: str = ""
    note: str = ""
    tag: str = ""
    place: bool = True


@dataclass(frozen=True, slots=True)
class Signature:
    """Places to sign, side by side where two fit, each kept whole."""

    signatories: tuple[Signatory, ...]
    origin: Origin = NOWHERE


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""

    origin: Origin = NOWHERE


Block = (
    Heading
    | Paragraph
    | List
    | DefinitionList
    | Table
    | RasicMatrix
    | Figure
    | Signature
    | PageBreak
)


# --- the document ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks on pages of one orientation."""

    blocks: tuple[Block, ...]
    landscape: bool = False


@dataclass(frozen=True, slots=True)
class Footnote:
    """The text of a footnote."""

    key: str
    inlines: Inlines


CaptionList = Literal["tabellen", "figuren"]


@dataclass(frozen=True, slots=True)
class Front:
    """How a document opens: a cover page of its own, or a title block on page one.

    `lists` are lists of what has a caption, after the contents.
    """

    cover: bool = False
    facts: tuple[tuple[str, str], ...] = ()  # label and value: status, versie, datum, …
    contents: bool = False
    lists: tuple[CaptionList, ...] = ()

    @property
    def has_pages(self) -> bool:
        """Whether it says on which page something stands."""
        return self.contents or bool(self.lists)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document. `date` is the date in the file's properties; None: no date is known."""

    kind: str
    title: str
    gemeente: str
    status: str
    version: str
    sections: tuple[Section, ...]
    subtitle: str = ""
    front: Front = Front()
    footnotes: tuple[Footnote, ...] = ()
    date: dt.date | None = None
    language: str = "nl-NL"
    keywords: tuple[str, ...] = field(default=())

    @property
    def whose(self) -> str:
        """The gemeente as it calls itself: "gemeente Lindewaarde"."""
        named = self.gemeente.casefold().startswith("gemeente ")
        return self.gemeente if named else f"gemeente {self.gemeente}"

    @property
    def is_concept(self) -> bool:
        """Whether every page must say that this is a concept."""
        return self.status == "concept"


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Every block, also those inside lists, definitions and cells, in reading order."""
    for block in blocks:
        yield block
        yield from walk(inner(block))


def inner(block: Block) -> tuple[Block, ...]:
    """The blocks directly inside a block, in reading order."""
    if isinstance(block, List):
        return tuple(child for item in block.items for child in item.blocks)
    if isinstance(block, DefinitionList):
        return tuple(child for entry in block.entries for child in entry.blocks)
    if isinstance(block, Table):
        cells = (cell for row in (block.header, *block.rows) for cell in row)
        return tuple(child for cell in cells for child in cell.blocks)
    return ()


def changed(blocks: tuple[Block, ...], change: Callable[[Block], Block]) -> tuple[Block, ...]:
    """The same blocks, each as `change` makes it, and so for those inside them."""
    return tuple(change(_inside(block, change)) for block in blocks)


def _inside(block: Block, change: Callable[[Block], Block]) -> Block:
    if isinstance(block, List):
        items = (replace(item, blocks=changed(item.blocks, change)) for item in block.items)
        return replace(block, items=tuple(items))
    if isinstance(block, DefinitionList):
        entries = (replace(entry, blocks=changed(entry.blocks, change)) for entry in block.entries)
        return replace(block, entries=tuple(entries))
    if isinstance(block, Table):
        header, *rows = (_row(row, change) for row in (block.header, *block.rows))
        return replace(block, header=header, rows=tuple(rows))
    return block


def _row(cells: tuple[Cell, ...], change: Callable[[Block], Block]) -> tuple[Cell, ...]:
    return tuple(replace(cell, blocks=changed(cell.blocks, change)) for cell in cells)


def plain(inlines: Inlines, line_break: str = " ") -> str:
    """The text as a reader sees it; a field to fill in says nothing yet."""
    return "".join(_plain(inline, line_break) for inline in inlines)


def _plain(inline: Inline, line_break: str) -> str:
    if isinstance(inline, Text | Reference):
        return inline.text
    if isinstance(inline, Link):
        return plain(inline.texts)
    return line_break if isinstance(inline, LineBreak) else ""
