"""Text to XML: escaping, runs of text, paragraphs. Strings in, strings out.

All of a document part is put together from strings: that is many times as fast as a tree, and the
few places where text enters are here.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from govdoc.errors import GovdocError

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = f'xmlns:w="{_W}" xmlns:r="{_R}"'
CHECKBOXES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
PICTURES = (
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)

_SHOWN = 40  # signs before a wrong one, to find it by
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_BREAKS = re.compile("(\t|\r\n|\r|\n)")
_IN_ATTRIBUTE = str.maketrans({'"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"})


class TextError(GovdocError):
    """A text holds a character that a Word file cannot hold."""


def escape(text: str) -> str:
    """Text as the content of an element."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(text: str) -> str:
    """Text as the value of an attribute, white space kept."""
    return escape(text).translate(_IN_ATTRIBUTE)


def part(xml: str) -> bytes:
    """A whole part as bytes.

    Raises:
        TextError: it holds a character that XML cannot hold; the message shows where.
    """
    if wrong := _FORBIDDEN.search(xml):
        before = xml[: wrong.start()].rpartition(">")[2]
        raise TextError(
            f"een tekst bevat het stuurteken U+{ord(wrong[0]):04X}, dat niet in een Word-bestand "
            f"kan staan; het staat na: {before[-_SHOWN:].strip()!r}"
        )
    return (DECLARATION + xml).encode("utf-8")


def characters(text: str) -> str:
    """The inside of a run: text, tabs and line breaks exactly as typed."""
    if "\n" not in text and "\t" not in text and "\r" not in text:
        return f'<w:t xml:space="preserve">{escape(text)}</w:t>'
    return "".join(_piece(piece) for piece in _BREAKS.split(text) if piece)


def _piece(piece: str) -> str:
    if piece == "\t":
        return "<w:tab/>"
    return "<w:br/>" if piece in {"\n", "\r", "\r\n"} else characters(piece)


def run(text: str, properties: str = "") -> str:
    """A run of text; `properties` is the inside of its w:rPr."""
    if not text:
        return ""
    inside = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:r>{inside}{characters(text)}</w:r>"


def field(instruction: str, result: str, properties: str = "") -> str:
    """A complex field with its cached result, as Word writes it; all its runs look alike."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    code = _code(f" {instruction} ", look)
    return _field(code, run(result, properties), look)


def nested_field(before: str, inner: str, after: str, result: str, properties: str = "") -> str:
    """A field with another in its instruction; only the outer one has a cached result."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    inside = _mark("begin", look) + _code(f" {inner} ", look) + _mark("end", look)
    code = _code(f" {before}", look) + inside + _code(f"{after} ", look)
    return _field(code, run(result, properties), look)


def field_around(instruction: str) -> tuple[str, str]:
    """What stands before and after the cached result of a field, which may be paragraphs."""
    return _mark("begin", "") + _code(f" {instruction} ", "") + _mark("separate", ""), _mark(
        "end", ""
    )


def _field(code: str, result: str, look: str) -> str:
    begin, middle, end = (_mark(kind, look) for kind in ("begin", "separate", "end"))
    return begin + code + middle + result + end


def _mark(kind: str, look: str) -> str:
    return f'<w:r>{look}<w:fldChar w:fldCharType="{kind}"/></w:r>'


def _code(text: str, look: str) -> str:
    return f'<w:r>{look}<w:instrText xml:space="preserve">{escape(text)}</w:instrText></w:r>'


@dataclass(frozen=True, slots=True)
class Props:
    """The properties of a paragraph beside its style; measures in twips, None is the style's own.

    `number` is a numbering instance and its level, `indent` left and hanging. `airy`: the style has
    white above it already.
    """

    style: str
    keep_next: bool = False
    page_break: bool = False
    number: tuple[int, int] | None = None
    tabs: tuple[tuple[str, int], ...] = ()
    before: int | None = None
    indent: tuple[int | None, int] | None = None
    align: str = ""
    airy: bool = False


@lru_cache(maxsize=2048)
def _paragraph_properties(props: Props) -> str:
    """The w:pPr, its children in the order of the schema."""
    number, indent = props.number, props.indent
    tabs = "".join(f'<w:tab w:val="{kind}" w:pos="{at}"/>' for kind, at in props.tabs)
    parts = (
        f'<w:pStyle w:val="{attribute(props.style)}"/>',
        "<w:keepNext/>" if props.keep_next else "",
        "<w:pageBreakBefore/>" if props.page_break else "",
        f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>'
        if number
        else "",
        f"<w:tabs>{tabs}</w:tabs>" if tabs else "",
        "" if props.before is None else f'<w:spacing w:before="{props.before}"/>',
        _indent(*indent) if indent else "",
        f'<w:jc w:val="{props.align}"/>' if props.align else "",
    )
    return f"<w:pPr>{''.join(parts)}</w:pPr>"


def _indent(left: int | None, hanging: int) -> str:
    """Left, or the style's own where it is None, and how far the first line hangs out."""
    at = "" if left is None else f'w:left="{left}" '
    return f'<w:ind {at}w:hanging="{hanging}"/>'


def paragraph(props: Props, content: str) -> str:
    """A paragraph; `content` is the XML of its runs."""
    return f"<w:p>{_paragraph_properties(props)}{content}</w:p>"
