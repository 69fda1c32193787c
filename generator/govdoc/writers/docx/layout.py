"""The right page numbers: LibreOffice lays the document out, and its PDF says what stands where.

Every bookmark becomes a named destination in that PDF. A document whose numbers are what the layout
says is done; another is laid out once more with the numbers found, since they may change a line.
"""

from io import BytesIO
from pathlib import Path

from govdoc.blocks import Document
from govdoc.writers.docx.anchors import Anchors
from govdoc.writers.docx.document import write_docx
from govdoc.writers.docx.house_style import HouseStyle
from govdoc.writers.docx.pages import Pages, estimated
from govdoc.writers.libreoffice import LibreOfficeError, to_pdf

_ROUNDS = 3
_EXPORT = {"ExportBookmarksToPDFDestination": True, "ExportBookmarks": False, "Quality": 50}


def write_laid_out(document: Document, house: HouseStyle, office: Path) -> bytes:
    """A document with the page numbers that it has when LibreOffice lays it out.

    Raises:
        GovdocError: the document cannot be written.
        LibreOfficeError: LibreOffice gives no PDF, or a place is not in it.
    """
    anchors = Anchors.of(document)
    pages = estimated(document, house)
    for _ in range(_ROUNDS):
        content = write_docx(document, house, pages)
        found = _read(to_pdf(content, office, _EXPORT), anchors)
        if found == pages:
            break
        pages = found
    return content


def _read(pdf: bytes, anchors: Anchors) -> Pages:
    """Where the headings and captions are in a PDF of LibreOffice."""
    from pypdf import PdfReader  # noqa: PLC0415 - only who lays out needs it
    from pypdf.errors import PdfReadError  # noqa: PLC0415 - idem

    try:
        reader = PdfReader(BytesIO(pdf))
        places = {
            _plain(name): reader.get_destination_page_number(place)
            for name, place in reader.named_destinations.items()
        }
        captions = anchors.captions.items()
        return Pages(
            headings=tuple(_page(places[_plain(name)]) for name in anchors.headings),
            captions={number: _page(places[_plain(name)]) for number, name in captions},
            count=len(reader.pages),
        )
    except (PdfReadError, KeyError) as error:
        raise LibreOfficeError("in de PDF van LibreOffice is niet elke kop te vinden") from error


def _plain(name: str) -> str:
    """A bookmark's name as that of a destination, for which LibreOffice takes no "_" but its code.

    Other programs that read or write it may say it in their own way.
    """
    return name.removeprefix("/").replace("#5F", "_").replace("_", "5F")


def _page(found: int | None) -> int:
    """The number of a page, counted from one.

    Raises:
        KeyError: the place is on no page.
    """
    if found is None or found < 0:
        raise KeyError(found)
    return found + 1
