"""Tells by its content what a file is, with the standard library only."""

import re
import zipfile
import zlib
from pathlib import Path
from xml.parsers import expat

MAX_SVG = 5 * 1024 * 1024
MAX_TYPES = 1024 * 1024  # of the list of content types in a Word file
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,  # no list of content types
    RuntimeError,  # a password, an unknown compression
    ValueError,
)
_PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
_JPEG = b"\xff\xd8\xff"
_SVG = "http://www.w3.org/2000/svg svg"
_MAIN = re.compile(rb"wordprocessingml\.(document|template)\.main\+xml")


def is_sjabloon(path: Path) -> bool:
    """Whether a file is a .docx or .dotx: a zip whose main part is a Word document, no macros."""
    try:
        with zipfile.ZipFile(path) as package, package.open("[Content_Types].xml") as stream:
            types = stream.read(MAX_TYPES)
            names = package.namelist()
    except _BROKEN:
        return False
    return bool(_MAIN.search(types)) and b"macroEnabled" not in types and _has_document(names)


def _has_document(names: list[str]) -> bool:
    return any(re.fullmatch(r"word/document\d*\.xml", name) for name in names)


def is_afbeelding(path: Path) -> bool:
    """Whether a file is a PNG, a JPEG or an SVG."""
    with path.open("rb") as stream:
        data = stream.read(MAX_SVG + 1)
    return data.startswith((_PNG, _JPEG)) or (len(data) <= MAX_SVG and _is_svg(data))


def _is_svg(data: bytes) -> bool:
    """Whether the bytes are well-formed XML with an svg element at the root; no entities."""
    roots: list[str] = []
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = lambda name, _attributes: roots.append(name)
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(data, True)  # noqa: FBT003 - the parser takes its arguments by position only
    except (expat.ExpatError, ValueError):
        return False
    return roots[:1] == [_SVG]


def _refuse(*_declaration: object) -> None:
    raise ValueError("an entity")
