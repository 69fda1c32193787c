"""The gemeente's logo: read from its own folder, set to the room the house style has for it."""

from pathlib import Path

from govdoc.model.organisatie import Huisstijl
from govdoc.writers.docx.chart import HouseStyleError
from govdoc.writers.docx.package import member
from govdoc.writers.docx.pictures import Picture, pixels
from govdoc.writers.docx.svg import svg_size, transparent

_LARGEST = 10_000_000  # bytes


def read_logo(folder: Path, huisstijl: Huisstijl, room: tuple[float, float]) -> Picture | None:
    """The logo; None where the gemeente names none. `room` is width and height in millimetres.

    Raises:
        HouseStyleError: it is not there, lies outside the folder, or cannot be used.
    """
    if huisstijl.logo is None:
        return None
    content = _read(folder, huisstijl.logo)
    words = huisstijl.logo_tekst or ""
    if huisstijl.logo.lower().endswith(".svg"):
        wide, high = _within(svg_size(content, huisstijl.logo), room)
        dot = member("word/media/logo.png", transparent())
        return Picture("png", dot, wide, high, words, member("word/media/logo.svg", content))
    found = pixels(content)
    if found is None:
        raise HouseStyleError(
            f"het logo '{huisstijl.logo}' is geen PNG, JPEG of SVG; bewaar het als een daarvan"
        )
    kind, *size = found
    wide, high = _within((size[0], size[1]), room)
    packed = member(f"word/media/logo.{kind}", content)
    return Picture(kind, packed, wide, high, words)


def _within(size: tuple[float, float], room: tuple[float, float]) -> tuple[float, float]:
    """The largest size of this shape that the room holds."""
    scale = min(room[0] / size[0], room[1] / size[1])
    return size[0] * scale, size[1] * scale


def _read(folder: Path, name: str) -> bytes:
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise HouseStyleError(f"het logo '{name}' ligt buiten de map van gemeente.yaml")
    try:
        content = path.read_bytes()
    except OSError as error:
        raise HouseStyleError(f"het logo '{name}' is niet te lezen: {error.strerror}") from error
    if len(content) > _LARGEST:
        raise HouseStyleError(f"het logo '{name}' is groter dan 10 MB; maak het kleiner")
    return content
