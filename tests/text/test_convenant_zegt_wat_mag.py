"""The convenanten of the example give no more than the law does, and say whose each thing is."""

from pathlib import Path

import pytest
import yaml

from govdoc.blocks import Document
from govdoc.compose import compose
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.tasks import Wishes
from hulp import afspraken as a
from hulp.inhoud import lees

ROOT = Path(__file__).parents[2]
PARTNERS = yaml.safe_load((ROOT / "gemeente.yaml").read_text("utf-8"))["ketenpartners"]
Documenten = dict[str, Document]


@pytest.fixture(scope="module")
def convenanten() -> Documenten:
    """Per partner of the example its convenant, in the edition for lawyers."""
    content = Content(lees(ROOT / "gemeente.yaml"))
    taken = plan(content, Wishes(only=("convenant",), edition="juridisch"))
    return {
        taak.path.rpartition("convenant-")[2]: compose(content, taak).document for taak in taken
    }


def gronden(document: Document, deel: str) -> list[str]:
    return [
        r for r in a.artikel(document, deel).splitlines() if r.startswith(("Grond: ", "Gronden: "))
    ]


@pytest.mark.parametrize("partner", PARTNERS)
def test_a_task_gives_no_data_and_danger_no_free_hand(
    partner: str, convenanten: Documenten
) -> None:
    document = convenanten[partner]
    taken = a.artikel(document, "bijlage-h")
    assert "geen recht op gegevens: bijlage A gaat voor" in taken
    gevaar = a.artikel(document, "beroepsgeheim")
    assert "artikel 9 lid 2 onder c AVG" in gevaar
    assert "alleen bij een conflict van plichten of volgens de meldcode" in gevaar


def test_the_wgs_says_who_is_responsible_and_is_no_ground(convenanten: Documenten) -> None:
    huis = convenanten["veiligheidshuis"]
    assert "1.4" not in a.artikel(huis, "bijlage-b")
    assert "artikel 1.4 WGS" in a.artikel(huis, "verantwoordelijkheid")
    regeling = a.artikel(huis, "bijlage-f")
    assert "informeert de betrokkene" in regeling
    for rij in ("Inwoner informeren", "Verzoeken van inwoners", "Datalek beoordelen"):
        assert rij not in regeling
    assert "Het samenwerkingsverband organiseert" in a.artikel(huis, "casusoverleg")
    assert "geen wettelijk beroepsgeheim" not in a.artikel(huis, "beroepsgeheim")


@pytest.mark.parametrize("partner", ["politie", "veiligheidshuis"])
def test_the_burgemeester_has_goals_data_and_a_decision(
    partner: str, convenanten: Documenten
) -> None:
    document = convenanten[partner]
    assert "verricht voor de doelen die bijlage B bij het college noemt: het college" in a.artikel(
        document, "partijen"
    )
    wie = a.artikel(document, "bijlage-e")
    assert "alleen wie de burgemeester aanwijst" in wie
    assert "Vrijwilliger" not in wie
    assert "De burgemeester beslist als bestuursorgaan zelf" in a.artikel(document, "ondertekening")
    assert "voor deze doelen verwerken" not in a.tekst(document)


def test_the_summary_says_when_everything_waits_for_a_yes(convenanten: Documenten) -> None:
    for partner, document in convenanten.items():
        alles = "Zij delen alleen als u ja zegt." in a.artikel(document, "samenvatting")
        assert alles is (partner in {"huisartsen", "buurtkracht"}), partner


def test_grounds_are_those_of_this_partner(convenanten: Documenten) -> None:
    woonwaarde = convenanten["woonwaarde"]
    assert gronden(woonwaarde, "grondslagen") == ["Gronden: artikelen 6, 9 en 10 AVG"]
    assert "artikel 46 UAVG" in " ".join(gronden(convenanten["weideland"], "grondslagen"))
    assert gronden(convenanten["politie"], "beroepsgeheim") == [
        "Gronden: artikelen 16 tot en met 20 Wpg"
    ]
    assert gronden(convenanten["veiligheidshuis"], "verantwoordelijkheid") == [
        "Gronden: artikelen 4 onder 7 en 26 AVG; artikel 1.4 WGS"
    ]
    for document in convenanten.values():
        assert not {"30a", "30b"} & set(a.artikel(document, "bijlage-wetten").split())


def test_a_member_behind_a_ground_counts_on(convenanten: Documenten) -> None:
    """The members of one article that come from more parts than one."""
    tekst = a.artikel(convenanten["politie"], "grondslagen").splitlines()
    leden = [regel for regel in tekst if not regel.startswith("Grond")]  # nor the heading
    assert len(leden) == 6
