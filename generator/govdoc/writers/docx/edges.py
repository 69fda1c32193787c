"""Head and foot of the pages of one document: the house style's, with its own words in it."""

from collections.abc import Mapping, Sequence

from govdoc.writers.docx.front import gemeente
from govdoc.writers.docx.house_style import Page, PageEdge, Slot
from govdoc.writers.docx.job import Job
from govdoc.writers.docx.widths import width
from govdoc.writers.docx.xml import part, run

SLOTS = ("titel", "gemeente", "concept", "status", "versie", "bladzijden")
_SIZE = 9  # points
_GAP = 340  # 6 mm between left and right, in twips
_PAGES = 1400  # room for "pagina 100 van 100"
_NEW_LINE = "<w:r><w:br/></w:r>"


def slot_values(job: Job, pages: int) -> dict[str, str]:
    """What the slots hold; a slot for which there is nothing goes."""
    document = job.document
    values = (
        document.title,
        gemeente(job),
        "concept" if document.is_concept else "",
        "" if document.is_concept else document.status,
        document.version,
        str(pages),
    )
    return dict(zip(SLOTS, values, strict=True))


def edge_part(edge: PageEdge, page: Page, known: Mapping[str, str]) -> bytes:
    """One head or foot, filled in; left and right get a line each where one line is too short."""
    left, right = _words(edge.left, known), _words(edge.right, known)
    needed = width(left, _SIZE, bold=True) + max(width(right, _SIZE), _PAGES) + _GAP
    between = _NEW_LINE if left and edge.right and needed > page.width else ""
    return part(_filled(edge.left, known) + between + _filled(edge.right, known))


def _filled(pieces: Sequence[str | Slot], known: Mapping[str, str]) -> str:
    return "".join(
        run(_text(piece, known), piece.look) if isinstance(piece, Slot) else piece
        for piece in pieces
    )


def _words(pieces: Sequence[str | Slot], known: Mapping[str, str]) -> str:
    return "".join(_text(piece, known) for piece in pieces if isinstance(piece, Slot))


def _text(slot: Slot, known: Mapping[str, str]) -> str:
    value = known[slot.name]
    return slot.pattern.replace("…", value) if value else ""
