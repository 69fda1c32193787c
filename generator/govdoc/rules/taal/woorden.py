"""TAAL001: words of before the AVG."""

import re
from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.registry import Finding, regel
from govdoc.rules.taal.teksten import teksten
from govdoc.source.wording import choices

_VEROUDERD = re.compile(
    r"\b(?:(?P<AVG>wbp|wet\s+bescherming\s+persoonsgegevens)"
    r"|(?P<AP>cbp|college\s+bescherming\s+persoonsgegevens)"
    r"|(?P<FG>functionaris\s+(?:voor\s+)?(?:de\s+)?gegevensverwerking)"
    r"|(?P<CISO>ibc)"
    r"|(?P<verwerker>(?:sub-?)?bewerkers?(?:overeenkomst(?:en)?)?))\b",
    re.IGNORECASE,
)
# quick, for the many texts without
_SPOREN = ("wbp", "cbp", "ibc", "bewerker", "gegevensverwerking", "bescherming")
_NU = {
    "AVG": "AVG",
    "AP": "Autoriteit Persoonsgegevens",
    "FG": "functionaris voor gegevensbescherming",
    "CISO": "CISO",
}


@regel("TAAL001", Level.WAARSCHUWING)
def verouderd_woord(source: Source) -> Iterator[Finding]:
    """Een eigen tekst gebruikt een woord van vóór de AVG.

    Wat: Wbp, CBP, bewerker, functionaris voor de gegevensverwerking of IBC. Namen, wetten en
    bronnen tellen niet mee.
    Grondslag: artikel 12 lid 1 AVG: begrijpelijke taal; de artikelen 4 en 37 AVG geven de woorden
    van nu.
    Herstel: schrijf AVG, Autoriteit Persoonsgegevens, verwerker, functionaris voor
    gegevensbescherming of CISO.
    Voorbeeld:
        rollen:
          po:
            naam: Privacy officer
            lijn: gemeente
            rapporteert_aan: asd
            verantwoordelijk_voor: overeenkomsten met bewerkers  # TAAL001
    """
    for path, text in teksten(source):
        if today := _vervangingen(text):
            yield Finding(
                path,
                "Deze tekst gebruikt een verouderd woord: "
                + choices([f"{old} (nu {new})" for old, new in today.items()], "en"),
                f"schrijf {choices(tuple(today.values()), 'en')}",
            )


def _vervangingen(text: str) -> dict[str, str]:
    """The stale terms in a text, each with today's words."""
    folded = text.casefold()
    if not any(spoor in folded for spoor in _SPOREN):
        return {}
    return {found[0]: _nu(found) for found in _VEROUDERD.finditer(text)}


def _nu(found: re.Match[str]) -> str:
    """Today's words for a stale term."""
    kind = str(found.lastgroup)
    if kind == "verwerker":
        return found[0].casefold().replace("bewerker", "verwerker")
    return _NU[kind]
