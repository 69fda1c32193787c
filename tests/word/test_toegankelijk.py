"""What the law on accessible documents asks of a Word file (TG-01 to TG-20)."""

import pytest
from lxml import etree

from govdoc.writers.docx.basis.scale import GREY, HAIRLINE, PALETTE
from hulp.lint import Bestand, W, val
from hulp.schrijven import schrijf
from hulp.voorbeeld import DOCUMENTEN

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


@pytest.fixture(scope="module", params=DOCUMENTEN)
def bestand(request: pytest.FixtureRequest) -> Bestand:
    return Bestand.van(schrijf(DOCUMENTEN[request.param]))


@pytest.fixture
def document(bestand: Bestand) -> etree._Element:
    return bestand.bomen["word/document.xml"]


def licht(kleur: str) -> float:
    delen = [int(kleur[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    rood, groen, blauw = (
        deel / 12.92 if deel <= 0.04045 else ((deel + 0.055) / 1.055) ** 2.4 for deel in delen
    )
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw


def contrast(een: str, ander: str) -> float:
    donker, helder = sorted((licht(een), licht(ander)))
    return (helder + 0.05) / (donker + 0.05)


def test_tg01_de_taal_is_nederlands(bestand: Bestand) -> None:
    taal = bestand.bomen["word/styles.xml"].find(f"{W}docDefaults//{W}lang")
    assert val(taal) == "nl-NL"


def test_tg03_koppen_slaan_geen_niveau_over_en_er_is_een_titel(document: etree._Element) -> None:
    stijlen = [val(stijl) for stijl in document.iter(f"{W}pStyle")]
    assert stijlen.count("Title") == 1
    niveaus = [int(stijl[-1]) for stijl in stijlen if stijl.startswith("Heading")]
    for eerder, later in zip([0, *niveaus], niveaus, strict=False):
        assert later <= eerder + 1


def test_tg04_lijsten_hebben_echte_nummering(document: etree._Element) -> None:
    for stijl in document.iter(f"{W}pStyle"):
        if val(stijl).startswith(("ListBullet", "ListNumber")):
            assert stijl.getparent().find(f"{W}numPr") is not None


def test_tg05_tot_tg07_tabellen(document: etree._Element) -> None:
    for tabel in document.iter(f"{W}tbl"):
        rijen = tabel.findall(f"{W}tr")
        assert [rij.find(f"{W}trPr/{W}tblHeader") is not None for rij in rijen] == [
            at == 0 for at in range(len(rijen))
        ]
        assert all(rij.find(f"{W}trPr/{W}cantSplit") is not None for rij in rijen)
        assert val(tabel.find(f"{W}tblPr/{W}tblCaption"))
        assert val(tabel.find(f"{W}tblPr/{W}tblDescription"))
        assert tabel.find(f".//{W}gridSpan") is None
        assert tabel.find(f".//{W}vMerge") is None


def test_tg09_geen_tekstvak_of_zwevend_object(document: etree._Element) -> None:
    assert document.find(f".//{WP}anchor") is None
    assert document.find(f".//{W}pict") is None
    assert document.find(f".//{W}framePr") is None


@pytest.mark.parametrize(
    ("kleur", "achter", "minstens"),
    [
        (PALETTE.primary, "FFFFFF", 7),
        (PALETTE.primary, PALETTE.tint, 7),
        (PALETTE.primary, PALETTE.faint, 7),
        (PALETTE.accent, "FFFFFF", 7),
        ("FFFFFF", PALETTE.primary, 7),
        ("000000", PALETTE.tint, 7),
        ("000000", "FFF1C9", 7),
        (GREY, "FFFFFF", 7),
        (HAIRLINE, "FFFFFF", 3),
        (PALETTE.line, "FFFFFF", 3),
    ],
)
def test_tg10_contrast(kleur: str, achter: str, minstens: float) -> None:
    assert contrast(kleur, achter) >= minstens


def test_tg12_links_hebben_woorden(document: etree._Element) -> None:
    for link in document.iter(f"{W}hyperlink"):
        assert "".join(link.itertext(f"{W}t")).strip()


def test_tg14_gewone_tekst_is_groot_en_ruim(bestand: Bestand) -> None:
    standaard = bestand.bomen["word/styles.xml"].find(f"{W}docDefaults")
    assert int(val(standaard.find(f".//{W}sz"))) >= 22
    assert int(val(standaard.find(f".//{W}spacing"), "line")) >= 276
    for stijl in bestand.bomen["word/styles.xml"].iter(f"{W}style"):
        assert val(stijl.find(f"{W}pPr/{W}jc")) in {"", "center", "left"}


def test_tg15_velden_hebben_een_naam(document: etree._Element) -> None:
    for eigenschappen in document.iter(f"{W}sdtPr"):
        if eigenschappen.find(f"{W}docPartObj") is None:
            assert val(eigenschappen.find(f"{W}alias"))
            assert val(eigenschappen.find(f"{W}tag"))


def test_tg17_geen_tab_als_kolom(document: etree._Element) -> None:
    """Tabs stand in the contents only, and where the text itself has one."""
    for tab in document.iter(f"{W}tab"):
        if tab.getparent().tag == f"{W}r":
            alinea = next(tab.iterancestors(f"{W}p"))
            stijl = val(alinea.find(f"{W}pPr/{W}pStyle"))
            assert stijl.startswith("TOC") or "tweede regel" in "".join(alinea.itertext())


def test_tg19_niets_verborgens_en_niemand_bij_name(bestand: Bestand) -> None:
    alles = b"".join(bestand.delen.values()).decode("utf-8")
    for weg in (
        "<w:ins ",
        "<w:del ",
        "w:comment",
        "<w:vanish",
        "lastModifiedBy",
        "w:rsid",
        "/root",
    ):
        assert weg not in alles
