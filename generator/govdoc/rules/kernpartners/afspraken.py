"""KER002 and 004-006: from when until when the agreements hold, and who signs them."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.partijen import actief, ondertekenaar
from govdoc.rules.registry import Finding, regel
from govdoc.rules.vandaag import vandaag
from govdoc.source.wording import quoted


@regel("KER002", Level.FOUT)
def einde_na_start(source: Source) -> Iterator[Finding]:
    """De detachering eindigt voordat zij begint.

    Wat: detachering.einde ligt niet na detachering.start.
    Grondslag: een periode eindigt na haar begin; anders is er geen dag waarop de afspraken gelden.
    Herstel: verbeter een van beide datums.
    Voorbeeld:
        kernpartners:
          samen:
            naam: Stichting Samen
            vestigingsplaats: Wilgenhoven
            vertegenwoordiger: {functie: bestuurder}
            levert_rollen: sociaal_werker
            detachering:
              start: 2028-01-01
              einde: 2027-12-31  # KER002
    """
    for id_, partner in actief(source.lezing.kernpartners):
        start, einde = partner.detachering.start, partner.detachering.einde
        if start and einde and einde <= start:
            yield Finding(
                ("kernpartners", id_, "detachering", "einde"),
                f"De detachering van {quoted(partner.naam)} eindigt op {einde}, niet na de start"
                f" ({start})",
                "verbeter een van beide datums",
                related=((("kernpartners", id_, "detachering", "start"), "de start"),),
            )


@regel("KER004", Level.FOUT)
def ondertekenaar_mag_tekenen(source: Source) -> Iterator[Finding]:
    """Een ander dan de burgemeester tekent de detacheringsafspraken, zonder volmacht of mandaat.

    Wat: ondertekening.functie is niet de burgemeester, de locoburgemeester of een waarnemend
    burgemeester, en volmacht en mandaatbesluit ontbreken. Een fout als de afspraken zijn
    vastgesteld, een waarschuwing bij een concept.
    Grondslag: artikel 171 Gemeentewet: de burgemeester vertegenwoordigt de gemeente en kan een
    ander machtigen; artikelen 77 en 78 Gemeentewet: wie hem vervangt.
    Herstel: vul de volmacht of het mandaatbesluit in, of laat de burgemeester tekenen.
    Voorbeeld:
        kernpartners:
          samen:
            naam: Stichting Samen
            vestigingsplaats: Wilgenhoven
            vertegenwoordiger: {functie: bestuurder}
            levert_rollen: sociaal_werker
            detachering: {start: 2026-02-01}
            ondertekening:
              functie: afdelingshoofd  # KER004
        geheimhouding:
          ondertekenaar: asd
          soorten:
            gedetacheerd: {rollen: asd}
    """
    for id_, partner in actief(source.lezing.kernpartners):
        yield from ondertekenaar("kernpartners", id_, partner)


@regel("KER005", Level.FOUT)
def vastgesteld_heeft_start(source: Source) -> Iterator[Finding]:
    """De detacheringsafspraken zijn vastgesteld, maar hebben geen begin.

    Wat: status is vastgesteld en detachering.start ontbreekt.
    Grondslag: artikel 29 AVG: wie gedetacheerd is, werkt onder het gezag van de gemeente; vanaf
    welke dag, hoort vast te staan.
    Herstel: vul detachering.start in, of zet status op concept.
    Voorbeeld:
        kernpartners:
          samen:
            naam: Stichting Samen
            status: vastgesteld
            vestigingsplaats: Wilgenhoven
            vertegenwoordiger: {functie: bestuurder}
            levert_rollen: sociaal_werker
            detachering:  # KER005
              einde: 2030-01-01
    """
    for id_, partner in actief(source.lezing.kernpartners):
        if partner.status == "vastgesteld" and partner.detachering.start is None:
            yield Finding(
                ("kernpartners", id_, "detachering", "start"),
                f"De afspraken met {quoted(partner.naam)} zijn vastgesteld, maar hebben geen begin",
                "vul detachering.start in, of zet status op concept",
            )


@regel("KER006", Level.WAARSCHUWING)
def detachering_loopt_nog(source: Source) -> Iterator[Finding]:
    """De detachering is voorbij, terwijl de afspraken nog als vastgesteld te boek staan.

    Wat: status is vastgesteld en detachering.einde ligt voor vandaag.
    Grondslag: artikel 29 en artikel 32 lid 4 AVG: wie niet meer onder het gezag van de gemeente
    werkt, heeft geen toegang meer tot persoonsgegevens.
    Herstel: verleng de afspraken met een nieuwe datum, of zet status op ingetrokken en sluit de
    toegang.
    Voorbeeld:
        kernpartners:
          samen:
            naam: Stichting Samen
            status: vastgesteld
            vestigingsplaats: Wilgenhoven
            vertegenwoordiger: {functie: bestuurder}
            levert_rollen: sociaal_werker
            detachering:
              start: 2022-01-01
              einde: 2024-01-01  # KER006
    """
    for id_, partner in actief(source.lezing.kernpartners):
        einde = partner.detachering.einde
        if partner.status == "vastgesteld" and einde and einde < vandaag():
            yield Finding(
                ("kernpartners", id_, "detachering", "einde"),
                f"De detachering van {quoted(partner.naam)} is voorbij sinds {einde}",
                "verleng de afspraken met een nieuwe datum, of zet status op ingetrokken en sluit"
                " de toegang",
            )
