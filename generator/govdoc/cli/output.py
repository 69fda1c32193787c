"""Writing to the terminal or a pipe: UTF-8 everywhere, colour on a terminal only."""

import errno
import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

import click

from govdoc.errors import GovdocError

_STATUS = 40  # columns of a line that is written over
_NOBODY_READS = (errno.EPIPE, errno.EINVAL)  # the second is what Windows says of a closed pipe


def prepare() -> None:
    """Make stdout and stderr write UTF-8 and plain line feeds on every system."""
    sys.stdout = sys.stdout or _nowhere()  # None where the caller closed it
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


def has_colour(stream: TextIO) -> bool:
    """Whether colour may be used: on a terminal, unless NO_COLOR is set (no-color.org)."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return stream.isatty() and not plain


def result_has_colour() -> bool:
    """Whether what is written as a result may have colour."""
    return has_colour(sys.stdout)


def result(text: str) -> None:
    """Write a result, on stdout."""
    _write(_ended(text), sys.stdout)


def message(text: str) -> None:
    """Write a message, on stderr."""
    _write(_ended(text), sys.stderr)


def has_cursor(stream: TextIO) -> bool:
    """Whether a line can be written over: on a terminal that is more than a typewriter."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def status(text: str) -> None:
    """Write what is going on over the last line of stderr; an empty text takes it away."""
    _write(f"\r{text:<{_STATUS}}\r{text}", sys.stderr)


def _ended(text: str) -> str:
    """The text with a line end; of nothing nothing is written."""
    return text if not text or text.endswith("\n") else f"{text}\n"


def _write(text: str, stream: TextIO) -> None:
    """Write a text; a reader that left has seen enough.

    Raises:
        GovdocError: the stream cannot be written, as on a full disk.
    """
    try:
        click.echo(text, file=stream, nl=False, color=has_colour(stream))
        stream.flush()
    except OSError as error:
        # the stream is flushed once more at exit: give it a place where that succeeds
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if error.errno not in _NOBODY_READS:
            raise GovdocError("de uitvoer is niet te schrijven; is de schijf vol?") from error
