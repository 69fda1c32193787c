"""The words of one document in the places that a house style has for them."""

import datetime as dt
from collections.abc import Iterable, Mapping

from govdoc.writers.docx.house_style import Embedded, Piece, Slot, When
from govdoc.writers.docx.job import Job
from govdoc.writers.docx.relations import Relations
from govdoc.writers.docx.xml import run
from govdoc.writers.widths import MONTHS

_FITS = 28  # signs of a title for which a cover was made
SLOTS = ("titel", "gemeente", "concept", "status", "versie", "bladzijden")


def slot_values(job: Job, pages: int) -> dict[str, str]:
    """What the slots hold; a slot for which there is nothing goes.

    Those of `SLOTS` are in our own house styles, the others in a gemeente's template.
    """
    document = job.document
    concept = "Concept" if document.is_concept else ""
    return {
        "titel": document.title,
        "gemeente": job.document.whose,
        "concept": concept,
        "status": "" if concept else document.status.capitalize(),
        "versie": document.version,
        "bladzijden": str(pages),
        "voorbladregel": " · ".join(filter(None, (concept, document.subtitle))),
        "datum": _in_words(document.date) if document.date else "",
        "staat": document.status.capitalize(),
    }


def filled(pieces: Iterable[Piece], known: Mapping[str, str], relations: Relations) -> str:
    """The XML of pieces; pictures get a relationship of the part that these stand in."""
    return "".join(_filled(piece, known, relations) for piece in pieces)


def slot_text(slot: Slot, known: Mapping[str, str]) -> str:
    """The text of a slot: its pattern around the value."""
    value = known[slot.name]
    return slot.pattern.replace("…", value) if value else ""


def _filled(piece: Piece, known: Mapping[str, str], relations: Relations) -> str:
    if isinstance(piece, Slot):
        text = slot_text(piece, known)
        return run(text, piece.tight if piece.tight and len(text) > _FITS else piece.look)
    if isinstance(piece, When):
        return piece.xml if known[piece.name] else ""
    return relations.add("image", piece.target) if isinstance(piece, Embedded) else piece


def _in_words(date: dt.date) -> str:
    return f"{date.day} {MONTHS.split('|')[date.month - 1]} {date.year}"
