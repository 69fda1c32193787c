"""What a user must know of a PDF: what was checked, and what was not (PD-07)."""

from govdoc.writers.look import Look
from govdoc.writers.pdf.typesetter import FAMILY

_CHECKED = "PDF: structuur gecontroleerd; volledige toegankelijkheid vraagt menselijke controle."
_SAME = ("Calibri", FAMILY)  # fonts of the same widths


def said_of_pdf(look: Look) -> tuple[str, ...]:
    """That people must check it too, and that another font took the place of the gemeente's."""
    if look.font in _SAME:
        return (_CHECKED,)
    return (_CHECKED, f"PDF: gezet in {FAMILY}; het lettertype '{look.font}' is er niet bij.")
