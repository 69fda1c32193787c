"""The cover page of a template: the building block that Word's menu of covers puts in."""

from collections.abc import Mapping

from lxml import etree

from govdoc.writers.docx.foreign.archive import Archive, W, removed, value
from govdoc.writers.docx.foreign.clean import Cleaner
from govdoc.writers.docx.foreign.controls import Marked, fill, is_bare, tidy
from govdoc.writers.docx.foreign.fields import settle
from govdoc.writers.docx.house_style import Piece
from govdoc.writers.docx.slots import pieces
from govdoc.writers.docx.xml import NAMESPACES

_GALLERY = "Cover Pages"


def cover(archive: Archive, cleaner: Cleaner, sizes: Mapping[str, float]) -> tuple[Piece, ...]:
    """The inside of the cover page, with our values marked; nothing where there is none.

    `sizes` are the points of the styles by id.
    """
    root = archive.tree(archive.main)
    content = next((one for one in root.iter(f"{W}sdt") if _is_cover(one)), None)
    inside = None if content is None else content.find(f"{W}sdtContent")
    if inside is None:
        return ()
    cleaner.clean(inside, archive.main)
    marked = Marked(sizes)
    fill(inside, marked)
    settle(inside, marked)
    tidy(marked)
    _without_break(inside)
    xml = "".join(etree.tostring(one, encoding="unicode", with_tail=False) for one in inside)
    return pieces(xml, marked.slots)


def _is_cover(control: etree._Element) -> bool:
    return value(control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")) == _GALLERY


def _without_break(inside: etree._Element) -> None:
    """Without what ends the page: the text after it starts a new one. A table keeps its end."""
    for one in list(inside.iter(f"{W}br")):
        if value(one, "type") == "page":
            removed(one)
    while len(inside) and inside[-1].tag == f"{W}p" and is_bare(inside[-1]):
        removed(inside[-1])
    if not len(inside) or inside[-1].tag != f"{W}p":
        inside.append(etree.fromstring(f"<w:p {NAMESPACES}/>"))
