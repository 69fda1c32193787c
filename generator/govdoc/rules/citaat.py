"""Citations of articles, read, checked by their base and written out.

'28(3)', '5.3.4 lid 1', '15-22', '33, 34', '3 lid 1 onder b', 'hoofdstuk 9'.
A citation is a list of places in one law; each is an article (or a chapter), with its lid and
onderdeel, or a range of articles.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from govdoc.source.wording import choices

ARTIKEL = "artikel"
_NUMMER = r"[0-9]+[a-z]{0,3}(?:[.:][0-9]+[a-z]{0,3})*|[IVX]+"
_MEERVOUD = {
    ARTIKEL: "artikelen",
    "hoofdstuk": "hoofdstukken",
    "titel": "titels",
    "afdeling": "afdelingen",
    "paragraaf": "paragrafen",
    "bijlage": "bijlagen",
    "overweging": "overwegingen",
}
_SOORT = "|".join(_MEERVOUD)
_BINNEN = r"(?:lid|onder|onderdeel)\s+[0-9a-z]+(?:-[0-9a-z]+)?"
_HAKEN = r"(?:\([0-9a-z]+\))+"
_PLAATS = re.compile(
    rf"(?:(?P<soort>{_SOORT})\s+)?(?P<nummer>{_NUMMER})"
    rf"(?:\s*(?P<haken>{_HAKEN})|\s+(?P<binnen>{_BINNEN}(?:\s+{_BINNEN})*)|-(?P<tot>{_NUMMER}))?"
)
_VERVOLG = re.compile(rf"(?P<binnen>{_BINNEN}(?:\s+{_BINNEN})*)")
_TOT_EN_MET = re.compile(r"\s*(?:-|–|\btot en met\b|\bt/m\b)\s*")
_SCHEIDING = re.compile(r"\s*,\s*(?:en\s+)?|\s+en\s+")


@dataclass(frozen=True, slots=True)
class Plaats:
    """A place in a law: an article, its leden ("lid 3 onder b"), or a range until `tot`."""

    nummer: str
    soort: str = ARTIKEL
    binnen: tuple[str, ...] = ()
    tot: str = ""

    @property
    def basis(self) -> tuple[str, ...]:
        """What the register must hold: the article's number, a chapter's with its word."""
        nummers = (self.nummer, self.tot) if self.tot else (self.nummer,)
        return nummers if self.soort == ARTIKEL else tuple(f"{self.soort} {n}" for n in nummers)

    def tekst(self) -> str:
        """'28 lid 3 onder b', '15 tot en met 22', without the word artikel."""
        if self.tot:
            return f"{self.nummer} tot en met {self.tot}"
        if self.binnen:
            return f"{self.nummer} {_opsomming(_zonder_herhaling(self.binnen))}"
        return self.nummer


@lru_cache(maxsize=4096)  # hundreds of parties name the same articles
def lees(citaat: str) -> tuple[Plaats, ...]:
    """The places that a citation names; empty where it is no citation.

    >>> [plaats.tekst() for plaats in lees("28(3), 5.3.4 lid 1")]
    ['28 lid 3', '5.3.4 lid 1']
    """
    plaatsen: list[Plaats] = []
    for stuk in _SCHEIDING.split(_TOT_EN_MET.sub("-", citaat.strip())):
        if (vervolg := _VERVOLG.fullmatch(stuk)) and plaatsen and not plaatsen[-1].tot:
            _voeg_toe(plaatsen, replace(plaatsen[-1], binnen=(_netjes(vervolg["binnen"]),)))
        elif gevonden := _PLAATS.fullmatch(stuk):
            _voeg_toe(plaatsen, _plaats(gevonden, plaatsen))
        else:
            return ()
    return tuple(plaatsen)


def schrijf(plaatsen: tuple[Plaats, ...]) -> str:
    """'artikelen 33 en 34', 'artikel 5 lid 1 en lid 2', 'hoofdstuk 9 en artikel 2:5'."""
    groepen: list[list[Plaats]] = []
    for plaats in plaatsen:
        if groepen and groepen[-1][0].soort == plaats.soort:
            groepen[-1].append(plaats)
        else:
            groepen.append([plaats])
    return _opsomming(
        f"{_woord(groep)} {_opsomming(p.tekst() for p in groep)}" for groep in groepen
    )


def schrijf_kort(plaatsen: tuple[Plaats, ...]) -> str:
    """'33', '33 en 34', '15 t/m 22': for between brackets and in tables."""
    lang = _opsomming(
        plaats.tekst() if plaats.soort == ARTIKEL else f"{plaats.soort} {plaats.tekst()}"
        for plaats in plaatsen
    )
    return lang.replace(" tot en met ", " t/m ")


def _opsomming(delen: Iterable[str]) -> str:
    return choices(tuple(delen), "en")


def volgorde(nummer: str) -> tuple[tuple[int, int | str], ...]:
    """A key that sorts numbers of articles as a reader does: 8, 8a, 10, 10:2, 10:10."""
    return tuple(
        (0, int(d)) if d.isdecimal() else (1, d) for d in re.findall(r"\d+|[^\d.: ]+", nummer)
    )


def _plaats(gevonden: re.Match[str], eerder: list[Plaats]) -> Plaats:
    soort = gevonden["soort"] or (eerder[-1].soort if eerder else ARTIKEL)
    binnen = _haken(gevonden["haken"]) if gevonden["haken"] else _netjes(gevonden["binnen"] or "")
    return Plaats(gevonden["nummer"], soort, (binnen,) if binnen else (), gevonden["tot"] or "")


def _voeg_toe(plaatsen: list[Plaats], plaats: Plaats) -> None:
    """The same article once more becomes one place with both its leden."""
    vorige = plaatsen[-1] if plaatsen else None
    if vorige and plaats.binnen and vorige.binnen and vorige.basis == plaats.basis:
        plaatsen[-1] = replace(vorige, binnen=(*vorige.binnen, *plaats.binnen))
    else:
        plaatsen.append(plaats)


def _haken(haken: str) -> str:
    """'(3)(b)' as 'lid 3 onder b'."""
    delen = re.findall(r"\((\w+)\)", haken)
    return " ".join(f"lid {deel}" if deel[0].isdigit() else f"onder {deel}" for deel in delen)


def _netjes(binnen: str) -> str:
    """'lid 1-3  onderdeel b' as 'lid 1 tot en met 3 onder b'."""
    tekst = " ".join(binnen.split()).replace("onderdeel", "onder")
    return tekst.replace("-", " tot en met ")


def _zonder_herhaling(binnen: tuple[str, ...]) -> Iterator[str]:
    """'lid 1 onder c', 'lid 1 onder e' as 'lid 1 onder c', 'onder e'."""
    lid = ""
    for deel in binnen:
        hoort_bij = deel.partition(" onder ")[0]
        yield deel.removeprefix(f"{lid} ") if lid else deel
        lid = hoort_bij if hoort_bij.startswith("lid ") else lid


def _woord(groep: list[Plaats]) -> str:
    """The word before the numbers, in the plural where there are several."""
    soort = groep[0].soort
    return _MEERVOUD[soort] if len(groep) > 1 or groep[0].tot else soort
