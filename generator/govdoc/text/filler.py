"""The values of one rendering, and the lines it was made of, for whoever makes blocks of it."""

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from govdoc.blocks import NOWHERE, Origin
from govdoc.text.lines import Line, Report
from govdoc.text.tokens import LINE, TOKEN, number
from govdoc.text.values import Values


@dataclass
class Filler:
    """Fills the values of one rendering into what the parser read."""

    lines: tuple[Line, ...]
    values: Values
    part: str  # makes the keys of footnotes unique in a document
    report: Report
    noted: dict[str, Origin] = field(default_factory=dict)  # footnotes that the text points at

    def matters_to(self, element: Element) -> bool:
        """Whether values, or the part it stands in, can make a difference to an element."""
        texts = [text for e in element.iter() for text in (e.text, e.tail, e.get("href")) if text]
        marked = (self.lines[number(line[1])] for text in texts for line in LINE.finditer(text))
        written = [text for line in marked for text in line.attributes.texts()]
        notes = element.find(".//note") is not None
        return notes or any(TOKEN.search(text) for text in texts + written)

    def origin(self, element: Element) -> Origin:
        """Where the first line of an element came from."""
        found = LINE.search("".join(element.itertext()))
        return self.lines[number(found[1])].origin if found else NOWHERE

    def text(self, marked: str) -> str:
        """The text of an attribute, with values filled in."""
        return TOKEN.sub(self._value_text, LINE.sub("", marked))

    def note(self, key: str) -> str:
        """The key of a footnote, one in the whole document."""
        return f"{self.part}#{self.text(key)}"

    def _value_text(self, found: re.Match[str]) -> str:
        value = self.values[number(found[2])]
        return value if isinstance(value, str) else ""
