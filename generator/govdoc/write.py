"""The last stage: a document of blocks to the bytes of a Word file in a house style."""

from govdoc.blocks import Document
from govdoc.writers.docx.document import write_docx
from govdoc.writers.docx.house_style import HouseStyle
from govdoc.writers.docx.load import load_house_style

__all__ = ["HouseStyle", "load_house_style", "write"]


def write(document: Document, house_style: HouseStyle) -> bytes:
    """The document as a .docx; the same input gives the same bytes.

    Raises:
        GovdocError: a text, a link or a reference that cannot stand in a Word file.
    """
    return write_docx(document, house_style)
