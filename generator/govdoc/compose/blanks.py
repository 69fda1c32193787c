"""The blanks of a document: what a concept does not know yet, and the key that fills it."""

from collections.abc import Iterator
from dataclasses import dataclass

from govdoc.blocks import (
    Block,
    DefinitionList,
    Document,
    Figure,
    Heading,
    Inlines,
    Paragraph,
    RasicMatrix,
    Table,
    Text,
    walk,
)
from govdoc.text.functions import BLANK


@dataclass(frozen=True, slots=True)
class Blank:
    """What is still to be filled in ("startdatum"), and the dotted path in gemeente.yaml."""

    name: str
    key: str


def blanks(document: Document) -> tuple[Blank, ...]:
    """Every blank that a reader sees, each once, in reading order."""
    found = (blank for inlines in _lines(document) for blank in _in(inlines))
    return tuple(dict.fromkeys(found))


def _lines(document: Document) -> Iterator[Inlines]:
    for section in document.sections:
        for block in walk(section.blocks):
            yield from _of(block)
    for note in document.footnotes:
        yield note.inlines


def _of(block: Block) -> Iterator[Inlines]:
    """The lines of a block itself; the blocks inside it are walked."""
    if isinstance(block, Heading | Paragraph):
        yield block.inlines
    elif isinstance(block, Table | Figure | RasicMatrix):
        yield block.caption
    elif isinstance(block, DefinitionList):
        yield from (entry.term for entry in block.entries)


def _in(inlines: Inlines) -> Iterator[Blank]:
    for inline in inlines:
        if isinstance(inline, Text) and inline.blank:
            yield Blank(inline.text.removeprefix(BLANK).removesuffix("]"), inline.key)
