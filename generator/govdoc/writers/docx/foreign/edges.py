"""The heads and feet of a template, with places for our own values and for the word concept."""

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from govdoc.writers.docx.foreign.archive import Archive, W
from govdoc.writers.docx.foreign.clean import Cleaner
from govdoc.writers.docx.foreign.controls import Marked, fill, tidy
from govdoc.writers.docx.foreign.fields import settle
from govdoc.writers.docx.house_style import PageEdge, Slot, When
from govdoc.writers.docx.slots import mark, pieces
from govdoc.writers.docx.xml import NAMESPACES, attribute, run

_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_FLOATING = (f"{W}pict", f"{_WP}anchor")
_SAYS_STATUS = frozenset({"concept", "staat", "voorbladregel"})
_KINDS = ("default", "first", "even")


@dataclass(slots=True)
class _Edge:
    """A head or foot that is being made ready."""

    element: str
    kind: str
    root: etree._Element
    slots: list[Slot | When]

    @property
    def floats(self) -> bool:
        """Whether pictures lie under or over its text."""
        return any(True for _ in self.root.iter(*_FLOATING))

    @property
    def says_status(self) -> bool:
        return any(isinstance(slot, Slot) and slot.name in _SAYS_STATUS for slot in self.slots)

    def add(self, slot: When) -> None:
        """A paragraph at the end of a head, or at the beginning of a foot."""
        self.slots.append(slot)
        at = len(self.root) if self.element == "header" else 0
        self.root.insert(at, mark(len(self.slots) - 1))

    def done(self) -> PageEdge:
        """As the house style keeps it."""
        xml = etree.tostring(self.root, encoding="unicode")
        return PageEdge(self.element, self.kind, pieces(xml, self.slots))


@dataclass(frozen=True, slots=True)
class Parts:
    """Makes heads and feet from the parts of a template; `concept` is the id of its style."""

    archive: Archive
    cleaner: Cleaner
    concept: str

    def edges(self, shown: Mapping[tuple[str, str], str]) -> tuple[PageEdge, ...]:
        """Those for the parts by element and kind; every kind of page says it of a concept."""
        found = [self._edge(element, kind, part) for (element, kind), part in shown.items()]
        kinds = {"default", *(edge.kind for edge in found)}
        for kind in sorted(kinds):
            self._with_concept(found, kind)
        return tuple(edge.done() for edge in sorted(found, key=_in_order))

    def _edge(self, element: str, kind: str, part: str) -> _Edge:
        if part not in self.archive.parts:
            return _Edge(element, kind, _empty(element), [])
        root = self.archive.tree(part)
        self.cleaner.clean(root, part)
        marked = Marked()
        fill(root, marked)
        settle(root, marked)
        tidy(marked)
        if not any(True for _ in root.iterchildren(f"{W}p", f"{W}tbl")):
            root = _empty(element)
        return _Edge(element, kind, root, list(marked.slots))

    def _with_concept(self, edges: list[_Edge], kind: str) -> None:
        """The word concept where a page of this kind does not say it yet, away from pictures."""
        own = [edge for edge in edges if edge.kind == kind]
        if any(edge.says_status for edge in own):
            return
        own.sort(key=lambda edge: (edge.floats, edge.element != "header"))
        if not own:
            own = [_Edge("header", kind, _empty("header"), [])]
            edges += own
        own[0].add(When("concept", self._word()))

    def _word(self) -> str:
        white = '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>'
        look = f'<w:rStyle w:val="{attribute(self.concept)}"/>{white}'
        return (
            f'<w:p {NAMESPACES}><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr>'
            f"{run('Concept', look)}</w:p>"
        )


def _empty(element: str) -> etree._Element:
    tag = "hdr" if element == "header" else "ftr"
    plain = '<w:p><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:p>'
    return etree.fromstring(f"<w:{tag} {NAMESPACES}>{plain}</w:{tag}>")


def _in_order(edge: _Edge) -> tuple[int, int]:
    return edge.element != "header", _KINDS.index(edge.kind)
