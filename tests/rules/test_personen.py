"""PRI002 and 003: which numbers and addresses are taken for a person's."""

from pathlib import Path

import pytest

from govdoc.problems import Problem
from hulp.gemeente import MINIMAAL, met, zet
from hulp.gevallen import problemen

ECHT = """\
123456782
123.456.782
1234.56.782
1234 56 782
123 456 782
1 2 3 4 5 6 7 8 2
12345.6782
123\u00a0456\u00a0782
BSN123456782.
(123456782)
dossier 123456782, en dan nog iets
zaak 12 van 123456782 2026
123456789 en 123456782
010000008
"""
GEEN = """\
123456783
12345678
1234567820
0123456782
9123456782
123.456.782.1
1.123.456.782
123 456 782 1
1 123 456 782
123456782.5
5.123456782
123-456-782
123.456 782
000000000
+31 123456782
+31 (0)123456782
+32-123456782
0031 123 456 782
NL123456782B01
0612345678
088-0009900
000012345678
29-09-2026
"""
PERSOON = """\
anna.devries@wilgenhoven.example
a.devries@wilgenhoven.example
A.de.Vries@mail.wilgenhoven.example
j.p.post@wilgenhoven.example
anne-marie.van-wijk@wilgenhoven.example
ismail.burger@wilgenhoven.example
zoë.o'neil2@wilgenhoven.example
a.devries+werk@wilgenhoven.example
bel of mail a.devries@wilgenhoven.example voor vragen
loket@wilgenhoven.example of a.devries@wilgenhoven.example
"""
FUNCTIE = """\
privacy@wilgenhoven.example
fg@wilgenhoven.example
team.jeugd@wilgenhoven.example
jeugd.wijkteam@wilgenhoven.example
sociaal.domein@wilgenhoven.example
Sociaal.Domein@wilgenhoven.example
loket.wmo@wilgenhoven.example
fg.po@wilgenhoven.example
meldpunt.datalekken@wilgenhoven.example
no.reply@wilgenhoven.example
devries@wilgenhoven.example
a.b@wilgenhoven.example
1.devries@wilgenhoven.example
a.devries@
a.devries aan de wilgenhoven.example
a_devries@wilgenhoven.example
"""


def gevonden(map_: Path, code: str, tekst: str) -> list[Problem]:
    yaml = met("rollen.po.toelichting", tekst)
    return [problem for problem in problemen(map_, yaml) if problem.code == code]


@pytest.mark.parametrize("tekst", ECHT.splitlines())
def test_a_bsn_is_found_and_masked(tekst: str, tmp_path: Path) -> None:
    (problem,) = gevonden(tmp_path, "PRI002", tekst)
    assert problem.path == "rollen.po.toelichting"
    assert not any(char.isdigit() for char in problem.message)
    assert problem.message.count("•") == 9


@pytest.mark.parametrize("tekst", GEEN.splitlines())
def test_another_number_is_no_bsn(tekst: str, tmp_path: Path) -> None:
    assert gevonden(tmp_path, "PRI002", tekst) == []


@pytest.mark.parametrize("tekst", PERSOON.splitlines())
def test_the_address_of_a_person_is_found_and_not_repeated(tekst: str, tmp_path: Path) -> None:
    (problem,) = gevonden(tmp_path, "PRI003", tekst)
    assert "@wilgenhoven" not in problem.message


@pytest.mark.parametrize("tekst", FUNCTIE.splitlines())
def test_the_address_of_a_function_is_silent(tekst: str, tmp_path: Path) -> None:
    assert gevonden(tmp_path, "PRI003", tekst) == []


def test_values_are_looked_at_wherever_they_stand(tmp_path: Path) -> None:
    partners = "Stichting Woonlinde, dossier 123456782\n"
    zet(tmp_path, f"naam: {partners}", "partners/woonlinde.yaml")
    yaml = f"{MINIMAAL}ketenpartners: partners\nonbekend: [x, [123456782]]\n"
    found = [p for p in problemen(tmp_path, yaml) if p.code == "PRI002"]
    assert [(p.place.file, p.path) for p in found] == [
        ("gemeente.yaml", "onbekend.2.1"),
        ("partners/woonlinde.yaml", "ketenpartners.woonlinde.naam"),
    ]


def test_what_an_anchor_holds_is_found_once_for_each_place(tmp_path: Path) -> None:
    yaml = f"{MINIMAAL}een: &a [123456782]\ntwee: *a\n"
    found = [p for p in problemen(tmp_path, yaml) if p.code == "PRI002"]
    assert [p.path for p in found] == ["een.1"]
