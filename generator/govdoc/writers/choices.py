"""What the command line chooses of the files that are written."""

from dataclasses import dataclass
from typing import Literal, get_args

Form = Literal["docx", "html", "pdf"]
PdfEngine = Literal["typst", "libreoffice"]
FORMS: tuple[Form, ...] = get_args(Form)
PDF_ENGINES: tuple[PdfEngine, ...] = get_args(PdfEngine)


@dataclass(frozen=True, slots=True)
class Choices:
    """The forms of a document to write, and what sets a PDF."""

    forms: tuple[Form, ...] = ("docx",)
    pdf_engine: PdfEngine = "typst"
