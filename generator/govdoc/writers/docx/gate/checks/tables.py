"""TG-05, TG-06, TG-07, TG-11 and TG-20: tables that can be read cell by cell."""

import re
from collections.abc import Iterator

from lxml import etree

from govdoc.accessibility import findings
from govdoc.accessibility.catalogue import Finding
from govdoc.writers.docx.gate.names import W, child, is_on, value, whole
from govdoc.writers.docx.gate.word_file import Grid, Where, WordFile, text_of

Found = Iterator[tuple[Where, Finding]]

_LETTERS = re.compile(r"[RASIC]( ?[/,+] ?[RASIC])*")
_MANY_COLUMNS = 26  # one for the activity and a role in each of the others
_FEW_COLUMNS = 5
_PLAIN = frozenset({"", "auto", "FFFFFF"})


def heads(word: WordFile) -> Found:
    """The first row is marked as head and repeats; every column has a head."""
    for grid in _data(word):
        if not is_on(child(grid.rows[0], "trPr/tblHeader")):
            yield grid.where, findings.no_head(grid.name)
        elif not _is_merged(grid):
            for column in range(1, len(grid.cells[0])):
                if not _says(grid.cells[0][column]) and _column(grid, column):
                    yield grid.where, findings.empty_head(column + 1)


def rows(word: WordFile) -> Found:
    """No row may split over two pages."""
    split = [
        grid
        for grid in _data(word)
        if any(not is_on(child(row, "trPr/cantSplit")) for row in grid.rows)
    ]
    if split:
        yield split[0].where, findings.splitting_rows(len(split))


def shapes(word: WordFile) -> Found:
    """No merged cells, no table in a table, no table of one row or column for the look."""
    for grid in word.tables:
        if grid.inside:
            yield grid.where, findings.nested_table()
        elif _is_layout(grid):
            yield grid.where, findings.layout_table(grid.name)
        elif _is_merged(grid):
            yield grid.where, findings.merged_cells(grid.name)


def columns(word: WordFile) -> Found:
    """No column is empty."""
    for grid in _data(word):
        if not _is_merged(grid):
            for column in range(max(map(len, grid.cells))):
                if not _column(grid, column) and not _head(grid, column):
                    yield grid.where, findings.empty_column(column + 1)


def titles(word: WordFile) -> Found:
    """Every table says what it shows."""
    for grid in _data(word):
        said = (child(grid.element, f"tblPr/tbl{name}") for name in ("Caption", "Description"))
        if not all(value(one).strip() for one in said):
            yield grid.where, findings.untitled_table(grid.name)


def colours(word: WordFile) -> Found:
    """No colour of an empty cell says what words should say."""
    for grid in _data(word):
        empty = [cell for row in grid.cells[1:] for cell in row[1:] if not _says(cell)]
        fills = {value(child(cell, "tcPr/shd"), "fill") for cell in empty} - _PLAIN
        if len(fills) > 1:
            yield grid.where, findings.only_colour(grid.name)


def rasic(word: WordFile) -> Found:
    """A RASIC table stands on a landscape page and is not wider than that."""
    for grid in _data(word):
        if not _is_rasic(grid):
            continue
        wide = len(grid.cells[0])
        if not _is_landscape(word, grid.element) or wide > _MANY_COLUMNS:
            yield grid.where, findings.wide_rasic(wide)


def _data(word: WordFile) -> Iterator[Grid]:
    """The tables that hold data."""
    return (grid for grid in word.tables if not grid.inside and not _is_layout(grid))


def _is_layout(grid: Grid) -> bool:
    """Whether a table has one row or one column only."""
    return len(grid.rows) <= 1 or max(map(len, grid.cells), default=0) <= 1


def _is_merged(grid: Grid) -> bool:
    cells = (cell for row in grid.cells for cell in row)
    return any(
        whole(value(child(cell, "tcPr/gridSpan"))) > 1 or child(cell, "tcPr/vMerge") is not None
        for cell in cells
    )


def _says(cell: etree._Element) -> bool:
    """Whether a cell holds anything: text, a picture, or a field to fill in."""
    others = cell.iter(f"{W}drawing", f"{W}pict", f"{W}sdt", f"{W}fldChar")
    return bool(text_of(cell).strip()) or next(others, None) is not None


def _column(grid: Grid, column: int) -> bool:
    return any(_says(row[column]) for row in grid.cells[1:] if len(row) > column)


def _head(grid: Grid, column: int) -> bool:
    return len(grid.cells[0]) > column and _says(grid.cells[0][column])


def _is_rasic(grid: Grid) -> bool:
    texts = [text_of(cell).strip() for row in grid.cells[1:] for cell in row[1:]]
    filled = [text for text in texts if text]
    letters = sum(bool(_LETTERS.fullmatch(text)) for text in filled)
    return len(grid.cells[0]) >= _FEW_COLUMNS and bool(filled) and letters * 2 > len(filled)


def _is_landscape(word: WordFile, table: etree._Element) -> bool:
    """Whether the section around a table is wider than high."""
    setups = list(word.body.iter(f"{W}sectPr"))
    after = (one for one in setups if _stands_before(word.body, table, one))
    size = child(next(after, None), "pgSz")
    return whole(value(size, "w")) > whole(value(size, "h"))


def _stands_before(body: etree._Element, table: etree._Element, setup: etree._Element) -> bool:
    children = list(body)
    return children.index(_top(body, table)) <= children.index(_top(body, setup))


def _top(body: etree._Element, element: etree._Element) -> etree._Element:
    """What holds an element right below the body."""
    parent = element.getparent()
    while parent is not None and parent is not body:
        element, parent = parent, parent.getparent()
    return element
