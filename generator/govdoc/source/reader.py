"""Reads a YAML file: bytes to nodes with places, every fault of form a flaw, never an exception."""

from pathlib import Path

import yaml

from govdoc.problems import Place
from govdoc.source import flaws
from govdoc.source.builder import Builder, StopReadingError
from govdoc.source.nodes import Scalar
from govdoc.source.syntax import explain, unprintable
from govdoc.source.text import NEL, SEPARATORS, NotUtf8Error, SourceText, decode
from govdoc.source.tree import Flaw, Tree

_TOO_DEEP = "exceeded maximum nesting depth"
_SNIFFED = 1000  # bytes that tell UTF-16 from UTF-8


def read(path: Path, file: str) -> Tree:
    """The nodes of a YAML file; `file` is its name in places.

    Raises:
        OSError: the file is not there or may not be read.
    """
    with path.open("rb") as stream:
        return read_bytes(stream.read(flaws.MAX_BYTES + 1), file)


def read_bytes(data: bytes, file: str) -> Tree:
    """The nodes of the bytes of a YAML file."""
    start = Place(file, 1, 1)
    if len(data) > flaws.MAX_BYTES:
        return _unread(start, flaws.too_large(start))
    try:
        source = decode(data, file)
    except NotUtf8Error as error:
        return _unread(start, flaws.not_utf8(error.place, utf16=_is_utf16(data)))
    if _is_utf16(data):
        return _unread(start, flaws.not_utf8(start, utf16=True))
    if flaw := unprintable(source):
        return _unread(start, flaw)
    return _parse(source, start)


def _parse(source: SourceText, start: Place) -> Tree:
    """The nodes of a text; LS and PS count as line ends, unless the text cannot be read so."""
    tree = _build(source, start)
    if not tree.whole and set(SEPARATORS) & set(source.text):
        other = _build(source, start, NEL + SEPARATORS)
        return other if other.whole else tree
    return tree


def _build(source: SourceText, start: Place, odd: str = NEL, *, slow: bool = False) -> Tree:
    builder = Builder(source, odd)
    try:
        builder.build(slow=slow)
    except StopReadingError as error:  # of a second document the first was read whole
        found = (*builder.flaws, error.flaw)
        return Tree(builder.root, start, found, whole=builder.root is not None)
    except yaml.YAMLError as error:
        if _TOO_DEEP in str(error) and not slow:  # libyaml looks ahead; Python says where
            return _build(source, start, odd, slow=True)
        return _unread(start, *builder.flaws, explain(error, source, builder.last))
    empty = isinstance(builder.root, Scalar) and builder.root.leeg
    return Tree(None if empty else builder.root, start, tuple(builder.flaws))


def _unread(start: Place, *found: Flaw) -> Tree:
    return Tree(None, start, found, whole=False)


def _is_utf16(data: bytes) -> bool:
    """Whether the bytes look like Windows' "Unicode": a mark in front, or every other byte zero."""
    sniffed = data[:_SNIFFED]
    return data.startswith((b"\xff\xfe", b"\xfe\xff")) or sniffed.count(0) * 3 > len(sniffed)
