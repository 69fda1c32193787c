"""What the command line chooses of the files that are written."""

from dataclasses import dataclass
from typing import Literal, get_args

Form = Literal["docx", "html", "pdf"]
PdfEngine = Literal["typst", "libreoffice"]
PageNumbers = Literal["auto", "estimate"]
FORMS: tuple[Form, ...] = get_args(Form)
PDF_ENGINES: tuple[PdfEngine, ...] = get_args(PdfEngine)
PAGE_NUMBERS: tuple[PageNumbers, ...] = get_args(PageNumbers)


@dataclass(frozen=True, slots=True)
class Choices:
    """The forms of a document to write, what sets a PDF, and what counts pages for a contents."""

    forms: tuple[Form, ...] = ("docx",)
    pdf_engine: PdfEngine = "typst"
    pages: PageNumbers = "auto"
