"""The error boundary: every way in which a command ends becomes a message and an exit code."""

import platform
import tempfile
import traceback
from pathlib import Path

import click

from govdoc import __version__
from govdoc.cli import output
from govdoc.errors import ExitCode, GovdocError

_BUG = """\
fout: govdoc zelf gaat hier de mist in; het ligt niet aan uw gegevens.

Meld dit bij wie govdoc voor u onderhoudt (het adres staat in README.md) en stuur dit bestand mee:
  {report}
Lees het eerst zelf na: er kan een stukje van uw eigen tekst in staan.
"""


def run(args: list[str]) -> int:
    """Run one command and give its exit code."""
    output.prepare()
    try:
        return _run(args)
    except (KeyboardInterrupt, click.Abort):
        output.message("Onderbroken; er is niets half geschreven.")
        return ExitCode.ONDERBROKEN
    except GovdocError as error:
        output.message(f"fout: {error}")
        return error.exit_code
    except Exception as error:  # noqa: BLE001 - whatever else comes out is a bug, and is said to be
        output.message(_BUG.format(report=_report(error)))
        return ExitCode.BUG


def _run(args: list[str]) -> int:
    from govdoc.cli.app import app  # noqa: PLC0415 - a bug while importing is a bug too

    code = app.main(args, prog_name="govdoc", standalone_mode=False)
    return code if isinstance(code, int) else ExitCode.GOED


def _report(error: Exception) -> str:
    """Write what a maintainer needs to a new file and give its path."""
    system = f"govdoc {__version__}, Python {platform.python_version()}, {platform.platform()}"
    text = f"{system}\n\n{''.join(traceback.format_exception(error))}"
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", prefix="govdoc-fout-", suffix=".txt", delete=False
        ) as file:
            file.write(text)
    except OSError:  # no place for a file: then here, or it is lost
        return f"(er kon geen bestand worden geschreven)\n\n{text}"
    return str(Path(file.name))
