"""The card of a role: what it decides and does, whom it reports to, and whom it calls."""

import re
from pathlib import Path

import pytest

from govdoc.blocks import Document, Heading, List
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.tasks import Wishes
from hulp.afspraken import blokken, documenten, gemeente, zin
from hulp.gemeente import volledig, zet
from hulp.inhoud import lees

VERBODEN = re.compile(
    r"\b(beslis\w*|besluit|stelt? vast|keurt? goed|voer\w* in|beheer\w*|doe ik|meldt?) ",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def kaarten(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Document]:
    waarden = gemeente()
    waarden["activiteiten"]["toezicht"] = {
        "naam": "Toezicht houden",
        "soort": "toezicht",
        "A": "college",
        "R": "fg",
    }
    waarden["rollen"]["stil"] = {
        "naam": "stille rol",
        "lijn": "gemeente",
        "verantwoordelijk_voor": "Zwijgen",
    }
    return documenten(tmp_path_factory.mktemp("kaart"), "rolkaart", waarden)


def onder(kaart: Document) -> dict[str, list[str]]:
    """Per heading what stands below it, items one by one."""
    uit: dict[str, list[str]] = {}
    for blok in blokken(kaart):
        if isinstance(blok, Heading):
            uit[zin(blok.inlines)] = []
        elif uit and not isinstance(blok, List) and hasattr(blok, "inlines"):
            uit[list(uit)[-1]].append(zin(blok.inlines))
    return uit


def test_each_role_has_a_card(kaarten: dict[str, Document]) -> None:
    assert {"rolkaart-fg", "rolkaart-college", "rolkaart-po", "rolkaart-stil"} <= set(kaarten)


def test_the_letters_decide_what_stands_where(kaarten: dict[str, Document]) -> None:
    asd = onder(kaarten["rolkaart-asd"])
    assert "Het plan uitvoeren" in asd["Dit beslis ik"]
    assert "DPIA uitvoeren" in asd["Dit doe ik"]
    college = onder(kaarten["rolkaart-college"])
    assert college["Hiervan krijgen wij de bevindingen"] == ["Toezicht houden"]
    assert "Toezicht houden" not in college["Dit beslissen wij"]
    assert onder(kaarten["rolkaart-raad"])["Dit horen wij achteraf"]
    assert onder(kaarten["rolkaart-kernpartner"])["Hier helpen wij bij"] == ["Het plan uitvoeren"]


def test_contacts_stand_on_every_card(kaarten: dict[str, Document]) -> None:
    for naam, kaart in kaarten.items():
        contacten = " ".join(next(v for k, v in onder(kaart).items() if k.endswith("contacten")))
        assert "datalek@wilgenhoven.example" in contacten, naam
        assert "fg@" in contacten, naam
    assert "Ik rapporteer aan: College" in " ".join(onder(kaarten["rolkaart-fg"])["Mijn contacten"])


def test_the_fg_never_decides_or_carries_out(kaarten: dict[str, Document]) -> None:
    koppen = onder(kaarten["rolkaart-fg"])
    assert koppen["Hierop zie ik toe, of hierover adviseer ik"] == ["Toezicht houden"]
    assert not any(VERBODEN.search(f"{kop} ") for kop in koppen)


def test_a_role_without_letters_has_a_card_that_says_so(kaarten: dict[str, Document]) -> None:
    kaart = kaarten["rolkaart-stil"]
    assert kaart.title == "Stille rol"
    assert onder(kaart)["Hiervoor ben ik verantwoordelijk"] == ["Zwijgen"]
    assert any("nog nergens" in zin(b.inlines) for b in blokken(kaart) if hasattr(b, "inlines"))


def test_cards_come_only_when_named(tmp_path: Path) -> None:
    taken = plan(Content(lees(zet(tmp_path, volledig()))), Wishes())
    assert "rolkaart" not in {taak.kind for taak in taken}
