"""The styles of a house style: which there are by name, and how large their text is."""

from collections.abc import Mapping

from lxml import etree

from govdoc.writers.docx.house_style import TextSize

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SINGLE = 1.22  # a line of Calibri, in sizes of its letters
_AUTO = 240  # w:line in 240ths of a line


class StyleSheet:
    """The part `styles.xml`, asked by the name of a style in any case."""

    def __init__(self, xml: str) -> None:
        self._root = etree.fromstring(xml)
        self._styles = {
            style.get(f"{_W}styleId", ""): style for style in self._root.iter(f"{_W}style")
        }

    def ids(self) -> Mapping[str, str]:
        """The id of every style by its name in lower case."""
        return {_value(style, "name").casefold(): name for name, style in self._styles.items()}

    def size(self, style_id: str) -> TextSize:
        """The size of a paragraph style, with what it inherits."""
        points = int(self._find(style_id, "rPr/sz", "val") or 22) / 2
        line = int(self._find(style_id, "pPr/spacing", "line") or _AUTO)
        fixed = self._find(style_id, "pPr/spacing", "lineRule") in {"exact", "atLeast"}
        return TextSize(
            points=points,
            line=line if fixed else round(points * 20 * _SINGLE * line / _AUTO),
            above=int(self._find(style_id, "pPr/spacing", "before") or 0),
            below=int(self._find(style_id, "pPr/spacing", "after") or 0),
        )

    def _find(self, style_id: str, path: str, name: str) -> str:
        """A value from a style, from what it is based on, or from the defaults."""
        seen = set[str]()
        while style_id in self._styles and style_id not in seen:
            seen.add(style_id)
            if value := _value(self._styles[style_id], path, name):
                return value
            style_id = _value(self._styles[style_id], "basedOn")
        top = path.partition("/")[0]
        return _value(self._root, f"docDefaults/{top}Default/{path}", name)


def _value(element: etree._Element, path: str, name: str = "val") -> str:
    found = element.find("/".join(_W + step for step in path.split("/")))
    return "" if found is None else found.get(f"{_W}{name}", "")
