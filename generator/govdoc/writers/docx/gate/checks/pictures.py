"""TG-08 and TG-09: pictures in words, and nothing beside the text."""

import re
from collections.abc import Iterator

from lxml import etree

from govdoc.accessibility import findings
from govdoc.accessibility.catalogue import Finding
from govdoc.writers.docx.gate.names import WP, V, W, child, value
from govdoc.writers.docx.gate.word_file import Where, WordFile, text_of

Found = Iterator[tuple[Where, Finding]]

_FILE_NAME = re.compile(r"\S*\.(?:png|jpe?g|gif|bmp|svg|emf|wmf|tiff?)", re.IGNORECASE)
_NO_WORDS = re.compile(
    r"(?:afbeelding|foto|picture|image|figuur|logo|grafiek)? ?\d*", re.IGNORECASE
)
_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_EDGE = Where("kop- of voettekst", "kopvoet")


def words(word: WordFile) -> Found:
    """Every picture has an alternative text, or is marked as decoration."""
    for where, root in _stories(word):
        for drawing in root.iter(f"{W}drawing"):
            about = drawing.find(f".//{WP}docPr")
            if not _is_text_box(drawing) and not _is_decorative(drawing):
                place = where or word.place(drawing)
                yield from ((place, found) for found in _judged(_said(about)))
        for shape in root.iter(f"{V}shape"):
            if shape.find(f"{V}imagedata") is not None:
                yield from ((where or word.place(shape), f) for f in _judged(shape.get("alt", "")))


def _judged(text: str) -> Iterator[Finding]:
    if not text.strip():
        yield findings.no_words("Een afbeelding")
    elif _FILE_NAME.fullmatch(text.strip()) or _NO_WORDS.fullmatch(text.strip()):
        yield findings.idle_words(text)


def _said(about: etree._Element | None) -> str:
    return "" if about is None else about.get("descr", "") or about.get("title", "")


def _is_decorative(drawing: etree._Element) -> bool:
    return any(one.get("val") in {"1", "true"} for one in drawing.iter(_DECORATIVE))


def text_boxes(word: WordFile) -> Found:
    """No text stands in a box or a frame."""
    for where, root in _stories(word):
        for box in root.iter(f"{W}txbxContent"):
            if text := text_of(box).strip():
                yield where or word.place(box), findings.text_box(text)
    for para in word.paragraphs:
        frame = child(para.element, "pPr/framePr")
        if frame is not None and not value(frame, "dropCap") and para.text.strip():
            yield para.where, findings.text_box(para.text)


def floating(word: WordFile) -> Found:
    """No picture floats over the text; in head and foot it may, for nobody reads those in order."""
    for anchor in word.body.iter(f"{WP}anchor"):
        drawing = anchor.getparent()
        if drawing is not None and not _is_text_box(drawing) and not _is_decorative(drawing):
            yield word.place(anchor), findings.floating()


def _is_text_box(drawing: etree._Element) -> bool:
    return next(drawing.iter(f"{W}txbxContent"), None) is not None


def _stories(word: WordFile) -> Iterator[tuple[Where | None, etree._Element]]:
    """The text, whose places are found, and the heads and feet."""
    yield None, word.body
    yield from ((_EDGE, edge) for edge in word.edges)
