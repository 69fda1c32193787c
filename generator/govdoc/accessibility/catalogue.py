"""What the gate checks: a code per norm, and a finding that either gate gives a place."""

from collections.abc import Mapping
from dataclasses import dataclass

from govdoc.problems import Level, Place, Problem

F, W, A = Level.FOUT, Level.WAARSCHUWING, Level.ADVIES

# The level that a code mostly has; TGLnnn is TG-nn of the norms for accessible documents.
LEVELS: Mapping[str, Level] = {
    "TGL001": F,  # language
    "TGL002": F,  # title
    "TGL003": F,  # headings
    "TGL004": F,  # lists
    "TGL005": F,  # heads of tables
    "TGL006": F,  # shape of tables
    "TGL007": W,  # title of tables
    "TGL008": F,  # alternative texts
    "TGL009": F,  # text boxes and floating objects
    "TGL010": F,  # contrast
    "TGL011": W,  # colour as the only carrier
    "TGL012": F,  # texts of links
    "TGL013": W,  # contents
    "TGL014": A,  # size and spacing of text
    "TGL015": F,  # form fields
    "TGL016": A,  # abbreviations
    "TGL017": F,  # white space by empty paragraphs, tabs or spaces
    "TGL018": W,  # footnotes
    "TGL019": W,  # revisions, comments, hidden text, names
    "TGL020": A,  # RASIC tables
    "TGL021": F,  # a file that cannot be read as Word
}
_UNREADABLE = "TGL021"  # a state of the file, and none of the norms


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found, without a place; `level` only where it departs from the code's own."""

    code: str
    message: str
    help: str
    level: Level | None = None

    def at(self, place: Place, path: str = "") -> Problem:
        """The finding as a problem, with the number of the norm in its text."""
        norm = "" if self.code == _UNREADABLE else f" (TG-{self.code[-2:]})"
        level = self.level or LEVELS[self.code]
        return Problem(self.code, level, place, path, self.message + norm, self.help)


def quoted(text: str, most: int = 60) -> str:
    """A piece of text in a message: on one line, and not longer than anyone reads."""
    line = " ".join(text.split())
    return f"‘{line if len(line) <= most else line[: most - 1].rstrip() + '…'}’"
