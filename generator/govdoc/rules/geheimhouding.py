"""GEH001 and 002: every role with access to personal data has a statement to sign."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.model.rollen import Rol
from govdoc.problems import Level
from govdoc.rules.registry import Finding, regel
from govdoc.source.wording import quoted

EIGEN_REGELS = ("bestuur", "inwoner")  # raad and college keep secrets under the Gemeentewet


@regel("GEH001", Level.WAARSCHUWING, heeft=("geheimhouding",))
def rol_zonder_verklaring(source: Source) -> Iterator[Finding]:
    """Een rol kan bij persoonsgegevens, maar tekent geen geheimhoudingsverklaring.

    Wat: de rol heeft toegang tot persoonsgegevens en staat onder geen van de soorten. Rollen met
    lijn bestuur of inwoner tellen niet mee: voor raad en college gelden eigen regels.
    Grondslag: artikel 32 lid 4 AVG en artikel 2:5 Awb; artikel 30 lid 4 UAVG voor gegevens over
    gezondheid.
    Herstel: zet de rol onder de soort mensen die haar vervullen, of zet bij de rol
    'toegang_persoonsgegevens: nee'.
    Voorbeeld:
        rollen:
          po:  # GEH001
            naam: Privacy officer
            lijn: gemeente
            rapporteert_aan: asd
            verantwoordelijk_voor: advies
            toegang_persoonsgegevens: ja
        geheimhouding:
          ondertekenaar: asd
          soorten:
            ambtenaar: {rollen: asd}
    """
    geheimhouding = source.lezing.geheimhouding
    if geheimhouding is None:
        return
    signers = {rol for soort in geheimhouding.soorten.values() for rol in soort.rollen}
    for id_, rol in _met_toegang(source):
        if id_ not in signers:
            yield Finding(
                ("rollen", id_),
                f"Rol {id_} ({quoted(rol.naam)}) kan bij persoonsgegevens, maar staat onder geen"
                " soort geheimhoudingsverklaring",
                "zet de rol bij geheimhouding.soorten onder de mensen die haar vervullen, of zet"
                " bij de rol 'toegang_persoonsgegevens: nee'",
            )


@regel("GEH002", Level.WAARSCHUWING, heeft=("geheimhouding",))
def geen_verklaringen(source: Source) -> Iterator[Finding]:
    """Er zijn geen geheimhoudingsverklaringen, terwijl rollen bij persoonsgegevens kunnen.

    Wat: het deel geheimhouding ontbreekt en een rol buiten bestuur en inwoner heeft toegang tot
    persoonsgegevens.
    Grondslag: artikel 32 lid 4 AVG en artikel 2:5 Awb; artikel 30 lid 4 UAVG voor gegevens over
    gezondheid.
    Herstel: voeg geheimhouding toe, met wie namens de gemeente tekent en welke soorten mensen.
    Voorbeeld:
        formaat: 1  # GEH002
        rollen:
          po:
            naam: Privacy officer
            lijn: gemeente
            rapporteert_aan: asd
            verantwoordelijk_voor: advies
            toegang_persoonsgegevens: ja
    """
    with_access = [quoted(rol.naam) for _, rol in _met_toegang(source)]
    if source.lezing.geheimhouding is None and with_access:
        yield Finding(
            ("geheimhouding",),
            "Er zijn geen geheimhoudingsverklaringen, terwijl rollen bij persoonsgegevens kunnen,"
            f" zoals {with_access[0]}",
            "voeg geheimhouding toe: 'geheimhouding: {ondertekenaar: asd, soorten: {ambtenaar:"
            " {rollen: po}}}', met uw eigen rollen",
        )


def _met_toegang(source: Source) -> Iterator[tuple[str, Rol]]:
    """The roles that see personal data and have no rules of their own."""
    rollen = source.lezing.rollen.items()
    return ((id_, rol) for id_, rol in rollen if rol.toegang and rol.lijn not in EIGEN_REGELS)
