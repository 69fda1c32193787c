"""Legal grounds as content writes them ("avg 33", "awb hoofdstuk 9"), read by the register."""

from collections.abc import Iterable

from govdoc.rules.schrijfwijzen import lees_ruim
from govdoc.rules.wetten import Citaat, Wetten

Artikel = tuple[str, str]  # the key of a law and a number without lid; empty: the law as a whole


def gronden(register: Wetten, teksten: Iterable[str], *, kort: bool = False) -> tuple[Citaat, ...]:
    """One citation per law: "avg 33", "avg 34" are "artikelen 33 en 34 AVG", `kort` "AVG 33 en 34".

    Raises:
        CitationError: TPL006, a law or an article that is not in the register.
    """
    per_wet: dict[str, list[str]] = {}
    for tekst in teksten:
        wet, _, artikel = tekst.strip().partition(" ")
        per_wet.setdefault(wet, []).extend(filter(None, [_met_woord(artikel.strip())]))
    return tuple(
        register.citeer(wet, ", ".join(delen), kort=kort) for wet, delen in per_wet.items()
    )


def _met_woord(artikel: str) -> str:
    """An article with that word before it: behind "hoofdstuk 9" a bare number is a chapter."""
    return f"artikel {artikel}" if artikel[:1].isdigit() else artikel


def artikelen(citaten: Iterable[Citaat]) -> tuple[Artikel, ...]:
    """Each article that citations stand for, once and in order."""
    alle = ((een.wet, nummer) for een in citaten for nummer in een.artikelen or ("",))
    return tuple(dict.fromkeys(alle))


def genoemd(register: Wetten, tekst: str) -> tuple[Artikel, ...]:
    """The articles that a gemeente names in one text: 'Wmo 2015 5.3.4', 'AVG 5 lid 2'.

    Nothing where the register knows no such law.
    """
    woorden = tekst.split()
    for tot in range(len(woorden), 0, -1):
        wet, rest = " ".join(woorden[:tot]), " ".join(woorden[tot:])
        if sleutel := register.bedoeld(wet, rest or None):
            plaatsen = lees_ruim(rest) if rest else ()
            nummers = [nummer for plaats in plaatsen for nummer in plaats.basis]
            return tuple((sleutel, nummer) for nummer in nummers or ("",))
    return ()
