"""Lists, members of articles, and terms with their meaning."""

from govdoc.blocks import DefinitionList, List, ListItem
from govdoc.writers.pdf.inlines import inlines
from govdoc.writers.pdf.markup import call, content, expression, label
from govdoc.writers.pdf.page import Job, Writer


def items(job: Job, block: List, inner: Writer) -> str:
    """A list; members of an article go on counting where the last list of it ended."""
    if not block.ordered:
        return call("list", *(content(_item(job, item, 0, inner)) for item in block.items))
    numbered = (
        expression("enum.item", str(number), content(_item(job, item, number, inner)))
        for number, item in enumerate(block.items, block.start)
    )
    return call("enum", *numbered)


def definitions(job: Job, block: DefinitionList, inner: Writer) -> str:
    """Terms with their meaning."""
    entries = (
        expression(
            "terms.item", content(inlines(job, entry.term)), content(inner(job, entry.blocks))
        )
        for entry in block.entries
    )
    return call("terms", *entries)


def _item(job: Job, item: ListItem, number: int, inner: Writer) -> str:
    identifier = job.ids.item(job.article, item.id, number)
    anchor = f"#metadata(none);{label(identifier)}" if identifier else ""
    return anchor + inner(job, item.blocks)
