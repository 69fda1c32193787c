"""Text that is broken over lines, on the real widths of its letters."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

_LEADING = 1.18
_LEFT = 3  # letters of a cut word on its last line


@dataclass(frozen=True, slots=True)
class Lettering:
    """How large letters are, in points, and whether they are bold."""

    size: float
    bold: bool = False

    @property
    def line(self) -> float:
        """The height of a line."""
        return self.size * _LEADING


@dataclass(frozen=True, slots=True)
class Line:
    """A line and its width in points; `note`: in italics, `broken`: it ends inside a word."""

    text: str
    width: float
    note: bool = False
    broken: bool = False


def wrapped(
    text: str, room: float, measure: Callable[[str], float], *, note: bool = False
) -> tuple[Line, ...]:
    """A text over as many lines as it takes; a word wider than the room is cut with a hyphen."""
    out: list[Line] = []
    held = ""
    for word, broken in _words(text, room, measure):
        joined = f"{held} {word}" if held else word
        if measure(joined) > room and held:
            out.append(Line(held, measure(held), note))
            joined = word
        held = joined
        if broken:
            out.append(Line(held, measure(held), note, broken=True))
            held = ""
    if held:
        out.append(Line(held, measure(held), note))
    return tuple(out)


def _words(text: str, room: float, measure: Callable[[str], float]) -> Iterator[tuple[str, bool]]:
    """The words, and whether one is only the beginning of a word."""
    for word in text.split():
        rest = word
        while measure(rest) > room and len(rest) > 1:
            cut = _fits(rest, room, measure)
            yield f"{rest[:cut]}-", True
            rest = rest[cut:]
        yield rest, False


def _fits(word: str, room: float, measure: Callable[[str], float]) -> int:
    """How many letters of a word fit with a hyphen behind them; some stay for the next line."""
    count, most = 1, len(word) - _LEFT if len(word) > 2 * _LEFT else len(word) - 1
    while count < most and measure(f"{word[: count + 1]}-") <= room:
        count += 1
    return count
