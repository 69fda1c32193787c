"""What a command says of a gemeente.yaml that could not be read whole."""

from govdoc.check import check
from govdoc.cli import output
from govdoc.cli.building.shown import show
from govdoc.errors import ExitCode
from govdoc.model.gemeente import Source
from govdoc.problems import Level


def say_unread(source: Source, then: str) -> ExitCode:
    """Show the errors, and what is to be seen once they are mended."""
    errors = [problem for problem in check(source).problems if problem.level is Level.FOUT]
    show(errors, source.path.parent)
    output.message(f"Herstel eerst de fouten; daarna is te zien {then}.")
    return ExitCode.FOUT
