"""The colours of a Word file: those of its theme, lighter or darker, and what is behind a text."""

import colorsys
import re
from collections.abc import Iterator, Mapping

from lxml import etree

from govdoc.rules.huisstijl.contrast import WHITE
from govdoc.writers.docx.gate.names import A, W, child, is_on, value, whole
from govdoc.writers.docx.gate.styles import Styles

_DIGITS = re.compile("[0-9A-Fa-f]{6}")
_SCHEME = {
    "background1": "lt1",
    "text1": "dk1",
    "background2": "lt2",
    "text2": "dk2",
    "light1": "lt1",
    "dark1": "dk1",
    "light2": "lt2",
    "dark2": "dk2",
    "hyperlink": "hlink",
    "followedHyperlink": "folHlink",
}
_MARKERS = {
    "yellow": "FFFF00",
    "green": "00FF00",
    "cyan": "00FFFF",
    "magenta": "FF00FF",
    "blue": "0000FF",
    "red": "FF0000",
    "darkBlue": "000080",
    "darkCyan": "008080",
    "darkGreen": "008000",
    "darkMagenta": "800080",
    "darkRed": "800000",
    "darkYellow": "808000",
    "darkGray": "808080",
    "lightGray": "C0C0C0",
    "black": "000000",
    "white": WHITE,
}


class Colours:
    """The colours of one file; a colour that cannot be known is an empty text."""

    def __init__(self, theme: etree._Element | None, styles: Styles) -> None:
        self._theme = _theme(theme)
        self._styles = styles

    def front(self, run: etree._Element, paragraph: etree._Element, look: "TableLook") -> str:
        """The colour of a run; empty where Word chooses black or white itself."""
        own = self._styles.own_of_run(run, "color")
        found = own if own is not None else self._styles.of_run(run, paragraph, "color")
        found = found if found is not None else look.text
        return self._resolved(found if found is not None else self._styles.of_file("color"), "val")

    def back(self, run: etree._Element, paragraph: etree._Element, look: "TableLook") -> str:
        """What lies behind a run: a marker, its own shade, that of the paragraph or the cell."""
        marker = value(self._styles.of_run(run, paragraph, "highlight"))
        if marker in _MARKERS:
            return _MARKERS[marker]
        shades = (
            self._styles.of_run(run, paragraph, "shd"),
            self._styles.of_paragraph(paragraph, "shd"),
            *look.shades,
        )
        filled = (self._resolved(shade, "fill") for shade in shades)
        return next((fill for fill in filled if fill), WHITE)

    def _resolved(self, element: etree._Element | None, name: str) -> str:
        """A colour as six digits: of the theme, else as it is written."""
        slot, kind = ("themeColor", "theme") if name == "val" else ("themeFill", "themeFill")
        asked = value(element, slot)
        if base := self._theme.get(_SCHEME.get(asked, asked), ""):
            return _shaded(base, value(element, f"{kind}Tint"), value(element, f"{kind}Shade"))
        plain = value(element, name)
        return plain.upper() if _DIGITS.fullmatch(plain) else ""


class TableLook:
    """What a table gives the text in one of its cells: shades, the nearest first, and a colour."""

    def __init__(
        self,
        styles: Styles,
        rows: Mapping[etree._Element, tuple[int, bool]],
        cell: etree._Element | None,
    ) -> None:
        self._rows = rows
        self.shades: list[etree._Element] = []
        self.text: etree._Element | None = None
        while cell is not None:
            self._cell(styles, cell)
            cell = next(cell.iterancestors(f"{W}tc"), None)

    def _at(self, row: etree._Element) -> tuple[int, bool]:
        return self._rows.get(row, (1, False))

    def _cell(self, styles: Styles, cell: etree._Element) -> None:
        """The shade of one cell: its own, even where that is "none", else that of the style."""
        table, row = (next(cell.iterancestors(f"{W}{name}"), None) for name in ("tbl", "tr"))
        parts = (
            [] if table is None or row is None else list(_parts(styles, table, self._at(row), cell))
        )
        shades = (child(part, "tcPr/shd") for part in (cell, *parts))
        self.shades += [one for one in shades if one is not None][:1]
        texts = (child(part, "rPr/color") for part in parts)
        if self.text is None:
            self.text = next((one for one in texts if one is not None), None)


def _parts(
    styles: Styles, table: etree._Element, at: tuple[int, bool], cell: etree._Element
) -> Iterator[etree._Element]:
    """The parts of a table's style that hold for a cell, the strongest first."""
    chain = styles.table_style(table)
    look = child(table, "tblPr/tblLook")
    wanted = [name for name, holds in _places(at, cell, look) if holds]
    for name in wanted:
        for style in chain:
            yield from (
                one for one in style.iterchildren(f"{W}tblStylePr") if value(one, "type") == name
            )
    yield from chain


def _places(
    at: tuple[int, bool], cell: etree._Element, look: etree._Element | None
) -> Iterator[tuple[str, bool]]:
    """Where a cell stands, in the words of a table's style."""
    row, is_last = at
    bits = int(value(look), 16) if re.fullmatch("[0-9A-Fa-f]{1,4}", value(look)) else 0

    def asked(name: str, bit: int) -> bool:
        said = value(look, name)
        return said in {"1", "true", "on"} if said else bool(bits & bit)

    first = asked("firstRow", 0x20)
    yield "firstRow", first and row == 0
    yield "lastRow", asked("lastRow", 0x40) and is_last
    before, after = (
        next(cell.itersiblings(cell.tag, preceding=way), None) for way in (True, False)
    )
    yield "firstCol", asked("firstColumn", 0x80) and before is None
    yield "lastCol", asked("lastColumn", 0x100) and after is None
    odd = (row - first) % 2 == 0
    bands = not asked("noHBand", 0x200)
    yield "band1Horz", bands and odd
    yield "band2Horz", bands and not odd


def _theme(root: etree._Element | None) -> Mapping[str, str]:
    scheme = None if root is None else root.find(f".//{A}clrScheme")
    found = {}
    for slot in () if scheme is None else scheme.iterchildren(etree.Element):
        for colour in slot:
            digits = colour.get("lastClr", "") or colour.get("val", "")
            if _DIGITS.fullmatch(digits):
                found[etree.QName(slot).localname] = digits.upper()
    return found


def _shaded(colour: str, tint: str, shade: str) -> str:
    """A colour of the theme made lighter or darker, as Word does: by its lightness."""
    red, green, blue = (part / 255 for part in bytes.fromhex(colour))
    hue, light, strength = colorsys.rgb_to_hls(red, green, blue)
    if re.fullmatch("[0-9A-Fa-f]{1,2}", tint):
        light = light * int(tint, 16) / 255 + 1 - int(tint, 16) / 255
    if re.fullmatch("[0-9A-Fa-f]{1,2}", shade):
        light *= int(shade, 16) / 255
    parts = colorsys.hls_to_rgb(hue, min(light, 1), strength)
    return "".join(f"{round(part * 255):02X}" for part in parts)


def is_large(styles: Styles, run: etree._Element, paragraph: etree._Element) -> bool:
    """Whether letters are large for WCAG: 18 points, or 14 when bold."""
    own = styles.of_run(run, paragraph, "sz")
    size = whole(value(own if own is not None else styles.of_file("sz"))) or 20
    return size >= 36 or (size >= 28 and is_on(styles.of_run(run, paragraph, "b")))  # noqa: PLR2004 - half points
