"""The laws that convenanten name, each with its article, and what the register knows of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from govdoc.model.gemeente import Source
from govdoc.model.wet import Wet
from govdoc.rules.onthouden import per_source
from govdoc.rules.schrijfwijzen import lees_ruim
from govdoc.rules.waarden import waarden
from govdoc.rules.wetten import Wetten, register
from govdoc.source.nodes import Scalar
from govdoc.source.places import Path

WGS = ("Wgs", "WGS")  # schuldhulpverlening and samenwerkingsverbanden


@dataclass(frozen=True, slots=True)
class Vermelding:
    """A law as a gemeente names it, at `path`; the article beside it may be missing.

    `wetten` are the laws that may be meant: none where the register does not know the name.
    """

    path: Path
    wet: str
    artikel: str
    register: Wetten
    wetten: tuple[Wet, ...]

    @property
    def is_wgs(self) -> bool:
        """Whether the name is one of the two that differ in capitals only, however written."""
        return _is_wgs(self.wet)

    @property
    def nummers(self) -> tuple[str, ...]:
        """The articles as the register writes them; none where they cannot be read."""
        return _nummers(self.artikel)


@lru_cache(maxsize=1000)
def _is_wgs(wet: str) -> bool:
    return "".join(filter(str.isalnum, wet)).casefold() == WGS[0].casefold()


@lru_cache(maxsize=1000)
def _nummers(artikel: str) -> tuple[str, ...]:
    """Read an article once: hundreds of convenanten name the same ones."""
    return tuple(nummer for plaats in lees_ruim(artikel) for nummer in plaats.basis)


@per_source
def vermeldingen(source: Source) -> tuple[Vermelding, ...]:
    """Every law named in a convenant that was read and is not ingetrokken."""
    wetten = register(source)
    return tuple(_vermeldingen(source, wetten)) if wetten else ()


def _vermeldingen(source: Source, wetten: Wetten) -> Iterator[Vermelding]:
    meant = cache(lambda wet: tuple(wetten.wetten[key] for key in wetten.namen.sleutels(wet)))
    for path, wet in waarden(source):
        if path[-1] != "wet":
            continue
        partner = source.lezing.ketenpartners.get(str(path[1])) if _of_partner(path) else None
        if partner and partner.status != "ingetrokken" and wet.strip():
            yield Vermelding(path, wet, _artikel(source, path), wetten, meant(wet))


def _of_partner(path: Path) -> bool:
    return len(path) > 1 and path[0] == "ketenpartners"


def _artikel(source: Source, path: Path) -> str:
    """The article beside a law; empty where there is none."""
    node = source.places.node((*path[:-1], "artikel"))
    return node.text if isinstance(node, Scalar) else ""
