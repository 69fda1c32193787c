"""RAS001-003, 006 and 013: how many roles stand under a letter, and which letters go together."""

from collections import defaultdict
from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.rasic.matrix import FG, Mention, Row, roles, rows
from govdoc.rules.registry import Finding, regel
from govdoc.source.wording import choices

MOST_CONSULTED = 4
_IN_WORDS = {2: "twee", 3: "drie", 4: "vier"}


@regel("RAS001", Level.FOUT)
def precies_een_a(source: Source) -> Iterator[Finding]:
    """Bij een activiteit is niet precies één rol eindverantwoordelijk.

    Wat: elke activiteit heeft precies één rol onder A. Zonder A keurt niemand de uitkomst goed;
    met twee A's is bij onenigheid niet duidelijk wie beslist. Een rol die twee keer onder A staat
    telt één keer (zie RAS006).
    Grondslag: RASIC-model, Tabel 1 (A: precies 1) en "Let op".
    Herstel: laat onder A één rol staan. Wie vooraf meedenkt hoort bij C, wie het achteraf hoort
    bij I.
    Voorbeeld:
        activiteiten:
          klachten:
            naam: Klachten behandelen
            A: [college, asd]  # RAS001
            R: po
            I: fg
    """
    for row in rows(source):
        accountable = row.under("A")
        if not accountable:
            yield Finding(
                row.path,
                f"Bij {row.naam} is geen enkele rol eindverantwoordelijk (A)",
                "zet onder A de ene rol die de uitkomst goedkeurt, bijvoorbeeld 'A: college'",
            )
        elif len(accountable) > 1:
            yield _too_many(row, accountable)


def _too_many(row: Row, accountable: tuple[Mention, ...]) -> Finding:
    first, second, *_ = accountable
    number = _IN_WORDS.get(len(accountable), str(len(accountable)))
    names = choices(roles(accountable), "en")
    return Finding(
        second.path,
        f"Bij {row.naam} zijn {number} rollen eindverantwoordelijk: {names}",
        "laat onder A één rol staan: wie vooraf meedenkt hoort bij C, wie het achteraf hoort bij I",
        related=((first.path, f"de eerste A: {first.rol}"),),
    )


@regel("RAS002", Level.FOUT)
def minstens_een_r(source: Source) -> Iterator[Finding]:
    """Een activiteit heeft geen rol die haar uitvoert.

    Wat: elke activiteit heeft minstens één rol onder R. Zonder R doet niemand het werk.
    Grondslag: RASIC-model, Tabel 1 (R: meer dan nul).
    Herstel: zet onder R elke rol die het werk doet.
    Voorbeeld:
        activiteiten:
          klachten:  # RAS002
            naam: Klachten behandelen
            A: college
            C: [asd, fg]
    """
    for row in rows(source):
        if not row.under("R"):
            yield Finding(
                row.path,
                f"Bij {row.naam} voert geen enkele rol het werk uit (R)",
                "zet onder R minstens één rol die het werk doet, bijvoorbeeld 'R: asd'",
            )


@regel("RAS003", Level.WAARSCHUWING)
def zelfde_rol_a_en_r(source: Source) -> Iterator[Finding]:
    """Dezelfde rol is eindverantwoordelijk en voert uit.

    Wat: een rol staat bij één activiteit onder A en onder R. Dat mag, maar dan keurt niemand het
    werk van een ander goed. De FG in een activiteit van de soort toezicht valt hierbuiten: niemand
    keurt goed wat de FG vindt.
    Grondslag: RASIC-model, "Let op": A en R mogen dezelfde zijn, maar dat is niet optimaal.
    Herstel: zet een andere rol onder R, of een rol hoger in de lijn onder A.
    Voorbeeld:
        activiteiten:
          klachten:
            naam: Klachten behandelen
            A: college
            R: college  # RAS003
            I: fg
    """
    for row in rows(source):
        accountable = {mention.rol: mention for mention in row.under("A")}
        for mention in row.under("R"):
            if mention.rol in accountable and not (mention.rol == FG and row.soort == "toezicht"):
                yield Finding(
                    mention.path,
                    f"Bij {row.naam} is {mention.rol} eindverantwoordelijk (A) en uitvoerder (R)",
                    "dat mag, maar dan keurt niemand het werk van een ander goed. Zet liever een"
                    " andere rol onder R, of een rol hoger in de lijn onder A",
                    related=((accountable[mention.rol].path, f"{mention.rol} onder A"),),
                )


@regel("RAS006", Level.WAARSCHUWING)
def een_letter_per_rol(source: Source) -> Iterator[Finding]:
    """Een rol heeft bij één activiteit letters die niet samengaan, of staat er dubbel.

    Wat: een rol heeft per activiteit één letter; alleen A en R gaan samen (zie RAS003). C is
    vooraf meedenken en I is het achteraf horen: allebei kan niet. Ook twee keer onder dezelfde
    letter is een vergissing. Elke latere vermelding wordt gemeld, in de volgorde van het bestand.
    Grondslag: RASIC-model, Tabel 1: S helpt uitvoeren, C is vooraf geraadpleegd, I hoort het
    achteraf.
    Herstel: laat de letter staan die het werk van de rol het best beschrijft.
    Voorbeeld:
        activiteiten:
          klachten:
            naam: Klachten behandelen
            A: college
            R: asd
            C: fg
            I: [raad, fg]  # RAS006
    """
    for row in rows(source):
        met: dict[str, list[Mention]] = defaultdict(list)
        for mention in row.mentions:
            earlier = [other for other in met[mention.rol] if _clash(mention, other)]
            if earlier:
                yield _double(row, mention, earlier)
            met[mention.rol].append(mention)


def _clash(mention: Mention, other: Mention) -> bool:
    """Whether the letters of two mentions of one role do not go together."""
    return mention.letter == other.letter or {mention.letter, other.letter} != {"A", "R"}


def _double(row: Row, mention: Mention, earlier: list[Mention]) -> Finding:
    letters = choices(list(dict.fromkeys(other.letter for other in earlier)), "en")
    again = "nog eens" if letters == mention.letter else f"ook onder {letters} en hier"
    return Finding(
        mention.path,
        f"Bij {row.naam} staat {mention.rol} {again} onder {mention.letter}",
        "laat één letter staan: S helpt uitvoeren, C denkt vooraf mee, I hoort het achteraf. Alleen"
        " A en R gaan samen",
        related=tuple((other.path, f"{other.rol} onder {other.letter}") for other in earlier),
    )


@regel("RAS013", Level.ADVIES)
def veel_geraadpleegd(source: Source) -> Iterator[Finding]:
    """Bij een activiteit worden meer dan vier rollen vooraf geraadpleegd.

    Wat: onder C staan meer dan vier rollen. Elke raadpleging kost tijd voordat er iets gebeurt.
    Grondslag: RASIC-model, Tabel 1: C wordt vooraf geraadpleegd en kan de uitkomst nog veranderen.
    Herstel: laat onder C staan wie de uitkomst moet kunnen veranderen en zet de rest bij I.
    Voorbeeld:
        rollen:
          jurist: {naam: Jurist, lijn: gemeente, rapporteert_aan: asd, verantwoordelijk_voor: recht}
          ciso: {naam: CISO, lijn: gemeente, rapporteert_aan: college, verantwoordelijk_voor: IB}
        activiteiten:
          klachten:
            naam: Klachten behandelen
            A: college
            R: asd
            C: [fg, po, raad, jurist, ciso]  # RAS013
    """
    for row in rows(source):
        consulted = row.under("C")
        if len(consulted) > MOST_CONSULTED:
            yield Finding(
                consulted[MOST_CONSULTED].path,
                f"Bij {row.naam} worden {len(consulted)} rollen vooraf geraadpleegd (C)",
                "laat onder C alleen staan wie de uitkomst moet kunnen veranderen; zet de rest bij"
                " I",
            )
