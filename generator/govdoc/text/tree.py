"""From the parser's elements to blocks."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any
from xml.etree.ElementTree import Element

from govdoc.blocks import (
    Block,
    Definition,
    DefinitionList,
    Figure,
    Footnote,
    Heading,
    Inlines,
    LineBreak,
    List,
    ListItem,
    Origin,
    Paragraph,
    RasicMatrix,
    Table,
)
from govdoc.text.checks import Checks
from govdoc.text.filler import Filler
from govdoc.text.inlines import Content, Piece, pieces, read
from govdoc.text.tables import CAPTION, Caption, Tables
from govdoc.text.values import Field

_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
_BLOCKS = frozenset(("p", "ul", "ol", "dl", "table", "blockquote")) | _HEADINGS

Fields = Callable[[Field, Origin], tuple[Block, ...]]
Found = list[Piece] | Element
Kept = dict[Element, tuple[Any, ...] | None]


class Tree:
    """Makes the blocks of one part; `fields` reads a field that is Markdown.

    `kept` holds what was made before of elements without values, None for those with; `fresh` what
    was made now, to be kept when the whole part turned out right.
    """

    def __init__(self, filler: Filler, fields: Fields, kept: Kept) -> None:
        self.fresh: Kept = {}
        self._kept = kept
        self._filler = filler
        self._fields = fields
        self._checks = Checks(filler)
        self._tables = Tables(self._checks, self._paragraph)
        self._makers: dict[str, Callable[[Element], list[Any]]] = {
            "p": lambda element: self._paragraph(read(filler, pieces(element))),
            "ul": self._list,
            "ol": self._list,
            "dl": self._definitions,
            "table": lambda element: [self._tables.table(element)],
            "blockquote": self._quote,
        }

    def blocks(self, element: Element) -> list[Block]:
        """The blocks directly inside an element."""
        return self._joined(_content(element))

    def note(self, key: str, element: Element) -> Footnote:
        """A footnote: one paragraph."""
        found = list(_content(element))
        content = read(self._filler, _opening(found))
        if len(found) != 1 or not _opening(found):
            self._checks.report("een voetnoot is één alinea", "", content.origin)
        if self._filler.note(key) not in self._filler.noted:
            help_ = f"zet [^{self._filler.text(key)}] in de tekst, of haal de voetnoot weg"
            self._checks.report("naar deze voetnoot verwijst niets", help_, content.origin)
        return Footnote(self._filler.note(key), content.inlines)

    # --- the flow ---------------------------------------------------------------------------------

    def _joined(self, content: Iterable[Found]) -> list[Block]:
        """The blocks of some content, each caption joined to the table below it."""
        caption: Caption | None = None
        blocks: list[Block] = []
        for block in (block for found in content for block in self._made(found)):
            if caption and isinstance(block, Table):
                block = self._tables.captioned(block, caption)  # noqa: PLW2901 - the same table
            elif caption:
                self._no_table(caption)
            caption = block if isinstance(block, Caption) else None
            blocks += [] if caption else [block]
        if caption:
            self._no_table(caption)
        return blocks

    def _made(self, found: Found) -> list[Any]:
        if isinstance(found, list):
            return self._paragraph(read(self._filler, found))
        return self._once(found, self._makers.get(found.tag, self._heading))

    def _once(self, element: Element, make: Callable[[Element], list[Any]]) -> list[Any]:
        """What is made of an element; the very same where no value can change it."""
        before = self._kept.get(element)
        if before is not None:
            return list(before)
        made = make(element)
        if element not in self._kept:
            self.fresh[element] = None if self._filler.matters_to(element) else tuple(made)
        return made

    def _no_table(self, caption: Caption) -> None:
        help_ = "een bijschrift staat direct boven zijn tabel"
        self._checks.report("onder dit bijschrift staat geen tabel", help_, caption.origin)

    # --- blocks -----------------------------------------------------------------------------------

    def _paragraph(self, content: Content) -> list[Any]:
        if content.opening.startswith("|"):
            help_ = "kop, streepjesregel en rijen staan zonder lege regel onder elkaar"
            self._checks.report("deze tabel is niet te lezen", help_, content.origin)
        if content.block is not None:
            return self._value(content)
        if content.opening.startswith(CAPTION):
            return [Caption(content)]
        self._checks.allow(content, "een alinea", has_style=True)
        style = self._checks.style(content)
        return [Paragraph(content.inlines, style, content.origin)] if content else []

    def _value(self, content: Content) -> list[Block]:
        """The block, or the blocks of the field, that stands alone on a line."""
        block = content.block
        has_id = isinstance(block, RasicMatrix | Figure)
        self._checks.allow(content, "wat hier staat", has_id=has_id)
        if isinstance(block, Field):
            return list(self._fields(block, content.origin))
        block = replace(block, origin=content.origin)
        return [replace(block, id=self._checks.id(content)) if has_id else block]

    def _heading(self, element: Element) -> list[Block]:
        content = read(self._filler, pieces(element))
        self._checks.allow(content, "een kop", has_id=True)
        if not content:
            self._checks.report("van deze kop is geen tekst over", "", content.origin)
        level, id_ = int(element.tag[1]), self._checks.id(content)
        return [Heading(level, content.inlines, id_, origin=content.origin)]

    def _list(self, element: Element) -> list[Block]:
        items = tuple(item for li in element for item in self._once(li, self._item))
        ordered = element.tag == "ol"
        return [List(items, ordered=ordered, origin=items[0].origin)] if items else []

    def _item(self, element: Element) -> list[ListItem]:
        """An item; the id at the end of its first line is the item's own."""
        content = list(_content(element))
        first = _opening(content)
        opening = read(self._filler, first)
        own = replace(opening, attributes=replace(opening.attributes, id=""))
        blocks = self._paragraph(own) + self._joined(content[1:] if first else content)
        kept = self._checks.only(blocks, (Paragraph, List), "een lijst")
        if not kept:
            return []
        return [ListItem(kept, self._checks.id(opening), self._filler.origin(element))]

    def _definitions(self, element: Element) -> list[Block]:
        entries: list[Definition] = []
        terms: list[Content] = []
        for child in element:
            if child.tag == "dt":
                terms.append(read(self._filler, pieces(child)))
                continue
            blocks = self._checks.only(self.blocks(child), (Paragraph, List), "een definitie")
            if not terms and entries:  # one more meaning of the same term
                last = entries.pop()
                entries.append(Definition(last.term, last.blocks + blocks))
            elif any(terms) or blocks:
                entries.append(Definition(self._term(terms), blocks))
            terms = []
        return [DefinitionList(tuple(entries), self._filler.origin(element))] if entries else []

    def _term(self, terms: list[Content]) -> Inlines:
        """The terms of one definition, each on a line."""
        term: list[Any] = []
        for content in terms:
            self._checks.allow(content, "een begrip")
            term += [LineBreak(), *content.inlines] if term else content.inlines
        return tuple(term)

    def _quote(self, element: Element) -> list[Block]:
        blocks = self._checks.only(self.blocks(element), (Paragraph,), "een citaat")
        return [replace(b, style="citaat") for b in blocks if isinstance(b, Paragraph)]


def _content(element: Element) -> Iterator[Found]:
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


def _opening(content: list[Found]) -> list[Piece]:
    """The pieces of an item's own first paragraph, tight or loose; none where it has no text."""
    first = content[0] if content else []
    if isinstance(first, list):
        return first
    return pieces(first) if first.tag == "p" else []
