"""What `build` shows on stderr: problems in the form of `check`, and a count while it works."""

import sys
import time
from collections.abc import Iterable
from pathlib import Path

from govdoc.cli import output
from govdoc.cli.formats import Report
from govdoc.cli.formats.text import problems as as_text
from govdoc.problems import Problem

MOST = 50  # problems that are shown in full; hundreds of documents may have one each
_PATIENCE = 1.0  # seconds before a count is shown
_PAUSE = 0.1  # seconds between two counts


def show(problems: Iterable[Problem], folder: Path) -> None:
    """Problems with their source lines, each once, and how many there are of each level."""
    once = tuple(dict.fromkeys(problems))
    if not once:
        return
    report = Report(once[:MOST], folder, colour=output.has_colour(sys.stderr))
    more = f"… en nog {len(once) - MOST} bevindingen\n" if len(once) > MOST else ""
    output.message(f"{as_text(report)}\n{more}{Report(once, folder).summary()}\n")


class Progress:
    """A count of the documents on a terminal, once the work takes longer than a second."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._shows = output.has_cursor(sys.stderr)
        self._next = time.monotonic() + _PATIENCE
        self._shown = False

    def step(self, done: int) -> None:
        """Say how many documents are done."""
        if self._shows and time.monotonic() >= self._next:
            output.status(f"{done} van {self._total} documenten")
            self._next = time.monotonic() + _PAUSE
            self._shown = True

    def clear(self) -> None:
        """Take the count away."""
        if self._shown:
            output.status("")
            self._shown = False
