"""References are fields: what was saved is what Word counts, and what the rendered PDF shows."""

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from govdoc.blocks import (
    Block,
    Document,
    Footnote,
    Heading,
    List,
    ListItem,
    NoteMark,
    Reference,
    Text,
    walk,
)
from govdoc.compose import compose
from govdoc.compose.numbering import Numbering
from govdoc.compose.references import References
from govdoc.load import load
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.tasks import Wishes
from hulp.gemeente import met, zet
from hulp.lint import Bestand, lint
from hulp.schrijven import deel, los, schrijf
from hulp.validator import fouten
from hulp.velden import Verwijzingen
from hulp.voorbeeld import kop, p, tabel

ROOT = Path(__file__).parents[2]
LINDEWAARDE = (ROOT / "gemeente.yaml").read_text("utf-8")
PARTNER = "weideland"
MAG_WEG = ("casusoverleg", "aansprakelijkheid", "geschillen", "openbaarheid")
EIGEN = [{"titel": "Eigen overleg", "tekst": "1. Eerste lid.\n2. Tweede lid.", "na": "begrippen"}]


# --- each kind of reference -----------------------------------------------------------------------


def geschreven(*blokken: Block, naar: list[Reference]) -> bytes:
    """A document in which every reference stands in a sentence and in a footnote."""
    numbering = Numbering()
    genummerd = numbering.number(blokken)
    vullen = References(numbering.targets).fill
    zinnen = tuple(vullen(p("zie ", ene, ", ", NoteMark(str(n)))) for n, ene in enumerate(naar))
    noten = tuple(vullen(Footnote(str(n), (Text("noot: "), ene))) for n, ene in enumerate(naar))
    return schrijf(replace(los(*genummerd, *zinnen), footnotes=noten))


def soort(titel: str, wijze: str, id_: str, level: int = 1) -> Heading:
    return replace(kop(level, titel, id_), numbering=wijze)  # type: ignore[arg-type]


ALLES = (
    soort("Eén", "artikel", "een"),
    List((ListItem((p("lid"),)), ListItem((p("lid"),), id="wmo")), ordered=True, leden=True),
    soort("Twee", "artikel", "twee"),
    soort("Gegevens", "bijlage", "bijlage-a"),
    soort("Onderdeel", "geen", "onderdeel", 2),
    soort("Hoofdstuk", "hoofdstuk", "hoofdstuk"),
    soort("Paragraaf", "hoofdstuk", "paragraaf", 2),
    tabel(("a",), [("b",)], id="tabel-1", caption=(Text("Rollen"),)),
    tabel(("a",), [("b",)], id="tabel-2", caption=(Text("Taken"),)),
)
ZEGT = {
    ("twee", ""): "artikel 2",
    ("een", "2"): "artikel 1 lid 2",
    ("wmo", ""): "artikel 1 lid 2",
    ("bijlage-a", ""): "bijlage A",
    ("onderdeel", ""): "bijlage A, onder “Onderdeel”",
    ("hoofdstuk", ""): "hoofdstuk 1",
    ("paragraaf", ""): "paragraaf 1.1",
    ("tabel-2", ""): "tabel 2",
}


def test_elk_nummer_in_een_verwijzing_is_wat_word_ervan_maakt() -> None:
    inhoud = geschreven(*ALLES, naar=[Reference(doel, lid=lid) for doel, lid in ZEGT])
    gevonden = list(Verwijzingen(Bestand.van(inhoud)).alle())
    assert len(gevonden) == 2 * (len(ZEGT) + 3)  # in text and in notes; three hold two numbers
    for bewaard, telt, _ in gevonden:
        assert bewaard == telt
    for zegt in ZEGT.values():
        for zin in (f"zie {zegt}, ", f"noot: {zegt}"):
            assert any(zin in rondom for _, _, rondom in gevonden), zin
    assert lint(inhoud) == []


def test_een_verwijzing_met_hoofdletter_houdt_die_na_f9() -> None:
    naar = [Reference("twee", capital=True), Reference("tabel-1", capital=True)]
    inhoud = geschreven(*ALLES, naar=naar)
    gevonden = [(bewaard, telt) for bewaard, telt, _ in Verwijzingen(Bestand.van(inhoud)).alle()]
    assert gevonden == [("Artikel 2", "Artikel 2"), ("1", "1")] * 2
    assert "Tabel </w:t>" in deel(inhoud, "word/footnotes.xml")


def test_eigen_woorden_blijven_eigen_woorden() -> None:
    inhoud = geschreven(*ALLES, naar=[Reference("twee", "dit artikel")])
    assert list(Verwijzingen(Bestand.van(inhoud)).alle()) == []
    assert 'w:anchor="_twee"' in deel(inhoud)


def test_de_velden_zijn_geldig_voor_de_open_xml_sdk(tmp_path: Path) -> None:
    pad = tmp_path / "velden.docx"
    pad.write_bytes(geschreven(*ALLES, naar=[Reference(doel, lid=lid) for doel, lid in ZEGT]))
    assert fouten([pad]) == {pad: []}


# --- the convenant with articles left out or put in -----------------------------------------------


def _weg(*namen: str) -> str:
    return met(f"ketenpartners.{PARTNER}.weglaten", list(namen), LINDEWAARDE)


VARIANTEN: dict[str, Callable[[], str]] = {
    "heel": _weg,
    **{naam: lambda naam=naam: _weg(naam) for naam in MAG_WEG},  # type: ignore[misc]
    "alle": lambda: _weg(*MAG_WEG),
    "eigen": lambda: met(f"ketenpartners.{PARTNER}.aanvullende_artikelen", EIGEN, _weg()),
}


@pytest.fixture(scope="module")
def convenanten(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Document]:
    map_ = tmp_path_factory.mktemp("varianten")
    gemaakt = {}
    for naam, tekst in VARIANTEN.items():
        content = Content(load(zet(map_, tekst(), f"{naam}.yaml")))
        (taak,) = plan(content, Wishes(("convenant",), (PARTNER,)))
        gemaakt[naam] = compose(content, taak).document
    return gemaakt


@pytest.fixture(scope="module")
def inhoud(convenanten: dict[str, Document]) -> dict[str, bytes]:
    return {naam: schrijf(document, "compact") for naam, document in convenanten.items()}


@pytest.fixture(scope="module")
def gezien(inhoud: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The text of each PDF without head and foot of its pages, on one line."""
    for programma in ("libreoffice", "pdftotext"):
        if shutil.which(programma) is None:
            pytest.skip(f"{programma} ontbreekt: wat er op papier komt is niet te zien")
    map_ = tmp_path_factory.mktemp("gezien")
    for naam, bytes_ in inhoud.items():
        (map_ / f"{naam}.docx").write_bytes(bytes_)
    profiel = f"-env:UserInstallation={(map_ / 'profiel').as_uri()}"
    opdracht = ["libreoffice", profiel, "--headless", "--convert-to", "pdf", "--outdir", str(map_)]
    woord = [str(map_ / f"{naam}.docx") for naam in inhoud]
    subprocess.run([*opdracht, *woord], check=True, capture_output=True, timeout=300)
    return {naam: _tekst(map_ / f"{naam}.pdf") for naam in inhoud}


def _tekst(pad: Path) -> str:
    tussen = ["-r", "72", "-x", "0", "-y", "72", "-W", "900", "-H", "700"]
    opdracht = ["pdftotext", "-raw", *tussen, str(pad), "-"]
    klaar = subprocess.run(opdracht, check=True, capture_output=True, encoding="utf-8")
    return " ".join(klaar.stdout.split())


@pytest.mark.parametrize("naam", VARIANTEN)
def test_wat_weg_is_is_weg_en_de_rest_telt_door(
    convenanten: dict[str, Document], naam: str
) -> None:
    koppen = [
        blok
        for sectie in convenanten[naam].sections
        for blok in walk(sectie.blocks)
        if isinstance(blok, Heading) and blok.numbering == "artikel" and blok.number
    ]
    assert [kop_.number for kop_ in koppen] == [f"Artikel {n + 1}" for n in range(len(koppen))]
    weg = {"heel": set(), "eigen": set(), "alle": set(MAG_WEG)}.get(naam, {naam})
    assert {kop_.id for kop_ in koppen} & set(MAG_WEG) == set(MAG_WEG) - weg


@pytest.mark.parametrize("naam", VARIANTEN)
def test_elke_verwijzing_is_bewaard_zoals_word_telt_en_staat_zo_op_papier(
    inhoud: dict[str, bytes], gezien: dict[str, str], naam: str
) -> None:
    gevonden = list(Verwijzingen(Bestand.van(inhoud[naam])).alle())
    assert len(gevonden) > 20
    for bewaard, telt, rondom in gevonden:
        assert bewaard == telt, rondom
        assert " ".join(rondom.split()) in gezien[naam]


@pytest.mark.parametrize("naam", VARIANTEN)
def test_elk_nummer_op_papier_is_dat_van_het_blok(
    convenanten: dict[str, Document], gezien: dict[str, str], naam: str
) -> None:
    for sectie in convenanten[naam].sections:
        for blok in walk(sectie.blocks):
            if isinstance(blok, Heading) and blok.number:
                titel = "".join(stuk.text for stuk in blok.inlines if isinstance(stuk, Text))
                assert re.search(rf"{blok.number} {re.escape(titel)}", gezien[naam]), blok.number
