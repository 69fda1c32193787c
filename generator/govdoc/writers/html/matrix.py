"""The RASIC table: a real table with heads on both sides, and the names of the roles below it."""

from govdoc.blocks import MatrixColumn, MatrixGroup, MatrixRow, RasicMatrix
from govdoc.writers.html.inlines import inlines
from govdoc.writers.html.page import Page
from govdoc.writers.html.tables import caption, scrolling
from govdoc.writers.html.tags import element, text
from govdoc.writers.legend import LEGEND, said


def matrix(page: Page, block: RasicMatrix) -> str:
    """One table, also where it is wide: a screen scrolls, and a landscape page holds it."""
    heads = element("th", "Activiteit", scope="col") + "".join(map(_role, block.columns))
    groups = "".join(_group(page, group, len(block.columns)) for group in block.groups)
    content = caption(page, block) + element("thead", element("tr", heads)) + groups
    return scrolling(page, block, content, "rasic") + _legend(block.columns)


def _role(column: MatrixColumn) -> str:
    name = text(column.label)
    if column.name != column.label:
        name = element("abbr", name, title=column.name)
    return element("th", element("span", name, class_="omhoog"), scope="col")


def _group(page: Page, group: MatrixGroup, columns: int) -> str:
    theme = element("th", text(group.title), colspan=columns + 1, scope="rowgroup", class_="thema")
    rows = "".join(_row(page, row) for row in group.rows)
    return element("tbody", (element("tr", theme) if group.title else "") + rows)


def _row(page: Page, row: MatrixRow) -> str:
    letters = "".join(map(_letter, row.letters))
    return element("tr", element("th", inlines(page, row.label), scope="row") + letters)


def _letter(letters: str) -> str:
    """A and R show without colour too: white on dark, and bold."""
    kind = "a" if "A" in letters else "r" if "R" in letters else ""
    return element("td", text(letters), class_=kind)


def _legend(columns: tuple[MatrixColumn, ...]) -> str:
    pairs = (*LEGEND, *said(columns))
    words = " · ".join(f"{element('strong', text(short))} {text(long)}" for short, long in pairs)
    return element("p", words, class_="legenda")
