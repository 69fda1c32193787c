"""WET001-003: whether the law that is named exists, and which of two it is."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.model.wet import Wet
from govdoc.problems import Level
from govdoc.rules.registry import Finding, regel
from govdoc.rules.schrijfwijzen import namen_van
from govdoc.rules.wet.vermeldingen import WGS, Vermelding, vermeldingen
from govdoc.source.wording import nearest, quoted

_WELKE = "schrijf Wgs voor schuldhulpverlening, of WGS voor samenwerkingsverbanden"


@regel("WET001", Level.FOUT)
def wet_geldt(source: Source) -> Iterator[Finding]:
    """Een wet die niet geldt, is als grondslag genoemd.

    Wat: de wet is ingetrokken (zoals Wbp, Wob en WWB) of nog niet in werking (zoals de Wams).
    Grondslag: artikel 6 lid 3 AVG: een wettelijke plicht of taak staat in recht dat geldt.
    Herstel: noem de wet die nu geldt, met het artikel.
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
                  wet: Wbp  # WET001
                  artikel: "8"
                grondslag_partner: {avg: f}
            gegevens: []
            looptijd: {start: 2026-03-01, einde: 2030-03-01}
    """
    for vermelding in vermeldingen(source):
        wetten = vermelding.wetten
        if wetten and all(wet.status != "geldend" for wet in wetten):
            yield _geldt_niet(vermelding, wetten[0])


def _geldt_niet(vermelding: Vermelding, wet: Wet) -> Finding:
    opvolger = vermelding.register.wetten.get(str(wet.opvolger))
    why = "is ingetrokken" if wet.status == "ingetrokken" else "is nog niet in werking"
    now = f" (nu {opvolger.afkorting})" if opvolger else ""
    return Finding(
        vermelding.path,
        f"De wet {quoted(vermelding.wet)} {why}{now} en kan geen grondslag zijn",
        "noem de wet die nu geldt, met het artikel",
    )


@regel("WET002", Level.WAARSCHUWING)
def welke_wgs(source: Source) -> Iterator[Finding]:
    """Er staat niet welke van de twee wetten met de naam WGS bedoeld is.

    Wat: Wgs is de Wet gemeentelijke schuldhulpverlening, WGS de Wet gegevensverwerking door
    samenwerkingsverbanden. De schrijfwijze is geen van beide, of het artikel staat alleen in de
    andere wet.
    Grondslag: artikel 6 lid 3 AVG: de grondslag moet vaststaan.
    Herstel: schrijf Wgs of WGS, met een artikel uit die wet.
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
                  wet: WGS  # WET002
                  artikel: 3 lid 1 onder b
                grondslag_partner: {avg: f}
            gegevens: []
            looptijd: {start: 2026-03-01, einde: 2030-03-01}
    """
    for vermelding in vermeldingen(source):
        if vermelding.is_wgs and vermelding.wet.strip() not in WGS:
            message = f"Bij {quoted(vermelding.wet)} staat niet welke van twee wetten het is"
            yield Finding(vermelding.path, message, _WELKE)
        elif alien := elders(vermelding):
            message = f"Artikel {alien} staat niet in de {vermelding.wet}, wel in de andere wet"
            yield Finding(vermelding.path, message, _WELKE)


def elders(vermelding: Vermelding) -> str:
    """The first article that only the other WGS has; empty where there is none."""
    if not vermelding.is_wgs:
        return ""
    held = {nummer for wet in vermelding.wetten for nummer in wet.artikelen}
    laws = vermelding.register.wetten.values()
    both = {nummer for wet in laws if wet.afkorting in WGS for nummer in wet.artikelen}
    return next((nummer for nummer in vermelding.nummers if nummer in both - held), "")


@regel("WET003", Level.WAARSCHUWING)
def wet_is_bekend(source: Source) -> Iterator[Finding]:
    """De naam van een wet is niet bekend.

    Wat: het register van wetten kent de naam niet; vaak is het een tikfout.
    Grondslag: artikel 6 lid 3 AVG: de grondslag moet vaststaan.
    Herstel: schrijf de naam of de afkorting van de wet, zoals 'Wmo 2015' of 'Jeugdwet'.
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
                  wet: Jeugdwett  # WET003
                  artikel: 7.4.0
                grondslag_partner: {avg: f}
            gegevens: []
            looptijd: {start: 2026-03-01, einde: 2030-03-01}
    """
    for vermelding in vermeldingen(source):
        if not vermelding.wetten:
            known = (naam for w in vermelding.register.wetten.values() for naam in namen_van(w))
            meant = nearest(vermelding.wet, known)
            yield Finding(
                vermelding.path,
                f"De wet {quoted(vermelding.wet)} staat niet in het register van wetten",
                f"bedoelt u {quoted(meant)}? Controleer anders de naam"
                if meant
                else "controleer de naam; klopt die, leg dat dan uit bij afwijkingen",
            )
