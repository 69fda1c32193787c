"""FGP001: which tasks let the FG decide or carry out, and which only sound like it."""

from pathlib import Path

import pytest

from hulp.gevallen import ingevoegd, problemen

BESLIST = """\
stelt … vast: Stelt het privacybeleid vast
stelt … vast: Stelt beleid, regels en protocollen vast en adviseert daarover
stelt … vast: Adviseert over het beleid en stelt het vast
besluit: Besluit over verzoeken van inwoners
besluit: De FG besluit zelf over verzoeken
beslist: Beslist op verzoeken
beslist: De FG beslist over verzoeken
keurt … goed: Keurt DPIA's goed.
voert … in: Voert het beleid in
voert … in: Voert nieuwe regels in en ziet toe op de naleving
implementeert: Implementeert maatregelen
beheert: Beheert het register
beheert: Daarnaast beheert de FG het register
handelt … af: Handelt klachten van inwoners af
handelt … af: Houdt spreekuur; handelt klachten af
handelt … af: Handelt zelf klachten af, samen met de jurist
is verantwoordelijk voor: Is verantwoordelijk voor het register
is verantwoordelijk voor: Is mede verantwoordelijk voor het register
is verantwoordelijk voor: Eindverantwoordelijk voor het register
vaststellen: Vaststellen van het beleid
vaststellen: Het privacybeleid vaststellen
afhandelen: Klachten afhandelen en terugkoppelen
invoeren: Beleid opstellen, invoeren en onderhouden
vaststelt: Degene die het beleid vaststelt
"""
ADVISEERT = """\
Voert gesprekken in de wijk
Voert gesprekken in en om de wijk
Voert overleg met teams, brengt knelpunten in
Stelt een jaarplan op, legt afspraken vast
Stelt een jaarplan op en is steeds vast
Stelt vast of de regels worden nageleefd
Stelt vast dat de regels worden nageleefd
Stelt regels ter discussie. Houdt daaraan vast
Adviseert over het vaststellen van beleid
Adviseert de gemeente beleid in te voeren en te beheren
Adviseert het college dat het beleid vaststelt
Adviseert het college voordat het een verzoek beslist
Adviseert hoe het college verzoeken behandelt en beslist
Adviseert over een besluit van het college
Adviseert bij beleid, besluit en uitvoering
Geeft advies bij elk besluit
Ziet toe op hoe de afdeling het register bijhoudt en beheert
Toezien op het beheren van het register
Advies over beleid invoeren
Helpt de afdeling beleid invoeren
Controleert wie het register beheert
Beslist niet over verzoeken
Het register niet zelf beheren
Besluiten van het college toetsen
Spreekt aan wie verantwoordelijk is voor het register
Ziet erop toe dat klachten worden afgehandeld
"""


def gevonden(map_: Path, taak: str) -> list[str]:
    yaml = ingevoegd(f"fg:\n  extra_kerntaken: ['{taak.replace(chr(39), chr(39) * 2)}']\n")
    return [problem.message for problem in problemen(map_, yaml) if problem.code == "FGP001"]


@pytest.mark.parametrize("regel", BESLIST.splitlines())
def test_a_task_that_decides_or_carries_out_is_named(regel: str, tmp_path: Path) -> None:
    woord, _, taak = regel.partition(": ")
    (message,) = gevonden(tmp_path, taak)
    assert message.endswith(f": '{woord}'")


@pytest.mark.parametrize("taak", ADVISEERT.splitlines())
def test_a_task_that_advises_or_supervises_is_silent(taak: str, tmp_path: Path) -> None:
    assert gevonden(tmp_path, taak) == []
