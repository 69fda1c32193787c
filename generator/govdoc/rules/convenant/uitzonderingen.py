"""What lifts the ban on special data, data on offences and the BSN, per side."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from govdoc.model.ketenpartner import KANTEN, Kant, Uitzondering
from govdoc.rules.convenant.partners import Rij
from govdoc.source.places import Path

_LETTER = re.compile(
    r"\b9\W*(?:lid)?\W*2\W*(?:aanhef\W+en\W+)?(?:onder|onderdeel|sub)?\W*([a-j])\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Zijde:
    """An `uitzondering` as it was written for one side or both, and where a problem points."""

    path: Path
    kanten: tuple[Kant, ...]
    uitzondering: Uitzondering | None

    @property
    def wie(self) -> str:
        """The side as a message calls it."""
        return f"voor de {self.kanten[0]}" if len(self.kanten) == 1 else "voor beide kanten"

    @property
    def letters(self) -> frozenset[str]:
        """The letters of AVG 9(2) that it names."""
        return letters(self.uitzondering)

    def mist(self, *sleutels: str) -> list[str]:
        """Which of these keys are not filled in."""
        return [naam for naam in sleutels if not getattr(self.uitzondering, naam, None)]


def letters(uitzondering: Uitzondering | None) -> frozenset[str]:
    """The letters of AVG 9(2) that an exception names: '9(2)(h)', '9 lid 2 onder h'."""
    avg = (uitzondering and uitzondering.avg) or ""
    return frozenset(letter.casefold() for letter in _LETTER.findall(avg))


def zijden(rij: Rij) -> Iterator[Zijde]:
    """What stands for each side of a row; both send or receive, so both need it.

    One where nothing stands for either, and one where one mapping serves both.
    """
    path, per_kant = (*rij.path, "uitzondering"), rij.gegeven.uitzondering
    geschreven = [per_kant.voor(kant) for kant in KANTEN] if per_kant else []
    if not any(geschreven) or (per_kant and per_kant.beide):
        yield Zijde(path, KANTEN, geschreven[0] if geschreven else None)
        return
    for kant, uitzondering in zip(KANTEN, geschreven, strict=True):
        yield Zijde(path if uitzondering else (*path, kant), (kant,), uitzondering)
