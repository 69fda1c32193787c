"""KER001 and 003: which roles a kernpartner fills, and what those people sign."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.partijen import actief
from govdoc.rules.registry import Finding, regel
from govdoc.source.wording import quoted


@regel("KER001", Level.WAARSCHUWING)
def levert_rollen_in_het_wijkteam(source: Source) -> Iterator[Finding]:
    """Een kernpartner levert een rol buiten het wijkteam.

    Wat: levert_rollen noemt een rol waarvan de lijn niet wijkteam is. De detacheringsafspraken gaan
    over mensen in het wijkteam.
    Grondslag: RASIC-model, Tabel 3: kernpartners detacheren medewerkers in het wijkteam.
    Herstel: noem een rol van het wijkteam, of geef die rol 'lijn: wijkteam'.
    Voorbeeld:
        kernpartners:
          samen:
            naam: Stichting Samen
            vestigingsplaats: Wilgenhoven
            vertegenwoordiger: {functie: bestuurder}
            levert_rollen: [team, po]  # KER001
            detachering: {start: 2026-02-01}
        rollen:
          team:
            naam: Sociaal werker
            lijn: wijkteam
            rapporteert_aan: asd
            verantwoordelijk_voor: hulp
    """
    rollen = source.lezing.rollen
    for id_, partner in actief(source.lezing.kernpartners):
        for nummer, rol in enumerate(partner.levert_rollen):
            if rol in rollen and rollen[rol].lijn != "wijkteam":
                yield Finding(
                    source.places.item(("kernpartners", id_, "levert_rollen"), nummer),
                    f"De kernpartner {quoted(partner.naam)} levert de rol {rol}"
                    f" ({quoted(rollen[rol].naam)}), die niet in het wijkteam zit",
                    "noem een rol van het wijkteam, of geef die rol 'lijn: wijkteam'",
                )


@regel("KER003", Level.WAARSCHUWING, heeft=("geheimhouding",))
def gedetacheerden_tekenen(source: Source) -> Iterator[Finding]:
    """Er is geen geheimhoudingsverklaring voor mensen die gedetacheerd zijn.

    Wat: er is een kernpartner, maar onder geheimhouding.soorten staat geen gedetacheerd.
    Grondslag: artikel 2:5 Awb en artikel 32 lid 4 AVG: ook wie gedetacheerd is houdt geheim wat in
    het wijkteam bekend wordt; de verklaring maakt die plicht persoonlijk.
    Herstel: voeg onder geheimhouding.soorten gedetacheerd toe, met de rollen van het wijkteam.
    Voorbeeld:
        kernpartners:
          samen:
            naam: Stichting Samen
            vestigingsplaats: Wilgenhoven
            vertegenwoordiger: {functie: bestuurder}
            levert_rollen: sociaal_werker
            detachering: {start: 2026-02-01}
        geheimhouding:
          ondertekenaar: asd
          soorten:  # KER003
            ambtenaar: {rollen: po}
    """
    geheimhouding = source.lezing.geheimhouding
    soorten = geheimhouding.soorten if geheimhouding else {}
    partners = [quoted(partner.naam) for _, partner in actief(source.lezing.kernpartners)]
    if partners and "gedetacheerd" not in soorten:
        yield Finding(
            ("geheimhouding", "soorten") if geheimhouding else ("geheimhouding",),
            f"Wie bij {partners[0]} gedetacheerd is, heeft geen geheimhoudingsverklaring",
            "voeg onder geheimhouding.soorten toe: 'gedetacheerd: {rollen: [sociaal_werker]}', met"
            " de rollen van het wijkteam",
        )
