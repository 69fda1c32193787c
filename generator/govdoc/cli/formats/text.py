"""The format tekst, for people: like a good compiler, with the source line and a mark below it."""

import textwrap
from collections.abc import Iterator

import click

from govdoc.cli.formats.report import Report
from govdoc.cli.formats.snippet import SourceFiles
from govdoc.problems import Level, Place, Problem, Related

WIDTH = 100  # columns of the help
COLOURS = {Level.FOUT: "red", Level.WAARSCHUWING: "yellow", Level.ADVIES: "cyan"}
FRAME = "blue"


def render(report: Report) -> str:
    """The problems and a summary line."""
    if not report.problems:
        return f"{report.summary() if report.explained else 'Geen bevindingen.'}\n"
    return f"{problems(report)}\n{report.summary()}\n"


def problems(report: Report) -> str:
    """The problems, each followed by a blank line; empty where there are none."""
    files = SourceFiles(report.folder)
    blocks = (_Block(problem, files, colour=report.colour) for problem in report.problems)
    return "\n".join("".join(f"{line}\n" for line in block.lines()) for block in blocks)


class _Block:
    """One problem as lines; the gutter is as wide as its longest line number."""

    def __init__(self, problem: Problem, files: SourceFiles, *, colour: bool) -> None:
        self._problem = problem
        self._files = files
        self._colour = colour
        places = (problem.place, *(related.place for related in problem.related))
        self._gutter = " " * max(len(str(place.line)) for place in places)

    def lines(self) -> Iterator[str]:
        problem = self._problem
        colour = COLOURS[problem.level]
        title = self._style(f"{problem.level} {problem.code}", colour)
        yield f"{title}: {self._style(problem.message)}"
        yield from self._spot(problem.place, "-->")
        yield from self._marked(problem.place, "^", colour)
        for related in problem.related:
            yield from self._related(related)
        yield from self._help()

    def _related(self, related: Related) -> Iterator[str]:
        yield from self._spot(related.place, ":::", related.message)
        yield from self._marked(related.place, "-", FRAME)

    def _spot(self, place: Place, arrow: str, why: str = "") -> Iterator[str]:
        spot = f", {place.label}" if place.label else f":{place.line}:{place.column}"
        where = f"{self._files.shown(place.file)}{spot}"
        yield f"{self._gutter}{self._style(arrow, FRAME)} {where}{f'  {why}' if why else ''}"

    def _marked(self, place: Place, mark: str, colour: str) -> Iterator[str]:
        found = self._files.snippet(place)
        if found is None:
            return
        bar = self._style("|", FRAME)
        number = self._style(str(place.line).rjust(len(self._gutter)), FRAME)
        yield f"{self._gutter} {bar}"
        yield f"{number} {bar} {found.text}".rstrip()
        yield f"{self._gutter} {bar} {' ' * found.indent}{self._style(mark * found.length, colour)}"

    def _help(self) -> Iterator[str]:
        if not self._problem.help:
            return
        label = f"{self._gutter} = hulp: "
        text = textwrap.wrap(
            self._problem.help,
            WIDTH - len(label),
            break_long_words=False,
            break_on_hyphens=False,
        )
        front = f"{self._gutter} {self._style('=', FRAME)} hulp: "
        yield from (f"{front if i == 0 else ' ' * len(label)}{part}" for i, part in enumerate(text))

    def _style(self, text: str, colour: str | None = None) -> str:
        return click.style(text, fg=colour, bold=True) if self._colour else text
