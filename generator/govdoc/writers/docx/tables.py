"""Tables: a head that repeats, rows that do not split, a caption and words for who cannot see."""

from collections.abc import Sequence
from dataclasses import dataclass

from govdoc.blocks import Cell, Figure, RasicMatrix, Table
from govdoc.writers.columns import laid_out
from govdoc.writers.docx.job import Job, Place, Writer
from govdoc.writers.docx.runs import runs
from govdoc.writers.docx.xml import Props, attribute, field, run
from govdoc.writers.widths import measured

_ALIGN = {"links": "", "midden": "center", "rechts": "right"}
_LONGEST_TITLE = 250
_SHORT = 10  # lines of a table that is not split over two pages


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands before the rows of a table; `first_column` says what a row is about."""

    style: str
    widths: tuple[int, ...]
    title: str
    description: str
    first_column: bool = False

    def around(self, rows: Sequence[str]) -> str:
        """The table with its rows."""
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in self.widths)
        column = int(self.first_column)
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{self.style}"/>'
            f'<w:tblW w:w="{sum(self.widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            f'<w:tblLook w:val="{"06A0" if column else "0620"}" w:firstRow="1" w:lastRow="0" '
            f'w:firstColumn="{column}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
            f'<w:tblCaption w:val="{attribute(self.title[:_LONGEST_TITLE])}"/>'
            f'<w:tblDescription w:val="{attribute(self.description)}"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
        )


def row(cells: str, *, head: bool = False, height: str = "") -> str:
    """A row that does not split over pages; a head repeats on every page."""
    repeat = "<w:tblHeader/>" if head else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{height}{repeat}</w:trPr>{cells}</w:tr>"


def cell(width: int, content: str, properties: str = "") -> str:
    """A cell; `content` ends with a paragraph, `properties` follow the width in the w:tcPr."""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}</w:tcPr>{content}</w:tc>'


def caption(
    job: Job, block: Table | RasicMatrix | Figure, *, part: str = "", again: bool = False
) -> list[str]:
    """The caption above a table or figure: "Tabel 3 Rollen en relaties"; none without a text.

    `part` says which part of a table follows; a later one repeats the number (`again`).
    """
    if not block.caption:
        return []
    number = _numbered(job, block, again=again)
    content = number + runs(job, block.caption) + run(part)
    return [job.paragraph(Props(job.house.style("bijschrift"), airy=True), content)]


def _numbered(job: Job, block: Table | RasicMatrix | Figure, *, again: bool) -> str:
    """The label "Tabel 3" with its number as a field: Word counts what compose counted.

    The bookmark holds only the number, so that a text can say "tabel 3" or "Tabel 3".
    """
    name = job.anchors.captions.get(block.number) or job.anchors.names.get(block.id, "")
    label, _, digits = block.number.rpartition(" ")
    if not label:
        return job.anchors.around(name, "")
    counts = f"REF {name} \\h" if again else f"SEQ {label} \\* ARABIC"
    return run(f"{label} ") + job.anchors.around(name, field(counts, digits)) + run(" ")


def table(job: Job, block: Table, place: Place, inner: Writer) -> list[str]:
    """A caption and a table; the widths are the author's ratio, else they follow the content."""
    above = caption(job, block)
    layout = laid_out(block, place.width)
    styles = [
        job.house.style(role + "-klein" * layout.small) for role in ("tabelkop", "tabeltekst")
    ]
    anchor = "" if block.caption else job.anchors.names.get(block.id, "")
    cells = _Cells(job, inner, layout.widths, anchor)
    rows = [row(cells.row(block.header, styles[0]), head=True)]
    together = len(block.rows) - 1 if layout.lines <= _SHORT else 0
    rows += [
        row(cells.row(content, styles[1], keep=at < together))
        for at, content in enumerate(block.rows)
    ]
    frame = Frame(
        job.house.style("tabel"),
        layout.widths,
        title(block),
        block.description or _described(block),
    )
    return [*above, frame.around(rows)]


@dataclass(slots=True)
class _Cells:
    """Writes the cells of one table; `anchor` is a bookmark that the first cell is to get."""

    job: Job
    inner: Writer
    widths: tuple[int, ...]
    anchor: str

    def row(self, cells: Sequence[Cell], style: str, *, keep: bool = False) -> str:
        """The cells of a row; a row that is too short gets empty ones."""
        missing = len(self.widths) - len(cells)
        return "".join(
            self._cell(content, Place(width, cell=style, align=_ALIGN[content.align], keep=keep))
            for content, width in zip((*cells, *[Cell()] * missing), self.widths, strict=True)
        )

    def _cell(self, content: Cell, place: Place) -> str:
        parts = self.inner(self.job, content.blocks, place)
        if not parts or parts[-1].endswith("</w:tbl>"):
            parts.append(
                self.job.paragraph(
                    Props(place.cell, align=place.align),
                    self.job.anchors.around(self.anchor, ""),
                )
            )
        elif self.anchor:
            parts[0] = _anchored(self.job, self.anchor, parts[0])
        self.anchor = ""
        return cell(place.width, "".join(parts))


def _anchored(job: Job, name: str, first: str) -> str:
    """A paragraph with a bookmark around all that stands in it."""
    head, end, content = first.partition("</w:pPr>")
    return head + end + job.anchors.around(name, content.removesuffix("</w:p>")) + "</w:p>"


def title(block: Table | RasicMatrix) -> str:
    """The title of a table for who cannot see it: its number and caption, or its columns."""
    words = f"{block.number} {measured(block.caption)}".strip()
    if words or isinstance(block, RasicMatrix):
        return words or "RASIC-tabel"
    return f"Tabel met {_columns(block)}"


def _described(block: Table) -> str:
    return f"Tabel van {len(block.rows)} rijen, met {_columns(block)}."


def _columns(block: Table) -> str:
    names = [text for head in block.header if (text := text_of(head))]
    return f"de kolommen {', '.join(names)}" if names else f"{len(block.header)} kolommen"


def text_of(content: Cell) -> str:
    """The text of a cell's paragraphs on one line."""
    texts = (measured(block.inlines) for block in content.blocks if hasattr(block, "inlines"))
    return " ".join(texts)
