"""A gemeente's own Word template rules the look, whoever made it; its sample text goes.

Templates: those that Word wrote (GOVDOC_WORD_SJABLONEN; origin in the README beside them), each
also with the ids of its styles in Dutch, and three that LibreOffice makes here
(hulp/libreoffice_sjablonen.py).
"""

import io
import os
import re
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from govdoc.errors import GovdocError
from govdoc.model.organisatie import Huisstijl
from govdoc.resources import Resources
from govdoc.rules.huisstijl.word import read_styles
from govdoc.writers.docx.document import write_docx
from govdoc.writers.docx.house_style import HouseStyle
from govdoc.writers.docx.load import load_house_style
from govdoc.writers.widths import width
from hulp.gemeente import zet
from hulp.libreoffice_sjablonen import gemaakt
from hulp.lint import W, lint, val
from hulp.programma import govdoc
from hulp.schrijven import deel, delen, veranderd
from hulp.sjabloon import sjabloon, stijl
from hulp.validator import fouten
from hulp.voorbeeld import DOCUMENTEN

ECHT = os.environ.get("GOVDOC_WORD_SJABLONEN", "")
ROOT = Path(__file__).parents[2]
STIJL = {"convenant": "compact", "verklaring": "compact"}
VOORBLAD = {"academic-report", "business-report", "cover-page-3", "project-quality-plan"}
NEDERLANDS = {
    "Heading1": "Kop1",
    "Heading2": "Kop2",
    "Heading3": "Kop3",
    "Heading4": "Kop4",
    "Normal": "Standaard",
    "Title": "Titel",
    "Subtitle": "Ondertitel",
    "TOC1": "Inhopg1",
    "TOC2": "Inhopg2",
    "ListBullet": "Lijstopsomteken",
    "ListParagraph": "Lijstalinea",
    "TableGrid": "Tabelraster",
    "DefaultParagraphFont": "Standaardalinea-lettertype",
    "TableNormal": "Standaardtabel",
    "Header": "Koptekst",
    "Footer": "Voettekst",
}
_STIJL_ID = re.compile(
    r"(<w:(?:style [^>]*w:styleId|basedOn w:val|next w:val|link w:val|pStyle w:val|rStyle w:val|"
    r'tblStyle w:val)=")([^"]*)"'
)


def in_het_nederlands(inhoud: bytes) -> bytes:
    """The same template as a Dutch Word keeps it: Dutch ids under the same names, throughout."""
    uit = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(inhoud)) as oud, zipfile.ZipFile(uit, "w") as nieuw:
        for naam in oud.namelist():
            tekst = oud.read(naam)
            if naam.endswith(".xml"):
                tekst = _STIJL_ID.sub(_vertaald, tekst.decode("utf-8")).encode("utf-8")
            nieuw.writestr(naam, tekst)
    return uit.getvalue()


def _vertaald(gevonden: re.Match[str]) -> str:
    return f'{gevonden[1]}{NEDERLANDS.get(gevonden[2], gevonden[2])}"'


def huisstijl(pad: Path, naam: str = "standaard", **meer: str) -> HouseStyle:
    return load_house_style(Resources(pad.parent), naam, Huisstijl(sjabloon=pad.name, **meer))


def geschreven(pad: Path) -> dict[str, bytes]:
    """Every example document on a template."""
    return {
        naam: write_docx(document, huisstijl(pad, STIJL.get(naam, "standaard")))
        for naam, document in DOCUMENTEN.items()
    }


@pytest.fixture(scope="module")
def van_word(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The templates that Word wrote, and a Dutch variant of each, by name."""
    if not ECHT:
        pytest.skip("GOVDOC_WORD_SJABLONEN is niet gezet: er zijn geen echte sjablonen")
    map_ = tmp_path_factory.mktemp("word")
    paden = {}
    for bron in sorted(Path(ECHT).glob("*.do?x")):
        inhoud = bron.read_bytes()
        nederlands = in_het_nederlands(inhoud)
        assert nederlands != inhoud
        for naam, tekst in ((bron.stem, inhoud), (f"{bron.stem}-nl", nederlands)):
            paden[naam] = map_ / f"{naam}{bron.suffix}"
            paden[naam].write_bytes(tekst)
    assert len(paden) == 10
    return paden


@pytest.fixture(scope="module")
def van_libreoffice(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return gemaakt(tmp_path_factory.mktemp("libreoffice"))


def alles_goed(paden: dict[str, Path], map_: Path, *gekeurd: str) -> None:
    """Every document on every template passes our lint; those of `gekeurd` the SDK as well."""
    for naam, pad in paden.items():
        for soort, inhoud in geschreven(pad).items():
            assert lint(inhoud) == [], f"{soort} op {naam}"
            if soort in gekeurd:
                (map_ / f"{naam}-{soort}.docx").write_bytes(inhoud)
    uitslag = fouten(sorted(map_.glob("*.docx")))
    assert len(uitslag) == len(paden) * len(gekeurd)
    assert {pad.name: lijst for pad, lijst in uitslag.items() if lijst} == {}


def test_elk_document_is_geldig_op_sjablonen_van_word(
    van_word: dict[str, Path], tmp_path: Path
) -> None:
    engels = {naam: pad for naam, pad in van_word.items() if not naam.endswith("-nl")}
    alles_goed(engels, tmp_path, "handboek", "convenant")


def test_elk_document_is_geldig_op_nederlandse_sjablonen(
    van_word: dict[str, Path], tmp_path: Path
) -> None:
    nederlands = {naam: pad for naam, pad in van_word.items() if naam.endswith("-nl")}
    alles_goed(nederlands, tmp_path, "handboek")
    for naam, pad in nederlands.items():
        bron = van_word[naam.removesuffix("-nl")]
        eigen = read_styles(bron.read_bytes()).by_id
        ids = huisstijl(pad).styles
        for rol, id_ in huisstijl(bron).styles.items():
            assert ids[rol] == (NEDERLANDS.get(id_, id_) if id_ in eigen else ids[rol]), naam


def test_elk_document_is_geldig_op_sjablonen_van_libreoffice(
    van_libreoffice: dict[str, Path], tmp_path: Path
) -> None:
    alles_goed(van_libreoffice, tmp_path, "handboek")


def tekst(xml: str) -> str:
    return "".join(ene.text or "" for ene in etree.fromstring(xml.encode()).iter(f"{W}t"))


def test_het_voorblad_van_word_blijft_en_zegt_wat_dit_document_is(
    van_word: dict[str, Path],
) -> None:
    document = DOCUMENTEN["handboek"]
    for naam in VOORBLAD:
        xml = deel(write_docx(document, huisstijl(van_word[naam])))
        (blad,) = [
            ene
            for ene in etree.fromstring(xml.encode()).iter(f"{W}sdt")
            if val(ene.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")) == "Cover Pages"
        ]
        gelezen = "".join(ene.text or "" for ene in blad.iter(f"{W}t"))
        assert document.title in gelezen, naam
        assert "4 mei 2026" in gelezen or naam == "academic-report", naam
        assert blad.find(f".//{W}dataBinding") is None
        for voorbeeld in ("[", "Click here", "Your Name", "11/1/2007", "zhdu", "Authored", "9/25"):
            assert voorbeeld not in gelezen, f"{voorbeeld} op {naam}"


def test_de_voorbeeldtekst_gaat_en_niemand_staat_in_het_bestand(
    van_word: dict[str, Path], van_libreoffice: dict[str, Path]
) -> None:
    for naam, pad in {**van_word, **van_libreoffice}.items():
        with zipfile.ZipFile(pad) as bron:
            kern = bron.read("docProps/core.xml").decode()
        maker = re.search(r"<dc:creator>([^<]+)<", kern)
        inhoud = write_docx(DOCUMENTEN["handboek"], huisstijl(pad))
        with zipfile.ZipFile(io.BytesIO(inhoud)) as archief:
            alles = b"".join(archief.read(ene) for ene in archief.namelist()).decode(
                "utf-8", "replace"
            )
        for weg in ("Sample text", "Voorbeeld", "glossary", "customXml", "Jan Oud", "oud.example/"):
            assert weg not in alles, f"{weg} in {naam}"
        assert maker is None or maker[1] not in alles


def randen(inhoud: bytes) -> dict[str, str]:
    return {
        naam: tekst(deel(inhoud, naam))
        for naam in delen(inhoud)
        if re.fullmatch(r"word/(header|footer)\d+\.xml", naam)
    }


def secties(inhoud: bytes) -> list[dict[tuple[str, str], str]]:
    """For every section the text of its heads and feet, by element and kind."""
    rels = etree.fromstring(deel(inhoud, "word/_rels/document.xml.rels").encode())
    doelen = {ene.get("Id"): f"word/{ene.get('Target')}" for ene in rels}
    teksten = randen(inhoud)
    boom = etree.fromstring(deel(inhoud).encode())
    return [
        {
            (etree.QName(ene).localname, val(ene, "type")): teksten[doelen[id_]]
            for ene in sectie
            for id_ in [next((w for k, w in ene.attrib.items() if k.endswith("}id")), "")]
            if id_ in doelen
        }
        for sectie in boom.iter(f"{W}sectPr")
    ]


def test_concept_staat_op_elke_soort_bladzijde(
    van_word: dict[str, Path], van_libreoffice: dict[str, Path]
) -> None:
    for naam, pad in {**van_word, **van_libreoffice}.items():
        for soort, document in DOCUMENTEN.items():
            inhoud = write_docx(document, huisstijl(pad))
            gevonden = secties(inhoud)
            eerste = deel(inhoud).count("<w:titlePg/>")
            soorten = {"default", *(["first"] if eerste else [])}
            if "<w:evenAndOddHeaders" in deel(inhoud, "word/settings.xml"):
                soorten.add("even")
            for nummer, sectie in enumerate(gevonden):
                for bladzijde in soorten - ({"first"} if nummer else set()):
                    woorden = " ".join(
                        woord for (_, kind), woord in sectie.items() if kind == bladzijde
                    )
                    assert ("Concept" in woorden) is document.is_concept, (naam, soort, bladzijde)


def test_koppen_voeten_en_bladzijde_van_libreoffice_blijven(
    van_libreoffice: dict[str, Path],
) -> None:
    document = DOCUMENTEN["handboek"]
    brief = write_docx(document, huisstijl(van_libreoffice["briefhuisstijl"]))
    (eerste, *_) = secties(brief)
    assert eerste["headerReference", "default"].startswith(f" {document.title} oud.example")
    assert eerste["footerReference", "default"] == "Postbus 1, Wilgenhoven · 1 · "
    assert "word/media/sjabloon1.png" in delen(brief)
    assert "media/sjabloon1.png" in deel(brief, "word/_rels/header1.xml.rels")
    assert '<w:pgMar w:top="1747" w:right="1134" w:bottom="1417" w:left="1701"' in deel(brief)
    eigen = secties(write_docx(document, huisstijl(van_libreoffice["eigenkoppen"])))[0]
    assert eigen["headerReference", "first"].startswith("Kop van de eerste")
    assert eigen["footerReference", "default"] == "Voet van elke bladzijde"
    zijden = secties(write_docx(document, huisstijl(van_libreoffice["tweezijdig"])))[0]
    assert zijden["headerReference", "even"].startswith("Links")
    assert zijden["headerReference", "default"].startswith("Rechts")


def test_er_is_altijd_een_staande_en_een_liggende_bladzijde(
    van_word: dict[str, Path], van_libreoffice: dict[str, Path]
) -> None:
    for pad in (*van_word.values(), *van_libreoffice.values()):
        stijl_ = huisstijl(pad)
        (staand, liggend) = (
            [int(maat) for maat in re.findall(r'w:[wh]="(\d+)"', pagina.setup)[:2]]
            for pagina in (stijl_.upright, stijl_.landscape)
        )
        assert staand[0] < staand[1]
        assert liggend == staand[::-1]
        assert 'w:orient="landscape"' in stijl_.landscape.setup
        assert stijl_.landscape.width > stijl_.upright.width


def test_een_kaart_naast_het_sjabloon_wijst_eigen_koppen_aan(
    van_libreoffice: dict[str, Path],
) -> None:
    stijl_ = huisstijl(van_libreoffice["eigenkoppen"])
    assert (stijl_.style("kop-1"), stijl_.style("kop-2")) == ("Hoofdstuk", "Paragraaf")
    xml = deel(write_docx(DOCUMENTEN["handboek"], stijl_))
    assert '<w:pStyle w:val="Hoofdstuk"/>' in xml


def test_nummers_tellen_verder_na_die_van_het_sjabloon(van_word: dict[str, Path]) -> None:
    pad = van_word["vendor-rating-policy"]
    with zipfile.ZipFile(pad) as bron:
        eigen = len(re.findall("<w:num ", bron.read("word/numbering.xml").decode()))
    inhoud = write_docx(DOCUMENTEN["handboek"], huisstijl(pad))
    assert len(re.findall("<w:num ", deel(inhoud, "word/numbering.xml"))) > eigen + 4
    stijlen = etree.fromstring(deel(inhoud, "word/styles.xml").encode())
    (kop,) = [ene for ene in stijlen.iter(f"{W}style") if val(ene, "styleId") == "Heading1"]
    assert kop.find(f"{W}pPr/{W}numPr") is None


def test_een_nummer_heeft_plaats_naast_een_grote_kop(van_word: dict[str, Path]) -> None:
    """Headings of 20 pt, where ours of the compact style are 14 pt."""
    stijl_ = huisstijl(van_word["vendor-rating-policy"], "compact")
    inhoud = write_docx(DOCUMENTEN["convenant"], stijl_)
    nummers = etree.fromstring(deel(inhoud, "word/numbering.xml").encode())
    (lijst,) = [
        ene for ene in nummers.iter(f"{W}abstractNum") if val(ene.find(f"{W}name")) == "artikel"
    ]
    inspringing = next(lijst.iter(f"{W}ind"))
    assert int(val(inspringing, "hanging")) > width("Artikel 26", 20, bold=True)
    assert val(inspringing, "left") == val(inspringing, "hanging")


def kleur_van(inhoud: bytes, stijl_id: str) -> str:
    stijlen = etree.fromstring(deel(inhoud, "word/styles.xml").encode())
    (gevonden,) = [ene for ene in stijlen.iter(f"{W}style") if val(ene, "styleId") == stijl_id]
    return val(gevonden.find(f"{W}rPr/{W}color"))


def test_een_te_lichte_kleur_wordt_donkerder(van_word: dict[str, Path]) -> None:
    """Heading 1 is large and dark enough (3,4 : 1), heading 2 was 1,7 : 1."""
    inhoud = write_docx(DOCUMENTEN["handboek"], huisstijl(van_word["vendor-rating-policy"]))
    assert kleur_van(inhoud, "Heading1") == "648DC6"
    assert kleur_van(inhoud, "Heading2") not in {"AED4B4", ""}


def test_de_kleuren_van_het_thema_gelden_voor_wat_erbij_komt(van_word: dict[str, Path]) -> None:
    pad = van_word["cover-page-3"]
    assert huisstijl(pad).palette.primary.startswith("4")
    assert huisstijl(pad).palette.primary != "0B4F5C"
    assert huisstijl(pad, kleur="#123456").palette.primary == "123456"


def test_zelfde_sjabloon_zelfde_bytes(van_word: dict[str, Path]) -> None:
    pad, document = van_word["project-quality-plan"], DOCUMENTEN["handboek"]
    assert write_docx(document, huisstijl(pad)) == write_docx(document, huisstijl(pad))


@pytest.mark.parametrize(
    ("inhoud", "melding"),
    [
        (b"geen zip", "geen Word-bestand"),
        (sjabloon([stijl("Normal")])[:-40], "geen Word-bestand"),
        (sjabloon([stijl("Normal"), stijl("Hoofdstuk", 0)]), "geen stijl 'heading 1'"),
        (sjabloon(["<w:style>"]), "stijlen zijn niet te lezen"),
    ],
)
def test_een_sjabloon_dat_niet_kan_wordt_genoemd(
    tmp_path: Path, inhoud: bytes, melding: str
) -> None:
    pad = tmp_path / "eigen.dotx"
    pad.write_bytes(inhoud)
    with pytest.raises(GovdocError, match=melding):
        huisstijl(pad)


def test_een_sjabloon_buiten_de_map_wordt_geweigerd(tmp_path: Path) -> None:
    (tmp_path / "buiten.dotx").write_bytes(sjabloon([stijl("Normal")]))
    binnen = tmp_path / "binnen"
    binnen.mkdir()
    with pytest.raises(GovdocError, match="buiten de map"):
        load_house_style(Resources(binnen), "standaard", Huisstijl(sjabloon="../buiten.dotx"))
    with pytest.raises(GovdocError, match="niet te lezen"):
        load_house_style(Resources(binnen), "standaard", Huisstijl(sjabloon="weg.dotx"))


def test_build_gebruikt_het_eigen_sjabloon(
    van_libreoffice: dict[str, Path], tmp_path: Path
) -> None:
    tekst_ = re.sub(
        r"(?ms)^huisstijl:.*?(?=^\w)",
        "huisstijl:\n  sjabloon: huis/brief.docx\n",
        (ROOT / "gemeente.yaml").read_text("utf-8"),
    )
    zet(tmp_path, tekst_)
    zet(tmp_path, van_libreoffice["briefhuisstijl"].read_bytes(), "huis/brief.docx")
    zet(tmp_path, "stijlen:\n  nadrukk: Title\n", "huis/brief.stijlen.yaml")
    fout = govdoc("build", "--only", "geheimhouding", map_=tmp_path)
    assert fout.returncode == 1
    assert "huis/brief.stijlen.yaml:2:3" in fout.stderr
    assert "TPL007" in fout.stderr
    assert "bedoelt u 'nadruk'" in fout.stderr
    zet(tmp_path, "stijlen:\n  nadruk: Title\n", "huis/brief.stijlen.yaml")
    klaar = govdoc("build", "--only", "geheimhouding", map_=tmp_path)
    assert klaar.returncode == 0, klaar.stderr
    gebouwd = sorted((tmp_path / "output").rglob("*.docx"))
    assert gebouwd
    assert all("Postbus 1" in " ".join(randen(pad.read_bytes()).values()) for pad in gebouwd)


WIE = 'w:author="J. Jansen" w:date="2020-01-01T00:00:00Z"'


def veld(opdracht: str, tekst_: str) -> str:
    """A field as Word writes it."""
    teken = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
    return (
        f'{teken("begin")}<w:r><w:instrText xml:space="preserve"> {opdracht} </w:instrText></w:r>'
        f"{teken('separate')}<w:r><w:t>{tekst_}</w:t></w:r>{teken('end')}"
    )


VREEMD = (
    f'<w:p><w:ins w:id="2" {WIE}><w:r><w:t>Ingevoegd </w:t></w:r></w:ins><w:del w:id="3" {WIE}>'
    '<w:r><w:delText>Doorgehaald</w:delText></w:r></w:del><w:hyperlink r:id="rIdX"><w:r><w:t>site'
    "</w:t></w:r></w:hyperlink>"
    + veld('DOCPROPERTY "Company"', "Oud BV")
    + veld(r"FILENAME \p", r"C:\jansen\x.docx")
    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>verborgen</w:t></w:r>"
    '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="w"><v:imagedata '
    'r:id="rIdX"/></v:shape></w:pict></w:r><w:r><w:pict><v:shape '
    'xmlns:v="urn:schemas-microsoft-com:vml" id="c"><v:textpath string="CONCEPT"/></v:shape>'
    "</w:pict></w:r></w:p>"
)


def test_wat_niet_mee_mag_blijft_achter(van_libreoffice: dict[str, Path], tmp_path: Path) -> None:
    """Marks of review, links, pictures from elsewhere, hidden text, and names in fields."""
    inhoud = van_libreoffice["briefhuisstijl"].read_bytes()
    inhoud = veranderd(
        inhoud, "word/header1.xml", lambda xml: xml.replace("<w:p>", f"{VREEMD}<w:p>")
    )
    inhoud = veranderd(
        inhoud, "word/_rels/header1.xml.rels", lambda xml: xml.replace("rId2", "rIdX")
    )
    pad = tmp_path / "vreemd.docx"
    pad.write_bytes(inhoud)
    gemaakt_ = write_docx(DOCUMENTEN["handboek-vastgesteld"], huisstijl(pad))
    assert lint(gemaakt_) == []
    (kop,) = [xml for naam, xml in randen(gemaakt_).items() if "Ingevoegd" in xml]
    assert kop.startswith("Ingevoegd sitegemeente Lindewaarde")
    with zipfile.ZipFile(io.BytesIO(gemaakt_)) as archief:
        alles = b"".join(archief.read(ene) for ene in archief.namelist()).decode("utf-8", "replace")
    for weg in ("Jansen", "jansen", "Doorgehaald", "Oud BV", "verborgen", "CONCEPT", "imagedata"):
        assert weg not in alles, weg
