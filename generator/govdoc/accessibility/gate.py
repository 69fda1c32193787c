"""The gate on blocks: every document passes here before any writer sees it."""

from collections.abc import Iterator, Sequence

from govdoc.accessibility import fields, headings, tables, text
from govdoc.accessibility.catalogue import Finding
from govdoc.accessibility.findings import no_language, no_title
from govdoc.accessibility.reading import Spot, spots
from govdoc.blocks import NOWHERE, Document, Origin
from govdoc.errors import ProblemsError
from govdoc.problems import Level, Place, Problem

Found = Iterator[tuple[Origin, Finding]]

_CHECKS = (
    headings.levels,
    headings.texts,
    text.typed_lists,
    text.links,
    text.white_space,
    tables.heads,
    tables.shapes,
    tables.pictures,
    fields.names,
    fields.dotted_lines,
)


def problems(document: Document) -> tuple[Problem, ...]:
    """What keeps a document from being accessible, in the order of the codes.

    What the blocks cannot show (sizes, colours, text boxes) is for the gate on Word files.
    """
    read = spots(document)
    found = [*_whole(document, read)]
    for check in _CHECKS:
        found += check(read)
    once = dict.fromkeys(finding.at(_place(origin)) for origin, finding in found)
    return tuple(sorted(once, key=lambda problem: problem.code))


def refuse_inaccessible(document: Document) -> None:
    """Stop a document that does not pass.

    Raises:
        ProblemsError: TGL001 to TGL020, each with the line in content it came from.
    """
    found = problems(document)
    if any(problem.level is Level.FOUT for problem in found):
        raise ProblemsError(*found)


def _whole(document: Document, read: Sequence[Spot]) -> Found:
    """TG-01 and TG-02: what a document says of itself."""
    start = read[0].origin if read else NOWHERE
    if not document.language.strip():
        yield start, no_language()
    if not document.title.strip():
        yield start, no_title()


def _place(origin: Origin) -> Place:
    return Place(origin.file, max(origin.line, 1), 1)
