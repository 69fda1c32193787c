"""CON020, 021 and 028: which data there are, and whether they may go to this partner."""

import re
from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.convenant.partners import Partner, Rij, partners, partners_met_wetten
from govdoc.rules.convenant.uitzonderingen import zijden
from govdoc.rules.registry import Finding, regel
from govdoc.source.wording import quoted

WMO = "wmo"
IN_DE_LIJST = frozenset({"wmo_aanbieder", "veilig_thuis"})  # of Wmo 5.2.1 and 5.2.6
_VERZAMEL = re.compile(
    r"(?<![\w-])(?:alle|overige|diverse|dossier|en\s+dergelijke|enzovoort)(?![\w-])", re.IGNORECASE
)


@regel("CON020", Level.WAARSCHUWING)
def doel_met_gegevens(source: Source) -> Iterator[Finding]:
    """Bij een doel hoort geen enkel gegeven.

    Wat: een doel dat bij geen van de gegevens staat.
    Grondslag: artikel 5 lid 1 onder b AVG: elk gegeven heeft een doel, en een doel zonder gegevens
    hoort niet in een convenant over gegevens.
    Herstel: noem het doel bij de gegevens waar het om gaat, of haal het weg.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            doelen:
              huisuitzetting:
                omschrijving: Een huisuitzetting voorkomen
                grondslag_gemeente: {avg: e, wet: Wgs, artikel: "3"}
                grondslag_partner: {avg: f}
              overlast:  # CON020
                omschrijving: Overlast beperken
                grondslag_gemeente: {avg: e, wet: Gemeentewet, artikel: "172"}
                grondslag_partner: {avg: f}
    """
    for partner in partners(source):
        gebruikt = {doel for rij in partner.rijen() for doel in rij.gegeven.doelen}
        for doel in partner.model.doelen:
            if doel not in gebruikt:
                yield Finding(
                    partner.path("doelen", doel),
                    f"Het doel {doel} in het convenant met {partner.naam} staat bij geen enkel"
                    " gegeven",
                    "noem dit doel bij de gegevens waar het om gaat, of haal het weg",
                )


@regel("CON021", Level.WAARSCHUWING)
def geen_verzamelnaam(source: Source) -> Iterator[Finding]:
    """Een categorie van gegevens is een verzamelnaam.

    Wat: in een categorie staat alle, overige, diverse, dossier, 'en dergelijke' of enzovoort. Zo is
    niet te zien welke gegevens er gedeeld worden.
    Grondslag: artikel 5 lid 1 onder c AVG: alleen wat nodig is.
    Herstel: noem de gegevens die voor het doel nodig zijn.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            gegevens:
              - categorie: alle gegevens over de huur  # CON021
                soort: gewoon
                doelen: huisuitzetting
                van: partner
                bewaartermijn: {jaren: 2, vanaf: einde van de hulp, bron: selectielijst}
    """
    for partner in partners(source):
        for rij in partner.rijen():
            if gevonden := _VERZAMEL.search(rij.gegeven.categorie):
                yield Finding(
                    (*rij.path, "categorie"),
                    f"De categorie {rij.naam} zegt met {quoted(gevonden[0])} niet welke gegevens"
                    " het zijn",
                    "noem de gegevens die voor het doel nodig zijn",
                )


@regel("CON028", Level.WAARSCHUWING)
def wmo_gesloten_lijst(source: Source) -> Iterator[Finding]:
    """Wmo-gegevens gaan van de gemeente naar wie niet in de gesloten lijst van de Wmo staat.

    Wat: een gegeven gaat van de gemeente naar een andere partner dan een Wmo-aanbieder of Veilig
    Thuis, en een van de doelen heeft alleen de Wmo 2015 als grondslag_gemeente. Het mag met
    toestemming: uitzondering met 9(2)(a), of beroepsgeheim met de Wmo 2015, 'van: gemeente' en
    'doorbreking: toestemming'.
    Grondslag: artikelen 5.2.1 en 5.3.3 Wmo 2015.
    Herstel: vraag toestemming en leg dat vast bij beroepsgeheim, of noem een andere wet die dit
    toestaat.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            doelen:
              huisuitzetting:
                omschrijving: Een huisuitzetting voorkomen
                grondslag_gemeente: {avg: e, wet: Wmo 2015, artikel: 5.1.1}
                grondslag_partner: {avg: f}
            gegevens:
              - categorie: naam en adres
                soort: gewoon
                doelen: huisuitzetting
                van: gemeente  # CON028
                bewaartermijn: {jaren: 2, vanaf: einde van de hulp, bron: eigen beleid}
    """
    for partner in partners_met_wetten(source):
        if partner.model.soort in IN_DE_LIJST or _met_toestemming(partner):
            continue
        for rij in partner.rijen():
            if "gemeente" in rij.zenders and _alleen_wmo(partner, rij) and not _stemt_in(rij):
                yield Finding(
                    (*rij.path, "van"),
                    f"Het gegeven {rij.naam} gaat onder de Wmo 2015 naar {partner.naam}, die niet"
                    " in de gesloten lijst van artikel 5.2.1 staat",
                    "leg bij beroepsgeheim vast dat de inwoner toestemming geeft ('wet: Wmo 2015,"
                    " artikel: 5.3.3, doorbreking: toestemming, van: gemeente'), of noem een andere"
                    " wet",
                )


def _met_toestemming(partner: Partner) -> bool:
    """Whether the gemeente's own secrecy under the Wmo is lifted by consent (5.3.3)."""
    return any(
        geheim.van == "gemeente"
        and geheim.doorbreking == "toestemming"
        and partner.wet(geheim.wet, geheim.artikel) == WMO
        for geheim in partner.model.beroepsgeheim
    )


def _alleen_wmo(partner: Partner, rij: Rij) -> bool:
    """Whether one of the doelen of a row rests on the Wmo and on no other law."""
    return any(_wetten(partner, doel) == {WMO} for doel in rij.gegeven.doelen)


def _wetten(partner: Partner, doel: str) -> set[str | None]:
    """The laws that the gemeente names for a doel; None stands for one that is not known."""
    return {grond.wet for grond in partner.gronden(doel, "gemeente") if grond.grondslag.wet}


def _stemt_in(rij: Rij) -> bool:
    """Whether a side's exception is the consent of AVG 9(2)(a)."""
    return any("a" in zijde.letters for zijde in zijden(rij))
