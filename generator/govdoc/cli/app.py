"""The program: its commands and what it says of itself."""

import click

from govdoc import __version__
from govdoc.cli.commands import LazyGroup

COMMANDS = {
    "check": ("govdoc.cli.check:check", "Controleer een gemeente.yaml."),
    "build": ("govdoc.cli.build:build", "Controleer, en schrijf alle documenten."),
    "check-docx": (
        "govdoc.cli.check_docx:check_docx",
        "Kijk na of een Word-bestand toegankelijk is.",
    ),
    "explain": ("govdoc.cli.explain:explain", "Leg uit wat een code betekent."),
    "coverage": (
        "govdoc.cli.coverage:coverage",
        "Laat zien waar elk wetsartikel is uitgewerkt en wie het doet.",
    ),
    "laws": ("govdoc.cli.laws:laws", "Laat zien welk document welk wetsartikel aanhaalt."),
}

EXAMPLE = """\
Voorbeeld:

\b
  govdoc check gemeente.yaml
  govdoc build gemeente.yaml
"""


@click.group(
    cls=LazyGroup,
    lazy=COMMANDS,
    invoke_without_command=True,
    options_metavar="[OPTIES]",
    subcommand_metavar="COMMANDO …",
    epilog=EXAMPLE,
)
@click.version_option(
    __version__, prog_name="govdoc", message="%(prog)s %(version)s", help="Toon de versie."
)
@click.pass_context
def app(ctx: click.Context) -> None:
    """Privacy governance van een gemeente als code.

    U legt in gemeente.yaml vast hoe uw gemeente de privacy in het sociaal domein regelt. govdoc
    controleert dat en schrijft er de Word-documenten van.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
