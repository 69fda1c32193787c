"""What functions of texts take: anything else is a fault of the text, never of the program."""

from govdoc.model.rollen import LETTERS, Letter
from govdoc.text.refusal import refused


def text_of(value: object, function: str, what: str, *, may_be_empty: bool = False) -> str:
    """A text that a function was given; `what` says in Dutch what it is.

    Raises:
        Refusal: it is no text, or nothing stands in it.
    """
    if not isinstance(value, str) or not (value.strip() or may_be_empty):
        raise refused(f"`{function}` vraagt {what} als tekst", word=function)
    return value


def letter_of(value: object, function: str) -> Letter:
    """A letter of the RASIC table that a function was given.

    Raises:
        Refusal: there is no such letter.
    """
    for letter in LETTERS:
        if letter == value:
            return letter
    raise refused(f"`{function}` vraagt een letter: {', '.join(LETTERS)}", word=function)
