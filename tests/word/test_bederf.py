"""Damage one document in one way at a time: each rule of the lint, and the SDK, must see it."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from hulp.lint import REGELS, lint
from hulp.schrijven import schrijf, veranderd
from hulp.validator import fouten
from hulp.voorbeeld import handboek

DOCUMENT = "word/document.xml"
NUMMERING = "word/numbering.xml"
RELATIES = "word/_rels/document.xml.rels"
TYPES = "[Content_Types].xml"


def wissel(oud: str, nieuw: str) -> Callable[[str], str]:
    return lambda xml: xml.replace(oud, nieuw, 1)


def na(merk: str, oud: str, nieuw: str) -> Callable[[str], str]:
    """Change the first `oud` that stands after `merk`."""

    def verander(xml: str) -> str:
        voor, gevonden, rest = xml.partition(merk)
        return voor + gevonden + rest.replace(oud, nieuw, 1)

    return verander


def twee_maal(begin: str, eind: str) -> Callable[[str], str]:
    """Repeat the first piece from `begin` to `eind`."""

    def verander(xml: str) -> str:
        at = xml.index(begin)
        stuk = xml[at : xml.index(eind, at) + len(eind)]
        return xml.replace(stuk, stuk + stuk, 1)

    return verander


TEKENING = '<w:p><w:r><w:drawing><wp:docPr id="7" name="a"/></w:drawing></w:r></w:p>'
NOOT = '<w:r><w:footnoteReference w:id="77"/></w:r>'

SCHADE = {
    "cel-zonder-alinea": (DOCUMENT, na("<w:tc>", "</w:p></w:tc>", "</w:p><w:tbl/></w:tc>")),
    "onbekende-stijl": (
        DOCUMENT,
        wissel('<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Kop"/>'),
    ),
    "bladwijzer": (DOCUMENT, na("<w:bookmarkStart", '<w:bookmarkEnd w:id="1"/>', "")),
    "veld": (DOCUMENT, wissel('<w:r><w:fldChar w:fldCharType="end"/></w:r>', "")),
    "tekst-in-verwijdering": (
        DOCUMENT,
        na(
            "<w:body>", "<w:r>", '<w:del w:id="1" w:author="x"><w:r><w:t>x</w:t></w:r></w:del><w:r>'
        ),
    ),
    "nummering": (NUMMERING, wissel('<w:num w:numId="100">', '<w:num w:numId="9100">')),
    "rij": (DOCUMENT, na("<w:tr>", "<w:tcPr>", '<w:tcPr><w:gridSpan w:val="2"/>')),
    "verwijzing": (DOCUMENT, wissel('w:anchor="_doel"', 'w:anchor="_weg"')),
    "besturingselement": (DOCUMENT, wissel('<w:id w:val="100002"/>', '<w:id w:val="100001"/>')),
    "tekening": (DOCUMENT, wissel("<w:body>", f"<w:body>{TEKENING}{TEKENING}")),
    "relatie": (RELATIES, wissel("header1.xml", "header91.xml")),
    "inhoudstype": (TYPES, wissel("/word/header1.xml", "/word/header91.xml")),
    "voetnoot": (DOCUMENT, na("<w:body>", "</w:p>", f"{NOOT}</w:p>")),
    "sectie": (DOCUMENT, wissel("</w:sectPr></w:body>", "</w:sectPr><w:p/></w:body>")),
    "lege-alinea": (DOCUMENT, wissel("<w:body>", "<w:body><w:p/>")),
    "veilig": ("word/settings.xml", wissel("<w:zoom", "<w:updateFields/><w:zoom")),
}

MEER_SCHADE = {
    "bladwijzer twee keer": (
        "bladwijzer",
        (DOCUMENT, twee_maal('<w:bookmarkStart w:id="1"', '<w:bookmarkEnd w:id="1"/>')),
    ),
    "onbekende nummering in een alinea": (
        "nummering",
        (DOCUMENT, wissel('<w:numId w:val="4"/>', '<w:numId w:val="44"/>')),
    ),
    "niveau dat er niet is": (
        "nummering",
        (DOCUMENT, wissel('<w:ilvl w:val="0"/>', '<w:ilvl w:val="9"/>')),
    ),
    "rij met een cel te weinig": (
        "rij",
        (DOCUMENT, na("<w:tr>", "</w:tc><w:tc>", "")),
    ),
    "tabel met verkeerde breedte": (
        "rij",
        (DOCUMENT, wissel('<w:gridCol w:w="', '<w:gridCol w:w="1')),
    ),
    "PAGEREF naar niets": ("verwijzing", (DOCUMENT, wissel("PAGEREF _doel", "PAGEREF _weg"))),
    "afbeelding van buiten": (
        "relatie",
        (
            RELATIES,
            wissel(
                "</Relationships>",
                '<Relationship Id="rId99" Type="http://x/image" Target="https://x.example/a.png" '
                'TargetMode="External"/></Relationships>',
            ),
        ),
    ),
    "onbekende relatie": ("relatie", (DOCUMENT, wissel('r:id="rId', 'r:id="rId9'))),
    "aanwijzing die is blijven staan": (
        "veilig",
        (DOCUMENT, wissel("<w:body>", "<w:body><?govdoc iets?>")),
    ),
    "veld dat bijgewerkt wil worden": (
        "veilig",
        (DOCUMENT, wissel('fldCharType="begin"', 'fldCharType="begin" w:dirty="1"')),
    ),
}


@pytest.fixture(scope="module")
def goed() -> bytes:
    return schrijf(handboek())


def test_elke_regel_van_de_lint_wordt_beproefd() -> None:
    assert set(SCHADE) | {"zip"} == set(REGELS)


@pytest.mark.parametrize("regel", SCHADE)
def test_de_lint_ziet_elke_schade(goed: bytes, regel: str) -> None:
    stuk = veranderd(goed, *SCHADE[regel])
    assert regel in {naam for naam, _ in lint(stuk)}


@pytest.mark.parametrize("naam", MEER_SCHADE)
def test_de_lint_ziet_ook_de_andere_vorm_van_een_schade(goed: bytes, naam: str) -> None:
    regel, schade = MEER_SCHADE[naam]
    assert regel in {gevonden for gevonden, _ in lint(veranderd(goed, *schade))}


def test_de_lint_ziet_inhoudstypen_die_niet_vooraan_staan(goed: bytes) -> None:
    assert ("zip", "de inhoudstypen staan niet vooraan") in lint(omgekeerd(goed))


def omgekeerd(inhoud: bytes) -> bytes:
    """The same members, the last one first."""
    uit = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(inhoud)) as oud, zipfile.ZipFile(uit, "w") as nieuw:
        for naam in reversed(oud.namelist()):
            nieuw.writestr(naam, oud.read(naam))
    return uit.getvalue()


def test_de_sdk_ziet_schade(tmp_path: Path, goed: bytes) -> None:
    """A validator that is silently absent, or says yes to everything, is a red run."""
    schade = {
        "heel": goed,
        "onbekend-element": veranderd(goed, DOCUMENT, wissel("<w:body>", "<w:body><w:nietes/>")),
        "volgorde": veranderd(goed, DOCUMENT, wissel("<w:tblPr>", "<w:tblGrid/><w:tblPr>")),
        "geen-zip": goed[: len(goed) // 2],
    }
    for naam, inhoud in schade.items():
        (tmp_path / f"{naam}.docx").write_bytes(inhoud)
    uitslag = fouten(tmp_path / f"{naam}.docx" for naam in schade)
    assert {pad.stem for pad, lijst in uitslag.items() if lijst} == set(schade) - {"heel"}
