"""Tables, and the captions above them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Literal
from xml.etree.ElementTree import Element

from govdoc.blocks import Cell, Inlines, List, Origin, Paragraph, Table, Text
from govdoc.text.checks import Checks
from govdoc.text.inlines import Content, pieces, read
from govdoc.text.parser import WRONG_ROW

CAPTION = "Tabel:"
_ATTRIBUTES = frozenset(("breedtes", "omschrijving", "letters"))
_SMALL = "klein"
_ALIGN: dict[str | None, Literal["links", "midden", "rechts"]] = {
    "center": "midden",
    "right": "rechts",
}


@dataclass(frozen=True, slots=True)
class Caption:
    """A paragraph that names the table below it."""

    content: Content

    @property
    def origin(self) -> Origin:
        """Where it stands."""
        return self.content.origin


@dataclass(frozen=True, slots=True)
class Tables:
    """Makes tables; `paragraph` makes the blocks of a cell."""

    checks: Checks
    paragraph: Callable[[Content], list[Any]]

    def table(self, element: Element) -> Table:
        """A table with its header row and its rows."""
        head, body = element
        header, origin = self._row(head[0])
        rows = [row for row in body if "".join(row.itertext())]  # an empty one the parser made up
        return Table(header, tuple(self._row(row)[0] for row in rows), origin=origin)

    def captioned(self, table: Table, caption: Caption) -> Table:
        """The table with its caption, and what the caption says about it."""
        content, checks = caption.content, self.checks
        checks.allow(content, "een tabel", has_id=True, names=_ATTRIBUTES)
        named = {name: checks.filler.text(value) for name, value in content.attributes.named}
        return replace(
            table,
            caption=_title(content.inlines),
            id=checks.id(content),
            description=named.get("omschrijving", ""),
            widths=self._widths(named.get("breedtes", ""), len(table.header), content.origin),
            small=self._small(named.get("letters", ""), content.origin),
        )

    def _row(self, row: Element) -> tuple[tuple[Cell, ...], Origin]:
        contents = [read(self.checks.filler, pieces(cell)) for cell in row]
        origin = contents[0].origin  # the mark of a line stands in its first cell
        if row.get(WRONG_ROW) is not None:
            help_ = "elke rij heeft evenveel cellen als de kop; in een cel schrijft u | als \\|"
            self.checks.report("deze rij heeft meer of minder cellen dan de kop", help_, origin)
        cells = [
            self._cell(cell, replace(content, origin=origin))
            for cell, content in zip(row, contents, strict=True)
        ]
        return tuple(cells), origin

    def _cell(self, cell: Element, content: Content) -> Cell:
        blocks = self.checks.only(self.paragraph(content), (Paragraph, List), "een cel")
        return Cell(blocks, _ALIGN.get(cell.get("align"), "links"))

    def _widths(self, text: str, columns: int, origin: Origin) -> tuple[float, ...]:
        words = text.split()
        widths = tuple(float(word) for word in words if word.isdecimal() and int(word) > 0)
        if words and not len(widths) == len(words) == columns:
            help_ = f"geef {columns} hele getallen, een voor elke kolom"
            self.checks.report("de breedtes passen niet bij de tabel", help_, origin)
            return ()
        return widths

    def _small(self, text: str, origin: Origin) -> bool:
        if text not in ("", _SMALL):
            self.checks.report(
                "deze letters kent een tabel niet", f'schrijf letters="{_SMALL}"', origin
            )
        return text == _SMALL


def _title(inlines: Inlines) -> Inlines:
    """The caption without the word that makes it one."""
    first, *rest = inlines
    if isinstance(first, Text):
        text = first.text.removeprefix(CAPTION).lstrip()
        return (replace(first, text=text), *rest) if text else tuple(rest)
    return inlines
