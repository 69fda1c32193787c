"""A Word file as the checks read it: paragraphs and tables in order, with a place for each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from posixpath import dirname, join, normpath

from lxml import etree

from govdoc.accessibility.catalogue import quoted
from govdoc.writers.docx.gate.names import MC, W, child, value
from govdoc.writers.docx.gate.opening import UnreadableError, read_parts
from govdoc.writers.docx.gate.styles import Styles

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_SKIPPED = frozenset(f"{W}{name}" for name in ("del", "moveFrom", "txbxContent", "pict"))
_SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}


@dataclass(frozen=True, slots=True)
class Where:
    """A place in a Word file: in words, as a dotted path, and the number of the paragraph."""

    words: str
    path: str
    line: int = 1


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph of the text; `level` is that of a heading, 0 for other text."""

    element: etree._Element
    where: Where
    text: str
    style: str
    level: int
    in_table: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of the text, its rows and their cells; `inside`: another table holds it."""

    element: etree._Element
    where: Where
    rows: tuple[etree._Element, ...]
    cells: tuple[tuple[etree._Element, ...], ...]
    inside: bool

    @property
    def name(self) -> str:
        """The table by what its first row says."""
        first = " | ".join(text_of(cell) for cell in self.cells[0]) if self.cells else ""
        return quoted(first) if first.strip(" |") else "zonder tekst in de eerste rij"


class WordFile:
    """One file, opened; what is asked of it is read once."""

    def __init__(self, path: Path) -> None:
        """Open the file.

        Raises:
            UnreadableError: it is no Word file that can be read.
        """
        self.parts = read_parts(path)
        self.main = _target(self.parts.get("_rels/.rels"), "", "/officeDocument")
        root = self.parts.get(self.main)
        if root is None or root.tag != f"{W}document":
            raise UnreadableError("het is van een ander programma dan Word")
        found = child(root, "body")
        self.body = root if found is None else found
        for part in self.parts.values():
            _drop_fallbacks(part)
        self.styles = Styles(self.part("styles"))

    def part(self, kind: str) -> etree._Element | None:
        """A part that belongs to the document, by the kind of its relationship."""
        return self.parts.get(_target(self.relations(self.main), dirname(self.main), f"/{kind}"))

    def relations(self, name: str) -> etree._Element | None:
        """The relationships of a part."""
        return self.parts.get(join(dirname(name), "_rels", f"{name.rpartition('/')[2]}.rels"))

    def address(self, relation: str) -> str:
        """Where a relationship of the document leads."""
        root = self.relations(self.main)
        found = () if root is None else root.iter(_RELATION)
        return next((one.get("Target", "") for one in found if one.get("Id") == relation), "")

    @cached_property
    def edges(self) -> tuple[etree._Element, ...]:
        """The heads and feet of pages."""
        return tuple(root for root in self.parts.values() if root.tag in {f"{W}hdr", f"{W}ftr"})

    @cached_property
    def core(self) -> Mapping[str, str]:
        """The properties of the file by their plain name."""
        name = _target(self.parts.get("_rels/.rels"), "", "/core-properties")
        root = self.parts.get(name)
        rows = () if root is None else root.iterchildren()
        return {etree.QName(row).localname: (row.text or "").strip() for row in rows}

    @cached_property
    def paragraphs(self) -> tuple[Para, ...]:
        """Every paragraph of the text in order, numbered from 1; text boxes are left out."""
        return tuple(self._paragraphs())

    def _paragraphs(self) -> Iterator[Para]:
        number = 0
        for element in self.body.iter(f"{W}p"):
            above = {one.tag for one in element.iterancestors()}
            if f"{W}txbxContent" in above:
                continue
            number += 1
            where = Where(f"alinea {number}", f"alinea.{number}", number)
            style = self.styles.name(self.styles.paragraph_id(element))
            level = self.styles.outline(element)
            yield Para(element, where, text_of(element), style, level, f"{W}tc" in above)

    def place(self, element: etree._Element) -> Where:
        """The place of anything in the text: the paragraph around it, or the first inside it."""
        for one in (element, *element.iterancestors()):
            for paragraph in (one, *one.iter(f"{W}p")):
                if paragraph in self._places:
                    return self._places[paragraph]
        return Where("document", "document")

    @cached_property
    def _places(self) -> Mapping[etree._Element, Where]:
        return {para.element: para.where for para in self.paragraphs}

    @cached_property
    def row_places(self) -> Mapping[etree._Element, tuple[int, bool]]:
        """Of every row of a table its number from 0, and whether it is the last."""
        return {
            row: (at, at == len(grid.rows) - 1)
            for grid in self.tables
            for at, row in enumerate(grid.rows)
        }

    @cached_property
    def tables(self) -> tuple[Grid, ...]:
        """Every table of the text in order; text boxes are left out."""
        return tuple(self._tables())

    def _tables(self) -> Iterator[Grid]:
        number = 0
        for element in self.body.iter(f"{W}tbl"):
            above = {one.tag for one in element.iterancestors()}
            if f"{W}txbxContent" in above:
                continue
            number += 1
            first = next(element.iter(f"{W}p"), None)
            line = self.place(first).line if first is not None else 1
            rows = tuple(_rows(element))
            cells = tuple(tuple(_cells(row)) for row in rows)
            where = Where(f"tabel {number}", f"tabel.{number}", line)
            yield Grid(element, where, rows, cells, f"{W}tc" in above)


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    """Rows, also those in a content control."""
    for one in table.iterchildren(f"{W}tr", f"{W}sdt", f"{W}sdtContent"):
        yield from [one] if one.tag == f"{W}tr" else _rows(one)


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    for one in row.iterchildren(f"{W}tc", f"{W}sdt", f"{W}sdtContent"):
        yield from [one] if one.tag == f"{W}tc" else _cells(one)


def text_of(element: etree._Element) -> str:
    """What a reader sees of an element: tabs and line breaks too, and nothing that was deleted."""
    return "".join(_texts(element))


def _texts(element: etree._Element) -> Iterator[str]:
    for one in element.iterchildren(etree.Element):
        if one.tag == f"{W}t":
            yield one.text or ""
        elif one.tag in _SIGNS:
            yield "" if value(one, "type") in {"page", "column"} else _SIGNS[one.tag]
        elif one.tag not in _SKIPPED and one.tag != f"{W}tabs":
            yield from _texts(one)


def instructions(element: etree._Element) -> Iterator[str]:
    """What the fields inside an element do ("TOC", "HYPERLINK …")."""
    yield from (str(one.text or "") for one in element.iter(f"{W}instrText"))
    yield from (value(one, "instr") for one in element.iter(f"{W}fldSimple"))


def _target(relations: etree._Element | None, folder: str, kind: str) -> str:
    """The part that a relationship of some kind leads to."""
    for one in () if relations is None else relations.iter(_RELATION):
        if one.get("Type", "").endswith(kind):
            target = one.get("Target", "")
            return target.lstrip("/") if target.startswith("/") else normpath(join(folder, target))
    return ""


def _drop_fallbacks(root: etree._Element) -> None:
    """What stands there for old programs only says everything twice."""
    for fallback in list(root.iter(f"{MC}Fallback")):
        if (parent := fallback.getparent()) is not None:
            parent.remove(fallback)
