"""BEL: the policy itself; whether it was adopted, and when it is looked at again."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.registry import Finding, regel
from govdoc.rules.vandaag import vandaag


@regel("BEL001", Level.FOUT)
def vastgesteld_op(source: Source) -> Iterator[Finding]:
    """Het beleid is vastgesteld, maar er staat niet wanneer.

    Wat: beleid.status is vastgesteld en vastgesteld_op ontbreekt. De datum van het besluit staat
    op elk document.
    Grondslag: artikel 5 lid 2 en artikel 24 AVG: de gemeente kan aantonen welk beleid geldt.
    Herstel: vul de datum van het besluit in, of zet status op concept.
    Voorbeeld:
        beleid:  # BEL001
          status: vastgesteld
          evaluatiedatum: 2035-06-01
        fg:
          besluit_op: 2026-06-01
    """
    beleid = source.lezing.beleid
    if beleid and beleid.status == "vastgesteld" and beleid.vastgesteld_op is None:
        yield Finding(
            ("beleid", "vastgesteld_op"),
            "Het beleid is vastgesteld, maar er staat niet wanneer",
            "vul bij vastgesteld_op de datum van het besluit in, of zet status op concept",
        )


@regel("BEL002", Level.WAARSCHUWING)
def evaluatiedatum(source: Source) -> Iterator[Finding]:
    """Het beleid had al geëvalueerd moeten zijn.

    Wat: evaluatiedatum is voorbij, of ligt voor de ingangsdatum.
    Grondslag: artikel 24 lid 1 AVG: maatregelen worden geëvalueerd en zo nodig aangepast.
    Herstel: evalueer het beleid en kies een nieuwe datum, na de ingangsdatum.
    Voorbeeld:
        beleid:
          evaluatiedatum: 2024-06-01  # BEL002
    """
    beleid = source.lezing.beleid
    if beleid is None:
        return
    datum, ingang = beleid.evaluatiedatum, beleid.ingangsdatum
    if ingang and datum < ingang:
        message = f"De evaluatiedatum {datum} ligt voor de ingangsdatum {ingang}"
    elif datum < vandaag():
        message = f"De evaluatiedatum {datum} is voorbij"
    else:
        return
    repair = "evalueer het beleid en kies een nieuwe datum, na de ingangsdatum"
    yield Finding(("beleid", "evaluatiedatum"), message, repair)


@regel("BEL003", Level.WAARSCHUWING)
def ingangsdatum(source: Source) -> Iterator[Finding]:
    """Het beleid gaat in voordat het is vastgesteld.

    Wat: ingangsdatum ligt voor vastgesteld_op. Rollen en taken gelden dan met terugwerkende kracht.
    Grondslag: artikel 5 lid 2 en artikel 24 AVG: de gemeente kan aantonen welk beleid wanneer gold.
    Herstel: laat het beleid ingaan op of na de dag waarop het is vastgesteld.
    Voorbeeld:
        beleid:
          vastgesteld_op: 2026-06-01
          ingangsdatum: 2026-01-01  # BEL003
    """
    beleid = source.lezing.beleid
    if beleid is None or beleid.vastgesteld_op is None or beleid.ingangsdatum is None:
        return
    if beleid.ingangsdatum < beleid.vastgesteld_op:
        yield Finding(
            ("beleid", "ingangsdatum"),
            f"Het beleid gaat in op {beleid.ingangsdatum}, voordat het is vastgesteld"
            f" ({beleid.vastgesteld_op})",
            "laat het beleid ingaan op of na de dag waarop het is vastgesteld",
            related=((("beleid", "vastgesteld_op"), "de dag van het besluit"),),
        )
