"""PRI001 and PRI004: names stay out of git, and a list holds no more than it needs."""

from collections.abc import Iterator
from pathlib import Path

from govdoc.history.git import Tracked, tracked
from govdoc.model.gemeente import Source
from govdoc.model.ondertekenaars import KOLOMMEN, PAD
from govdoc.problems import Level
from govdoc.rules.registry import Finding, regel
from govdoc.source.wording import choices

_OPNIEUW = "zet de lijst buiten de repository, of neem haar op in .gitignore"


@regel("PRI001", Level.FOUT)
def lijst_buiten_git(source: Source) -> Iterator[Finding]:
    """De lijst van ondertekenaars ligt waar git haar bewaart.

    Wat: git bewaart namen voor altijd, ook na verwijderen. De lijst mag daarom niet door git worden
    gevolgd, en binnen de repository alleen liggen als git haar negeert. Is er geen git, dan is dit
    een waarschuwing waar de lijst in de map van gemeente.yaml ligt: komt die map later in git, dan
    komt de lijst mee.
    Grondslag: artikel 5 lid 1 onder c en e en artikel 17 AVG.
    Herstel: zet de lijst buiten de repository, of neem haar op in .gitignore. Volgt git haar al,
    dan staan de namen in de geschiedenis: laat die opschonen.
    Voorbeeld:
        geheimhouding:
          ondertekenaar: asd
          soorten:
            ambtenaar: {rollen: [asd, po]}
          ondertekenaars: lijst.csv  # PRI001
        # csv: nummer,naam,functie,soort,rol,organisatie,start,einde
        # csv: 17,J. Voorbeeld,consulent,ambtenaar,asd,,2026-01-01,
    """
    path = _lijst(source)
    if path is None:
        return
    stand = tracked(path)
    if stand is Tracked.TRACKED:
        yield Finding(
            PAD,
            "Git volgt de lijst van ondertekenaars: de namen staan dan voor altijd in de"
            " geschiedenis",
            f"voer `git rm --cached` uit op dit bestand en {_OPNIEUW}; laat de geschiedenis"
            " opschonen",
        )
    elif stand is Tracked.UNIGNORED:
        yield Finding(
            PAD,
            "De lijst van ondertekenaars ligt in de repository zonder dat git haar negeert",
            _OPNIEUW,
        )
    elif stand is None and path.is_relative_to(source.path.parent.resolve()):
        yield Finding(
            PAD,
            "De lijst van ondertekenaars ligt in de map van gemeente.yaml; komt die map in git, dan"
            " komen de namen mee",
            "zet de lijst buiten deze map",
            level=Level.WAARSCHUWING,
        )


def _lijst(source: Source) -> Path | None:
    """Where the list really lies, links followed; None where there is none."""
    geheimhouding = source.lezing.geheimhouding
    if geheimhouding is None or geheimhouding.ondertekenaars is None:
        return None
    try:
        path = (source.path.parent / geheimhouding.ondertekenaars).resolve()
        return path if path.is_file() else None
    except (OSError, ValueError, RuntimeError):  # no access, a null character, links in a circle
        return None


@regel("PRI004", Level.WAARSCHUWING)
def vreemde_kolom(source: Source) -> Iterator[Finding]:
    """De lijst van ondertekenaars heeft een kolom die niet wordt gelezen.

    Wat: voor een verklaring zijn alleen de kolommen van het formaat nodig. Een kolom daarbuiten,
    zoals een geboortedatum of een personeelsnummer, staat er voor niets.
    Grondslag: artikel 5 lid 1 onder c AVG: niet meer gegevens dan nodig.
    Herstel: haal de kolom weg, of verbeter haar naam als u een kolom van het formaat bedoelt.
    Voorbeeld:
        geheimhouding:
          ondertekenaar: asd
          soorten:
            ambtenaar: {rollen: [asd, po]}
          ondertekenaars: ../lijst.csv
        # csv: nummer,naam,soort,rol,geboortedatum  # PRI004
        # csv: 17,J. Voorbeeld,ambtenaar,asd,1990-01-01
    """
    for kolom in source.ondertekenaars.vreemd if source.ondertekenaars else ():
        naam = kolom.replace("_", " ").capitalize()
        yield Finding(
            (*PAD, kolom),
            f"{naam} van de lijst van ondertekenaars wordt niet gelezen",
            f"haal de kolom weg; gelezen worden {choices(KOLOMMEN, 'en')}",
        )
