"""Lines of a list for people, broken where that does no harm."""

import textwrap

WIDTH = 100  # columns
_GLUE = "\0"  # a space at which no line ends


def glued(name: str) -> str:
    """A name that stays whole at the end of a line."""
    return name.replace(" ", _GLUE)


def wrapped(front: str, text: str, indent: int) -> str:
    """A text behind its label, as lines that hang `indent` columns in; words are not broken."""
    return textwrap.fill(
        f"{front}{text}",
        WIDTH,
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    ).replace(_GLUE, " ")
