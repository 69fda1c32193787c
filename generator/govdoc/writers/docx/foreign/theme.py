"""The theme of a template: its colours, and ours that follow from them."""

import re
from dataclasses import dataclass

from lxml import etree

from govdoc.model.organisatie import Huisstijl
from govdoc.rules.huisstijl.contrast import contrast
from govdoc.writers.chart import Chart
from govdoc.writers.docx.foreign.archive import Archive, R
from govdoc.writers.palette import Palette, palette

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_ENOUGH = 4.5  # WCAG 1.4.3
_DARKER = 0.94
_DIGITS = re.compile("[0-9a-fA-F]{6}")
_THEMED = re.compile(r' w:theme(?:Color|Tint|Shade)="(?:accent1|accent2|[0-9A-F]{2})"')


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of what we add; `themed`: they follow the theme when someone changes that."""

    palette: Palette
    themed: bool

    def applied(self, xml: str) -> str:
        """XML of ours, its colours freed from the theme where they are not those of the theme."""
        return xml if self.themed else _THEMED.sub("", xml)


def theme_xml(archive: Archive) -> str:
    """The theme without pictures; empty where the template has none."""
    part = archive.related(archive.main, "theme")
    if not part:
        return ""
    root = archive.tree(part)
    for blip in list(root.iter(f"{_A}blipFill")):
        if any(str(key).startswith(R) for one in blip.iter() for key in one.attrib):
            _plain(blip)
    return etree.tostring(root, encoding="unicode")


def colours(theme: str, chart: Chart, huisstijl: Huisstijl) -> Colours:
    """The gemeente's colours, else those of the theme, dark enough to read; else our own."""
    of_theme = _scheme(theme)
    first, second = of_theme.get("accent1", ""), of_theme.get("accent2", "")
    primary = huisstijl.kleur or (readable(first) if first else chart.primary)
    fits = bool(second) and contrast(second) >= _ENOUGH
    accent = huisstijl.accent or (second if fits else chart.accent)
    return Colours(palette(primary, accent), themed=(primary, accent) == (first, second))


def _scheme(theme: str) -> dict[str, str]:
    """The colours of a theme by name, as `RRGGBB`."""
    root = etree.fromstring(theme) if theme else etree.Element("none")
    scheme = next(root.iter(f"{_A}clrScheme"), root)
    found = {}
    for one in scheme.iterchildren(etree.Element):
        colour = next((child.get("lastClr") or child.get("val") for child in one), None) or ""
        if is_colour(colour):
            found[etree.QName(one).localname] = colour
    return found


def is_colour(text: str) -> bool:
    """Whether a text is six hexadecimal digits, not a word such as `auto`."""
    return _DIGITS.fullmatch(text) is not None


def readable(colour: str, least: float = _ENOUGH) -> str:
    """The colour itself, or the lightest of its shades with enough contrast on white."""
    parts = [float(part) for part in bytes.fromhex(colour)]
    while contrast(colour) < least:
        parts = [part * _DARKER for part in parts]
        colour = "".join(f"{round(part):02X}" for part in parts)
    return colour


def _plain(blip: etree._Element) -> None:
    """A plain fill in the place of one with a picture, which does not come along."""
    fill = etree.Element(f"{_A}solidFill")
    etree.SubElement(fill, f"{_A}schemeClr", val="phClr")
    parent = blip.getparent()
    if parent is not None:
        parent.replace(blip, fill)
