"""TAAL002: sentences that are too long to read at once."""

import re
from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.registry import Finding, regel
from govdoc.rules.taal.teksten import teksten
from govdoc.source.wording import quoted

MAX_WOORDEN = 30
# a sentence ends at its mark, at a blank line, and where an item or a cell begins; a small letter
# goes on ("bijv. een")
_EINDE = re.compile(
    r"(?<=[.!?…])[\"'”’)\]]*\s+(?=[^a-zà-ÿ\s])|\n\s*\n|(?:\A|\n)\s*(?:[-*+>]+|\d+[.)])\s|\|"
)
_WOORD = re.compile(r"\S*\w\S*")


@regel("TAAL002", Level.ADVIES)
def lange_zin(source: Source) -> Iterator[Finding]:
    """Een eigen tekst heeft een zin van meer dan dertig woorden.

    Wat: een zin in een vrije tekst telt meer dan 30 woorden. Namen, wetten en bronnen tellen niet
    mee.
    Grondslag: artikel 12 lid 1 AVG: beknopte en begrijpelijke taal.
    Herstel: maak er twee zinnen van, of een opsomming.
    Voorbeeld:
        rollen:
          po:
            naam: Privacy officer
            lijn: gemeente
            rapporteert_aan: asd
            verantwoordelijk_voor: advies
            toelichting: >-  # TAAL002
              De privacy officer adviseert het afdelingshoofd en de teamleiders over alles wat met
              persoonsgegevens te maken heeft, houdt het register bij, bereidt de antwoorden op
              verzoeken van inwoners voor en bespreekt die elke week met de jurist.
    """
    for path, text in teksten(source):
        for zin in _EINDE.split(text) if len(text.split()) > MAX_WOORDEN else ():
            count = len(_WOORD.findall(zin))
            if count > MAX_WOORDEN:
                yield Finding(
                    path,
                    f"Deze zin telt {count} woorden: {quoted(zin)}",
                    f"maak er twee zinnen van, of een opsomming; tot {MAX_WOORDEN} woorden leest"
                    " makkelijk",
                )
                break
