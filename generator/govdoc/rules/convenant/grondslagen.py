"""CON003-005, 023 and 025: the grounds of both sides for each doel."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.model.ketenpartner import KANTEN, Kant
from govdoc.problems import Level
from govdoc.rules.convenant.partners import (
    WPG_WJSG,
    Grond,
    Partner,
    partners,
    partners_met_wetten,
)
from govdoc.rules.registry import Finding, regel
from govdoc.source.wording import choices, quoted

POLITIE = WPG_WJSG | {"wgs_verband"}


@regel("CON003", Level.FOUT)
def geen_gerechtvaardigd_belang(source: Source) -> Iterator[Finding]:
    """De gemeente beroept zich op een gerechtvaardigd belang.

    Wat: een grondslag_gemeente heeft de letter f: een fout in een vastgesteld convenant, in een
    concept een waarschuwing.
    Grondslag: artikel 6 lid 1, laatste zin, AVG: letter f geldt niet voor een overheidsinstantie
    bij haar taken.
    Herstel: noem de publieke taak: 'avg: e', met de wet en het artikel.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            doelen:
              huisuitzetting:
                omschrijving: Een huisuitzetting voorkomen
                grondslag_gemeente: {avg: f}  # CON003
                grondslag_partner: {avg: f}
    """
    for partner in partners(source):
        for _, grond in partner.alle_gronden("gemeente"):
            if grond.grondslag.avg == "f":
                yield Finding(
                    (*grond.path, "avg"),
                    f"In het convenant met {partner.naam} beroept de gemeente zich op een"
                    " gerechtvaardigd belang (letter f)",
                    "noem de publieke taak: 'avg: e', met de wet en het artikel",
                    level=partner.graad,
                )


@regel("CON004", Level.WAARSCHUWING)
def niet_alleen_toestemming(source: Source) -> Iterator[Finding]:
    """De gemeente heeft voor een doel alleen toestemming.

    Wat: letter a is de enige grondslag_gemeente van een doel. Wie hulp nodig heeft van de gemeente,
    is zelden vrij om te weigeren, en kan de toestemming altijd intrekken.
    Grondslag: artikel 6 lid 1 onder a en artikel 7 AVG.
    Herstel: noem de taak waar het op rust, of leg onder afwijkingen uit waarom toestemming hier
    vrij is en wat er gebeurt als zij wordt ingetrokken.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            doelen:
              huisuitzetting:
                omschrijving: Een huisuitzetting voorkomen
                grondslag_gemeente: {avg: a}  # CON004
                grondslag_partner: {avg: f}
    """
    for partner in partners(source):
        for doel in partner.model.doelen:
            gronden = partner.gronden(doel, "gemeente")
            if gronden and all(grond.grondslag.avg == "a" for grond in gronden):
                yield Finding(
                    (*gronden[0].path, "avg"),
                    f"Voor het doel {doel} met {partner.naam} heeft de gemeente alleen toestemming"
                    " (letter a)",
                    "noem de taak waar dit op rust ('avg: e', met wet en artikel), of leg onder"
                    " afwijkingen uit waarom toestemming hier vrij is",
                )


@regel("CON005", Level.FOUT)
def taak_met_wet_en_artikel(source: Source) -> Iterator[Finding]:
    """Een wettelijke plicht of publieke taak zonder wet of artikel.

    Wat: een grondslag met letter c of e zonder wet of zonder artikel: een fout in een vastgesteld
    convenant, in een concept een waarschuwing.
    Grondslag: artikel 6 lid 3 AVG: letters c en e rusten op een wet.
    Herstel: vul wet en artikel in.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            doelen:
              huisuitzetting:
                omschrijving: Een huisuitzetting voorkomen
                grondslag_gemeente: {avg: e, wet: Wgs}  # CON005
                grondslag_partner: {avg: f}
    """
    for partner in partners(source):
        for kant, grond in partner.alle_gronden(*KANTEN):
            one = grond.grondslag
            mist = [naam for naam in ("wet", "artikel") if not getattr(one, naam)]
            if one.avg in ("c", "e") and mist:
                yield Finding(
                    grond.path,
                    f"In het convenant met {partner.naam} noemt een grondslag van de {kant} met"
                    f" letter {one.avg} geen {choices(mist, 'en geen')}",
                    "vul wet en artikel in, bijvoorbeeld 'wet: Jeugdwet, artikel: 7.4.0'",
                    level=partner.graad,
                )


@regel("CON023", Level.WAARSCHUWING)
def politie_onder_eigen_wet(source: Source) -> Iterator[Finding]:
    """De politie levert gegevens zonder de Wpg, Wjsg of WGS te noemen.

    Wat: bij 'soort: politie' noemt geen grondslag_partner van een doel de Wpg, de Wjsg of de WGS.
    Grondslag: artikelen 16 tot en met 20 Wpg: politiegegevens worden alleen volgens die wet
    verstrekt; anders de Wjsg of de WGS.
    Herstel: noem bij grondslag_partner het artikel waarop de politie verstrekt.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            soort: politie
            beroepsgeheim: {wet: Wpg, artikel: "7", doorbreking: wettelijke_bevoegdheid}
            doelen:
              huisuitzetting:
                omschrijving: Een huisuitzetting voorkomen
                grondslag_gemeente: {avg: e, wet: Gemeentewet, artikel: "172"}
                grondslag_partner: {avg: e, wet: Politiewet 2012, artikel: "3"}  # CON023
    """
    for partner in partners_met_wetten(source):
        for doel in partner.model.doelen if partner.model.soort == "politie" else ():
            if POLITIE.isdisjoint(grond.wet for grond in partner.gronden(doel, "partner")):
                yield Finding(
                    partner.path("doelen", doel, "grondslag_partner"),
                    f"Voor het doel {doel} noemt {partner.naam} de Wpg, Wjsg of WGS niet",
                    "noem bij grondslag_partner het artikel waarop de politie verstrekt,"
                    " bijvoorbeeld 'wet: Wpg, artikel: 20'",
                )


@regel("CON025", Level.FOUT)
def letter_van_de_avg(source: Source) -> Iterator[Finding]:
    """Een grondslag heeft geen letter van artikel 6 AVG.

    Wat: avg ontbreekt, terwijl de wet niet de Wpg of de Wjsg is. Bij grondslag_partner van de
    politie mag het ook bij de Politiewet 2012. Een fout in een vastgesteld convenant, in een
    concept een waarschuwing.
    Grondslag: artikel 6 lid 1 AVG; alleen waar de Wpg of Wjsg geldt, geldt de AVG niet.
    Herstel: vul avg in, met een letter van a tot en met f.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            doelen:
              huisuitzetting:
                omschrijving: Een huisuitzetting voorkomen
                grondslag_gemeente: {wet: Wgs, artikel: "3"}  # CON025
                grondslag_partner: {avg: f}
    """
    for partner in partners_met_wetten(source):
        for kant, grond in partner.alle_gronden(*KANTEN):
            if grond.grondslag.avg is None and not _buiten_de_avg(partner, kant, grond):
                wet = grond.grondslag.wet
                yield Finding(
                    grond.path,
                    f"In het convenant met {partner.naam} heeft een grondslag van de {kant} geen"
                    f" letter van artikel 6 AVG{f': {quoted(wet)}' if wet else ''}",
                    "vul avg in, met een letter van a tot en met f",
                    level=partner.graad,
                )


def _buiten_de_avg(partner: Partner, kant: Kant, grond: Grond) -> bool:
    """Whether the law of this ground is not the AVG's."""
    politie = kant == "partner" and partner.model.soort == "politie"
    return grond.wet in WPG_WJSG or (politie and grond.wet == "politiewet")
