"""Names in the XML of Word, and the values behind them."""

from functools import lru_cache

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
V = "{urn:schemas-microsoft-com:vml}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_OFF = frozenset({"0", "false", "off", "none"})


def child(element: etree._Element | None, path: str) -> etree._Element | None:
    """The first element on a path of names of Word (`pPr/outlineLvl`)."""
    return None if element is None else element.find(_spelled(path))


@lru_cache(maxsize=256)
def _spelled(path: str) -> str:
    """A path as lxml reads it."""
    return "/".join(f"{W}{step}" for step in path.split("/"))


def value(element: etree._Element | None, name: str = "val") -> str:
    """An attribute of Word; empty where it, or the element, is not there."""
    return "" if element is None else element.get(f"{W}{name}", "")


def is_on(element: etree._Element | None) -> bool:
    """Whether a switch (`w:b`, `w:tblHeader`) is there and not turned off."""
    return element is not None and value(element) not in _OFF


def whole(text: str) -> int:
    """A whole number; 0 for what is none, since a file of others may hold anything."""
    digits = text.removeprefix("-").partition(".")[0]
    return int(text.partition(".")[0]) if digits.isascii() and digits.isdigit() else 0
