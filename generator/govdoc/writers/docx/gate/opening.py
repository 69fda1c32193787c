"""Opens a file that may be anything: only XML parts are read, never more than a document holds."""

import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

from lxml import etree

from govdoc.accessibility.catalogue import Finding

_MB = 1024 * 1024
_LARGEST_FILE = 500 * _MB
_LARGEST_PART = 24 * _MB  # of XML, unpacked: a report of a thousand pages stays below it
_LARGEST_WHOLE = 48 * _MB
_MOST_PARTS = 20_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", b"wordprocessingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/drawingml/main", b"drawingml/2006/main"),
    (
        b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
        b"drawingml/2006/wordprocessingDrawing",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"officeDocument/2006/relationships",
    ),
)
_SCHEMAS = b"http://schemas.openxmlformats.org/"
_SAVE = "open het bestand in Word en sla het op als Word-document (.docx)"
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, KeyError, OSError)


class UnreadableError(Exception):
    """A file that cannot be checked; it holds the finding that says why."""

    def __init__(self, why: str, repair: str = _SAVE) -> None:
        message = f"Dit bestand is niet als Word-document te lezen: {why}"
        super().__init__(message)
        self.finding = Finding("TGL021", message, repair)


def read_parts(path: Path) -> Mapping[str, etree._Element]:
    """The XML parts of a Word file by their name; nothing is unpacked to disk or fetched.

    Raises:
        UnreadableError: it is no Word file, has a password, is broken or holds far too much.
    """
    _refuse_others(path)
    try:
        with zipfile.ZipFile(path) as archive:
            return _parts(archive)
    except (RuntimeError, NotImplementedError) as error:
        why = "het is ingepakt of beveiligd op een manier die Word niet gebruikt"
        raise UnreadableError(why) from error
    except etree.XMLSyntaxError as error:
        raise UnreadableError("een deel ervan is geen geldige XML") from error
    except _BROKEN as error:
        raise UnreadableError("het is beschadigd of niet volledig") from error


def _refuse_others(path: Path) -> None:
    """What is no zip at all, in the words that fit."""
    size = path.stat().st_size
    if size == 0:
        raise UnreadableError("het is leeg")
    if size > _LARGEST_FILE:
        raise UnreadableError("het is groter dan 500 MB", "maak de afbeeldingen erin kleiner")
    with path.open("rb") as stream:
        if stream.read(len(_OLE)) == _OLE:
            raise _ole(stream.read(8 * _MB))
    if not zipfile.is_zipfile(path):
        raise UnreadableError("het is geen Word-bestand, of het is beschadigd")


def _ole(content: bytes) -> UnreadableError:
    """A container of before 2007: a document with a password stands in one too."""
    if _ENCRYPTED in content:
        return UnreadableError(
            "het is met een wachtwoord beveiligd", "haal in Word het wachtwoord eraf"
        )
    return UnreadableError("het is een bestand van een oud Word (.doc)")


def _parts(archive: zipfile.ZipFile) -> Mapping[str, etree._Element]:
    names = [name for name in archive.namelist() if name.lower().endswith((".xml", ".rels"))]
    if len(archive.filelist) > _MOST_PARTS:
        raise UnreadableError("er zitten meer bestanden in dan in een document horen")
    parts, left = {}, _LARGEST_WHOLE
    for name in names:
        content = _read(archive, name, min(left, _LARGEST_PART))
        left -= len(content)
        parts[name.lstrip("/")] = _parsed(content)
    return parts


def _read(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    """A part, as far as a document goes: the sizes that a zip names need not be true."""
    with archive.open(name) as stream:
        content = stream.read(most + 1)
    if len(content) > most:
        raise UnreadableError("bij het uitpakken komt er veel meer uit dan in een document hoort")
    return content


def _parsed(content: bytes) -> etree._Element:
    """The tree of a part; entities stay closed, and a strict document reads like any other."""
    for strict, ours in _STRICT:
        content = content.replace(strict, _SCHEMAS + ours)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    root = etree.fromstring(content, parser)
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableError("een deel ervan heeft een DOCTYPE, en dat hoort niet in Word")
    return root
