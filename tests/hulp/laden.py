"""Loading a YAML text in a test, and problems in a form that is easy to compare."""

from pathlib import Path

from govdoc.load import load
from govdoc.model.gemeente import Source
from govdoc.problems import Problem
from govdoc.source.reader import read_bytes
from govdoc.source.tree import Flaw
from hulp.gemeente import zet

Kort = tuple[str, int, int, str]  # code, line, column, path


def laad(map_: Path, tekst: str | bytes) -> Source:
    """The text loaded as gemeente.yaml in a folder."""
    return load(zet(map_, tekst))


def kort(source: Source) -> list[Kort]:
    """Code, line, column and path of every problem, in the order of the file."""
    problems = sorted(source.problems, key=lambda one: (one.place.line, one.place.column, one.code))
    return [(one.code, one.place.line, one.place.column, one.path) for one in problems]


def enige(source: Source) -> Problem:
    """The one problem that there is."""
    assert len(source.problems) == 1, source.problems
    return source.problems[0]


def enig_gebrek(tekst: str | bytes) -> Flaw:
    """The one fault of form in a YAML text."""
    data = tekst if isinstance(tekst, bytes) else tekst.encode()
    (flaw,) = read_bytes(data, "gemeente.yaml").flaws
    return flaw
