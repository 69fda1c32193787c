"""The style sheet of a page: one file, with the colours and the font of the house style."""

from functools import cache
from importlib.resources import files

from govdoc.writers.look import Look


def style_sheet(look: Look) -> str:
    """The style sheet in the look of a gemeente."""
    palette = look.palette
    colours = {
        "kleur": palette.primary,
        "accent": palette.accent,
        "tint": palette.tint,
        "licht": palette.faint,
        "lijn": palette.line,
    }
    values = "".join(f"--{name}:#{colour};" for name, colour in colours.items())
    return f":root{{{values}--letter:{_font(look.font)};}}\n{_sheet()}"


def _font(name: str) -> str:
    """The font with what has the same widths, then any without serifs."""
    plain = "".join(sign for sign in name if sign.isalnum() or sign in " -_")
    return f'"{plain}",Carlito,"Segoe UI",Arial,sans-serif'


@cache
def _sheet() -> str:
    return files("govdoc.writers.html").joinpath("stijl.css").read_text(encoding="utf-8")
