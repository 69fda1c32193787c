"""A PDF of the Word file itself, for a gemeente whose own template must rule the look."""

from govdoc.writers.libreoffice import LibreOfficeError, find_office, to_pdf

_OPTIONS = {
    "SelectPdfVersion": 2,  # PDF/A-2b, the nearest to PDF/A-2a that LibreOffice has
    "UseTaggedPDF": True,
    "PDFUACompliance": True,
    "ExportBookmarks": True,
    "DisplayPDFDocumentTitle": True,
}
BY_OFFICE = (
    "PDF: gemaakt door LibreOffice naar het Word-bestand, getagd en als PDF/A-2b. De structuur is "
    "in Word gecontroleerd; controleer zelf of de PDF voor iedereen toegankelijk is."
)


def pdf_of(word: bytes) -> bytes:
    """The pages of a Word file as LibreOffice sees them.

    Raises:
        LibreOfficeError: it is not there, or made no PDF.
    """
    office = find_office()
    if office is None:
        raise LibreOfficeError("LibreOffice staat niet op deze computer")
    return to_pdf(word, office, _OPTIONS)
