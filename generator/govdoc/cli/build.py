"""The command `build`: check, then every document."""

from pathlib import Path

import click

from govdoc.check import check
from govdoc.cli import output, yaml_path
from govdoc.cli.building.shown import show
from govdoc.cli.commands import Command, Folder, one_of, some_of
from govdoc.errors import ExitCode
from govdoc.load import load
from govdoc.model.documentsoort import EDITIES, Editie
from govdoc.problems import Level
from govdoc.resources import Resources
from govdoc.writers.choices import (
    FORMS,
    PAGE_NUMBERS,
    PDF_ENGINES,
    Choices,
    Form,
    PageNumbers,
    PdfEngine,
)

EXAMPLE = """\
Voorbeelden:

\b
  govdoc build
  govdoc build gemeente.yaml --only convenant --partner woonwaarde
  govdoc build lindewaarde/gemeente.yaml --out documenten
"""


@click.command(cls=Command, options_metavar="[OPTIES]", epilog=EXAMPLE)
@yaml_path.argument
@click.option(
    "--out",
    type=Folder(path_type=Path),
    metavar="MAP",
    help="Schrijf onder deze map; zonder deze optie onder output, naast het YAML-bestand.",
)
@click.option(
    "--only",
    multiple=True,
    metavar="SOORT",
    help="Maak alleen deze documentsoort, zoals handboek of convenant; mag vaker.",
)
@click.option(
    "--partner",
    multiple=True,
    metavar="ID",
    help="Maak alleen de documenten van deze partij zelf; mag vaker.",
)
@click.option(
    "--to",
    callback=some_of(FORMS),
    default=FORMS[0],
    metavar=",".join(FORMS),
    help="De vorm van de documenten: docx (Word), html of pdf; meer met een komma.",
)
@click.option(
    "--pdf-engine",
    callback=one_of(PDF_ENGINES),
    default=PDF_ENGINES[0],
    metavar="|".join(PDF_ENGINES),
    help="Wat een PDF maakt: typst, of LibreOffice als uw eigen Word-sjabloon moet gelden.",
)
@click.option(
    "--pages",
    callback=one_of(PAGE_NUMBERS),
    default=PAGE_NUMBERS[0],
    metavar="|".join(PAGE_NUMBERS),
    help="Bladzijdenummers in een inhoudsopgave: auto telt met LibreOffice als dat er is, estimate"
    " schat ze. Staat LibreOffice op een eigen plaats, zet die dan in GOVDOC_SOFFICE.",
)
@click.option(
    "--edition",
    callback=one_of(EDITIES),
    default=EDITIES[0],
    metavar="|".join(EDITIES),
    help="juridisch zet bij elk onderdeel de grond in de wet; gewoon niet.",
)
def build(  # noqa: PLR0913, PLR0917 - click hands over each option
    yaml: Path,
    out: Path | None,
    only: tuple[str, ...],
    partner: tuple[str, ...],
    to: tuple[Form, ...],
    pdf_engine: PdfEngine,
    pages: PageNumbers,
    edition: Editie,
) -> ExitCode:
    """Controleer een gemeente.yaml en schrijf alle documenten.

    YAML is het bestand van de gemeente, standaard gemeente.yaml in deze map. Bij fouten wordt er
    niets geschreven; een waarschuwing houdt het bouwen niet tegen. Mislukt één document, dan
    komen de andere er wel.
    """
    # `--help` needs neither Jinja2 nor lxml
    from govdoc.cli.building.documents import build_documents  # noqa: PLC0415
    from govdoc.cli.building.programs import refuse_missing  # noqa: PLC0415
    from govdoc.plan.tasks import Wishes  # noqa: PLC0415
    from govdoc.plan.wished import refuse_unknown_kinds  # noqa: PLC0415

    choices = Choices(to, pdf_engine, pages)
    refuse_missing(choices)
    wishes = Wishes(only, partner, edition)
    refuse_unknown_kinds(Resources(yaml.parent), wishes)
    source = load(yaml)
    problems = check(source).problems
    show(problems, yaml.parent)
    if any(problem.level is Level.FOUT for problem in problems):
        output.message("Er is niets geschreven; herstel eerst de fouten.")
        return ExitCode.FOUT
    return build_documents(source, wishes, choices, out)
