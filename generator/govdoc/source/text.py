r"""Bytes to text, and from a position in the text to line and column.

Lines end at `\n`, `\r\n` or `\r`, as editors count them; YAML 1.1 also breaks at NEL, LS and
PS, so its own line numbers are not used.
"""

import codecs
import re
from bisect import bisect_right
from dataclasses import dataclass, field

from govdoc.problems import Place

NEL = "\x85"
SEPARATORS = "\u2028\u2029"
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a file and where its lines begin."""

    file: str
    text: str
    starts: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Find where the lines begin, once."""
        ends = (match.end() for match in _LINE_END.finditer(self.text))
        object.__setattr__(self, "starts", (0, *ends))

    def place(self, index: int, end: int | None = None) -> Place:
        """The place of a position; `end` bounds what to underline, on that line only."""
        index = min(max(index, 0), len(self.text))
        line = bisect_right(self.starts, index) - 1
        stop = min(index + 1 if end is None else end, self.line_end(line))
        return Place(self.file, line + 1, index - self.starts[line] + 1, max(stop - index, 1))

    def line_end(self, line: int) -> int:
        """The position behind the last character of a line (from 0), its line end not counted."""
        last = line + 1 >= len(self.starts)
        end = len(self.text) if last else self.starts[line + 1]
        start = self.starts[line]
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return end

    def line(self, number: int) -> str:
        """The text of a line, counted from 1, without its line end."""
        return self.text[self.starts[number - 1] : self.line_end(number - 1)]

    def index(self, place: Place) -> int:
        """The position of a place of this file."""
        return self.starts[place.line - 1] + place.column - 1


def without(chars: str, text: str) -> tuple[str, dict[int, str]]:
    """The text with these characters stood in for by others, and what turns a value back."""
    present = [char for char in chars if char in text]
    free = (code for code in range(0xE000, 0xF900) if chr(code) not in text)
    stand_in = dict(zip(present, free, strict=False))
    back = {code: char for char, code in stand_in.items()}
    return text.translate({ord(char): code for char, code in stand_in.items()}), back


class NotUtf8Error(ValueError):
    """The bytes are no UTF-8; `place` is that of the first that is not."""

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.place = place


def decode(data: bytes, file: str) -> SourceText:
    """The bytes as text, a byte order mark in front left out.

    Raises:
        NotUtf8Error: with the place of the first byte that is no UTF-8.
    """
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return SourceText(file, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        good = SourceText(file, data[: error.start].decode("utf-8"))
        raise NotUtf8Error(good.place(len(good.text))) from None
