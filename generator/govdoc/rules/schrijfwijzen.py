"""Laws and articles as people write them: 'de Wmo', 'WMO 2015', 'artikel 5.3.4, tweede lid'."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from govdoc.model.wet import Wet
from govdoc.rules.citaat import Plaats, lees

_LIDWOORD = re.compile(r"^(?:de|het)\s+", re.IGNORECASE)
_RANG = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende")
_GEWOON = (
    (re.compile(r"\bart(?:ikel(?:en)?\b|\b\.?)\s*"), ""),
    (re.compile(r"\baanhef\s+en\s+"), ""),
    (re.compile(r"\bsub\b"), "onder"),
    (re.compile(r"\bj(?:unct)?o\b\.?|;"), ","),
    *((re.compile(rf"\b{woord}\s+lid\b"), f"lid {n}") for n, woord in enumerate(_RANG, start=1)),
    (re.compile(r"\s*,\s*(?=,|(?:lid|onder|onderdeel)\b)"), " "),
    (re.compile(r"[\s.,]+$"), ""),
)


@dataclass(frozen=True, slots=True)
class Namen:
    """The keys of laws by each of their names, exact and whatever its case and punctuation."""

    exact: Mapping[str, tuple[str, ...]]
    ruim: Mapping[str, tuple[str, ...]]
    gevonden: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)

    def sleutels(self, tekst: str) -> tuple[str, ...]:
        """The laws that a text names: as it is written, else whatever its case.

        'Wgs' and 'WGS' are two laws; 'wgs' may be either.
        """
        if tekst not in self.gevonden:  # a gemeente names the same few laws thousands of times
            naam = _LIDWOORD.sub("", " ".join(tekst.split()))
            self.gevonden[tekst] = self.exact.get(naam) or self.ruim.get(_kaal(naam)) or ()
        return self.gevonden[tekst]


def namen(wetten: Mapping[str, Wet]) -> Namen:
    """The index of the names of these laws."""
    paren = [(naam, sleutel) for sleutel, wet in wetten.items() for naam in namen_van(wet)]
    return Namen(_per_naam(paren), _per_naam((_kaal(naam), sleutel) for naam, sleutel in paren))


def namen_van(wet: Wet) -> tuple[str, ...]:
    """Every name by which a gemeente may call a law."""
    samen = (f"{wet.naam} ({wet.afkorting})", f"{wet.afkorting} ({wet.naam})")
    return (wet.naam, wet.afkorting, *wet.andere_namen, *samen)


def lees_ruim(artikel: str) -> tuple[Plaats, ...]:
    """The places that an article names, also as people write it; empty where it is unreadable.

    >>> [plaats.tekst() for plaats in lees_ruim("artikel 5.3.4, tweede lid")]
    ['5.3.4 lid 2']
    """
    return lees(artikel) or lees(gewoon(artikel))


@lru_cache(maxsize=1024)
def gewoon(artikel: str) -> str:
    """An article in the spelling of the register: 'art. 30, derde lid, sub a' → '30 lid 3 onder a'.

    It may stand in a longer text.
    """
    for patroon, nieuw in _GEWOON:
        artikel = patroon.sub(nieuw, artikel)
    return artikel


def _kaal(naam: str) -> str:
    """A name without case, spaces and punctuation."""
    return "".join(filter(str.isalnum, naam.casefold()))


def _per_naam(paren: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    gevonden: dict[str, dict[str, None]] = {}
    for naam, sleutel in paren:
        gevonden.setdefault(naam, {})[sleutel] = None
    return {naam: tuple(sleutels) for naam, sleutels in gevonden.items()}
