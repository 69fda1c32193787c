"""What stands below a RASIC table: the letters in words, and the names behind the labels."""

from collections.abc import Sequence

from govdoc.blocks import MatrixColumn

LEGEND = (
    ("A", "beslist en is eindverantwoordelijk"),
    ("R", "doet het werk"),
    ("S", "helpt mee"),
    ("I", "hoort het achteraf"),
    ("C", "geeft vooraf advies"),
)


def said(names: Sequence[MatrixColumn]) -> list[tuple[str, str]]:
    """The labels that the legend explains."""
    return [(name.label, name.name) for name in names if name.label != name.name]
