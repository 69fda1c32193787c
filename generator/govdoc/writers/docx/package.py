"""The zip around a document: fixed dates, fixed order, static members compressed once."""

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

_DATE = 0x21  # 1 January 1980, the first day a zip knows
_LEVEL = 6
_SMALL = 8192  # bytes
_NEEDS = 20  # version 2.0: deflate
_UNIX = 3 << 8  # made on any system: the same byte everywhere
_UTF8 = 0x800
_DEFLATED = 8
_FILE = 0o100644 << 16


@dataclass(frozen=True, slots=True)
class Member:
    """A file in the zip, compressed."""

    name: str
    data: bytes
    crc: int
    size: int


def member(name: str, content: bytes) -> Member:
    """Compress a file; the same content gives the same bytes.

    A small part (a foot, a list of types) is often that of the document before: it is kept.
    """
    return _kept(name, content) if len(content) < _SMALL else _compressed(name, content)


def _compressed(name: str, content: bytes) -> Member:
    squeeze = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    data = squeeze.compress(content) + squeeze.flush()
    return Member(name, data, zlib.crc32(content), len(content))


_kept = lru_cache(maxsize=256)(_compressed)


def package(members: Iterable[Member]) -> bytes:
    """The zip file, its members in the order given."""
    files, directory, offset, count = [], [], 0, 0
    for item in members:
        name = item.name.encode("utf-8")
        about = _about(item, name)
        files += [b"PK\x03\x04", about, name, item.data]
        directory += [
            b"PK\x01\x02",
            struct.pack("<H", _UNIX | _NEEDS),
            about,
            struct.pack("<HHHLL", 0, 0, 0, _FILE, offset),
            name,
        ]
        offset += 4 + len(about) + len(name) + len(item.data)
        count += 1
    middle = b"".join(directory)
    end = struct.pack("<4sHHHHLLH", b"PK\x05\x06", 0, 0, count, count, len(middle), offset, 0)
    return b"".join(files) + middle + end


def _about(item: Member, name: bytes) -> bytes:
    """What the local header and the directory say alike."""
    sizes = (item.crc, len(item.data), item.size, len(name), 0)
    return struct.pack("<HHHHHLLLHH", _NEEDS, _UTF8, _DEFLATED, 0, _DATE, *sizes)
