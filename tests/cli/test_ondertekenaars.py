"""Statements for the people on the signers' list: each name in its own statement, nowhere else."""

import subprocess
import zipfile
from pathlib import Path

import pytest

from hulp.gemeente import zet
from hulp.lijsten import KOP, NAMEN, RIJEN, leg, lijst, met_lijst
from hulp.programma import govdoc

BLANCO = ("ambtenaar", "gedetacheerd", "ict")
EIGEN = ("ambtenaar/{}K-1", "gedetacheerd/{}K-2", "ict/{}K-3")
VELDEN = ("naam", "functie", "organisatie", "start", "einde")
NU = "1795478400"  # 24 November 2026


def bouw(yaml: Path, *opties: str) -> subprocess.CompletedProcess[str]:
    return govdoc("build", *opties, map_=yaml.parent, SOURCE_DATE_EPOCH=NU)


def uitvoer(yaml: Path) -> dict[str, Path]:
    """Every file below output/, by its path there."""
    map_ = yaml.parent / "output" / "wilgenhoven"
    return {p.relative_to(map_).as_posix(): p for p in sorted(map_.rglob("*")) if p.is_file()}


def eigen(paden: dict[str, Path]) -> list[Path]:
    return [paden[f"geheimhouding/{pad.format('geheimhoudingsverklaring-')}.docx"] for pad in EIGEN]


def inhoud(pad: Path) -> str:
    """All text in a file, unpacked where it is a package."""
    if not zipfile.is_zipfile(pad):
        return pad.read_text("utf-8")
    with zipfile.ZipFile(pad) as pakket:
        delen = [pakket.read(naam).decode("utf-8", "replace") for naam in pakket.namelist()]
        return "\n".join([*pakket.namelist(), *delen])


def velden(tekst: str) -> set[str]:
    """Which of the fields that a list can fill in are still to be filled in by hand."""
    return {veld for veld in VELDEN if f'<w:tag w:val="{veld}"/>' in tekst}


def test_everyone_on_the_list_gets_a_statement_and_the_blank_ones_stay(tmp_path: Path) -> None:
    yaml = leg(tmp_path, lijst())
    klaar = bouw(yaml, "--only", "geheimhouding")
    assert klaar.returncode == 0, klaar.stderr
    paden = uitvoer(yaml)
    assert set(paden) == {
        *(f"geheimhouding/geheimhoudingsverklaring-{soort}.docx" for soort in BLANCO),
        *(f"geheimhouding/{pad.format('geheimhoudingsverklaring-')}.docx" for pad in EIGEN),
    }


def test_a_name_stands_in_its_own_statement_and_nowhere_else(tmp_path: Path) -> None:
    yaml = leg(tmp_path, lijst())
    klaar = bouw(yaml)
    assert klaar.returncode == 0, klaar.stderr
    paden = uitvoer(yaml)
    assert len(paden) > len(BLANCO) + len(EIGEN)
    teksten = {pad: inhoud(pad) for pad in paden.values()}
    for naam, statement in zip(NAMEN, eigen(paden), strict=True):
        assert [pad for pad, tekst in teksten.items() if naam in tekst] == [statement]
        for woord in naam.split():
            assert woord not in klaar.stdout + klaar.stderr
            assert woord not in " ".join(paden)
            assert not any(woord in tekst for pad, tekst in teksten.items() if pad != statement)
        with zipfile.ZipFile(statement) as pakket:
            elders = [n for n in pakket.namelist() if naam in pakket.read(n).decode("utf-8", "x")]
        assert elders == ["word/document.xml"]


def test_a_statement_is_filled_in_with_what_the_list_says(tmp_path: Path) -> None:
    yaml = leg(tmp_path, lijst())
    bouw(yaml, "--only", "geheimhouding")
    paden = uitvoer(yaml)
    ambtenaar, gedetacheerd, ict = map(inhoud, eigen(paden))
    assert all(deel in ambtenaar for deel in ("consulent", "Afdeling Zorg", "1 januari 2026"))
    assert "Stichting Buurtzorg Linde" in gedetacheerd
    assert "buurtzorg_linde" not in gedetacheerd
    assert all(deel in gedetacheerd for deel in ("1 februari 2026", "tot en met 1 februari 2028"))
    assert "Regieplein B.V." in ict
    assert velden(gedetacheerd) == set()
    assert velden(ambtenaar) == {"einde"}
    assert velden(ict) == {"start", "einde"}
    for soort in BLANCO:
        pad = paden[f"geheimhouding/geheimhoudingsverklaring-{soort}.docx"]
        assert velden(inhoud(pad)) == set(VELDEN)


def test_what_the_list_leaves_empty_stays_a_field(tmp_path: Path) -> None:
    yaml = leg(tmp_path, lijst("K-1,Trijntje Voorbeeld,,ambtenaar,,,,2027-01-01"))
    assert bouw(yaml, "--only", "geheimhouding").returncode == 0
    tekst = inhoud(uitvoer(yaml)["geheimhouding/ambtenaar/geheimhoudingsverklaring-K-1.docx"])
    assert velden(tekst) == {"functie", "organisatie", "start"}
    assert "tot en met 1 januari 2027" in tekst


@pytest.mark.parametrize(
    ("soort", "organisatie", "naam"),
    [
        ("ict", "samen", "Leverancier Samen"),
        ("gedetacheerd", "samen", "Kernpartner Samen"),
        ("ambtenaar", "samen", "Kernpartner Samen"),
        ("ambtenaar", "regieplein", "Regieplein B.V."),
        ("ambtenaar", "elders", "elders"),
    ],
)
def test_an_id_becomes_the_name_of_the_party(
    soort: str, organisatie: str, naam: str, tmp_path: Path
) -> None:
    yaml = leg(tmp_path, lijst(f"1,Trijntje Voorbeeld,x,{soort},,{organisatie},,"))
    partij = "vestigingsplaats: X, vertegenwoordiger: {functie: y}"
    tekst = (
        met_lijst()
        .replace(
            "kernpartners:\n",
            f"kernpartners:\n  samen: {{naam: Kernpartner Samen, {partij}, levert_rollen: po,"
            " detachering: {}}\n",
        )
        .replace(
            "leveranciers:\n",
            f"leveranciers:\n  samen: {{naam: Leverancier Samen, {partij}, systemen: z,"
            " verwerkt_persoonsgegevens: nee}\n",
        )
    )
    zet(yaml.parent, tekst)
    klaar = bouw(yaml, "--only", "geheimhouding")
    assert klaar.returncode == 0, klaar.stderr
    pad = uitvoer(yaml)[f"geheimhouding/{soort}/geheimhoudingsverklaring-1.docx"]
    assert naam in inhoud(pad)


def test_names_that_look_like_markup_come_out_as_typed(tmp_path: Path) -> None:
    yaml = leg(tmp_path, lijst('1,"*Ster* & [Co] <x> {{ 7*7 }} ""Zo""",1. x,ambtenaar,,# kop,,'))
    assert bouw(yaml, "--only", "geheimhouding").returncode == 0
    tekst = inhoud(uitvoer(yaml)["geheimhouding/ambtenaar/geheimhoudingsverklaring-1.docx"])
    assert "*Ster* &amp; [Co] &lt;x&gt; {{ 7*7 }}" in tekst
    assert "# kop" in tekst


def test_the_same_list_gives_the_same_bytes(tmp_path: Path) -> None:
    bytes_ = []
    for naam in ("a", "b"):
        yaml = leg(tmp_path / naam, lijst())
        bouw(yaml, "--only", "geheimhouding")
        bytes_.append([pad.read_bytes() for pad in uitvoer(yaml).values()])
    assert bytes_[0] == bytes_[1]


def test_a_list_without_rows_gives_the_blank_statements_only(tmp_path: Path) -> None:
    yaml = leg(tmp_path, f"{KOP}\n")
    assert bouw(yaml, "--only", "geheimhouding").returncode == 0
    assert len(uitvoer(yaml)) == len(BLANCO)


def test_a_list_that_git_keeps_stops_the_build(tmp_path: Path) -> None:
    yaml = leg(tmp_path, lijst(), "lijst.csv")
    subprocess.run(["git", "init", "-q"], cwd=yaml.parent, check=True)
    subprocess.run(["git", "add", "lijst.csv"], cwd=yaml.parent, check=True)
    klaar = bouw(yaml)
    assert klaar.returncode == 1
    assert "fout PRI001" in klaar.stderr
    assert "Er is niets geschreven" in klaar.stderr
    assert uitvoer(yaml) == {}
    assert not any(naam in klaar.stderr + klaar.stdout for naam in NAMEN)


def test_two_numbers_that_differ_in_case_only_stop_the_build(tmp_path: Path) -> None:
    yaml = leg(tmp_path, lijst(RIJEN[0], RIJEN[0].replace("K-1", "k-1")))
    klaar = bouw(yaml)
    assert klaar.returncode == 1
    assert "fout GEH003" in klaar.stderr
    assert "lijst.csv:3:1" in klaar.stderr
    assert uitvoer(yaml) == {}
    assert not any(naam in klaar.stderr for naam in NAMEN)


def test_a_withdrawn_policy_gives_nobody_a_statement(tmp_path: Path) -> None:
    yaml = leg(tmp_path, lijst())
    zet(yaml.parent, met_lijst().replace("  status: concept\n", "  status: ingetrokken\n", 1))
    assert bouw(yaml, "--only", "geheimhouding").returncode == 0
    assert uitvoer(yaml) == {}


def test_the_documents_of_a_party_are_no_statements(tmp_path: Path) -> None:
    yaml = leg(tmp_path, lijst())
    assert bouw(yaml, "--partner", "regieplein").returncode == 0
    assert [pad.partition("/")[0] for pad in uitvoer(yaml)] == ["leveranciers"]
