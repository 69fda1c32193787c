"""RAS009, 010 and 015: suppliers, partners and residents in the RASIC table."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.rasic.matrix import Mention, Row, rows
from govdoc.rules.rasic.volledig import WETTELIJK
from govdoc.rules.registry import Finding, regel

_BUITEN = {"ict": "een leverancier", "partner": "een partner"}


@regel("RAS009", Level.WAARSCHUWING)
def buitenstaander_beslist_niet(source: Source) -> Iterator[Finding]:
    """Een leverancier of partner is eindverantwoordelijk voor werk van de gemeente.

    Wat: een rol met lijn ict staat onder A: fout bij een besluit en bij de wettelijke taken van
    RAS012, anders een waarschuwing. Een rol met lijn partner onder A is een waarschuwing.
    Grondslag: artikel 5 lid 2 en artikel 24 AVG: de verwerkingsverantwoordelijke legt
    verantwoording af; een verwerker handelt alleen in opdracht (artikel 29 AVG).
    Herstel: zet onder A een rol van de gemeente. De leverancier of partner kan R of S zijn.
    Voorbeeld:
        rollen:
          ict: {naam: Beheerder, lijn: ict, rapporteert_aan: asd, verantwoordelijk_voor: beheer}
        activiteiten:
          klachten:
            naam: Klachten behandelen
            A: ict  # RAS009
            R: asd
            I: fg
    """
    for row in rows(source):
        for mention in row.under("A"):
            lijn = _lijn(source, mention)
            if lijn in _BUITEN:
                grave = lijn == "ict" and (row.soort == "besluit" or row.id in WETTELIJK)
                yield Finding(
                    mention.path,
                    f"Bij {row.naam} is {_BUITEN[lijn]} ({mention.rol}) eindverantwoordelijk (A)",
                    f"zet onder A een rol van de gemeente, bijvoorbeeld 'A: college'; {mention.rol}"
                    " kan onder R of S staan",
                    level=Level.FOUT if grave else None,
                )


@regel("RAS010", Level.WAARSCHUWING)
def inwoner_doet_geen_werk_van_de_gemeente(source: Source) -> Iterator[Finding]:
    """Een inwoner voert werk van de gemeente uit of keurt het goed.

    Wat: een rol met lijn inwoner staat onder R: fout bij een besluit of toezicht, advies bij
    uitvoering (een inwoner kan het eigen plan schrijven). Onder A is het een waarschuwing.
    Grondslag: artikel 160 lid 1 Gemeentewet: het college bereidt voor, besluit en voert uit; een
    inwoner kan niet namens de gemeente goedkeuren.
    Herstel: zet de inwoner onder C of I en een rol van de gemeente of het wijkteam onder R of A.
    Voorbeeld:
        rollen:
          burger: {naam: Inwoner, lijn: inwoner, verantwoordelijk_voor: eigen plan}
        activiteiten:
          klachten:
            naam: Op klachten beslissen
            soort: besluit
            A: college
            R: burger  # RAS010
            I: fg
    """
    for row in rows(source):
        for mention in row.under("A", "R"):
            if _lijn(source, mention) == "inwoner":
                yield _resident(row, mention)


def _resident(row: Row, mention: Mention) -> Finding:
    stands = f"Bij {row.naam} staat een inwoner ({mention.rol}) onder {mention.letter}"
    if mention.letter == "A":
        repair = "een inwoner kan niet namens de gemeente goedkeuren: zet onder A wie dat wel kan"
        return Finding(mention.path, stands, repair)
    if row.soort == "uitvoering":
        repair = "dat klopt alleen als de inwoner dit zelf doet, zoals een eigen plan schrijven"
        return Finding(mention.path, stands, repair, level=Level.ADVIES)
    soort = "een besluit" if row.soort == "besluit" else "toezicht"
    repair = "zet de inwoner onder C of I, en onder R een rol van de gemeente of het wijkteam"
    return Finding(mention.path, f"{stands}, terwijl dit {soort} is", repair, level=Level.FOUT)


@regel("RAS015", Level.WAARSCHUWING, heeft=("activiteiten", "leveranciers"))
def leverancier_met_overeenkomst(source: Source) -> Iterator[Finding]:
    """Een leverancier werkt mee zonder dat er een verwerkersovereenkomst is.

    Wat: een rol met lijn ict staat onder R of S, maar geen leverancier (die niet is ingetrokken)
    verwerkt persoonsgegevens met een verwerkersovereenkomst.
    Grondslag: artikel 28 lid 3 AVG: een verwerker werkt op grond van een overeenkomst.
    Herstel: vul bij de leverancier 'verwerkt_persoonsgegevens: ja' en verwerkersovereenkomst in.
    Voorbeeld:
        rollen:
          ict: {naam: Beheerder, lijn: ict, rapporteert_aan: asd, verantwoordelijk_voor: beheer}
        activiteiten:
          beheer:
            naam: Technisch beheer
            A: asd
            R: ict  # RAS015
    """
    if _has_agreement(source):
        return
    first: dict[str, tuple[Row, Mention]] = {}
    for row in rows(source):
        for mention in row.under("R", "S"):
            first.setdefault(mention.rol, (row, mention))
    for row, mention in first.values():
        if _lijn(source, mention) == "ict":
            yield Finding(
                mention.path,
                f"Bij {row.naam} staat {mention.rol} onder {mention.letter}, maar geen leverancier"
                " verwerkt persoonsgegevens met een verwerkersovereenkomst",
                "vul bij de leverancier 'verwerkt_persoonsgegevens: ja' en"
                " verwerkersovereenkomst in",
            )


def _has_agreement(source: Source) -> bool:
    return any(
        leverancier.verwerkt_persoonsgegevens and leverancier.verwerkersovereenkomst
        for leverancier in source.lezing.leveranciers.values()
        if leverancier.status != "ingetrokken"
    )


def _lijn(source: Source, mention: Mention) -> str:
    """The lijn of the role mentioned; empty where that role could not be read."""
    rol = source.lezing.rollen.get(mention.rol)
    return rol.lijn if rol else ""
