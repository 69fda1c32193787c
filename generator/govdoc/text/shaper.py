"""From rendered text to what the Markdown parser reads, with a mark in every line.

The parser knows no line numbers and reads lists, tables and definitions in its own way: a list
needs an empty line before it, deeper levels exactly two spaces. Here every line gets the shape
that the parser needs, and a mark that says where the line came from and what attributes it has.
"""

from dataclasses import dataclass, field
from re import Match

from govdoc.blocks import Origin
from govdoc.text import attributes, kinds
from govdoc.text.attributes import Attributes
from govdoc.text.lines import Line, Report, SourceLine, source_lines
from govdoc.text.refusal import Refusal, refused
from govdoc.text.tokens import BLOCK_TOKEN, line_mark

MAX_DEPTH = 6  # a list deeper than this is no list that anyone can read
MAX_LEVEL = 4


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The text for the parser; its marks are numbers in `lines`."""

    text: str
    lines: tuple[Line, ...]


def skeleton(rendered: str, report: Report, *, is_field: bool = False) -> Skeleton:
    """Rendered text in the shape that the parser needs; what the language lacks is reported."""
    sources = source_lines(rendered, report)
    shaper = _Shaper(report, is_field=is_field)
    for source, following in zip(sources, [*sources[1:], sources[-1]], strict=True):
        shaper.read(source, following.text)
    return Skeleton("\n".join(shaper.out), tuple(shaper.lines))


@dataclass
class _Shaper:
    """Reads line after line; `out` is the text for the parser, `lines` what its marks mean."""

    report: Report
    is_field: bool
    out: list[str] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    levels: list[tuple[int, str]] = field(default_factory=list)  # column and kind of open items
    run: str = ""  # what the lines since the last empty one are
    base: int = 0  # how deep the first item since the last empty line lies
    noted: bool = False  # whether a footnote was the last thing before the empty line

    def read(self, source: SourceLine, following: str) -> None:
        """One line; `following` is the next, which decides about a table or a definition."""
        if not source.text.strip():
            self._blank()
            return
        text, attrs = attributes.split(source.text)
        if attributes.REST.search(text):
            self.report(kinds.misplaced(), source.origin)
        if text.strip():
            self._line(SourceLine(text, source.origin), following, attrs)
        else:
            self._attach(attrs, source.origin)

    def _line(self, source: SourceLine, following: str, attrs: Attributes) -> None:
        text = source.text
        if self.run == "table":
            self._row(source, attrs)
        elif problem := kinds.unknown(text):
            self.report(problem, source.origin)
        elif found := kinds.HEADING.match(text):
            self._heading(source, found, attrs)
        elif "|" in text and "|" in following and kinds.is_separator(following):
            self._table(source, attrs)
        elif found := kinds.NOTE.match(text):
            self._note(source, found, attrs)
        elif found := kinds.DEFINITION.match(text):
            self._definition(source, found, attrs)
        elif (found := kinds.ITEM.match(text)) and self._starts_item(found, text):
            self._item(source, found, attrs)
        elif found := kinds.QUOTE.match(text):
            self._quote(source, found, attrs)
        else:
            self._plain(source, following, attrs)

    # --- kinds of lines ---------------------------------------------------------------------------

    def _heading(self, source: SourceLine, found: Match[str], attrs: Attributes) -> None:
        text = kinds.heading_text(found[2])
        if problem := self._wrong_heading(source, len(found[1]), text):
            self.report(problem, source.origin)
            return
        self._open("")
        self.levels = []
        if text.endswith("#"):
            text = f"{text[:-1]}\\#"
        self._emit(f"{found[1]} ", text, source.origin, attrs)
        self._blank()

    def _wrong_heading(self, source: SourceLine, level: int, text: str) -> Refusal | None:
        if self.is_field:
            help_ = "haal de # aan het begin van de regel weg"
            return Refusal("TPL004", "een kop kan hier niet", help_)
        if level > MAX_LEVEL:
            return refused(f"een kop heeft hoogstens {MAX_LEVEL} niveaus, en dus {MAX_LEVEL} #")
        if self._depth(source.indent):
            help_ = "begin de kop aan het begin van de regel"
            return refused("een kop kan niet in een lijst staan", help_)
        return None if text else refused("een kop zonder tekst", "zet er tekst achter")

    def _table(self, source: SourceLine, attrs: Attributes) -> None:
        self._fresh(source.indent)
        self._open("table")
        self._row(source, attrs)

    def _row(self, source: SourceLine, attrs: Attributes) -> None:
        text = source.text.strip()
        indent = "  " * len(self.levels)
        if kinds.is_separator(text):
            self.out.append(indent + text)
            return
        if attrs:
            self.report(refused("een rij van een tabel heeft geen eigenschappen"), source.origin)
        border = "|" if text.startswith("|") else ""
        self._emit(indent + border, text.removeprefix("|"), source.origin, attrs)

    def _note(self, source: SourceLine, found: Match[str], attrs: Attributes) -> None:
        self._open("note")
        self.levels = []
        if self.is_field:
            self.report(refused("een voetnoot kan hier niet"), source.origin)
        self._emit(f"[^{found[1]}]: ", source.text[found.end() :], source.origin, attrs)

    def _definition(self, source: SourceLine, found: Match[str], attrs: Attributes) -> None:
        depth = self._depth(source.indent)
        self.levels = [*self.levels[:depth], (source.indent, "definition")]
        self.run = "definition"
        self._emit(f"{'  ' * depth}:   ", source.text[found.end() :], source.origin, attrs)

    def _starts_item(self, found: Match[str], text: str) -> bool:
        """Whether this is an item, and no line of a paragraph that only looks like one."""
        in_text = self.run in ("plain", "note", "quote")
        return not in_text or (found[1] in ("-", "*", "+", "1.") and bool(text[found.end() :]))

    def _item(self, source: SourceLine, found: Match[str], attrs: Attributes) -> None:
        depth = self._depth(source.indent)
        if depth >= MAX_DEPTH:
            self.report(refused(f"een lijst heeft hoogstens {MAX_DEPTH} niveaus"), source.origin)
            return
        kind = "ol" if found[1][0].isdigit() else "ul"
        other = depth < len(self.levels) and self.levels[depth][1] != kind
        if self.run != "item" or other or depth < self.base:
            self._open("item")
            self.base = depth
        self.levels = [*self.levels[:depth], (source.indent, kind)]
        marker = "1. " if kind == "ol" else "- "
        self._emit("  " * depth + marker, source.text[found.end() :], source.origin, attrs)

    def _quote(self, source: SourceLine, found: Match[str], attrs: Attributes) -> None:
        text = source.text[found.end() :]
        if any(kind.match(text) for kind in (kinds.ITEM, kinds.HEADING, kinds.QUOTE)):
            self.report(refused("in een citaat staan alleen alinea's"), source.origin)
        if self.run != "quote":
            self._fresh(source.indent)
            self._open("quote")
        indent = "  " * len(self.levels)
        self._emit(f"{indent}> ", text, source.origin, attrs)

    def _plain(self, source: SourceLine, following: str, attrs: Attributes) -> None:
        if self.run == "definition" and kinds.DEFINITION.match(following):
            self._blank()  # the next term
        alone = bool(BLOCK_TOKEN.fullmatch(source.text.strip()))
        if not self.run or alone:
            if self.noted and source.indent:
                self.report(refused("een voetnoot is één alinea"), source.origin)
            if not self.run:
                self._fresh(source.indent)
            self._open("plain")
        self._emit("  " * len(self.levels), source.text, source.origin, attrs)
        if alone:
            self._blank()

    # --- the state --------------------------------------------------------------------------------

    def _depth(self, indent: int) -> int:
        """How many open items a line with this indent lies in: two spaces for each."""
        outside = (number for number, (column, _) in enumerate(self.levels) if indent < column + 2)
        return next(outside, len(self.levels))

    def _fresh(self, indent: int) -> None:
        """After an empty line the indent says which items are over."""
        self.levels = self.levels[: self._depth(indent)]

    def _open(self, run: str) -> None:
        """Starts another kind of lines, after an empty line."""
        if self.out and self.out[-1]:
            self.out.append("")
        self.run, self.noted = run, False

    def _blank(self) -> None:
        noted = self.run == "note" or (self.noted and not self.run)
        self._open("")
        self.noted = noted

    def _attach(self, attrs: Attributes, origin: Origin) -> None:
        """Attributes on a line of their own belong to the line above."""
        if not self.run:
            help_ = "zet ze aan het eind van de regel, of direct eronder"
            self.report(refused("deze eigenschappen horen nergens bij", help_), origin)
            return
        last = self.lines[-1]
        self.lines[-1] = Line(last.origin, last.attributes.and_also(attrs))

    def _emit(self, start: str, text: str, origin: Origin, attrs: Attributes) -> None:
        new_line = "  " if text.endswith("  ") else ""
        self.out.append(f"{start}{line_mark(len(self.lines))}{text.strip()}{new_line}")
        self.lines.append(Line(origin, attrs))
