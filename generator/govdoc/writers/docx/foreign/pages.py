"""The pages of a template: size, margins, heads and feet, upright and landscape."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from govdoc.writers.docx.foreign.archive import Archive, R, W, refused, removed, value
from govdoc.writers.docx.foreign.edges import Parts
from govdoc.writers.docx.house_style import Page

_A4 = (11906, 16838)  # twips
_MARGIN = 1417  # 25 mm
_EDGE = 709
_LEAST = 2835  # 50 mm: less room for text than that is no page
_SIDES = ("top", "right", "bottom", "left", "header", "footer", "gutter")


@dataclass(frozen=True, slots=True)
class _Section:
    """A section: its element, whether it has a first page, and the parts it shows by kind."""

    element: etree._Element
    has_first: bool
    parts: Mapping[tuple[str, str], str]

    @property
    def size(self) -> tuple[int, int]:
        page = self.element.find(f"{W}pgSz")
        return _number(value(page, "w"), _A4[0]), _number(value(page, "h"), _A4[1])

    @property
    def landscape(self) -> bool:
        return self.size[0] > self.size[1]


def pages(archive: Archive, parts: Parts) -> tuple[Page, Page]:
    """The upright page and the landscape one; what the template does not have, follows from it.

    Raises:
        HouseStyleError: a page has no room for text.
    """
    sections = list(_sections(archive))
    even = _is_on(_setting(archive, "evenAndOddHeaders"))
    upright = [one for one in sections if not one.landscape] or sections
    wide = [one for one in sections if one.landscape]
    shown = _shown(sections[0], upright[-1], even=even)
    first = _page(archive, upright[-1].element, turn=upright[-1].landscape)
    second = _page(archive, (wide or upright)[-1].element, turn=not wide)
    edges = parts.edges(shown)
    other = parts.edges(_shown(sections[0], wide[-1], even=even)) if wide else edges
    return Page(*first, edges=edges), Page(*second, edges=other)


def _sections(archive: Archive) -> Iterator[_Section]:
    """Every section; one that names no head or foot has those of the section before."""
    root = archive.tree(archive.main)
    links = archive.links(archive.main)
    for change in list(root.iter(f"{W}sectPrChange")):
        removed(change)
    found = list(root.iter(f"{W}sectPr")) or [etree.fromstring(f'<w:x xmlns:w="{W[1:-1]}"/>')]
    parts: dict[tuple[str, str], str] = {}
    for element in found:
        own = {
            (name, value(one, "type") or "default"): links[one.get(f"{R}id", "")].part
            for name in ("header", "footer")
            for one in element.iter(f"{W}{name}Reference")
            if one.get(f"{R}id", "") in links
        }
        parts = {**parts, **own}
        yield _Section(element, _is_on(element.find(f"{W}titlePg")), parts)


def _shown(first: _Section, body: _Section, *, even: bool) -> dict[tuple[str, str], str]:
    """The parts by element and kind; a cover in a section of its own gives the first page."""
    kinds = {"default", "even"} if even else {"default"}
    shown = {key: part for key, part in body.parts.items() if key[1] in kinds}
    if even:
        shown.setdefault(("header", "even"), "")
    own_cover = first is not body and first.parts != body.parts
    if first.has_first or own_cover:
        kind = "first" if first.has_first else "default"
        of_first = {key[0]: part for key, part in first.parts.items() if key[1] == kind}
        shown |= {(element, "first"): part for element, part in of_first.items()}
        shown.setdefault(("header", "first"), "")
    return shown


def _setting(archive: Archive, name: str) -> etree._Element | None:
    part = archive.related(archive.main, "settings")
    return archive.tree(part).find(W + name) if part else None


def _page(archive: Archive, element: etree._Element, *, turn: bool) -> tuple[str, int, int]:
    """The inside of a w:sectPr, and width and height of the text; with `turn` a quarter round."""
    page, margins = element.find(f"{W}pgSz"), element.find(f"{W}pgMar")
    wide, high = _number(value(page, "w"), _A4[0]), _number(value(page, "h"), _A4[1])
    if turn:
        wide, high = high, wide
    edge = {side: _number(value(margins, side), _default(side)) for side in _SIDES}
    width = wide - edge["left"] - edge["right"] - edge["gutter"]
    height = high - abs(edge["top"]) - abs(edge["bottom"])
    if min(width, height) < _LEAST:
        raise refused(archive.name, "de marges laten te weinig plaats voor tekst")
    turned = ' w:orient="landscape"' if wide > high else ""
    sides = " ".join(f'w:{side}="{size}"' for side, size in edge.items())
    setup = (
        f'<w:pgSz w:w="{wide}" w:h="{high}"{turned}/><w:pgMar {sides}/>{_borders(element)}'
        '<w:cols w:space="708"/>'
    )
    return setup, width, height


def _borders(element: etree._Element) -> str:
    """The lines around a page; those that are pictures stay behind."""
    borders = element.find(f"{W}pgBorders")
    if borders is None:
        return ""
    for side in list(borders):
        if any(str(key).startswith(R) for key in side.attrib):
            removed(side)
    return etree.tostring(borders, encoding="unicode", with_tail=False)


def _default(side: str) -> int:
    if side == "gutter":
        return 0
    return _EDGE if side in {"header", "footer"} else _MARGIN


def _number(text: str, otherwise: int) -> int:
    """A measure in twips; Word reads `567.0` and `20mm` too, which we take as not there."""
    try:
        return round(float(text))
    except ValueError:
        return otherwise


def _is_on(element: etree._Element | None) -> bool:
    return element is not None and value(element) not in {"0", "false", "off"}
