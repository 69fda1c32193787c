"""From the parser's elements to blocks."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal, cast, get_args
from xml.etree.ElementTree import Element

from govdoc.blocks import (
    Block,
    Cell,
    Definition,
    DefinitionList,
    Heading,
    LineBreak,
    List,
    ListItem,
    Origin,
    Paragraph,
    ParagraphStyle,
    Table,
)
from govdoc.text.attributes import Attributes
from govdoc.text.inlines import Filler, Paragraphed, Piece
from govdoc.text.parser import WRONG_ROW
from govdoc.text.refusal import refused
from govdoc.text.values import Field

_BLOCKS = frozenset(("p", "ul", "ol", "dl", "table", "blockquote", *(f"h{n}" for n in range(1, 7))))
_STYLES = get_args(ParagraphStyle)
_ALIGN = {"center": "midden", "right": "rechts", None: "links", "left": "links"}
_CAPTION = "Tabel:"
_TABLE_ATTRIBUTES = frozenset(("breedtes", "omschrijving"))

Fields = Callable[[Field, Origin], tuple[Block, ...]]


@dataclass(frozen=True, slots=True)
class _Caption:
    content: Paragraphed


@dataclass
class Tree:
    """Makes the blocks of one part; `fields` reads a field that is Markdown."""

    filler: Filler
    fields: Fields

    def blocks(self, element: Element) -> tuple[Block, ...]:
        """The blocks directly inside an element, each caption joined to its table."""
        caption: _Caption | None = None
        blocks: list[Block] = []
        for found in self._flow(element):
            if caption and not isinstance(found, Table):
                self._no_table(caption)
            if isinstance(found, _Caption):
                caption = found
                continue
            blocks.append(self._captioned(found, caption) if caption else found)
            caption = None
        if caption:
            self._no_table(caption)
        return tuple(blocks)

    def note(self, element: Element) -> Paragraphed:
        """The text of a footnote: one paragraph."""
        content = list(_content(element))
        if len(content) != 1 or (isinstance(content[0], Element) and content[0].tag != "p"):
            self._report("een voetnoot is één alinea", "", self._origin(element))
        first = content[0] if content else []
        return self.filler.read(_pieces(first) if isinstance(first, Element) else first)

    # --- the flow ---------------------------------------------------------------------------------

    def _flow(self, element: Element) -> Iterator[Any]:
        for content in _content(element):
            if isinstance(content, list):
                yield from self._paragraph(self.filler.read(content))
            elif content.tag == "p":
                yield from self._paragraph(self.filler.read(_pieces(content)))
            else:
                yield from self._block(content)

    def _block(self, element: Element) -> Iterator[Block]:
        if element.tag in ("ul", "ol"):
            yield from self._list(element)
        elif element.tag == "dl":
            yield from self._definitions(element)
        elif element.tag == "table":
            yield self._table(element)
        elif element.tag == "blockquote":
            yield from self._quote(element)
        else:
            yield from self._heading(element)

    def _paragraph(self, read: Paragraphed) -> Iterator[Any]:
        if read.opening.startswith("|"):
            help_ = "kop, streepjesregel en rijen staan zonder lege regel onder elkaar"
            self._report("deze tabel is niet te lezen", help_, read.origin)
        if read.block is not None:
            self._allow(read, "een tabel, handtekening of Markdown-veld")
            yield from self._value(read)
        elif read.opening.startswith(_CAPTION):
            yield _Caption(read)
        elif read:
            self._allow(read, "een alinea", classes=True)
            yield Paragraph(read.inlines, self._style(read), read.origin)

    def _value(self, read: Paragraphed) -> tuple[Block, ...]:
        if isinstance(read.block, Field):
            return self.fields(read.block, read.origin)
        return (replace(cast("Any", read.block), origin=read.origin),)

    # --- blocks -----------------------------------------------------------------------------------

    def _heading(self, element: Element) -> Iterator[Heading]:
        read = self.filler.read(_pieces(element))
        self._allow(read, "een kop", has_id=True)
        if not read:
            self._report("van deze kop is geen tekst over", "", read.origin)
        yield Heading(int(element.tag[1]), read.inlines, self._id(read), origin=read.origin)

    def _list(self, element: Element) -> Iterator[List]:
        items = tuple(item for li in element for item in self._item(li))
        if items:
            yield List(items, ordered=element.tag == "ol", origin=items[0].origin)

    def _item(self, element: Element) -> Iterator[ListItem]:
        own = self.filler.read(_first_text(element))
        blocks = self._only(self._without_id(element, own), (Paragraph, List), "een lijst")
        if blocks:
            yield ListItem(blocks, self._id(own), own.origin)

    def _without_id(self, element: Element, own: Paragraphed) -> tuple[Block, ...]:
        """The blocks of an item; the id on its first line is the item's own."""
        first, *rest = [*_content(element), []]
        del first
        opening = replace(own, attributes=replace(own.attributes, id=""))
        blocks = list(self._paragraph(opening))
        holder = Element("div")
        holder.extend(child for child in rest if isinstance(child, Element))
        return (*blocks, *self.blocks(holder))

    def _definitions(self, element: Element) -> Iterator[DefinitionList]:
        entries: list[Definition] = []
        origin, terms = None, list[Paragraphed]()
        for child in element:
            if child.tag == "dt":
                terms.append(self.filler.read(_pieces(child)))
                origin = origin or terms[-1].origin
                continue
            blocks = self._only(self.blocks(child), (Paragraph, List), "een definitie")
            entries = self._defined(entries, terms, blocks)
            terms = []
        if entries and origin:
            yield DefinitionList(tuple(entries), origin)

    def _defined(
        self, entries: list[Definition], terms: list[Paragraphed], blocks: tuple[Block, ...]
    ) -> list[Definition]:
        if not terms and entries:
            last = entries[-1]
            return [*entries[:-1], Definition(last.term, last.blocks + blocks)]
        term: list[Any] = []
        for read in terms:
            self._allow(read, "een begrip")
            term += [LineBreak(), *read.inlines] if term else read.inlines
        return [*entries, Definition(tuple(term), blocks)] if term or blocks else entries

    def _quote(self, element: Element) -> Iterator[Block]:
        for block in self._only(self.blocks(element), (Paragraph,), "een citaat"):
            yield replace(cast("Paragraph", block), style="citaat")

    # --- tables -----------------------------------------------------------------------------------

    def _table(self, element: Element) -> Table:
        head, body = element
        origin = self._origin(head)
        rows = [row for row in body if "".join(row.itertext())]  # an empty one the parser made up
        return Table(
            self._row(head[0], origin), tuple(self._row(row, origin) for row in rows), origin=origin
        )

    def _row(self, row: Element, origin: Origin) -> tuple[Cell, ...]:
        reads = [self.filler.read(_pieces(cell)) for cell in row]
        origin = reads[0].origin if reads else origin
        if row.get(WRONG_ROW) is not None:
            help_ = "elke rij heeft evenveel cellen als de kop; in een cel schrijft u | als \\|"
            self._report("deze rij heeft meer of minder cellen dan de kop", help_, origin)
        return tuple(
            self._cell(cell, replace(read, origin=origin))
            for cell, read in zip(row, reads, strict=True)
        )

    def _cell(self, cell: Element, read: Paragraphed) -> Cell:
        blocks = self._only(tuple(self._paragraph(read)), (Paragraph, List), "een cel")
        align = cast("Literal['links', 'midden', 'rechts']", _ALIGN[cell.get("align")])
        return Cell(blocks, align)

    def _captioned(self, table: Table, caption: _Caption) -> Table:
        read = caption.content
        self._allow(read, "een tabel", has_id=True, names=_TABLE_ATTRIBUTES)
        named = {name: self.filler.text(value) for name, value in read.attributes.named}
        first, *rest = read.inlines
        title = replace(cast("Any", first), text=first.text.removeprefix(_CAPTION).lstrip())  # type: ignore[union-attr]
        return replace(
            table,
            caption=(title, *rest) if title.text else tuple(rest),
            id=self._id(read),
            description=named.get("omschrijving", ""),
            widths=self._widths(named.get("breedtes", ""), len(table.header), read.origin),
        )

    def _widths(self, text: str, columns: int, origin: Origin) -> tuple[float, ...]:
        words = text.split()
        if not words:
            return ()
        widths = tuple(float(word) for word in words if word.isdecimal() and int(word) > 0)
        if len(widths) != columns or len(words) != columns:
            help_ = f"geef {columns} getallen, een per kolom"
            self._report("de breedtes passen niet bij de tabel", help_, origin)
            return ()
        return widths

    def _no_table(self, caption: _Caption) -> None:
        self._report(
            "onder dit bijschrift staat geen tabel",
            "een bijschrift staat direct boven de tabel",
            caption.content.origin,
        )

    # --- attributes -------------------------------------------------------------------------------

    def _allow(
        self,
        read: Paragraphed,
        what: str,
        *,
        has_id: bool = False,
        classes: bool = False,
        names: frozenset[str] = frozenset(),
    ) -> None:
        attributes: Attributes = read.attributes
        wrong = [name for name, _ in attributes.named if name not in names]
        wrong += [f".{name}" for name in attributes.classes if not classes or name not in _STYLES]
        if attributes.id and not has_id:
            wrong.append(f"#{self.filler.text(attributes.id)}")
        if attributes.unreadable or wrong:
            shown = f": {', '.join(wrong)}" if wrong else ""
            help_ = f"rollen van een alinea: {', '.join(f'.{name}' for name in _STYLES)}" if classes else ""
            self._report(f"{what} heeft deze eigenschap niet{shown}", help_, read.origin)

    def _style(self, read: Paragraphed) -> ParagraphStyle:
        known = [name for name in read.attributes.classes if name in _STYLES]
        return cast("ParagraphStyle", known[0]) if known else "gewoon"

    def _id(self, read: Paragraphed) -> str:
        return self.filler.text(read.attributes.id)

    def _only(
        self, blocks: tuple[Any, ...], kinds: tuple[type, ...], where: str
    ) -> tuple[Block, ...]:
        for block in blocks:
            if not isinstance(block, kinds):
                origin = block.content.origin if isinstance(block, _Caption) else block.origin
                self._report(f"in {where} kan dit niet staan", "alleen alinea's en lijsten", origin)
        return tuple(block for block in blocks if isinstance(block, kinds))

    def _origin(self, element: Element) -> Origin:
        return self.filler.read(["".join(element.itertext())]).origin

    def _report(self, message: str, repair: str, origin: Origin) -> None:
        self.filler.report(refused(message, repair), origin)


def _content(element: Element) -> Iterator[list[Piece] | Element]:
    """What an element holds: runs of text and inline elements, and blocks, in order."""
    run: list[Piece] = [element.text or ""]
    for child in element:
        if child.tag in _BLOCKS:
            if _holds_text(run):
                yield run
            yield child
            run = [child.tail or ""]
        else:
            run += [child, child.tail or ""]
    if _holds_text(run):
        yield run


def _holds_text(run: list[Piece]) -> bool:
    return any(not isinstance(piece, str) or piece.strip() for piece in run)


def _pieces(element: Element) -> list[Piece]:
    pieces: list[Piece] = [element.text or ""]
    for child in element:
        pieces += [child, child.tail or ""]
    return pieces


def _first_text(element: Element) -> list[Piece]:
    """The pieces of an item's own first paragraph, tight or loose."""
    first = next(_content(element), [])
    if isinstance(first, list):
        return first
    return _pieces(first) if first.tag == "p" else []
