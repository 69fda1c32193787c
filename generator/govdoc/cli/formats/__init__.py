"""How findings are shown: a format is one function from a report to text."""

from collections.abc import Callable, Mapping

from govdoc.cli.formats.github import render as as_github
from govdoc.cli.formats.json import render as as_json
from govdoc.cli.formats.report import Report
from govdoc.cli.formats.sarif import render as as_sarif
from govdoc.cli.formats.text import render as as_text

FORMATS: Mapping[str, Callable[[Report], str]] = {
    "tekst": as_text,
    "json": as_json,
    "github": as_github,
    "sarif": as_sarif,
}

__all__ = ["FORMATS", "Report"]
