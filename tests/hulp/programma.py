"""Runs govdoc as a program, as a user would."""

import os
import re
import subprocess
import sys
from pathlib import Path

from govdoc.writers.libreoffice import SETTING

ENGELS = re.compile(
    r"\b(usage|error|expected|required|try|show|options?|commands?|invalid|missing|such|got|the|"
    r"did you mean|default|aborted|traceback|file not found)\b",
    re.IGNORECASE,
)


def govdoc(*args: str, map_: Path, **omgeving: str) -> subprocess.CompletedProcess[str]:
    """Runs govdoc with `map_` as working folder; output as UTF-8, line ends as they are."""
    return python("-m", "govdoc", *args, map_=map_, **omgeving)


def python(*args: str, map_: Path, **omgeving: str) -> subprocess.CompletedProcess[str]:
    """Runs Python with these arguments; the environment is this one with some values changed.

    LibreOffice counts no pages, unless `omgeving` says where it is: that takes seconds.
    """
    klaar = subprocess.run(
        [sys.executable, *args],
        cwd=map_,
        env={**os.environ, SETTING: "", **omgeving},
        capture_output=True,
        check=False,
        timeout=60,
    )
    uit, fout = klaar.stdout.decode("utf-8"), klaar.stderr.decode("utf-8")
    return subprocess.CompletedProcess(klaar.args, klaar.returncode, uit, fout)
