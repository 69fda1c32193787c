"""`build --to pdf`: tagged, archivable, with the same words as the Word file."""

from pathlib import Path

import pytest
import typst

from govdoc.blocks import Heading, Paragraph, plain, walk
from govdoc.compose import compose
from govdoc.load import load
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.tasks import Wishes
from govdoc.writers.libreoffice import find_office
from govdoc.writers.pdf import typesetter
from govdoc.writers.raster import raster
from hulp.gemeente import met, zet
from hulp.pdf import gebreken, tekst
from hulp.programma import govdoc, python

ROOT = Path(__file__).parents[2]
LINDEWAARDE = (ROOT / "gemeente.yaml").read_text("utf-8")


_KAAL = b"= Kop\n#image(bytes(\"<svg xmlns='http://www.w3.org/2000/svg'/>\"))"


@pytest.fixture(scope="module")
def pdfs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    map_ = tmp_path_factory.mktemp("lindewaarde")
    zet(map_, LINDEWAARDE)
    gebouwd = govdoc("build", "--to", "pdf", map_=map_)
    assert gebouwd.returncode == 0, gebouwd.stderr
    assert "structuur gecontroleerd; volledige toegankelijkheid vraagt menselijke" in gebouwd.stderr
    return {
        pad.relative_to(map_ / "output/lindewaarde").with_suffix("").as_posix(): pad
        for pad in map_.rglob("output/**/*.*")
    }


def test_every_kind_passes_pdf_ua_and_pdf_a(pdfs: dict[str, Path]) -> None:
    assert len(pdfs) >= 21
    assert {pad.suffix for pad in pdfs.values()} == {".pdf"}
    gevonden = {naam: gebreken(pad.read_bytes()) for naam, pad in pdfs.items()}
    assert {naam: lijst for naam, lijst in gevonden.items() if lijst} == {}


def test_the_checker_finds_a_file_without_the_standards(monkeypatch: pytest.MonkeyPatch) -> None:
    echt = typst.compile
    monkeypatch.setattr(
        typst, "compile", lambda *args, **meer: echt(*args, **{**meer, "pdf_standards": []})
    )
    kaal = gebreken(typesetter.typeset({"main.typ": _KAAL}))
    assert any("UA" in fout for fout in kaal)
    assert any("A2A" in fout for fout in kaal)


def test_all_words_of_every_document_are_in_its_pdf(pdfs: dict[str, Path]) -> None:
    content = Content(load(ROOT / "gemeente.yaml"))
    for taak in plan(content, Wishes()):
        document = compose(content, taak).document
        gezien = "".join(tekst(pdfs[taak.path]).split()).replace("\xad", "")
        gezocht = [document.title, *(waarde for _, waarde in document.front.facts)]
        for blok in (b for section in document.sections for b in walk(section.blocks)):
            if isinstance(blok, Heading):
                gezocht.append(f"{blok.number} {plain(blok.inlines)}")
            if isinstance(blok, Paragraph) and len(plain(blok.inlines)) < 60:
                gezocht.append(plain(blok.inlines))
        weg = [zin for zin in gezocht if "".join(zin.split()) not in gezien]
        assert weg == [], (taak.path, weg[:5])
        assert len(gezocht) > 10


def test_the_same_input_gives_the_same_bytes(pdfs: dict[str, Path], tmp_path: Path) -> None:
    zet(tmp_path, LINDEWAARDE)
    opnieuw = govdoc("build", "--to", "pdf", "--partner", "politie", map_=tmp_path, TZ="Asia/Tokyo")
    assert opnieuw.returncode == 0, opnieuw.stderr
    (nieuw,) = tmp_path.rglob("output/**/*.pdf")
    assert nieuw.read_bytes() == pdfs["convenanten/convenant-politie"].read_bytes()


def test_a_concept_says_so_on_every_page(pdfs: dict[str, Path]) -> None:
    bladzijden = tekst(pdfs["convenanten/convenant-buurtkracht"]).split("\f")[:-1]
    assert len(bladzijden) > 5
    assert all("Concept" in bladzijde for bladzijde in bladzijden)
    assert "Concept" not in tekst(pdfs["convenanten/convenant-politie"]).split("\f")[2]


def test_a_sign_that_the_font_does_not_have_is_named(tmp_path: Path) -> None:
    zet(tmp_path, met("gemeente.naam", "Lindewaarde 👩", LINDEWAARDE))
    fout = govdoc("build", "--to", "pdf", "--only", "fg-profiel", map_=tmp_path)
    assert fout.returncode == 1
    assert "👩" in fout.stderr
    assert "docx of html" in fout.stderr


def test_a_font_that_is_not_there_is_said(tmp_path: Path) -> None:
    zet(tmp_path, met("huisstijl.lettertype", "Stadsletter", LINDEWAARDE))
    gebouwd = govdoc("build", "--to", "pdf", "--only", "fg-profiel", map_=tmp_path)
    assert gebouwd.returncode == 0, gebouwd.stderr
    assert "'Stadsletter' is er niet bij" in gebouwd.stderr


_ZONDER = """\
import importlib.util, sys
echt = importlib.util.find_spec
importlib.util.find_spec = lambda naam, *rest: None if naam == "typst" else echt(naam, *rest)
from govdoc.__main__ import main
sys.argv = ["govdoc", "build", "--to", "pdf"]
main()
"""


def test_without_typst_nothing_is_written_and_the_way_out_is_said(tmp_path: Path) -> None:
    zet(tmp_path, LINDEWAARDE)
    fout = python("-c", _ZONDER, map_=tmp_path)
    assert (fout.returncode, fout.stdout) == (2, "")
    assert 'pip install -e ".[pdf]"' in fout.stderr
    assert not (tmp_path / "output").exists()


def test_without_libreoffice_the_other_engine_is_named(tmp_path: Path) -> None:
    zet(tmp_path, LINDEWAARDE)
    fout = govdoc(
        "build", "--to", "pdf", "--pdf-engine", "libreoffice", map_=tmp_path, GOVDOC_SOFFICE=""
    )
    assert (fout.returncode, fout.stdout) == (2, "")
    assert "--pdf-engine typst" in fout.stderr
    assert not (tmp_path / "output").exists()


def test_libreoffice_makes_the_pdf_of_the_word_file(tmp_path: Path) -> None:
    office = find_office()
    if office is None:
        pytest.skip("LibreOffice ontbreekt")
    zet(tmp_path, LINDEWAARDE)
    keuze = ("--pdf-engine", "libreoffice", "--only", "fg-profiel")
    gebouwd = govdoc("build", "--to", "docx,pdf", *keuze, map_=tmp_path, GOVDOC_SOFFICE=str(office))
    assert gebouwd.returncode == 0, gebouwd.stderr
    assert "LibreOffice" in gebouwd.stderr
    pad = tmp_path / "output/lindewaarde/functieprofiel-fg.pdf"
    assert "functionaris voor gegevensbescherming" in " ".join(tekst(pad).split())
    assert b"/MarkInfo" in pad.read_bytes()


def test_what_a_pdf_cannot_hold_costs_no_other_form(tmp_path: Path) -> None:
    zet(tmp_path, met("gemeente.naam", "Lindewaarde 👩", LINDEWAARDE))
    fout = govdoc("build", "--to", "docx,html,pdf", "--only", "fg-profiel", map_=tmp_path)
    assert fout.returncode == 1
    assert "Mislukt: functieprofiel-fg.pdf" in fout.stderr
    assert "functieprofiel-fg.docx en .html" in fout.stderr
    assert {pad.suffix for pad in tmp_path.rglob("output/**/*.*")} == {".docx", ".html"}


@pytest.mark.parametrize("soort", ["png", "svg"])
def test_a_logo_of_any_kind_is_in_the_pdf(soort: str, tmp_path: Path) -> None:
    rect = "<rect width='20' height='8'/>"
    svg = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 8'>{rect}</svg>"
    (tmp_path / "logo.svg").write_text(svg, encoding="utf-8")
    (tmp_path / "logo.png").write_bytes(raster(svg, 20))
    zet(tmp_path, met("huisstijl.logo", f"logo.{soort}", LINDEWAARDE))
    gebouwd = govdoc("build", "--to", "pdf", "--only", "fg-profiel", map_=tmp_path)
    assert gebouwd.returncode == 0, gebouwd.stderr
    (pad,) = tmp_path.rglob("output/**/*.pdf")
    assert gebreken(pad.read_bytes()) == []
