"""Puts marks where a template shows the title, the gemeente or a date, and drops sample text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from lxml import etree

from govdoc.writers.docx.foreign.archive import W, removed, unwrapped, value
from govdoc.writers.docx.foreign.names import GONE, of_control
from govdoc.writers.docx.foreign.order import placed
from govdoc.writers.docx.house_style import Slot
from govdoc.writers.docx.slots import inside, mark
from govdoc.writers.docx.xml import NAMESPACES

_SMALLER = 0.65
_PLAIN = 11.0  # points
_TEXT = f"{W}t"
_SHOWN = (f"{W}drawing", f"{W}pict")


@dataclass(slots=True)
class Marked:
    """The values that were found, in the order of their marks; and paragraphs that lost a text.

    `sizes` are the points of the styles by id; they are there for a cover, where a title may be
    longer than the place that it was made for.
    """

    sizes: Mapping[str, float] = field(default_factory=dict)
    slots: list[Slot] = field(default_factory=list)
    emptied: list[etree._Element] = field(default_factory=list)

    def at(self, name: str, look: str) -> etree._Element:
        """A mark for a value."""
        self.slots.append(Slot(name, "…", look))
        return mark(len(self.slots) - 1)


def fill(root: etree._Element, marked: Marked) -> None:
    """Open every content control: what it is for is marked, placeholders go, own text stays."""
    for control in reversed(list(root.iter(f"{W}sdt"))):
        content = control.find(f"{W}sdtContent")
        meaning = of_control(control)
        if content is not None and meaning is not None:
            _mark(control, content, meaning, marked)
        unwrapped(control, content)


def _mark(control: etree._Element, content: etree._Element, meaning: str, marked: Marked) -> None:
    runs = list(_runs(content))
    first = next((one for one in runs if one.find(_TEXT) is not None), runs[0] if runs else None)
    if meaning == GONE or first is None:
        marked.emptied += _paragraphs(control, content)
    else:
        first.addprevious(marked.at(meaning, _look(control, first)))
        if meaning == "titel" and marked.sizes:
            marked.slots[-1] = _tight(marked.slots[-1], first, marked.sizes)
        for paragraph in list(content.iterchildren(f"{W}p"))[1:]:
            removed(paragraph)
    for one in runs:
        removed(one)


def _runs(content: etree._Element) -> Iterator[etree._Element]:
    """The runs of a control, not those of a text box inside one of them."""
    for one in content.iter(f"{W}r"):
        above = one.getparent()
        while above is not None and above is not content and above.tag != f"{W}r":
            above = above.getparent()
        if above is content:
            yield one


def _paragraphs(control: etree._Element, content: etree._Element) -> list[etree._Element]:
    """The paragraphs that a control holds, or the one it stands in."""
    inner = list(content.iter(f"{W}p"))
    around = next(control.iterancestors(f"{W}p"), None)
    return inner or ([] if around is None else [around])


def _look(control: etree._Element, first: etree._Element) -> str:
    """The look of the text; that of a placeholder is not the look of what takes its place."""
    of_text, of_control_ = first.find(f"{W}rPr"), control.find(f"{W}sdtPr/{W}rPr")
    placeholder = control.find(f"{W}sdtPr/{W}showingPlcHdr") is not None
    properties = of_control_ if placeholder else of_text
    return "" if properties is None else inside(properties)


def _tight(slot: Slot, first: etree._Element, sizes: Mapping[str, float]) -> Slot:
    """The title with a smaller look for a long one."""
    look = etree.fromstring(f"<w:rPr {NAMESPACES}>{slot.look}</w:rPr>")
    paragraph = next(first.iterancestors(f"{W}p"), None)
    style = None if paragraph is None else paragraph.find(f"{W}pPr/{W}pStyle")
    own = value(look.find(f"{W}sz"))
    half_points = int(own) if own.isdigit() else sizes.get(value(style), _PLAIN) * 2
    placed(look, "sz").set(f"{W}val", str(round(half_points * _SMALLER)))
    return replace(slot, tight=inside(look))


def tidy(marked: Marked) -> None:
    """Take away what makes no sense without the text that went: labels, and rows of them."""
    for paragraph in dict.fromkeys(marked.emptied):
        if paragraph.getparent() is None or not is_bare(paragraph):
            continue
        for one in list(paragraph.iterchildren(f"{W}r")):
            removed(one)
        row = next(paragraph.iterancestors(f"{W}tr"), None)
        if row is not None and _goes(row):
            removed(row)


def is_bare(element: etree._Element) -> bool:
    """Whether nothing stands here but words that announce something: "Auteur: "."""
    if any(True for _ in element.iter(etree.ProcessingInstruction, *_SHOWN, f"{W}fldChar")):
        return False
    text = "".join(one.text or "" for one in element.iter(_TEXT)).strip()
    return not text or text.endswith((":", " door", " by"))


def _goes(row: etree._Element) -> bool:
    """Whether a row can go: bare, not the only one, and no part of cells that are merged."""
    table = row.getparent()
    alone = table is None or len(table.findall(f"{W}tr")) == 1
    merged = any(True for _ in row.iter(f"{W}vMerge"))
    return not alone and not merged and all(map(is_bare, row.iter(f"{W}p")))


def fields(root: etree._Element) -> Iterator[tuple[str, list[etree._Element]]]:
    """Every outermost field: its instruction, and the runs (or the element) that are it."""
    for simple in list(root.iter(f"{W}fldSimple")):
        yield value(simple, "instr"), [simple]
    for paragraph in list(root.iter(f"{W}p")):
        yield from _complex(paragraph)


def _complex(paragraph: etree._Element) -> Iterator[tuple[str, list[etree._Element]]]:
    depth, words = 0, ""
    runs: list[etree._Element] = []
    for one in list(paragraph.iter(f"{W}r")):
        kind = value(one.find(f"{W}fldChar"), "fldCharType")
        depth += {"begin": 1, "end": -1}.get(kind, 0)
        if depth or kind == "end":
            runs.append(one)
            words += "".join(text.text or "" for text in one.iter(f"{W}instrText"))
        if kind == "end" and depth == 0:
            yield words, runs
            runs, words = [], ""
