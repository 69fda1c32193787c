"""The RASIC table: roles above the columns, letters that show without colour, a legend below."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from govdoc.blocks import MatrixColumn, MatrixRow, RasicMatrix, Text
from govdoc.writers.legend import LEGEND, said
from govdoc.writers.pdf.inlines import inlines
from govdoc.writers.pdf.markup import array, call, content, expression, string, text
from govdoc.writers.pdf.page import Job
from govdoc.writers.pdf.tables import captioned

_FIRST, _LETTER = 3969, 454  # 70 mm at least for the activity, 8 mm for a letter, in twips
_FIFTH = 5


def matrix(job: Job, block: RasicMatrix) -> str:
    """The table, in as many parts as its columns need; head and legend are on every page."""
    most = max(1, (job.room - _FIRST) // _LETTER)
    pieces = -(-len(block.columns) // most) or 1
    edges = [round(len(block.columns) * piece / pieces) for piece in range(pieces + 1)]
    parts = []
    for number, (start, end) in enumerate(pairwise(edges), 1):
        more = f" – deel {number} van {pieces}" if pieces > 1 else ""
        made = _part(job, block, range(start, end))
        caption = (*block.caption, Text(more)) if block.caption else ()
        parts.append(captioned(job, block.number, caption, made, "" if number > 1 else block.id))
    return call("pagebreak", weak="true").join(parts)


def _part(job: Job, block: RasicMatrix, columns: range) -> str:
    names = [block.columns[at] for at in columns]
    heads = (content(call("omhoog", content(text(name.label)))) for name in names)
    head = expression("table.header", content("Activiteit"), *heads, repeat="true")
    foot = expression("table.footer", _legend(names), repeat="true")
    rows = [cell for group in _groups(job, block, columns) for cell in group]
    return expression("matrix", array(["1fr", *["8mm"] * len(names)]), head, *rows, foot)


def _groups(job: Job, block: RasicMatrix, columns: range) -> Iterator[Iterator[str]]:
    for group in block.groups:
        if group.title:
            theme = expression("thema", str(len(columns) + 1), content(text(group.title)))
            yield iter([expression("table.header", theme, level="2", repeat="false")])
        for number, row in enumerate(group.rows, 1):
            yield _row(job, row, columns, fifth=number % _FIFTH == 0)


def _row(job: Job, row: MatrixRow, columns: range, *, fifth: bool) -> Iterator[str]:
    line = "true" if fifth else "false"
    yield expression("taak", content(inlines(job, row.label)), vijfde=line)
    for at in columns:
        letters = row.letters[at] if at < len(row.letters) else ""
        yield expression("letter", string(letters), vijfde=line)


def _legend(names: Sequence[MatrixColumn]) -> str:
    pairs = (*LEGEND, *said(names))
    words = text(" · ").join(
        call("strong", content(text(short))) + text(f" {long}") for short, long in pairs
    )
    return expression("legenda", str(len(names) + 1), content(words))
