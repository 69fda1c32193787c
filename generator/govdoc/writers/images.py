"""What a picture file says of itself."""

import struct

_HEADER = 24  # bytes of a PNG up to and with its size
_SIZED = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # frame headers of a JPEG
_PNG = b"\x89PNG\r\n\x1a\n"


def pixels(content: bytes) -> tuple[str, int, int] | None:
    """The kind and the size in pixels of a PNG or JPEG; None for anything else."""
    if content.startswith(_PNG) and len(content) >= _HEADER:
        wide, high = struct.unpack(">II", content[16:_HEADER])
        return ("png", wide, high) if wide and high else None
    return _jpeg(content) if content.startswith(b"\xff\xd8") else None


def _jpeg(content: bytes) -> tuple[str, int, int] | None:
    """The size stands in the first frame header: after a mark (FF, its kind) and a length."""
    at = 2
    while at + 9 < len(content) and content[at : at + 1] == b"\xff":
        mark, length = content[at + 1], struct.unpack(">H", content[at + 2 : at + 4])[0]
        if mark in _SIZED:
            high, wide = struct.unpack(">HH", content[at + 5 : at + 9])
            return ("jpeg", wide, high) if wide and high else None
        at += 2 + length
    return None
