"""The largest gemeente: 60 tasks, 30 roles, names of 120 characters, lists of four levels."""

import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from govdoc.writers.libreoffice import SETTING, find_office, to_pdf
from hulp.groot import ROLLEN, TAKEN, groot, leg_neer
from hulp.lint import Bestand, W, lint
from hulp.programma import govdoc
from hulp.validator import fouten

SOORTEN = (
    "handboek",
    "rasic",
    "fg-profiel",
    "convenant",
    "detachering",
    "leverancier",
    "geheimhouding",
)
TE_VALIDEREN = (
    "handboek-privacy-governance",
    "rasic-matrix",
    "functieprofiel-fg",
    "convenanten/convenant-politie",
    "rolkaarten/rolkaart-fg",
    "rolkaarten/rolkaart-extra_7",
)


@pytest.fixture(scope="module")
def uitvoer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with everything that was built, cards included."""
    map_ = tmp_path_factory.mktemp("groot")
    leg_neer(map_)
    keuzes = [deel for soort in (*SOORTEN, "rolkaart") for deel in ("--only", soort)]
    klaar = govdoc("build", "gemeente.yaml", *keuzes, map_=map_, **{SETTING: ""})  # no layout pass
    assert klaar.returncode == 0, klaar.stderr
    return map_ / "output" / "lindewaarde"


def woorden(inhoud: bytes) -> Iterator[str]:
    """The text of every paragraph."""
    for alinea in Bestand.van(inhoud).bomen["word/document.xml"].iter(f"{W}p"):
        yield "".join(alinea.itertext(f"{W}t"))


def test_every_file_is_whole(uitvoer: Path) -> None:
    bestanden = sorted(uitvoer.rglob("*.docx"))
    assert len(bestanden) > ROLLEN + len(SOORTEN)
    for bestand in bestanden:
        assert lint(bestand.read_bytes()) == [], bestand.name
    gekozen = [uitvoer / f"{naam}.docx" for naam in TE_VALIDEREN]
    assert fouten(gekozen) == {bestand: [] for bestand in gekozen}


def test_every_task_and_role_is_named_in_full(uitvoer: Path) -> None:
    matrix = "\n".join(woorden((uitvoer / "rasic-matrix.docx").read_bytes()))
    handboek = "\n".join(woorden((uitvoer / "handboek-privacy-governance.docx").read_bytes()))
    gegevens = groot()
    namen = {
        soort: [deel["naam"] for deel in gegevens[soort].values()]
        for soort in ("rollen", "activiteiten")
    }
    assert [len(lijst) for lijst in namen.values()] == [ROLLEN, TAKEN]
    for naam in (*namen["rollen"], *namen["activiteiten"]):
        assert naam in matrix
        assert naam in handboek


def test_the_list_of_four_levels_arrives(uitvoer: Path) -> None:
    boom = Bestand.van((uitvoer / "handboek-privacy-governance.docx").read_bytes()).bomen[
        "word/document.xml"
    ]
    diepste = [
        alinea
        for alinea in boom.iter(f"{W}p")
        if "die zelf niet kan bellen" in "".join(alinea.itertext(f"{W}t"))
    ]
    assert len(diepste) >= ROLLEN
    niveaus = {alinea.find(f"{W}pPr/{W}pStyle").get(f"{W}val") for alinea in diepste}  # type: ignore[union-attr]
    assert len(niveaus) == 1
    assert re.search("4", niveaus.pop() or "")


def test_every_figure_has_its_picture(uitvoer: Path) -> None:
    bestand = Bestand.van((uitvoer / "handboek-privacy-governance.docx").read_bytes())
    media = [naam for naam in bestand.delen if naam.startswith("word/media/")]
    assert len([naam for naam in media if naam.endswith(".svg")]) == 2
    assert len([naam for naam in media if naam.endswith(".png")]) == 2


@pytest.mark.parametrize("rol", ["fg", "asd", "teamleider"])
def test_a_card_is_one_page_whatever_stands_on_it(uitvoer: Path, rol: str) -> None:
    assert bladzijden((uitvoer / f"rolkaarten/rolkaart-{rol}.docx").read_bytes()) == 1


def bladzijden(inhoud: bytes) -> int:
    office = find_office()
    if office is None:
        pytest.skip(
            "LibreOffice ontbreekt: zonder opmaak is niet te zien hoeveel bladzijden het zijn"
        )
    return len(PdfReader(io.BytesIO(to_pdf(inhoud, office, {}))).pages)
