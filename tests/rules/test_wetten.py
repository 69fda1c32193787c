"""Citations of laws: read, checked by the register, written in Dutch."""

from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from govdoc.errors import ProblemsError
from govdoc.load import load
from govdoc.model.ketenpartner import SoortPartner
from govdoc.model.wet import Wet
from govdoc.resources import Resources
from govdoc.rules.citaat import lees
from govdoc.rules.schrijfwijzen import lees_ruim
from govdoc.rules.wetten import CitationError, Wetten, lees_wetten, register
from hulp.gemeente import MINIMAAL, zet


def wet(naam: str, afkorting: str, *artikelen: str, **over: object) -> Wet:
    return Wet.model_validate(
        {
            "naam": naam,
            "afkorting": afkorting,
            "versie": "1 juli 2026",
            "gecontroleerd_op": "2026-11-01",
            "status": "geldend",
            "artikelen": dict.fromkeys(artikelen, "inhoud"),
            **over,
        }
    )


WETTEN = Wetten(
    {
        "avg": wet(
            "Algemene verordening gegevensbescherming",
            "AVG",
            *map(str, range(4, 50)),
            "bijlage III",
        ),
        "wmo": wet("Wet maatschappelijke ondersteuning 2015", "Wmo 2015", "5.2.1", "5.3.4"),
        "awb": wet(
            "Algemene wet bestuursrecht", "Awb", "2:5", "10:1", "10:2", "10:12", "hoofdstuk 9"
        ),
        "wgs": wet("Wet gemeentelijke schuldhulpverlening", "Wgs", "3", "8", "8a", "8d", "9"),
        "bw7": wet("Burgerlijk Wetboek Boek 7", "BW", "7:454"),
        "gemeentewet": wet("Gemeentewet", "Gemeentewet", "160"),
        "wbp": wet("Wet bescherming persoonsgegevens", "Wbp", status="ingetrokken", opvolger="avg"),
        "wams": wet("Wet aanpak", "Wams", status="nog_niet_geldend"),
    }
)

GELEZEN = [
    ("avg", "28(3)", "artikel 28 lid 3 AVG", "AVG 28 lid 3", ("28",)),
    ("avg", "9(2)(h)", "artikel 9 lid 2 onder h AVG", "AVG 9 lid 2 onder h", ("9",)),
    ("wmo", "5.3.4 lid 1", "artikel 5.3.4 lid 1 Wmo 2015", "Wmo 2015 5.3.4 lid 1", ("5.3.4",)),
    ("wgs", "3 lid 1 onder b", "artikel 3 lid 1 onder b Wgs", "Wgs 3 lid 1 onder b", ("3",)),
    ("wgs", "3 lid 1 onderdeel b", "artikel 3 lid 1 onder b Wgs", "Wgs 3 lid 1 onder b", ("3",)),
    ("avg", "33, 34", "artikelen 33 en 34 AVG", "AVG 33 en 34", ("33", "34")),
    ("avg", "12, 13 en 14", "artikelen 12, 13 en 14 AVG", "AVG 12, 13 en 14", ("12", "13", "14")),
    ("avg", "33-34", "artikelen 33 tot en met 34 AVG", "AVG 33 t/m 34", ("33", "34")),
    ("avg", "15 t/m 16", "artikelen 15 tot en met 16 AVG", "AVG 15 t/m 16", ("15", "16")),
    ("avg", "44 tot en met 45", "artikelen 44 tot en met 45 AVG", "AVG 44 t/m 45", ("44", "45")),
    ("wgs", "8-8d", "artikelen 8 tot en met 8d Wgs", "Wgs 8 t/m 8d", ("8", "8a", "8d")),
    (
        "awb",
        "10:1-10:12",
        "artikelen 10:1 tot en met 10:12 Awb",
        "Awb 10:1 t/m 10:12",
        ("10:1", "10:2", "10:12"),
    ),
    ("awb", "hoofdstuk 9", "hoofdstuk 9 Awb", "Awb hoofdstuk 9", ("hoofdstuk 9",)),
    (
        "awb",
        "2:5, hoofdstuk 9",
        "artikel 2:5 en hoofdstuk 9 Awb",
        "Awb 2:5 en hoofdstuk 9",
        ("2:5", "hoofdstuk 9"),
    ),
    ("bw7", "7:454 lid 3", "artikel 7:454 lid 3 BW", "BW 7:454 lid 3", ("7:454",)),
    (
        "avg",
        "5(1)(b), 5(2)",
        "artikel 5 lid 1 onder b en lid 2 AVG",
        "AVG 5 lid 1 onder b en lid 2",
        ("5",),
    ),
    (
        "avg",
        "6(1)(c), 6(1)(e)",
        "artikel 6 lid 1 onder c en onder e AVG",
        "AVG 6 lid 1 onder c en onder e",
        ("6",),
    ),
    (
        "wmo",
        "5.3.4 lid 1 en lid 2",
        "artikel 5.3.4 lid 1 en lid 2 Wmo 2015",
        "Wmo 2015 5.3.4 lid 1 en lid 2",
        ("5.3.4",),
    ),
    (
        "avg",
        "30 lid 1-3",
        "artikel 30 lid 1 tot en met 3 AVG",
        "AVG 30 lid 1 t/m 3",
        ("30",),
    ),
    ("avg", "bijlage III", "bijlage III AVG", "AVG bijlage III", ("bijlage III",)),
]


@pytest.mark.parametrize("geval", GELEZEN, ids=lambda geval: geval[1])
def test_citation_is_written_long_and_short(geval: tuple[str, str, str, str, tuple[str]]) -> None:
    sleutel, artikel, lang, kort, artikelen = geval
    citaat = WETTEN.citeer(sleutel, artikel)
    assert (citaat.tekst, citaat.artikelen) == (lang, artikelen)
    assert WETTEN.citeer(sleutel, artikel, kort=True).tekst == kort


def test_law_alone_is_its_abbreviation_and_in_full_its_name() -> None:
    assert WETTEN.citeer("avg").tekst == "AVG"
    assert WETTEN.citeer("avg", voluit=True).tekst == (
        "Algemene verordening gegevensbescherming (AVG)"
    )
    assert WETTEN.citeer("gemeentewet", voluit=True).tekst == "Gemeentewet"
    assert WETTEN.citeer("gemeentewet", "160", voluit=True).tekst == "artikel 160 Gemeentewet"
    assert WETTEN.citeer("wams").tekst == "Wams"


@pytest.mark.parametrize(
    ("sleutel", "artikel", "woorden", "hulp"),
    [
        ("avgg", "28", "De wet 'avgg' staat niet", "bedoelt u 'avg'?"),
        ("AVG", "28", "De wet 'AVG' staat niet", "bedoelt u 'avg'?"),
        ("xyz", "", "De wet 'xyz' staat niet", ""),
        ("wmo", "5.3.5", "Artikel 5.3.5 van de Wmo 2015 staat niet", "bedoelt u '5.3.4'?"),
        ("avg", "33, 99", "Artikel 99 van de AVG staat niet", ""),
        ("avg", "45-99", "Artikel 99 van de AVG staat niet", ""),
        ("awb", "hoofdstuk 8", "Hoofdstuk 8 van de Awb staat niet", "bedoelt u 'hoofdstuk 9'?"),
        ("avg", "bijlage II", "Bijlage II van de AVG staat niet", "bedoelt u 'bijlage III'?"),
        ("wbp", "", "ingetrokken", "haal de opvolger aan: AVG"),
        ("wbp", "1", "ingetrokken", "haal de opvolger aan: AVG"),
    ],
)
def test_what_the_register_does_not_hold_is_refused(
    sleutel: str, artikel: str, woorden: str, hulp: str
) -> None:
    with pytest.raises(CitationError, match=woorden) as error:
        WETTEN.citeer(sleutel, artikel)
    if hulp:
        assert error.value.help == hulp


@pytest.mark.parametrize(
    "artikel",
    ["28(3", "lid 3", "28 lid", "33 34", "artikelen", "a-b", "28;", "5(1)b", " ", "-", "١"],
)
def test_what_is_no_citation_is_refused(artikel: str) -> None:
    with pytest.raises(CitationError, match="niet te lezen") as error:
        WETTEN.citeer("avg", artikel)
    assert "28(3)" in error.value.help


def test_cited_laws_are_gathered_with_each_article_once_in_order() -> None:
    citaten = [
        WETTEN.citeer("wgs", "8d"),
        WETTEN.citeer("avg", "33, 34"),
        WETTEN.citeer("avg", "9(2)(h)"),
        WETTEN.citeer("avg", "33(1)"),
        WETTEN.citeer("awb", "10:12, 10:2"),
        WETTEN.citeer("wams"),
    ]
    gevonden = WETTEN.aangehaald(citaten)
    assert [(w.afkorting, w.artikelen) for w in gevonden] == [
        ("AVG", ("9", "33", "34")),
        ("Awb", ("10:2", "10:12")),
        ("Wams", ()),
        ("Wgs", ("8d",)),
    ]
    assert gevonden[0].versie == "1 juli 2026"
    assert gevonden[0].gecontroleerd_op == date(2026, 11, 1)


# --- the file -------------------------------------------------------------------------------------


def test_the_shipped_register_can_be_read_and_is_whole(tmp_path: Path) -> None:
    wetten = lees_wetten(Resources(tmp_path)).wetten
    assert {"avg", "uavg", "wmo", "jeugdwet", "awb"} <= set(wetten)
    assert {w.opvolger for w in wetten.values() if w.opvolger} <= set(wetten)
    onleesbaar = [(s, nr) for s, w in wetten.items() for nr in w.artikelen if not lees(nr)]
    assert onleesbaar == []  # each article can be cited


def test_each_article_of_the_shipped_register_can_be_cited(tmp_path: Path) -> None:
    register = lees_wetten(Resources(tmp_path))
    for sleutel, wet_ in register.wetten.items():
        for nummer in wet_.artikelen:
            assert register.citeer(sleutel, nummer).artikelen == (nummer,)


@pytest.mark.parametrize(
    ("tekst", "line", "woorden"),
    [
        ("avg:\n  naam: AVG\n", 1, "afkorting"),
        ("# x\navg: AVG\n", 2, ""),
        ("- avg\n", 1, "geen lijst van wetten"),
        ("", 1, "leeg"),
        ("avg: [\n", 2, ""),
    ],
)
def test_a_register_that_departs_from_its_format(
    tmp_path: Path, tekst: str, line: int, woorden: str
) -> None:
    zet(tmp_path, tekst, "content/wetten.yaml")
    with pytest.raises(ProblemsError) as error:
        lees_wetten(Resources(tmp_path))
    found = error.value.problems
    assert {(p.code, p.place.file) for p in found} == {("TPL007", "content/wetten.yaml")}
    assert found[0].place.line == line
    assert woorden in " ".join(problem.message for problem in found)


# --- names as people write them -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("naam", "artikel", "sleutel"),
    [
        ("Wmo", "", "wmo"),
        ("Wmo 2015", "5.1.1", "wmo"),
        ("WMO 2015", "", "wmo"),
        ("de Wmo", "", "wmo"),
        ("Wmo2015", "", "wmo"),
        ("W.m.o.  2015", "", "wmo"),
        ("wet maatschappelijke  ondersteuning 2015", "", "wmo"),
        ("Wet maatschappelijke ondersteuning 2015 (Wmo 2015)", "", "wmo"),
        ("AVG (Algemene verordening gegevensbescherming)", "", "avg"),
        ("Verordening (EU) 2016/679", "", "avg"),
        ("Wgs", "", "wgs_schuld"),
        ("de Wgs", "1.4", "wgs_schuld"),
        ("WGS", "8a", "wgs_verband"),
        ("wgs", "", None),
        ("wgs", "8a", "wgs_schuld"),
        ("wgs", "artikel 1.4, eerste lid", "wgs_verband"),
        ("wgs", "99", None),
        ("BW", "7:454", "bw7"),
        ("BW", "7:454 lid 3", "bw7"),
        ("BW", "7:999", "bw7"),
        ("BW", "6:170", "bw6"),
        ("Burgerlijk Wetboek", "3:60", "bw3"),
        ("BW", "", None),
        ("BW", "454", None),
        ("BW", "5:1", None),
        ("BW boek 7", "454", "bw7"),
        ("Boek 7 BW", "", "bw7"),
        ("WGBO", "", "bw7"),
        ("Wwb", "", "wwb"),
        ("WWB", "", "wwb"),
        ("wet op iets anders", "", None),
        ("", "5.1.1", None),
        ("...", "", None),
    ],
)
def test_the_shipped_register_knows_which_law_is_meant(
    naam: str, artikel: str, sleutel: str | None, tmp_path: Path
) -> None:
    assert lees_wetten(Resources(tmp_path)).bedoeld(naam, artikel) == sleutel


def test_no_law_is_meant_by_nothing() -> None:
    assert WETTEN.bedoeld(None) is None
    assert WETTEN.bedoeld("BW") == "bw7"


@pytest.mark.parametrize(
    ("artikel", "plaatsen"),
    [
        ("5.3.4 lid 2", ["5.3.4 lid 2"]),
        ("artikel 5.3.4, tweede lid", ["5.3.4 lid 2"]),
        ("art. 5.3.4 lid 2.", ["5.3.4 lid 2"]),
        ("art 7:457", ["7:457"]),
        ("30, derde lid, sub a", ["30 lid 3 onder a"]),
        ("30 lid 3, aanhef en onder a", ["30 lid 3 onder a"]),
        ("8 jo. 8a", ["8", "8a"]),
        ("8; 8a", ["8", "8a"]),
        ("artikelen 8 en 8a", ["8", "8a"]),
        ("hoofdstuk 2", ["2"]),
        ("zie de wet", []),
    ],
)
def test_an_article_is_read_as_people_write_it(artikel: str, plaatsen: list[str]) -> None:
    assert [plaats.tekst() for plaats in lees_ruim(artikel)] == plaatsen


def test_the_register_says_what_a_rule_compares_with(tmp_path: Path) -> None:
    wetten = lees_wetten(Resources(tmp_path)).wetten
    assert {s for s, w in wetten.items() if w.strafrechtelijk} == {
        "uavg",
        "wpg",
        "wjsg",
        "wgs_verband",
        "jeugdwet",
        "wgs_schuld",
    }
    termijnen = [(s, t) for s, w in wetten.items() for t in w.termijnen]
    assert {(s, t.artikel, t.lid, t.jaren) for s, t in termijnen} == {
        ("wmo", "5.3.4", "1", 15),
        ("wmo", "5.3.4", "2", 20),
        ("wmo", "5.3.4", "3", 7),
        ("jeugdwet", "7.3.8", None, 20),
        ("bw7", "7:454", None, 20),
    }
    assert all(t.artikel in wetten[s].artikelen for s, t in termijnen)
    soorten = {"gemeente", *get_args(SoortPartner)}
    assert all(wie in soorten for _, t in termijnen for wie in t.voor)


def test_a_register_of_its_own_holds_for_a_gemeente(tmp_path: Path) -> None:
    source = load(zet(tmp_path, MINIMAAL))
    wetten = register(source)
    assert wetten is not None
    assert register(source) is wetten
    zet(tmp_path, "avg: x", "content/wetten.yaml")
    assert register(source) is wetten
    assert register(load(zet(tmp_path, MINIMAAL))) is None
