"""Our lists beside those of a template."""

from collections.abc import Iterable, Mapping
from copy import deepcopy

from lxml import etree

from govdoc.writers.docx.foreign.archive import Archive, W, removed, value
from govdoc.writers.widths import width

_WIDEST = {
    "hoofdstuk": ("10", "10.10", "10.10.10", "10.10.10.10"),
    "artikel": ("Artikel 26",),
    "bijlage": ("Bijlage A", "A.10", "A.10.10", "A.10.10.10"),
}
_GAP = 160  # between a number and its heading, in twips
_PICTURES = ("numPicBullet", "lvlPicBulletId", "numIdMacAtCleanup")


def merged_lists(archive: Archive, ours: str, mapped: Iterable[str]) -> str:
    """The lists of the template, then ours; `mapped` are ids of styles that our lists number."""
    base = etree.fromstring(ours)
    part = archive.related(archive.main, "numbering")
    if not part:
        return ours
    root = archive.tree(part)
    for element in list(root.iter(*(W + name for name in _PICTURES))):
        removed(element)
    _loosen(root, set(mapped))
    definitions, instances = _moved(base, _highest(root, "abstractNum"), _highest(root, "num"))
    at = sum(1 for one in root if one.tag == f"{W}abstractNum")
    for offset, definition in enumerate(definitions):
        root.insert(at + offset, definition)
    root.extend(instances)
    return etree.tostring(root, encoding="unicode")


def with_room(xml: str, points: Mapping[int, float]) -> str:
    """Room for the numbers of headings as large as those of the template; `points` by level."""
    root = etree.fromstring(xml)
    for definition in root.iter(f"{W}abstractNum"):
        widest = _WIDEST.get(value(definition.find(f"{W}name")), ())
        for level, (text, one) in enumerate(zip(widest, definition.iter(f"{W}lvl"), strict=False)):
            _widen(one, width(text, points[level + 1], bold=True) + _GAP)
    return etree.tostring(root, encoding="unicode")


def _widen(level: etree._Element, least: int) -> None:
    """A number hangs this far at least; where its heading hangs with it, that moves along."""
    indent = level.find(f"{W}pPr/{W}ind")
    if indent is None or int(value(indent, "hanging") or 0) >= least:
        return
    if value(indent, "left") == value(indent, "hanging"):
        indent.set(f"{W}left", str(least))
    indent.set(f"{W}hanging", str(least))


def _highest(root: etree._Element, name: str) -> int:
    """The highest id of definitions (`abstractNum`) or instances (`num`); 0 where there is none."""
    numbers = (value(one, f"{name}Id") for one in root.findall(W + name))
    return max((int(number) for number in numbers if number.isdigit()), default=0)


def _loosen(root: etree._Element, mapped: set[str]) -> None:
    """Levels that a style of ours would else get twice: by its own list and by ours."""
    for style in list(root.iter(f"{W}pStyle")):
        if value(style) in mapped:
            removed(style)


def _moved(
    base: etree._Element, definition: int, instance: int
) -> tuple[list[etree._Element], list[etree._Element]]:
    """Our definitions and instances, numbered on from those of the template."""
    definitions = [deepcopy(one) for one in base.findall(f"{W}abstractNum")]
    instances = [deepcopy(one) for one in base.findall(f"{W}num")]
    for one in definitions:
        _raise(one, "abstractNumId", definition)
    for one in instances:
        _raise(one, "numId", instance)
        for link in one.findall(f"{W}abstractNumId"):
            _raise(link, "val", definition)
    return definitions, instances


def _raise(element: etree._Element, name: str, by: int) -> None:
    element.set(W + name, str(int(value(element, name)) + by))
