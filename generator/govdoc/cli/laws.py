"""The command `laws`: which document cites which article, and how old each check of a law is."""

from pathlib import Path

import click

from govdoc.cli import output, yaml_path
from govdoc.cli.building.shown import show
from govdoc.cli.commands import Command
from govdoc.cli.unread import say_unread
from govdoc.errors import ExitCode, ProblemsError
from govdoc.load import load
from govdoc.model.gemeente import Source
from govdoc.rules.vandaag import vandaag

EXAMPLE = """\
Voorbeelden:

\b
  govdoc laws
  govdoc laws lindewaarde/gemeente.yaml > wetten.txt
"""


@click.command(cls=Command, options_metavar="[OPTIES]", epilog=EXAMPLE)
@yaml_path.argument
def laws(yaml: Path) -> ExitCode:
    """Laat zien welk document welk wetsartikel aanhaalt.

    YAML is het bestand van de gemeente, standaard gemeente.yaml in deze map. Bij elke wet staat
    welke versie is gelezen, hoe lang geleden dat is nagekeken, en of de wet geldt. Ook de wetten
    die uw gemeente.yaml zelf noemt, staan erbij. Er wordt niets geschreven.
    """
    source = load(yaml)
    if source.gemeente is None:
        return say_unread(source, "wie welke wet aanhaalt")
    try:
        return _laws(source)
    except ProblemsError as error:
        show(error.problems, yaml.parent)
        return ExitCode.FOUT


def _laws(source: Source) -> ExitCode:
    """Print the list.

    Raises:
        ProblemsError: the register of laws cannot be read.
    """
    # `--help` needs no Jinja2
    from govdoc.cli.citing import citations  # noqa: PLC0415
    from govdoc.cli.citing.shown import lines  # noqa: PLC0415
    from govdoc.plan.content import Content  # noqa: PLC0415

    content = Content(source)
    found = citations(content, source.places)
    output.result("\n".join(lines(content, found, vandaag())))
    show(found.problems, source.path.parent)
    return ExitCode.FOUT if found.problems else ExitCode.GOED
