"""Places to sign on paper: whole, and never alone or below a single line."""

import shutil
import subprocess

import pytest

from govdoc.blocks import Block, PageBreak, Signatory, Signature
from govdoc.writers.libreoffice import find_office, to_pdf
from hulp.schrijven import los, schrijf
from hulp.voorbeeld import ZIN, kop, p, punten

REGELS = range(14, 42, 3)
PARTIJEN = (2, 5, 7)


def geval(regels: int, partijen: int, *, lid: bool) -> tuple[Block, ...]:
    """An article that fills a page so far, and then the signatures."""
    vulling = [f"vulling {n}" for n in range(regels)]
    slot = "Wie tekent, is bevoegd."
    tekst: tuple[Block, ...] = (
        (punten(*vulling, ZIN, slot, ordered=True, leden=True),)
        if lid
        else (*(p(zin) for zin in vulling), p(ZIN), p(slot))
    )
    wie = tuple(Signatory(f"Partij {n}", "bestuurder", tag=f"p{n}") for n in range(partijen))
    titel = kop(1, f"Geval {regels} {partijen} {lid}", "", "Artikel 1", "artikel")
    return (PageBreak(), titel, *tekst, Signature(wie))


@pytest.fixture(scope="module")
def bladzijden(tmp_path_factory: pytest.TempPathFactory) -> list[list[str]]:
    """The lines of every page without head and foot."""
    office = find_office()
    if office is None or shutil.which("pdftotext") is None:
        pytest.skip("LibreOffice of pdftotext ontbreekt: bladzijden zijn niet te bekijken")
    gevallen = [(r, n, lid) for r in REGELS for n in PARTIJEN for lid in (True, False)]
    blokken = (blok for r, n, lid in gevallen for blok in geval(r, n, lid=lid))
    pad = tmp_path_factory.mktemp("ondertekening") / "document.pdf"
    pad.write_bytes(to_pdf(schrijf(los(*blokken), "compact"), office, {}))
    tussen = ["-r", "72", "-x", "0", "-y", "72", "-W", "900", "-H", "700"]
    klaar = subprocess.run(
        ["pdftotext", "-layout", *tussen, str(pad), "-"],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return [
        [regel for regel in blad.splitlines() if regel.strip()]
        for blad in klaar.stdout.split("\f")[:-1]
    ]


def _eerste(blad: list[str], woord: str) -> int:
    """The first line that begins with a word; -1: none does."""
    return next((n for n, regel in enumerate(blad) if regel.split()[0] == woord), -1)


def test_elk_blok_staat_heel_op_een_bladzijde(bladzijden: list[list[str]]) -> None:
    met = [blad for blad in bladzijden if _eerste(blad, "Handtekening") >= 0]
    assert len(met) > len(REGELS)
    for blad in met:
        eerste = [regel.split()[0] for regel in blad]
        assert eerste.count("Namens") == eerste.count("Handtekening")
        assert _eerste(blad, "Namens") < _eerste(blad, "Handtekening")


def test_boven_een_handtekening_staan_minstens_twee_regels_van_het_artikel(
    bladzijden: list[list[str]],
) -> None:
    begonnen = [blad for blad in bladzijden if any("is bevoegd." in regel for regel in blad)]
    assert len(begonnen) == len(REGELS) * len(PARTIJEN) * 2
    for blad in begonnen:
        assert _eerste(blad, "Namens") >= 2, blad[:4]


def test_meer_partijen_gaan_verder_op_een_volgende_bladzijde_met_een_aanhef(
    bladzijden: list[list[str]],
) -> None:
    verder = [blad for blad in bladzijden if _eerste(blad, "Ook") == 0]
    assert verder
    for blad in verder:
        assert blad[0].strip() == "Ook ondertekend door:"
