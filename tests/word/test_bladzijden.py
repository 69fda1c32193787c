"""What the pages look like when a program lays them out: read from LibreOffice's PDF."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from hulp.schrijven import schrijf
from hulp.voorbeeld import DOCUMENTEN, LANG, convenant, verklaring

STIJL = {"convenant": "compact", "verklaring": "compact"}


@pytest.fixture(scope="module")
def bladzijden(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The text of every page of every example."""
    for programma in ("libreoffice", "pdftotext"):
        if shutil.which(programma) is None:
            pytest.skip(f"{programma} ontbreekt: bladzijden zijn niet te bekijken")
    map_ = tmp_path_factory.mktemp("bladzijden")
    for naam, document in DOCUMENTEN.items():
        (map_ / f"{naam}.docx").write_bytes(schrijf(document, STIJL.get(naam, "standaard")))
    profiel = (map_ / "profiel").as_uri()
    subprocess.run(
        [
            *("libreoffice", f"-env:UserInstallation={profiel}", "--headless"),
            *("--convert-to", "pdf", "--outdir", str(map_)),
            *(str(pad) for pad in sorted(map_.glob("*.docx"))),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return {naam: _tekst(map_ / f"{naam}.pdf") for naam in DOCUMENTEN}


def _tekst(pad: Path) -> list[str]:
    opdracht = ["pdftotext", "-layout", str(pad), "-"]
    klaar = subprocess.run(opdracht, check=True, capture_output=True, encoding="utf-8")
    return klaar.stdout.split("\f")[:-1]


@pytest.mark.parametrize("naam", DOCUMENTEN)
def test_geen_bladzijde_is_leeg(bladzijden: dict[str, list[str]], naam: str) -> None:
    for bladzijde in bladzijden[naam]:
        assert len([regel for regel in bladzijde.splitlines() if regel.strip()]) > 3


@pytest.mark.parametrize("naam", DOCUMENTEN)
def test_elke_bladzijde_zegt_welke_zij_is(bladzijden: dict[str, list[str]], naam: str) -> None:
    aantal = len(bladzijden[naam])
    for nummer, bladzijde in enumerate(bladzijden[naam], 1):
        assert f"pagina {nummer} van {aantal}" in bladzijde


@pytest.mark.parametrize("naam", DOCUMENTEN)
def test_concept_staat_op_elke_bladzijde(bladzijden: dict[str, list[str]], naam: str) -> None:
    for bladzijde in bladzijden[naam]:
        assert ("Concept" in bladzijde) is DOCUMENTEN[naam].is_concept


def test_elke_bladzijde_met_de_matrix_heeft_haar_legenda(bladzijden: dict[str, list[str]]) -> None:
    met = [blad for blad in bladzijden["handboek"] if "Activiteit" in blad]
    assert len(met) > 3
    for bladzijde in met:
        assert "beslist en is eindverantwoordelijk" in bladzijde


def test_de_inhoudsopgave_klopt_op_een_bladzijde_na(bladzijden: dict[str, list[str]]) -> None:
    """The numbers are an estimate; every heading lies within a page of where it says."""
    alle = bladzijden["handboek"]
    regels = re.findall(
        r"^\s*(?:([\d.]+|Bijlage [A-Z])\s+)?(\S.*?)\.{3,}(\d+)$", alle[1], re.MULTILINE
    )
    assert len(regels) > 8
    for nummer, titel, bladzijde in regels:
        buurt = "".join(alle[max(int(bladzijde) - 2, 0) : int(bladzijde) + 1])
        begin = re.escape(titel[:30])
        assert re.search(rf"{re.escape(nummer)}\s+{begin}" if nummer else begin, buurt), titel


def test_nummers_op_papier_zijn_die_van_de_blokken(bladzijden: dict[str, list[str]]) -> None:
    alles = "\n".join(bladzijden["convenant"])
    for nummer in range(1, 13):
        assert re.search(rf"Artikel {nummer}\s+Onderwerp {nummer}\n", alles)
    assert re.search(r"Artikel 13\s+Ondertekening", alles)
    assert re.search(r"Bijlage A\s+Gegevens", alles)


def test_een_handtekening_staat_bij_de_laatste_tekst(bladzijden: dict[str, list[str]]) -> None:
    (blad,) = [blad for blad in bladzijden["convenant"] if "Handtekening" in blad]
    assert "Aldus overeengekomen" in blad
    assert convenant().title.endswith(LANG)


def test_een_verklaring_past_op_een_blad(bladzijden: dict[str, list[str]]) -> None:
    assert len(bladzijden["verklaring"]) == 1
    assert verklaring().title in bladzijden["verklaring"][0]
