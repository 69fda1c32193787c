"""The format github: workflow commands, which GitHub shows beside the lines they are about.

docs.github.com, "Workflow commands for GitHub Actions": what would end a command is escaped.
"""

from collections.abc import Iterator

from govdoc.cli.formats.report import Report
from govdoc.problems import Level, Problem

_COMMANDS = {Level.FOUT: "error", Level.WAARSCHUWING: "warning", Level.ADVIES: "notice"}
_IN_TEXT = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = {**_IN_TEXT, ord(":"): "%3A", ord(","): "%2C"}


def render(report: Report) -> str:
    """One command on a line for each problem; nothing where there are none."""
    return "".join(f"{_command(problem, report)}\n" for problem in report.problems)


def _command(problem: Problem, report: Report) -> str:
    place = problem.place
    properties = {
        "file": report.from_here(place.file),
        "line": str(place.line),
        "col": str(place.column),
        "title": problem.code,
    }
    written = ",".join(f"{k}={v.translate(_IN_PROPERTY)}" for k, v in properties.items())
    text = "\n".join(_lines(problem, report)).translate(_IN_TEXT)
    return f"::{_COMMANDS[problem.level]} {written}::{text}"


def _lines(problem: Problem, report: Report) -> Iterator[str]:
    """What is wrong, the repair, and the other places, which GitHub has no property for."""
    yield problem.message
    if problem.help:
        yield f"Hulp: {problem.help}"
    for related in problem.related:
        place = related.place
        spot = f"{report.from_here(place.file)}:{place.line}:{place.column}"
        yield f"Zie ook {spot}: {related.message}"
