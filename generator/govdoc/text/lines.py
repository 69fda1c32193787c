"""The lines of rendered text: what stands on each, and where it came from."""

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate

from govdoc.blocks import NOWHERE, Origin
from govdoc.text.attributes import NONE, Attributes
from govdoc.text.refusal import Refusal, refused
from govdoc.text.tokens import ORIGIN, PRIVATE, TOKEN

Report = Callable[[Refusal, Origin], None]

_HTML = re.compile(
    r"<(?:!--|!\[CDATA\[|\?|/[A-Za-z][^<>]*>"
    r"|!?[A-Za-z][^\s<>@]*(?:\s(?:(?!\n[^\S\n]*\n)[^<>])*)?>)"
)


@dataclass(frozen=True, slots=True)
class Line:
    """Where a line came from, and the attributes at its end."""

    origin: Origin
    attributes: Attributes = NONE


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line as rendered: its text, tokens and all, and where it came from."""

    text: str
    origin: Origin

    @property
    def indent(self) -> int:
        """How many spaces it begins with."""
        return len(self.text) - len(self.text.lstrip(" "))


def source_lines(rendered: str, report: Report) -> list[SourceLine]:
    """The lines of rendered text; HTML in them is reported, and tokens that fell apart."""
    lines, origin = [], NOWHERE
    for line in rendered.split("\n"):
        marks = list(ORIGIN.finditer(line))
        for found in marks:
            origin = Origin(found[1], int(found[2]))
        text = _whole(line, origin, report)
        if text.strip() or not marks:  # a line that lost all it held is no empty line
            lines.append(SourceLine(text, origin))
    _report_html(lines, report)
    return lines


def _whole(line: str, origin: Origin, report: Report) -> str:
    """The line without its mark; every private-use character left is part of a whole token."""
    text = ORIGIN.sub("", line).expandtabs(2)
    if PRIVATE.search(TOKEN.sub("", text)):
        report(refused("een blok tekst is hier in stukken gehaald", _IN_PIECES), origin)
        return PRIVATE.sub("", text)
    return text


_IN_PIECES = "wat een macro of {% set %}-blok geeft, komt alleen heel in de tekst"


def _report_html(lines: list[SourceLine], report: Report) -> None:
    text = "\n".join(line.text for line in lines)
    starts = list(accumulate((len(line.text) + 1 for line in lines), initial=0))
    for found in _HTML.finditer(text):
        origin = lines[bisect_right(starts, found.start()) - 1].origin
        report(_html(" ".join(found[0].split())), origin)


def _html(tag: str) -> Refusal:
    if "://" in tag:
        return refused(f"`{tag}` is geen link", "schrijf een link als [tekst](https://…)", tag)
    repair = "schrijf Markdown, of zet de tekst zonder < en >"
    return Refusal("TPL004", f"hier staat HTML: `{tag}`", repair, tag)
