"""The command `explain`: what a code means, its legal ground, and how to repair it."""

import re
import textwrap
from collections.abc import Iterator

import click

from govdoc.cli import output
from govdoc.cli.commands import Command, wrong_use
from govdoc.cli.explanations import Explanation, by_family, explanations
from govdoc.errors import ExitCode
from govdoc.source.wording import bedoelt

WIDTH = 100  # columns of the text
INDENT = "  "
EXAMPLE = """\
Voorbeelden:

\b
  govdoc explain
  govdoc explain RAS001
"""


@click.command(cls=Command, options_metavar="[OPTIES]", epilog=EXAMPLE)
@click.argument("code", default="", metavar="[CODE]")
@click.pass_context
def explain(ctx: click.Context, code: str) -> ExitCode:
    """Leg uit wat een code betekent, waarom het zo is en hoe u het herstelt.

    CODE is wat in een bevinding staat, zoals RAS001. Zonder code ziet u alle codes.
    """
    known = explanations()
    wanted = code.strip().upper()
    if not wanted:
        output.result("\n".join(_overview()))
    elif wanted in known:
        output.result("\n".join(_whole(known[wanted])))
    else:
        raise wrong_use(ctx, f"er is geen code {code}{bedoelt(_spelled(wanted), known)}")
    return ExitCode.GOED


def _spelled(code: str) -> str:
    """A code with its number in three digits, so that RAS1 is nearest to RAS001."""
    found = re.fullmatch(r"([A-Z]+)[\s_-]*([0-9]+)", code)
    return f"{found[1]}{int(found[2]):03}" if found else code


def _overview() -> Iterator[str]:
    """Every code with its level and its first line, by family."""
    for family, name, own in by_family():
        yield f"{family}  {name}"
        yield from (f"{INDENT}{one.code:<8}{one.level:<13} {one.title}" for one in own)
        yield ""
    yield "Meer over een code: govdoc explain CODE"


def _whole(one: Explanation) -> Iterator[str]:
    """All that is known of one code."""
    yield f"{one.code}  {one.level}"
    yield one.title
    for name, text in one.sections.items():
        yield f"\n{name}"
        if name == "Voorbeeld":
            yield textwrap.indent(text, INDENT)
        else:
            yield textwrap.fill(
                " ".join(text.split()),
                WIDTH,
                initial_indent=INDENT,
                subsequent_indent=INDENT,
                break_long_words=False,
                break_on_hyphens=False,
            )
