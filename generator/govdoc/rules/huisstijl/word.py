"""The styles of a Word file, read with the standard library only; entities are refused."""

import posixpath
import re
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from xml.parsers import expat

from govdoc.rules.huisstijl.namen import canonical

MAX_PART = 10 * 1024 * 1024  # bytes of one part, unpacked
_MAIN = re.compile(r"word/document\d*\.xml")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, RuntimeError, ValueError)
_Start = Callable[[str, dict[str, str]], None]


class StylesError(Exception):
    """The styles of a Word file cannot be read."""


@dataclass(frozen=True, slots=True)
class Style:
    """A style: its id, kind and names, what it is based on, and its outline level from 0."""

    id: str
    kind: str
    name: str = ""
    others: str = ""  # aliases, between commas
    based_on: str = ""
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of one Word file, by id."""

    by_id: Mapping[str, Style]

    def names(self) -> frozenset[str]:
        """The names in lower case: Word does not tell capitals apart."""
        return frozenset(style.name.casefold() for style in self.by_id.values())

    def find(self, name: str, kind: str) -> Style | None:
        """The style of a kind that is called so: by its name, by another name, or by its id."""
        wanted, styles = canonical(name), [one for one in self.by_id.values() if one.kind == kind]
        for names in (_names, _aliases, _ids):
            if found := next((style for style in styles if wanted in names(style)), None):
                return found
        return None

    def level(self, style: Style) -> int:
        """The outline level of a style from 0, its own or inherited; 9: it is no heading."""
        seen = set[str]()
        found: Style | None = style
        while found is not None and found.id not in seen:
            if found.level is not None:
                return found.level
            seen.add(found.id)
            found = self.by_id.get(found.based_on)
        return TEXT

    def headings(self) -> Mapping[str, int]:
        """The paragraph styles with an outline level, their own or inherited, by name."""
        levels = {style.name: self.level(style) for style in self.by_id.values()}
        paragraphs = {style.name for style in self.by_id.values() if style.kind == "paragraph"}
        return {
            name: level for name, level in levels.items() if level < TEXT and name in paragraphs
        }


TEXT = 9  # the outline level of text that is no heading


def _names(style: Style) -> tuple[str, ...]:
    return (canonical(style.name),)


def _aliases(style: Style) -> tuple[str, ...]:
    return tuple(canonical(name) for name in style.others.split(","))


def _ids(style: Style) -> tuple[str, ...]:
    return (style.id.casefold(),)


def read_styles(data: bytes) -> Styles:
    """The styles of a .docx or .dotx; none where it has no part for them.

    Raises:
        StylesError: it is no Word file, or its XML is broken, too large or holds entities.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            part = _styles_part(package)
            return Styles(_styles(_read(package, part)) if part else {})
    except (*_BROKEN, expat.ExpatError) as error:
        raise StylesError from error


def _styles_part(package: zipfile.ZipFile) -> str:
    """The part with the styles of the main document (a glossary has styles of its own)."""
    main = next(
        name for name in [*package.namelist(), "word/document.xml"] if _MAIN.fullmatch(name)
    )
    targets: list[str] = []

    def start(tag: str, values: dict[str, str]) -> None:
        if tag == "Relationship" and values.get("Type", "").endswith("/styles"):
            targets.append(values.get("Target", ""))

    _parse(_read(package, f"word/_rels/{main.removeprefix('word/')}.rels"), start)
    return posixpath.normpath(posixpath.join("/word", targets[0])).lstrip("/") if targets else ""


def _styles(data: bytes) -> dict[str, Style]:
    found = [Style("", "")]  # for what stands before the first style

    def start(tag: str, values: dict[str, str]) -> None:
        value = values.get("val", "")
        if tag == "style":
            found.append(Style(values.get("styleId", ""), values.get("type", "")))
        elif tag == "name":
            found[-1] = replace(found[-1], name=value)
        elif tag == "aliases":
            found[-1] = replace(found[-1], others=value)
        elif tag == "basedOn":
            found[-1] = replace(found[-1], based_on=value)
        elif tag == "outlineLvl":
            found[-1] = replace(found[-1], level=int(value))

    _parse(data, start)
    return {style.id: style for style in found[1:]}


def _read(package: zipfile.ZipFile, name: str) -> bytes:
    with package.open(name) as stream:
        data = stream.read(MAX_PART + 1)
    if len(data) > MAX_PART:
        raise ValueError(name)
    return data


def _parse(data: bytes, start: _Start) -> None:
    """Parse XML; tags and attributes are handed over without their namespaces."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = lambda tag, values: start(
        _local(tag), {_local(name): value for name, value in values.items()}
    )
    parser.EntityDeclHandler = _refuse
    parser.Parse(data, True)  # noqa: FBT003 - the parser takes its arguments by position only


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _refuse(*_declaration: object) -> None:
    raise ValueError("an entity")
