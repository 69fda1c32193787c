"""LEV005 and 006: who signs with a supplier, and what carries a transfer outside the EER."""

import re
from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.model.partijen import BuitenEer
from govdoc.problems import Level
from govdoc.rules.partijen import actief, graad, ondertekenaar
from govdoc.rules.registry import Finding, regel
from govdoc.source.wording import quoted

_GEEN_INSTRUMENT = re.compile(
    r"privacy[\s-]*shield|safe[\s-]*harbou?r"
    # toestemming of the toezichthouder (AVG 46 lid 3) or for subverwerkers is another matter
    r"|toestemming(?!\s+(?:van\s+(?:de\s+|het\s+)?(?:bevoegde\s+)?(?:ap|autoriteit|toezicht\w*"
    r"|verwerkingsverantwoordelijke|gemeente|college)|voor\s+(?:de\s+)?sub-?verwerkers?)\b)"
)
_VERLEDEN = re.compile(r"\b(?:geen|niet|zonder|opvolger|voorheen|vervang\w*|plaats)\b[^.;]*$")


@regel("LEV005", Level.FOUT)
def ondertekenaar_mag_tekenen(source: Source) -> Iterator[Finding]:
    """Een ander dan de burgemeester tekent met de leverancier, zonder volmacht of mandaat.

    Wat: ondertekening.functie is niet de burgemeester, de locoburgemeester of een waarnemend
    burgemeester, en volmacht en mandaatbesluit ontbreken. Een fout als de afspraken zijn
    vastgesteld, een waarschuwing bij een concept.
    Grondslag: artikel 171 Gemeentewet: de burgemeester vertegenwoordigt de gemeente en kan een
    ander machtigen; artikelen 77 en 78 Gemeentewet: wie hem vervangt.
    Herstel: vul de volmacht of het mandaatbesluit in, of laat de burgemeester tekenen.
    Voorbeeld:
        leveranciers:
          regieplein:
            naam: Regieplein B.V.
            vestigingsplaats: Wilgenhoven
            vertegenwoordiger: {functie: directeur}
            systemen: [Regieplein]
            verwerkt_persoonsgegevens: nee
            ondertekening:
              functie: inkoper  # LEV005
    """
    for id_, leverancier in actief(source.lezing.leveranciers):
        yield from ondertekenaar("leveranciers", id_, leverancier)


@regel("LEV006", Level.FOUT)
def instrument_voor_doorgifte(source: Source) -> Iterator[Finding]:
    """Gegevens gaan buiten de EER op een grond die niet (meer) bestaat.

    Wat: instrument noemt Privacy Shield, Safe Harbor of toestemming. Een fout als de afspraken zijn
    vastgesteld, een waarschuwing bij een concept.
    Grondslag: artikelen 45 en 46 AVG; Privacy Shield en Safe Harbor zijn door het Hof van Justitie
    ongeldig verklaard. Artikel 49 lid 3 AVG: een overheid kan zich op toestemming niet beroepen.
    Herstel: noem een adequaatheidsbesluit of modelcontractbepalingen, of verwerk binnen de EER.
    Voorbeeld:
        leveranciers:
          regieplein:
            naam: Regieplein B.V.
            vestigingsplaats: Wilgenhoven
            vertegenwoordiger: {functie: directeur}
            systemen: [Regieplein]
            verwerkt_persoonsgegevens: ja
            verwerkersovereenkomst: {datum: 2026-01-10}
            subverwerkers: []
            verwerkingslocatie:
              land: Verenigde Staten
              instrument: Privacy Shield  # LEV006
            audit: {soort: ISAE 3402, laatst_op: 2026-05-01}
    """
    for id_, leverancier in actief(source.lezing.leveranciers):
        plaats = leverancier.verwerkingslocatie
        if isinstance(plaats, BuitenEer) and _bestaat_niet(plaats.instrument):
            yield Finding(
                ("leveranciers", id_, "verwerkingslocatie", "instrument"),
                f"Doorgifte door {quoted(leverancier.naam)} kan niet op grond van"
                f" {quoted(plaats.instrument)}",
                "noem een adequaatheidsbesluit of modelcontractbepalingen, of verwerk binnen de"
                " EER",
                level=graad(leverancier.status),
            )


def _bestaat_niet(instrument: str) -> bool:
    """Whether an instrument is named that carries no transfer, other than to say so."""
    tekst = instrument.casefold()
    return any(
        not _VERLEDEN.search(tekst[: genoemd.start()])
        for genoemd in _GEEN_INSTRUMENT.finditer(tekst)
    )
