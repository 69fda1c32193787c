"""Python-Markdown, set to the language of texts, read through its ElementTree.

What the language does not have is taken out, so that it stays text: raw HTML, code, entities,
links by reference, underlined headings. What does not fit is reported, never quietly dropped.
"""

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension, TableProcessor
from markdown.inlinepatterns import InlineProcessor

_BLOCKS = ("code", "setextheader", "hr", "reference")
_INLINES = (
    *("backtick", "reference", "image_reference", "short_reference", "short_image_ref"),
    *("autolink", "automail", "html", "entity", "footnote"),
)
_TREE = ("prettify", "footnote", "footnote-duplicate")
_PIPE = re.compile(r"(?<!\\)((?:\\\\)*)\|")
WRONG_ROW = "wrong-row"  # the attribute of a table row that has more or fewer cells than its table


@dataclass(frozen=True, slots=True)
class Parsed:
    """The tree of a text, and those of its footnotes by key."""

    body: Element
    notes: dict[str, Element]


class Parser:
    """Reads Markdown; one parser can read any number of texts, one after the other."""

    def __init__(self) -> None:
        self._notes = FootnoteExtension()
        extensions = [self._notes, TableExtension(), DefListExtension(), SaneListExtension()]
        markdown = Markdown(extensions=extensions, tab_length=2)
        markdown.preprocessors.deregister("html_block")
        for name in _BLOCKS:
            markdown.parser.blockprocessors.deregister(name)
        for name in _INLINES:
            markdown.inlinePatterns.deregister(name)
        for name in _TREE:
            markdown.treeprocessors.deregister(name)
        rows = _Rows(markdown.parser, {"use_align_attribute": True})
        markdown.parser.blockprocessors.register(rows, "table", 75)
        markdown.inlinePatterns.register(_NoteMark(r"\[\^([^\]]+)\]"), "note", 175)
        self._markdown = markdown

    def parse(self, text: str) -> Parsed:
        """The tree of a text in the shape that `lines` gives it."""
        self._markdown.reset()
        lines = text.split("\n")
        for preprocessor in self._markdown.preprocessors:
            lines = preprocessor.run(lines)
        root = Element("div")
        body = SubElement(root, "div")
        self._markdown.parser.parseChunk(body, "\n".join(lines))
        notes = {key: self._note(root, note) for key, note in self._notes.footnotes.items()}
        for processor in self._markdown.treeprocessors:
            processor.run(root)
        return Parsed(body, notes)

    def _note(self, root: Element, text: str) -> Element:
        element = SubElement(root, "div")
        self._markdown.parser.parseChunk(element, text)
        return element


class _NoteMark(InlineProcessor):
    """`[^1]`, whether there is such a note or not."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - Python-Markdown's own name
        self, m: re.Match[str], data: str
    ) -> tuple[Element, int, int]:
        """An element with the key of the note."""
        del data
        return Element("note", key=m[1]), m.start(0), m.end(0)


class _Rows(TableProcessor):
    """A pipe always ends a cell; a row with more or fewer cells than its table is marked."""

    def _split(self, row: str) -> list[str]:  # code spans, which Python-Markdown minds, are text
        return _PIPE.sub(r"\1\n", row).split("\n")

    def _build_row(self, row: str, parent: Element, align: list[str | None]) -> None:
        super()._build_row(row, parent, align)  # type: ignore[misc]  # the stubs leave it out
        if len(self._split_row(row)) != len(align):  # type: ignore[attr-defined]  # idem
            parent[-1].set(WRONG_ROW, "")
