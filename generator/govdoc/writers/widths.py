"""How wide a text is in print: an estimate on the widths of Calibri (and Carlito, its twin)."""

import re
from functools import lru_cache

from govdoc.blocks import FormField, Inlines, plain

# Advance widths in thousandths of the font size, in the order of _SIGNS.
_WIDTHS = (
    "226 326 401 498 507 715 682 221 303 303 498 498 250 306 252 386 507 507 507 507 507 507 507 "
    "507 507 507 268 268 498 498 498 463 894 579 544 533 615 488 459 631 623 252 319 520 420 855 "
    "646 662 517 673 543 459 487 642 567 890 519 487 468 307 386 307 498 498 291 479 525 423 525 "
    "498 305 471 525 229 239 455 229 799 525 527 525 525 349 391 335 525 452 715 433 453 395 314 "
    "460 314 498 507 326 498 507 498 507 498 498 393 834 402 512 498 507 507 394 339 498 336 334 "
    "292 550 586 252 307 246 422 512 636 671 675 463 579 579 579 579 579 579 763 533 488 488 488 "
    "488 252 252 252 252 625 646 662 662 662 662 662 498 664 642 642 642 642 487 517 527 479 479 "
    "479 479 479 479 773 423 498 498 498 498 229 229 229 229 525 525 527 527 527 527 527 498 529 "
    "525 525 525 525 453 525 453 498 905 250 250 418 418 498 690 507"
)
_SIGNS = "".join(map(chr, range(32, 127))) + "".join(map(chr, range(160, 256))) + "–—‘’“”•…€"
_OTHER = 620  # any sign that Calibri's Latin does not hold
_BOLD = 1.04  # bold is wider by this much on average
_TWIPS = 20 / 1000  # from thousandths of a point to twips


class _Widths(dict[str, int]):
    def __missing__(self, sign: str) -> int:
        return _OTHER


_WIDTH = _Widths(zip(_SIGNS, map(int, _WIDTHS.split()), strict=True))
_SPACE = _WIDTH[" "]
MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
_UNBROKEN = re.compile(rf"\d{{1,2}} (?:{MONTHS}) \d{{4}}|[^ \t\n]+")


def width(text: str, size: float, *, bold: bool = False) -> int:
    """The width of a text on one line, in twips; `size` in points."""
    return round(_signs(text) * size * _TWIPS * (_BOLD if bold else 1))


@lru_cache(maxsize=16384)
def _signs(text: str) -> int:
    """The width of a text in thousandths of its size."""
    return sum(map(_WIDTH.__getitem__, text))


@lru_cache(maxsize=4096)
def widest_word(text: str, size: float) -> int:
    """The width of the widest part that must not break: a word, an id, a date; in twips."""
    return max((width(word, size) for word in _UNBROKEN.findall(text)), default=0)


@lru_cache(maxsize=8192)
def lines(text: str, size: float, room: int) -> int:
    """How many lines a text takes in `room` twips, at least one."""
    room = max(round(room / (size * _TWIPS)), 1)  # in thousandths of the size, as the signs are
    count, used = 1, 0
    for word in text.split(" "):
        wide = _signs(word)
        if used and used + _SPACE + wide > room:
            count, used = count + 1, wide
        else:
            used += (_SPACE if used else 0) + wide
        if used > room:  # a word wider than the line breaks inside
            count, used = count + used // room, used % room
    return count


def measured(inlines: Inlines) -> str:
    """The text of inlines for a measure: a field takes the room of its prompt or title."""
    return "".join(
        inline.prompt or inline.title if isinstance(inline, FormField) else plain((inline,))
        for inline in inlines
    )
