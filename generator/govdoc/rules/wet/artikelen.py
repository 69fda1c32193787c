"""WET004: whether the register holds the article that is named."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.registry import Finding, regel
from govdoc.rules.wet.namen import elders
from govdoc.rules.wet.vermeldingen import Vermelding, vermeldingen
from govdoc.source.wording import bedoelt, quoted


@regel("WET004", Level.ADVIES)
def artikel_is_bekend(source: Source) -> Iterator[Finding]:
    """Een artikel staat niet in het register van wetten.

    Wat: de wet is bekend en geldt, maar het register kent dit artikel niet. Het register is niet
    volledig: het artikel kan bestaan.
    Grondslag: artikel 6 lid 3 AVG: de grondslag moet vaststaan.
    Herstel: zoek het artikel op in de wet en verbeter het nummer als dat niet klopt.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            naam: Stichting Woonlinde
            vestigingsplaats: Wilgenhoven
            soort: woningcorporatie
            vertegenwoordiger: {functie: directeur-bestuurder}
            doelen:
              hulp:
                omschrijving: Hulp aanbieden
                grondslag_gemeente:
                  avg: e
                  wet: Jeugdwet
                  artikel: 7.4.99  # WET004
                grondslag_partner: {avg: f}
            gegevens: []
            looptijd: {start: 2026-03-01, einde: 2030-03-01}
    """
    for vermelding in vermeldingen(source):
        if (number := _onbekend(vermelding)) is not None:
            held = [nummer for wet in vermelding.wetten for nummer in wet.artikelen]
            yield Finding(
                (*vermelding.path[:-1], "artikel"),
                f"Artikel {quoted(number)} van de {vermelding.wet} staat niet in het register van"
                f" wetten{bedoelt(number, held)}",
                "zoek het artikel op in de wet en verbeter het nummer als dat niet klopt",
            )


def _onbekend(vermelding: Vermelding) -> str | None:
    """The first article that the register does not hold; None where there is nothing to say.

    Of a law that is unknown, does not apply or is the wrong WGS, other rules speak.
    """
    wetten = [wet for wet in vermelding.wetten if wet.status == "geldend"]
    if not wetten or not vermelding.artikel.strip() or elders(vermelding):
        return None
    if not vermelding.nummers:
        return vermelding.artikel
    missing = (nr for nr in vermelding.nummers if not any(nr in wet.artikelen for wet in wetten))
    return next(missing, None)
