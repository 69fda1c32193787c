"""CON006-008 and 033: data that may be used under an exception only."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.convenant.partners import (
    WPG_WJSG,
    Partner,
    Rij,
    partners,
    partners_met_wetten,
)
from govdoc.rules.convenant.uitzonderingen import Zijde, zijden
from govdoc.rules.registry import Finding, regel
from govdoc.rules.wetten import register
from govdoc.source.wording import choices, quoted

ZONDER_WET = frozenset("acdef")  # the letters of AVG 9(2) that need no national law
ZONDER_BSN = frozenset({"woningcorporatie", "welzijn", "overig"})
GEEN_HULPVERLENER = frozenset({"welzijn", "woningcorporatie", "onderwijs", "schuldhulp", "overig"})
_WET_EN_ARTIKEL = ("wet", "artikel")


@regel("CON006", Level.FOUT)
def bijzonder_met_uitzondering(source: Source) -> Iterator[Finding]:
    """Bijzondere gegevens zonder volledige uitzondering op het verbod.

    Wat: bij 'soort: bijzonder' heeft elke kant een uitzondering met avg (niet onder de Wpg of de
    Wjsg), en met wet en artikel, tenzij avg 9(2)(a), (c), (d), (e) of (f) is. Een fout in een
    vastgesteld convenant, in een concept een waarschuwing.
    Grondslag: artikel 9 AVG en artikelen 22 tot en met 30 UAVG.
    Herstel: vul uitzondering in, voor beide kanten of per kant: avg, wet en artikel.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            gegevens:
              - categorie: gezondheid
                soort: bijzonder
                doelen: huisuitzetting
                van: partner
                uitzondering:  # CON006
                  gemeente: {avg: 9(2)(g), wet: Wgs, artikel: 8a}
                bewaartermijn: {jaren: 2, vanaf: einde van de hulp, bron: selectielijst}
    """
    for partner, rij in _rijen(source, "bijzonder"):
        for zijde in zijden(rij):
            if mist := _mist_bij_bijzonder(partner, zijde):
                yield _onvolledig(partner, rij, zijde, mist)


def _mist_bij_bijzonder(partner: Partner, zijde: Zijde) -> list[str]:
    nodig = ["avg", *_WET_EN_ARTIKEL]
    if _wet(partner, zijde) in WPG_WJSG:
        nodig.remove("avg")
    if zijde.letters & ZONDER_WET:
        nodig = ["avg"]
    return zijde.mist(*nodig)


@regel("CON007", Level.FOUT)
def strafrechtelijk_met_wet(source: Source) -> Iterator[Finding]:
    """Strafrechtelijke gegevens zonder wet die dat toestaat.

    Wat: bij 'soort: strafrechtelijk' heeft elke kant een uitzondering met wet en artikel: anders
    een fout in een vastgesteld convenant, in een concept een waarschuwing. Een waarschuwing ook als
    het register van wetten niet zegt dat deze wet strafrechtelijke gegevens toestaat.
    Grondslag: artikel 10 AVG en artikelen 31 tot en met 33 UAVG.
    Herstel: noem de wet die het toestaat, zoals UAVG 33, Jeugdwet 7.4.0, Wgs 8a, Wpg, Wjsg of WGS.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            gegevens:
              - categorie: overlast
                soort: strafrechtelijk
                doelen: huisuitzetting
                van: partner
                uitzondering: {wet: UAVG}  # CON007
                bewaartermijn: {jaren: 2, vanaf: einde van de hulp, bron: selectielijst}
    """
    for partner, rij in _rijen(source, "strafrechtelijk"):
        for zijde in zijden(rij):
            if mist := zijde.mist(*_WET_EN_ARTIKEL):
                yield _onvolledig(partner, rij, zijde, mist)
            elif not _staat_toe(partner, zijde):
                genoemd = quoted(str(zijde.uitzondering.wet))
                yield Finding(
                    zijde.path,
                    f"Bij {rij.naam} rust het strafrechtelijke gegeven {zijde.wie} op {genoemd};"
                    " van die wet is niet bekend dat zij dat toestaat",
                    "noem de wet die het toestaat, zoals UAVG 33, Jeugdwet 7.4.0, Wgs 8a, Wpg, Wjsg"
                    " of WGS",
                    level=Level.WAARSCHUWING,
                )


@regel("CON008", Level.FOUT)
def bsn_met_wet(source: Source) -> Iterator[Finding]:
    """Het BSN zonder wet die het gebruik regelt, of naar wie het zelden mag hebben.

    Wat: bij 'soort: bsn' heeft elke kant een uitzondering met wet en artikel: anders een fout in
    een vastgesteld convenant, in een concept een waarschuwing. Een waarschuwing ook als het BSN van
    de gemeente naar een woningcorporatie, welzijn of een overige partner gaat, welke wet er ook
    staat.
    Grondslag: artikel 46 UAVG: het BSN wordt alleen gebruikt waar een wet dat zegt, en die wet
    noemt ook de ontvanger.
    Herstel: noem wet en artikel, of deel het BSN niet en gebruik naam en geboortedatum.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            gegevens:
              - categorie: burgerservicenummer
                soort: bsn
                doelen: huisuitzetting
                van: partner
                uitzondering: {wet: Wgs}  # CON008
                bewaartermijn: {jaren: 2, vanaf: einde van de hulp, bron: selectielijst}
    """
    for partner, rij in _rijen(source, "bsn"):
        if "gemeente" in rij.zenders and partner.model.soort in ZONDER_BSN:
            yield Finding(
                (*rij.path, "soort"),
                f"Bij {rij.naam} gaat het BSN naar {partner.naam} ({partner.model.soort})",
                "ga na of een wet deze ontvanger noemt; anders is naam met geboortedatum genoeg",
                level=Level.WAARSCHUWING,
            )
        for zijde in zijden(rij):
            if mist := zijde.mist(*_WET_EN_ARTIKEL):
                yield _onvolledig(partner, rij, zijde, mist)


@regel("CON033", Level.WAARSCHUWING)
def zorgverlening_met_geheim(source: Source) -> Iterator[Finding]:
    """Een partner zonder beroepsgeheim beroept zich op de uitzondering voor zorg.

    Wat: bij 'soort: bijzonder' staat voor de partner 9(2)(h), terwijl de partner welzijn,
    woningcorporatie, onderwijs, schuldhulp of overig is en zelf geen beroepsgeheim heeft.
    Grondslag: artikel 9 lid 3 AVG en artikel 30 lid 4 UAVG: dit mag alleen door wie tot
    geheimhouding verplicht is.
    Herstel: vul beroepsgeheim in, of noem een andere uitzondering voor de partner.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            gegevens:
              - categorie: gezondheid
                soort: bijzonder
                doelen: huisuitzetting
                van: partner
                uitzondering:  # CON033
                  gemeente: {avg: 9(2)(g), wet: Wgs, artikel: 8a}
                  partner: {avg: 9(2)(h), wet: UAVG, artikel: "30"}
                bewaartermijn: {jaren: 2, vanaf: einde van de hulp, bron: selectielijst}
    """
    for partner, rij in _rijen(source, "bijzonder"):
        zorg = any("h" in zijde.letters for zijde in zijden(rij) if "partner" in zijde.kanten)
        zonder = partner.model.soort in GEEN_HULPVERLENER and not partner.geheim_van("partner")
        if zorg and zonder:
            yield Finding(
                (*rij.path, "uitzondering"),
                f"Bij {rij.naam} beroept {partner.naam} zich op artikel 9(2)(h) AVG, maar heeft"
                " geen beroepsgeheim",
                "vul beroepsgeheim in, of noem voor de partner een andere uitzondering",
            )


def _rijen(source: Source, soort: str) -> Iterator[tuple[Partner, Rij]]:
    """The rows of one soort, of every partner."""
    for partner in partners(source) if soort == "bsn" else partners_met_wetten(source):
        for rij in partner.rijen():
            if rij.gegeven.soort == soort:
                yield partner, rij


def _onvolledig(partner: Partner, rij: Rij, zijde: Zijde, mist: list[str]) -> Finding:
    """What a side lacks: the whole exception, or some of its keys."""
    wat = f"{choices(mist, 'en')} in de uitzondering" if zijde.geschreven else "de uitzondering"
    return Finding(
        zijde.path,
        f"Bij {rij.naam} ({rij.gegeven.soort}) ontbreekt {zijde.wie} {wat}",
        f"vul {zijde.wie} in: uitzondering met {choices(mist, 'en')}",
        level=partner.graad,
    )


def _wet(partner: Partner, zijde: Zijde) -> str | None:
    return partner.wet(zijde.uitzondering.wet, zijde.uitzondering.artikel)


def _staat_toe(partner: Partner, zijde: Zijde) -> bool:
    """Whether the register says that the law of this side allows data on offences."""
    wetten, sleutel = register(partner.source), _wet(partner, zijde)
    return bool(wetten and sleutel and wetten.wetten[sleutel].strafrechtelijk)
