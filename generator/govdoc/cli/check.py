"""The command `check`: validation only."""

from pathlib import Path

import click

from govdoc.check import check as find_problems
from govdoc.check import ordered
from govdoc.cli import output, yaml_path
from govdoc.cli.commands import Command, one_of
from govdoc.cli.formats import FORMATS, Report
from govdoc.errors import ExitCode
from govdoc.load import load
from govdoc.model.gemeente import Source
from govdoc.problems import Level, Problem
from govdoc.resources import Resources

EXAMPLE = """\
Voorbeelden:

\b
  govdoc check
  govdoc check lindewaarde/gemeente.yaml --strict
  govdoc check --format json > bevindingen.json
  govdoc check --format sarif > govdoc.sarif
"""


@click.command(cls=Command, options_metavar="[OPTIES]", epilog=EXAMPLE)
@yaml_path.argument
@click.option(
    "--format",
    "form",
    callback=one_of(tuple(FORMATS)),
    default="tekst",
    metavar="|".join(FORMATS),
    help="Hoe de bevindingen eruitzien; zonder deze optie als tekst.",
)
@click.option("--strict", is_flag=True, help="Tel waarschuwingen mee als fouten.")
def check(yaml: Path, form: str, *, strict: bool) -> ExitCode:
    """Controleer een gemeente.yaml; er wordt niets geschreven.

    YAML is het bestand van de gemeente, standaard gemeente.yaml in deze map. Fouten houden het
    bouwen tegen; een waarschuwing verdient aandacht of een reden; een advies is een tip.
    """
    source = load(yaml)
    found = find_problems(source)
    problems = ordered(source, (*found.problems, *_of_own_content(source)))
    report = Report(
        problems,
        source.path.parent,
        colour=output.result_has_colour(),
        explained=len(found.explained),
    )
    output.result(FORMATS[form](report))
    return exit_code(problems, strict=strict)


def _of_own_content(source: Source) -> tuple[Problem, ...]:
    """What the gemeente's own texts do wrong; without them Jinja2 stays out."""
    resources = Resources(source.path.parent)
    if resources.own("content") is None:
        return ()
    from govdoc.cli.own_content import problems  # noqa: PLC0415 - it loads Jinja2

    return problems(source, resources)


def exit_code(problems: tuple[Problem, ...], *, strict: bool = False) -> ExitCode:
    """What the problems mean for the exit code; `strict` counts warnings as errors."""
    stops = {Level.FOUT, Level.WAARSCHUWING} if strict else {Level.FOUT}
    return ExitCode.FOUT if any(p.level in stops for p in problems) else ExitCode.GOED
