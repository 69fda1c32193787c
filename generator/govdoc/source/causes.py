"""What people do wrong in YAML: each function knows one cause and says it in Dutch.

The parser says where it stuck, which is often a line too late; these look at the lines as typed.
The order matters: the first that answers is right more often than the ones behind it.
"""

import re
from collections.abc import Callable

from govdoc.source.broken import Broken, Cause, indent
from govdoc.source.wording import quoted

_INVISIBLE = "\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff"
_STRUCTURAL = re.compile(rf"(?:^[ \t]*(?:- +)*|:|^ *-)([{_INVISIBLE}]+)")
_CURLY = re.compile(r"(?:^\s*(?:- +)*|: +|[\[,{] *)([“”„‘’])")
_NO_SPACE = re.compile(r"^ *(?:- +)*(?!https?:)[\w-]+(:)[^\s:/]")
_KEY_VALUE = re.compile(r"^ *(?:- +)*[^\s#:'\"\[{][^#:]*: +[^\s#]")

QUOTES = "zet de hele waarde tussen aanhalingstekens"
SPACES = "spring in met spaties: twee per niveau, en in één groep overal evenveel"


def invisible(broken: Broken) -> Cause | None:
    """A non-breaking space or the like, from Word or a web page, where YAML wants a plain one."""
    lines = [(broken.begin, broken.line), (broken.above_begin, broken.above)]
    if broken.start is not None and "key" in broken.context:
        lines.append(broken.line_of(broken.start))
    for begin, line in lines:
        if found := _STRUCTURAL.search(line):
            index = begin + found.start(1)
            return Cause(
                index,
                f"Hier staat een onzichtbaar teken (U+{ord(found[1][0]):04X}) in plaats van een"
                " gewone spatie",
                "vervang het door een gewone spatie; vaste spaties komen mee uit Word en van"
                " webpagina's",
                begin + found.end(1),
            )
    return None


def tab(broken: Broken) -> Cause | None:
    """A tab in the indentation, or where a value begins."""
    found = re.match(r" *\t", broken.line)
    if found:
        index = broken.begin + found.end() - 1
    elif broken.char == "\t":
        index = broken.index
    else:
        return None
    return Cause(index, "Hier staat een tab; YAML kent alleen spaties", SPACES)


def open_quote(broken: Broken) -> Cause | None:
    """A quote that is never closed."""
    if not broken.says("end of stream|document (indicator|separator)") or broken.start is None:
        return None
    return Cause(
        broken.start,
        "Dit aanhalingsteken wordt nergens gesloten",
        "zet hetzelfde teken aan het eind; hoort een apostrof bij de tekst, zoals in"
        ' "\'s-Heerenbrug", zet er dan dubbele aanhalingstekens omheen',
    )


def behind_quote(broken: Broken) -> Cause | None:
    """Text behind a closing quote: mostly a quote inside the text, or one that was closed late."""
    start, end = broken.last
    text = broken.source.text
    if text[start : start + 1] not in ("'", '"') or text[end : broken.index].strip(" "):
        return None
    if broken.source.place(start).line != broken.source.place(end - 1).line:
        line = broken.source.place(end - 1).line
        return Cause(
            start,
            f"Dit aanhalingsteken wordt pas op regel {line} gesloten",
            "zet hetzelfde teken aan het eind van de waarde",
        )
    return Cause(
        broken.index,
        "Achter het aanhalingsteken dat de waarde sluit, staat nog tekst",
        "zet een apostrof binnen '…' twee keer ('Stichting ''t Veer'), of gebruik dubbele"
        " aanhalingstekens om de hele waarde",
    )


def curly_quote(broken: Broken) -> Cause | None:
    """Typographic quotes, as Word makes them, where straight ones were meant."""
    for begin, line in ((broken.begin, broken.line), (broken.above_begin, broken.above)):
        if found := _CURLY.search(line):
            return Cause(
                begin + found.start(1),
                f"Hier staat een krul-aanhalingsteken ({found[1]}); voor YAML is dat gewone tekst",
                "gebruik rechte aanhalingstekens: \" of '",
            )
    return None


def escape(broken: Broken) -> Cause | None:
    """A backslash between double quotes that starts no known escape."""
    if not broken.says("escape|hexdec|hexadec"):
        return None
    index = broken.source.text.rfind("\\", broken.start or 0, broken.index + 1)
    return Cause(
        max(index, 0) if index >= 0 else broken.index,
        "Een schuine streep naar links heeft tussen dubbele aanhalingstekens een eigen betekenis",
        r"zet de waarde tussen enkele aanhalingstekens, of schrijf \\ waar u \ bedoelt",
    )


def template(broken: Broken) -> Cause | None:
    """A value that begins with `{{` or `{%`."""
    found = re.search(r"(?:: +|- +)(\{[{%])", broken.line)
    if not found or broken.begin + found.start(1) > broken.index:
        return None
    return Cause(
        broken.begin + found.start(1),
        f"Een waarde kan niet met {found[1]} beginnen",
        QUOTES,
        broken.begin + found.end(1),
    )


def reserved(broken: Broken) -> Cause | None:
    """A value that begins with a character that means something else in YAML."""
    index = broken.index if broken.start is None else broken.start
    char = broken.source.text[index : index + 1]
    stuck_on_it = broken.says("cannot start any token|mapping keys are not allowed|node content")
    if not (stuck_on_it and broken.char in "@`%?,]}" and broken.char) and not (
        char in "&*!|>" and char and re.search("alias|anchor|tag|node|block scalar", broken.context)
    ):
        return None
    shown = broken.char if stuck_on_it and broken.char in "@`%?,]}" else char
    if shown in "|>":
        return _behind_block(broken)
    where = broken.index if shown == broken.char else index
    return Cause(where, f"Een waarde kan niet met {shown} beginnen", QUOTES)


def _behind_block(broken: Broken) -> Cause:
    return Cause(
        broken.index,
        "Achter | en > mag op deze regel niets staan: de tekst begint op de volgende regel",
        f"begin een nieuwe regel, of {QUOTES} als het teken bij de tekst hoort",
    )


def star(broken: Broken) -> Cause | None:
    """A text that begins with an asterisk or an ampersand and goes on behind its first word."""
    found = re.search(r"(?:: +|- +)([*&])[\w-]+\s", broken.line)
    if not found or broken.begin + found.start(1) > broken.index:
        return None
    return Cause(
        broken.begin + found.start(1),
        f"{found[1]} aan het begin van een waarde is een verwijzing van YAML",
        f"{QUOTES} als het teken bij de tekst hoort",
    )


def behind_bracket(broken: Broken) -> Cause | None:
    """Text behind a closing bracket: mostly a text that begins with one."""
    if not broken.says("block end|expected key") or broken.before.rstrip()[-1:] not in ("]", "}"):
        return None
    if broken.char in ("]", "}"):
        return Cause(broken.index, "Dit sluithaakje is er een te veel", "haal het weg")
    return Cause(
        broken.index,
        "Achter het sluithaakje staat nog tekst",
        f"{QUOTES} als het haakje bij de tekst hoort; begin anders een nieuwe regel",
    )


def dash_in_value(broken: Broken) -> Cause | None:
    """A list that begins on the line of its key."""
    if not broken.says("sequence entries"):
        return None
    return Cause(
        broken.index,
        "Een lijst begint op een nieuwe regel, niet achter de dubbele punt",
        f"zet het streepje op de volgende regel, of {QUOTES} als het bij de tekst hoort",
    )


def colon_in_text(broken: Broken) -> Cause | None:
    """A colon and a space inside a text without quotes."""
    stuck = broken.says("mapping values") or (broken.char == ":" and broken.says("',' or"))
    text = broken.before
    if not stuck or not re.search(r":\s+\S|[\[{,]\s*\S+\s*$", text) or ": " not in text:
        return None
    return Cause(
        broken.index,
        "Hier staat een dubbele punt midden in een tekst; YAML ziet er een nieuwe sleutel in",
        QUOTES,
    )


def no_space(broken: Broken) -> Cause | None:
    """A key without a space behind its colon, or an item without one behind its dash."""
    if not broken.says("mapping values|expected ':'"):
        return None
    begin, line = _suspect(broken)
    if found := _NO_SPACE.match(line):
        return Cause(
            begin + found.start(1),
            "Achter de dubbele punt ontbreekt een spatie",
            f"schrijf {quoted(line.strip()[: found.start(1) - indent(line)] + ': …')}",
        )
    if re.match(r" *-[^\s-]", line):
        return Cause(
            begin + line.index("-"),
            "Achter het streepje ontbreekt een spatie",
            "schrijf '- ' voor elk onderdeel van een lijst",
        )
    return None


def no_dash(broken: Broken) -> Cause | None:
    """An item of a list without its dash."""
    block = broken.says("'-' indicator") or (
        broken.says("block end") and "block collection" in broken.context
    )
    if block:
        index = broken.index
    elif broken.says("expected ':'") and broken.start is not None:
        begin, line = broken.line_of(broken.start)
        above = _above(broken, begin)
        if not re.match(r" *- ", above) or len(line) - len(line.lstrip()) != above.index("-"):
            return None
        index = broken.start
    else:
        return None
    return Cause(
        index,
        "Hier ontbreekt een streepje, of deze regel hoort verder naar rechts",
        "zet '- ' voor elk onderdeel van een lijst; wat bij een onderdeel hoort, staat recht onder"
        " de tekst achter zijn streepje",
        broken.begin + len(broken.line) if block else None,
    )


def no_colon(broken: Broken) -> Cause | None:
    """A key without a colon."""
    if not broken.says("mapping values|expected ':'"):
        return None
    begin, line = _suspect(broken)
    if ":" in line or not line.strip():
        return None
    index = begin + indent(line)
    return Cause(
        index,
        f"Achter {quoted(line.strip())} ontbreekt een dubbele punt",
        "schrijf 'sleutel: waarde'; is dit het vervolg van de tekst erboven, zet die dan tussen"
        " aanhalingstekens",
        begin + len(line.rstrip()),
    )


def too_far(broken: Broken) -> Cause | None:
    """A key indented deeper than the one above it, which has a value already."""
    if not broken.says("mapping values") or not _KEY_VALUE.match(broken.above):
        return None
    if indent(broken.line) <= indent(broken.above):
        return None
    return Cause(
        broken.begin + indent(broken.line),
        "Deze regel staat te ver naar rechts: de sleutel erboven heeft al een waarde",
        SPACES,
        broken.index,
    )


def misplaced(broken: Broken) -> Cause | None:
    """A line that stands straight below no other, or a list among keys."""
    if not broken.says("block end|expected key") or broken.before.strip():
        return None
    end = broken.begin + len(broken.line)
    start = broken.source.place(broken.start or 0)
    if broken.char == "-" and start.column == broken.source.place(broken.index).column:
        return Cause(
            broken.index,
            "Hier staat een onderdeel van een lijst tussen sleutels",
            "zet de lijst onder een sleutel, of haal het streepje weg",
            end,
        )
    return Cause(
        broken.index,
        "Deze regel is verkeerd ingesprongen: zij staat niet recht onder een regel van haar groep",
        SPACES,
        end,
    )


def bracket(broken: Broken) -> Cause | None:
    """A bracket that is not closed, or items without a comma between them."""
    start = broken.start
    if not broken.says("',' or") or start is None:
        return _end_in_bracket(broken)
    opened = broken.source.text[start]
    if broken.source.place(start).line != broken.source.place(broken.index).line:
        return Cause(
            start,
            f"Dit haakje {opened} wordt niet gesloten",
            "zet het sluithaakje achter het laatste onderdeel",
        )
    return Cause(
        broken.index,
        f"Hier hoort een komma of het sluithaakje van {opened}",
        f"zet een komma tussen de onderdelen; {QUOTES} als het haakje bij de tekst hoort",
    )


def _end_in_bracket(broken: Broken) -> Cause | None:
    if not broken.says("node content") or broken.char:
        return None
    return Cause(
        broken.index,
        "Het bestand houdt op terwijl er nog een haakje open staat",
        "zet het sluithaakje achter het laatste onderdeel",
    )


def directive(broken: Broken) -> Cause | None:
    """A line that begins with a percent sign."""
    for begin, line in ((broken.begin, broken.line), (broken.above_begin, broken.above)):
        if line.startswith("%"):
            return Cause(
                begin,
                "Een regel die met % begint, is een opdracht aan YAML",
                "haal de regel weg, of zet het percentteken niet vooraan",
                begin + len(line),
            )
    return None


def document(broken: Broken) -> Cause | None:
    """Text behind the end of the document."""
    if not broken.says("document start"):
        return None
    return Cause(
        broken.index, "Hier staat tekst achter het einde van het document", "haal de regel ... weg"
    )


def _suspect(broken: Broken) -> tuple[int, str]:
    """The line that should have held a key: that of the simple key, or the one above."""
    if broken.start is not None:
        return broken.line_of(broken.start)
    return broken.above_begin, broken.above


def _above(broken: Broken, begin: int) -> str:
    """The nearest line above a position that is not empty."""
    lines = broken.source.text[:begin].splitlines()
    return next((line for line in reversed(lines) if line.strip()), "")


CAUSES: tuple[Callable[[Broken], Cause | None], ...] = (
    invisible,
    tab,
    open_quote,
    behind_quote,
    curly_quote,
    escape,
    directive,
    template,
    star,
    reserved,
    behind_bracket,
    dash_in_value,
    colon_in_text,
    no_dash,
    no_space,
    no_colon,
    too_far,
    misplaced,
    bracket,
    document,
)
