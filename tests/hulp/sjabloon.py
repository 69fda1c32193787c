"""Small Word templates with the styles that a test asks for, and the files of cases of rules."""

import zipfile
from collections.abc import Iterable
from io import BytesIO

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_P = "http://schemas.openxmlformats.org/package/2006"
_TYPES = (
    f'<Types xmlns="{_P}/content-types"><Override PartName="/word/document.xml" ContentType="'
    'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/></Types>'
)


def stijl(naam: str, niveau: int | None = None, soort: str = "paragraph", op: str = "") -> str:
    """A style as XML; its id is its name without spaces."""
    lager = f'<w:basedOn w:val="{op}"/>' if op else ""
    kop = "" if niveau is None else f'<w:pPr><w:outlineLvl w:val="{niveau}"/></w:pPr>'
    id_ = naam.replace(" ", "")
    name = f'<w:name w:val="{naam}"/>'
    return f'<w:style w:type="{soort}" w:styleId="{id_}">{name}{lager}{kop}</w:style>'


def sjabloon(stijlen: Iterable[str], doel: str = "styles.xml", voor: str = "") -> bytes:
    """A .dotx; its relationship says that the styles are at `doel`, `voor` opens that part."""
    styles = f'{voor}<w:styles xmlns:w="{_W}">{"".join(stijlen)}</w:styles>'
    rels = f'<Relationship Id="a" Type="{_R}/theme" Target="theme.xml"/>'
    if doel:
        rels += f'<Relationship Id="b" Type="{_R}/styles" Target="{doel}"/>'
    delen = {
        "[Content_Types].xml": _TYPES,
        "word/glossary/styles.xml": f'<w:styles xmlns:w="{_W}">{stijl("Elders", 0)}</w:styles>',
        "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body/></w:document>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_P}/relationships">{rels}'
        "</Relationships>",
        "word/styles.xml": styles,
    }
    bytes_ = BytesIO()
    with zipfile.ZipFile(bytes_, "w") as package:
        for naam, tekst in delen.items():
            package.writestr(naam, tekst)
    return bytes_.getvalue()


# files that the YAML of a case may name
BESTANDEN = {
    "logo.svg": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
    "eigen-koppen.dotx": sjabloon([stijl("Normal"), stijl("Hoofdstuk", 0)]),
    "gewone-koppen.dotx": sjabloon([stijl("Normal"), stijl("heading 1", 0), stijl("Lood", 0)]),
    "templates/standaard/stijlen.yaml": b"stijlen: {nadruk: Nadrukk, klein: Qqqq}",
    "zonder-koppen.dotx": sjabloon([stijl("Normal"), stijl("Titel van ons")]),
}
