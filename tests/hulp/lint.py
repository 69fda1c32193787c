"""Our own lint of Word files: the damage that the Open XML SDK does not see and Word chokes on.

Each rule is a function that yields what is wrong; `lint` runs them all over every part of a file.
"""

import io
import posixpath
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_RELATIES = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_VERHAAL = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml")
_VERWIJSVELD = re.compile(r"^\s*(?:REF|PAGEREF|NOTEREF)\s+(\S+)")
_BLADWIJZER = re.compile(r"[^\W\d]\w{0,39}")
_NIET_BUITEN = "hyperlink"

Vondst = tuple[str, str]  # rule and what is wrong


@dataclass
class Bestand:
    """A Word file in parts; `verhalen` are those with paragraphs in them."""

    delen: dict[str, bytes]
    dubbel: list[str] = field(default_factory=list)

    @classmethod
    def van(cls, inhoud: bytes) -> "Bestand":
        with zipfile.ZipFile(io.BytesIO(inhoud)) as archief:
            namen = archief.namelist()
            dubbel = [naam for naam, keer in Counter(namen).items() if keer > 1]
            return cls({naam: archief.read(naam) for naam in namen}, dubbel)

    @cached_property
    def bomen(self) -> dict[str, etree._Element]:
        return {
            naam: etree.fromstring(inhoud)
            for naam, inhoud in self.delen.items()
            if naam.endswith((".xml", ".rels"))
        }

    @cached_property
    def verhalen(self) -> dict[str, etree._Element]:
        return {naam: boom for naam, boom in self.bomen.items() if _VERHAAL.fullmatch(naam)}

    def alle(self, *namen: str) -> Iterator[etree._Element]:
        for boom in self.verhalen.values():
            yield from boom.iter(*(W + naam for naam in namen))

    def relaties(self, deel: str) -> dict[str, etree._Element]:
        map_, naam = posixpath.split(deel)
        boom = self.bomen.get(posixpath.join(map_, "_rels", f"{naam}.rels"))
        return {} if boom is None else {ene.get("Id", ""): ene for ene in boom.iter(_RELATIES)}


def val(element: etree._Element | None, naam: str = "val") -> str:
    return "" if element is None else element.get(W + naam, "")


def _cel_zonder_alinea(b: Bestand) -> Iterator[str]:
    for cel in b.alle("tc"):
        if len(cel) == 0 or cel[-1].tag != f"{W}p":
            yield "een cel eindigt niet met een alinea"


def _onbekende_stijl(b: Bestand) -> Iterator[str]:
    stijlen = list(b.bomen["word/styles.xml"].iter(f"{W}style"))
    bekend = {val(stijl, "styleId") for stijl in stijlen}
    for stijl in stijlen:
        for naam in ("basedOn", "next", "link"):
            if (ander := stijl.find(W + naam)) is not None and val(ander) not in bekend:
                yield f"stijl {val(stijl, 'styleId')} wijst naar {val(ander)}"
    for element in b.alle("pStyle", "rStyle", "tblStyle"):
        if val(element) not in bekend:
            yield f"stijl {val(element)} bestaat niet"


def _bladwijzer(b: Bestand) -> Iterator[str]:
    begin, eind = list(b.alle("bookmarkStart")), list(b.alle("bookmarkEnd"))
    namen = Counter(val(ene, "name").casefold() for ene in begin)
    yield from (f"bladwijzer {naam} staat er {n} keer" for naam, n in namen.items() if n > 1)
    for ene in begin:
        if not _BLADWIJZER.fullmatch(val(ene, "name")):
            yield f"bladwijzer {val(ene, 'name')} heeft een naam die Word niet neemt"
    nummers, einden = (Counter(val(ene, "id") for ene in kant) for kant in (begin, eind))
    if nummers != einden or any(n > 1 for n in nummers.values()):
        yield "begin en eind van bladwijzers horen niet bij elkaar"


def _veld(b: Bestand) -> Iterator[str]:
    for naam, boom in b.verhalen.items():
        open_: list[str] = []
        for teken in boom.iter(f"{W}fldChar"):
            soort = val(teken, "fldCharType")
            if soort == "begin":
                open_.append("begin")
            elif not open_ or (soort == "separate" and open_[-1] == "separate"):
                yield f"{naam}: een veld heeft {soort} zonder begin"
            elif soort == "separate":
                open_[-1] = "separate"
            else:
                open_.pop()
        if open_:
            yield f"{naam}: een veld wordt niet gesloten"


def _tekst_in_verwijdering(b: Bestand) -> Iterator[str]:
    for weg in b.alle("del"):
        if weg.find(f".//{W}t") is not None:
            yield "gewone tekst in een verwijdering"
    for tekst in b.alle("delText"):
        if not any(boven.tag == f"{W}del" for boven in tekst.iterancestors()):
            yield "verwijderde tekst buiten een verwijdering"


def _nummering(b: Bestand) -> Iterator[str]:
    boom = b.bomen["word/numbering.xml"]
    lijsten = {
        val(lijst, "abstractNumId"): {val(lvl, "ilvl") for lvl in lijst.iter(f"{W}lvl")}
        for lijst in boom.iter(f"{W}abstractNum")
    }
    nums = list(boom.iter(f"{W}num"))
    bekend = {val(num, "numId"): val(num.find(f"{W}abstractNumId")) for num in nums}
    if len(bekend) != len(nums):
        yield "twee nummeringen hebben hetzelfde nummer"
    yield from (f"nummering {n} heeft geen lijst" for n, a in bekend.items() if a not in lijsten)
    for eigen in b.alle("numPr"):
        num, niveau = val(eigen.find(f"{W}numId")), val(eigen.find(f"{W}ilvl")) or "0"
        if num != "0" and num not in bekend:
            yield f"nummering {num} bestaat niet"
        elif num != "0" and niveau not in lijsten.get(bekend[num], set()):
            yield f"nummering {num} heeft geen niveau {niveau}"


def _rij(b: Bestand) -> Iterator[str]:
    for tabel in b.alle("tbl"):
        kolommen = [int(val(ene, "w")) for ene in tabel.findall(f"{W}tblGrid/{W}gridCol")]
        breedte = tabel.find(f"{W}tblPr/{W}tblW")
        if val(breedte, "type") == "dxa" and int(val(breedte, "w")) != sum(kolommen):
            yield "een tabel is niet zo breed als haar kolommen"
        for rij in tabel.findall(f"{W}tr"):
            if (n := _kolommen(rij)) != len(kolommen):
                yield f"een rij heeft {n} kolommen, de tabel {len(kolommen)}"
    for tabel in b.alle("tbl"):
        volgende = tabel.getnext()
        if volgende is not None and volgende.tag == f"{W}tbl":
            yield "twee tabellen zonder alinea ertussen worden in Word één tabel"


def _kolommen(rij: etree._Element) -> int:
    buiten = sum(int(val(rij.find(f"{W}trPr/{W}{n}")) or 0) for n in ("gridBefore", "gridAfter"))
    cellen = rij.iterchildren(f"{W}tc", f"{W}sdt")
    return buiten + sum(int(val(cel.find(f"{W}tcPr/{W}gridSpan")) or 1) for cel in cellen)


def _verwijzing(b: Bestand) -> Iterator[str]:
    namen = {val(ene, "name") for ene in b.alle("bookmarkStart")}
    doelen = [val(ene, "anchor") for ene in b.alle("hyperlink") if ene.get(f"{W}anchor")]
    velden = ("".join(ene.itertext()) for ene in b.alle("instrText"))
    doelen += [gevonden[1] for veld in velden if (gevonden := _VERWIJSVELD.match(veld))]
    yield from (
        f"een verwijzing naar {doel} komt nergens uit" for doel in doelen if doel not in namen
    )


def _besturingselement(b: Bestand) -> Iterator[str]:
    nummers = Counter(val(ene) for ene in b.alle("id") if ene.getparent().tag == f"{W}sdtPr")
    yield from (f"besturingselement {n} staat er {k} keer" for n, k in nummers.items() if k > 1)
    for ene in b.alle("alias", "tag"):
        if len(val(ene)) > 64:
            yield f"titel of kenmerk {val(ene)} is langer dan 64 tekens"


def _tekening(b: Bestand) -> Iterator[str]:
    nummers = Counter(
        ene.get("id") for boom in b.verhalen.values() for ene in boom.iter(f"{WP}docPr")
    )
    yield from (f"tekening {n} staat er {k} keer" for n, k in nummers.items() if k > 1)


def _relatie(b: Bestand) -> Iterator[str]:
    for deel in b.verhalen:
        relaties = b.relaties(deel)
        for element in b.verhalen[deel].iter():
            for naam, waarde in element.attrib.items():
                if str(naam).startswith(R) and waarde not in relaties:
                    yield f"{deel}: relatie {waarde} bestaat niet"
    for deel in [*b.delen, ""]:
        for relatie in b.relaties(deel).values():
            yield from _doel(b, deel, relatie)


def _doel(b: Bestand, deel: str, relatie: etree._Element) -> Iterator[str]:
    doel = relatie.get("Target", "")
    if relatie.get("TargetMode") == "External":
        if not relatie.get("Type", "").endswith(f"/{_NIET_BUITEN}"):
            yield f"{deel} haalt iets van buiten: {doel}"
    elif (
        posixpath.normpath(posixpath.join(posixpath.dirname(deel), doel)).lstrip("/") not in b.delen
    ):
        yield f"{deel} noemt {doel}, dat er niet is"


def _inhoudstype(b: Bestand) -> Iterator[str]:
    boom = b.bomen["[Content_Types].xml"]
    achtervoegsels = {ene.get("Extension", "") for ene in boom.iter(f"{_TYPES}Default")}
    namen = {ene.get("PartName", "").lstrip("/") for ene in boom.iter(f"{_TYPES}Override")}
    for deel in b.delen:
        if deel not in namen and deel.rpartition(".")[2] not in achtervoegsels:
            yield f"{deel} heeft geen inhoudstype"
    for deel in b.verhalen:
        if deel not in namen:
            yield f"{deel} heeft het inhoudstype van gewone XML"
    yield from (f"een inhoudstype voor {deel}, dat er niet is" for deel in namen - set(b.delen))


def _voetnoot(b: Bestand) -> Iterator[str]:
    boom = b.bomen.get("word/footnotes.xml")
    noten = [] if boom is None else list(boom.iter(f"{W}footnote"))
    nummers = Counter(val(noot, "id") for noot in noten)
    yield from (f"voetnoot {n} staat er {k} keer" for n, k in nummers.items() if k > 1)
    for noot in noten:
        if noot.find(f"{W}p") is None:
            yield f"voetnoot {val(noot, 'id')} heeft geen alinea"
    for teken in b.alle("footnoteReference"):
        if val(teken, "id") not in nummers:
            yield f"voetnoot {val(teken, 'id')} bestaat niet"


def _sectie(b: Bestand) -> Iterator[str]:
    body = b.bomen["word/document.xml"].find(f"{W}body")
    if body is None or len(body) == 0 or body[-1].tag != f"{W}sectPr":
        yield "het document eindigt niet met een sectie"


def _lege_alinea(b: Bestand) -> Iterator[str]:
    body = b.bomen["word/document.xml"].find(f"{W}body")
    for alinea in [] if body is None else body.iterchildren(f"{W}p"):
        leeg = all(ene.tag == f"{W}pPr" for ene in alinea)
        buren = alinea.getprevious(), alinea.getnext()
        tussen_tabellen = all(ene is not None and ene.tag == f"{W}tbl" for ene in buren)
        if leeg and not tussen_tabellen and alinea.find(f"{W}pPr/{W}sectPr") is None:
            yield "een lege alinea voor witruimte"


def _veilig(b: Bestand) -> Iterator[str]:
    for naam, boom in b.bomen.items():
        for fout in ("updateFields", "attachedTemplate", "object", "ins", "moveFrom", "vanish"):
            if boom.find(f".//{W}{fout}") is not None:
                yield f"{naam} bevat {fout}"
        if any(ene.get(f"{W}dirty") for ene in boom.iter(f"{W}fldChar", f"{W}fldSimple")):
            yield f"{naam} heeft een veld dat bijgewerkt wil worden"
        if boom.xpath("//processing-instruction()"):
            yield f"{naam} bevat een aanwijzing voor een ander programma"
    yield from (f"{naam} hoort niet in een document" for naam in b.delen if naam.endswith(".bin"))


def _zip(b: Bestand) -> Iterator[str]:
    yield from (f"{naam} staat er twee keer in" for naam in b.dubbel)
    if next(iter(b.delen), "") != "[Content_Types].xml":
        yield "de inhoudstypen staan niet vooraan"


REGELS: dict[str, Callable[[Bestand], Iterator[str]]] = {
    "cel-zonder-alinea": _cel_zonder_alinea,
    "onbekende-stijl": _onbekende_stijl,
    "bladwijzer": _bladwijzer,
    "veld": _veld,
    "tekst-in-verwijdering": _tekst_in_verwijdering,
    "nummering": _nummering,
    "rij": _rij,
    "verwijzing": _verwijzing,
    "besturingselement": _besturingselement,
    "tekening": _tekening,
    "relatie": _relatie,
    "inhoudstype": _inhoudstype,
    "voetnoot": _voetnoot,
    "sectie": _sectie,
    "lege-alinea": _lege_alinea,
    "veilig": _veilig,
    "zip": _zip,
}


def lint(inhoud: bytes) -> list[Vondst]:
    """Everything that is wrong with a Word file: the rule and what it found."""
    bestand = Bestand.van(inhoud)
    return [(naam, wat) for naam, regel in REGELS.items() for wat in regel(bestand)]
