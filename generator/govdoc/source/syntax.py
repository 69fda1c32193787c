"""Syntax errors in Dutch (YML001): the parser's words never reach a reader."""

import re

import yaml

from govdoc.source.broken import QUOTES, Broken, Cause
from govdoc.source.causes import CAUSES
from govdoc.source.text import SourceText
from govdoc.source.tree import Flaw

_UNPRINTABLE = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]",
)


def explain(error: yaml.YAMLError, source: SourceText, last: tuple[int, int]) -> Flaw:
    """The flaw for a syntax error; `last` spans the last value that was read."""
    broken = _broken(error, source, last)
    cause = next((found for cause in CAUSES if (found := cause(broken))), None) or _unknown(broken)
    place = source.place(cause.index, cause.end)
    return Flaw("YML001", place, cause.message, cause.help)


def unprintable(source: SourceText) -> Flaw | None:
    """The flaw for the first character that YAML does not allow as such; None without one."""
    found = _UNPRINTABLE.search(source.text)
    if not found:
        return None
    return Flaw(
        "YML001",
        source.place(found.start()),
        f"Hier staat een onzichtbaar stuurteken (U+{ord(found[0]):04X})",
        "haal het teken weg; het komt vaak mee bij plakken uit een ander programma",
    )


def _broken(error: yaml.YAMLError, source: SourceText, last: tuple[int, int]) -> Broken:
    mark = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    index = mark.index if mark else 0
    return Broken(
        source,
        getattr(error, "problem", None) or "",
        getattr(error, "context", None) or "",
        min(index, len(source.text)),
        context.index if context else None,
        last,
    )


def _unknown(broken: Broken) -> Cause:
    return Cause(
        broken.index,
        "Wat hier staat, past niet in YAML",
        f"kijk naar deze regel en de regel erboven: inspringen, dubbele punten, haakjes; {QUOTES}"
        " bij twijfel",
    )
