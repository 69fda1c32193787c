"""Reads the fields of a Word file and counts what each must say: made apart from the writer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from hulp.lint import Bestand, W, val
from hulp.nummers import Teller

_REF = re.compile(r"\s*REF (\S+)(.*)")
_QUOTE = re.compile(r'\s*QUOTE "([^"]*?)\s*REF (\S+) \\n \\t \\h "\s*')


@dataclass
class Veld:
    """A field: its instruction with those of the fields in it, and the result that was saved."""

    opdracht: str = ""
    uitkomst: str = ""
    gescheiden: bool = False


@dataclass
class Alinea:
    """What a reader sees of a paragraph, and the outer fields in it with where each begins."""

    tekst: str = ""
    velden: list[tuple[int, Veld]] = field(default_factory=list)


def alinea(element: etree._Element) -> Alinea:
    """One paragraph read as Word shows it before any field is updated."""
    gelezen, open_ = Alinea(), list[Veld]()
    for stuk in element.iter(f"{W}t", f"{W}tab", f"{W}instrText", f"{W}fldChar"):
        if stuk.tag == f"{W}fldChar":
            _teken(gelezen, open_, val(stuk, "fldCharType"))
        elif stuk.tag == f"{W}instrText":
            for veld in open_:
                veld.opdracht += stuk.text or ""
        elif stuk.getparent().tag == f"{W}r" and all(veld.gescheiden for veld in open_):
            tekst = "\t" if stuk.tag == f"{W}tab" else stuk.text or ""
            gelezen.tekst += tekst
            for veld in open_:
                veld.uitkomst += tekst
    return gelezen


def _teken(gelezen: Alinea, open_: list[Veld], soort: str) -> None:
    if soort == "begin":
        open_.append(Veld())
        if len(open_) == 1:
            gelezen.velden.append((len(gelezen.tekst), open_[0]))
    elif soort == "separate":
        open_[-1].gescheiden = True
    elif open_:  # a contents ends in a paragraph of its own
        open_.pop()


@dataclass
class Verwijzingen:
    """All references of a Word file: what each says, and what Word would make of it with F9."""

    bestand: Bestand

    def alle(self) -> Iterator[tuple[str, str, str]]:
        """Saved result, the result that Word would count, and the text around it."""
        for boom in self.bestand.verhalen.values():
            for element in boom.iter(f"{W}p"):
                gelezen = alinea(element)
                for begin, veld in gelezen.velden:
                    if (telt := self._telt(veld.opdracht)) is not None:
                        rondom = gelezen.tekst[max(begin - 30, 0) : begin + 40]
                        yield veld.uitkomst, telt, rondom

    def _telt(self, opdracht: str) -> str | None:
        if gevonden := _QUOTE.fullmatch(opdracht):
            # \t: the number without the words in its format
            woord, naam = gevonden[1], gevonden[2]
            return f"{woord} {self._nummers[self._plek(naam)].rpartition(' ')[2]}"
        if not (gevonden := _REF.fullmatch(opdracht)):
            return None
        naam, keuzes = gevonden[1], gevonden[2].split()
        if {"\\n", "\\w"} & set(keuzes):
            return self._nummers[self._plek(naam)].rstrip(".")
        return self._in_bladwijzer(naam)

    def _plek(self, naam: str) -> etree._Element:
        begin = self._bladwijzer(naam)
        return next(begin.iterancestors(f"{W}p"))

    def _bladwijzer(self, naam: str) -> etree._Element:
        (begin,) = (b for b in self.bestand.alle("bookmarkStart") if val(b, "name") == naam)
        return begin

    def _in_bladwijzer(self, naam: str) -> str:
        begin = self._bladwijzer(naam)
        los = etree.Element(f"{W}p")
        for volgende in begin.itersiblings():
            if volgende.tag == f"{W}bookmarkEnd" and val(volgende, "id") == val(begin, "id"):
                break
            los.append(etree.fromstring(etree.tostring(volgende)))
        return alinea(los).tekst

    @property
    def _nummers(self) -> dict[etree._Element, str]:
        if not hasattr(self, "_geteld"):
            teller = Teller(self.bestand.bomen["word/numbering.xml"])
            self._geteld = {}
            for element in self.bestand.bomen["word/document.xml"].iter(f"{W}p"):
                if (eigen := element.find(f"{W}pPr/{W}numPr")) is not None:
                    num, niveau = val(eigen.find(f"{W}numId")), int(val(eigen.find(f"{W}ilvl")))
                    self._geteld[element] = teller.volgende(num, niveau)
        return self._geteld
