"""TG-05, TG-06 and TG-08: tables that can be read cell by cell, and pictures in words."""

from collections.abc import Iterator, Sequence

from govdoc.accessibility import findings
from govdoc.accessibility.catalogue import Finding, quoted
from govdoc.accessibility.reading import Spot, says
from govdoc.blocks import Figure, Origin, Table, plain

Found = Iterator[tuple[Origin, Finding]]


def heads(spots: Sequence[Spot]) -> Found:
    """Every column has a head; only the corner above the first column may be empty."""
    for origin, table in _tables(spots):
        filled = [says(cell.blocks) for cell in table.header]
        if not any(filled):
            yield origin, findings.no_head(_name(table))
            continue
        for column, has_head in enumerate(filled, 1):
            if column > 1 and not has_head and _column(table, column):
                yield origin, findings.empty_head(column)


def shapes(spots: Sequence[Spot]) -> Found:
    """No table in a table, no row that is too long, no column for the white."""
    for spot in spots:
        if spot.in_cell and isinstance(spot.block, Table):
            yield spot.origin, findings.nested_table()
    for origin, table in _tables(spots):
        columns = len(table.header)
        for at, row in enumerate(table.rows, 1):
            if len(row) > columns:
                yield origin, findings.uneven_row(at, len(row), columns)
        for column in range(1, columns + 1):
            if not says(table.header[column - 1].blocks) and not _column(table, column):
                yield origin, findings.empty_column(column)


def pictures(spots: Sequence[Spot]) -> Found:
    """Every figure is described in words."""
    for spot in spots:
        if isinstance(spot.block, Figure) and not spot.block.description.strip():
            what = f"De figuur {quoted(spot.text)}"
            yield spot.origin, findings.no_words(what)


def _tables(spots: Sequence[Spot]) -> Iterator[tuple[Origin, Table]]:
    return ((spot.origin, spot.block) for spot in spots if isinstance(spot.block, Table))


def _column(table: Table, column: int) -> bool:
    """Whether any row holds something in a column (from 1)."""
    return any(says(row[column - 1].blocks) for row in table.rows if len(row) >= column)


def _name(table: Table) -> str:
    return quoted(plain(table.caption, "\n")) if table.caption else f"met {len(table.rows)} rijen"
