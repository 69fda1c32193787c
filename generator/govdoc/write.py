"""The last stage: a document of blocks to the bytes of a file, in the look of one gemeente."""

from functools import cache, lru_cache

from govdoc.blocks import Document
from govdoc.model.organisatie import Huisstijl
from govdoc.pictures import with_pictures
from govdoc.resources import Resources
from govdoc.writers.choices import Choices, Form
from govdoc.writers.docx.counting import PageCounter
from govdoc.writers.docx.gate.remark import said_of_template
from govdoc.writers.docx.load import load_house_style
from govdoc.writers.html.document import write_html
from govdoc.writers.look import read_look
from govdoc.writers.pdf.document import write_pdf
from govdoc.writers.pdf.office import BY_OFFICE, pdf_of
from govdoc.writers.pdf.remarks import said_of_pdf


class Writer:
    """Writes the documents of one gemeente; what they have in common is read once."""

    def __init__(self, resources: Resources, huisstijl: Huisstijl, choices: Choices) -> None:
        """Take where templates are, the look that the gemeente chose, and what was asked for."""
        self._choices = choices
        self._house_style = cache(lambda name: load_house_style(resources, name, huisstijl))
        self._look = cache(lambda name: read_look(resources, name, huisstijl))
        self._counter = PageCounter.of(choices)
        self._own_template = huisstijl.sjabloon
        self._of_template: dict[str, tuple[str, ...]] = {}
        self._last_docx = lru_cache(maxsize=1)(self._new_docx)  # a PDF may be of the same file
        self._writers = {"docx": self._docx, "html": self._html, "pdf": self._pdf}

    def write(self, document: Document, template: str, form: Form) -> bytes:
        """A document in the house style `templates/<template>/`; the same input, the same bytes.

        Raises:
            GovdocError: a house style that cannot be used, or a text, a link or a reference that
                cannot stand in the file.
        """
        look = (self._house_style if self._is_word(form) else self._look)(template)
        return self._writers[form](with_pictures(document, look.palette), template)

    def _is_word(self, form: Form) -> bool:
        """Whether a form is a Word file, or is made of one."""
        return form == "docx" or (form == "pdf" and self._choices.pdf_engine == "libreoffice")

    def _docx(self, document: Document, template: str) -> bytes:
        return self._last_docx(document, template)

    def _new_docx(self, document: Document, template: str) -> bytes:
        made = self._counter.write(document, self._house_style(template))
        if self._own_template and template not in self._of_template:
            self._of_template[template] = said_of_template(made, self._own_template)
        return made

    def _html(self, document: Document, template: str) -> bytes:
        return write_html(document, self._look(template))

    def _pdf(self, document: Document, template: str) -> bytes:
        if self._choices.pdf_engine == "libreoffice":
            return pdf_of(self._docx(document, template))
        return write_pdf(document, self._look(template))

    def remarks(self, template: str) -> tuple[str, ...]:
        """What a user must know of the files that were written in a house style."""
        of_template = self._of_template.get(template, ())
        return (*self._counter.remarks, *of_template, *self._remarks_on_pdf(template))

    def _remarks_on_pdf(self, template: str) -> tuple[str, ...]:
        if "pdf" not in self._choices.forms:
            return ()
        if self._choices.pdf_engine == "libreoffice":
            return (BY_OFFICE,)
        return said_of_pdf(self._look(template))
