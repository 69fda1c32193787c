"""What stands inside a paragraph, as plain text."""

from govdoc.blocks import Inline, Inlines, LineBreak, Link, Reference, Text


def plain(inlines: Inlines) -> str:
    """The text as a reader sees it, on one line."""
    return "".join(_plain(inline) for inline in inlines)


def _plain(inline: Inline) -> str:
    if isinstance(inline, Text | Reference):
        return inline.text
    if isinstance(inline, Link):
        return plain(inline.texts)
    return " " if isinstance(inline, LineBreak) else ""
