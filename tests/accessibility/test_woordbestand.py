"""The gate on Word files: each damage is found where it is, and the undamaged file is clean."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from govdoc.blocks import Link, Text
from govdoc.problems import Level, Problem
from govdoc.writers.docx.gate.checked import CHECKS, check_word
from hulp.schrijven import los, schrijf, veranderd
from hulp.voorbeeld import DOCUMENTEN, ZIN, convenant, kop, p, tabel, verklaring

DOCUMENT = "word/document.xml"
STYLES = "word/styles.xml"
CORE = "docProps/core.xml"
SETTINGS = "word/settings.xml"
Schade = tuple[str, str, Callable[[str], str]]  # code, part, and how to spoil it


def na(begin: str, tekst: str) -> Callable[[str], str]:
    """Put text right behind the first `begin`."""
    return lambda xml: xml.replace(begin, begin + tekst, 1)


def voor_einde(tekst: str) -> Callable[[str], str]:
    """Put text right before the last section setup."""

    def verander(xml: str) -> str:
        voor, midden, einde = xml.rpartition("<w:sectPr")
        return voor + tekst + midden + einde

    return verander


def wissel(oud: str, nieuw: str) -> Callable[[str], str]:
    return lambda xml: re.sub(oud, nieuw, xml, count=1)


def alinea(tekst: str, eigen: str = "", over: str = "") -> str:
    """A paragraph of one run; `eigen` are properties of the run, `over` of the paragraph."""
    return (
        f"<w:p><w:pPr>{over}</w:pPr><w:r><w:rPr>{eigen}</w:rPr>"
        f'<w:t xml:space="preserve">{tekst}</w:t></w:r></w:p>'
    )


def cellen(*teksten: str, vulling: str = "") -> str:
    kleur = f'<w:tcPr><w:shd w:val="clear" w:fill="{vulling}"/></w:tcPr>' if vulling else ""
    return "".join(f"<w:tc>{kleur}{alinea(tekst)}</w:tc>" for tekst in teksten)


def rooster(*rijen: str, kopregel: bool = True) -> str:
    herhaalt = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
    gewoon = "<w:trPr><w:cantSplit/></w:trPr>"
    inhoud = "".join(
        f"<w:tr>{herhaalt if kopregel and not at else gewoon}{rij}</w:tr>"
        for at, rij in enumerate(rijen)
    )
    return (
        '<w:tbl><w:tblPr><w:tblCaption w:val="x"/><w:tblDescription w:val="y"/></w:tblPr>'
        f"{inhoud}</w:tbl>{alinea('na')}"
    )


BEELD = (
    "<w:p><w:r><w:drawing><wp:{soort}><wp:docPr id='99' name='x' {words}/></wp:{soort}>"
    "</w:drawing></w:r></w:p>"
)
VAK = (
    "<w:p><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox>"
    f"<w:txbxContent>{alinea('Let op')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
)
VELD = (
    "<w:p><w:sdt><w:sdtPr><w:id w:val='7'/>{over}<w:text/></w:sdtPr><w:sdtContent><w:r><w:t>x"
    "</w:t></w:r></w:sdtContent></w:sdt></w:p>"
)
VELDLINK = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK '
    '"https://www.lindewaarde.example/a" </w:instrText></w:r><w:r><w:fldChar w:fldCharType='
    '"separate"/></w:r><w:r><w:t>lees meer</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    "</w:p>"
)
NAAR = "<w:pStyle w:val='{}'/>"
LETTERS = ("R", "A", "S", "I", "C")

SCHADE: dict[str, Schade] = {
    "geen taal": ("TGL001", STYLES, wissel(r"<w:lang [^>]*/>", "")),
    "andere taal": ("TGL001", STYLES, wissel(r'<w:lang w:val="nl-NL"', '<w:lang w:val="en-US"')),
    "geen titel": ("TGL002", CORE, wissel("<dc:title>[^<]*</dc:title>", "")),
    "kop te diep": ("TGL003", DOCUMENT, voor_einde(alinea("Diep", over=NAAR.format("Heading4")))),
    "kop eigen niveau": (
        "TGL003",
        DOCUMENT,
        voor_einde(alinea("Diep", over="<w:outlineLvl w:val='4'/>")),
    ),
    "lege kop": ("TGL003", DOCUMENT, voor_einde(alinea("", over=NAAR.format("Heading1")))),
    "tweede titel": ("TGL003", DOCUMENT, voor_einde(alinea("Nog een", over=NAAR.format("Title")))),
    "vette kop": ("TGL003", DOCUMENT, voor_einde(alinea("Vet", "<w:b/>") + alinea("tekst."))),
    "getypte lijst": ("TGL004", DOCUMENT, voor_einde(alinea("• naam") + alinea("• adres"))),
    "getypte nummers": ("TGL004", DOCUMENT, voor_einde(alinea("1. naam") + alinea("2. adres"))),
    "geen kopregel": (
        "TGL005",
        DOCUMENT,
        voor_einde(rooster(cellen("a", "b"), cellen("c", "d"), kopregel=False)),
    ),
    "kopregel uit": (
        "TGL005",
        DOCUMENT,
        wissel("<w:tblHeader/>", '<w:tblHeader w:val="0"/>'),
    ),
    "kolom zonder kop": (
        "TGL005",
        DOCUMENT,
        voor_einde(rooster(cellen("a", ""), cellen("c", "d"))),
    ),
    "splitsende rij": ("TGL005", DOCUMENT, wissel("<w:cantSplit/>", "")),
    "samengevoegd": (
        "TGL006",
        DOCUMENT,
        voor_einde(
            rooster(
                cellen("a", "b"),
                f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{alinea("c")}</w:tc>',
            )
        ),
    ),
    "lege kolom": (
        "TGL006",
        DOCUMENT,
        voor_einde(rooster(cellen("a", ""), cellen("c", ""), cellen("e", ""))),
    ),
    "tabel voor de opmaak": ("TGL006", DOCUMENT, voor_einde(rooster(cellen("a", "b")))),
    "tabel in een tabel": (
        "TGL006",
        DOCUMENT,
        voor_einde(
            rooster(cellen("a", "b"), f"<w:tc>{rooster(cellen('c'))}</w:tc>{cellen('d')}"),
        ),
    ),
    "tabel zonder titel": ("TGL007", DOCUMENT, wissel(r"<w:tblCaption [^>]*/>", "")),
    "beeld zonder woorden": (
        "TGL008",
        DOCUMENT,
        voor_einde(BEELD.format(soort="inline", words="")),
    ),
    "beeld met bestandsnaam": (
        "TGL008",
        DOCUMENT,
        voor_einde(BEELD.format(soort="inline", words="descr='logo.png'")),
    ),
    "zwevend beeld": (
        "TGL009",
        DOCUMENT,
        voor_einde(BEELD.format(soort="anchor", words="descr='Het stadhuis in de zon'")),
    ),
    "tekstvak": ("TGL009", DOCUMENT, voor_einde(VAK)),
    "kader": (
        "TGL009",
        DOCUMENT,
        voor_einde(alinea("Let op", over="<w:framePr w:w='2000' w:hAnchor='page'/>")),
    ),
    "lichte letters": (
        "TGL010",
        DOCUMENT,
        voor_einde(alinea("Licht", '<w:color w:val="AAAAAA"/>')),
    ),
    "themakleur lichter": (
        "TGL010",
        DOCUMENT,
        voor_einde(
            alinea("Licht", '<w:color w:val="000000" w:themeColor="accent1" w:themeTint="55"/>')
        ),
    ),
    "donkere achtergrond": (
        "TGL010",
        DOCUMENT,
        voor_einde(
            alinea("Donker", '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="333333"/>')
        ),
    ),
    "kleur van de stijl": (
        "TGL010",
        STYLES,
        wissel(
            r'(w:styleId="Heading1".*?)<w:color [^>]*/>',
            r'\1<w:color w:val="FFE9A8"/>',
        ),
    ),
    "alleen kleur": (
        "TGL011",
        DOCUMENT,
        voor_einde(
            rooster(
                cellen("a", "b", "c"),
                cellen("d") + cellen("", vulling="C00000") + cellen("", vulling="00A000"),
            )
        ),
    ),
    "klik hier": (
        "TGL012",
        DOCUMENT,
        wissel(r"(<w:hyperlink r:id=.*?<w:t[^>]*>)[^<]*", r"\1klik hier"),
    ),
    "kaal adres": (
        "TGL012",
        DOCUMENT,
        wissel(r"(<w:hyperlink r:id=.*?<w:t[^>]*>)[^<]*", r"\1https://www.lindewaarde.example/a/b"),
    ),
    "veld als link": ("TGL012", DOCUMENT, voor_einde(VELDLINK)),
    "kleine letters": ("TGL014", STYLES, wissel(r'<w:sz w:val="22"/>', '<w:sz w:val="18"/>')),
    "uitgevuld": (
        "TGL014",
        STYLES,
        wissel(r"(<w:pPrDefault><w:pPr>.*?)</w:pPr>", r'\1<w:jc w:val="both"/></w:pPr>'),
    ),
    "veld zonder titel": ("TGL015", DOCUMENT, voor_einde(VELD.format(over=""))),
    "kenmerk twee keer": (
        "TGL015",
        DOCUMENT,
        voor_einde(VELD.format(over="<w:alias w:val='a'/><w:tag w:val='t'/>") * 2),
    ),
    "oud veld": (
        "TGL015",
        DOCUMENT,
        voor_einde(
            '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="a"/></w:ffData>'
            '</w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
        ),
    ),
    "puntjes": ("TGL015", DOCUMENT, voor_einde(alinea("Naam: ................"))),
    "afkorting": ("TGL016", DOCUMENT, voor_einde(alinea("De XYZQ kijkt mee."))),
    "lege alinea": ("TGL017", DOCUMENT, voor_einde(f"{alinea('a')}<w:p/>{alinea('b')}")),
    "kolommen met tabs": (
        "TGL017",
        DOCUMENT,
        voor_einde("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>"),
    ),
    "spaties": ("TGL017", DOCUMENT, voor_einde(alinea("Naam:          Adres"))),
    "getypte noot": (
        "TGL018",
        DOCUMENT,
        voor_einde(
            '<w:p><w:r><w:t>woord</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/>'
            "</w:rPr><w:t>3</w:t></w:r></w:p>"
        ),
    ),
    "wijziging": (
        "TGL019",
        DOCUMENT,
        voor_einde('<w:p><w:ins w:id="1" w:author="X"><w:r><w:t>nieuw</w:t></w:r></w:ins></w:p>'),
    ),
    "wijzigingen bijhouden": ("TGL019", SETTINGS, wissel("<w:zoom", "<w:trackRevisions/><w:zoom")),
    "verborgen": ("TGL019", DOCUMENT, voor_einde(alinea("geheim", "<w:vanish/>"))),
    "laatste bewerker": (
        "TGL019",
        CORE,
        wissel("(</cp:coreProperties>)", r"<cp:lastModifiedBy>J. Jansen</cp:lastModifiedBy>\1"),
    ),
    "RASIC op een staande bladzijde": (
        "TGL020",
        DOCUMENT,
        voor_einde(rooster(cellen("Taak", *"abcde"), cellen("Register", *LETTERS))),
    ),
}


@pytest.fixture(scope="module")
def heel() -> bytes:
    """A small document with everything that is spoilt below."""
    link = Link("https://www.lindewaarde.example/avg", (Text("de uitleg van de AVG"),))
    return schrijf(
        los(
            kop(1, "Gegevens"),
            p(ZIN),
            p("Lees ", link, "."),
            tabel(("Naam", "Termijn"), [("naam", "twee jaar"), ("adres", "een jaar")]),
            kop(2, "Meer"),
            p(ZIN),
        )
    )


@pytest.fixture
def nagekeken(tmp_path: Path) -> Callable[[bytes], tuple[Problem, ...]]:
    def kijk(inhoud: bytes) -> tuple[Problem, ...]:
        pad = tmp_path / "proef.docx"
        pad.write_bytes(inhoud)
        return check_word(pad, "proef.docx")

    return kijk


@pytest.mark.parametrize("naam", DOCUMENTEN)
def test_our_own_documents_are_clean(
    naam: str, nagekeken: Callable[[bytes], tuple[Problem, ...]]
) -> None:
    assert nagekeken(schrijf(DOCUMENTEN[naam])) == ()


@pytest.mark.parametrize("naam", SCHADE)
def test_each_damage_is_found(
    naam: str, heel: bytes, nagekeken: Callable[[bytes], tuple[Problem, ...]]
) -> None:
    code, deel, verander = SCHADE[naam]
    gevonden = [een for een in nagekeken(veranderd(heel, deel, verander)) if een.code == code]
    assert gevonden, naam
    assert all(een.place.file == "proef.docx" and een.place.label for een in gevonden)
    assert all(f"(TG-{code[-2:]})" in een.message and een.help and een.path for een in gevonden)
    assert "Jansen" not in str(gevonden)


def test_every_check_finds_some_damage(heel: bytes, tmp_path: Path) -> None:
    """No check is there in vain: each yields something on one of the damaged files."""
    from govdoc.writers.docx.gate.word_file import WordFile  # noqa: PLC0415 - only here

    werkt = set()
    for nummer, (_, deel, verander) in enumerate(SCHADE.values()):
        pad = tmp_path / f"{nummer}.docx"
        pad.write_bytes(veranderd(heel, deel, verander))
        word = WordFile(pad)
        werkt |= {check for check in CHECKS if next(check(word), None)}
    stil = {f"{check.__module__.rpartition('.')[2]}.{check.__name__}" for check in CHECKS}
    stil -= {f"{check.__module__.rpartition('.')[2]}.{check.__name__}" for check in werkt}
    assert stil == {"whole.contents", "whole.comments", "headings.any_at_all"}  # tested below


def test_a_long_text_without_headings_or_contents(
    nagekeken: Callable[[bytes], tuple[Problem, ...]],
) -> None:
    lang = schrijf(los(*[p(ZIN * 3)] * 10))
    assert "TGL003" in {een.code for een in nagekeken(lang)}
    boek = los(*[blok for n in range(30) for blok in (kop(1, f"Kop {n}"), p(ZIN * 20))])
    assert {een.code for een in nagekeken(schrijf(boek))} == {"TGL013"}


def test_comments_are_found(heel: bytes, nagekeken: Callable[[bytes], tuple[Problem, ...]]) -> None:
    rels = "word/_rels/document.xml.rels"
    stijl = re.compile(r'Type="[^"]*/fontTable" Target="fontTable.xml"')
    opmerkingen = veranderd(
        heel,
        rels,
        lambda xml: stijl.sub(
            'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" '
            'Target="fontTable.xml"',
            xml,
        ),
    )
    met = veranderd(
        opmerkingen,
        "word/fontTable.xml",
        lambda _: (
            '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
            '<w:comment w:id="0" w:author="X"/></w:comments>'
        ),
    )
    assert {een.code for een in nagekeken(met)} == {"TGL019"}


def test_a_place_is_a_paragraph_or_a_table(
    nagekeken: Callable[[bytes], tuple[Problem, ...]],
) -> None:
    inhoud = schrijf(los(kop(1, "Een"), p("Twee"), tabel(("a", "b"), [("c", "d")])))
    stuk = veranderd(inhoud, DOCUMENT, wissel("<w:tblHeader/>", ""))
    (gevonden,) = nagekeken(stuk)
    assert (gevonden.path, gevonden.place.label) == ("tabel.1", "tabel 1")
    licht = veranderd(
        inhoud,
        DOCUMENT,
        wissel("(<w:r>)(<w:t[^>]*>Twee)", r'\1<w:rPr><w:color w:val="CCCCCC"/></w:rPr>\2'),
    )
    (gevonden,) = nagekeken(licht)
    assert gevonden.place.label == f"alinea {gevonden.place.line}"
    assert gevonden.path == f"alinea.{gevonden.place.line}"
    assert "‘Twee’" in gevonden.message


def test_dutch_style_ids_read_the_same(
    heel: bytes, nagekeken: Callable[[bytes], tuple[Problem, ...]]
) -> None:
    """In a Dutch Word the ids are Kop1 and Titel; levels come from the style all the same."""
    nederlands = heel
    for deel in (DOCUMENT, STYLES):
        nederlands = veranderd(
            nederlands,
            deel,
            lambda xml: re.sub('"Heading([1-4])"', r'"Kop\1"', xml).replace('"Title"', '"Titel"'),
        )
    assert nagekeken(nederlands) == ()
    diep = veranderd(nederlands, DOCUMENT, voor_einde(alinea("Diep", over=NAAR.format("Kop4"))))
    assert [een.code for een in nagekeken(diep)] == ["TGL003"]


def test_a_level_comes_from_the_style_below(
    heel: bytes, nagekeken: Callable[[bytes], tuple[Problem, ...]]
) -> None:
    eigen = (
        '<w:style w:type="paragraph" w:styleId="Mijn"><w:name w:val="Mijn kop"/>'
        '<w:basedOn w:val="Heading4"/></w:style>'
    )
    met = veranderd(heel, STYLES, wissel("(</w:styles>)", eigen + r"\1"))
    diep = veranderd(met, DOCUMENT, voor_einde(alinea("Diep", over=NAAR.format("Mijn"))))
    assert [een.code for een in nagekeken(diep)] == ["TGL003"]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is er niet")
def test_what_libreoffice_saved_reads_alike(
    tmp_path: Path, nagekeken: Callable[[bytes], tuple[Problem, ...]]
) -> None:
    """Saved by another program they stay clean, but for titles of date fields, which it drops."""
    for naam, document in (("convenant", convenant()), ("verklaring", verklaring())):
        (tmp_path / f"{naam}.docx").write_bytes(schrijf(document))
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(tmp_path / 'profiel').as_uri()}",
            *("--headless", "--convert-to", "docx", "--outdir", str(tmp_path / "uit")),
            *map(str, tmp_path.glob("*.docx")),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    for pad in (tmp_path / "uit").glob("*.docx"):
        fouten = [een for een in nagekeken(pad.read_bytes()) if een.level is Level.FOUT]
        assert {een.code for een in fouten} <= {"TGL015"}, pad.name


MAP = os.environ.get("GOVDOC_WORD_SJABLONEN", "")
VERWACHT = {
    "academic-report.dotx": {"TGL002", "TGL009", "TGL015", "TGL017"},
    "business-report.dotx": {"TGL005", "TGL006", "TGL007", "TGL009", "TGL015", "TGL019"},
    "cover-page-3.docx": {"TGL006", "TGL009", "TGL010", "TGL014", "TGL017", "TGL019"},
    "project-quality-plan.dotx": {
        *("TGL005", "TGL006", "TGL007", "TGL008", "TGL009", "TGL010", "TGL014", "TGL015"),
        "TGL017",
    },
    "vendor-rating-policy.dotx": {
        *("TGL005", "TGL006", "TGL007", "TGL008", "TGL009", "TGL010", "TGL014", "TGL015"),
        "TGL017",
    },
}


@pytest.mark.skipif(not MAP, reason="GOVDOC_WORD_SJABLONEN is niet ingesteld")
@pytest.mark.parametrize("naam", VERWACHT)
def test_what_word_itself_wrote_is_judged(naam: str) -> None:
    """Seen by eye: cover pages in text boxes, pale letters, tables for the look."""
    gevonden = check_word(Path(MAP) / naam, naam)
    assert {een.code for een in gevonden} == VERWACHT[naam]
