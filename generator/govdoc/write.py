"""The last stage: a document of blocks to the bytes of a file, in the look of one gemeente."""

from functools import cache

from govdoc.accessibility.gate import refuse_inaccessible
from govdoc.blocks import Document
from govdoc.model.organisatie import Huisstijl
from govdoc.resources import Resources
from govdoc.writers.choices import Form
from govdoc.writers.docx.document import write_docx
from govdoc.writers.docx.load import load_house_style
from govdoc.writers.html.document import write_html
from govdoc.writers.look import read_look


class Writer:
    """Writes the documents of one gemeente; what they have in common is read once."""

    def __init__(self, resources: Resources, huisstijl: Huisstijl) -> None:
        """Take where templates are, and the look that the gemeente chose."""
        self._house_style = cache(lambda name: load_house_style(resources, name, huisstijl))
        self._look = cache(lambda name: read_look(resources, name, huisstijl))
        self._writers = {"docx": self._docx, "html": self._html}

    def write(self, document: Document, template: str, form: Form) -> bytes:
        """A document in the house style `templates/<template>/`; the same input, the same bytes.

        Raises:
            ProblemsError: TGL, the document would not be accessible.
            GovdocError: a house style that cannot be used, or a text, a link or a reference that
                cannot stand in the file.
        """
        refuse_inaccessible(document)
        return self._writers[form](document, template)

    def _docx(self, document: Document, template: str) -> bytes:
        return write_docx(document, self._house_style(template))

    def _html(self, document: Document, template: str) -> bytes:
        return write_html(document, self._look(template))
