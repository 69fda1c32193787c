"""The legend of an organisation chart: a small box for each line that is in it, and its name."""

from collections.abc import Sequence
from dataclasses import dataclass

from govdoc.figures.boxes import ASIDE, LINES, role_box
from govdoc.figures.forest import Forest
from govdoc.figures.ink import TEXT, Ink
from govdoc.figures.lines import Lettering, Line
from govdoc.figures.svg import Rectangle, words

_SAMPLE, _LOW = 18.0, 9.0  # the small box
_NEAR, _APART = 4.0, 14.0  # between a box and its word, and before the next box
_ROW = 15.0
_ABOVE = 14.0


@dataclass(frozen=True, slots=True)
class Entry:
    """A line and its word, with the place of its small box in the legend."""

    line: str
    word: Line
    left: float
    top: float


@dataclass(frozen=True, slots=True)
class Legend:
    """The entries, and how much room they take."""

    entries: tuple[Entry, ...]
    width: float
    height: float


def legend(trees: Forest, ink: Ink, look: Lettering, room: float) -> Legend:
    """The lines that are in the chart, row by row."""
    left, top, widest = 0.0, _ABOVE, 0.0
    entries: list[Entry] = []
    for line, text in _lines(trees):
        word = Line(text, ink.measure(text, look.size))
        wide = _SAMPLE + _NEAR + word.width
        if left and left + wide > room:
            left, top = 0.0, top + _ROW
        entries.append(Entry(line, word, left, top))
        widest = max(widest, left + wide)
        left += wide + _APART
    return Legend(tuple(entries), widest, top + _ROW if entries else 0)


def drawn(key: Legend, ink: Ink, look: Lettering, top: float) -> list[str]:
    """The legend, that far from the top of the chart."""
    out = []
    for entry in key.entries:
        place = Rectangle(entry.left + 0.6, top + entry.top + 1, _SAMPLE, _LOW)
        aside = entry.line == ASIDE
        out.append(role_box(entry.line, place, ink.colours, aside=aside))
        beside = place.left + _SAMPLE + _NEAR
        text = Rectangle(beside, place.top, entry.word.width, _LOW)
        out.append(words([entry.word], text, look, TEXT))
    return out


def _lines(trees: Forest) -> Sequence[tuple[str, str]]:
    aside = set(trees.beside.values())
    used = {role.line for role in trees.roles.values() if role.id not in aside}
    known = [(line, text) for line, text in LINES.items() if line in used]
    return [*known, (ASIDE, ASIDE)] if aside else known
