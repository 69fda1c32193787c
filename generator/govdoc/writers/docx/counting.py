"""Who counts the pages for a contents: LibreOffice where it can, else we ourselves."""

from dataclasses import dataclass, field
from pathlib import Path

from govdoc.blocks import Document
from govdoc.writers.choices import Choices
from govdoc.writers.docx.document import write_docx
from govdoc.writers.docx.house_style import HouseStyle
from govdoc.writers.docx.layout import write_laid_out
from govdoc.writers.libreoffice import LibreOfficeError, find_office

_COUNTED = "Inhoudsopgave: de bladzijdenummers zijn geteld met LibreOffice."
_ESTIMATED = (
    "Inhoudsopgave: de bladzijdenummers zijn geschat, want {}. Met Ctrl+A en F9 telt Word ze na."
)
_ASKED = "--pages estimate vraagt daarom"
_ABSENT = "LibreOffice staat niet op deze computer"


@dataclass(slots=True)
class PageCounter:
    """Writes Word files; `remarks` says how their pages were counted, for those with a contents.

    Without an `office` pages are estimated, and `why` says what for.
    """

    office: Path | None
    why: str
    remarks: dict[str, None] = field(default_factory=dict)

    @classmethod
    def of(cls, choices: Choices) -> "PageCounter":
        """A counter as the command line chooses it."""
        if choices.pages == "estimate":
            return cls(None, _ASKED)
        return cls(find_office(), _ABSENT)

    def write(self, document: Document, house: HouseStyle) -> bytes:
        """A document with its page numbers; one without a contents needs no counting.

        Raises:
            GovdocError: the document cannot be written.
        """
        if not document.front.has_pages:
            return write_docx(document, house)
        if self.office:
            try:
                return self._counted(document, house, self.office)
            except LibreOfficeError as error:
                self.office, self.why = None, str(error)  # who fails once is not waited for again
        self.remarks[_ESTIMATED.format(self.why)] = None
        return write_docx(document, house)

    def _counted(self, document: Document, house: HouseStyle, office: Path) -> bytes:
        content = write_laid_out(document, house, office)
        self.remarks[_COUNTED] = None
        return content
