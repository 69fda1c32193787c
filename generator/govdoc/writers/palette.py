"""The colours of a house style: two are chosen, the others follow from them."""

from dataclasses import dataclass

from govdoc.rules.huisstijl.contrast import contrast

_LEAST = 4.5  # the contrast of letters in a colour with what is behind them (WCAG 1.4.3)
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
    return Palette(first, second, _behind(first, 14), _behind(first, 7), _mixed(first, 0.65))


def _behind(colour: str, most: int) -> str:
    """The strongest tint, up to `most` hundredths, on which letters in the colour can be read."""
    tints = (_mixed(colour, share / 100) for share in range(most, 0, -1))
    return next((tint for tint in tints if contrast(colour, tint) >= _LEAST), _mixed(colour, 0))


def _digits(colour: str) -> str:
    return colour.removeprefix("#").upper()


def _mixed(colour: str, share: float) -> str:
    """`share` of a colour on white."""
    parts = bytes.fromhex(colour)
    mixed = (
        round(part * share + white * (1 - share)) for part, white in zip(parts, _WHITE, strict=True)
    )
    return "".join(f"{part:02X}" for part in mixed)
