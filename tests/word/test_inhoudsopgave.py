"""The contents of the handbook: its page numbers are those of the pages that a program lays out."""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from govdoc.blocks import Document, Front
from govdoc.writers.choices import Choices
from govdoc.writers.docx.counting import PageCounter
from govdoc.writers.libreoffice import SETTING, find_office, to_pdf
from hulp.gemeente import zet
from hulp.lint import Bestand, W, val
from hulp.programma import govdoc
from hulp.schrijven import deel, huisstijl, los, schrijf
from hulp.velden import alinea
from hulp.voorbeeld import kop, p

ROOT = Path(__file__).parents[2]
LINDEWAARDE = (ROOT / "gemeente.yaml").read_text("utf-8")
HANDBOEK = "output/lindewaarde/handboek-privacy-governance.docx"
INHOUD, LIJST = ("TOC1", "TOC2"), ("TableofFigures",)
GESCHAT, GETELD = "bladzijdenummers zijn geschat", "bladzijdenummers zijn geteld met LibreOffice"


class Regel(NamedTuple):
    tekst: str
    bladzijde: int


def regels(inhoud: bytes, stijlen: tuple[str, ...]) -> list[Regel]:
    """The lines of the contents or of the lists, as they were saved."""
    gevonden = []
    for element in Bestand.van(inhoud).bomen["word/document.xml"].iter(f"{W}p"):
        if val(element.find(f"{W}pPr/{W}pStyle")) in stijlen:
            tekst, _, bladzijde = alinea(element).tekst.rpartition("\t")
            gevonden.append(Regel(tekst.replace("\t", " "), int(bladzijde)))
    return gevonden


def bouw(map_: Path, soffice: str) -> tuple[bytes, str]:
    """The handbook of the example, and what was said of it."""
    zet(map_, LINDEWAARDE)
    klaar = govdoc("build", "--only", "handboek", map_=map_, GOVDOC_SOFFICE=soffice)
    assert klaar.returncode == 0, klaar.stderr
    return (map_ / HANDBOEK).read_bytes(), klaar.stderr


@pytest.fixture(scope="module")
def office() -> Path:
    gevonden = find_office()
    if gevonden is None or shutil.which("pdftotext") is None:
        pytest.skip("LibreOffice of pdftotext ontbreekt: bladzijden zijn niet te tellen")
    return gevonden


@pytest.fixture(scope="module")
def geteld(tmp_path_factory: pytest.TempPathFactory, office: Path) -> tuple[bytes, str]:
    return bouw(tmp_path_factory.mktemp("geteld"), str(office))


@pytest.fixture(scope="module")
def geschat(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, str]:
    return bouw(tmp_path_factory.mktemp("geschat"), "")


@pytest.fixture(scope="module")
def bladzijden(
    geteld: tuple[bytes, str], office: Path, tmp_path_factory: pytest.TempPathFactory
) -> list[str]:
    """The text of every page of the handbook, each on one line."""
    pad = tmp_path_factory.mktemp("bladzijden") / "handboek.pdf"
    pad.write_bytes(to_pdf(geteld[0], office, {}))
    klaar = subprocess.run(
        ["pdftotext", "-raw", str(pad), "-"], check=True, capture_output=True, encoding="utf-8"
    )
    return [" ".join(blad.split()) for blad in klaar.stdout.split("\f")[:-1]]


def test_elke_kop_staat_op_de_bladzijde_die_de_inhoudsopgave_noemt(
    geteld: tuple[bytes, str], bladzijden: list[str]
) -> None:
    gevonden = regels(geteld[0], INHOUD)
    assert len(gevonden) > 40
    assert len({bladzijde for _, bladzijde in gevonden}) > 20
    for tekst, bladzijde in gevonden:
        assert tekst in bladzijden[bladzijde - 1]
        assert _eerste(tekst, bladzijden) in {0, bladzijde}, tekst


def _eerste(tekst: str, bladzijden: list[str]) -> int:
    """The first page after the contents with the numbered heading; 0: it has no number."""
    if not re.match(r"\d|Bijlage ", tekst):
        return 0
    inhoud = max(n for n, blad in enumerate(bladzijden) if re.search(r"\.{20}", blad))
    return next(n for n, blad in enumerate(bladzijden, 1) if n > inhoud + 1 and tekst in blad)


def test_elke_tabel_en_figuur_staat_waar_de_lijst_haar_noemt(
    geteld: tuple[bytes, str], bladzijden: list[str]
) -> None:
    gevonden = regels(geteld[0], LIJST)
    assert {tekst.split()[0] for tekst, _ in gevonden} == {"Tabel", "Figuur"}
    for tekst, bladzijde in gevonden:
        assert tekst in bladzijden[bladzijde - 1]


def test_de_samenvatting_zegt_wie_er_telde(
    geteld: tuple[bytes, str], geschat: tuple[bytes, str]
) -> None:
    assert GETELD in geteld[1]
    assert GESCHAT not in geteld[1]
    assert f"{GESCHAT}, want LibreOffice staat niet op deze computer" in geschat[1]


def test_de_schatting_zit_er_hoogstens_een_naast(
    geteld: tuple[bytes, str], geschat: tuple[bytes, str]
) -> None:
    for stijlen in (INHOUD, LIJST):
        echt, raming = (regels(inhoud, stijlen) for inhoud, _ in (geteld, geschat))
        assert [regel.tekst for regel in echt] == [regel.tekst for regel in raming]
        verschil = [a.bladzijde - b.bladzijde for a, b in zip(echt, raming, strict=True)]
        assert max(map(abs, verschil)) <= 1
        assert verschil.count(0) > len(verschil) / 2


def klein() -> Document:
    return replace(los(kop(1, "Doel", "doel", "1"), p("tekst")), front=Front(contents=True))


def test_met_pages_estimate_wordt_libreoffice_niet_gevraagd(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(SETTING, "/waar/dan/ook")
    teller = PageCounter.of(Choices(pages="estimate"))
    assert teller.write(klein(), huisstijl()) == schrijf(klein())
    assert [*teller.remarks] == [_geschat("--pages estimate vraagt daarom")]


def _geschat(reden: str) -> str:
    return f"Inhoudsopgave: de {GESCHAT}, want {reden}. Met Ctrl+A en F9 telt Word ze na."


def test_faalt_libreoffice_dan_komt_het_document_er_toch_en_wordt_niet_weer_gewacht(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(SETTING, str(tmp_path / "weg"))
    teller = PageCounter.of(Choices())
    assert teller.write(klein(), huisstijl()) == schrijf(klein())
    assert teller.office is None
    assert teller.write(klein(), huisstijl()) == schrijf(klein())
    assert [*teller.remarks] == [_geschat(f"LibreOffice start niet ({tmp_path / 'weg'})")]


def test_een_document_zonder_inhoudsopgave_vraagt_geen_telling(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(SETTING, "/bestaat/niet")
    teller = PageCounter.of(Choices())
    assert teller.write(los(p("tekst")), huisstijl()) == schrijf(los(p("tekst")))
    assert not teller.remarks


def test_zonder_bijschriften_is_er_geen_lege_lijst() -> None:
    front = Front(contents=True, lists=("tabellen", "figuren"))
    assert regels(schrijf(replace(klein(), front=front)), LIJST) == []
    assert "Tabellen" not in deel(schrijf(replace(klein(), front=front)))


def test_bij_het_openen_vraagt_word_niets(geteld: tuple[bytes, str]) -> None:
    delen = Bestand.van(geteld[0]).delen
    alles = b"".join(delen.values())
    assert b"updateFields" not in alles
    assert b'w:dirty="' not in alles
    document = delen["word/document.xml"].decode()
    assert r'TOC \o "1-2" \h \z \u' in document
    assert r'TOC \h \z \c "Tabel"' in document
    assert r'TOC \h \z \c "Figuur"' in document
