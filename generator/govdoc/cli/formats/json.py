"""The format json, for programs; its shape is a contract (cli.md)."""

from json import dumps
from typing import Any

from govdoc.cli.formats.report import Report
from govdoc.problems import Place, Problem


def render(report: Report) -> str:
    """The report as JSON that ends with a line end."""
    summary = {str(level): count for level, count in report.counts().items()}
    shape = {
        "problems": [_problem(problem) for problem in report.problems],
        "summary": {**summary, "verklaard": report.explained},
    }
    return dumps(shape, ensure_ascii=False, indent=2) + "\n"


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "code": problem.code,
        "level": str(problem.level),
        **_place(problem.place),
        "path": problem.path,
        "message": problem.message,
        "help": problem.help,
        "related": [
            {**_place(related.place), "message": related.message} for related in problem.related
        ],
    }


def _place(place: Place) -> dict[str, Any]:
    return {"file": place.file, "line": place.line, "column": place.column}
