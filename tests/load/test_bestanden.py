"""REF003: files that gemeente.yaml names, inside its folder and of the right kind."""

import zipfile
from pathlib import Path

import docx
import pytest

from hulp.gemeente import minimaal, plek, volledig, zet
from hulp.laden import enige, laad

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00"
SVG = b'<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="http://www.w3.org/2000/svg"/>'
KOP = "nummer,naam,functie,soort,rol,organisatie,start,einde\n"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override'
    ' PartName="/word/document.xml" ContentType="application/{}.main+xml"/></Types>'
)
WORD = "vnd.openxmlformats-officedocument.wordprocessingml"


def huisstijl(sleutel: str, pad: str) -> str:
    return minimaal() + f"huisstijl:\n  {sleutel}: {pad}\n"


def lijst(pad: str) -> str:
    return volledig() + f"  ondertekenaars: {pad}\n"


def pakket(map_: Path, naam: str, types: str, deel: str = "word/document.xml") -> None:
    with zipfile.ZipFile(map_ / naam, "w") as package:
        package.writestr("[Content_Types].xml", types)
        package.writestr(deel, "<x/>")


# --- the right kind -------------------------------------------------------------------------------


def test_een_sjabloon_van_word(tmp_path: Path) -> None:
    docx.Document().save(str(tmp_path / "huis.docx"))
    assert laad(tmp_path, huisstijl("sjabloon", "huis.docx")).problems == ()


def test_een_dotx_en_een_hoofddeel_met_een_nummer(tmp_path: Path) -> None:
    pakket(tmp_path, "huis.dotx", TYPES.format(f"{WORD}.template"), "word/document2.xml")
    assert laad(tmp_path, huisstijl("sjabloon", "huis.dotx")).problems == ()


@pytest.mark.parametrize("inhoud", [b"", b"tekst", b"PK\x03\x04 kapot", PNG, b"\xd0\xcf\x11\xe0"])
def test_geen_sjabloon(inhoud: bytes, tmp_path: Path) -> None:
    zet(tmp_path, inhoud, "huis.docx")
    tekst = huisstijl("sjabloon", "huis.docx")
    problem = enige(laad(tmp_path, tekst))
    assert (problem.code, problem.path) == ("REF003", "huisstijl.sjabloon")
    assert (problem.place.line, problem.place.column) == plek(tekst, "huis.docx")
    assert problem.message == "Dit is geen Word-bestand zonder macro's (.docx of .dotx)"
    assert problem.help == "sla het sjabloon in Word op als .docx of .dotx"


@pytest.mark.parametrize(
    ("types", "deel"),
    [
        (TYPES.format("vnd.ms-word.document.macroEnabled"), "word/document.xml"),
        (TYPES.format("vnd.openxmlformats-officedocument.spreadsheetml.sheet"), "xl/workbook.xml"),
        (TYPES.format(f"{WORD}.document"), "anders.xml"),
    ],
)
def test_een_ander_pakket_is_geen_sjabloon(types: str, deel: str, tmp_path: Path) -> None:
    pakket(tmp_path, "huis.docx", types, deel)
    assert enige(laad(tmp_path, huisstijl("sjabloon", "huis.docx"))).code == "REF003"


@pytest.mark.parametrize("inhoud", [PNG, b"\xff\xd8\xff\xe0\x00", SVG, b"\xef\xbb\xbf" + SVG])
def test_een_logo(inhoud: bytes, tmp_path: Path) -> None:
    zet(tmp_path, inhoud, "beeld/logo.x")
    assert laad(tmp_path, huisstijl("logo", "beeld/logo.x")).problems == ()


@pytest.mark.parametrize(
    "inhoud",
    [
        b"",
        b"GIF89a",
        b"\x89PNG\r\n\x1a\n",
        b"<svg/>",
        b"<html><svg xmlns='http://www.w3.org/2000/svg'/></html>",
        b"<svg xmlns='http://www.w3.org/2000/svg'>",
        b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>",
        b"%PDF-1.7",
    ],
)
def test_geen_logo(inhoud: bytes, tmp_path: Path) -> None:
    zet(tmp_path, inhoud, "logo.png")
    problem = enige(laad(tmp_path, huisstijl("logo", "logo.png")))
    assert (problem.code, problem.path) == ("REF003", "huisstijl.logo")
    assert problem.message == "Dit is geen PNG, JPEG of SVG"


@pytest.mark.parametrize(
    "inhoud",
    [
        KOP,
        KOP.replace(",", ";").replace("\n", "\r\n") + "1;Ans;;;;;;\r\n",
        "\ufeff" + KOP,
        '"nummer","naam"\n',
        "Naam;Nummer",
    ],
)
def test_een_lijst_van_ondertekenaars(inhoud: str, tmp_path: Path) -> None:
    zet(tmp_path, inhoud, "lijst.csv")
    assert laad(tmp_path, lijst("lijst.csv")).problems == ()


@pytest.mark.parametrize(
    "inhoud",
    [
        b"",
        b"\n" + KOP.encode(),
        b"1,Ans,x\n",
        KOP.encode("utf-16"),
        KOP.encode() + b"1,Zo\xeb\n",
        KOP.replace(",", "\t").encode(),
    ],
)
def test_geen_lijst_van_ondertekenaars(inhoud: bytes, tmp_path: Path) -> None:
    zet(tmp_path, inhoud, "lijst.csv")
    tekst = lijst("lijst.csv")
    problem = enige(laad(tmp_path, tekst))
    assert (problem.code, problem.path) == ("REF003", "geheimhouding.ondertekenaars")
    assert (problem.place.line, problem.place.column) == plek(tekst, "lijst.csv")
    assert KOP.strip() in problem.help


def test_een_naam_uit_de_lijst_staat_in_geen_melding(tmp_path: Path) -> None:
    zet(tmp_path, KOP.encode() + b"1,Geheim\xeb\n", "lijst.csv")
    problem = enige(laad(tmp_path, lijst("lijst.csv")))
    assert "Geheim" not in problem.message + problem.help


# --- where it lies --------------------------------------------------------------------------------


@pytest.mark.parametrize("sleutel", ["sjabloon", "logo"])
@pytest.mark.parametrize(
    ("pad", "woorden"),
    [
        ("weg.png", "'weg.png' bestaat niet"),
        ("../buiten.png", "leidt naar buiten de map van gemeente.yaml"),
        ("beeld/../logo.png", "leidt naar buiten de map van gemeente.yaml"),
        ("/etc/passwd", "leidt naar buiten de map van gemeente.yaml"),
        ("C:/logo.png", "leidt naar buiten de map van gemeente.yaml"),
        (r"beeld\logo.png", "bevat \\"),
        ('"a\\0b"', "bestaat niet"),
        ("a" * 5000, "bestaat niet"),
        ("https://x.example/logo.png", "bestaat niet"),
    ],
)
def test_een_pad_dat_niet_kan(sleutel: str, pad: str, woorden: str, tmp_path: Path) -> None:
    map_ = tmp_path / "gemeente"
    zet(tmp_path, PNG, "buiten.png")
    zet(map_, PNG, "logo.png")
    zet(map_, PNG, "beeld/logo.png")
    tekst = huisstijl(sleutel, pad)
    codes = {problem.code for problem in laad(map_, tekst).problems}
    if pad.startswith('"'):
        assert codes == {"FMT003", "REF003"}
        return
    problem = enige(laad(map_, tekst))
    assert (problem.code, problem.path) == ("REF003", f"huisstijl.{sleutel}")
    assert (problem.place.line, problem.place.column) == plek(
        tekst, f"{sleutel}: ", 10 if sleutel == "sjabloon" else 6
    )
    assert woorden in problem.message
    assert problem.help


def test_bedoelt_u_een_bestand_dat_er_wel_is(tmp_path: Path) -> None:
    zet(tmp_path, PNG, "logo.png")
    problem = enige(laad(tmp_path, huisstijl("logo", "logo.jpg")))
    assert problem.message == "'logo.jpg' bestaat niet; bedoelt u 'logo.png'?"


def test_een_map_is_geen_logo(tmp_path: Path) -> None:
    (tmp_path / "logo.png").mkdir()
    assert enige(laad(tmp_path, huisstijl("logo", "logo.png"))).code == "REF003"


@pytest.mark.parametrize("via", ["logo.png", "beeld/logo.png"])
def test_een_koppeling_naar_buiten(via: str, tmp_path: Path) -> None:
    map_ = tmp_path / "gemeente"
    map_.mkdir()
    zet(tmp_path, PNG, "elders/logo.png")
    if "/" in via:
        _koppel(map_ / "beeld", tmp_path / "elders")
    else:
        _koppel(map_ / via, tmp_path / "elders/logo.png")
    problem = enige(laad(map_, huisstijl("logo", via)))
    assert problem.code == "REF003"
    assert "leidt via een koppeling naar buiten" in problem.message


def test_een_koppeling_naar_binnen_mag(tmp_path: Path) -> None:
    zet(tmp_path, PNG, "beeld/logo.png")
    _koppel(tmp_path / "logo.png", tmp_path / "beeld/logo.png")
    assert laad(tmp_path, huisstijl("logo", "logo.png")).problems == ()


@pytest.mark.parametrize("absoluut", [True, False])
def test_de_lijst_mag_buiten_de_map_liggen(absoluut: bool, tmp_path: Path) -> None:  # noqa: FBT001 - pytest fills it in
    buiten = zet(tmp_path, KOP, "lijst.csv")
    pad = buiten.as_posix() if absoluut else "../lijst.csv"
    assert laad(tmp_path / "gemeente", lijst(pad)).problems == ()


def test_een_lijst_die_er_niet_is(tmp_path: Path) -> None:
    problem = enige(laad(tmp_path, lijst("../weg.csv")))
    assert (problem.code, problem.path) == ("REF003", "geheimhouding.ondertekenaars")
    assert problem.message == "'../weg.csv' bestaat niet"


def _koppel(van: Path, naar: Path) -> None:
    try:
        van.symlink_to(naar)
    except OSError:
        pytest.skip("koppelingen mogen hier niet")
