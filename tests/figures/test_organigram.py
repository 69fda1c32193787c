"""The organisation chart: every role is in it, nothing overlaps, and no data can break it."""

import itertools
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from govdoc.blocks import ChartRole, OrganisationChart, StepDiagram
from govdoc.figures import draw
from govdoc.figures.ink import Ink, Room
from govdoc.figures.svg import Drawn
from govdoc.writers.palette import palette
from govdoc.writers.widths import width

INK = Ink(palette("#0B4F5C", "#9A3412"), lambda text, size: width(text, size) / 20)
STAAND, LIGGEND = Room(438, 620), Room(700, 385)
LIJNEN = ("bestuur", "gemeente", "wijkteam", "ict", "partner", "inwoner")
LANG = (
    "Adviseur informatiebeveiliging en gegevensbescherming sociaal domein, wijkteams en alle "
    "partners van de gemeente samen "
)
SVG = "{http://www.w3.org/2000/svg}"


def schema(*rollen: tuple[str, tuple[str, ...]], naam: str = "") -> OrganisationChart:
    return OrganisationChart(
        tuple(
            ChartRole(id_, naam or f"Rol {id_}", LIJNEN[at % len(LIJNEN)], boven)
            for at, (id_, boven) in enumerate(rollen)
        )
    )


def organisatie(aantal: int, naam: str = "") -> OrganisationChart:
    """A council, a college, heads of department, and people below them."""
    rollen: list[tuple[str, tuple[str, ...]]] = [("raad", ()), ("college", ("raad",))]
    rollen += [("fg", ("college",)), ("secretaris", ("college",))]
    rollen += [(f"hoofd{n}", ("secretaris",)) for n in range(5)]
    rollen += [(f"r{n}", (f"hoofd{n % 5}",)) for n in range(aantal - len(rollen))]
    return schema(*rollen, naam=naam)


def teksten(tekening: Drawn) -> str:
    return " ".join(e.text or "" for e in etree.fromstring(tekening.svg).iter(f"{SVG}text"))


def vakken(tekening: Drawn) -> list[tuple[float, float, float, float]]:
    """Boxes of roles: left, top, right, bottom; not the inner edge of the FG, nor the legend."""
    uit = []
    for vak in etree.fromstring(tekening.svg).iter(f"{SVG}rect"):
        x, y, b, h = (float(vak.get(k, "")) for k in ("x", "y", "width", "height"))
        if h > 10 and not any(x > v[0] and y > v[1] and x + b < v[2] for v in uit):
            uit.append((x, y, x + b, y + h))
    return uit


def overlap(tekening: Drawn) -> list[object]:
    return [
        (een, ander)
        for een, ander in itertools.combinations(vakken(tekening), 2)
        if een[0] < ander[2] and ander[0] < een[2] and een[1] < ander[3] and ander[1] < een[3]
    ]


def letters(tekening: Drawn) -> float:
    """The size of the letters on paper, in points."""
    beeld = re.search(r'viewBox="0 0 (\S+) ', tekening.svg)
    maat = re.search(r'font-size="([\d.]+)"', tekening.svg)
    assert beeld
    assert maat
    return float(maat[1]) * tekening.width / float(beeld[1])


@pytest.mark.parametrize(("aantal", "minst"), [(25, 8.5), (40, 7.5)])
def test_letters_can_be_read_with_many_roles(aantal: int, minst: float) -> None:
    for ruimte in (STAAND, LIGGEND):
        tekening = draw(organisatie(aantal, "Adviseur sociaal domein"), INK, ruimte)
        assert len(vakken(tekening)) == aantal
        assert letters(tekening) >= minst
        assert overlap(tekening) == []
        assert tekening.width <= ruimte.width + 0.01
        assert tekening.height <= ruimte.height + 0.01


def test_a_name_of_120_characters_wraps_whole() -> None:
    naam = LANG[:120].strip()
    tekening = draw(organisatie(12, naam), INK, STAAND)
    assert teksten(tekening).count(naam) == 12


def test_a_word_wider_than_a_box_is_cut_with_a_hyphen() -> None:
    woord = "Informatiebeveiligingsgegevensbeschermingscoordinatiefunctionaris" * 2
    tekening = draw(schema(("a", ()), ("b", ("a",)), naam=woord), INK, STAAND)
    assert teksten(tekening).replace("- ", "").count(woord) == 2


def test_the_fg_stands_beside_the_role_it_reports_to() -> None:
    tekening = draw(schema(("raad", ()), ("college", ("raad",)), ("fg", ("college",))), INK, STAAND)
    raad, college, fg = vakken(tekening)
    assert raad[1] < college[1] == fg[1]
    assert fg[0] > college[2]
    assert "naast de lijn" in teksten(tekening)


def test_a_second_superior_stands_in_the_box() -> None:
    tekening = draw(schema(("a", ()), ("b", ()), ("x", ("b",)), ("c", ("a", "b"))), INK, STAAND)
    assert "ook aan: Rol b" in teksten(tekening)


def test_roles_in_a_circle_and_roles_on_their_own_are_drawn() -> None:
    rond = schema(
        ("a", ("b",)), ("b", ("c",)), ("c", ("a",)), ("d", ("d",)), ("e", ()), ("f", ("weg",))
    )
    tekening = draw(rond, INK, STAAND)
    assert len(vakken(tekening)) == 6
    assert overlap(tekening) == []
    assert "ook aan: Rol b" in teksten(tekening)


def test_every_line_has_a_look_of_its_own_without_colour() -> None:
    tekening = draw(schema(*((lijn, ()) for lijn in LIJNEN)), INK, STAAND)
    vormen = {
        (vak.get("fill"), vak.get("rx"), vak.get("stroke-dasharray"))
        for vak in etree.fromstring(tekening.svg).iter(f"{SVG}rect")
    }
    assert len(vormen) == len(LIJNEN)


_ids = st.sampled_from(["fg", *(f"r{n}" for n in range(14))])


@settings(deadline=None, max_examples=60)
@given(st.dictionaries(_ids, st.lists(_ids, max_size=3), min_size=1, max_size=15))
def test_any_roles_give_a_chart_with_all_of_them(rollen: dict[str, list[str]]) -> None:
    tekening = draw(schema(*((id_, tuple(boven)) for id_, boven in rollen.items())), INK, STAAND)
    assert overlap(tekening) == []
    for id_ in rollen:
        assert f"Rol {id_}" in teksten(tekening)


def test_no_roles_at_all_give_an_empty_picture() -> None:
    assert draw(OrganisationChart(()), INK, STAAND).width > 0


def test_text_is_data() -> None:
    naam = 'A & B <x> "y" \'t'
    tekening = draw(schema(("a", ()), naam=naam), INK, STAAND)
    assert naam in teksten(tekening)


@pytest.mark.parametrize("aantal", [1, 4, 9])
def test_steps_stand_in_order_within_the_width(aantal: int) -> None:
    stappen = tuple(f"Stap over iets dat gedaan moet worden nummer {n}" for n in range(aantal))
    tekening = draw(StepDiagram(stappen), INK, STAAND)
    assert tekening.width <= STAAND.width
    plekken = [teksten(tekening).index(stap) for stap in stappen]
    assert plekken == sorted(plekken)


def test_the_same_roles_give_the_same_picture() -> None:
    assert draw(organisatie(30), INK, STAAND) == draw(organisatie(30), INK, STAAND)
