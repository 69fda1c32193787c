"""Figures in documents: what a text asks for, its number and words, and what Word gets."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from govdoc.blocks import ChartRole, Figure, OrganisationChart, Section, StepDiagram, Text
from govdoc.compose import compose
from govdoc.errors import ProblemsError
from govdoc.pictures import with_pictures
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.tasks import Wishes
from hulp.inhoud import BRIEF, lees, leg_klaar
from hulp.lint import Bestand, lint
from hulp.schrijven import deel, delen, huisstijl, los, schrijf

ROLLEN = (
    ChartRole("raad", "Gemeenteraad", "bestuur"),
    ChartRole("college", "College", "bestuur", ("raad",)),
    ChartRole("fg", "Functionaris", "gemeente", ("college",)),
)
SCHEMA = Figure(OrganisationChart(ROLLEN), (Text("Wie aan wie"),), "Aan X & Y.", number="Figuur 1")


def blokken(map_: Path, tekst: str) -> list[Figure]:
    yaml = leg_klaar(map_, {"brief/document.yaml": BRIEF, "brief/tekst.md": tekst})
    content = Content(lees(yaml))
    taak = next(iter(plan(content, Wishes(only=("brief",)))))
    secties = compose(content, taak).document.sections
    return [blok for sectie in secties for blok in sectie.blocks if isinstance(blok, Figure)]


def getekend(*figuren: Figure, liggend: bool = False) -> bytes:
    document = replace(los(), sections=(Section(figuren, landscape=liggend),))
    return schrijf(with_pictures(document, huisstijl().palette))


def test_the_words_say_who_reports_to_whom(tmp_path: Path) -> None:
    (figuur,) = blokken(tmp_path, "# Kop\n\n{{ organigram('Wie aan wie') }}\n")
    assert isinstance(figuur.drawing, OrganisationChart)
    namen = {rol.id: rol.name for rol in figuur.drawing.roles}
    for rol in figuur.drawing.roles:
        for boven in rol.reports_to:
            zinnen = [z for z in figuur.description.split(".") if f"Aan {namen[boven]} " in z]
            assert any(rol.name in zin for zin in zinnen)


def test_figures_are_counted_by_themselves_and_can_be_referred_to(tmp_path: Path) -> None:
    tekst = (
        "# Kop\n\nZie {{ artikel('b') }}.\n\n{{ organigram('Een') }}\n\n{{ rasic_matrix('T') }}\n\n"
        "{{ stappenfiguur('Twee', ['Kijk', 'Doe']) }} {: #b}\n"
    )
    een, twee = blokken(tmp_path, tekst)
    assert (een.number, twee.number, twee.id) == ("Figuur 1", "Figuur 2", "b")
    assert twee.description == "Schema van 2 stappen die op elkaar volgen: 1 Kijk; 2 Doe."


@pytest.mark.parametrize(
    "functie", ["organigram()", "organigram('')", "stappenfiguur('x', [])", "stappenfiguur('x', 3)"]
)
def test_a_wrong_call_is_a_problem_with_its_line(tmp_path: Path, functie: str) -> None:
    with pytest.raises(ProblemsError) as gevangen:
        blokken(tmp_path, f"# Kop\n\n{{{{ {functie} }}}}\n")
    (probleem,) = gevangen.value.problems
    assert (probleem.place.file, probleem.place.line) == ("content/brief/tekst.md", 3)


def test_word_gets_a_picture_in_the_line_with_its_svg_and_its_words() -> None:
    inhoud = getekend(SCHEMA, replace(SCHEMA, drawing=StepDiagram(("Een", "Twee"))))
    assert lint(inhoud) == []
    media = [naam for naam in delen(inhoud) if "media/" in naam]
    assert sorted(naam.rpartition(".")[2] for naam in media) == ["png", "png", "svg", "svg"]
    xml = deel(inhoud)
    assert xml.count("<wp:inline ") == xml.count("asvg:svgBlip") == 2
    assert 'descr="Aan X &amp; Y."' in xml
    assert "<wp:anchor" not in xml
    ids = re.findall(r'<wp:docPr id="(\d+)"', xml)
    assert len(set(ids)) == 2


def test_the_caption_stays_with_the_picture() -> None:
    boom = Bestand.van(getekend(SCHEMA)).bomen["word/document.xml"]
    alineas = [p for p in boom.iter("{*}p") if "".join(p.itertext("{*}t")).strip()]
    bijschrift = alineas[-1]
    assert "Figuur 1 Wie aan wie" in "".join(bijschrift.itertext("{*}t"))
    assert bijschrift.getnext() is not None
    assert bijschrift.getnext().find(".//{*}drawing") is not None


@pytest.mark.parametrize("liggend", [False, True])
def test_a_picture_is_never_larger_than_its_page(*, liggend: bool) -> None:
    rollen = tuple(ChartRole(f"r{n}", "Naam " * 20, "gemeente", ("raad",)) for n in range(60))
    xml = deel(
        getekend(replace(SCHEMA, drawing=OrganisationChart(ROLLEN + rollen)), liggend=liggend)
    )
    breed, hoog = (int(n) / 36000 for n in re.findall(r'<wp:extent cx="(\d+)" cy="(\d+)"', xml)[0])
    bladzijde = huisstijl().page(landscape=liggend)
    assert breed <= bladzijde.width / 56.6
    assert hoog <= bladzijde.height / 56.6 - 14


def test_without_a_picture_the_words_stand_in_its_place() -> None:
    assert "Aan X &amp; Y." in deel(schrijf(replace(los(), sections=(Section((SCHEMA,)),))))


def test_the_same_figure_gives_the_same_bytes() -> None:
    assert getekend(SCHEMA) == getekend(SCHEMA)
