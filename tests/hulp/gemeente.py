"""A small valid gemeente for tests, and ways to change one thing in it.

`minimaal()` and `volledig()` give YAML text; `met` changes one value by its dotted path (the text
is then written anew), `vervang` changes a piece of text in place, so that lines stay what they are.
"""

from pathlib import Path
from typing import Any

import yaml

MINIMAAL = """\
formaat: 1
gemeente:
  naam: Wilgenhoven
  privacy_email: privacy@wilgenhoven.example
  meldpunt_datalek:
    email: datalek@wilgenhoven.example
beleid:
  status: concept
  evaluatiedatum: 2035-06-01
rollen:
  raad:
    naam: Gemeenteraad
    lijn: bestuur
    verantwoordelijk_voor: kaders stellen
  college:
    naam: College van burgemeester en wethouders
    lijn: bestuur
    verantwoordelijk_voor: zorgvuldige verwerking
  fg:
    naam: Functionaris voor gegevensbescherming
    lijn: gemeente
    rapporteert_aan: college
    verantwoordelijk_voor: toezicht
  asd:
    naam: Afdelingshoofd sociaal domein
    lijn: gemeente
    rapporteert_aan: college
    verantwoordelijk_voor: [uitvoering, samenwerking]
  po:
    naam: Privacy officer
    lijn: gemeente
    rapporteert_aan: asd
    informeert: [fg, asd]
    verantwoordelijk_voor: advies aan de afdeling
activiteiten:
  register:
    naam: Register van verwerkingen bijhouden
    A: college
    R: po
    C: fg
    I: raad
  dpia:
    naam: DPIA uitvoeren
    A: college
    R: asd
    S: po
    C: fg
  datalek:
    naam: Datalekken beoordelen en melden
    A: college
    R: po
    C: fg
  avg_verzoeken:
    naam: Verzoeken van inwoners behandelen
    A: college
    R: po
    C: fg
  verwerkersovereenkomsten:
    naam: Verwerkersovereenkomsten sluiten
    A: college
    R: asd
    C: [po, fg]
  klachten:
    naam: Klachten behandelen
    A: college
    R: asd
    I: fg
fg:
  dienstverband: intern
  aanwijzende_organen: [college, burgemeester, raad]
  aangemeld_bij_ap: ja
  uren_per_week: 24
  plaatsvervanging: ja
  contact:
    email: fg@wilgenhoven.example
"""

KETENPARTNERS = """\
ketenpartners:
  woonlinde:
    naam: Stichting Woonlinde
    vestigingsplaats: Wilgenhoven
    soort: woningcorporatie
    vertegenwoordiger: {functie: directeur-bestuurder}
    doelen:
      huisuitzetting:
        omschrijving: Een huisuitzetting voorkomen
        grondslag_gemeente: {avg: e, wet: Wgs, artikel: 3 lid 1 onder b}
        grondslag_partner:
          - {avg: f, toelichting: belang van de verhuurder}
    gegevens:
      - categorie: naam en adres
        soort: gewoon
        doelen: huisuitzetting
        van: beide
        bewaartermijn: {jaren: 2, vanaf: einde van de hulp, bron: selectielijst}
      - categorie: betalingsachterstand
        soort: gewoon
        doelen: [huisuitzetting]
        van: partner
        bewaartermijn:
          gemeente: {jaren: 0.5, vanaf: einde van de hulp, bron: selectielijst}
          partner: {tekst: tot de schuld is betaald, bron: eigen beleid}
    dpia: {datum: 2026-01-15, fg_advies_op: 2026-01-20}
    looptijd: {start: 2026-03-01, einde: 2030-03-01}
    weglaten: openbaarheid
"""

KERNPARTNERS = """\
kernpartners:
  buurtzorg_linde:
    naam: Stichting Buurtzorg Linde
    vestigingsplaats: Wilgenhoven
    vertegenwoordiger: {functie: bestuurder}
    levert_rollen: asd
    detachering: {start: 2026-02-01}
"""

LEVERANCIERS = """\
leveranciers:
  regieplein:
    naam: Regieplein B.V.
    vestigingsplaats: Wilgenhoven
    vertegenwoordiger: {functie: directeur}
    systemen: [Regieplein]
    verwerkt_persoonsgegevens: ja
    verwerkersovereenkomst: {datum: 2026-01-10}
    subverwerkers: []
    verwerkingslocatie: EER
    audit: {soort: ISAE 3402, laatst_op: 2026-05-01}
"""

GEHEIMHOUDING = """\
geheimhouding:
  ondertekenaar: asd
  soorten:
    ambtenaar: {rollen: [asd, po]}
    gedetacheerd: {rollen: asd}
"""


def minimaal() -> str:
    """The smallest gemeente that loads and that the rules on RASIC and roles leave in peace."""
    return MINIMAAL


def volledig() -> str:
    """The minimal gemeente with one party of each kind and a section on confidentiality."""
    return MINIMAAL + KETENPARTNERS + KERNPARTNERS + LEVERANCIERS + GEHEIMHOUDING


def vervang(tekst: str, oud: str, nieuw: str) -> str:
    """The text with `oud` replaced; it must stand there exactly once."""
    assert tekst.count(oud) == 1, f"{oud!r} staat er {tekst.count(oud)} keer"
    return tekst.replace(oud, nieuw)


def met(pad: str, waarde: Any, tekst: str = MINIMAAL) -> str:  # noqa: ANN401 - any YAML value
    """The text written anew with one value set; items of a list count from 1."""
    gegevens = yaml.load(tekst, Loader=yaml.BaseLoader)  # noqa: S506 - texts only, no objects
    *begin, eind = _stappen(pad)
    houder = gegevens
    for stap in begin:
        houder = houder.setdefault(stap, {}) if isinstance(stap, str) else houder[stap]
    houder[eind] = waarde
    return als_yaml(gegevens)


def zonder(pad: str, tekst: str = MINIMAAL) -> str:
    """The text written anew without one key or item."""
    gegevens = yaml.load(tekst, Loader=yaml.BaseLoader)  # noqa: S506 - texts only, no objects
    *begin, eind = _stappen(pad)
    houder = gegevens
    for stap in begin:
        houder = houder[stap]
    del houder[eind]
    return als_yaml(gegevens)


def als_yaml(gegevens: object) -> str:
    """Data as YAML text, keys in their own order."""
    return yaml.safe_dump(gegevens, sort_keys=False, allow_unicode=True, width=1000)


def zet(map_: Path, tekst: str | bytes, naam: str = "gemeente.yaml") -> Path:
    """Writes the text as a file in `map_`, byte for byte, and gives its path."""
    pad = map_ / naam
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_bytes(tekst if isinstance(tekst, bytes) else tekst.encode())
    return pad


def plek(tekst: str, fragment: str, verder: int = 0) -> tuple[int, int]:
    """Line and column of a fragment that stands in the text once, `verder` characters on."""
    assert tekst.count(fragment) == 1, f"{fragment!r} staat er {tekst.count(fragment)} keer"
    voor = tekst[: tekst.index(fragment) + verder]
    return voor.count("\n") + 1, len(voor) - voor.rfind("\n")


def _stappen(pad: str) -> list[str | int]:
    return [int(stap) - 1 if stap.isdigit() else stap for stap in pad.split(".")]
