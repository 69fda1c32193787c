"""Word templates from LibreOffice's hand: it makes .docx of the ODF below, as a gemeente might.

Origin: written for this test as flat ODF, saved as Word by the LibreOffice of the machine.
"""

import shutil
import subprocess
from pathlib import Path

import pytest

_RUIMTES = " ".join(
    f'xmlns:{kort}="urn:oasis:names:tc:opendocument:xmlns:{lang}:1.0"'
    for kort, lang in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
        ("svg", "svg-compatible"),
    )
)
_PUNT = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAA"
    "AABJRU5ErkJggg=="
)
_BEELD = (
    '<draw:frame draw:name="Beeldmerk" text:anchor-type="as-char" svg:width="2cm" svg:height="1cm">'
    f"<draw:image><office:binary-data>{_PUNT}</office:binary-data></draw:image></draw:frame>"
)


def _stijl(naam: str, meer: str = "", op: str = "Standard", niveau: int = 0) -> str:
    laag = f' style:default-outline-level="{niveau}"' if niveau else ""
    return (
        f'<style:style style:name="{naam}" style:family="paragraph" '
        f'style:parent-style-name="{op}"{laag}>{meer}</style:style>'
    )


def _letters(kleur: str, punten: int) -> str:
    return f'<style:text-properties fo:color="{kleur}" fo:font-size="{punten}pt"/>'


def _odt(stijlen: str, kop: str, voet: str, inhoud: str, maat: str, meer: str = "") -> str:  # noqa: PLR0913, PLR0917 - parts of one file
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_RUIMTES} office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>'
        '<style:default-style style:family="paragraph"><style:text-properties '
        'style:font-name="Liberation Sans" fo:font-size="10.5pt" fo:language="en" '
        'fo:country="US"/></style:default-style>'
        f'<style:style style:name="Standard" style:family="paragraph" style:class="text"/>{stijlen}'
        "</office:styles><office:automatic-styles>"
        f'<style:page-layout style:name="pl"><style:page-layout-properties {maat}/>'
        "<style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>"
        '<office:master-styles><style:master-page style:name="Standard" '
        f'style:page-layout-name="pl"><style:header>{kop}</style:header>'
        f"<style:footer>{voet}</style:footer>{meer}</style:master-page></office:master-styles>"
        f"<office:body><office:text>{inhoud}</office:text></office:body></office:document>"
    )


_A4 = (
    'fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" '
    'fo:margin-left="3cm" fo:margin-right="2cm"'
)
_VOORBEELD = (
    '<text:h text:style-name="Heading_20_1" text:outline-level="1">Voorbeeldkop</text:h>'
    "<text:p>Voorbeeldtekst die weg moet.</text:p>"
)
BRONNEN = {
    # headers with a picture, a title field and a link to elsewhere; headings of its own colour
    "briefhuisstijl": _odt(
        _stijl("Heading", _letters("#5a189a", 14))
        + _stijl("Heading_20_1", _letters("#5a189a", 22), "Heading", 1).replace(
            '"Heading_20_1"', '"Heading_20_1" style:display-name="Heading 1"', 1
        )
        + _stijl("Title", _letters("#c77dff", 30), "Heading"),
        f'<text:p>{_BEELD} <text:title>Oude titel</text:title> <text:a xmlns:xlink="'
        'http://www.w3.org/1999/xlink" xlink:type="simple" xlink:href="https://www.oud.example/">'
        "oud.example</text:a></text:p>",
        "<text:p>Postbus 1, Wilgenhoven · <text:page-number>1</text:page-number> · "
        "<text:author-name>Jan Oud</text:author-name></text:p>",
        _VOORBEELD,
        _A4,
    ),
    # another first page, and headings under names of its own (a map is needed)
    "eigenkoppen": _odt(
        _stijl("Hoofdstuk", _letters("#7a1f1f", 20), niveau=1)
        + _stijl("Paragraaf", _letters("#7a1f1f", 14), niveau=2),
        "<text:p>Kop van elke bladzijde</text:p>",
        "<text:p>Voet van elke bladzijde</text:p>",
        '<text:h text:style-name="Hoofdstuk" text:outline-level="1">Weg</text:h>',
        _A4,
        "<style:header-first><text:p>Kop van de eerste</text:p></style:header-first>"
        "<style:footer-first><text:p>Voet van de eerste</text:p></style:footer-first>",
    ),
    # left and right pages, landscape paper only, lists of its own
    "tweezijdig": _odt(
        "",
        "<text:p>Rechts</text:p>",
        "<text:p>Voet rechts</text:p>",
        "<text:list><text:list-item><text:p>Weg</text:p></text:list-item></text:list>",
        'fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" '
        'fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2cm" fo:margin-right="2cm"',
        "<style:header-left><text:p>Links</text:p></style:header-left>"
        "<style:footer-left><text:p>Voet links</text:p></style:footer-left>",
    ),
}
KAARTEN = {"eigenkoppen": "stijlen: {kop-1: Hoofdstuk, kop-2: Paragraaf}\n"}


def gemaakt(map_: Path) -> dict[str, Path]:
    """The templates as LibreOffice saves them; skips where there is no LibreOffice."""
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice ontbreekt: er zijn geen sjablonen van te maken")
    for naam, tekst in BRONNEN.items():
        (map_ / f"{naam}.fodt").write_text(tekst, encoding="utf-8")
    subprocess.run(
        [
            *("soffice", f"-env:UserInstallation={(map_ / 'profiel').as_uri()}", "--headless"),
            *("--convert-to", "docx:MS Word 2007 XML", "--outdir", str(map_)),
            *(str(pad) for pad in sorted(map_.glob("*.fodt"))),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    for naam, kaart in KAARTEN.items():
        (map_ / f"{naam}.stijlen.yaml").write_text(kaart, encoding="utf-8")
    return {naam: map_ / f"{naam}.docx" for naam in BRONNEN}
