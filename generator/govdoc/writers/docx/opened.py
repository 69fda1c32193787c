"""What the Word file of a house style holds, read with python-docx and handed on as text."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from zipfile import BadZipFile

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as KIND
from docx.opc.part import Part
from docx.section import Section
from lxml import etree

from govdoc.writers.chart import HouseStyleError

_STATIC = {
    "styles.xml": KIND.STYLES,
    "settings.xml": KIND.SETTINGS,
    "numbering.xml": KIND.NUMBERING,
    "fontTable.xml": KIND.FONT_TABLE,
    "footnotes.xml": KIND.FOOTNOTES,
    "theme/theme1.xml": KIND.THEME,
}


@dataclass(frozen=True, slots=True)
class OpenedPage:
    """A section: its size and margins in twips, its heads and feet by element and kind."""

    size: tuple[int, int]
    margins: dict[str, int]
    edges: dict[tuple[str, str], str]


def open_parts(content: bytes) -> tuple[dict[str, str], tuple[OpenedPage, ...]]:
    """The parts that all documents share, by their name below `word/`, and the pages.

    Raises:
        HouseStyleError: it is no Word file, a part is not there, or a part needs another file.
    """
    try:
        document = docx.Document(BytesIO(content))
        parts = {name: _text(document.part.part_related_by(kind)) for name, kind in _STATIC.items()}
        return parts, tuple(_pages(document))
    except (BadZipFile, KeyError, ValueError, etree.XMLSyntaxError) as error:
        raise HouseStyleError(
            "base.docx is geen Word-bestand om documenten op te maken; ga uit van dat van"
            " templates/standaard"
        ) from error


def _pages(document: WordDocument) -> Iterator[OpenedPage]:
    for section in document.sections:
        size = _twips(section.page_width), _twips(section.page_height)
        margins = {
            "top": _twips(section.top_margin),
            "right": _twips(section.right_margin),
            "bottom": _twips(section.bottom_margin),
            "left": _twips(section.left_margin),
            "header": _twips(section.header_distance),
            "footer": _twips(section.footer_distance),
        }
        yield OpenedPage(size, margins, dict(_edges(section)))


def _edges(section: Section) -> Iterator[tuple[tuple[str, str], str]]:
    edges = {
        ("header", "default"): section.header,
        ("header", "first"): section.first_page_header,
        ("footer", "default"): section.footer,
        ("footer", "first"): section.first_page_footer,
    }
    return ((key, _text(edge.part)) for key, edge in edges.items())


def _text(part: Part) -> str:
    """A part without its declaration; entities are never resolved."""
    if part.rels:
        raise HouseStyleError(
            f"{part.partname} van base.docx gebruikt een ander bestand, zoals een afbeelding; dat "
            "kan daar niet (het logo noemt u in gemeente.yaml)"
        )
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return etree.tostring(etree.fromstring(part.blob, parser), encoding="unicode")


def _twips(length: int | None) -> int:
    return round((length or 0) / 635)
