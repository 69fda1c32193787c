"""Each section of the handbook holds what must stand in it, for whom it holds, and nothing else.

The list is drawn from the outline of the handbook and the facts behind it: per section the words
without which a reader misses something. A word from gemeente.yaml is that of the example.
"""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from govdoc.blocks import Document
from hulp import afspraken as a
from hulp import proza
from hulp.gemeente import minimaal

NAAM = "handboek-privacy-governance"
MOET: Mapping[str, list[str]] = yaml.safe_load(
    Path(__file__).with_name("moet").joinpath("handboek.yaml").read_text(encoding="utf-8")
)

# What is nowhere to be read in the handbook of a gemeente without partners, boa's and leveranciers.
NERGENS = (
    "Wpg", "boa", "Zwitserland", "kernpartner", "ketenpartner", "convenant met", "Veiligheidshuis",
    "burgemeester dat zelf", "Doet het werk: Privacy officer",
)  # fmt: skip


@pytest.fixture(scope="module")
def voorbeeld(tmp_path_factory: pytest.TempPathFactory) -> Document:
    tekst = Path(__file__).parents[2].joinpath("gemeente.yaml").read_text(encoding="utf-8")
    waarden = yaml.load(tekst, Loader=yaml.BaseLoader)  # noqa: S506 - texts only
    return a.documenten(tmp_path_factory.mktemp("voorbeeld"), "handboek", waarden)[NAAM]


@pytest.fixture(scope="module")
def klein(tmp_path_factory: pytest.TempPathFactory) -> Document:
    """Three roles, two activities, nobody to work with."""
    waarden = yaml.load(minimaal(), Loader=yaml.BaseLoader)  # noqa: S506 - texts only
    waarden["rollen"] = {id_: waarden["rollen"][id_] for id_ in ("raad", "college", "fg")}
    waarden["activiteiten"] = {
        "dpia": {"naam": "DPIA uitvoeren", "A": "college", "R": "raad", "C": "fg"},
        "toezicht": {"naam": "Toezien", "soort": "toezicht", "A": "college", "R": "fg"},
    }
    return a.documenten(tmp_path_factory.mktemp("klein"), "handboek", waarden)[NAAM]


@pytest.mark.parametrize("deel", MOET)
def test_holds_what_it_must(deel: str, voorbeeld: Document) -> None:
    tekst = proza.onder(voorbeeld, deel)
    assert [woord for woord in MOET[deel] if woord not in tekst] == []


def test_says_nothing_of_what_is_not_there(klein: Document) -> None:
    tekst = a.tekst(klein)
    zonder = "\n".join(regel for regel in tekst.splitlines() if "Wet politiegegevens" not in regel)
    assert [woord for woord in NERGENS if woord in zonder] == []


@pytest.mark.parametrize("taak", ["informeren", "register", "verwerkers", "klachten", "algoritmes"])
def test_names_nobody_for_a_duty_that_is_not_in_the_table(taak: str, klein: Document) -> None:
    tekst = proza.onder(klein, taak)
    assert tekst
    assert "Doet het werk" not in tekst
    assert "Beslist:" not in tekst


def test_every_role_follows_the_pattern(voorbeeld: Document) -> None:
    po = proza.onder(voorbeeld, "rol-po").splitlines()
    begin = ("Deze rol helpt de gemeente", "Verantwoordelijk voor: ", "Doet: ", "Helpt bij: 15 ")
    assert [regel.startswith(woord) for regel, woord in zip(po, begin, strict=False)] == [True] * 4
    assert "Let op. Deze rol is niet de FG" in po[0]
    assert "Geeft vooraf advies over: 8 taken" in po[3]
    lijnen = ("Informeert: ", "Adviseert: ", "Rapporteert aan: Gemeentesecretaris.")
    assert [woord for woord in lijnen if woord not in po[4]] == []
    assert "Kan bij persoonsgegevens: ja, met een verklaring als ambtenaar" in po[4]


def test_every_abbreviation_is_explained(voorbeeld: Document) -> None:
    rollen = {rij[0].split("(")[-1].rstrip(")") for rij in proza.rijen(voorbeeld, "relaties")}
    uitleg = {rij[0] for rij in proza.rijen(voorbeeld, "begrippen")}
    namen = {"ICT", "EU", "EN", "ISAE", "PO"}  # in the name of a role, a law or an audit
    gebruikt = set(re.findall(r"\b[A-Z]{2,}\d?\b|\bW[gp][gs]\b", a.tekst(voorbeeld)))
    assert {woord for woord in gebruikt if woord not in rollen | uitleg | namen} == set()
