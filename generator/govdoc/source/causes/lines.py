"""Lines: keys and items without their sign, or not straight below each other."""

import re

from govdoc.source.broken import QUOTES, SPACES, Broken, Cause, indent
from govdoc.source.wording import quoted

_NO_SPACE = re.compile(r"^ *(?:- +)*(?!https?:)[\w-]+(:)[^\s:/]")
_KEY_VALUE = re.compile(r"^ *(?:- +)*[^\s#:'\"\[{][^#:]*: +[^\s#]")


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
    if not stuck or ": " not in text:
        return None
    comma = "zet een komma tussen de onderdelen, of " if broken.says("',' or") else ""
    return Cause(
        broken.index,
        "Hier staat een dubbele punt midden in een tekst; YAML ziet er een nieuwe sleutel in",
        f"{comma}{QUOTES}",
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
        "schrijf 'sleutel: waarde'; is dit het vervolg van de tekst erboven, spring dan verder in"
        " dan de sleutel",
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
