"""The stage `compose`: from a task to the blocks of its document, with every number in place."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from govdoc.blocks import Document, Footnote, Front, Section
from govdoc.compose.blanks import Blank, blanks
from govdoc.compose.facts import date_of, facts
from govdoc.compose.grounds import Worked
from govdoc.compose.numbering import Numbering, Target
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

    `blanks` is what is still to be filled in, in reading order; `worked` are the parts that say
    which articles of law they work out.
    """

    document: Document
    reads: Reads
    parts: tuple[str, ...]
    citations: tuple[Citaat, ...]
    blanks: tuple[Blank, ...] = ()
    worked: tuple[Worked, ...] = ()


def compose(content: Content, task: Task) -> Composed:
    """The document of a task.

    Raises:
        ProblemsError: a text or a condition is wrong (TPL), with file and line.
    """
    if task.problems:
        raise ProblemsError(*task.problems)
    known = names(content, task)
    made = pieces(content, task, known)
    found = [piece for piece in made if piece.blocks]
    sections, footnotes, targets = _numbered(found)
    document = _document(content, task, known, sections, footnotes)
    parts = tuple(piece.name for piece in found if piece.name)
    open_places = blanks(document) if document.is_concept else ()
    worked = tuple(_placed(piece.worked, targets) for piece in made if piece.worked)
    cited = tuple(known.laws.cited)
    return Composed(document, known.reads, parts, cited, open_places, worked)


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
        status=task.status if task.status == "concept" else beschrijving.status or task.status,
        version=version(content.gemeente, task.subject) or "",
        sections=sections,
        front=Front(
            cover=beschrijving.voorblad,
            facts=facts(content, task, known.values),
            contents=beschrijving.inhoudsopgave,
            lists=beschrijving.lijsten,
        ),
        footnotes=footnotes,
        date=date_of(content.gemeente, task.subject),
    )


def _placed(worked: Worked, targets: Mapping[str, Target]) -> Worked:
    """The same with what a reference to it reads."""
    target = targets.get(worked.id)
    return replace(worked, says=target.says) if target else worked


def _numbered(
    found: list[Piece],
) -> tuple[tuple[Section, ...], tuple[Footnote, ...], Mapping[str, Target]]:
    """Sections and footnotes, with numbers given and references filled in, and what has an id.

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
    return sections, footnotes, numbering.targets


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
