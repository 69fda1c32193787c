"""What keeps a text from using up the machine: sizes beyond any document are refused."""

import re
from collections.abc import Iterable

from govdoc.text.refusal import Refusal, refused

MAX_NUMBER = 10_000  # a width, a count: no text needs more
MAX_SIZE = 1_000_000  # characters or items
_WIDE = re.compile(r"%[^a-zA-Z%]*(?:\*|\d{5})")


def numbers(arguments: Iterable[object]) -> None:
    """Refuses numbers that would blow up a text or a list."""
    if any(isinstance(number, int) and abs(number) > MAX_NUMBER for number in arguments):
        raise refused(f"een getal boven {MAX_NUMBER} mag hier niet")


def template(text: object) -> None:
    """Refuses a text with a width beyond reason (`%99999d`)."""
    if isinstance(text, str) and _WIDE.search(text):
        raise refused("deze breedte mag hier niet")


def size(*parts: object) -> None:
    """Refuses texts and lists that become too long together."""
    if sum(len(part) for part in parts if isinstance(part, str | list | tuple)) > MAX_SIZE:
        raise _too_long()


def replacement(text: object, old: object = "", new: object = "") -> None:
    """Refuses a replacement that makes a text too long."""
    if isinstance(text, str) and isinstance(old, str) and isinstance(new, str):
        count = text.count(old) if old else len(text) + 1
        if count * len(new) > MAX_SIZE:
            raise _too_long()


def _too_long() -> Refusal:
    return refused(f"een tekst van meer dan {MAX_SIZE} tekens mag hier niet")
