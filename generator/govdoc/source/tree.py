"""What reading a file gives: its nodes and what was wrong with its form."""

from dataclasses import dataclass

from govdoc.problems import Level, Place, Problem, Related
from govdoc.source.nodes import Node
from govdoc.source.places import Path, dotted


@dataclass(frozen=True, slots=True)
class Flaw:
    """A fault of form; `path` is where, counted from the root of its file."""

    code: str
    place: Place
    message: str
    help: str
    path: Path = ()
    related: tuple[Related, ...] = ()

    def problem(self, above: Path = ()) -> Problem:
        """The flaw as a problem; `above` is the path under which the file itself hangs."""
        path = dotted((*above, *self.path))
        return Problem(
            self.code, Level.FOUT, self.place, path, self.message, self.help, self.related
        )


@dataclass(frozen=True, slots=True)
class Tree:
    """The nodes of a file; no `root`: it is empty or, where not `whole`, reading had to stop."""

    root: Node | None
    start: Place
    flaws: tuple[Flaw, ...] = ()
    whole: bool = True
