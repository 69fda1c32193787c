"""The command `coverage`: where each article of law is worked out, and who is responsible."""

from pathlib import Path

import click

from govdoc.cli import output, yaml_path
from govdoc.cli.building.shown import show
from govdoc.cli.commands import Command, one_of
from govdoc.cli.unread import say_unread
from govdoc.errors import ExitCode, ProblemsError
from govdoc.load import load
from govdoc.model.gemeente import Source

FORMS = ("tekst", "json")
EXAMPLE = """\
Voorbeelden:

\b
  govdoc coverage
  govdoc coverage lindewaarde/gemeente.yaml --format json > dekking.json
"""


@click.command(cls=Command, options_metavar="[OPTIES]", epilog=EXAMPLE)
@yaml_path.argument
@click.option(
    "--format",
    "form",
    callback=one_of(FORMS),
    default=FORMS[0],
    metavar="|".join(FORMS),
    help="Hoe het overzicht eruitziet; zonder deze optie als tekst.",
)
def coverage(yaml: Path, form: str) -> ExitCode:
    """Laat zien waar elk wetsartikel is uitgewerkt en wie het doet.

    YAML is het bestand van de gemeente, standaard gemeente.yaml in deze map. Bij elk artikel dat
    iets van een gemeente vraagt, staat in welk document en welk onderdeel het is uitgewerkt, en wie
    volgens de RASIC-tabel beslist (A) en het doet (R). Een onderdeel zonder tekst telt niet mee. Er
    wordt niets geschreven.
    """
    source = load(yaml)
    if source.gemeente is None:
        return say_unread(source, "wat er is uitgewerkt")
    try:
        return _coverage(source, form)
    except ProblemsError as error:
        show(error.problems, yaml.parent)
        output.message("Herstel eerst de teksten; daarna is te zien wat er is uitgewerkt.")
        return ExitCode.FOUT


def _coverage(source: Source, form: str) -> ExitCode:
    """Print the list.

    Raises:
        ProblemsError: a text is wrong, so that the list would leave things out.
    """
    # `--help` needs no Jinja2
    from govdoc.cli.covering import coverage as found_in  # noqa: PLC0415
    from govdoc.cli.covering.data import as_json  # noqa: PLC0415
    from govdoc.cli.covering.shown import lines  # noqa: PLC0415
    from govdoc.plan.content import Content  # noqa: PLC0415

    content = Content(source)
    found = found_in(content)
    text = as_json(content, found) if form == "json" else "\n".join(lines(content, found))
    output.result(text)
    return ExitCode.GOED
