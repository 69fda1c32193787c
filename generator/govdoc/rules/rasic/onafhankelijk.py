"""RAS004, 005, 007 and 008: what the FG may and must do in the RASIC table."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.rasic.matrix import FG, Row, rows
from govdoc.rules.registry import Finding, regel

MET_FG = ("datalek", "klachten", "avg_verzoeken")


@regel("RAS004", Level.FOUT)
def fg_beslist_niet(source: Source) -> Iterator[Finding]:
    """De FG is eindverantwoordelijk voor iets anders dan toezicht.

    Wat: de FG staat onder A bij een activiteit die geen toezicht is. Wie zelf beslist over een
    verwerking, kan er niet onafhankelijk op toezien.
    Grondslag: artikel 38 lid 6 AVG: de FG heeft geen taken die een belangenconflict geven.
    Herstel: zet onder A de rol die beslist en de FG onder C. Gaat het om het toezicht van de FG
    zelf, zet dan 'soort: toezicht'.
    Voorbeeld:
        activiteiten:
          klachten:
            naam: Klachten behandelen
            A: fg  # RAS004
            R: asd
    """
    for row in rows(source):
        if row.soort != "toezicht":
            for mention in row.under("A", rol=FG):
                yield Finding(
                    mention.path,
                    f"Bij {row.naam} is de FG eindverantwoordelijk (A), maar dit is geen toezicht",
                    "zet onder A de rol die beslist en de FG onder C. Gaat het om het toezicht van"
                    " de FG zelf, zet dan 'soort: toezicht'",
                )


@regel("RAS005", Level.WAARSCHUWING)
def fg_voert_niet_uit(source: Source) -> Iterator[Finding]:
    """De FG voert uit waarop de FG moet toezien.

    Wat: de FG staat onder R bij een besluit (fout) of bij uitvoering (waarschuwing: het register
    bijhouden in opdracht mag bijvoorbeeld wel), of ondersteunt een besluit onder S (waarschuwing).
    Bij toezicht is er niets aan de hand.
    Grondslag: artikel 38 lid 6 AVG: de FG heeft geen taken die een belangenconflict geven (WP243).
    Herstel: zet een andere rol onder R of S en de FG onder C.
    Voorbeeld:
        activiteiten:
          klachten:
            naam: Op klachten beslissen
            soort: besluit
            A: college
            R: fg  # RAS005
    """
    for row in rows(source):
        if row.soort == "besluit":
            yield from _fg_in_besluit(row)
        elif row.soort == "uitvoering":
            for mention in row.under("R", rol=FG):
                yield Finding(
                    mention.path,
                    f"Bij {row.naam} is de FG uitvoerder (R)",
                    "ga na of de FG hierdoor eigen werk moet controleren. In opdracht bijhouden"
                    " (zoals het register) mag; over doelen of middelen beslissen niet",
                )


def _fg_in_besluit(row: Row) -> Iterator[Finding]:
    for mention in row.under("R", "S", rol=FG):
        executes = mention.letter == "R"
        role = "uitvoerder (R)" if executes else "ondersteuner (S)"
        yield Finding(
            mention.path,
            f"Bij {row.naam} is de FG {role}, terwijl dit een besluit is",
            f"zet een andere rol onder {mention.letter} en de FG onder C: de FG adviseert vooraf en"
            " houdt toezicht",
            level=Level.FOUT if executes else Level.WAARSCHUWING,
        )


@regel("RAS007", Level.FOUT)
def fg_adviseert_over_dpia(source: Source) -> Iterator[Finding]:
    """De FG wordt bij de DPIA niet vooraf om advies gevraagd.

    Wat: bij de activiteit dpia heeft de FG geen letter of alleen I (fout), of staat de FG onder R
    of S en niet onder C (waarschuwing).
    Grondslag: artikel 35 lid 2 AVG: bij een DPIA wint de verwerkingsverantwoordelijke advies van
    de FG in.
    Herstel: zet de FG bij de activiteit dpia onder C.
    Voorbeeld:
        activiteiten:
          dpia:
            naam: DPIA uitvoeren
            A: college
            R: asd
            I: fg  # RAS007
    """
    for row in rows(source):
        if row.id == "dpia" and not row.under("C", rol=FG):
            yield from _without_advice(row)


def _without_advice(row: Row) -> Iterator[Finding]:
    mentions = row.under("A", "R", "S", "I", rol=FG)
    working = [mention for mention in mentions if mention.letter in ("R", "S")]
    repair = "zet de FG onder C: een DPIA is pas klaar met het advies van de FG"
    if not mentions:
        message = f"Bij {row.naam} heeft de FG geen letter; het advies van de FG is verplicht"
        yield Finding(row.path, message, repair)
    elif all(mention.letter == "I" for mention in mentions):
        message = f"Bij {row.naam} hoort de FG het pas achteraf (I); advies vooraf is verplicht"
        yield Finding(mentions[0].path, message, repair)
    elif working:
        message = f"Bij {row.naam} staat de FG onder {working[0].letter}, maar niet onder C"
        yield Finding(working[0].path, message, repair, level=Level.WAARSCHUWING)


@regel("RAS008", Level.WAARSCHUWING)
def fg_hoort_het(source: Source) -> Iterator[Finding]:
    """De FG staat buiten datalekken, klachten of AVG-verzoeken.

    Wat: bij de activiteit datalek, klachten of avg_verzoeken heeft de FG geen enkele letter.
    Grondslag: artikel 38 lid 1 en lid 4 AVG: de FG wordt op tijd betrokken bij alles rond
    persoonsgegevens, en inwoners kunnen bij de FG terecht.
    Herstel: zet de FG onder C (vooraf) of onder I (achteraf).
    Voorbeeld:
        activiteiten:
          klachten:  # RAS008
            naam: Klachten behandelen
            A: college
            R: asd
    """
    for row in rows(source):
        if row.id in MET_FG and FG not in {mention.rol for mention in row.mentions}:
            yield Finding(
                row.path,
                f"Bij {row.naam} heeft de FG geen letter",
                "zet de FG onder C (denkt vooraf mee) of onder I (hoort het achteraf)",
            )
