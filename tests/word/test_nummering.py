"""What Word will count is what the blocks say: chapters, articles with members, annexes, lists."""

import pytest

from govdoc.blocks import Block, Heading, plain
from hulp.lint import Bestand, W, val
from hulp.nummers import nummers
from hulp.schrijven import los, schrijf
from hulp.voorbeeld import DOCUMENTEN, kop, p, punten


def labels(*blokken: Block) -> list[str]:
    return [nummer for nummer, _ in nummers(schrijf(los(*blokken)))]


@pytest.mark.parametrize("naam", DOCUMENTEN)
def test_koppen_krijgen_in_word_het_nummer_van_het_blok(naam: str) -> None:
    koppen = [
        blok
        for sectie in DOCUMENTEN[naam].sections
        for blok in sectie.blocks
        if isinstance(blok, Heading) and blok.number
    ]
    geteld = list(nummers(schrijf(DOCUMENTEN[naam])))
    teksten = {plain(blok.inlines) for blok in koppen}
    assert [paar for paar in geteld if paar[1] in teksten] == [
        (blok.number, plain(blok.inlines)) for blok in koppen
    ]


def test_hoofdstukken_tellen_drie_niveaus() -> None:
    koppen = [(1, "1"), (2, "1.1"), (3, "1.1.1"), (3, "1.1.2"), (2, "1.2"), (1, "2"), (2, "2.1")]
    assert labels(*(kop(n, "x", number=nr) for n, nr in koppen)) == [nr for _, nr in koppen]


def test_leden_beginnen_opnieuw_bij_elk_artikel_en_letters_bij_elk_lid() -> None:
    leden = punten(
        ("een", punten("aa", ("bb", punten("diep", "diep", ordered=True)), ordered=True)),
        ("twee", punten("aa", ordered=True)),
        ordered=True,
        leden=True,
    )
    een = ["1.", "a.", "b.", "i.", "ii.", "2.", "a."]
    gevonden = labels(
        kop(1, "x", number="Artikel 1", soort="artikel"),
        leden,
        kop(1, "y", number="Artikel 2", soort="artikel"),
        leden,
    )
    assert gevonden == ["Artikel 1", *een, "Artikel 2", *een]


def test_leden_lopen_door_na_een_tussenzin_zonder_eigen_begin() -> None:
    eerste = punten("een", "twee", ordered=True, leden=True)
    verder = punten("drie", "vier", ordered=True, leden=True, start=3)
    inhoud = schrijf(los(kop(1, "x", number="Artikel 1", soort="artikel"), eerste, p("-"), verder))
    assert [nummer for nummer, _ in nummers(inhoud)] == ["Artikel 1", "1.", "2.", "3.", "4."]
    assert len(set(_instanties(inhoud))) == 1


def _instanties(inhoud: bytes) -> list[str]:
    boom = Bestand.van(inhoud).bomen["word/document.xml"]
    return [val(nummer) for nummer in boom.iter(f"{W}numId")]


def test_leden_die_elders_beginnen_doen_dat_ook_in_word() -> None:
    leden = punten("zeven", "acht", ordered=True, leden=True, start=7)
    assert labels(kop(1, "x", number="Artikel 1", soort="artikel"), leden) == [
        "Artikel 1",
        "7.",
        "8.",
    ]


def test_twee_letterlijsten_in_een_lid_beginnen_elk_bij_a() -> None:
    letters = punten("x", "y", ordered=True)
    leden = punten(("een", letters, p("en verder"), letters), "twee", ordered=True, leden=True)
    assert labels(leden) == ["1.", "a.", "b.", "a.", "b.", "2."]


def test_elke_genummerde_lijst_begint_opnieuw() -> None:
    lijst = punten("een", "twee", ordered=True)
    assert labels(lijst, p("tussen"), lijst, p("x"), punten("vijf", ordered=True, start=5)) == [
        *("1.", "2.", "1.", "2.", "5."),
    ]


def test_vier_niveaus_door_elkaar() -> None:
    diep = punten(
        ("a", punten(("b", punten(("c", punten("d", ordered=True)))), ordered=True)),
        ("a", punten(("b", punten("c")), ordered=True)),
    )
    assert labels(diep) == ["•", "a.", "◦", "1.", "•", "a.", "◦"]
