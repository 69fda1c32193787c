"""CON011-013: the DPIA of a convenant."""

from collections.abc import Iterator
from datetime import date

from govdoc.model.gemeente import Source
from govdoc.model.ketenpartner import DpiaGedaan
from govdoc.problems import Level
from govdoc.rules.convenant.partners import Partner, partners
from govdoc.rules.registry import Finding, regel
from govdoc.rules.vandaag import jaren_eerder, vandaag

OUD = 3  # years


@regel("CON011", Level.FOUT)
def dpia_ontbreekt(source: Source) -> Iterator[Finding]:
    """Er is geen DPIA bij een convenant.

    Wat: dpia ontbreekt: een fout in een vastgesteld convenant, in een concept een waarschuwing.
    Grondslag: artikel 35 lid 1 AVG en punt 8 van de AP-lijst van verplichte DPIA's.
    Herstel: vul de datum en het FG-advies in, of '{nodig: nee, reden: …}' als zij niet nodig is.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            dpia:  # CON011
    """
    for partner in partners(source):
        if partner.model.dpia is None:
            yield Finding(
                partner.path("dpia"),
                f"Bij het convenant met {partner.naam} staat geen DPIA",
                "voeg 'dpia:' toe met datum en fg_advies_op, of met 'nodig: nee' en reden",
                level=partner.graad,
            )


@regel("CON012", Level.FOUT)
def dpia_op_tijd(source: Source) -> Iterator[Finding]:
    """De DPIA is van na het begin van het convenant, of is oud.

    Wat: dpia.datum ligt na looptijd.start. Ligt zij ook na vandaag, dan is er nog niets gedaan: een
    fout in een vastgesteld convenant, in een concept een waarschuwing. Is zij te laat gedaan, dan
    is het een waarschuwing. Een waarschuwing ook als datum en herzien_op allebei meer dan drie jaar
    voor het begin liggen.
    Grondslag: artikel 35 lid 1 AVG (vóór de verwerking) en lid 11 (herzien als het risico
    verandert).
    Herstel: rond de DPIA af voordat het convenant begint, of herzie haar en vul herzien_op in.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            dpia: {datum: 2026-03-02, fg_advies_op: 2026-03-02}  # CON012
    """
    for partner, dpia in _gedaan(source):
        start = partner.model.looptijd.start
        if start and dpia.datum > start:
            yield _na_begin(partner, dpia, start)
        elif start and _laatste(dpia)[1] < jaren_eerder(start, OUD):
            yield _oud(partner, dpia, start)


def _na_begin(partner: Partner, dpia: DpiaGedaan, start: date) -> Finding:
    return Finding(
        partner.path("dpia", "datum"),
        f"De DPIA bij het convenant met {partner.naam} is van {dpia.datum}, na het begin op"
        f" {start}",
        "rond de DPIA af voordat het convenant begint",
        level=partner.graad if dpia.datum > vandaag() else Level.WAARSCHUWING,
        related=((partner.path("looptijd", "start"), "het begin"),),
    )


def _oud(partner: Partner, dpia: DpiaGedaan, start: date) -> Finding:
    sleutel, datum = _laatste(dpia)
    return Finding(
        partner.path("dpia", sleutel),
        f"De DPIA bij het convenant met {partner.naam} is van {datum}, meer dan drie jaar voor het"
        f" begin op {start}",
        "herzie de DPIA en vul herzien_op in",
        level=Level.WAARSCHUWING,
        related=((partner.path("looptijd", "start"), "het begin"),),
    )


def _laatste(dpia: DpiaGedaan) -> tuple[str, date]:
    """The key and the day of the last time that the DPIA was done or reviewed."""
    dagen = {"datum": dpia.datum, "herzien_op": dpia.herzien_op or dpia.datum}
    return max(dagen.items(), key=lambda dag: dag[1])


@regel("CON013", Level.WAARSCHUWING)
def dpia_met_advies(source: Source) -> Iterator[Finding]:
    """Bij de DPIA staat geen advies van de FG.

    Wat: een DPIA met een datum heeft geen fg_advies_op.
    Grondslag: artikel 35 lid 2 AVG: bij een DPIA wordt het advies van de FG ingewonnen.
    Herstel: vraag de FG om advies en vul de dag daarvan in bij fg_advies_op.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            dpia: {datum: 2026-01-15}  # CON013
    """
    for partner, dpia in _gedaan(source):
        if dpia.fg_advies_op is None:
            yield Finding(
                partner.path("dpia", "fg_advies_op"),
                f"Bij de DPIA van het convenant met {partner.naam} staat geen advies van de FG",
                "voeg bij dpia 'fg_advies_op:' toe, met de dag van het advies",
            )


def _gedaan(source: Source) -> Iterator[tuple[Partner, DpiaGedaan]]:
    for partner in partners(source):
        if isinstance(partner.model.dpia, DpiaGedaan):
            yield partner, partner.model.dpia
