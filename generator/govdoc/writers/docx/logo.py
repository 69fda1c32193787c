"""The gemeente's logo: read from its own folder, set to the room the house style has for it."""

from pathlib import Path

from govdoc.model.organisatie import Huisstijl
from govdoc.writers.docx.chart import HouseStyleError
from govdoc.writers.docx.package import member
from govdoc.writers.docx.pictures import Picture, pixels

_LARGEST = 10_000_000  # bytes


def read_logo(folder: Path, huisstijl: Huisstijl, room: tuple[float, float]) -> Picture | None:
    """The logo; None where the gemeente names none. `room` is width and height in millimetres.

    Raises:
        HouseStyleError: it is not there, lies outside the folder, or is no PNG or JPEG.
    """
    if huisstijl.logo is None:
        return None
    content = _read(folder, huisstijl.logo)
    found = pixels(content)
    if found is None:
        raise HouseStyleError(
            f"het logo '{huisstijl.logo}' is geen PNG of JPEG; sla het in een van die vormen op"
        )
    kind, wide, high = found
    scale = min(room[0] / wide, room[1] / high)
    words = huisstijl.logo_tekst or "Logo van de gemeente"
    packed = member(f"word/media/logo.{kind}", content)
    return Picture(kind, packed, wide * scale, high * scale, words)


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
