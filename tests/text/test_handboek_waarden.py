"""The handbook is the gemeente's own: another gemeente reads other words in every chapter.

Two gemeenten are built that share no value but what has a fixed choice (soort, status, letters):
the example, and one in which every name, date, number and address of the example is another.
"""

import datetime as dt
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
import yaml

from govdoc.blocks import Block, Document, Heading, walk
from hulp import afspraken as a
from hulp import proza

VOORBEELD = Path(__file__).parents[2] / "gemeente.yaml"
NAAM = "handboek-privacy-governance"
# What anyone may type: names, words, and references to decisions. All else is a fixed choice, a
# law, or the id of something.
VRIJ = {
    "afkorting", "betrokkenen", "besluitnummer", "budget", "categorie", "certificaten",
    "certificering", "extra_competenties", "extra_kennisgebieden", "extra_kerntaken",
    "extra_vereisten", "functie", "instrument", "klokkenluidersregeling", "land", "naam", "nummer",
    "omschrijving", "opleiding", "plaats", "provincie", "schaal", "straat", "subverwerkers",
    "systemen", "taakverdeling", "thema", "titel", "toelichting", "vanaf", "verantwoordelijk_voor",
    "versie", "vestigingsplaats", "volmacht", "mandaatbesluit",
}  # fmt: skip
EMAIL = {"email", "privacy_email", "fg_contact", "coordinerend_fg", "contactpunt"}
DATUM = re.compile(r"\d{4}-\d\d-\d\d")
_JAREN = dt.timedelta(days=1200)


def anders(waarde: object, sleutel: str, nummers: Iterator[int]) -> object:
    """The same with another text, date, number or address for each value."""
    if isinstance(waarde, dict):
        return {naam: anders(deel, naam, nummers) for naam, deel in waarde.items()}
    if isinstance(waarde, list):
        return [anders(deel, sleutel, nummers) for deel in waarde]
    return _ander(str(waarde), sleutel, nummers)


def _ander(tekst: str, sleutel: str, nummers: Iterator[int]) -> str:
    if sleutel in EMAIL:
        return f"post{next(nummers)}@elders.example"
    if sleutel == "telefoon":
        return f"0909-{next(nummers):07}"
    if DATUM.fullmatch(tekst):
        return (dt.date.fromisoformat(tekst) + _JAREN).isoformat()
    if sleutel == "reden":  # of twenty signs at least
        return f"Dat is zo om reden Qz{next(nummers)}."
    return f"Qz{next(nummers)}" if sleutel in VRIJ else tekst


@pytest.fixture(scope="module")
def gemeenten(tmp_path_factory: pytest.TempPathFactory) -> tuple[Document, Document]:
    """The handbook of the example and of a gemeente that shares no value with it."""
    hier = yaml.load(VOORBEELD.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - texts only
    daar = anders(hier, "", count(100))
    assert isinstance(daar, dict)
    map_ = tmp_path_factory.mktemp
    return (
        a.documenten(map_("hier"), "handboek", hier)[NAAM],
        a.documenten(map_("daar"), "handboek", daar)[NAAM],
    )


def hoofdstukken(document: Document) -> dict[str, str]:
    """The text of each chapter by its id, and of the first page."""
    teksten: dict[str, list[Block]] = {}
    bij = ""
    for sectie in document.sections:
        for block in sectie.blocks:
            if isinstance(block, Heading) and block.level == 1:
                bij = "" if block.numbering == "bijlage" else block.id
            if bij:
                teksten.setdefault(bij, []).append(block)
    return {id_: "\n".join(proza.regels(walk(tuple(b)))) for id_, b in teksten.items()}


def test_each_chapter_has_values_of_the_gemeente_itself(
    gemeenten: tuple[Document, Document],
) -> None:
    _, daar = map(hoofdstukken, gemeenten)
    eigen = r"Qz\d+|post\d+@elders\.example|0909-\d+|\d+ \w+ 20[23]\d"
    geteld = {id_: len(set(re.findall(eigen, tekst))) for id_, tekst in daar.items()}
    assert len(geteld) == 12
    assert {id_: aantal for id_, aantal in geteld.items() if aantal < 3} == {}


def test_each_chapter_changes_with_the_values(gemeenten: tuple[Document, Document]) -> None:
    hier, daar = map(hoofdstukken, gemeenten)
    assert hier.keys() == daar.keys()
    for id_, tekst in hier.items():
        anders_hier = set(tekst.splitlines()) - set(daar[id_].splitlines())
        assert len(anders_hier) >= 2, id_


def test_no_value_of_one_gemeente_stands_in_the_book_of_another(
    gemeenten: tuple[Document, Document],
) -> None:
    tekst = a.tekst(gemeenten[1])
    for waarde in ("Lindewaarde", "lindewaarde", "Woonwaarde", "088-00099", "2026-B-0455"):
        assert waarde not in tekst
    assert "15 november 2026" not in tekst
