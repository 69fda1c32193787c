"""The styles of a template with those of ours that it does not have, as one part."""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from govdoc.rules.huisstijl.koppeling import KOPPEN, Koppeling, koppel
from govdoc.rules.huisstijl.word import Style, Styles, StylesError, read_styles
from govdoc.writers.chart import HouseStyleError
from govdoc.writers.docx.foreign.archive import Archive, W, refused, removed, value
from govdoc.writers.docx.foreign.contrast import Readable
from govdoc.writers.docx.foreign.order import found_or_placed, placed
from govdoc.writers.docx.xml import NAMESPACES

LANGUAGE = "nl-NL"
_DEFAULTS = {"paragraph": "Normal", "character": "Default Paragraph Font", "table": "Normal Table"}
_CONTENTS = ("inhoud-1", "inhoud-2", "lijstregel")
_APART = "480"  # twips
_MAJOR = {*KOPPEN, "titel", "inhoudskop"}
_FONTS = {
    "asciiTheme": "majorHAnsi",
    "eastAsiaTheme": "majorEastAsia",
    "hAnsiTheme": "majorHAnsi",
    "cstheme": "majorBidi",
}


@dataclass(slots=True)
class Merged:
    """The part, and the id of the style of every role."""

    root: etree._Element
    ids: dict[str, str] = field(default_factory=dict)

    @property
    def xml(self) -> str:
        """The part as text."""
        return etree.tostring(self.root, encoding="unicode")


@dataclass(frozen=True, slots=True)
class Own:
    """The styles of our own Word file: what there is, and the part with our colours in it.

    `themed`: the template has a theme, with a font for headings.
    """

    styles: Styles
    root: etree._Element
    themed: bool


def merged(archive: Archive, content: bytes, own: Own, chart: Mapping[str, str]) -> Merged:
    """The styles of the template (`content`) and what is added from ours; `chart` are the roles.

    Raises:
        HouseStyleError: a style is missing (HUI001), or the styles cannot be read.
    """
    try:
        theirs = read_styles(content)
    except StylesError as error:
        raise refused(archive.name, "de stijlen zijn niet te lezen") from error
    found = koppel(theirs, own.styles, chart)
    for missing in found.ontbreekt:
        raise HouseStyleError(f"het sjabloon '{archive.name}' heeft geen stijl '{missing.name}'")
    part = archive.related(archive.main, "styles")
    root = archive.tree(part) if part else etree.fromstring(f"<w:styles {NAMESPACES}/>")
    return _Merge(root, theirs, own).made(found)


@dataclass(slots=True)
class _Merge:
    root: etree._Element
    theirs: Styles
    own: Own
    _added: dict[str, str] = field(default_factory=dict)

    def made(self, found: Koppeling) -> Merged:
        ids = {role: style.id for role, style in found.gevonden.items()}
        self._defaults()
        for role, style in found.gevonden.items():
            self._fit(role, style)
        Readable.of(self.root).make(ids.values())
        for role, style in found.toegevoegd.items():
            ids[role] = self._add(style)
            if role in _MAJOR and self.own.themed:
                self._major(ids[role])
        if "inhoudskop" in found.toegevoegd:
            self._apart(ids["inhoudskop"])
        for element in list(self.root.iter(f"{W}rsid", f"{W}vanish")):
            removed(element)
        return Merged(self.root, ids)

    def _defaults(self) -> None:
        """Dutch everywhere (TG-01); our own defaults where the template has none."""
        for element in list(self.root.iter(f"{W}lang")):
            removed(element)
        if self.root.find(f"{W}docDefaults") is None:
            self.root.insert(0, deepcopy(next(self.own.root.iter(f"{W}docDefaults"))))
        else:
            self._dutch(self.root.find(f"{W}docDefaults/{W}rPrDefault"))

    def _dutch(self, default: etree._Element | None) -> None:
        if default is None:
            default = etree.Element(f"{W}rPrDefault")
            next(self.root.iter(f"{W}docDefaults")).insert(0, default)
        look = default.find(f"{W}rPr")
        look = etree.SubElement(default, f"{W}rPr") if look is None else look
        language = etree.SubElement(look, f"{W}lang")
        for use, name in (("val", LANGUAGE), ("eastAsia", LANGUAGE), ("bidi", "ar-SA")):
            language.set(W + use, name)

    def _fit(self, role: str, style: Style) -> None:
        """A style of theirs made fit: our numbering rules, and a heading is a heading."""
        if style.kind != "paragraph":
            return
        properties = found_or_placed(self._element(style.id), "pPr")
        for number in properties.findall(f"{W}numPr"):
            removed(number)
        if role in KOPPEN and self.theirs.level(style) != KOPPEN[role]:
            placed(properties, "outlineLvl").set(f"{W}val", str(KOPPEN[role]))

    def _element(self, style_id: str) -> etree._Element:
        return next(one for one in self.root.iter(f"{W}style") if value(one, "styleId") == style_id)

    def _add(self, style: Style) -> str:
        """Add a style of ours, with those that it builds on; its id in the template."""
        if style.id in self._added:
            return self._added[style.id]
        source = next(
            one for one in self.own.root.iter(f"{W}style") if value(one, "styleId") == style.id
        )
        new = deepcopy(source)
        new.attrib.pop(f"{W}default", "")
        self._added[style.id] = name = self._free(style.id)
        new.set(f"{W}styleId", name)
        self._rename(new, style)
        for tag in ("basedOn", "next", "link"):
            if (other := new.find(W + tag)) is not None:
                self._point(other)
        self.root.append(new)
        return name

    def _free(self, style_id: str) -> str:
        """An id that no style of the template has."""
        taken = {one.casefold() for one in self.theirs.by_id}
        while style_id.casefold() in taken:
            style_id += "Govdoc"
        return style_id

    def _rename(self, new: etree._Element, style: Style) -> None:
        """Another name, where a style of another kind has this one."""
        if style.name.casefold() in self.theirs.names():
            found_or_placed(new, "name").set(f"{W}val", f"{style.name} govdoc")

    def _point(self, other: etree._Element) -> None:
        """Let a style of ours lead to theirs of that name, else to ours, which comes along."""
        style = self.own.styles.by_id.get(value(other))
        theirs = None if style is None else self.theirs.find(style.name, style.kind)
        if theirs is not None:
            other.set(f"{W}val", theirs.id)
        elif style is not None and style.name not in _DEFAULTS.values():
            other.set(f"{W}val", self._add(style))
        else:
            removed(other)

    def _major(self, style_id: str) -> None:
        """The font that the theme has for headings."""
        look = found_or_placed(self._element(style_id), "rPr")
        fonts = placed(look, "rFonts")
        for use, font in _FONTS.items():
            fonts.set(W + use, font)

    def _apart(self, style_id: str) -> None:
        """White above the contents, which may follow what is said of the document."""
        properties = found_or_placed(self._element(style_id), "pPr")
        found_or_placed(properties, "spacing").set(f"{W}before", _APART)


def with_tabs(styles: Merged, width: int, measure: int) -> None:
    """Page numbers of the contents, and what else goes to the right edge, at this text's edge."""
    by_id = {value(one, "styleId"): one for one in styles.root.iter(f"{W}style")}
    for tab in styles.root.iter(f"{W}tab"):
        if value(tab) == "right" and value(tab, "pos") == str(measure):
            tab.set(f"{W}pos", str(width))
    for role in _CONTENTS:
        style = by_id[styles.ids[role]]
        if not any(value(tab) == "right" for tab in style.iter(f"{W}tab")):
            tabs = placed(found_or_placed(style, "pPr"), "tabs")
            tab = etree.SubElement(tabs, f"{W}tab")
            for key, text in (("val", "right"), ("leader", "dot"), ("pos", str(width))):
                tab.set(W + key, text)
