"""SVG to PNG, for programs that cannot show an SVG; the same bytes on every machine.

The letters come from the font that is shipped beside this file (Carlito, of the same widths as
Calibri), never from the machine; its licence (OFL 1.1) stands beside it.
"""

from functools import lru_cache
from pathlib import Path

FONTS = Path(__file__).parent / "fonts"
FAMILY = "Carlito"
_DOTS = 220  # an inch; sharp in print, and small enough to mail
_CSS_DOTS = 96
_INCH = 25.4  # millimetres
_MOST = 8000  # dots in a row: what no sheet of paper needs


@lru_cache(maxsize=64)
def raster(svg: str, width: float) -> bytes:
    """An SVG as PNG; `width` is its width on paper in millimetres.

    Raises:
        ValueError: it is no SVG that can be drawn.
    """
    from resvg_py import svg_to_bytes  # noqa: PLC0415 - only who draws needs it

    drawn = svg_to_bytes(
        svg_string=svg,
        width=max(1, min(round(width / _INCH * _DOTS), _MOST)),
        dpi=_CSS_DOTS,  # else a size in points or millimetres is none
        skip_system_fonts=True,
        font_files=[str(path) for path in sorted(FONTS.glob("*.ttf"))],
        font_family=FAMILY,
        serif_family=FAMILY,
        sans_serif_family=FAMILY,
    )
    return bytes(drawn)
