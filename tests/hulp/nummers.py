"""Counts the numbers of a Word file as Word does, from its numbering part: made apart from ours."""

import re
from collections.abc import Iterator

from lxml import etree

from hulp.lint import Bestand, W, val

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROMEINS = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


def nummers(inhoud: bytes) -> Iterator[tuple[str, str]]:
    """Number and text of every numbered paragraph of the document, in reading order."""
    bestand = Bestand.van(inhoud)
    teller = Teller(bestand.bomen["word/numbering.xml"])
    for alinea in bestand.bomen["word/document.xml"].iter(f"{W}p"):
        eigen = alinea.find(f"{W}pPr/{W}numPr")
        if eigen is not None:
            num, niveau = val(eigen.find(f"{W}numId")), int(val(eigen.find(f"{W}ilvl")))
            tekst = "".join(stuk.text or "" for stuk in alinea.iter(f"{W}t"))
            yield teller.volgende(num, niveau), tekst


class Teller:
    """Counts per list definition; an instance with a start of its own starts anew, once."""

    def __init__(self, boom: etree._Element) -> None:
        self.lijsten = {
            val(lijst, "abstractNumId"): list(lijst.iter(f"{W}lvl"))
            for lijst in boom.iter(f"{W}abstractNum")
        }
        self.nums = {val(num, "numId"): num for num in boom.iter(f"{W}num")}
        self.standen: dict[str, list[int]] = {}
        self.begonnen: set[tuple[str, int]] = set()

    def volgende(self, num: str, niveau: int) -> str:
        lijst = val(self.nums[num].find(f"{W}abstractNumId"))
        standen = self.standen.setdefault(lijst, [0] * 9)
        begin = self._begin(num, niveau)
        standen[niveau] = begin or standen[niveau] + 1
        standen[niveau + 1 :] = [0] * (8 - niveau)
        return self._zichtbaar(lijst, niveau, standen)

    def _begin(self, num: str, niveau: int) -> int:
        eigen = self.nums[num].find(f"{W}lvlOverride[@{W}ilvl='{niveau}']/{W}startOverride")
        if eigen is None or (num, niveau) in self.begonnen:
            return 0
        self.begonnen.add((num, niveau))
        return int(val(eigen))

    def _zichtbaar(self, lijst: str, niveau: int, standen: list[int]) -> str:
        niveaus = self.lijsten[lijst]

        def getal(gevonden: re.Match[str]) -> str:
            nummer = int(gevonden[1]) - 1
            return _als(val(niveaus[nummer].find(f"{W}numFmt")), max(standen[nummer], 1))

        return re.sub(r"%(\d)", getal, val(niveaus[niveau].find(f"{W}lvlText")))


def _als(vorm: str, nummer: int) -> str:
    if vorm == "lowerRoman":
        return _ROMEINS[nummer]
    if vorm in {"lowerLetter", "upperLetter"}:
        letters = _LETTERS[(nummer - 1) % 26] * ((nummer - 1) // 26 + 1)
        return letters.upper() if vorm == "upperLetter" else letters
    return str(nummer)
