"""An SVG that may stand in a document: nothing in it runs, and nothing comes from elsewhere."""

import re

from lxml import etree

from govdoc.writers.chart import HouseStyleError
from govdoc.writers.raster import raster

_SVG = "{http://www.w3.org/2000/svg}"
_LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+)\s*(?:px|pt|mm|cm|in)?\s*")
_NUMBER = re.compile(r"[-+]?[0-9]*\.?[0-9]+(?:[eE][-+]?[0-9]{1,2})?")
_RUNS = frozenset({"script", "foreignObject", "iframe", "handler", "listener"})
_INSIDE = ("#", "data:image/png", "data:image/jpeg")
_OUTSIDE = re.compile(r"@import|url\(\s*['\"]?(?!['\"]?#)", re.IGNORECASE)


def svg_size(content: bytes, name: str) -> tuple[float, float]:
    """The width and height of an SVG in units of its own; `name` is for the message.

    Raises:
        HouseStyleError: it is no SVG, has no size, or runs or fetches something.
    """
    root = _parsed(content, name)
    for element in root.iter(etree.Element):
        _refuse(element, name)
    box = [float(part) for part in _NUMBER.findall(root.get("viewBox", ""))]
    wide, high = (_LENGTH.fullmatch(root.get(side, "")) for side in ("width", "height"))
    if len(box) == 4:  # noqa: PLR2004 - min-x, min-y, width, height
        size = box[2], box[3]
    elif wide and high:
        size = float(wide[1]), float(high[1])
    else:
        size = 0, 0
    if min(size) <= 0:
        raise HouseStyleError(f"het logo '{name}' zegt niet hoe groot het is (viewBox)")
    return size


def drawn(content: bytes, width: float) -> bytes:
    """The SVG as PNG, for programs that cannot show it; `width` on paper in millimetres.

    Raises:
        HouseStyleError: it cannot be drawn.
    """
    svg = etree.tostring(_parsed(content, "logo.svg"), encoding="unicode")
    try:
        return raster(svg, width)
    except ValueError as error:
        raise HouseStyleError("het logo is niet te tekenen; bewaar het als PNG") from error


def _parsed(content: bytes, name: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise HouseStyleError(f"het logo '{name}' is geen geldige SVG") from error
    if root.tag != f"{_SVG}svg":
        raise HouseStyleError(f"het logo '{name}' is geen SVG")
    if root.getroottree().docinfo.internalDTD is not None:
        raise HouseStyleError(f"het logo '{name}' heeft een DOCTYPE; bewaar het zonder")
    return root


def _refuse(element: etree._Element, name: str) -> None:
    """Whatever runs, or leads to something outside the file."""
    plain = etree.QName(element).localname
    text = element.text or "" if plain == "style" else ""
    values = [str(value) for value in element.attrib.values()]
    links = [str(value) for key, value in element.attrib.items() if str(key).endswith("href")]
    if (
        plain in _RUNS
        or any(etree.QName(str(key)).localname.startswith("on") for key in element.attrib)
        or any(not link.strip().startswith(_INSIDE) for link in links)
        or any(_OUTSIDE.search(value) for value in (*values, text))
    ):
        raise HouseStyleError(
            f"het logo '{name}' bevat iets wat wordt uitgevoerd of van buiten komt (<{plain}>); "
            "bewaar het als gewone afbeelding"
        )
