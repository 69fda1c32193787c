"""ROL004 and 005: the lines along which roles report to each other."""

from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import suppress
from graphlib import CycleError, TopologicalSorter

from govdoc.model.gemeente import Source
from govdoc.model.rollen import Rol
from govdoc.problems import Level
from govdoc.rules.registry import Finding, regel
from govdoc.source.places import Path
from govdoc.source.wording import quoted

Links = Mapping[str, tuple[str, ...]]


@regel("ROL004", Level.FOUT, heeft=("rollen",))
def kring(source: Source) -> Iterator[Finding]:
    """Rollen rapporteren in een kring aan elkaar.

    Wat: wie de rapportagelijn volgt, komt weer bij dezelfde rol uit. Elke kring wordt één keer
    gemeld, bij de rol die in het bestand het eerst staat.
    Grondslag: RASIC-model, Tabel 3 (rapporteert aan): elke lijn eindigt bij het bestuur.
    Herstel: haal een van de schakels weg, zodat de lijn bij college of raad eindigt.
    Voorbeeld:
        rollen:
          asd:
            naam: Afdelingshoofd sociaal domein
            lijn: gemeente
            rapporteert_aan: po  # ROL004
            verantwoordelijk_voor: uitvoering
          po:
            naam: Privacy officer
            lijn: gemeente
            rapporteert_aan: asd
            verantwoordelijk_voor: advies
    """
    rollen = source.lezing.rollen
    for ring in _rings({id_: rol.rapporteert_aan for id_, rol in rollen.items()}):
        first, *others = _links(source, rollen, ring)
        shown = " → ".join((*ring, ring[0]))
        yield Finding(
            first,
            f"De rapportagelijn loopt in een kring: {shown}",
            "haal een van deze schakels weg, zodat de lijn bij college of raad eindigt",
            related=tuple((link, "een schakel van de kring") for link in others),
        )


def _rings(links: Links) -> Iterator[tuple[str, ...]]:
    """Rings that together hold every link that lies in one, each from the role that stands first.

    A link that a ring already shows is not followed again: so there are never more rings than
    links, however many ways around there are.
    """
    links = _without_dead_ends(links)
    shown: set[tuple[str, str]] = set()
    for start, targets in links.items():
        for target in targets:
            back = _way(links, target, start) if (start, target) not in shown else ()
            if back:
                shown.update(zip((start, *back), (*back, start), strict=True))
                yield _from_first((start, *back[:-1]), links)


def _without_dead_ends(links: Links) -> Links:
    """The links between roles from which a ring can be reached, in the order of the file."""
    sorter = TopologicalSorter(links)
    with suppress(CycleError):
        sorter.prepare()
    ended: set[str] = set()
    while ready := sorter.get_ready():
        sorter.done(*ready)
        ended.update(ready)
    return {
        start: tuple(target for target in targets if target not in ended)
        for start, targets in links.items()
        if start not in ended
    }


def _way(links: Links, start: str, end: str) -> tuple[str, ...]:
    """The shortest way from one role to another, both included; empty where there is none."""
    came_from = {start: ""}
    waiting = deque([start])
    while waiting and end not in came_from:
        role = waiting.popleft()
        for target in links[role]:
            if target not in came_from:
                came_from[target] = role
                waiting.append(target)
    way = [end] if end in came_from else []
    while way and came_from[way[-1]]:
        way.append(came_from[way[-1]])
    return tuple(reversed(way))


def _from_first(ring: tuple[str, ...], links: Links) -> tuple[str, ...]:
    """The ring, told from the role that stands first in the file."""
    order = list(links)
    start = ring.index(min(ring, key=order.index))
    return (*ring[start:], *ring[:start])


def _links(source: Source, rollen: Mapping[str, Rol], ring: tuple[str, ...]) -> list[Path]:
    """The path of each link of the ring."""
    return [
        source.places.item(
            ("rollen", role, "rapporteert_aan"), rollen[role].rapporteert_aan.index(target)
        )
        for role, target in zip(ring, (*ring[1:], ring[0]), strict=True)
    ]


@regel("ROL005", Level.WAARSCHUWING)
def rapporteert_aan_niemand(source: Source) -> Iterator[Finding]:
    """Een rol rapporteert aan niemand.

    Wat: een rol buiten bestuur en inwoner heeft geen rapporteert_aan. In het organogram hangt zij
    dan los, en niemand stuurt bij.
    Grondslag: RASIC-model, Tabel 3 (rapporteert aan).
    Herstel: vul rapporteert_aan in met de rol die leiding geeft.
    Voorbeeld:
        rollen:
          po:  # ROL005
            naam: Privacy officer
            lijn: gemeente
            verantwoordelijk_voor: advies
    """
    for id_, rol in source.lezing.rollen.items():
        if rol.lijn not in ("bestuur", "inwoner") and not rol.rapporteert_aan:
            yield Finding(
                ("rollen", id_),
                f"Rol {id_} ({quoted(rol.naam)}) rapporteert aan niemand",
                "vul rapporteert_aan in met de rol die leiding geeft",
            )
