"""Retention terms of the law: which one a source names, and which one is a party's own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from govdoc.model.wet import Termijn, Wet
from govdoc.rules.schrijfwijzen import gewoon, namen_van
from govdoc.rules.wetten import Wetten

_NOEMT_ARTIKEL = re.compile(r"\d[.:]\d|\bart(?:ikel|\.|\b)", re.IGNORECASE)
_LID = r"(?:\(|lid\s+)(\d+)"


@dataclass(frozen=True, slots=True)
class WettelijkeTermijn:
    """A term with the law that gives it."""

    wet: Wet
    termijn: Termijn

    @property
    def jaren(self) -> float:
        """How long the law makes one keep the data, in years."""
        return self.termijn.jaren

    def tekst(self) -> str:
        """'20 jaar (Jeugdwet 7.3.8)'."""
        lid = f" lid {self.termijn.lid}" if self.termijn.lid else ""
        return f"{getal(self.jaren)} jaar ({self.wet.afkorting} {self.termijn.artikel}{lid})"


def getal(jaren: float) -> str:
    """A number of years in Dutch: '20', '0,5'."""
    return f"{jaren:g}".replace(".", ",")


@lru_cache(maxsize=1024)  # hundreds of rows name the same few sources
def genoemde_termijnen(wetten: Wetten, bron: str, wie: str) -> tuple[WettelijkeTermijn, ...]:
    """The terms that a source such as 'Jeugdwet 7.3.8' names, for `wie`: gemeente, or a soort.

    A law without an article counts for those whose own term it gives only.
    """
    tekst = gewoon(bron)
    return tuple(
        WettelijkeTermijn(wet, termijn)
        for wet in wetten.wetten.values()
        if wet.termijnen and _namen(namen_van(wet)).search(bron)
        for termijn in _van_wet(wet, bron, tekst, wie)
    )


def eigen_termijn(wetten: Wetten, wie: str) -> WettelijkeTermijn | None:
    """The term that the law gives to a soort of partner for its own data."""
    alle = ((wet, termijn) for wet in wetten.wetten.values() for termijn in wet.termijnen)
    return next((WettelijkeTermijn(w, t) for w, t in alle if wie in t.voor), None)


def _van_wet(wet: Wet, bron: str, tekst: str, wie: str) -> Iterator[Termijn]:
    if not _NOEMT_ARTIKEL.search(bron):
        yield from (termijn for termijn in wet.termijnen if wie in termijn.voor)
        return
    for artikel in dict.fromkeys(termijn.artikel for termijn in wet.termijnen):
        if _artikel(artikel).search(tekst):
            van_artikel = [one for one in wet.termijnen if one.artikel == artikel]
            yield _geldend(van_artikel, _lid(artikel, tekst), wie)


def _geldend(termijnen: list[Termijn], lid: str, wie: str) -> Termijn:
    """The term of the lid that is named, else the first; a longer one that is one's own wins."""
    genoemd = next((one for one in termijnen if lid and one.lid == lid), termijnen[0])
    bijzonder = [one for one in termijnen[1:] if wie in one.voor]
    return max([genoemd, *bijzonder], key=lambda one: one.jaren)


def _lid(artikel: str, tekst: str) -> str:
    """The lid that stands behind an article, or before it ('lid 2 van 5.3.4')."""
    nummer = _artikel(artikel).pattern
    gevonden = re.search(rf"{nummer}\s*{_LID}|{_LID}\s+van\s+{nummer}", tekst)
    return next(filter(None, gevonden.groups()), "") if gevonden else ""


@cache
def _artikel(artikel: str) -> re.Pattern[str]:
    """The number of an article in a text, of a book also without the book ('454' for '7:454')."""
    boek, scheiding, nummer = artikel.rpartition(":")
    voor = f"(?:{boek}{scheiding})?" if boek else ""
    return re.compile(rf"(?<![\w.:]){voor}{re.escape(nummer)}(?!\w|[.:]\d)")


@cache
def _namen(namen: tuple[str, ...]) -> re.Pattern[str]:
    woorden = ("\\s+".join(map(re.escape, naam.split())) for naam in namen)
    return re.compile(rf"(?<!\w)(?:{'|'.join(woorden)})(?!\w)", re.IGNORECASE)
