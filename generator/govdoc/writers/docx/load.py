"""Reads a house style: a Word file for the look, with the gemeente's colours, font and logo."""

import re
from collections.abc import Mapping

from lxml import etree

from govdoc.model.organisatie import Huisstijl
from govdoc.resources import Resources
from govdoc.writers.chart import Chart, HouseStyleError, read_chart
from govdoc.writers.docx.colours import recolour
from govdoc.writers.docx.foreign.load import Base, foreign, read_template
from govdoc.writers.docx.house_style import HouseStyle, Made, Page
from govdoc.writers.docx.numbering import FAMILIES, ListDefinition
from govdoc.writers.docx.opened import OpenedPage, open_parts
from govdoc.writers.docx.package import member
from govdoc.writers.docx.pictures import Picture, picture
from govdoc.writers.docx.slots import page_edge
from govdoc.writers.docx.style_sheet import StyleSheet
from govdoc.writers.docx.xml import attribute, part
from govdoc.writers.logo import read_logo
from govdoc.writers.palette import palette

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SIZED = (
    *("inhoudskop", "lijstregel"),
    *("titel", "inhoud-1", "inhoud-2", "kop-1", "kop-2", "kop-3", "kop-4", "gewoon", "inleiding"),
    *("nadruk", "samenvatting", "klein", "grond", "citaat", "begrip", "bijschrift", "tabeltekst"),
    "tabeltekst-klein",
    "opsomming-1",
)
_FIRST_OWN = 100  # instances of lists below this number belong to the house style
_TWIN = re.compile(r"<w:altName [^>]*/><w:panose1 [^>]*/>")


def load_house_style(resources: Resources, name: str, huisstijl: Huisstijl) -> HouseStyle:
    """The house style `templates/<name>/` for a gemeente, under its own template where it has one.

    Raises:
        HouseStyleError: a file or a style is not there, or the logo cannot be used.
        ProblemsError: a map of styles departs from its format.
    """
    chart = read_chart(resources, name, huisstijl.sjabloon)
    content = resources.read("templates", f"{name}/base.docx")
    if content is None:
        raise HouseStyleError(f"het sjabloon '{name}' is er niet: templates/{name}/base.docx")
    parts, pages = open_parts(content)
    if huisstijl.sjabloon is None:
        made = _own(chart, huisstijl, parts, pages)
    else:
        base = Base(content, parts, _width(_both_ways(pages, name)[0]))
        made = foreign(read_template(resources, huisstijl), base, chart, huisstijl)
    logo = read_logo(resources.folder, huisstijl, chart.logo)
    return _house_style(made, name, picture(logo) if logo else None)


def _own(
    chart: Chart, huisstijl: Huisstijl, parts: Mapping[str, str], pages: tuple[OpenedPage, ...]
) -> Made:
    """Our own house style in the look that the gemeente chose."""
    look = _Look(chart, huisstijl)
    parts = {below: look.applied(xml) for below, xml in parts.items()}
    upright, landscape = (_page(page, look) for page in _both_ways(pages, chart.name))
    styles = chart.ids(StyleSheet(parts["styles.xml"]).ids())
    return Made(parts, styles, upright, landscape, look.new)


def _house_style(made: Made, name: str, logo: Picture | None) -> HouseStyle:
    parts = made.parts
    sheet = StyleSheet(parts["styles.xml"])
    lists = _lists(parts["numbering.xml"], name)
    return HouseStyle(
        styles=made.styles,
        sizes={role: sheet.size(made.styles[role]) for role in _SIZED},
        lists=lists,
        palette=made.palette,
        upright=made.upright,
        landscape=made.landscape,
        numbering=_opened(parts["numbering.xml"]),
        footnotes=_opened(parts["footnotes.xml"]),
        static={below: member(f"word/{below}", part(xml)) for below, xml in parts.items()},
        logo=logo,
        cover=made.cover,
        media=made.media,
        first_number=max(_FIRST_OWN, *(one.instance + 1 for one in lists.values())),
    )


class _Look:
    """The colours and the font that the gemeente chose, for those the Word file was made with."""

    def __init__(self, chart: Chart, huisstijl: Huisstijl) -> None:
        self.old = palette(chart.primary, chart.accent)
        self.new = palette(huisstijl.kleur or chart.primary, huisstijl.accent or chart.accent)
        self._fonts = chart.font, huisstijl.lettertype or chart.font

    def applied(self, xml: str) -> str:
        """A part in the gemeente's look."""
        xml = recolour(xml, self.old, self.new)
        old, new = (f'"{attribute(font)}"' for font in self._fonts)
        return xml if old == new else _TWIN.sub("", xml).replace(old, new)


def _both_ways(pages: tuple[OpenedPage, ...], name: str) -> tuple[OpenedPage, OpenedPage]:
    """The first upright page and the first landscape one."""
    upright = [page for page in pages if page.size[0] <= page.size[1]]
    landscape = [page for page in pages if page.size[0] > page.size[1]]
    if not upright or not landscape:
        raise HouseStyleError(
            f"templates/{name}/base.docx heeft een staande en een liggende sectie nodig"
        )
    return upright[0], landscape[0]


def _width(page: OpenedPage) -> int:
    return page.size[0] - page.margins["left"] - page.margins["right"]


def _page(page: OpenedPage, look: _Look) -> Page:
    (wide, high), margins = page.size, page.margins
    turned = ' w:orient="landscape"' if wide > high else ""
    edge = " ".join(f'w:{side}="{size}"' for side, size in margins.items())
    return Page(
        setup=f'<w:pgSz w:w="{wide}" w:h="{high}"{turned}/><w:pgMar {edge} w:gutter="0"/>',
        width=wide - margins["left"] - margins["right"],
        height=high - margins["top"] - margins["bottom"],
        edges=tuple(
            page_edge(element, kind, look.applied(xml))
            for (element, kind), xml in page.edges.items()
        ),
    )


def _lists(xml: str, name: str) -> Mapping[str, ListDefinition]:
    """The lists that the writer knows by name."""
    root = etree.fromstring(xml)
    instances = {
        _value(num, "abstractNumId"): int(num.get(f"{_W}numId", "0"))
        for num in root.iter(f"{_W}num")
    }
    found = {
        _value(definition, "name"): definition.get(f"{_W}abstractNumId", "")
        for definition in root.iter(f"{_W}abstractNum")
    }
    if missing := [family for family in FAMILIES if found.get(family) not in instances]:
        raise HouseStyleError(
            f"templates/{name}/base.docx heeft geen nummering met de naam '{missing[0]}'"
        )
    return {
        family: ListDefinition(int(found[family]), instances[found[family]]) for family in FAMILIES
    }


def _value(element: etree._Element, child: str) -> str:
    found = element.find(f"{_W}{child}")
    return "" if found is None else found.get(f"{_W}val", "")


def _opened(xml: str) -> tuple[str, str]:
    """A part before and after the place where a document adds: right before its end."""
    at = xml.rindex("</")
    return xml[:at], xml[at:]
