r"""Reads a CSV as Excel writes it: records of cells, each with its place.

A cell in double quotes may hold separators, line ends and `""`, which is one quote.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from govdoc.source.nodes import Scalar
from govdoc.source.text import SourceText

_LINE_END = re.compile(r"\r\n|\r|\n|$")


def records(source: SourceText, separator: str) -> Iterator[tuple[Scalar, ...]]:
    """The cells of each record; a cell's place is that of its first character, quote included."""
    cell = re.compile(rf'"((?:[^"]|"")*)"?([^{separator}\r\n]*)|([^{separator}\r\n]*)')
    cells: list[Scalar] = []
    at = 0
    while found := cell.match(source.text, at):
        cells.append(_scalar(source, found))
        at = found.end()
        if source.text.startswith(separator, at):
            at += 1
            continue
        yield tuple(cells)
        cells = []
        end = _LINE_END.match(source.text, at)
        at = end.end() if end else at
        if at == len(source.text):
            return


def _scalar(source: SourceText, found: re.Match[str]) -> Scalar:
    """A cell as text; whose line it is is nobody's business."""
    quoted, rest, bare = found.groups()
    text = bare if quoted is None else quoted.replace('""', '"') + rest
    place = replace(source.place(found.start(), found.end()), secret=True)
    return Scalar(text, place, leeg=not text)
