"""The colours of a house style: two are chosen, the others follow from them."""

from dataclasses import dataclass

_WHITE = (255, 255, 255)


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as six hexadecimal digits.

    `primary` is for structure and `accent` for attention; `tint` fills the heads of tables, `faint`
    the rows of a theme, `line` is the heavier line that the eye follows.
    """

    primary: str
    accent: str
    tint: str
    faint: str
    line: str


def palette(primary: str, accent: str) -> Palette:
    """All colours that go with two chosen ones, given as `rrggbb` with or without `#`."""
    first, second = _digits(primary), _digits(accent)
    return Palette(first, second, _mixed(first, 0.14), _mixed(first, 0.07), _mixed(first, 0.65))


def _digits(colour: str) -> str:
    return colour.removeprefix("#").upper()


def _mixed(colour: str, share: float) -> str:
    """`share` of a colour on white."""
    parts = bytes.fromhex(colour)
    mixed = (
        round(part * share + white * (1 - share)) for part, white in zip(parts, _WHITE, strict=True)
    )
    return "".join(f"{part:02X}" for part in mixed)
