"""What a text gives away by its words and signs: typed lists, dotted lines, links that say nothing.

Both gates read it: that on blocks and that on Word files.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

_BULLET = re.compile(r"\s*([•◦▪‣●○■·➢✓\-–—*])\s+\S")
_NUMBER = re.compile(r"\s*\(?(?:(\d{1,2})|([a-z]))[.)]\s+\S")
_LINE = re.compile(r"_{4,}|\.{5,}|…{3,}")
_SPACES = re.compile(r"\S {5,}\S")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_SAYS_NOTHING = re.compile(
    r"(?:(?:klik|lees|kijk|zie)(?: dan)? )?hier|(?:via )?(?:deze )?(?:link|site|website|pagina)|"
    r"klik|(?:lees |verder )?(?:meer|verder)(?: info| informatie| weten| lezen)?|"
    r"download(?:en)?|url|(?:click )?here|(?:read )?more"
)


def typed_list(lines: Sequence[str]) -> int | None:
    """Where the first typed list begins: bullets that are alike, or numbers that go up; else None.

    One line with a mark is no list: a name may well begin with "1." or a dash.
    """
    if len(lines) <= 1:
        return None
    marks = [_mark(line) for line in lines]
    for at, (one, next_) in enumerate(pairwise(marks)):
        if one and next_ and next_ == _after(one):
            return at
    return None


def _mark(line: str) -> str | int | None:
    """The bullet of a line, or its number (a letter counts from 1001); None without either."""
    if found := _BULLET.match(line):
        return found[1]
    if found := _NUMBER.match(line):
        return int(found[1]) if found[1] else 1000 + ord(found[2]) - ord("a")
    return None


def _after(mark: str | int) -> str | int:
    return mark if isinstance(mark, str) else mark + 1


def dotted_line(text: str) -> str:
    """The row of dots or underscores that stands for a field; empty where there is none."""
    found = _LINE.search(text)
    return found[0] if found else ""


def says_nothing(text: str) -> bool:
    """Whether the text of a link does not say where it leads."""
    words = " ".join(text.casefold().split()).strip(" .:!>»→…")
    return bool(_SAYS_NOTHING.fullmatch(words))


def bare_address(text: str) -> bool:
    """Whether the text of a link is a web address with a path, which nobody can listen to.

    A plain site name ("www.autoriteitpersoonsgegevens.nl") can be listened to.
    """
    found = _ADDRESS.fullmatch(text.strip())
    return bool(found) and (
        text.strip().lower().startswith("http") or "/" in text.strip().rstrip("/")
    )


def stops(text: str) -> int:
    """The most tabs with text on both sides on one line: two make columns."""
    return max(len(re.findall(r"\t+", line.strip())) for line in text.split("\n"))


def spaced_out(text: str) -> bool:
    """Whether a row of spaces puts text in its place."""
    return bool(_SPACES.search(text))
