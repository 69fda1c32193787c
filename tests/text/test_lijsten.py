"""Lists keep their shape: levels, kinds, loose or tight, whatever the indent."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdoc.blocks import List, Paragraph
from hulp.delen import blokken, codes, schets, zin


def kaal(tekst: str) -> str:
    """The outline without places."""
    return "\n".join(regel.split("  @")[0] for regel in schets(blokken(tekst)).splitlines())


# --- any tree of lists ----------------------------------------------------------------------------


@dataclass(frozen=True)
class Punt:
    woord: str
    alineas: tuple[str, ...] = ()
    onder: tuple["Lijst", ...] = ()


@dataclass(frozen=True)
class Lijst:
    genummerd: bool
    los: bool
    inspringen: int  # 0: two spaces, 1: as wide as the marker
    punten: tuple[Punt, ...]


woorden = st.text("abc", min_size=1, max_size=3)


def lijsten(diepte: int) -> st.SearchStrategy[Lijst]:
    onder = st.just(()) if diepte == 0 else st.lists(lijsten(diepte - 1), max_size=1).map(tuple)
    punt = st.builds(Punt, woorden, st.lists(woorden, max_size=1).map(tuple), onder)
    punten = st.lists(punt, min_size=1, max_size=3).map(tuple)
    return st.builds(Lijst, st.booleans(), st.booleans(), st.integers(0, 1), punten)


def schrijf(lijst: Lijst, kolom: int) -> list[str]:
    """The list as Markdown, at a column."""
    regels: list[str] = []
    for nummer, punt in enumerate(lijst.punten, 1):
        teken = f"{nummer}." if lijst.genummerd else "-"
        binnen = kolom + (len(teken) + 1 if lijst.inspringen else 2)
        regels.append(f"{' ' * kolom}{teken} {punt.woord}")
        for alinea in punt.alineas:
            regels += ["", f"{' ' * binnen}{alinea}", ""]
        for onder in punt.onder:
            regels += ([""] if lijst.los else []) + schrijf(onder, binnen)
        regels += [""] if lijst.los else []
    return regels


def verwacht(lijst: Lijst) -> object:
    return lijst.genummerd, [
        (punt.woord, *punt.alineas, *(verwacht(onder) for onder in punt.onder))
        for punt in lijst.punten
    ]


def gelezen(block: object) -> object:
    if isinstance(block, Paragraph):
        return zin(block.inlines)
    assert isinstance(block, List)
    return block.ordered, [tuple(gelezen(b) for b in punt.blocks) for punt in block.items]


@given(lijst=lijsten(4))
def test_any_list_is_read_as_written(lijst: Lijst) -> None:
    (block,) = blokken("\n".join(schrijf(lijst, 0)) + "\n")
    assert gelezen(block) == verwacht(lijst)


# --- what comes before and after ------------------------------------------------------------------


def test_a_list_needs_no_empty_line_before_or_after() -> None:
    assert kaal("Zin:\n- a\n- b\n# Kop\n1. c\n2. d\n") == (
        "p Zin:\nul\n  * []\n    p a\n  * []\n    p b\n"
        "# Kop []\nol\n  * []\n    p c\n  * []\n    p d"
    )


def test_a_number_in_a_paragraph_starts_no_list() -> None:
    assert kaal("Dat was in\n2026. Daarna niet meer.\n") == "p Dat was in 2026. Daarna niet meer."
    assert kaal("Zo:\n1. een\n") == "p Zo:\nol\n  * []\n    p een"


def test_another_kind_of_marker_starts_another_list() -> None:
    assert (
        kaal("- a\n1. b\n\n* c\n")
        == "ul\n  * []\n    p a\nol\n  * []\n    p b\nul\n  * []\n    p c"
    )


def test_a_list_that_a_paragraph_interrupts_starts_again() -> None:
    assert kaal("1. a\n\ntekst\n\n1. b\n") == "ol\n  * []\n    p a\np tekst\nol\n  * []\n    p b"


def test_a_line_that_runs_on_belongs_to_its_item() -> None:
    assert kaal("- a\nvervolg\n  en nog\n  - b\n    vervolg b\n- c\n") == (
        "ul\n  * []\n    p a vervolg en nog\n"
        "    ul\n      * []\n        p b vervolg b\n"
        "  * []\n    p c"
    )


def test_numbers_start_at_one_whatever_they_were() -> None:
    (lijst,) = blokken("7. a\n3. b\n")
    assert (lijst.start, lijst.leden, len(lijst.items)) == (1, False, 2)


@pytest.mark.parametrize("streep", ["-", "*", "+"])
def test_each_dash_makes_a_list(streep: str) -> None:
    assert kaal(f"{streep} a\n{streep} b\n") == "ul\n  * []\n    p a\n  * []\n    p b"


def test_a_dash_without_a_space_is_text() -> None:
    assert kaal("-a\n-b\n") == "p -a -b"
    assert kaal("1.a\n") == "p 1.a"


def test_ids_belong_to_their_item_tight_or_loose() -> None:
    (strak,) = blokken("1. a {: #x}\n2. b\n   {: #y}\n   - c {: #z}\n")
    (los,) = blokken("1. a {: #x}\n\n2. b {: #y}\n\n   - c {: #z}\n\n   d\n")
    for lijst in (strak, los):
        assert [item.id for item in lijst.items] == ["x", "y"]
        assert lijst.items[1].blocks[1].items[0].id == "z"


def test_an_id_may_hold_a_value() -> None:
    (lijst,) = blokken("1. a {: #lid-{{ x }}}\n", {"x": "één_2"})
    assert lijst.items[0].id == "lid-één_2"


def test_too_deep_a_list_is_refused() -> None:
    diep = "".join(f"{'  ' * niveau}- x\n" for niveau in range(2000))
    assert codes(diep)[0] == "TPL002:7"


def test_a_table_or_heading_does_not_fit_in_a_list() -> None:
    assert codes("- a\n\n  | b | c |\n  |---|---|\n  | 1 | 2 |\n") == ["TPL002:3"]
    assert codes("- a\n\n  # b\n") == ["TPL002:3"]
