"""A line of a source file with a place marked below it, as a terminal shows it.

Characters may be two columns wide or none, a tab is several, and a line may be longer than anyone
reads: the mark must stand below its place all the same.
"""

import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from govdoc.errors import ProblemsError
from govdoc.problems import Place
from govdoc.resources import Area, Resources
from govdoc.source.text import SourceText

WIDTH = 96  # characters of a line that are shown at most
BEFORE = 40  # of a longer line: characters in front of the place
TAB = "    "
MAX_BYTES = 6 * 1024 * 1024  # a larger file was not read either
CUT = "…"
_HIDDEN = ("Cc", "Cf", "Cs", "Zl", "Zp")


@dataclass(frozen=True, slots=True)
class Snippet:
    """A line as it is shown, the columns in front of the mark, and how many the mark covers."""

    text: str
    indent: int
    length: int


class SourceFiles:
    """The files that places are in; `folder` is that of the gemeente's YAML."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._texts: dict[str, SourceText | None] = {}

    def shown(self, file: str) -> str:
        """How a reader finds a file from the working folder; shipped files keep their own name."""
        path = self._folder / file
        return path.as_posix() if path.exists() else file

    def snippet(self, place: Place) -> Snippet | None:
        """The line of a place; None where the file cannot be shown, or holds names of people."""
        if place.secret:
            return None
        if place.file not in self._texts:
            self._texts[place.file] = self._read(place.file)
        text = self._texts[place.file]
        if text is None or place.line > len(text.starts):
            return None
        return snippet(text.line(place.line), place.column - 1, place.length)

    def _read(self, file: str) -> SourceText | None:
        try:
            path = self._find(file)
            with path.open("rb") as stream:
                data = stream.read(MAX_BYTES)
        except (OSError, ProblemsError):
            return None
        if b"\0" in data:  # a Word file, or UTF-16: no lines to show
            return None
        return SourceText(file, data.decode("utf-8-sig", errors="replace"))

    def _find(self, file: str) -> Path:
        """The gemeente's own file, or the one that is shipped under this name."""
        own = self._folder / file
        area, _, name = file.partition("/")
        shipped = [found for found in get_args(Area) if found == area and not own.exists()]
        return next((Resources(self._folder).find(a, name) or own for a in shipped), own)


def snippet(line: str, start: int, length: int) -> Snippet:
    """The part of a line to show; `start` counts from 0, both count characters."""
    begin = max(0, start - BEFORE) if len(line) > WIDTH else 0
    end = begin + WIDTH
    front = CUT if begin else ""
    before = front + "".join(map(_visible, line[begin:start]))
    marked = "".join(map(_visible, line[start : min(start + length, end)]))
    after = "".join(map(_visible, line[start + length : end])) + (CUT if end < len(line) else "")
    text = (before + marked + after).rstrip()
    return Snippet(text, _columns(before), max(_columns(marked), 1))


def _visible(char: str) -> str:
    """A character as it is shown: nothing in a file may steer the terminal or hide from it."""
    if char == "\t":
        return TAB
    hidden = unicodedata.category(char) in _HIDDEN
    return f"<U+{ord(char):04X}>" if hidden else char


def _columns(text: str) -> int:
    """How many columns a terminal needs for a text."""
    return sum(_width(char) for char in text)


def _width(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1
