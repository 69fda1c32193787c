"""The language as a whole: good parts give these blocks, bad ones these problems on these lines."""

import re
from pathlib import Path

import pytest

from govdoc.problems import Level
from govdoc.text.engine import Engine
from hulp.delen import Bron, fouten, gegevens, schets, zin

DELEN = Path(__file__).parent / "delen"
GOED = sorted((DELEN / "goed").glob("*.md"))
FOUT = sorted((DELEN / "fout").glob("*.md"))
HULP = "{% macro groet(naam) %}Dag {{ naam }}{% endmacro %}\n"
ENGELS = re.compile(
    r"\b(the|unexpected|expected|undefined|error|invalid|missing|is not)\b", re.IGNORECASE
)


@pytest.mark.parametrize("pad", GOED, ids=lambda pad: pad.stem)
def test_good_part_gives_the_blocks_beside_it(pad: Path) -> None:
    engine = Engine(Bron({p.name: p.read_text("utf-8") for p in GOED}))
    part = engine.part(pad.name, gegevens())
    noten = "".join(f"[{noot.key}] {zin(noot.inlines)}\n" for noot in part.footnotes)
    assert schets(part.blocks) + noten == pad.with_suffix(".txt").read_text("utf-8")


@pytest.mark.parametrize("pad", FOUT, ids=lambda pad: pad.stem)
def test_bad_part_gives_the_code_on_the_line_that_says_so(pad: Path) -> None:
    tekst = pad.read_text("utf-8")
    verwacht = sorted(
        (regel, code)
        for regel, inhoud in enumerate(tekst.split("\n"), 1)
        for code in re.findall(r"\{# (TPL\d+) #\}", inhoud)
    )
    problemen = fouten(tekst, gegevens(status="vastgesteld"), hulp_md=HULP)
    assert sorted((p.place.line, p.code) for p in problemen) == verwacht
    for probleem in problemen:
        regel = tekst.split("\n")[probleem.place.line - 1]
        assert probleem.place.file == "content/deel.md"
        assert probleem.level is Level.FOUT
        assert 1 <= probleem.place.column <= probleem.place.column + probleem.place.length - 1
        assert probleem.place.column + probleem.place.length - 1 <= max(len(regel), 1)
        assert not ENGELS.search(probleem.message + probleem.help)


def test_there_are_parts_to_test() -> None:
    assert GOED
    assert len(FOUT) > 70


@pytest.mark.parametrize(
    ("tekst", "bedoeld"),
    [
        ("{{ gemeent.naam }}", "gemeente"),
        ("{{ partner.namm }}", "naam"),
        ("{{ rollen['fgg'].naam }}", "fg"),
        ("{{ partner.naam|opsoming }}", "opsomming"),
        ("{% inclde x %}", "include"),
        ("{% include 'hulpp.md' %}", "hulp.md"),
        ("{{ activiteiten.dpia.rolen('A') }}", "rollen"),
        ("{{ rollen.fg.toegangg }}", "toegang"),
    ],
)
def test_the_nearest_known_name_is_offered(tekst: str, bedoeld: str) -> None:
    (probleem,) = fouten(tekst + "\n", gegevens(), hulp_md=HULP)
    assert f"bedoelt u {bedoeld}?" in probleem.help


@pytest.mark.parametrize(
    ("tekst", "kolom", "lengte"),
    [
        ("Zie {{ gemeent.naam }}.", 8, 7),
        ("{{ partner.naam }} {{ partner.namm }}", 31, 4),
        ("{{ veld('a',\n  'b',\n  soort=onbekend) }}", 9, 8),
        ("Nummer: {{ partner.kvk }}", 12, 11),
        ("{% include 'weg.md' %}", 13, 6),
    ],
)
def test_the_place_is_that_of_the_word(tekst: str, kolom: int, lengte: int) -> None:
    (probleem,) = fouten(tekst, gegevens())
    assert (probleem.place.column, probleem.place.length) == (kolom, lengte)


def test_a_problem_in_a_part_that_is_included_points_into_that_part() -> None:
    (probleem,) = fouten("a\n{% include 'x.md' %}\n", gegevens(), x_md="\n\n{{ weg }}\n")
    assert (probleem.place.file, probleem.place.line) == ("content/x.md", 3)


def test_a_problem_in_a_macro_points_at_the_macro() -> None:
    hulp = "{% macro m(x) %}\n{{ x.weg }}\n{% endmacro %}\n"
    tekst = "{% import 'x.md' as x with context %}\n{{ x.m(partner) }}\n"
    (probleem,) = fouten(tekst, gegevens(), x_md=hulp)
    assert (probleem.place.file, probleem.place.line) == ("content/x.md", 2)


def test_a_syntax_error_in_a_part_that_is_included_points_into_that_part() -> None:
    (probleem,) = fouten("{% include 'x.md' %}\n", gegevens(), x_md="a\n{% if %}\n")
    assert (probleem.code, probleem.place.file) == ("TPL002", "content/x.md")


def test_all_problems_of_a_text_come_in_one_run() -> None:
    problemen = fouten("![a](b)\n\n- x\n\n  # kop\n\n[c](http://d.example)\n")
    assert [p.place.line for p in problemen] == [5, 1, 7]


@pytest.mark.parametrize("teken", ["\ue000", "\uf8ff", "\U000f0000", "\x1f", "\x00", "\x02"])
def test_content_with_a_character_that_no_text_may_hold_is_refused(teken: str) -> None:
    (probleem,) = fouten(f"Eerste\nTweede {teken}\n")
    assert (probleem.code, probleem.place.line, probleem.place.column) == ("TPL002", 2, 8)
