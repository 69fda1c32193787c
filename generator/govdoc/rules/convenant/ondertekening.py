"""CON016, 017 and 026: who signs for the gemeente, and on which decision."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.convenant.partners import partners
from govdoc.rules.partijen import ondertekenaar
from govdoc.rules.registry import Finding, regel


@regel("CON016", Level.FOUT)
def bevoegd_om_te_tekenen(source: Source) -> Iterator[Finding]:
    """Een ander dan de burgemeester tekent het convenant, zonder volmacht of mandaatbesluit.

    Wat: functie is geen burgemeester, loco-burgemeester of waarnemend burgemeester, en volmacht en
    mandaatbesluit zijn leeg: een fout in een vastgesteld convenant, in een concept een
    waarschuwing.
    Grondslag: artikel 171 Gemeentewet: de burgemeester vertegenwoordigt de gemeente of wijst iemand
    aan; artikelen 77 en 78 Gemeentewet voor wie waarneemt.
    Herstel: vul volmacht of mandaatbesluit in, of laat de burgemeester tekenen.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            ondertekening:
              functie: wethouder  # CON016
    """
    for partner in partners(source):
        yield from ondertekenaar("ketenpartners", partner.id, partner.model)


@regel("CON017", Level.FOUT)
def college_heeft_besloten(source: Source) -> Iterator[Finding]:
    """Bij een vastgesteld convenant staat geen besluit van het college.

    Wat: het convenant is vastgesteld en het college is partij, maar collegebesluit en
    mandaatbesluit ontbreken.
    Grondslag: artikel 160 lid 1 onder d Gemeentewet: het college besluit tot privaatrechtelijke
    rechtshandelingen; het kan dat mandateren (artikel 10:1 Awb).
    Herstel: vul bij ondertekening collegebesluit in, met datum en nummer, of mandaatbesluit.
    Voorbeeld:
        ketenpartners:
          woonlinde:  # CON017
            status: vastgesteld
    """
    for partner in partners(source):
        tekent = partner.model.ondertekening
        besloten = tekent.collegebesluit or tekent.mandaatbesluit
        if partner.vastgesteld and "college" in partner.model.partijen_gemeente and not besloten:
            yield Finding(
                partner.path("ondertekening", "collegebesluit"),
                f"Het convenant met {partner.naam} is vastgesteld, maar er staat geen besluit van"
                " het college",
                "voeg bij ondertekening 'collegebesluit:' toe met datum en nummer, of"
                " 'mandaatbesluit:'",
            )


@regel("CON026", Level.WAARSCHUWING)
def besluit_voor_begin(source: Source) -> Iterator[Finding]:
    """Het college besloot pas na het begin van het convenant.

    Wat: collegebesluit.datum ligt na looptijd.start.
    Grondslag: artikel 160 lid 1 onder d Gemeentewet: eerst besluit het college, dan geldt de
    afspraak.
    Herstel: laat het convenant later beginnen, of leg uit waarom het eerder begon.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            ondertekening:
              collegebesluit: {datum: 2026-03-02, nummer: 2026-B-1}  # CON026
    """
    for partner in partners(source):
        besluit, start = partner.model.ondertekening.collegebesluit, partner.model.looptijd.start
        if besluit and start and besluit.datum > start:
            yield Finding(
                partner.path("ondertekening", "collegebesluit", "datum"),
                f"Het college besloot op {besluit.datum} over het convenant met {partner.naam}, na"
                f" het begin op {start}",
                "laat het convenant beginnen als het besluit er is",
                related=((partner.path("looptijd", "start"), "het begin"),),
            )
