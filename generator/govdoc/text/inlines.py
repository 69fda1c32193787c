"""What stands inside a paragraph: from the parser's elements to inlines, with values filled in."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any
from xml.etree.ElementTree import Element

from govdoc.blocks import (
    NOWHERE,
    FormField,
    Inline,
    Inlines,
    LineBreak,
    Link,
    NoteMark,
    Origin,
    Reference,
    Text,
)
from govdoc.text.attributes import NONE, Attributes
from govdoc.text.filler import Filler
from govdoc.text.lines import Line
from govdoc.text.links import flaw
from govdoc.text.refusal import refused
from govdoc.text.run import Runs
from govdoc.text.tokens import INLINE, LINE, number
from govdoc.text.values import BLOCKS, Field, Run

_WHITE = re.compile("[ \t\n\x1f]+")
_BREAK = re.compile("[ \t]*(?:\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029])[ \t]*")

Piece = str | Element


@dataclass(frozen=True, slots=True)
class Content:
    """The inlines of one paragraph, item, cell or heading, and what its lines said about it."""

    inlines: Inlines = ()
    origin: Origin = NOWHERE
    attributes: Attributes = NONE
    opening: str = ""  # the template's own text with which it begins
    block: Any = None  # the block value that stands here alone

    def __bool__(self) -> bool:
        """Whether anything is left after filling in."""
        return any(
            inline.text.strip() if isinstance(inline, Text) else not isinstance(inline, LineBreak)
            for inline in self.inlines
        )


def pieces(element: Element) -> list[Piece]:
    """What an element holds, in order."""
    found: list[Piece] = [element.text or ""]
    for child in element:
        found += [child, child.tail or ""]
    return found


def _on_one_line(inlines: Inlines) -> Inlines:
    """What a reader clicks on has no line breaks."""
    return tuple(Text(" ") if isinstance(i, LineBreak) else i for i in inlines)


def _texts(inlines: Inlines) -> tuple[Text, ...]:
    return tuple(inline for inline in inlines if isinstance(inline, Text))


def read(filler: Filler, found: Iterable[Piece]) -> Content:
    """The inlines of pieces of text and elements, with values filled in."""
    reader = _Reader(filler)
    for piece in found:
        reader.piece(piece)
    return reader.result()


class _Reader:
    """Reads one paragraph."""

    def __init__(self, filler: Filler) -> None:
        self._filler = filler
        self._runs = Runs()
        self._blocks: list[object] = []
        self._origin = self._here = NOWHERE
        self._attributes = NONE
        self._opening: str | None = None
        self._bold = self._italic = False

    def result(self) -> Content:
        """What was read."""
        inlines = self._runs.finished()
        block = self._blocks[0] if len(self._blocks) == 1 and not inlines else None
        if self._blocks and block is None:
            help_ = "zet een lege regel ervoor en erna"
            self._report(
                "een tabel, handtekening of Markdown-veld staat alleen op een regel", help_
            )
        return Content(inlines, self._origin, self._attributes, self._opening or "", block)

    def piece(self, piece: Piece) -> None:
        """A piece of text or an element."""
        if isinstance(piece, str):
            self._text(piece)
        elif read := self._readers().get(piece.tag):
            read(piece)
        else:
            help_ = "het logo komt uit `huisstijl.logo`; andere afbeeldingen kunnen niet"
            self._report("een afbeelding kent de taal niet", help_)

    # --- elements ---------------------------------------------------------------------------------

    def _readers(self) -> dict[str, Callable[[Element], None]]:
        return {
            "strong": self._emphasis,
            "em": self._emphasis,
            "br": lambda _: self._runs.new_line(),
            "a": self._link,
            "note": self._note,
        }

    def _inside(self, element: Element) -> None:
        for piece in pieces(element):
            self.piece(piece)

    def _emphasis(self, element: Element) -> None:
        before = self._bold, self._italic
        self._bold = self._bold or element.tag == "strong"
        self._italic = self._italic or element.tag == "em"
        self._inside(element)
        self._bold, self._italic = before

    def _note(self, element: Element) -> None:
        key = self._filler.note(element.get("key", ""))
        self._filler.noted.setdefault(key, self._here)
        self._runs.add(NoteMark(key))

    def _link(self, element: Element) -> None:
        outside, self._runs = self._runs, Runs()
        self._inside(element)
        inner, self._runs = _on_one_line(self._runs.finished()), outside
        url = LINE.sub("", element.get("href", "")).strip()
        if problem := flaw(element, url, inner):
            self._filler.report(problem, self._here)
        elif url.startswith("#"):
            self._inline(Reference(url[1:], "".join(text.text for text in _texts(inner))))
        elif inner:
            self._runs.add(Link(url, _texts(inner)))

    # --- text and values --------------------------------------------------------------------------

    def _text(self, text: str) -> None:
        position = 0
        for found in INLINE.finditer(text):
            self._own(text[position : found.start()])
            position = found.end()
            if found[3]:
                self._line(self._filler.lines[number(found[3])])
            else:
                self._value(self._filler.values[number(found[2])])
        self._own(text[position:])

    def _line(self, line: Line) -> None:
        self._here = line.origin
        self._origin = line.origin if self._origin == NOWHERE else self._origin
        self._attributes = self._attributes.and_also(line.attributes)

    def _own(self, text: str) -> None:
        text = _WHITE.sub(" ", text)
        if self._opening is None and text.strip():
            self._opening = text.lstrip()
        self._runs.own(text, bold=self._bold, italic=self._italic)

    def _value(self, value: object) -> None:
        self._opening = self._opening or ""
        if isinstance(value, str):
            self._lines(value)
        elif isinstance(value, Run):
            for inline in value.inlines:
                self._inline(inline)
        elif isinstance(value, (*BLOCKS, Field)):
            self._blocks.append(value)
        elif isinstance(value, Text | Reference | LineBreak | Link | NoteMark | FormField):
            self._inline(value)

    def _inline(self, inline: Inline) -> None:
        if isinstance(inline, Text | Reference) and (self._bold or self._italic):
            bold, italic = self._bold or inline.bold, self._italic or inline.italic
            inline = replace(inline, bold=bold, italic=italic)
        self._runs.add(inline)

    def _lines(self, value: str) -> None:
        first, *rest = _BREAK.split(value)
        self._inline(Text(first))
        for line in rest:
            self._runs.add(LineBreak())
            self._inline(Text(line))

    def _report(self, message: str, repair: str) -> None:
        self._filler.report(refused(message, repair), self._here)
