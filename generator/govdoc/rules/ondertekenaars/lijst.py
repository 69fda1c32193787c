"""What the rules on the signers' list share: its rows, and how a message names one."""

from collections.abc import Iterator
from dataclasses import dataclass

from govdoc.model.gemeente import Source
from govdoc.model.ondertekenaars import PAD, Ondertekenaar
from govdoc.source.nodes import Mapping
from govdoc.source.places import Path
from govdoc.source.wording import nearest, quoted


@dataclass(frozen=True, slots=True)
class Rij:
    """A row, its path and its line in the file."""

    wie: Ondertekenaar
    path: Path
    regel: int

    def zegt(self, wat: str) -> str:
        """A message about this row; a name never stands in it, only the number of the line."""
        return f"Op regel {self.regel} van de lijst van ondertekenaars {wat}"


def rijen(source: Source) -> Iterator[Rij]:
    """The rows of the list, if there is one."""
    lijst = source.ondertekenaars
    for nummer, wie in enumerate(lijst.rijen if lijst else (), start=1):
        path = (*PAD, nummer)
        yield Rij(wie, path, source.places.of(path).line)


def soorten(source: Source) -> dict[str, tuple[str, ...]]:
    """The roles of each soort that the gemeente has."""
    geheimhouding = source.lezing.geheimhouding
    groepen = geheimhouding.soorten if geheimhouding else {}
    return {soort: groep.rollen for soort, groep in groepen.items()}


def partij_ids(source: Source, sectie: str) -> frozenset[str] | None:
    """The ids of a section of parties, also of those with faults; None where it is not known."""
    node = source.places.node((sectie,))
    if isinstance(node, Mapping):
        return frozenset(node.by_key)
    return None if sectie in source.lezing.kapot else frozenset()


def bedoeld(tekst: str, ids: frozenset[str]) -> str:
    """The question whether another id was meant: it names that id only."""
    meant = nearest(tekst, sorted(ids)) if tekst else None
    return f"; bedoelt u {quoted(meant)}?" if meant else ""
