"""A picture is the same on every machine, and its letters come from the font that is shipped."""

import hashlib
import struct

import pytest

from govdoc.writers.raster import FONTS, raster

_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40">'
    '<text x="2" y="20" font-family="{font}" font-size="8">Wijkteam</text></svg>'
)


def test_png_is_as_wide_on_paper_as_asked() -> None:
    png = raster(_SVG.format(font="Carlito"), 100)
    assert png.startswith(b"\x89PNG")
    assert struct.unpack(">II", png[16:24]) == (866, 347)


def test_letters_do_not_come_from_the_machine() -> None:
    assert raster(_SVG.format(font="Carlito"), 50) == raster(_SVG.format(font="Arial"), 50)
    empty = raster(_SVG.format(font="Carlito").replace("Wijkteam", ""), 50)
    assert hashlib.sha256(raster(_SVG.format(font="Carlito"), 50)).digest() != (
        hashlib.sha256(empty).digest()
    )


def test_the_font_is_shipped_with_its_licence() -> None:
    assert {path.name for path in FONTS.iterdir()} >= {
        "Carlito-Regular.ttf",
        "Carlito-Bold.ttf",
        "OFL.txt",
    }
    assert "SIL OPEN FONT LICENSE" in (FONTS / "OFL.txt").read_text("utf-8")


def test_what_is_no_svg_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="unknown token"):
        raster("nee", 10)
