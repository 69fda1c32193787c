"""The format sarif (2.1.0), for code scanning and for tools that keep findings.

OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0". Places are relative to
SRCROOT, the folder that govdoc runs in; where that is, is nobody's business.
"""

from json import dumps
from typing import Any
from urllib.parse import quote

from govdoc import __version__
from govdoc.cli.explanations import Explanation, explanations
from govdoc.cli.formats.report import Report
from govdoc.problems import Level, Place, Problem

_LEVELS = {Level.FOUT: "error", Level.WAARSCHUWING: "warning", Level.ADVIES: "note"}
_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_ROOT = "SRCROOT"
_DRIVER = "govdoc"


def render(report: Report) -> str:
    """The report as SARIF that ends with a line end."""
    driver = {
        "name": _DRIVER,
        "version": __version__,
        "semanticVersion": __version__,
        "language": "nl",
        "rules": [_rule(one) for one in explanations().values()],
    }
    run = {
        "tool": {"driver": driver},
        "language": "nl",
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {
            _ROOT: {"description": {"text": "De map waarin govdoc is uitgevoerd."}}
        },
        "results": [_result(problem, report) for problem in report.problems],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(one: Explanation) -> dict[str, Any]:
    text = "\n\n".join(f"{name}: {words}" for name, words in one.sections.items())
    return {
        "id": one.code,
        "shortDescription": {"text": one.title},
        "fullDescription": {"text": " ".join(one.sections["Wat"].split())},
        "help": {"text": text, "markdown": _markdown(one)},
        "defaultConfiguration": {"level": _LEVELS[one.level]},
        "properties": {"tags": [one.family]},
    }


def _markdown(one: Explanation) -> str:
    *prose, (name, example) = one.sections.items()
    parts = [f"**{title}.** {' '.join(words.split())}" for title, words in prose]
    return "\n\n".join((*parts, f"**{name}.**", f"```yaml\n{example}\n```"))


def _result(problem: Problem, report: Report) -> dict[str, Any]:
    codes = list(explanations())
    text = f"{problem.message}\n\nHulp: {problem.help}" if problem.help else problem.message
    related = [
        _location(other.place, report) | {"id": number, "message": {"text": other.message}}
        for number, other in enumerate(problem.related, start=1)
    ]
    location = _location(problem.place, report)
    if problem.path:
        location["logicalLocations"] = [{"fullyQualifiedName": problem.path}]
    return {
        "ruleId": problem.code,
        "ruleIndex": codes.index(problem.code),
        "level": _LEVELS[problem.level],
        "message": {"text": text},
        "locations": [location],
        "relatedLocations": related,
        "partialFingerprints": {"codeAndPath/v1": f"{problem.code}:{problem.path}"},
    }


def _location(place: Place, report: Report) -> dict[str, Any]:
    uri = quote(report.from_here(place.file), safe="/")
    region = {
        "startLine": place.line,
        "startColumn": place.column,
        "endColumn": place.column + place.length,
    }
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": uri, "uriBaseId": _ROOT},
            "region": region,
        }
    }
