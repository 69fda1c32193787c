"""Words for messages: quoting what stands in a file, naming choices, and the nearest name."""

import unicodedata
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

MAX_SHOWN = 60  # characters of a value that a message repeats
_TYPOGRAPHIC = str.maketrans(dict.fromkeys("“”„‘’\u00a0\u200b\ufeff '\""))


def quoted(text: str) -> str:
    """A text as a message shows it: on one line, cut short, invisible characters made visible."""
    flat = " ".join(text.split())
    cut = flat if len(flat) <= MAX_SHOWN else flat[: MAX_SHOWN - 1] + "…"
    return "'" + "".join(map(_visible, cut)) + "'"


def printable(name: str) -> str:
    """The name of a file as text that can be printed: bytes that are no UTF-8 become `?`."""
    return name.encode("utf-8", "replace").decode()


def _visible(char: str) -> str:
    hidden = unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp", "Co", "Cn")
    return f"<U+{ord(char):04X}>" if hidden else char


def choices(words: Sequence[str], last: str = "of") -> str:
    """The words as one phrase: "a, b of c"."""
    if len(words) < 2:  # noqa: PLR2004 - one word needs no joining
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant, whatever its case, spaces or quotes; or None."""
    by_bare = {_bare(name): name for name in known}
    found = get_close_matches(_bare(word), by_bare, n=1, cutoff=0.6)
    return by_bare[found[0]] if found else None


def bedoelt(word: str, known: Iterable[str]) -> str:
    """The end of a message that asks whether a known word was meant; empty without one."""
    meant = nearest(word, known) if word else None
    return f"; bedoelt u {quoted(meant)}?" if meant else ""


def _bare(word: str) -> str:
    return word.casefold().translate(_TYPOGRAPHIC).replace("-", "_").strip("_:")[:200]
