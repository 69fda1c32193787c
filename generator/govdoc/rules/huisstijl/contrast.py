"""The contrast of two colours, as WCAG 2.1 computes it (relative luminance)."""

WHITE = "FFFFFF"
_LIMIT = 0.04045  # below it a part of a colour is linear


def contrast(first: str, second: str = WHITE) -> float:
    """From 1 to 21; colours as `rrggbb`, with or without `#`."""
    dark, light = sorted((_luminance(first), _luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def shown(ratio: float) -> str:
    """A contrast as a reader sees it, rounded down so that too little never looks enough."""
    return f"{int(ratio * 100) / 100:g}".replace(".", ",")


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in bytes.fromhex(colour.removeprefix("#")))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LIMIT else ((part + 0.055) / 1.055) ** 2.4
