"""Lists, members of articles, and terms with their meaning."""

from govdoc.blocks import DefinitionList, List, ListItem, Paragraph
from govdoc.writers.html.inlines import inlines
from govdoc.writers.html.page import Page, Writer
from govdoc.writers.html.tags import element


def items(page: Page, block: List, inner: Writer) -> str:
    """A list; members of an article go on counting where the last list of it ended."""
    kind = "leden" if block.leden else _style(block)
    content = "".join(
        _item(page, item, number if block.leden else 0, inner)
        for number, item in enumerate(block.items, block.start)
    )
    if not block.ordered:
        return element("ul", content, class_=kind)
    return element("ol", content, class_=kind, start=block.start if block.start > 1 else None)


def definitions(page: Page, block: DefinitionList, inner: Writer) -> str:
    """Terms with their meaning."""
    content = "".join(
        element("dt", inlines(page, entry.term)) + element("dd", inner(page, entry.blocks))
        for entry in block.entries
    )
    return element("dl", content, class_="begrippen")


def _item(page: Page, item: ListItem, number: int, inner: Writer) -> str:
    identifier = page.ids.item(page.article, item.id, number)
    return element("li", _tight(page, item, inner), id=identifier)


def _tight(page: Page, item: ListItem, inner: Writer) -> str:
    """An item of one paragraph needs no paragraph of its own."""
    first = item.blocks[0] if item.blocks else None
    if isinstance(first, Paragraph) and first.style in ("gewoon", "samenvatting"):
        return inlines(page, first.inlines) + inner(page, item.blocks[1:])
    return inner(page, item.blocks)


def _style(block: List) -> str:
    """The role of a list is that of its first paragraph."""
    blocks = block.items[0].blocks if block.items else ()
    first = blocks[0] if blocks else None
    styled = isinstance(first, Paragraph) and first.style != "gewoon"
    return first.style if styled and isinstance(first, Paragraph) else ""
