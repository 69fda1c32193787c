"""The parts of a Word file that others made, and what ties them together."""

import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO

from lxml import etree

from govdoc.writers.chart import HouseStyleError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_LARGEST = 30 * 1024 * 1024  # bytes of all parts together, unpacked
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, RuntimeError, ValueError)


@dataclass(frozen=True, slots=True)
class Link:
    """Where a relationship leads: the end of its type, and a part of the package."""

    kind: str
    part: str
    external: bool = False


@dataclass(frozen=True)
class Archive:
    """A Word file; `name` is for messages, `parts` are bytes by their name in the zip."""

    name: str
    parts: Mapping[str, bytes]

    @classmethod
    def opened(cls, content: bytes, name: str) -> "Archive":
        """The parts of a .docx or .dotx.

        Raises:
            HouseStyleError: it is no Word file, or too large.
        """
        try:
            with zipfile.ZipFile(BytesIO(content)) as package:
                items = [item for item in package.infolist() if not item.is_dir()]
                if sum(item.file_size for item in items) > _LARGEST:
                    raise refused(name, "het is uitgepakt groter dan 30 MB")
                return cls(name, {item.filename: package.read(item) for item in items})
        except _BROKEN as error:
            raise refused(name, "het is geen Word-bestand") from error

    @cached_property
    def main(self) -> str:
        """The part with the document.

        Raises:
            HouseStyleError: there is none.
        """
        found = self.related("", "officeDocument") or "word/document.xml"
        if found not in self.parts:
            raise refused(self.name, "het is geen Word-bestand")
        return found

    def links(self, part: str) -> dict[str, Link]:
        """The relationships of a part by their id; of the package for an empty name."""
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        if rels not in self.parts:
            return {}
        return {
            one.get("Id", ""): _link(one, folder) for one in self.tree(rels).iter(_RELATIONSHIP)
        }

    def related(self, part: str, kind: str) -> str:
        """The part that a relationship of this kind leads to; empty where there is none."""
        found = (link.part for link in self.links(part).values() if link.kind == kind)
        return next((name for name in found if name in self.parts), "")

    def tree(self, part: str) -> etree._Element:
        """A part as XML.

        Raises:
            HouseStyleError: it is no XML.
        """
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
        )
        try:
            root = etree.fromstring(self.parts[part], parser)
        except (etree.XMLSyntaxError, KeyError) as error:
            raise refused(self.name, f"het onderdeel {part} is niet te lezen") from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise refused(self.name, f"het onderdeel {part} heeft een DOCTYPE")
        return root


def refused(name: str, why: str) -> HouseStyleError:
    """What is said of a template that cannot be used, and how to repair it."""
    return HouseStyleError(
        f"het sjabloon '{name}' is niet te gebruiken: {why}; open het in Word en sla het opnieuw "
        "op als Word-sjabloon (.dotx)"
    )


def _link(element: etree._Element, folder: str) -> Link:
    target = element.get("Target", "")
    external = element.get("TargetMode") == "External"
    part = target if external else posixpath.normpath(posixpath.join("/", folder, target))
    return Link(element.get("Type", "").rpartition("/")[2], part.lstrip("/"), external)


def value(element: etree._Element | None, name: str = "val") -> str:
    """An attribute of Word's own; empty where it or the element is not there."""
    return "" if element is None else element.get(f"{W}{name}", "")


def removed(element: etree._Element) -> None:
    """Take an element away, and leave the text that follows it."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def unwrapped(element: etree._Element, inside: etree._Element | None = None) -> None:
    """Put what stands in an element (or in `inside`, which it holds) in its place."""
    for child in list(element if inside is None else inside):
        element.addprevious(child)
    removed(element)
