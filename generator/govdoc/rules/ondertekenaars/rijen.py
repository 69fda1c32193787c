"""GEH003: each row of the signers' list is whole, and its number is its own."""

import re
from collections.abc import Iterator

from govdoc.model.basis import zonder_stuurteken
from govdoc.model.gemeente import Source
from govdoc.model.ondertekenaars import PAD, Ondertekenaars
from govdoc.problems import Level
from govdoc.rules.ondertekenaars.lijst import Rij, bedoeld, rijen, soorten
from govdoc.rules.registry import Finding, regel

_NUMMER = re.compile("[A-Za-z0-9_-]{1,40}")
_NODIG = ("naam", "soort")  # `nummer` is what makes a file such a list
_DATUMS = {"start": "de startdatum", "einde": "de einddatum"}


@regel("GEH003", Level.FOUT)
def rij_klopt_niet(source: Source) -> Iterator[Finding]:
    """Een rij van de lijst van ondertekenaars klopt niet.

    Wat: van elke rij komt een geheimhoudingsverklaring. Daarvoor zijn een eigen nummer, een naam en
    een soort nodig. Een rol moet bestaan, een datum ook, en de einddatum ligt niet voor de
    startdatum. De melding herhaalt nooit wat in de rij staat: namen horen in geen verslag.
    Grondslag: artikel 5 lid 1 onder d AVG: gegevens zijn juist.
    Herstel: verbeter de rij in de lijst; de melding noemt de regel en de kolom.
    Voorbeeld:
        geheimhouding:
          ondertekenaar: asd
          soorten:
            ambtenaar: {rollen: [asd, po]}
          ondertekenaars: ../lijst.csv
        # csv: nummer,naam,functie,soort,rol,organisatie,start,einde
        # csv: 17,J. Voorbeeld,consulent,ambtenar,asd,,2026-01-01,  # GEH003
    """
    if source.ondertekenaars:
        yield from _kolommen(source.ondertekenaars)
        yield from _nummers(source)
        for rij in rijen(source):
            yield from _naam(rij, source.ondertekenaars)
            yield from _soort(rij, source.ondertekenaars, frozenset(soorten(source)))
            yield from _rol(rij, source.lezing.rol_ids)
            yield from _datums(rij)
            yield from _tekens(rij)


def _kolommen(lijst: Ondertekenaars) -> Iterator[Finding]:
    """A column that every row needs: said once."""
    for kolom in _NODIG:
        if kolom in lijst.zonder:
            yield Finding(
                (*PAD, kolom),
                f"De lijst van ondertekenaars heeft geen kolom {kolom}",
                f"voeg de kolom {kolom} toe en zet haar naam in de eerste regel",
            )


def _nummers(source: Source) -> Iterator[Finding]:
    eerder: dict[object, tuple[str | int, ...]] = {}
    for rij in rijen(source):
        nummer, path = rij.wie.nummer, (*rij.path, "nummer")
        if not _NUMMER.fullmatch(nummer):
            wat = "is het nummer niet goed" if nummer else "ontbreekt het nummer"
            yield Finding(
                path,
                rij.zegt(wat),
                "schrijf 1 tot 40 tekens: letters zonder accent, cijfers, - en _; het nummer komt"
                " in de naam van het bestand",
            )
            continue
        # some systems take two names of files for one where only the case differs
        sleutels = (nummer, (rij.wie.soort, nummer.casefold()))
        if first := next((eerder[key] for key in sleutels if key in eerder), None):
            yield Finding(
                path,
                rij.zegt("staat een nummer dat al gebruikt is"),
                "geef elke ondertekenaar een eigen nummer; hoofdletters maken geen verschil",
                related=((first, "hier staat het nummer het eerst"),),
            )
        for key in sleutels:
            eerder.setdefault(key, path)


def _naam(rij: Rij, lijst: Ondertekenaars) -> Iterator[Finding]:
    if not rij.wie.naam and "naam" not in lijst.zonder:
        yield Finding(
            (*rij.path, "naam"),
            rij.zegt("ontbreekt de naam"),
            "vul de naam in van wie de verklaring tekent, of haal de rij weg",
        )


def _soort(rij: Rij, lijst: Ondertekenaars, bekend: frozenset[str]) -> Iterator[Finding]:
    if rij.wie.soort in bekend or "soort" in lijst.zonder:
        return
    wat = "staat een soort die er niet is" if rij.wie.soort else "ontbreekt de soort"
    yield Finding(
        (*rij.path, "soort"),
        rij.zegt(f"{wat}{bedoeld(rij.wie.soort, bekend)}"),
        "schrijf een soort die onder geheimhouding.soorten staat, of voeg haar daar toe",
    )


def _rol(rij: Rij, bekend: frozenset[str] | None) -> Iterator[Finding]:
    if rij.wie.rol and bekend is not None and rij.wie.rol not in bekend:
        yield Finding(
            (*rij.path, "rol"),
            rij.zegt(f"staat een rol die er niet is{bedoeld(rij.wie.rol, bekend)}"),
            "schrijf de id van een rol die onder rollen staat, of voeg haar daar toe",
        )


def _datums(rij: Rij) -> Iterator[Finding]:
    for kolom, naam in _DATUMS.items():
        if getattr(rij.wie, kolom) and not rij.wie.datum(kolom):
            yield Finding(
                (*rij.path, kolom),
                rij.zegt(f"is {naam} geen datum"),
                "schrijf een datum die bestaat als JJJJ-MM-DD, zoals 2026-11-15, of laat de cel"
                " leeg",
            )
    start, einde = rij.wie.datum("start"), rij.wie.datum("einde")
    if start and einde and einde < start:
        yield Finding(
            (*rij.path, "einde"),
            rij.zegt("ligt de einddatum voor de startdatum"),
            "verbeter een van beide datums",
            related=(((*rij.path, "start"), "de startdatum"),),
        )


def _tekens(rij: Rij) -> Iterator[Finding]:
    """A character that no Word file can hold."""
    for kolom in ("naam", "functie", "organisatie"):
        if not zonder_stuurteken(getattr(rij.wie, kolom)):
            yield Finding(
                (*rij.path, kolom),
                rij.zegt(f"bevat de kolom {kolom} een stuurteken"),
                "haal het onzichtbare teken weg of typ de tekst opnieuw",
            )
