"""The gate on blocks: each damage is found on its line, and the undamaged document is clean."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from govdoc.accessibility.catalogue import LEVELS
from govdoc.accessibility.gate import problems, refuse_inaccessible
from govdoc.blocks import (
    Block,
    Cell,
    Document,
    Figure,
    FormField,
    Heading,
    LineBreak,
    Link,
    Origin,
    Paragraph,
    StepDiagram,
    Table,
    Text,
)
from govdoc.errors import ProblemsError
from hulp.schrijven import los
from hulp.voorbeeld import DOCUMENTEN, cel, kop, p, punten, tabel

DEEL = "content/proef/deel.md"


def veld(titel: str = "Naam", kenmerk: str = "naam") -> Paragraph:
    return p("Naam: ", FormField(titel, kenmerk))


def link(tekst: str) -> Paragraph:
    return p("Lees ", Link("https://www.lindewaarde.example/avg", (Text(tekst),)), ".")


def figuur(beschrijving: str) -> Figure:
    return Figure(StepDiagram(("Een", "Twee")), (Text("Stappen"),), beschrijving)


def goed() -> tuple[Block, ...]:
    """A document with all that can be wrong, and nothing wrong."""
    return (
        kop(1, "Gegevens"),
        kop(2, "Welke"),
        kop(1, "1. Zorg"),
        p("1. Zorg is de naam van een team."),
        punten("- met een streepje", "- nog een"),
        tabel(("Naam", "Termijn"), [("1. Zorg", "twee jaar"), ("2. Jeugd", "een jaar")]),
        tabel(("", "Termijn"), [("Zorg", "twee jaar")]),
        link("de uitleg van de AVG"),
        link("www.lindewaarde.example"),
        veld(),
        figuur("Eerst een, dan twee."),
        p("Nog …"),
    )


SCHADE: dict[str, tuple[str, Block]] = {
    "niveau overgeslagen": ("TGL003", kop(3, "Te diep")),
    "lege kop": ("TGL003", Heading(1, ())),
    "kop in een tabel": (
        "TGL003",
        Table((cel("a"), cel("b")), ((Cell((kop(1, "Kop"),)), cel("x")),)),
    ),
    "bolletjes": ("TGL004", p("• naam", LineBreak(), "• adres")),
    "streepjes": ("TGL004", p("- naam", LineBreak(), "- adres")),
    "letters": ("TGL004", p("a) naam", LineBreak(), "b) adres")),
    "geen kopregel": ("TGL005", tabel(("", ""), [("a", "b")])),
    "kolom zonder kop": ("TGL005", tabel(("a", ""), [("a", "b")])),
    "lege kolom": ("TGL006", tabel(("a", ""), [("a", "")])),
    "tabel in een tabel": (
        "TGL006",
        Table((cel("a"), cel("b")), ((Cell((tabel(("c",), [("d",)]),)), cel("x")),)),
    ),
    "te lange rij": ("TGL006", tabel(("a", "b"), [("a", "b", "c")])),
    "figuur zonder woorden": ("TGL008", figuur(" ")),
    "klik hier": ("TGL012", link("Klik hier")),
    "lees meer": ("TGL012", link("lees meer…")),
    "kaal adres": ("TGL012", link("https://www.lindewaarde.example/avg")),
    "link zonder tekst": ("TGL012", link(" ")),
    "veld zonder naam": ("TGL015", veld("")),
    "kenmerk twee keer": ("TGL015", p(FormField("a", "x"), FormField("b", "x"))),
    "puntjes": ("TGL015", p("Naam: ..............")),
    "lege alinea": ("TGL017", p(" ")),
    "tabs": ("TGL017", p("a\tb\tc")),
    "spaties": ("TGL017", p("Naam:          Jansen")),
}


def met_plek(blok: Block) -> Block:
    return replace(blok, origin=Origin(DEEL, 7))  # type: ignore[type-var]


@pytest.mark.parametrize("naam", DOCUMENTEN)
def test_a_whole_document_is_clean(naam: str) -> None:
    assert problems(DOCUMENTEN[naam]) == ()


def test_what_looks_like_damage_and_is_none_is_clean() -> None:
    assert problems(los(*goed())) == ()


@pytest.mark.parametrize("naam", SCHADE)
def test_each_damage_is_found_on_its_line_and_nothing_else(naam: str) -> None:
    code, blok = SCHADE[naam]
    (gevonden,) = problems(los(*goed(), met_plek(blok)))
    assert (gevonden.code, gevonden.place.file, gevonden.place.line) == (code, DEEL, 7)
    assert f"(TG-{code[-2:]})" in gevonden.message
    assert gevonden.help


def test_paragraphs_after_each_other_make_a_typed_list() -> None:
    (gevonden,) = problems(los(p("1. naam"), met_plek(p("2) adres")), p("3. geboortedatum")))
    assert gevonden.code == "TGL004"
    assert problems(los(p("1. naam"), p("1. adres"))) == ()


@pytest.mark.parametrize(
    ("code", "verander"),
    [
        ("TGL001", lambda een: replace(een, language="")),
        ("TGL002", lambda een: replace(een, title=" ")),
    ],
)
def test_language_and_title(code: str, verander: Callable[[Document], Document]) -> None:
    assert [een.code for een in problems(verander(los(*goed())))] == [code]


def test_a_warning_alone_stops_no_document() -> None:
    refuse_inaccessible(los(kop(1, "Kop"), p(FormField("a", "x"), FormField("b", "x"))))
    with pytest.raises(ProblemsError):
        refuse_inaccessible(los(kop(2, "Kop")))


def test_every_norm_has_a_code() -> None:
    assert list(LEVELS) == [f"TGL{nummer:03}" for nummer in range(1, 22)]
