"""GEH004-006: who signs works for a known organisation, still does, and under the right soort."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.ondertekenaars.lijst import bedoeld, partij_ids, rijen, soorten
from govdoc.rules.registry import Finding, regel
from govdoc.rules.vandaag import vandaag
from govdoc.source.wording import choices

WERKGEVERS = {
    "gedetacheerd": ("kernpartners", "kernpartner"),
    "ict": ("leveranciers", "leverancier"),
}


@regel("GEH004", Level.FOUT)
def organisatie_bestaat(source: Source) -> Iterator[Finding]:
    """Een gedetacheerde of ICT'er werkt voor een organisatie die er niet is.

    Wat: bij de soort gedetacheerd staat in de kolom organisatie de id van een kernpartner, bij ict
    die van een leverancier. Daarmee hoort de verklaring bij de afspraken met die organisatie.
    Grondslag: artikel 2:5 Awb; bij een leverancier ook artikelen 28 lid 3 onder b en 29 AVG.
    Herstel: schrijf de id van de kernpartner of leverancier, of voeg die toe.
    Voorbeeld:
        geheimhouding:
          ondertekenaar: asd
          soorten:
            gedetacheerd: {rollen: asd}
          ondertekenaars: ../lijst.csv
        # csv: nummer,naam,functie,soort,rol,organisatie,start,einde
        # csv: 17,J. Voorbeeld,consulent,gedetacheerd,asd,zorgplein,2026-01-01,  # GEH004
    """
    for rij in rijen(source):
        sectie, naam = WERKGEVERS.get(rij.wie.soort, ("", ""))
        bekend = partij_ids(source, sectie) if sectie else None
        if bekend is not None and rij.wie.organisatie not in bekend:
            vraag = bedoeld(rij.wie.organisatie, bekend)
            yield Finding(
                (*rij.path, "organisatie"),
                rij.zegt(f"is de organisatie geen {naam}{vraag}"),
                f"schrijf de id van een {naam}, of voeg de organisatie toe onder {sectie}",
            )


@regel("GEH005", Level.WAARSCHUWING)
def voorbij(source: Source) -> Iterator[Finding]:
    """De einddatum van een ondertekenaar is voorbij.

    Wat: wie niet meer voor de gemeente werkt, tekent niet meer. Zijn gegevens zijn dan voor deze
    lijst niet meer nodig. Kijk ook of de toegang is gesloten.
    Grondslag: artikel 5 lid 1 onder e AVG: gegevens blijven niet langer staan dan nodig.
    Herstel: haal de rij weg, of verbeter de einddatum als het werk doorgaat.
    Voorbeeld:
        geheimhouding:
          ondertekenaar: asd
          soorten:
            stage: {rollen: [asd, po]}
          ondertekenaars: ../lijst.csv
        # csv: nummer,naam,functie,soort,rol,organisatie,start,einde
        # csv: 17,J. Voorbeeld,stagiair,stage,po,,2025-01-01,2025-07-01  # GEH005
    """
    for rij in rijen(source):
        einde = rij.wie.datum("einde")
        if einde and einde < vandaag():
            yield Finding(
                (*rij.path, "einde"),
                rij.zegt("is de einddatum voorbij"),
                "haal de rij weg, of verbeter de einddatum als het werk doorgaat",
            )


@regel("GEH006", Level.WAARSCHUWING, heeft=("geheimhouding",))
def rol_onder_soort(source: Source) -> Iterator[Finding]:
    """De rol van een ondertekenaar staat niet onder zijn soort.

    Wat: onder geheimhouding.soorten staat welke rollen bij een soort horen. Deze rij noemt bij haar
    soort een andere rol. Dan klopt de soort niet, en daarmee de tekst van de verklaring, of de rol
    ontbreekt daar.
    Grondslag: artikel 2:5 Awb en artikel 9 Ambtenarenwet 2017: de grond verschilt per soort.
    Herstel: verbeter de rol of de soort, of voeg de rol toe onder die soort.
    Voorbeeld:
        geheimhouding:
          ondertekenaar: asd
          soorten:
            ambtenaar: {rollen: asd}
          ondertekenaars: ../lijst.csv
        # csv: nummer,naam,functie,soort,rol,organisatie,start,einde
        # csv: 17,J. Voorbeeld,adviseur,ambtenaar,po,,2026-01-01,  # GEH006
    """
    bekend = source.lezing.rol_ids
    for rij in rijen(source):
        rollen = soorten(source).get(rij.wie.soort)
        is_rol = bekend is not None and rij.wie.rol in bekend  # else GEH003 says so
        if rollen is not None and is_rol and rij.wie.rol not in rollen:
            yield Finding(
                (*rij.path, "rol"),
                rij.zegt(f"staat een rol die niet bij de soort {rij.wie.soort} hoort"),
                f"bij {rij.wie.soort} horen {choices(rollen, 'en')}; verbeter de rol of de soort,"
                f" of voeg de rol toe onder geheimhouding.soorten.{rij.wie.soort}",
            )
