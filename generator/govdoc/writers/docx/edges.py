"""Head and foot of the pages of one document: the house style's, with its own words in it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from govdoc.writers.docx.filling import filled, slot_text
from govdoc.writers.docx.house_style import HouseStyle, Page, PageEdge, Piece, Slot
from govdoc.writers.docx.package import Member, member
from govdoc.writers.docx.relations import Relations
from govdoc.writers.docx.xml import part
from govdoc.writers.widths import width

_SIZE = 9  # points
_GAP = 340  # 6 mm between left and right, in twips
_PAGES = 1400  # room for "pagina 100 van 100"
_NEW_LINE = "<w:r><w:br/></w:r>"


@dataclass(slots=True)
class Edges:
    """The heads and feet of one document.

    `parts` are their names with their kinds, `members` those parts and their relationships, and
    `used` by "is landscape" which of them a section refers to: kind, element and name.
    """

    house: HouseStyle
    known: Mapping[str, str]
    parts: dict[str, str] = field(default_factory=dict)
    members: list[Member] = field(default_factory=list)
    used: dict[bool, list[tuple[str, str, str]]] = field(default_factory=dict)
    _made: dict[tuple[PageEdge, int], str] = field(default_factory=dict)

    def add(self, *, landscape: bool, first: bool) -> None:
        """Those of one orientation; only the first section has a first page of its own."""
        page = self.house.page(landscape=landscape)
        edges = [edge for edge in page.edges if first or edge.kind != "first"]
        self.used[landscape] = [(edge.kind, edge.element, self._name(edge, page)) for edge in edges]

    def _name(self, edge: PageEdge, page: Page) -> str:
        """The part of a head or foot; both orientations may share one."""
        key = edge, page.width if edge.right else 0
        if key not in self._made:
            name = self._made[key] = f"{edge.element}{len(self._made) + 1}.xml"
            self.parts[name] = edge.element
            self.members += _members(name, edge, page, self.known)
        return self._made[key]


def _members(name: str, edge: PageEdge, page: Page, known: Mapping[str, str]) -> Iterator[Member]:
    relations = Relations()
    yield member(f"word/{name}", _content(edge, page, known, relations))
    if relations.targets:
        yield member(f"word/_rels/{name}.rels", relations.part())


def _content(edge: PageEdge, page: Page, known: Mapping[str, str], relations: Relations) -> bytes:
    """One head or foot, filled in; left and right get a line each where one line is too short."""
    left, right = _words(edge.left, known), _words(edge.right, known)
    needed = width(left, _SIZE, bold=True) + max(width(right, _SIZE), _PAGES) + _GAP
    between = _NEW_LINE if left and edge.right and needed > page.width else ""
    return part(
        filled(edge.left, known, relations) + between + filled(edge.right, known, relations)
    )


def _words(pieces: Sequence[Piece], known: Mapping[str, str]) -> str:
    return "".join(slot_text(piece, known) for piece in pieces if isinstance(piece, Slot))
