"""What lifts the ban on special data, data on offences and the BSN, per side."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from govdoc.model.ketenpartner import KANTEN, Kant, Uitzondering
from govdoc.rules.convenant.partners import Rij
from govdoc.source.places import Path

_LETTER = re.compile(
    r"\b9\W*(?:lid)?\W*2\W*(?:aanhef\W+en\W+)?(?:onder|onderdeel|sub)?\W*([a-j])\b"
)
_LEEG = Uitzondering()


@dataclass(frozen=True, slots=True)
class Zijde:
    """An `uitzondering` as it was written for one side or both, and where a problem points.

    It is empty where nothing was written.
    """

    path: Path
    kanten: tuple[Kant, ...]
    uitzondering: Uitzondering

    @property
    def geschreven(self) -> bool:
        """Whether something was written here."""
        return self.uitzondering is not _LEEG

    @property
    def wie(self) -> str:
        """The side as a message calls it."""
        return f"voor de {self.kanten[0]}" if len(self.kanten) == 1 else "voor beide kanten"

    @property
    def letters(self) -> frozenset[str]:
        """The letters of AVG 9(2) that it names: '9(2)(h)', '9 lid 2 onder h'."""
        return frozenset(_LETTER.findall((self.uitzondering.avg or "").casefold()))

    def mist(self, *sleutels: str) -> list[str]:
        """Which of these keys are not filled in."""
        return [naam for naam in sleutels if not getattr(self.uitzondering, naam)]


def zijden(rij: Rij) -> Iterator[Zijde]:
    """What stands for each side of a row; both send or receive, so both need it.

    One where nothing stands for either, and one where one mapping serves both.
    """
    path, per_kant = (*rij.path, "uitzondering"), rij.gegeven.uitzondering
    geschreven = {kant: per_kant.voor(kant) for kant in KANTEN} if per_kant else {}
    if per_kant and per_kant.beide:
        yield Zijde(path, KANTEN, per_kant.beide)
    elif not any(geschreven.values()):
        yield Zijde(path, KANTEN, _LEEG)
    else:
        for kant, uitzondering in geschreven.items():
            yield Zijde(path if uitzondering else (*path, kant), (kant,), uitzondering or _LEEG)
