"""LEV001-004: what a supplier that processes personal data must have."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.model.partijen import Leverancier
from govdoc.problems import Level
from govdoc.rules.partijen import actief, graad
from govdoc.rules.registry import Finding, regel
from govdoc.rules.vandaag import jaren_eerder, vandaag
from govdoc.source.places import Path
from govdoc.source.wording import quoted

AUDIT_JAREN = 2


@regel("LEV001", Level.FOUT)
def verwerkersovereenkomst(source: Source) -> Iterator[Finding]:
    """Een leverancier verwerkt persoonsgegevens zonder verwerkersovereenkomst.

    Wat: verwerkt_persoonsgegevens is ja en verwerkersovereenkomst ontbreekt. Een fout als de
    afspraken zijn vastgesteld, een waarschuwing bij een concept.
    Grondslag: artikel 28 lid 3 AVG: een verwerker werkt op grond van een overeenkomst.
    Herstel: sluit de overeenkomst en vul de datum in.
    Voorbeeld:
        leveranciers:
          regieplein:  # LEV001
            naam: Regieplein B.V.
            vestigingsplaats: Wilgenhoven
            vertegenwoordiger: {functie: directeur}
            systemen: [Regieplein]
            verwerkt_persoonsgegevens: ja
            subverwerkers: []
            verwerkingslocatie: EER
            audit: {soort: ISAE 3402, laatst_op: 2026-05-01}
    """
    for id_, leverancier in _verwerkers(source):
        if leverancier.verwerkersovereenkomst is None:
            yield Finding(
                ("leveranciers", id_, "verwerkersovereenkomst"),
                f"De leverancier {quoted(leverancier.naam)} verwerkt persoonsgegevens zonder"
                " verwerkersovereenkomst",
                "sluit de overeenkomst en vul haar in: 'verwerkersovereenkomst: {datum: …}'",
                level=graad(leverancier.status),
            )


@regel("LEV002", Level.WAARSCHUWING)
def subverwerkers(source: Source) -> Iterator[Finding]:
    """Er staat niet wie de leverancier zelf inschakelt.

    Wat: verwerkt_persoonsgegevens is ja en subverwerkers ontbreekt. Een lege lijst zegt dat er geen
    zijn; weglaten zegt dat niemand ernaar gekeken heeft.
    Grondslag: artikel 28 lid 2 en lid 4 AVG: een verwerker schakelt een ander alleen in met
    toestemming, en onder dezelfde plichten.
    Herstel: vul de subverwerkers in, of 'subverwerkers: []' als er geen zijn.
    Voorbeeld:
        leveranciers:
          regieplein:  # LEV002
            naam: Regieplein B.V.
            vestigingsplaats: Wilgenhoven
            vertegenwoordiger: {functie: directeur}
            systemen: [Regieplein]
            verwerkt_persoonsgegevens: ja
            verwerkersovereenkomst: {datum: 2026-01-10}
            verwerkingslocatie: EER
            audit: {soort: ISAE 3402, laatst_op: 2026-05-01}
    """
    for id_, leverancier in _verwerkers(source):
        if leverancier.subverwerkers is None:
            yield Finding(
                ("leveranciers", id_, "subverwerkers"),
                f"Er staat niet of {quoted(leverancier.naam)} subverwerkers inschakelt",
                "vul de subverwerkers in, of 'subverwerkers: []' als er geen zijn",
            )


@regel("LEV003", Level.WAARSCHUWING)
def verwerkingslocatie(source: Source) -> Iterator[Finding]:
    """Er staat niet waar de leverancier de gegevens verwerkt.

    Wat: verwerkt_persoonsgegevens is ja en verwerkingslocatie ontbreekt.
    Grondslag: artikel 44 AVG: buiten de EER gaan gegevens alleen op een grond van hoofdstuk V.
    Herstel: vul 'verwerkingslocatie: EER' in, of het land met het instrument voor de doorgifte.
    Voorbeeld:
        leveranciers:
          regieplein:  # LEV003
            naam: Regieplein B.V.
            vestigingsplaats: Wilgenhoven
            vertegenwoordiger: {functie: directeur}
            systemen: [Regieplein]
            verwerkt_persoonsgegevens: ja
            verwerkersovereenkomst: {datum: 2026-01-10}
            subverwerkers: []
            audit: {soort: ISAE 3402, laatst_op: 2026-05-01}
    """
    for id_, leverancier in _verwerkers(source):
        if leverancier.verwerkingslocatie is None:
            yield Finding(
                ("leveranciers", id_, "verwerkingslocatie"),
                f"Er staat niet waar {quoted(leverancier.naam)} de gegevens verwerkt",
                "vul 'verwerkingslocatie: EER' in, of '{land: …, instrument: …}' in plaats van EER",
            )


@regel("LEV004", Level.WAARSCHUWING)
def audit(source: Source) -> Iterator[Finding]:
    """De leverancier is niet, of lang geleden, gecontroleerd.

    Wat: verwerkt_persoonsgegevens is ja en audit of laatst_op ontbreekt, of de laatste audit is
    meer dan twee jaar geleden.
    Grondslag: artikel 28 lid 1 en lid 3 onder h AVG: de verwerker biedt afdoende garanties en werkt
    mee aan audits.
    Herstel: vraag een recente verklaring en vul soort en datum in.
    Voorbeeld:
        leveranciers:
          regieplein:
            naam: Regieplein B.V.
            vestigingsplaats: Wilgenhoven
            vertegenwoordiger: {functie: directeur}
            systemen: [Regieplein]
            verwerkt_persoonsgegevens: ja
            verwerkersovereenkomst: {datum: 2020-01-10}
            subverwerkers: []
            verwerkingslocatie: EER
            audit:
              soort: ISAE 3402
              laatst_op: 2020-05-01  # LEV004
    """
    for id_, leverancier in _verwerkers(source):
        missing, what = _geen_audit(leverancier)
        if what:
            yield Finding(
                ("leveranciers", id_, *missing),
                f"Controle van {quoted(leverancier.naam)}: {what}",
                "vraag een recente verklaring en vul soort en datum in",
            )


def _geen_audit(leverancier: Leverancier) -> tuple[Path, str]:
    """What is wrong with the audit, and where; no words where it is recent."""
    if leverancier.audit is None:
        return ("audit",), "er staat geen audit"
    laatst = leverancier.audit.laatst_op
    if laatst is None:
        return ("audit", "laatst_op"), "er staat niet wanneer de laatste was"
    if laatst < jaren_eerder(vandaag(), AUDIT_JAREN):
        return ("audit", "laatst_op"), f"de laatste was op {laatst}, meer dan twee jaar geleden"
    return (), ""


def _verwerkers(source: Source) -> Iterator[tuple[str, Leverancier]]:
    """The suppliers that process personal data."""
    leveranciers = actief(source.lezing.leveranciers)
    return ((id_, een) for id_, een in leveranciers if een.verwerkt_persoonsgegevens)
