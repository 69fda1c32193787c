"""Quotes: never closed, closed too early or too late, typographic, and escapes between them."""

import re

from govdoc.source.broken import Broken, Cause

_CURLY = re.compile(r"(?:^\s*(?:- +)*|: +|[\[,{] *)([“”„‘’])")


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
