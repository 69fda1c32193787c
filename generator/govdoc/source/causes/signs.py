"""Signs that mean something else in YAML than who typed them thinks."""

import re

from govdoc.source.broken import QUOTES, SPACES, Broken, Cause

_INVISIBLE = "\x85\u00a0\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff"
_STRUCTURAL = re.compile(rf"(?:^[ \t]*(?:- +)*|:|^ *-)([{_INVISIBLE}]+)")


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


def reserved(broken: Broken) -> Cause | None:
    """A value that begins with a character that may not begin one, or a comma too many."""
    if not broken.says("cannot start any token|mapping keys are not allowed|node content"):
        return None
    if not broken.char or broken.char not in "@`%?,]}":
        return None
    if broken.char == "," and broken.before.rstrip()[-1:] in {",", "[", "{"}:
        return Cause(broken.index, "Hier staat een komma te veel", "haal de komma weg")
    return Cause(broken.index, f"Een waarde kan niet met {broken.char} beginnen", QUOTES)


def indicator(broken: Broken) -> Cause | None:
    """A value that begins with a sign that has a meaning of its own in YAML: & * ! | >."""
    if broken.start is None or not re.search("alias|anchor|tag|a node|block sc", broken.context):
        return None
    char = broken.source.text[broken.start]
    if char in "|>":
        return Cause(
            broken.index,
            f"Achter {char} mag op deze regel niets staan: de tekst begint op de volgende regel",
            f"begin een nieuwe regel, of {QUOTES} als {char} bij de tekst hoort",
        )
    return Cause(broken.start, f"Een waarde kan niet met {char} beginnen", QUOTES)
