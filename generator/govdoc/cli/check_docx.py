"""The command `check-docx`: the accessibility gate on any Word file."""

from pathlib import Path

import click

from govdoc.cli import output
from govdoc.cli.commands import Command, one_of, wrong_use
from govdoc.cli.formats import FORMATS, Report
from govdoc.errors import ExitCode
from govdoc.problems import Level

EXAMPLE = """\
Voorbeelden:

\b
  govdoc check-docx nota.docx
  govdoc check-docx output/lindewaarde/*.docx --format json
"""
_FORMATS = ("tekst", "json")
_CLAIM = """\
Dit is wat een programma kan zien: de opbouw van het bestand. Of een document voor ieder mens te
lezen is, beoordeelt een mens.
"""


@click.command(cls=Command, options_metavar="[OPTIES]", epilog=EXAMPLE)
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="BESTAND.docx …"
)
@click.option(
    "--format",
    "form",
    callback=one_of(_FORMATS),
    default=_FORMATS[0],
    metavar="|".join(_FORMATS),
    help="Hoe de bevindingen eruitzien; zonder deze optie als tekst.",
)
@click.pass_context
def check_docx(ctx: click.Context, files: tuple[Path, ...], form: str) -> ExitCode:
    """Kijk na of een Word-bestand toegankelijk is, ook als een ander het maakte.

    Een fout of waarschuwing geeft afsluitcode 1; een advies is een tip. Er wordt niets geschreven
    en niets van internet gehaald.
    """
    # `--help` needs no lxml
    from govdoc.writers.docx.gate.checked import check_word  # noqa: PLC0415

    if missing := [file for file in files if not file.is_file()]:
        raise wrong_use(ctx, f"het bestand '{missing[0]}' is er niet")
    found = tuple(
        problem for file in dict.fromkeys(files) for problem in check_word(file, file.as_posix())
    )
    output.result(FORMATS[form](Report(found, Path(), colour=output.result_has_colour())))
    if form == _FORMATS[0]:
        output.message(_CLAIM)
    return ExitCode.FOUT if any(one.level is not Level.ADVIES for one in found) else ExitCode.GOED
