"""A syntax error as the parser reports it, with the lines around it to find its cause in."""

import re
from dataclasses import dataclass, field

from govdoc.source.text import SourceText

QUOTES = "zet de hele waarde tussen aanhalingstekens"
SPACES = "spring in met spaties: twee per niveau, en in één groep overal evenveel"


@dataclass(frozen=True, slots=True)
class Cause:
    """What went wrong, where, and how to repair it; `end` bounds what to underline."""

    index: int
    message: str
    help: str
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Broken:
    """Where the parser stuck (`index`), on what (`problem`), and inside what (`context`, `start`).

    `last` spans the last value that was read; `line` and `above` are the text of the line where
    it stuck and of the nearest line above it that is not empty; `begin` and `above_begin` are the
    positions where these lines begin.
    """

    source: SourceText
    problem: str
    context: str
    index: int
    start: int | None
    last: tuple[int, int]
    line: str = field(init=False)
    begin: int = field(init=False)
    above: str = field(init=False)
    above_begin: int = field(init=False)

    def __post_init__(self) -> None:
        """Look up the lines once."""
        number = self.source.place(self.index).line
        above = number - 1
        while above and not self.source.line(above).strip():
            above -= 1
        for name, value in (
            ("line", self.source.line(number)),
            ("begin", self.source.starts[number - 1]),
            ("above", self.source.line(above) if above else ""),
            ("above_begin", self.source.starts[above - 1] if above else 0),
        ):
            object.__setattr__(self, name, value)

    @property
    def char(self) -> str:
        """The character on which the parser stuck; empty at the end of the file."""
        return self.source.text[self.index : self.index + 1]

    @property
    def before(self) -> str:
        """The text of the line before that character."""
        return self.line[: self.index - self.begin]

    def says(self, pattern: str) -> bool:
        """Whether the parser's own words, of either implementation, match."""
        return re.search(pattern, self.problem) is not None

    def line_of(self, index: int) -> tuple[int, str]:
        """Where the line of a position begins, and its text."""
        number = self.source.place(index).line
        return self.source.starts[number - 1], self.source.line(number)


def indent(line: str) -> int:
    """The position of the first text of a line, behind its dashes."""
    found = re.match(r" *(?:- +)*", line)
    return found.end() if found else 0
