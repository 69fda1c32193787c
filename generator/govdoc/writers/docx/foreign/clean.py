"""Takes out of a header, footer or cover what may not come along, and finds its pictures."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count

from lxml import etree

from govdoc.writers.docx.foreign.archive import Archive, Link, R, W, removed, unwrapped
from govdoc.writers.docx.package import Member, member
from govdoc.writers.docx.slots import EMBEDDED

PICTURES = frozenset({"png", "jpeg", "jpg", "gif", "svg", "emf", "wmf", "tif", "tiff", "bmp"})
_FIRST_DRAWING = 5001  # ids of drawings: none of ours comes that high
_GONE = (
    *("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference"),
    *("proofErr", "permStart", "permEnd", "del", "moveFrom", "footnoteReference", "object"),
    *("endnoteReference", "lastRenderedPageBreak", "sectPr", "annotationRef", "altChunk", "subDoc"),
    *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "rPrChange"),
    *("pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "tblPrExChange", "tblGridChange"),
    *("lang", "cellIns", "cellDel"),
)
_OPENED = ("smartTag", "customXml", "ins", "moveTo", "hyperlink")
_WORD_EXTRA = re.compile(
    r"\{http://schemas\.microsoft\.com/office/word/20(?!10/wordprocessing[SGCI])"
)
_DRAFT = re.compile(r"concept|draft|ontwerp", re.IGNORECASE)
_VML = "{urn:schemas-microsoft-com:vml}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_HOLDERS = (f"{_A}ext", f"{W}drawing", f"{W}pict", f"{W}r")


@dataclass(slots=True)
class Cleaner:
    """Cleans parts of one template; `media` grows with the pictures that they show."""

    archive: Archive
    media: dict[str, Member] = field(default_factory=dict)
    _drawings: "count[int]" = field(default_factory=lambda: count(_FIRST_DRAWING))

    def clean(self, root: etree._Element, part: str) -> None:
        """Clean what stands in `root`, of this part, in place."""
        _without_review(root)
        _without_hidden(root)
        _without_drafts(root)
        _without_extras(root)
        self._links(root, self.archive.links(part))
        for drawing in root.iter(f"{_WP}docPr"):
            drawing.set("id", str(next(self._drawings)))

    def _links(self, root: etree._Element, links: Mapping[str, Link]) -> None:
        """Pictures come along under a name of their own; whatever else leads elsewhere goes."""
        for element in list(root.iter(etree.Element)):
            for key in [str(key) for key in element.attrib if str(key).startswith(R)]:
                name = self._picture(links.get(element.get(key, "")))
                if name:
                    element.set(key, EMBEDDED + name)
                else:
                    _cut(element, key)

    def _picture(self, link: Link | None) -> str:
        """The name below `word/` under which a picture comes along; empty for anything else."""
        if link is None or link.external or link.kind != "image":
            return ""
        kind = link.part.rpartition(".")[2].lower()
        if kind not in PICTURES or link.part not in self.archive.parts:
            return ""
        if link.part not in self.media:
            name = f"word/media/sjabloon{len(self.media) + 1}.{kind}"
            self.media[link.part] = member(name, self.archive.parts[link.part])
        return self.media[link.part].name.removeprefix("word/")


def _cut(element: etree._Element, key: str) -> None:
    """Take away a relationship that does not come along, with what cannot do without it."""
    name = etree.QName(element).localname
    if name.startswith("hlink"):
        removed(element)
    elif key == f"{R}link" and element.get(f"{R}embed"):
        del element.attrib[key]
    else:
        holder = next((one for one in element.iterancestors() if one.tag in _HOLDERS), element)
        removed(holder)


def _without_review(root: etree._Element) -> None:
    """Marks of review, of reading and of links; what was inserted or linked stays as text."""
    for element in list(root.iter(*(W + name for name in _GONE))):
        removed(element)
    for element in list(root.iter(*(W + name for name in _OPENED))):
        unwrapped(element)


def _without_hidden(root: etree._Element) -> None:
    for mark in list(root.iter(f"{W}vanish", f"{W}webHidden", f"{W}specVanish")):
        look = mark.getparent()
        run = None if look is None else look.getparent()
        removed(run if run is not None and run.tag == f"{W}r" else mark)


def _without_drafts(root: etree._Element) -> None:
    """A watermark that says concept: whether a document is one, its own status says."""
    for words in list(root.iter(f"{_VML}textpath")):
        if _DRAFT.search(words.get("string", "")):
            removed(next(one for one in words.iterancestors() if one.tag == f"{W}pict"))


def _without_extras(root: etree._Element) -> None:
    """What later versions of Word add beside the standard, and the marks of who typed when."""
    for element in list(root.iter(etree.Element)):
        if element is not root and _WORD_EXTRA.match(str(element.tag)):
            removed(element)
            continue
        for key in map(str, list(element.attrib)):
            if _WORD_EXTRA.match(key) or key.startswith(f"{W}rsid"):
                del element.attrib[key]
