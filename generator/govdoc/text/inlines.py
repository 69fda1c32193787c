"""What stands inside a paragraph: from the parser's elements to inlines, with values filled in."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
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
from govdoc.text.lines import Line, Report
from govdoc.text.refusal import Refusal, refused
from govdoc.text.tokens import INLINE, LINE, TOKEN, number
from govdoc.text.values import BLOCKS, Field, Run, Values

_WHITE = re.compile("[ \t\n\x1f]+")
_BREAK = re.compile("[^\\S\n]*(?:\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029])[^\\S\n]*")
_URL = re.compile(r"(?:https://|mailto:)[^\s<>]+", re.IGNORECASE)

Piece = str | Element


@dataclass
class Paragraphed:
    """The inlines of one paragraph, item, cell or heading, and what its lines said about it."""

    inlines: Inlines = ()
    origin: Origin = NOWHERE
    attributes: Attributes = NONE
    opening: str = ""  # the template's own text with which it begins
    block: object = None  # the block value that stands here alone

    def __bool__(self) -> bool:
        """Whether anything is left after filling in."""
        return any(not isinstance(i, Text) or i.text.strip() for i in self.inlines) and any(
            not isinstance(i, LineBreak) for i in self.inlines
        )


@dataclass
class Filler:
    """Fills the values of one rendering into what the parser read."""

    lines: tuple[Line, ...]
    values: Values
    part: str  # makes the keys of footnotes unique in a document
    report: Report

    def read(self, pieces: Iterable[Piece]) -> Paragraphed:
        """The inlines of pieces of text and elements."""
        builder = _Builder(self)
        for piece in pieces:
            builder.piece(piece)
        return builder.result()

    def text(self, marked: str) -> str:
        """The text of an attribute, with values filled in."""
        return TOKEN.sub(lambda found: self.value_text(found[2]), LINE.sub("", marked))

    def value_text(self, digits: str) -> str:
        """The text of a value, for a place that holds text only."""
        value = self.values[number(digits)]
        return value if isinstance(value, str) else ""


@dataclass
class _Builder:
    filler: Filler
    items: list[Inline] = field(default_factory=list)
    soft: list[bool] = field(default_factory=list)  # whether an item is the template's own text
    origin: Origin = NOWHERE
    here: Origin = NOWHERE
    attributes: Attributes = NONE
    opening: str | None = None
    blocks: list[object] = field(default_factory=list)
    bold: bool = False
    italic: bool = False

    def result(self) -> Paragraphed:
        self._trim()
        block = self.blocks[0] if len(self.blocks) == 1 else None
        if self.blocks and (block is None or self.items):
            self._report("een tabel, handtekening of Markdown-veld staat alleen op een regel")
        return Paragraphed(
            tuple(_merged(self.items)), self.origin, self.attributes, self.opening or "", block
        )

    # --- pieces -----------------------------------------------------------------------------------

    def piece(self, piece: Piece) -> None:
        if isinstance(piece, str):
            self._text(piece)
        else:
            self._element(piece)

    def _element(self, element: Element) -> None:
        if element.tag in ("strong", "em"):
            self._emphasis(element)
        elif element.tag == "br":
            self._break()
        elif element.tag == "a":
            self._link(element)
        elif element.tag == "note":
            key = self.filler.text(element.get("key", ""))
            self._add(NoteMark(f"{self.filler.part}#{key}"), soft=False)
        else:
            self._report("een afbeelding kent de taal niet", "het logo komt uit `huisstijl.logo`")

    def _inside(self, element: Element) -> None:
        self._text(element.text or "")
        for child in element:
            self._element(child)
            self._text(child.tail or "")

    def _emphasis(self, element: Element) -> None:
        before = self.bold, self.italic
        self.bold = self.bold or element.tag == "strong"
        self.italic = self.italic or element.tag == "em"
        self._inside(element)
        self.bold, self.italic = before

    def _link(self, element: Element) -> None:
        url = LINE.sub("", element.get("href", "")).strip()
        inner = replace(self, items=[], soft=[], blocks=[], attributes=NONE)
        inner._inside(element)  # noqa: SLF001 - a builder of our own
        inner._trim()  # noqa: SLF001
        self.here, self.attributes = inner.here, self.attributes.and_also(inner.attributes)
        texts = tuple(i for i in _merged(inner.items) if isinstance(i, Text))
        if problem := _wrong_link(element, url, len(texts) == len(list(_merged(inner.items)))):
            self.filler.report(problem, self.here)
        elif url.startswith("#"):
            shown = "".join(text.text for text in texts)
            self._add(Reference(url[1:], shown, bold=self.bold, italic=self.italic), soft=False)
        else:
            self._add(Link(url, texts), soft=False)

    # --- text and values --------------------------------------------------------------------------

    def _text(self, text: str) -> None:
        position = 0
        for found in INLINE.finditer(text):
            self._own(text[position : found.start()])
            position = found.end()
            if found[3]:
                self._line(self.filler.lines[number(found[3])])
            else:
                self._value(self.filler.values[number(found[2])])
        self._own(text[position:])

    def _line(self, line: Line) -> None:
        self.here = line.origin
        self.origin = line.origin if self.origin == NOWHERE else self.origin
        self.attributes = self.attributes.and_also(line.attributes)

    def _own(self, text: str) -> None:
        text = _WHITE.sub(" ", text)
        if self.opening is None and text.strip():
            self.opening = text.lstrip()
        if not self.items or isinstance(self.items[-1], LineBreak) or self._ends_in_space():
            text = text.lstrip(" ")
        if text:
            self._add(self._styled(text), soft=True)

    def _ends_in_space(self) -> bool:
        last = self.items[-1]
        return self.soft[-1] and isinstance(last, Text) and last.text.endswith(" ")

    def _value(self, value: object) -> None:
        self.opening = self.opening or ""
        if isinstance(value, str):
            self._value_text(value)
        elif isinstance(value, Run):
            for inline in value.inlines:
                self._value(inline)
        elif isinstance(value, (*BLOCKS, Field)):
            self.blocks.append(value)
        elif isinstance(value, Text | Reference):
            bold, italic = self.bold or value.bold, self.italic or value.italic
            self._add(replace(value, bold=bold, italic=italic), soft=False)
        elif isinstance(value, LineBreak | Link | NoteMark | FormField):
            self._add(value, soft=False)

    def _value_text(self, value: str) -> None:
        first, *rest = _BREAK.split(value)
        if first:
            self._add(self._styled(first), soft=False)
        for line in rest:
            self._add(LineBreak(), soft=False)
            if line:
                self._add(self._styled(line), soft=False)

    def _styled(self, text: str) -> Text:
        return Text(text, bold=self.bold, italic=self.italic)

    def _break(self) -> None:
        self._strip_end()
        self._add(LineBreak(), soft=True)

    def _add(self, inline: Inline, *, soft: bool) -> None:
        self.items.append(inline)
        self.soft.append(soft)

    def _strip_end(self) -> None:
        """Takes off the white space of the template's own text at the end."""
        while self.items and self.soft[-1]:
            last = self.items[-1]
            if isinstance(last, Text) and (text := last.text.rstrip(" ")):
                self.items[-1] = replace(last, text=text)
                return
            if not isinstance(last, Text):
                return
            self.items.pop()
            self.soft.pop()

    def _trim(self) -> None:
        """No line break of the template's own at the start or end, and no space at the end."""
        self._strip_end()
        while self.items and self.soft[-1] and isinstance(self.items[-1], LineBreak):
            self.items.pop()
            self.soft.pop()
            self._strip_end()
        while self.items and self.soft[0] and isinstance(self.items[0], LineBreak):
            del self.items[0], self.soft[0]

    def _report(self, message: str, repair: str = "") -> None:
        self.filler.report(refused(message, repair), self.here)


def _wrong_link(element: Element, url: str, only_text: bool) -> Refusal | None:  # noqa: FBT001
    if TOKEN.search(url):
        return refused("een waarde kan niet in het doel van een link staan", "schrijf het adres uit")
    if element.get("title") is not None:
        return refused("een link heeft geen titel", "haal de tekst tussen aanhalingstekens weg")
    if not (_URL.fullmatch(url) or (url.startswith("#") and len(url) > 1)):
        return refused(f"een link gaat naar https:, mailto: of #id, niet naar `{url}`")
    return None if only_text else refused("in een link staat alleen tekst")


def _merged(items: list[Inline]) -> Iterable[Inline]:
    """The same inlines, with runs of text that look alike as one."""
    held: Text | None = None
    for item in items:
        if isinstance(item, Text) and held and replace(held, text="") == replace(item, text=""):
            held = replace(held, text=held.text + item.text)
            continue
        if held:
            yield held
        held = item if isinstance(item, Text) else None
        if not isinstance(item, Text):
            yield item
    if held:
        yield held
