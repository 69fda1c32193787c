"""TG-04, TG-12 and TG-17: lists, links and white space in running text."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from govdoc.accessibility import findings
from govdoc.accessibility.catalogue import Finding
from govdoc.accessibility.reading import Spot
from govdoc.accessibility.wording import bare_address, says_nothing, spaced_out, stops, typed_list
from govdoc.blocks import Link, Origin, Paragraph, plain

Found = Iterator[tuple[Origin, Finding]]


def typed_lists(spots: Sequence[Spot]) -> Found:
    """No list is typed: neither in lines of one paragraph, nor in paragraphs after each other.

    In a cell or an item a name may begin with a number, and the next one with the next number.
    """
    for is_text, group in groupby(spots, key=lambda spot: isinstance(spot.block, Paragraph)):
        for lines in _together(group) if is_text else ():
            at = typed_list([line for _, line in lines])
            if at is not None:
                yield lines[at][0], findings.typed_list(lines[at][1])


def _together(group: Iterable[Spot]) -> Iterator[list[tuple[Origin, str]]]:
    """Lines that could be one list: of paragraphs that stand loose, or of one in something."""
    loose: list[tuple[Origin, str]] = []
    for spot in group:
        lines = [(spot.origin, line) for line in spot.text.split("\n")]
        if spot.loose:
            loose += lines
        elif len(lines) > 1:
            yield lines
    yield loose


def links(spots: Sequence[Spot]) -> Found:
    """The text of every link says where it leads."""
    for spot in spots:
        for inline in spot.inlines:
            if isinstance(inline, Link) and (found := _link(inline)):
                yield spot.origin, found


def _link(link: Link) -> Finding | None:
    text = plain((link,), "\n")
    if not text.strip():
        return findings.empty_link(link.url)
    if says_nothing(text):
        return findings.vague_link(text)
    return findings.bare_link(text) if bare_address(text) else None


def white_space(spots: Sequence[Spot]) -> Found:
    """No paragraph is there for its white space only, and no tab or row of spaces for a column."""
    for spot in spots:
        if not isinstance(spot.block, Paragraph):
            continue
        text = spot.text
        if "\t" in text and stops(text) > 1:
            yield spot.origin, findings.tab_columns(text)
        if "     " in text and spaced_out(text):
            yield spot.origin, findings.spaces(text)
        if not spot.in_cell and not text.strip() and _only_text(spot.block):
            yield spot.origin, findings.empty_paragraph()


def _only_text(block: Paragraph) -> bool:
    """Whether a paragraph holds nothing but text: no field and no note."""
    return bool(plain(block.inlines, "\n")) or not block.inlines
