"""The gemeente's logo: read from its own folder, set to the room the house style has for it."""

from dataclasses import dataclass
from pathlib import Path

from govdoc.model.organisatie import Huisstijl
from govdoc.writers.chart import HouseStyleError
from govdoc.writers.images import pixels
from govdoc.writers.svg import svg_size

_LARGEST = 10_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Logo:
    """A file of kind `png`, `jpeg` or `svg`, its size on paper in millimetres, and its words."""

    kind: str
    content: bytes
    width: float
    height: float
    words: str


def read_logo(folder: Path, huisstijl: Huisstijl, room: tuple[float, float]) -> Logo | None:
    """The logo; None where the gemeente names none. `room` is width and height in millimetres.

    Raises:
        HouseStyleError: it is not there, lies outside the folder, or cannot be used.
    """
    if huisstijl.logo is None:
        return None
    content = _read(folder, huisstijl.logo)
    kind, size = _measured(content, huisstijl.logo)
    return Logo(kind, content, *_within(size, room), words=huisstijl.logo_tekst or "")


def _measured(content: bytes, name: str) -> tuple[str, tuple[float, float]]:
    if found := pixels(content):
        kind, wide, high = found
        return kind, (wide, high)
    if b"<svg" in content:
        return "svg", svg_size(content, name)
    raise HouseStyleError(f"het logo '{name}' is geen PNG, JPEG of SVG; bewaar het als een daarvan")


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
