"""The pages that `build --to html` writes: for browsers, screen readers and paper."""

from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html

from hulp.browser import bevindingen, html_fouten
from hulp.gemeente import zet
from hulp.programma import govdoc

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def paginas(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Every page of the example, by its name."""
    map_ = tmp_path_factory.mktemp("lindewaarde")
    zet(map_, (ROOT / "gemeente.yaml").read_text("utf-8"))
    gebouwd = govdoc("build", "--to", "html", map_=map_)
    assert gebouwd.returncode == 0, gebouwd.stderr
    assert "handboek-privacy-governance.html" in gebouwd.stderr
    return {pad.name: pad for pad in map_.rglob("output/**/*.*")}


def test_only_the_form_that_was_named_is_written(paginas: dict[str, Path]) -> None:
    assert len(paginas) >= 21
    assert {Path(naam).suffix for naam in paginas} == {".html"}


def test_axe_finds_nothing_and_nothing_is_fetched(paginas: dict[str, Path]) -> None:
    """One page of each kind, on a wide and a narrow screen: WCAG 2.2 A and AA, no scrolling."""
    soorten = {naam.split("-")[0]: pad for naam, pad in sorted(paginas.items())}
    uitslag = bevindingen(soorten.values())
    assert len(uitslag) == len(soorten) >= 7
    assert {Path(naam).name: lijst for naam, lijst in uitslag.items() if lijst} == {}


def test_axe_finds_what_is_wrong(paginas: dict[str, Path], tmp_path: Path) -> None:
    goed = paginas["functieprofiel-fg.html"].read_text("utf-8")
    slecht = goed.replace(' lang="nl-NL"', "").replace(
        "</main>", '<img src="https://x.example/"></main>'
    )
    (tmp_path / "slecht.html").write_text(slecht, encoding="utf-8")
    (gevonden,) = bevindingen([tmp_path / "slecht.html"]).values()
    for regel in ("html-has-lang", "image-alt", "fetches https://x.example/"):
        assert any(regel in een for een in gevonden), gevonden


def test_the_html_is_valid(paginas: dict[str, Path], tmp_path: Path) -> None:
    assert html_fouten(paginas.values(), tmp_path) == []
    (tmp_path / "slecht.html").write_text("<!DOCTYPE html><p id=a><p id=a>", encoding="utf-8")
    assert html_fouten([tmp_path / "slecht.html"], tmp_path)


def test_every_link_inside_a_page_leads_somewhere(paginas: dict[str, Path]) -> None:
    for naam, pad in paginas.items():
        boom = html.parse(pad).getroot()
        ids = [element.get("id") for element in boom.iter() if element.get("id")]
        assert len(ids) == len(set(ids)), naam
        doelen = {a.get("href")[1:] for a in boom.iter("a") if a.get("href", "").startswith("#")}
        assert doelen <= set(ids), naam


def test_a_concept_says_so_on_screen_and_on_every_printed_page(paginas: dict[str, Path]) -> None:
    concept = paginas["convenant-buurtkracht.html"].read_text("utf-8")
    vast = paginas["convenant-politie.html"].read_text("utf-8")
    assert concept.count(">Concept</p>") == 2
    assert "concept-op-papier" in concept.partition("</style>")[2]
    assert ">Concept</p>" not in vast


def test_headings_follow_each_other_without_a_step_left_out(paginas: dict[str, Path]) -> None:
    for naam, pad in paginas.items():
        koppen = [
            int(e.tag[1]) for e in html.parse(pad).getroot().iter("h1", "h2", "h3", "h4", "h5")
        ]
        assert koppen.count(1) == 1, naam
        assert all(na <= voor + 1 for voor, na in pairwise(koppen)), naam


def test_the_same_input_gives_the_same_bytes_beside_word(
    paginas: dict[str, Path], tmp_path: Path
) -> None:
    zet(tmp_path, (ROOT / "gemeente.yaml").read_text("utf-8"))
    samen = govdoc("build", "--to", "html,docx", "--only", "fg-profiel", map_=tmp_path)
    assert samen.returncode == 0, samen.stderr
    assert "functieprofiel-fg.docx en .html" in samen.stderr
    nieuw = {pad.name: pad for pad in tmp_path.rglob("output/**/*.*")}
    assert set(nieuw) == {"functieprofiel-fg.docx", "functieprofiel-fg.html"}
    naam = "functieprofiel-fg.html"
    assert nieuw[naam].read_bytes() == paginas[naam].read_bytes()


@pytest.mark.parametrize(("naar", "bedoeld"), [("htm", "html"), ("docx,odt", ""), ("", "")])
def test_a_form_that_does_not_exist_is_wrong_use(naar: str, bedoeld: str, tmp_path: Path) -> None:
    zet(tmp_path, (ROOT / "gemeente.yaml").read_text("utf-8"))
    fout = govdoc("build", "--to", naar, map_=tmp_path)
    assert (fout.returncode, fout.stdout) == (2, "")
    assert bedoeld in fout.stderr
    assert not (tmp_path / "output").exists()
