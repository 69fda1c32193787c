"""The stage `compose`: from a task to the blocks of its document, with every number in place."""

from dataclasses import dataclass

from govdoc.blocks import Document, Footnote, Front, Section
from govdoc.compose.blanks import Blank, blanks
from govdoc.compose.facts import date_of, facts
from govdoc.compose.numbering import Numbering
from govdoc.compose.parts import Piece, pieces
from govdoc.compose.problems import duplicate
from govdoc.compose.references import References
from govdoc.errors import ProblemsError
from govdoc.plan.content import Content
from govdoc.plan.names import Names, names, version
from govdoc.plan.tasks import Task
from govdoc.rules.wetten import Citaat
from govdoc.text.view import Reads


@dataclass(frozen=True, slots=True)
class Composed:
    """A document, and what it was made from: fields of gemeente.yaml, parts and citations.

    `blanks` is what is still to be filled in, in reading order.
    """

    document: Document
    reads: Reads
    parts: tuple[str, ...]
    citations: tuple[Citaat, ...]
    blanks: tuple[Blank, ...] = ()


def compose(content: Content, task: Task) -> Composed:
    """The document of a task.

    Raises:
        ProblemsError: a text or a condition is wrong (TPL), with file and line.
    """
    if task.problems:
        raise ProblemsError(*task.problems)
    known = names(content, task.subject, task.status)
    found = pieces(content, task, known)
    sections, footnotes = _numbered(found)
    document = _document(content, task, known, sections, footnotes)
    parts = tuple(piece.name for piece in found if piece.name)
    open_places = blanks(document) if document.is_concept else ()
    return Composed(document, known.reads, parts, tuple(known.laws.cited), open_places)


def _document(
    content: Content,
    task: Task,
    known: Names,
    sections: tuple[Section, ...],
    footnotes: tuple[Footnote, ...],
) -> Document:
    soort = content.soort(task.kind)
    beschrijving = soort.model.documenten[task.index]

    def line(text: str, key: str) -> str:
        place = soort.place("documenten", task.index, key)
        return content.engine.line(text, known.values, place)

    return Document(
        kind=task.kind,
        title=line(beschrijving.titel, "titel"),
        subtitle=line(beschrijving.ondertitel, "ondertitel") if beschrijving.ondertitel else "",
        gemeente=content.gemeente.gemeente.naam,
        status=task.status,
        version=version(content.gemeente, task.subject) or "",
        sections=sections,
        front=Front(
            cover=beschrijving.voorblad,
            facts=facts(content, task, known.values),
            contents=beschrijving.inhoudsopgave,
        ),
        footnotes=footnotes,
        date=date_of(content.gemeente, task.subject),
    )


def _numbered(found: list[Piece]) -> tuple[tuple[Section, ...], tuple[Footnote, ...]]:
    """Sections and footnotes, with numbers given and references filled in.

    Raises:
        ProblemsError: TPL005, an id that is there twice or not at all.
    """
    numbering = Numbering()
    numbered = [Section(numbering.number(s.blocks), s.landscape) for s in _sections(found)]
    references = References(numbering.targets)
    sections = tuple(references.fill(section) for section in numbered)
    footnotes = tuple(references.fill(note) for piece in found for note in piece.footnotes)
    problems = [*map(duplicate, numbering.duplicates), *references.problems]
    if problems:
        raise ProblemsError(*problems)
    return sections, footnotes


def _sections(found: list[Piece]) -> list[Section]:
    """Pieces of one orientation that follow each other are one section."""
    sections: list[Section] = []
    for piece in found:
        if sections and sections[-1].landscape == piece.landscape:
            together = sections[-1].blocks + piece.opening + piece.blocks
            sections[-1] = Section(together, piece.landscape)
        else:
            sections.append(Section(piece.blocks, piece.landscape))
    return sections
