"""CON018, 019, 027 and 030: from when until when a convenant holds."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.convenant.partners import partners
from govdoc.rules.registry import Finding, regel
from govdoc.rules.vandaag import vandaag

_VOORBIJ = {
    "einde": ("Het einde", "verleng het convenant of schrijf 'status: ingetrokken'"),
    "evaluatiedatum": (
        "De evaluatie",
        "evalueer het convenant en vul de volgende evaluatiedatum in",
    ),
}


@regel("CON018", Level.FOUT)
def einde_na_begin(source: Source) -> Iterator[Finding]:
    """Het convenant eindigt voordat het begint.

    Wat: looptijd.einde ligt niet na looptijd.start.
    Grondslag: artikel 5 lid 2 AVG: de gemeente toont aan op welke dagen zij gegevens mag delen.
    Herstel: verbeter einde of start.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            looptijd: {start: 2027-03-01, einde: 2027-03-01}  # CON018
    """
    for partner in partners(source):
        start, einde = partner.model.looptijd.start, partner.model.looptijd.einde
        if start and einde and einde <= start:
            yield Finding(
                partner.path("looptijd", "einde"),
                f"Het convenant met {partner.naam} eindigt op {einde}, niet na het begin op"
                f" {start}",
                "vul een einde in dat na start ligt",
                related=((partner.path("looptijd", "start"), "het begin"),),
            )


@regel("CON019", Level.WAARSCHUWING)
def einde_of_evaluatie(source: Source) -> Iterator[Finding]:
    """Het convenant loopt zonder einde en zonder evaluatie.

    Wat: in looptijd staat geen einde en geen evaluatiedatum.
    Grondslag: artikel 24 lid 1 AVG: maatregelen worden geëvalueerd en zo nodig aangepast.
    Herstel: vul evaluatiedatum in, of einde.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            looptijd: {start: 2026-03-01}  # CON019
    """
    for partner in partners(source):
        looptijd = partner.model.looptijd
        if looptijd.einde is None and looptijd.evaluatiedatum is None:
            yield Finding(
                partner.path("looptijd"),
                f"Het convenant met {partner.naam} heeft geen einde en geen evaluatiedatum",
                "voeg bij looptijd 'evaluatiedatum:' toe, of 'einde:'",
            )


@regel("CON027", Level.WAARSCHUWING)
def datum_voorbij(source: Source) -> Iterator[Finding]:
    """Het einde of de evaluatie van het convenant is voorbij.

    Wat: einde of evaluatiedatum ligt voor vandaag; elk wordt apart gemeld.
    Grondslag: artikel 24 lid 1 AVG (evalueren) en artikel 5 lid 1 onder b AVG: na het einde delen
    de partijen niet meer op grond van dit convenant.
    Herstel: verleng het convenant of schrijf 'status: ingetrokken'; evalueer en vul de volgende
    evaluatiedatum in.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            looptijd: {start: 2020-03-01, evaluatiedatum: 2022-03-01}  # CON027
            dpia: {datum: 2020-01-15, fg_advies_op: 2020-01-20}
    """
    for partner in partners(source):
        for sleutel, (wat, herstel) in _VOORBIJ.items():
            datum = getattr(partner.model.looptijd, sleutel)
            if datum and datum < vandaag():
                yield Finding(
                    partner.path("looptijd", sleutel),
                    f"{wat} van het convenant met {partner.naam} is voorbij: {datum}",
                    herstel,
                )


@regel("CON030", Level.FOUT)
def begin_ontbreekt(source: Source) -> Iterator[Finding]:
    """Een vastgesteld convenant heeft geen begin.

    Wat: het convenant is vastgesteld en looptijd.start ontbreekt. In een concept mag dat nog.
    Grondslag: artikel 5 lid 2 AVG: de gemeente toont aan vanaf welke dag zij gegevens deelt.
    Herstel: vul start in.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            status: vastgesteld
            looptijd: {einde: 2030-03-01}  # CON030
            ondertekening: {collegebesluit: {datum: 2026-02-10}}
    """
    for partner in partners(source):
        if partner.vastgesteld and partner.model.looptijd.start is None:
            yield Finding(
                partner.path("looptijd", "start"),
                f"Het convenant met {partner.naam} is vastgesteld, maar heeft geen begin",
                "voeg bij looptijd 'start:' toe, met de eerste dag",
            )
