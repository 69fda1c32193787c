"""The RASIC table: roles above the columns, letters that show without colour, a legend below.

A wide table is split by columns, a long one by rows (`matrix_parts.py`): every part has its head
and its legend on its own page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from govdoc.blocks import MatrixColumn, MatrixRow, RasicMatrix, Text
from govdoc.writers.docx.house_style import HouseStyle
from govdoc.writers.docx.job import Job, Place
from govdoc.writers.docx.matrix_parts import Part, name_height, parts
from govdoc.writers.docx.runs import runs
from govdoc.writers.docx.tables import Frame, caption, cell, row, title
from govdoc.writers.docx.xml import Props, paragraph, run
from govdoc.writers.legend import LEGEND, said
from govdoc.writers.palette import Palette

_FIFTH = 5


def matrix(job: Job, block: RasicMatrix, place: Place) -> list[str]:
    """The tables of a matrix, each on a page with its caption and legend."""
    out = []
    split = parts(block, place.width, place.height)
    for number, part in enumerate(split, 1):
        more = f" – deel {number} van {len(split)}" if len(split) > 1 else ""
        job.new_page = job.new_page or number > 1
        out += caption(job, block, part=more, again=number > 1)
        frame = Frame(
            job.house.style("matrix"),
            part.widths,
            title(block) + more,
            block.description or "Per activiteit in de rijen de letter van elke rol.",
            first_column=True,
        )
        out += [frame.around([_head(job, part), *_rows(job, part)]), *_legend(job, part.names)]
    return out


def _head(job: Job, part: Part) -> str:
    style = Props(job.house.style("matrix-rol"), keep_next=True)
    upwards = '<w:textDirection w:val="btLr"/><w:vAlign w:val="center"/>'
    cells = cell(part.widths[0], job.paragraph(style, run("Activiteit")))
    for name, wide in zip(part.names, part.widths[1:], strict=True):
        cells += cell(wide, job.paragraph(style, run(name.label)), upwards)
    tall = f'<w:trHeight w:val="{name_height(part.names)}" w:hRule="exact"/>'
    return row(cells, head=True, height=tall)


def _rows(job: Job, part: Part) -> Iterator[str]:
    for group in part.groups:
        if group.title:
            yield _theme(job, group.title, part.widths)
        for number, line in enumerate(group.rows, 1):
            yield _activity(job, part, line, fifth=number % _FIFTH == 0)


def _theme(job: Job, name: str, widths: Sequence[int]) -> str:
    """The row of a theme: its name in the first column, and no cells that are merged."""
    style = Props(job.house.style("matrix-thema"), keep_next=True)
    edges = '<w:tcBorders><w:left w:val="nil"/><w:right w:val="nil"/></w:tcBorders>'
    fill = f'{edges}<w:shd w:val="clear" w:color="auto" w:fill="{job.house.palette.faint}"/>'
    first = cell(widths[0], job.paragraph(style, run(name)), fill)
    empty = job.paragraph(style, "")
    return row(first + "".join(cell(wide, empty, fill) for wide in widths[1:]))


def _activity(job: Job, part: Part, line: MatrixRow, *, fifth: bool) -> str:
    """The row of an activity; every fifth has a heavier line for the eye to follow."""
    look = _Look.of(job.house)
    style = Props(job.house.style("matrix-activiteit"), keep_next=True)
    border = _fifth(look) if fifth else ""
    cells = [cell(part.widths[0], paragraph(style, runs(job, line.label)), border)]
    for at, wide in zip(part.columns, part.widths[1:], strict=True):
        letters = line.letters[at] if at < len(line.letters) else ""
        cells.append(_letter(look, letters, wide, fifth=fifth))
    return row("".join(cells))


@dataclass(frozen=True, slots=True)
class _Look:
    """The styles and colours of letters; few letters and many cells, so that each is made once."""

    letter: str
    decides: str
    does: str
    palette: Palette

    @classmethod
    def of(cls, house: HouseStyle) -> "_Look":
        return cls(
            letter=house.style("matrix-letter"),
            decides=house.style("letter-a"),
            does=house.style("letter-r"),
            palette=house.palette,
        )


def _fifth(look: _Look) -> str:
    edge = f'<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{look.palette.line}"/>'
    return f"<w:tcBorders>{edge}</w:tcBorders>"


@lru_cache(maxsize=1024)
def _letter(look: _Look, letters: str, wide: int, *, fifth: bool) -> str:
    """A letter in the middle; A white on the primary colour, R bold on its tint."""
    style, fill = "", ""
    if "A" in letters:
        style, fill = look.decides, look.palette.primary
    elif "R" in letters:
        style, fill = look.does, look.palette.tint
    named = f'<w:rStyle w:val="{style}"/>' if style else ""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    content = paragraph(Props(look.letter, keep_next=True), run(letters, named))
    border = _fifth(look) if fifth else ""
    return cell(wide, content, f'{border}{shade}<w:vAlign w:val="center"/>')


def _legend(job: Job, names: Sequence[MatrixColumn]) -> list[str]:
    """What the letters mean, and the full names of the roles; kept with the table."""
    style = job.house.style("matrix-legenda")
    pairs = said(names)
    out = [job.paragraph(Props(style, keep_next=bool(pairs)), runs(job, _texts(LEGEND)))]
    if pairs:
        out.append(job.paragraph(Props(style), runs(job, _texts(pairs))))
    return out


def _texts(pairs: Sequence[tuple[str, str]]) -> tuple[Text, ...]:
    texts = []
    for number, (short, long) in enumerate(pairs):
        texts += [Text(" · ")] * bool(number) + [Text(short, bold=True), Text(f" {long}")]
    return tuple(texts)
