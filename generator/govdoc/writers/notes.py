"""Footnotes of a document, as every writer looks them up."""

from govdoc.blocks import Document, Inlines
from govdoc.errors import GovdocError


class NoteError(GovdocError):
    """A mark of a footnote without a footnote."""


def footnote(document: Document, key: str) -> Inlines:
    """The text of a footnote.

    Raises:
        NoteError: the document has no such footnote.
    """
    for note in document.footnotes:
        if note.key == key:
            return note.inlines
    raise NoteError(f"de voetnoot '{key}' wordt aangehaald, maar heeft geen tekst")
