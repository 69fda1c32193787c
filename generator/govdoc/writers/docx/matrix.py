"""The RASIC table: roles above the columns, letters that show without colour, a legend below.

A wide table is split by columns, a long one by rows: every part fits its page, and has its head and
its legend on that page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from govdoc.blocks import MatrixColumn, MatrixGroup, MatrixRow, RasicMatrix, Text
from govdoc.writers.docx.job import Job, Place
from govdoc.writers.docx.runs import plain, runs
from govdoc.writers.docx.tables import Frame, caption, cell, row, title
from govdoc.writers.docx.widths import lines, width
from govdoc.writers.docx.xml import Props, run

LEGEND = (
    ("A", "beslist en is eindverantwoordelijk"),
    ("R", "doet het werk"),
    ("S", "helpt mee"),
    ("I", "hoort het achteraf"),
    ("C", "geeft vooraf advies"),
)
MOST_COLUMNS = 16
_FIRST = 3969  # 70 mm for the activity, in twips
_LEAST = 482  # 8.5 mm for a letter
_WIDEST = 850  # 15 mm
_NAME_SIZE, _ROW_SIZE, _LEGEND_SIZE = 9, 9.5, 9  # points
_TALLEST = 2551  # 45 mm for a name, reading upwards
_HEADING = 1500  # a heading above the first table
_LINE = 250  # a line of 9.5 points, with its share of the air around it
_ROW_AIR = 80
_FIFTH = 5


@dataclass(frozen=True, slots=True)
class Part:
    """What stands in one table: some columns, and the rows that fit one page with them."""

    columns: tuple[int, ...]
    groups: tuple[MatrixGroup, ...]


def matrix(job: Job, block: RasicMatrix, place: Place) -> list[str]:
    """The tables of a matrix, each on a page with its caption and legend."""
    out = []
    parts = list(_parts(block, place.width, place.height))
    for number, part in enumerate(parts, 1):
        names = tuple(block.columns[at] for at in part.columns)
        widths = _widths(len(names), place.width)
        more = f" – deel {number} van {len(parts)}" if len(parts) > 1 else ""
        job.new_page = job.new_page or number > 1
        out += caption(job, block, part=more, again=number > 1)
        frame = Frame(
            job.house.style("matrix"),
            widths,
            title(block) + more,
            block.description
            or "Per activiteit in de rijen de letter van elke rol in de kolommen.",
            first_column=True,
        )
        rows = [_head(job, names, widths), *_rows(job, part, widths)]
        out.append(frame.around(rows))
        out += _legend(job, names)
    return out


def heights(block: RasicMatrix, room: int, height: int) -> list[int]:
    """How tall the tables of a matrix are, with caption and legend, in twips."""
    return [
        _fixed([block.columns[at] for at in part.columns], room)
        + sum(_height(group) for group in part.groups)
        for part in _parts(block, room, height)
    ]


# --- what fits where ------------------------------------------------------------------------------


def _parts(block: RasicMatrix, room: int, height: int) -> Iterator[Part]:
    """The parts in reading order: all rows for the first columns, then for the next."""
    count = len(block.columns)
    most = max(1, min(MOST_COLUMNS, (room - _FIRST) // _LEAST))
    pieces = -(-count // most) or 1
    edges = [round(count * piece / pieces) for piece in range(pieces + 1)]
    for start, end in zip(edges, edges[1:], strict=False):
        left = height - _fixed(block.columns[start:end], room)
        for groups in _pages(block.groups, left, left - (0 if start else _HEADING)):
            yield Part(tuple(range(start, end)), groups)


def _fixed(names: Sequence[MatrixColumn], room: int) -> int:
    """The height of caption, head and legend."""
    below = " · ".join(f"{name.label} {name.name}" for name in names)
    legend = " · ".join(" ".join(pair) for pair in LEGEND)
    count = sum(lines(text, _LEGEND_SIZE, room) for text in (below, legend))
    return 700 + _name_height(names) + 160 + count * 255


def _pages(
    groups: Sequence[MatrixGroup], room: int, left: int
) -> Iterator[tuple[MatrixGroup, ...]]:
    """Groups by the page, of which the first has `left`; a group that fits a page stays whole."""
    page: list[MatrixGroup] = []
    for group in groups:
        for piece in _pieces(group, left):
            needed = _height(piece)
            if page and needed > left:
                yield tuple(page)
                page, left = [], room
            page.append(piece)
            left -= needed
    yield tuple(page)


def _pieces(group: MatrixGroup, room: int) -> Iterator[MatrixGroup]:
    """A group in pieces that each fit a page; all but the first say that they go on."""
    rows: list[MatrixRow] = []
    name = group.title
    for line in group.rows:
        if rows and _height(MatrixGroup(name, (*rows, line))) > room:
            yield MatrixGroup(name, tuple(rows))
            rows, name = [], f"{group.title} (vervolg)" if group.title else ""
        rows.append(line)
    yield MatrixGroup(name, tuple(rows))


def _height(group: MatrixGroup) -> int:
    inside = _FIRST - 200
    texts = [plain(line.label) for line in group.rows] + [group.title] * bool(group.title)
    return sum(lines(text, _ROW_SIZE * 1.04, inside) * _LINE + _ROW_AIR for text in texts)


def _widths(count: int, room: int) -> tuple[int, ...]:
    """Equal columns for the letters, the rest for the activity."""
    letter = min(_WIDEST, (room - _FIRST) // max(count, 1))
    return (room - count * letter, *[letter] * count)


def _name_height(names: Sequence[MatrixColumn]) -> int:
    tallest = max((width(name.label, _NAME_SIZE, bold=True) for name in names), default=0)
    return min(tallest, _TALLEST) + 200


# --- rows -----------------------------------------------------------------------------------------


def _head(job: Job, names: Sequence[MatrixColumn], widths: Sequence[int]) -> str:
    style = Props(job.house.style("matrix-rol"), keep_next=True)
    upwards = '<w:textDirection w:val="btLr"/><w:vAlign w:val="center"/>'
    cells = cell(widths[0], job.paragraph(style, run("Activiteit")))
    for name, wide in zip(names, widths[1:], strict=True):
        cells += cell(wide, job.paragraph(style, run(name.label)), upwards)
    tall = f'<w:trHeight w:val="{_name_height(names)}" w:hRule="exact"/>'
    return row(cells, head=True, height=tall)


def _rows(job: Job, part: Part, widths: Sequence[int]) -> Iterator[str]:
    for group in part.groups:
        if group.title:
            yield _theme(job, group.title, widths)
        for number, line in enumerate(group.rows, 1):
            yield _activity(job, part, line, widths, fifth=number % _FIFTH == 0)


def _theme(job: Job, name: str, widths: Sequence[int]) -> str:
    """The row of a theme: its name in the first column, and no cells that are merged."""
    style = Props(job.house.style("matrix-thema"), keep_next=True)
    edges = '<w:tcBorders><w:left w:val="nil"/><w:right w:val="nil"/></w:tcBorders>'
    fill = f'{edges}<w:shd w:val="clear" w:color="auto" w:fill="{job.house.palette.faint}"/>'
    first = cell(widths[0], job.paragraph(style, run(name)), fill)
    empty = job.paragraph(style, "")
    return row(first + "".join(cell(wide, empty, fill) for wide in widths[1:]))


def _activity(job: Job, part: Part, line: MatrixRow, widths: Sequence[int], *, fifth: bool) -> str:
    style = Props(job.house.style("matrix-activiteit"), keep_next=True)
    colour = job.house.palette.line
    edge = f'<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{colour}"/>'
    border = f"<w:tcBorders>{edge}</w:tcBorders>" if fifth else ""
    cells = cell(widths[0], job.paragraph(style, runs(job, line.label)), border)
    for at, wide in zip(part.columns, widths[1:], strict=True):
        cells += _letter(job, line.letters[at], wide, border)
    return row(cells)


def _letter(job: Job, letters: str, wide: int, border: str) -> str:
    """A letter in the middle; A white on the primary colour, R bold on its tint."""
    palette = job.house.palette
    role, fill = "", ""
    if "A" in letters:
        role, fill = "letter-a", palette.primary
    elif "R" in letters:
        role, fill = "letter-r", palette.tint
    look = f'<w:rStyle w:val="{job.house.style(role)}"/>' if role else ""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    content = job.paragraph(
        Props(job.house.style("matrix-letter"), keep_next=True), run(letters, look)
    )
    return cell(wide, content, f'{border}{shade}<w:vAlign w:val="center"/>')


# --- below ----------------------------------------------------------------------------------------


def _legend(job: Job, names: Sequence[MatrixColumn]) -> list[str]:
    """What the letters mean, and the full names of the roles; kept with the table."""
    said = [(name.label, name.name) for name in names if name.label != name.name]
    meaning = Props(job.house.style("matrix-legenda"), keep_next=bool(said))
    out = [job.paragraph(meaning, runs(job, _pairs(LEGEND)))]
    if said:
        out.append(job.paragraph(Props(job.house.style("matrix-legenda")), runs(job, _pairs(said))))
    return out


def _pairs(pairs: Sequence[tuple[str, str]]) -> tuple[Text, ...]:
    texts = []
    for number, (short, long) in enumerate(pairs):
        texts += [Text(" · ")] * bool(number) + [Text(short, bold=True), Text(f" {long}")]
    return tuple(texts)
