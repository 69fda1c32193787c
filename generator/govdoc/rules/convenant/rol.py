"""CON001, 002, 009, 022 and 024: what the partner is, alone or together with the gemeente."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.convenant.partners import Partner, partners
from govdoc.rules.registry import Finding, regel

NOOIT_VERWERKER = frozenset({"jeugdhulp", "gecertificeerde_instelling", "wmo_aanbieder", "zorg"})


@regel("CON001", Level.FOUT)
def verwerker_is_leverancier(source: Source) -> Iterator[Finding]:
    """Een ketenpartner staat als verwerker in een convenant.

    Wat: 'rol: verwerker' bij een ketenpartner (bij hulp en zorg zie CON002). Een convenant is
    tussen partijen die zelf bepalen waarvoor en hoe zij gegevens verwerken.
    Grondslag: artikel 28 lid 3 AVG: een verwerker werkt op grond van een verwerkersovereenkomst.
    Herstel: verplaats de partij naar leveranciers, of haal rol weg als zij zelf bepaalt hoe zij
    werkt.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            rol: verwerker  # CON001
    """
    for partner in _verwerkers(source):
        if partner.model.soort not in NOOIT_VERWERKER:
            yield Finding(
                partner.path("rol"),
                f"Met {partner.naam} is er een convenant, maar de rol is verwerker",
                "maak er een leverancier van, met een verwerkersovereenkomst, of haal rol weg als"
                " deze partij zelf bepaalt waarvoor en hoe zij gegevens verwerkt",
            )


@regel("CON002", Level.FOUT)
def hulp_is_nooit_verwerker(source: Source) -> Iterator[Finding]:
    """Wie hulp of zorg verleent, staat als verwerker in een convenant.

    Wat: 'rol: verwerker' bij jeugdhulp, een gecertificeerde instelling, een Wmo-aanbieder of zorg.
    Zij hebben een eigen dossierplicht en zijn voor de hulp zelf nooit verwerker.
    Grondslag: artikel 5.1.2 lid 3 Wmo 2015, artikelen 7.3.1 en 7.3.8 Jeugdwet, artikel 7:454 BW.
    Herstel: haal rol weg: zelfstandig is wat er geldt als er niets staat.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            soort: zorg
            rol: verwerker  # CON002
            beroepsgeheim: {wet: BW, artikel: 7:457, doorbreking: toestemming}
    """
    for partner in _verwerkers(source):
        if partner.model.soort in NOOIT_VERWERKER:
            soort = partner.model.soort.replace("_", " ")
            yield Finding(
                partner.path("rol"),
                f"Bij {partner.naam} ({soort}) staat de rol verwerker: voor de hulp zelf kan dat"
                " nooit",
                "haal rol weg: deze partij is door de wet zelf verantwoordelijk",
            )


def _verwerkers(source: Source) -> Iterator[Partner]:
    return (partner for partner in partners(source) if partner.model.rol == "verwerker")


@regel("CON009", Level.FOUT)
def gezamenlijk_met_regeling(source: Source) -> Iterator[Finding]:
    """Gezamenlijk verantwoordelijken hebben geen onderlinge regeling.

    Wat: 'rol: gezamenlijk' zonder regeling_artikel_26: een fout in een vastgesteld convenant, in
    een concept een waarschuwing.
    Grondslag: artikel 26 lid 1 en lid 2 AVG: gezamenlijk verantwoordelijken verdelen hun taken in
    een regeling, en de inwoner kan de kern daarvan lezen.
    Herstel: vul regeling_artikel_26 in, met het contactpunt en de taakverdeling.
    Voorbeeld:
        ketenpartners:
          woonlinde:  # CON009
            rol: gezamenlijk
    """
    for partner in partners(source):
        if partner.model.rol == "gezamenlijk" and partner.model.regeling_artikel_26 is None:
            yield Finding(
                partner.path("regeling_artikel_26"),
                f"Gemeente en {partner.naam} zijn gezamenlijk verantwoordelijk, maar er is geen"
                " onderlinge regeling",
                "voeg 'regeling_artikel_26:' toe, met contactpunt en taakverdeling",
                level=partner.graad,
            )


@regel("CON022", Level.FOUT)
def wgs_met_coordinerend_fg(source: Source) -> Iterator[Finding]:
    """Een samenwerkingsverband onder de WGS heeft geen coördinerend FG.

    Wat: 'wgs: ja' zonder coordinerend_fg: een fout in een vastgesteld convenant, in een concept een
    waarschuwing.
    Grondslag: artikel 1.4 lid 2 WGS: de deelnemers wijzen een coördinerend FG aan.
    Herstel: vul coordinerend_fg in, met een algemeen adres en zonder naam.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            rol: gezamenlijk
            regeling_artikel_26: {contactpunt: loket@verband.example}
            samenwerkingsverband:  # CON022
              naam: Zorg- en Veiligheidshuis
              wgs: ja
    """
    for partner in _wgs(source):
        verband = partner.model.samenwerkingsverband
        if verband and not verband.coordinerend_fg:
            yield Finding(
                partner.path("samenwerkingsverband", "coordinerend_fg"),
                f"Het samenwerkingsverband met {partner.naam} valt onder de WGS, maar heeft geen"
                " coördinerend FG",
                "voeg bij samenwerkingsverband 'coordinerend_fg:' toe, met een algemeen adres",
                level=partner.graad,
            )


@regel("CON024", Level.FOUT)
def wgs_is_gezamenlijk(source: Source) -> Iterator[Finding]:
    """In een samenwerkingsverband onder de WGS is de partner niet gezamenlijk verantwoordelijk.

    Wat: 'wgs: ja' terwijl rol niet gezamenlijk is: een fout in een vastgesteld convenant, in een
    concept een waarschuwing.
    Grondslag: artikel 1.4 lid 1 WGS: de deelnemers zijn door de wet gezamenlijk verantwoordelijk.
    Herstel: schrijf 'rol: gezamenlijk' met regeling_artikel_26, of 'wgs: nee' als de WGS niet
    geldt.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            samenwerkingsverband:
              naam: Zorg- en Veiligheidshuis
              wgs: ja  # CON024
              coordinerend_fg: fg@verband.example
    """
    for partner in _wgs(source):
        if partner.model.rol != "gezamenlijk":
            yield Finding(
                partner.path("samenwerkingsverband", "wgs"),
                f"Het samenwerkingsverband met {partner.naam} valt onder de WGS, maar de rol is"
                f" {partner.model.rol}",
                "schrijf 'rol: gezamenlijk' en vul regeling_artikel_26 in, of schrijf 'wgs: nee'",
                level=partner.graad,
            )


def _wgs(source: Source) -> Iterator[Partner]:
    for partner in partners(source):
        verband = partner.model.samenwerkingsverband
        if verband and verband.wgs:
            yield partner
