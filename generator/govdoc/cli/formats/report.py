"""What a format shows, and the words and figures that formats share."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from govdoc.problems import Level, Problem

_WORDS = {
    Level.FOUT: ("fout", "fouten"),
    Level.WAARSCHUWING: ("waarschuwing", "waarschuwingen"),
    Level.ADVIES: ("advies", "adviezen"),
}


@dataclass(frozen=True, slots=True)
class Report:
    """The problems of one gemeente, in the order to show them.

    `folder` is that of its YAML, to which the files of places are relative; `explained` counts
    the problems that `afwijkingen` explains.
    """

    problems: tuple[Problem, ...]
    folder: Path
    colour: bool = False
    explained: int = 0

    def counts(self) -> dict[Level, int]:
        """How many problems there are of each level."""
        found = Counter(problem.level for problem in self.problems)
        return {level: found[level] for level in Level}

    def from_here(self, file: str) -> str:
        """A file as seen from the working folder; one outside it keeps the name it has in places.

        No path is absolute: what a machine's folders are called is in no report.
        """
        path = (self.folder / file).resolve()
        here = Path.cwd().resolve()
        inside = path.exists() and path.is_relative_to(here)
        return path.relative_to(here).as_posix() if inside else file

    def summary(self) -> str:
        """The figures in words: "2 fouten, 1 waarschuwing, 0 adviezen; 1 afwijking verklaard"."""
        figures = ", ".join(
            f"{count} {_WORDS[level][count != 1]}" for level, count in self.counts().items()
        )
        afwijkingen = "afwijking" if self.explained == 1 else "afwijkingen"
        return f"{figures}; {self.explained} {afwijkingen} verklaard" if self.explained else figures
