"""The RASIC table: every letter arrives, every part stands by itself, colour is never alone."""

import re
from dataclasses import replace

import pytest
from lxml import etree

from govdoc.blocks import MatrixColumn, MatrixGroup, MatrixRow, RasicMatrix, Section, Text, plain
from hulp.lint import Bestand, W, lint, val
from hulp.schrijven import deel, los, schrijf
from hulp.voorbeeld import rasic


def liggend(matrix: RasicMatrix) -> bytes:
    inhoud = schrijf(replace(los(), sections=(Section((matrix,), landscape=True),)))
    assert lint(inhoud) == []
    return inhoud


def tabellen(inhoud: bytes) -> list[list[list[str]]]:
    """The text of every cell of every table."""
    boom = Bestand.van(inhoud).bomen["word/document.xml"]
    return [
        [
            ["".join(cel.itertext(f"{W}t")) for cel in rij.iter(f"{W}tc")]
            for rij in tabel.iter(f"{W}tr")
        ]
        for tabel in boom.iter(f"{W}tbl")
    ]


@pytest.mark.parametrize(("taken", "rollen"), [(3, 2), (22, 16), (45, 22), (60, 30), (1, 1)])
def test_elke_letter_van_elke_rol_bij_elke_taak_staat_er_precies_een_keer(
    taken: int, rollen: int
) -> None:
    matrix = rasic(taken, rollen)
    gevonden: dict[tuple[str, str], str] = {}
    for kop, *rijen in tabellen(liggend(matrix)):
        for taak, *letters in rijen:
            if any(taak == plain(rij.label) for groep in matrix.groups for rij in groep.rows):
                for rol, letter in zip(kop[1:], letters, strict=True):
                    assert (taak, rol) not in gevonden
                    gevonden[taak, rol] = letter
    assert gevonden == {
        (plain(rij.label), kolom.label): letter
        for groep in matrix.groups
        for rij in groep.rows
        for kolom, letter in zip(matrix.columns, rij.letters, strict=True)
    }


def test_elk_deel_heeft_een_bijschrift_met_hetzelfde_nummer_een_kop_en_een_legenda() -> None:
    inhoud = liggend(rasic())
    xml = deel(inhoud)
    delen = len(tabellen(inhoud))
    assert delen > 2
    assert xml.count("SEQ Tabel \\* ARABIC") == 1
    assert len(re.findall(r" REF \w+ \\h ", xml)) == delen - 1
    assert xml.count("<w:tblHeader/>") == delen
    assert xml.count("beslist en is eindverantwoordelijk") == delen
    for nummer in range(1, delen + 1):
        assert f" – deel {nummer} van {delen}</w:t>" in xml


def test_een_kleine_matrix_is_een_deel_zonder_volgnummer() -> None:
    inhoud = liggend(rasic(5, 6))
    assert len(tabellen(inhoud)) == 1
    assert " – deel " not in deel(inhoud)


@pytest.mark.parametrize(("rollen", "groepen"), [(22, 1), (24, 1), (25, 2), (40, 2), (60, 3)])
def test_een_rij_blijft_heel_zolang_de_letters_te_lezen_zijn(rollen: int, groepen: int) -> None:
    koppen = {tuple(tabel[0]) for tabel in tabellen(liggend(rasic(4, rollen)))}
    assert len(koppen) == groepen
    assert max(map(len, koppen)) <= 25


def test_een_brede_matrix_wordt_geknipt_tussen_twee_lijnen() -> None:
    lijnen = ["bestuur"] * 4 + ["gemeente"] * 12 + ["wijkteam"] * 14
    breed = rasic(4, 30)
    kolommen = tuple(
        replace(kolom, line=lijn) for kolom, lijn in zip(breed.columns, lijnen, strict=True)
    )
    delen = tabellen(liggend(replace(breed, columns=kolommen)))
    assert [len(tabel[0]) - 1 for tabel in delen] == [16, 14]


def test_geen_letter_is_kleiner_dan_acht_punten() -> None:
    stijlen = Bestand.van(liggend(rasic(4, 24))).bomen["word/styles.xml"]
    maten = {
        val(stijl, "styleId"): int(val(stijl.find(f".//{W}sz")))
        for stijl in stijlen.iter(f"{W}style")
        if val(stijl, "styleId").startswith("RASIC") and stijl.find(f".//{W}sz") is not None
    }
    assert len(maten) == 5
    assert min(maten.values()) >= 16


def test_de_legenda_noemt_de_volle_naam_van_elke_rol_in_dat_deel() -> None:
    kolommen = (MatrixColumn("FG", "Functionaris"), MatrixColumn("Raad", "Raad"))
    matrix = RasicMatrix(kolommen, (MatrixGroup("", (MatrixRow((Text("t"),), ("C", "I")),)),))
    alles = "".join(etree.fromstring(deel(liggend(matrix)).encode()).itertext(f"{W}t"))
    assert "FG Functionaris" in alles
    assert "Raad Raad" not in alles


def cel_met(xml: str, letter: str) -> str:
    gevonden = re.search(rf"<w:tc>(?:(?!<w:tc>).)*>{re.escape(letter)}</w:t>.*?</w:tc>", xml)
    assert gevonden
    return gevonden[0]


def test_wie_beslist_en_wie_het_doet_valt_op_ook_in_grijs() -> None:
    xml = deel(liggend(rasic(12, 10)))
    assert 'w:fill="0B4F5C"' in cel_met(xml, "A")
    assert '<w:rStyle w:val="RASICA"/>' in cel_met(xml, "A/R")
    assert '<w:rStyle w:val="RASICR"/>' in cel_met(xml, "R")
    for letter in "SIC":
        assert "w:fill" not in cel_met(xml, letter)
        assert "w:rStyle" not in cel_met(xml, letter)


def test_namen_van_rollen_lezen_omhoog_en_niets_is_samengevoegd() -> None:
    xml = deel(liggend(rasic()))
    assert xml.count('<w:textDirection w:val="btLr"/>') > 20
    assert "gridSpan" not in xml
    assert "vMerge" not in xml


def test_elke_vijfde_rij_heeft_een_zwaardere_lijn() -> None:
    rijen = tuple(MatrixRow((Text(f"taak {n}"),), ("A",)) for n in range(1, 13))
    matrix = RasicMatrix((MatrixColumn("FG", "FG"),), (MatrixGroup("Thema", rijen),))
    boom = etree.fromstring(deel(liggend(matrix)).encode())
    assert ["".join(rij[1].itertext(f"{W}t")) for rij in boom.iter(f"{W}tr") if _zwaar(rij)] == [
        "taak 5",
        "taak 10",
    ]


def _zwaar(rij: etree._Element) -> bool:
    randen = [cel.find(f"{W}tcPr/{W}tcBorders/{W}bottom") for cel in rij.iter(f"{W}tc")]
    return all(val(rand, "sz") == "8" for rand in randen)


def test_een_thema_gaat_over_de_bladzijde_met_zijn_naam() -> None:
    een_thema = RasicMatrix(
        rasic(1, 4).columns,
        (MatrixGroup("Alles", rasic(40, 4).groups[0].rows * 6),),
        (Text("Lang"),),
    )
    eerste = [tabel[1][0] for tabel in tabellen(liggend(een_thema))]
    assert eerste[0] == "Alles"
    assert len(eerste) > 2
    assert set(eerste[1:]) == {"Alles (vervolg)"}
