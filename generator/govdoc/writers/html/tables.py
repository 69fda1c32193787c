"""Tables: a caption, heads that say what they head, and room to scroll on a narrow screen."""

from govdoc.blocks import Cell, RasicMatrix, Table, plain
from govdoc.writers.html.inlines import inlines
from govdoc.writers.html.page import Page, Writer
from govdoc.writers.html.tags import element, text

_ALIGN = {"links": "", "midden": "midden", "rechts": "rechts"}


def table(page: Page, block: Table, inner: Writer) -> str:
    """A table with one row of heads that comes back on every printed page."""
    heads = "".join(_head(page, cell, inner) for cell in block.header)
    rows = "".join(
        element("tr", "".join(_cell(page, cell, inner) for cell in row)) for row in block.rows
    )
    content = (
        caption(page, block)
        + _widths(block)
        + element("thead", element("tr", heads))
        + element("tbody", rows)
    )
    return scrolling(page, block, content, "klein" if block.small else "")


def caption(page: Page, block: Table | RasicMatrix) -> str:
    """The number and the title above a table; without those it has none."""
    if not block.caption:
        return ""
    number = element("span", text(block.number), class_="nummer") + " " if block.number else ""
    return element("caption", number + inlines(page, block.caption))


def scrolling(page: Page, block: Table | RasicMatrix, content: str, kind: str = "") -> str:
    """A table in a region of its own, that the keyboard can scroll; its description is read."""
    page.tables += 1
    identifier = block.id or f"_tabel-{page.tables}"
    described = f"{identifier}-uitleg" if block.description else ""
    words = element("p", text(block.description), id=described, class_="alleen-voorlezen")
    inside = element("table", content, id=identifier, class_=kind, aria_describedby=described)
    return (words if described else "") + element(
        "div",
        inside,
        class_="tabel",
        role="region",
        aria_label=f"{block.number} {plain(block.caption)}".strip()
        or f"Tabel op plaats {page.tables}",
        tabindex="0",
    )


def _widths(block: Table) -> str:
    if not block.widths:
        return ""
    total = sum(block.widths)
    shares = (f"width:{width / total:.1%}" for width in block.widths)
    return element("colgroup", "".join(f'<col style="{share}">' for share in shares))


def _head(page: Page, cell: Cell, inner: Writer) -> str:
    """A head without words heads nothing."""
    content = _content(page, cell, inner)
    name = "th" if content else "td"
    return element(name, content, scope="col" if content else "", class_=_ALIGN[cell.align])


def _cell(page: Page, cell: Cell, inner: Writer) -> str:
    return element("td", _content(page, cell, inner), class_=_ALIGN[cell.align])


def _content(page: Page, cell: Cell, inner: Writer) -> str:
    return inner(page, cell.blocks)
