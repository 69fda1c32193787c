"""AFW: comply or explain; what a gemeente departs from with a reason, and whether that is right."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.model.organisatie import Afwijking
from govdoc.problems import Level, Problem
from govdoc.rules.registry import Finding, regel
from govdoc.source.places import steps


def is_explained(source: Source, problem: Problem) -> bool:
    """Whether an entry of `afwijkingen` explains this problem; a fout is never explained."""
    entries = source.lezing.afwijkingen
    return problem.level is not Level.FOUT and any(_matches(entry, problem) for entry in entries)


@regel("AFW001", Level.FOUT, heeft=("afwijkingen",), last=True)
def fout_is_niet_uit_te_leggen(source: Source) -> Iterator[Finding]:
    """Een afwijking hoort bij een fout.

    Wat: een waarschuwing of een advies kan een gemeente uitleggen. Een fout is wat geen gemeente
    mag, of wat een document onbruikbaar maakt; daar helpt geen reden.
    Grondslag: artikel 5 lid 2 AVG: een gemeente kan laten zien dat zij aan de regels voldoet.
    Herstel: herstel de fout en haal de afwijking weg.
    Voorbeeld:
        activiteiten:
          klachten:
            naam: Klachten behandelen
            A: fg
            R: asd
        afwijkingen:
          - {regel: RAS004, bij: activiteiten.klachten.A, reden: De FG doet dit al jaren}  # AFW001
    """
    for index, entry in enumerate(source.lezing.afwijkingen):
        grave = next((p for p in _matched(source, entry) if p.level is Level.FOUT), None)
        if grave:
            yield Finding(
                ("afwijkingen", index + 1),
                f"De afwijking van {entry.regel} legt een fout uit; dat kan niet",
                f"herstel de fout bij {entry.bij} en haal deze afwijking weg",
                related=((steps(entry.bij), "de fout"),),
            )


@regel("AFW002", Level.WAARSCHUWING, heeft=("afwijkingen",), last=True)
def afwijking_zonder_bevinding(source: Source) -> Iterator[Finding]:
    """Een afwijking legt iets uit wat er niet is.

    Wat: geen bevinding heeft deze code op dit pad. De bevinding is al hersteld, of de code of het
    pad is verkeerd geschreven. Zolang een deel van het bestand niet te lezen is, wordt dit niet
    gemeld.
    Grondslag: artikel 5 lid 2 AVG: een gemeente kan laten zien dat zij aan de regels voldoet.
    Herstel: haal de afwijking weg, of neem code en pad over uit `govdoc check --format json`.
    Voorbeeld:
        afwijkingen:
          - {regel: RAS003, bij: activiteiten.dpia.R, reden: Ons team is erg klein}  # AFW002
    """
    for index, entry in enumerate(source.lezing.afwijkingen):
        if not source.lezing.kapot and not _matched(source, entry):
            yield Finding(
                ("afwijkingen", index + 1),
                f"De afwijking van {entry.regel} bij {entry.bij} hoort bij geen enkele bevinding",
                "haal de afwijking weg, of neem regel en bij over uit `govdoc check --format json`"
                " (code en path)",
            )


def _matched(source: Source, entry: Afwijking) -> list[Problem]:
    return [problem for problem in source.problems if _matches(entry, problem)]


def _matches(entry: Afwijking, problem: Problem) -> bool:
    return (entry.regel, entry.bij) == (problem.code, problem.path)
