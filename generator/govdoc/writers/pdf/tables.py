"""Tables: a caption above, a head that comes back on every page, rows that stay whole."""

from collections.abc import Sequence

from govdoc.blocks import Cell, Inlines, Paragraph, Table, plain, walk
from govdoc.writers.columns import laid_out
from govdoc.writers.pdf.inlines import inlines
from govdoc.writers.pdf.markup import array, call, content, expression, label, text
from govdoc.writers.pdf.page import Job, Writer

_ALIGN = {"links": "left", "midden": "center", "rechts": "right"}
_WHOLE = 900  # signs in a cell; a longer one may break over pages


def table(job: Job, block: Table, inner: Writer) -> str:
    """A table with its caption; the columns are as wide as in Word."""
    layout = laid_out(block, job.room)
    before, job.cell = job.cell, True
    head = expression("table.header", *_row(job, block.header, inner), repeat="true")
    rows = [cell for row in block.rows for cell in _row(job, row, inner)]
    job.cell = before
    made = expression(
        "tabel",
        head,
        *rows,
        columns=array(f"{wide}fr" for wide in layout.widths),
        klein="true" if layout.small else "false",
    )
    return captioned(job, block.number, block.caption, made, block.id)


def captioned(job: Job, number: str, caption: Inlines, made: str, identifier: str = "") -> str:
    """What has a caption is a figure to typst; without one it is only itself."""
    if not caption:
        anchor = f"#metadata(none);{label(identifier)}" if identifier else ""
        return f"{anchor}#{made};"
    words = (text(f"{number} ") if number else "") + inlines(job, caption)
    return call("figure", made, kind="table", caption=content(words)) + label(identifier)


def _row(job: Job, row: Sequence[Cell], inner: Writer) -> list[str]:
    longest = max((_length(cell) for cell in row), default=0)
    breaks = "true" if longest > _WHOLE else "false"
    return [
        expression(
            "table.cell",
            content(inner(job, cell.blocks)),
            align=_ALIGN[cell.align],
            breakable=breaks,
        )
        for cell in row
    ]


def _length(cell: Cell) -> int:
    found = (block for block in walk(cell.blocks) if isinstance(block, Paragraph))
    return sum(len(plain(block.inlines)) for block in found)
