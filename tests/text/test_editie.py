"""The edition for lawyers prints the legal ground of each part; the ordinary one does not."""

from pathlib import Path

import pytest

from govdoc.blocks import Document, Heading, Paragraph
from govdoc.compose import compose
from govdoc.model.documentsoort import Editie
from govdoc.model.soorten import lees_soort
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.tasks import Wishes
from govdoc.resources import Resources
from hulp import afspraken as a
from hulp.gemeente import MINIMAAL, als_yaml, zet
from hulp.inhoud import WETTEN, lees, leg_klaar
from hulp.programma import govdoc

SOORTEN = ("handboek", "fg-profiel", "rasic", "convenant", "detachering", "leverancier")
BRIEF = """\
naam: Brief
documenten:
  - titel: Brief
    bestand: brief
    delen:
      - {deel: een, gronden: [avg 33, avg 28(3)]}
      - {deel: twee, gronden: avg}
      - {deel: drie, gronden: [avg 33]}
      - vier
"""
DELEN = {
    "brief/document.yaml": BRIEF,
    "brief/een.md": "# Een\n\nTekst.\n",
    "brief/twee.md": "Zonder kop.\n",
    "brief/drie.md": "# Alleen een kop\n",
    "brief/vier.md": "# Vier\n\n{{ editie }}: "
    "{{ artikelen_van_de_wet()|map(attribute='afkorting')|join }}\n",
}


def gemeente() -> a.Waarden:
    waarden = a.gemeente(
        ketenpartners={"ster": a.kaal()},
        kernpartners={"kern": a.kernpartner()},
        leveranciers={"regie": a.leverancier()},
        geheimhouding=a.verklaringen(),
    )
    waarden["activiteiten"]["dpia"]["wettelijke_basis"] = ["AVG 35", "AP-lijst"]
    return waarden


def maak(yaml: Path, soort: str, edition: Editie) -> list[Document]:
    content = Content(lees(yaml))
    tasks = plan(content, Wishes(only=(soort,), edition=edition))
    return [compose(content, task).document for task in tasks]


def brief(map_: Path, edition: Editie) -> Document:
    (document,) = maak(leg_klaar(map_, DELEN), "brief", edition)
    return document


def regels(document: Document) -> list[tuple[str, str]]:
    """Each heading and paragraph with its role."""
    found = (b for b in a.blokken(document) if isinstance(b, Heading | Paragraph))
    return [("kop" if isinstance(b, Heading) else b.style, a.zin(b.inlines)) for b in found]


def test_grounds_stand_below_the_heading_of_their_part(tmp_path: Path) -> None:
    assert regels(brief(tmp_path, "juridisch")) == [
        ("kop", "Een"),
        ("grond", "Gronden: artikelen 33 en 28 lid 3 AVG"),
        ("gewoon", "Tekst."),
        ("grond", "Grond: AVG"),
        ("gewoon", "Zonder kop."),
        ("kop", "Alleen een kop"),
        ("kop", "Vier"),
        ("gewoon", "juridisch: AVG"),
    ]


def test_the_ordinary_edition_prints_none_and_cites_none(tmp_path: Path) -> None:
    assert regels(brief(tmp_path, "gewoon")) == [
        ("kop", "Een"),
        ("gewoon", "Tekst."),
        ("gewoon", "Zonder kop."),
        ("kop", "Alleen een kop"),
        ("kop", "Vier"),
        ("gewoon", "gewoon:"),
    ]


@pytest.mark.parametrize("soort", SOORTEN)
def test_the_edition_changes_nothing_else(soort: str, tmp_path: Path) -> None:
    yaml = zet(tmp_path, als_yaml(gemeente()))
    gewoon, juridisch = (maak(yaml, soort, editie) for editie in ("gewoon", "juridisch"))
    for zonder, met in zip(gewoon, juridisch, strict=True):
        assert all(rol != "grond" for rol, _ in regels(zonder))
        gronden = [tekst for rol, tekst in regels(met) if rol == "grond"]
        assert gronden
        assert all(tekst.startswith(("Grond: ", "Gronden: ")) for tekst in gronden)
        koppen = [tekst for rol, tekst in regels(zonder) if rol == "kop"]
        assert [tekst for rol, tekst in regels(met) if rol == "kop"] == koppen
        assert "Editie" not in dict(zonder.front.facts)
        assert dict(met.front.facts)["Editie"].startswith("juridisch")


@pytest.mark.parametrize("soort", ["handboek", "rasic"])
def test_lists_of_activities_say_on_what_they_rest(soort: str, tmp_path: Path) -> None:
    yaml = zet(tmp_path, als_yaml(gemeente()))
    (gewoon,), (juridisch,) = (maak(yaml, soort, editie) for editie in ("gewoon", "juridisch"))
    assert "(grond: AVG 35, AP-lijst)" in a.tekst(juridisch)
    assert "AP-lijst)" not in a.tekst(gewoon)


def test_almost_every_part_that_is_shipped_says_what_it_works_out() -> None:
    resources = Resources(Path(__file__).parents[2])
    zonder: dict[str, list[str]] = {}
    for soort in (*SOORTEN, "geheimhouding"):
        delen = [d for b in lees_soort(resources, soort).model.documenten for d in b.delen]
        zonder[soort] = [d.id for d in delen if d.deel and not d.gronden]
    assert zonder["rasic"] == []
    assert zonder["fg-profiel"] == ["fg-afkortingen"]
    assert zonder["geheimhouding"] == ["wie", "handtekening"] * 2  # blank and by name
    assert zonder["convenant"] == ["geschillen", "bijlage-wetten"]


def test_a_woningcorporatie_gets_no_ground_of_another_domain(tmp_path: Path) -> None:
    waarden = a.gemeente(ketenpartners={"ster": a.kaal("woningcorporatie")})
    (document,) = maak(zet(tmp_path, als_yaml(waarden)), "convenant", "juridisch")
    gronden = " ".join(tekst for rol, tekst in regels(document) if rol == "grond")
    assert "Jeugdwet" not in gronden
    assert "Wmo" not in gronden


@pytest.mark.parametrize(
    ("gronden", "bericht"),
    [
        ("[avg 33, avg 99]", "Artikel 99 van de AVG staat niet"),
        ("[avgg 33]", "bedoelt u 'avg'?"),
        ("[33]", "De wet '33' staat niet"),
    ],
)
def test_a_ground_that_does_not_exist_is_told_at_its_place(
    gronden: str, bericht: str, tmp_path: Path
) -> None:
    fout = BRIEF.replace("[avg 33, avg 28(3)]", gronden)
    yaml = leg_klaar(tmp_path, DELEN | {"brief/document.yaml": fout}, wetten=WETTEN)
    content = Content(lees(yaml))
    (task,) = plan(content, Wishes(only=("brief",)))
    (problem,) = task.problems
    assert (problem.code, problem.place.file, problem.place.line) == (
        "TPL006", "content/brief/document.yaml", 6,
    )  # fmt: skip
    assert bericht in f"{problem.message}; {problem.help}"


def test_build_takes_the_edition(tmp_path: Path) -> None:
    zet(tmp_path, MINIMAAL)
    done = govdoc(
        "build", "--only", "rasic", "--edition", "juridisch", "--to", "html", map_=tmp_path
    )
    assert done.returncode == 0
    (html,) = (tmp_path / "output").rglob("*.html")
    assert "Grond: artikel 24 AVG" in html.read_text("utf-8")
    wrong = govdoc("build", "--edition", "jurdisch", map_=tmp_path)
    assert wrong.returncode == 2
    assert "bedoelt u 'juridisch'?" in wrong.stderr
