"""What a PDF is made with, which not every machine has."""

from importlib.util import find_spec

from govdoc.errors import UsageError
from govdoc.writers.choices import Choices
from govdoc.writers.libreoffice import find_office

_TYPST = (
    "voor een PDF is het pakket typst nodig, en dat staat niet op deze computer; geef in de map van"
    ' govdoc de opdracht pip install -e ".[pdf]", of kies --pdf-engine libreoffice'
)
_OFFICE = (
    "--pdf-engine libreoffice vraagt om LibreOffice, en dat staat niet op deze computer; installeer"
    " het, of kies --pdf-engine typst"
)


def refuse_missing(choices: Choices) -> None:
    """Stop before anything is written.

    Raises:
        UsageError: what was chosen to make a PDF is not there.
    """
    if "pdf" not in choices.forms:
        return
    if choices.pdf_engine == "typst" and find_spec("typst") is None:
        raise UsageError(_TYPST)
    if choices.pdf_engine == "libreoffice" and find_office() is None:
        raise UsageError(_OFFICE)
