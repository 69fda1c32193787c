"""CON029, 031 and 032: a partner that decides in the college's name."""

import re
from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.convenant.partners import partners, partners_met_wetten
from govdoc.rules.registry import Finding, regel
from govdoc.source.wording import quoted

# a private legal person, in full or short: 'B.V.', 'besloten vennootschap', 'coöperatie U.A.'
_PRIVAAT = re.compile(
    r"\b(?:stichting|vereniging|co[oö]peratie|[bn] ?v|(?:besloten|naamloze) vennootschap)\b"
)


@regel("CON029", Level.WAARSCHUWING)
def mandaat_of_gezamenlijk(source: Source) -> Iterator[Finding]:
    """De partner beslist in mandaat en is gezamenlijk verantwoordelijk.

    Wat: mandaat samen met 'rol: gezamenlijk'. Wie in naam van het college beslist, is voor die taak
    geen gezamenlijk verantwoordelijke: het college blijft het.
    Grondslag: artikelen 10:1 en 10:7 Awb; artikel 26 AVG.
    Herstel: kies: haal mandaat weg, of schrijf 'rol: zelfstandig'.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            rol: gezamenlijk
            regeling_artikel_26: {contactpunt: loket@woonlinde.example}
            mandaat: {besluit: 2026-M-1, datum: 2026-01-05, omvang: toewijzen}  # CON029
    """
    for partner in partners(source):
        if partner.model.mandaat and partner.model.rol == "gezamenlijk":
            yield Finding(
                partner.path("mandaat"),
                f"De partner {partner.naam} beslist in mandaat, maar staat ook als gezamenlijk"
                " verantwoordelijk",
                "laat mandaat of 'rol: gezamenlijk' vallen: voor wat in mandaat gebeurt blijft het"
                " college verantwoordelijk",
            )


@regel("CON031", Level.WAARSCHUWING)
def mandaat_participatiewet(source: Source) -> Iterator[Finding]:
    """Een private partij beslist in mandaat over de Participatiewet.

    Wat: er is een mandaat, de rechtsvorm van de partner is een stichting, vereniging, coöperatie,
    B.V. of N.V., en een grondslag van de gemeente noemt de Participatiewet.
    Grondslag: artikel 7 lid 4 Participatiewet: mandaat kan alleen aan een bestuursorgaan.
    Herstel: laat het college zelf beslissen, of mandateer aan een bestuursorgaan.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            rechtsvorm: stichting
            mandaat: {besluit: 2026-M-1, datum: 2026-01-05, omvang: toewijzen}  # CON031
            doelen:
              huisuitzetting:
                omschrijving: Bijstand verlenen
                grondslag_gemeente: {avg: e, wet: Participatiewet, artikel: "7"}
                grondslag_partner: {avg: e, wet: Participatiewet, artikel: "7"}
    """
    for partner in partners_met_wetten(source):
        rechtsvorm = partner.model.rechtsvorm or ""
        onder_pw = any(g.wet == "participatiewet" for _, g in partner.alle_gronden("gemeente"))
        if partner.model.mandaat and onder_pw and _is_privaat(rechtsvorm):
            yield Finding(
                partner.path("mandaat"),
                f"De partner {partner.naam} ({quoted(rechtsvorm)}) beslist in mandaat over de"
                " Participatiewet, maar is geen bestuursorgaan",
                "laat het college zelf beslissen, of geef het mandaat aan een bestuursorgaan",
            )


@regel("CON032", Level.WAARSCHUWING)
def mandaat_voor_begin(source: Source) -> Iterator[Finding]:
    """Het mandaat is van na het begin van het convenant.

    Wat: mandaat.datum ligt na looptijd.start. Wat de partner eerder besloot, is onbevoegd besloten.
    Grondslag: artikel 10:1 Awb: mandaat gaat vooraf aan het besluit dat erop rust.
    Herstel: laat het convenant later beginnen, of leg uit waarom dit kan.
    Voorbeeld:
        ketenpartners:
          woonlinde:
            mandaat:
              besluit: 2026-M-1
              datum: 2026-03-02  # CON032
              omvang: toewijzen
    """
    for partner in partners(source):
        mandaat, start = partner.model.mandaat, partner.model.looptijd.start
        if mandaat and start and mandaat.datum > start:
            yield Finding(
                partner.path("mandaat", "datum"),
                f"Het mandaat van {partner.naam} is van {mandaat.datum}, na het begin van het"
                f" convenant op {start}",
                "laat het convenant beginnen als het mandaat er is",
                related=((partner.path("looptijd", "start"), "het begin"),),
            )


def _is_privaat(rechtsvorm: str) -> bool:
    return _PRIVAAT.search(rechtsvorm.casefold().replace(".", "")) is not None
