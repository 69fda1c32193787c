"""A gemeente's colours, font and logo reach every document; what cannot be used is named."""

import io
import shutil
import struct
import zipfile
import zlib
from pathlib import Path

import docx
import pytest

from govdoc.errors import GovdocError, ProblemsError
from govdoc.model.organisatie import Huisstijl
from govdoc.resources import Resources
from govdoc.writers.docx.document import write_docx as write
from govdoc.writers.docx.load import load_house_style
from hulp.lint import lint
from hulp.schrijven import PROJECT, deel, delen, veranderd
from hulp.validator import fouten
from hulp.voorbeeld import handboek


def png(breed: int = 40, hoog: int = 20) -> bytes:
    """A small white picture."""

    def stuk(soort: bytes, inhoud: bytes) -> bytes:
        som = struct.pack(">I", zlib.crc32(soort + inhoud))
        return struct.pack(">I", len(inhoud)) + soort + inhoud + som

    kop = struct.pack(">IIBBBBB", breed, hoog, 8, 0, 0, 0, 0)
    beeld = zlib.compress(b"".join(b"\0" + b"\xff" * breed for _ in range(hoog)))
    return b"\x89PNG\r\n\x1a\n" + stuk(b"IHDR", kop) + stuk(b"IDAT", beeld) + stuk(b"IEND", b"")


JPEG = (
    b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
    b"\xff\xc0\x00\x11\x08\x00\x14\x00\x28\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01\xff\xd9"
)


def gemaakt(map_: Path, **keuze: str) -> bytes:
    stijl = load_house_style(Resources(map_), "standaard", Huisstijl(**keuze))
    return write(handboek(), stijl)


def test_eigen_kleuren_vervangen_die_van_de_huisstijl_overal(tmp_path: Path) -> None:
    inhoud = gemaakt(tmp_path, kleur="#5a189a", accent="#8a1c1c")
    with zipfile.ZipFile(io.BytesIO(inhoud)) as archief:
        alles = b"".join(archief.read(naam) for naam in archief.namelist()).decode("utf-8")
    assert "5A189A" in alles
    assert "8A1C1C" in alles
    assert "0B4F5C" not in alles
    assert "9A3412" not in alles
    assert lint(inhoud) == []


def test_een_kleur_die_de_andere_was_raakt_niet_in_de_war(tmp_path: Path) -> None:
    """The two colours changed places: no colour is replaced twice."""
    stijl = load_house_style(
        Resources(tmp_path), "standaard", Huisstijl(kleur="#9a3412", accent="#0b4f5c")
    )
    thema = deel(write(handboek(), stijl), "word/theme/theme1.xml")
    assert '<a:accent1><a:srgbClr val="9A3412"/></a:accent1>' in thema
    assert '<a:accent2><a:srgbClr val="0B4F5C"/></a:accent2>' in thema


def test_een_eigen_lettertype_vervangt_calibri(tmp_path: Path) -> None:
    inhoud = gemaakt(tmp_path, lettertype="Gill & Sons")
    assert 'typeface="Gill &amp; Sons"' in deel(inhoud, "word/theme/theme1.xml")
    lettertypen = deel(inhoud, "word/fontTable.xml")
    assert 'w:name="Gill &amp; Sons"' in lettertypen
    assert "Carlito" not in lettertypen
    assert lint(inhoud) == []


@pytest.mark.parametrize(("naam", "inhoud"), [("logo.png", png()), ("logo.jpg", JPEG)])
def test_een_logo_staat_op_het_voorblad_met_zijn_woorden(
    tmp_path: Path, naam: str, inhoud: bytes
) -> None:
    (tmp_path / naam).write_bytes(inhoud)
    gevonden = gemaakt(tmp_path, logo=naam, logo_tekst="Wapen van Lindewaarde & <Zuid>")
    document = deel(gevonden)
    assert 'descr="Wapen van Lindewaarde &amp; &lt;Zuid&gt;"' in document
    assert document.index("<w:drawing>") < document.index("Handboek privacy governance")
    assert "wp:anchor" not in document
    soort = "png" if naam.endswith("png") else "jpeg"
    assert f"word/media/logo.{soort}" in delen(gevonden)
    assert lint(gevonden) == []
    pad = tmp_path / "uit.docx"
    pad.write_bytes(gevonden)
    assert fouten([pad]) == {pad: []}


SVG = b"""<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  viewBox="0 0 400 100" width="40mm" height="10mm">
<defs><linearGradient id="g"><stop offset="0" stop-color="#0B4F5C"/></linearGradient></defs>
<rect width="400" height="100" fill="url(#g)"/><use xlink:href="#g"/></svg>"""


def test_een_svg_logo_heeft_een_plaatje_voor_wie_geen_svg_kan_tonen(tmp_path: Path) -> None:
    (tmp_path / "logo.SVG").write_bytes(SVG)
    gevonden = gemaakt(tmp_path, logo="logo.SVG", logo_tekst="Wapen")
    document = deel(gevonden)
    assert f'<wp:extent cx="{60 * 36000}" cy="{15 * 36000}"/>' in document
    assert "<asvg:svgBlip " in document
    assert {"word/media/logo.svg", "word/media/logo.png"} <= set(delen(gevonden))
    with zipfile.ZipFile(io.BytesIO(gevonden)) as archief:
        getekend = archief.read("word/media/logo.png")
    breed, hoog = struct.unpack(">II", getekend[16:24])
    assert breed > 400  # 60 mm in print
    assert abs(breed - 4 * hoog) <= 4
    assert lint(gevonden) == []
    pad = tmp_path / "uit.docx"
    pad.write_bytes(gevonden)
    assert fouten([pad]) == {pad: []}


def test_een_logo_zonder_woorden_heet_naar_de_gemeente(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(png())
    assert 'descr="Logo van gemeente Lindewaarde"' in deel(gemaakt(tmp_path, logo="logo.png"))


def test_de_maat_van_een_svg_zonder_viewbox(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_bytes(SVG.replace(b'viewBox="0 0 400 100" ', b""))
    document = deel(gemaakt(tmp_path, logo="logo.svg", logo_tekst="Wapen"))
    assert f'<wp:extent cx="{60 * 36000}" cy="{15 * 36000}"/>' in document


@pytest.mark.parametrize(
    ("oud", "nieuw", "melding"),
    [
        (b"<rect ", b"<script>1</script><rect ", "wordt uitgevoerd.*<script>"),
        (b"<rect ", b'<rect onload="x()" ', "<rect>"),
        (b'"#g"/></svg>', b'"https://x.example/a.png"/></svg>', "<use>"),
        (b"url(#g)", b"url(https://x.example/a)", "<rect>"),
        (b"<defs>", b"<style>@import 'x'</style><defs>", "<style>"),
        (b"<svg ", b"<!DOCTYPE svg><svg ", "DOCTYPE"),
        (b"</svg>", b"", "geen geldige SVG"),
        (b"2000/svg", b"2000/iets", "geen SVG"),
        (b"0 0 400 100", b"0 0 0 0", "hoe groot"),
        (b'"0 0 400 100" width="40mm"', b'"- e . E"', "hoe groot"),
        (b'viewBox="0 0 400 100" width="40mm"', b'width="100%"', "hoe groot"),
    ],
)
def test_een_svg_die_iets_doet_of_ophaalt_wordt_geweigerd(
    tmp_path: Path, oud: bytes, nieuw: bytes, melding: str
) -> None:
    assert oud in SVG
    (tmp_path / "logo.svg").write_bytes(SVG.replace(oud, nieuw))
    with pytest.raises(GovdocError, match=melding):
        gemaakt(tmp_path, logo="logo.svg", logo_tekst="x")


def test_een_logo_houdt_zijn_verhouding_binnen_de_ruimte(tmp_path: Path) -> None:
    (tmp_path / "breed.png").write_bytes(png(400, 20))
    document = deel(gemaakt(tmp_path, logo="breed.png", logo_tekst="x"))
    assert f'<wp:extent cx="{60 * 36000}" cy="{3 * 36000}"/>' in document


@pytest.mark.parametrize(
    ("naam", "inhoud", "melding"),
    [
        ("logo.png", b"geen plaatje", "geen PNG, JPEG of SVG"),
        ("logo.png", b"\x89PNG\r\n\x1a\n", "geen PNG, JPEG of SVG"),
        ("logo.png", b"\xff\xd8\xff", "geen PNG, JPEG of SVG"),
        ("../logo.png", png(), "buiten de map"),
        ("weg.png", None, "niet te lezen"),
        ("groot.png", png() + b"\0" * 10_000_000, "groter dan 10 MB"),
    ],
)
def test_een_logo_dat_niet_kan_wordt_geweigerd(
    tmp_path: Path, naam: str, inhoud: bytes | None, melding: str
) -> None:
    map_ = tmp_path / "gemeente"
    map_.mkdir()
    if inhoud is not None:
        (map_ / naam).write_bytes(inhoud)
    with pytest.raises(GovdocError, match=melding):
        gemaakt(map_, logo=naam, logo_tekst="x")


def test_een_onbekend_sjabloon_wordt_genoemd(tmp_path: Path) -> None:
    with pytest.raises(GovdocError, match="sjabloon 'zwierig' is er niet"):
        load_house_style(Resources(tmp_path), "zwierig", Huisstijl())


def test_een_sjabloon_dat_geen_word_bestand_is_wordt_genoemd(tmp_path: Path) -> None:
    bronnen = eigen(tmp_path, "{}")
    pad = tmp_path / "templates" / "eigen" / "base.docx"
    for inhoud in (b"", b"geen zip", pad.read_bytes()[:2000]):
        pad.write_bytes(inhoud)
        with pytest.raises(GovdocError, match="geen Word-bestand"):
            load_house_style(bronnen, "eigen", Huisstijl())


def test_een_kop_met_een_afbeelding_wordt_geweigerd(tmp_path: Path) -> None:
    bronnen = eigen(tmp_path, "{}")
    pad = tmp_path / "templates" / "eigen" / "base.docx"
    word = docx.Document(str(pad))
    alinea = word.sections[0].header.paragraphs[0]
    alinea.add_run().add_picture(io.BytesIO(png()))
    word.save(str(pad))
    with pytest.raises(GovdocError, match="zoals een afbeelding"):
        load_house_style(bronnen, "eigen", Huisstijl())


@pytest.mark.parametrize(
    ("naam", "oud", "nieuw", "melding"),
    [
        ("word/document.xml", 'w:w="16838" w:h="11906"', 'w:w="1" w:h="2"', "liggende sectie"),
        ("word/_rels/document.xml.rels", "/theme", "/weg", "geen Word-bestand"),
        ("word/numbering.xml", '"bijlage"', '"anders"', "nummering met de naam 'bijlage'"),
    ],
)
def test_een_sjabloon_waar_iets_aan_ontbreekt_wordt_genoemd(
    tmp_path: Path, naam: str, oud: str, nieuw: str, melding: str
) -> None:
    bronnen = eigen(tmp_path, "{}")
    pad = tmp_path / "templates" / "eigen" / "base.docx"
    pad.write_bytes(veranderd(pad.read_bytes(), naam, lambda xml: xml.replace(oud, nieuw)))
    with pytest.raises(GovdocError, match=melding):
        load_house_style(bronnen, "eigen", Huisstijl())


def eigen(tmp_path: Path, stijlen: str) -> Resources:
    """A house style of the gemeente's own, with its own map."""
    map_ = tmp_path / "templates" / "eigen"
    map_.mkdir(parents=True)
    shutil.copy(PROJECT / "templates" / "compact" / "base.docx", map_)
    (map_ / "stijlen.yaml").write_text(stijlen, encoding="utf-8")
    return Resources(tmp_path)


def test_een_eigen_map_vult_die_van_standaard_aan(tmp_path: Path) -> None:
    stijl = load_house_style(eigen(tmp_path, "stijlen: {inleiding: KLEIN}"), "eigen", Huisstijl())
    assert stijl.style("inleiding") == "Klein"
    assert stijl.style("kop-1") == "Heading1"


@pytest.mark.parametrize(
    ("stijlen", "melding"),
    [
        ("stijlen: {kop-1: headin 1}", "geen stijl 'headin 1'.*bedoelt u 'heading 1'"),
        ("stijlen: {kop-1: Zwoesj}", "geen stijl 'Zwoesj', die stijlen.yaml noemt voor 'kop-1'$"),
    ],
)
def test_een_kaart_met_een_stijl_die_er_niet_is(tmp_path: Path, stijlen: str, melding: str) -> None:
    with pytest.raises(GovdocError, match=melding):
        load_house_style(eigen(tmp_path, stijlen), "eigen", Huisstijl())


@pytest.mark.parametrize(
    ("stijlen", "plaats", "melding"),
    [
        ("stijlen: [", (1, 11), "."),
        ("- los", (1, 1), "."),
        ("kleur: '#123456'\nstijlen: {kop-1: }", (2, 11), "."),
        ("logo: 3", (1, 7), "."),
        ("logo: {breedte: 60, hoogte: 0}", (1, 29), "groter dan 0"),
        ('accent: "#12"', (1, 9), "een kleur als #rrggbb"),
        ("stijlen: {kop1: heading 1}", (1, 11), "Onbekend soort tekst 'kop1'; bedoelt u 'kop-1'"),
    ],
)
def test_een_kaart_die_niet_klopt_wordt_genoemd(
    tmp_path: Path, stijlen: str, plaats: tuple[int, int], melding: str
) -> None:
    with pytest.raises(ProblemsError, match=melding) as gevonden:
        load_house_style(eigen(tmp_path, stijlen), "eigen", Huisstijl())
    probleem = gevonden.value.problems[0]
    plek = probleem.place
    assert (probleem.code, plek.file) == ("TPL007", "templates/eigen/stijlen.yaml")
    assert (plek.line, plek.column) == plaats
