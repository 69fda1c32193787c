"""RAS011, 012 and 014: whether the RASIC table is complete and the work is spread."""

from collections import Counter
from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.rasic.matrix import rows
from govdoc.rules.registry import Finding, regel
from govdoc.rules.sleutels import ids
from govdoc.source.wording import quoted

WETTELIJK = {
    "register": "het register van verwerkingen bijhouden",
    "dpia": "DPIA's uitvoeren",
    "datalek": "datalekken beoordelen en melden",
    "avg_verzoeken": "AVG-verzoeken van inwoners behandelen",
    "verwerkersovereenkomsten": "verwerkersovereenkomsten sluiten en controleren",
}
FEWEST_ACTIVITIES = 10
MOST_WORK = 40  # per cent of the activities


@regel("RAS011", Level.WAARSCHUWING, heeft=("activiteiten",))
def rol_zonder_activiteit(source: Source) -> Iterator[Finding]:
    """Een rol komt in de RASIC-tabel niet voor.

    Wat: geen enkele activiteit noemt de rol. De burgemeester valt hierbuiten: die ondertekent en
    heeft eigen taken.
    Grondslag: RASIC-model, stap 2: bepaal de rollen bij de activiteiten.
    Herstel: geef de rol bij een activiteit een letter, of haal de rol weg.
    Voorbeeld:
        rollen:
          jurist:  # RAS011
            naam: Jurist
            lijn: gemeente
            rapporteert_aan: asd
            verantwoordelijk_voor: advies
    """
    named = {mention.rol for row in rows(source) for mention in row.mentions}
    for id_, rol in source.lezing.rollen.items():
        if id_ not in named and id_ != "burgemeester":
            yield Finding(
                ("rollen", id_),
                f"Rol {id_} ({quoted(rol.naam)}) staat bij geen enkele activiteit",
                "geef de rol bij een activiteit een letter, of haal de rol weg",
            )


@regel("RAS012", Level.WAARSCHUWING)
def wettelijke_activiteit_ontbreekt(source: Source) -> Iterator[Finding]:
    """Een taak die de AVG aan elke gemeente geeft, ontbreekt.

    Wat: een van de activiteiten register, dpia, datalek, avg_verzoeken en
    verwerkersovereenkomsten staat niet in de tabel; elke ontbrekende wordt gemeld.
    Grondslag: artikel 30 (register), 35 (DPIA), 33 (datalek), 12 tot en met 22 (verzoeken) en 28
    AVG (verwerkersovereenkomsten).
    Herstel: voeg de activiteit toe, met precies deze id, een naam, A en R.
    Voorbeeld:
        activiteiten:  # RAS012
          register: {naam: Register bijhouden, A: college, R: po, C: fg, I: raad}
          dpia: {naam: DPIA uitvoeren, A: college, R: asd, C: fg}
          datalek: {naam: Datalekken melden, A: college, R: po, C: fg}
          avg_verzoeken: {naam: Verzoeken behandelen, A: college, R: po, C: fg}
    """
    known = ids(source, "activiteiten")
    for id_, task in WETTELIJK.items():
        if known is not None and id_ not in known:
            yield Finding(
                ("activiteiten", id_),
                f"De activiteit {id_} ontbreekt: {task}",
                f"voeg onder activiteiten '{id_}:' toe, met naam, A en R. De AVG geeft elke"
                " gemeente deze taak",
            )


@regel("RAS014", Level.ADVIES, heeft=("activiteiten",))
def veel_werk_bij_een_rol(source: Source) -> Iterator[Finding]:
    """Eén rol doet een groot deel van het werk.

    Wat: een rol staat onder R bij meer dan 40 procent van de activiteiten; dit wordt bekeken vanaf
    tien activiteiten.
    Grondslag: RASIC-model, stap 4: richt de organisatie in naar de tabel.
    Herstel: verdeel het werk over meer rollen, of splits de rol.
    Voorbeeld:
        rollen:
          asd:  # RAS014
            naam: Afdelingshoofd
            lijn: gemeente
            rapporteert_aan: college
            verantwoordelijk_voor: uitvoering
        activiteiten:
          beleid: {naam: Beleid maken, A: college, R: asd}
          training: {naam: Trainen, A: college, R: asd}
          toegang: {naam: Toegang controleren, A: college, R: asd}
          bewaren: {naam: Bewaren en vernietigen, A: college, R: po}
    """
    table = rows(source)
    work = Counter(mention.rol for row in table for mention in row.under("R"))
    for id_, rol in source.lezing.rollen.items():
        if len(table) >= FEWEST_ACTIVITIES and work[id_] * 100 > MOST_WORK * len(table):
            yield Finding(
                ("rollen", id_),
                f"Rol {id_} ({quoted(rol.naam)}) voert {work[id_]} van de {len(table)}"
                " activiteiten uit (R)",
                "verdeel het werk over meer rollen, of splits deze rol",
            )
