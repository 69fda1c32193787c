"""Finds the places in a head or foot where a document puts its own words.

Such a place is a content control whose tag names what belongs there; see `basis/page.py`.
"""

import re
from collections.abc import Sequence

from lxml import etree

from govdoc.writers.docx.filling import SLOTS
from govdoc.writers.docx.house_style import Embedded, PageEdge, Piece, Slot, When

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MARK, _TAB = "govdoc-slot", "govdoc-tab"
EMBEDDED = "govdoc-media:"  # before the name of a picture, where the id of its relationship comes
_PIECES = re.compile(rf"<\?{_MARK} (\d+)\?>|{EMBEDDED}([\w./-]+)")
_BETWEEN = re.compile(rf"<\?{_TAB} *\?>")
_SPACES = re.compile(r' xmlns:\w+="[^"]*"')


def page_edge(element: str, kind: str, xml: str) -> PageEdge:
    """A head or foot in pieces, apart at the tab between left and right."""
    root = etree.fromstring(xml)
    slots = [_taken(control, number) for number, control in enumerate(_controls(root))]
    _mark_tab(root)
    left, *right = _BETWEEN.split(etree.tostring(root, encoding="unicode"), maxsplit=1)
    return PageEdge(element, kind, pieces(left, slots), pieces("".join(right), slots))


def _controls(root: etree._Element) -> list[etree._Element]:
    found = root.iter(f"{_W}sdt")
    return [control for control in found if _tag(control) in SLOTS]


def _tag(control: etree._Element) -> str:
    tag = control.find(f"{_W}sdtPr/{_W}tag")
    return "" if tag is None else tag.get(f"{_W}val", "")


def _taken(control: etree._Element, number: int) -> Slot:
    """A control read as a slot; a mark takes its place in the tree."""
    pattern = "".join(text.text or "" for text in control.iter(f"{_W}t"))
    properties = next(control.iter(f"{_W}rPr"), None)
    look = "" if properties is None else inside(properties)
    parent = control.getparent()
    if parent is not None:
        parent.replace(control, mark(number))
    return Slot(_tag(control), pattern, look)


def mark(number: int) -> etree._Element:
    """What stands in a tree for the slot of this number, until the tree becomes pieces."""
    return etree.ProcessingInstruction(_MARK, str(number))


def inside(element: etree._Element) -> str:
    """The XML of what an element holds."""
    return "".join(
        _SPACES.sub("", etree.tostring(child, encoding="unicode", with_tail=False))
        for child in element
    )


def _mark_tab(root: etree._Element) -> None:
    """A mark before the run that goes from left to right."""
    for run in root.iter(f"{_W}r"):
        if run.find(f"{_W}tab") is not None:
            run.addprevious(etree.ProcessingInstruction(_TAB))
            return


def pieces(xml: str, slots: Sequence[Slot | When]) -> tuple[Piece, ...]:
    """XML cut at its marks, and at the places of pictures."""
    found: list[Piece] = []
    at = 0
    for one in _PIECES.finditer(xml):
        found += [xml[at : one.start()], slots[int(one[1])] if one[1] else Embedded(one[2])]
        at = one.end()
    return tuple(piece for piece in (*found, xml[at:]) if piece)
