"""How a document is written: what a plain-language editor would strike through, and where.

After inhoud.md, toegankelijkheid.md par. 4: short sentences, active, the same form of address, no
stale words, no abbreviation without its words. Heuristics: each has its reason beside it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from govdoc.blocks import (
    Block,
    DefinitionList,
    Document,
    Heading,
    List,
    Origin,
    Paragraph,
    Table,
    Text,
    plain,
    walk,
)

LANGSTE = 25  # words in a sentence for everyone
GEMIDDELD = 15
_OPSOMMING = 5
LIJDEND = 0.15  # of the sentences; some passives are the plainest ("wordt bewaard")

_WOORD = re.compile(r"[\w’'@./-]*\w")
_EINDE = re.compile(r"(?<=[.?!])[”)]*\s+(?=[A-Z“(0-9])|(?<=[:;])\s+")
_AFGEKORT = re.compile(r"\b(B\.V|N\.V|U\.A|art|nr|bijv|par)\.")
_LIJDEND = re.compile(r"\b(wordt|worden|werd|werden)\b.*\b(ge|be|ver|ont|her)\w+(d|t|en)\b")
_NAAMWOORD = re.compile(
    r"\bhet (?!(?:leven|teken|wijkteam|delen|uitlenen)\b)\w+en van\b", re.IGNORECASE
)
_OUD = re.compile(  # "verklaring omtrent het gedrag" is the name of a thing
    r"(?<!erklaring )\b(?:inzake|middels|teneinde|conform|alsmede|derhalve|omtrent|thans|reeds"
    r"|aanvangen|desbetreffende?|onverwijld|implementeren|faciliteren|geschied(?:t|en)"
    r"|dien(?:t|en) te|ten behoeve van|in het kader van|met betrekking tot|zorg drag\w+|draagt zorg"
    r"|ter beschikking stel\w+|naar aanleiding van)\b",
    re.IGNORECASE,
)
_FORMEEL = re.compile(r"\b(?:indien|mits|tenzij mits)\b", re.IGNORECASE)  # "als" in plain texts
_VERVALLEN = re.compile(
    r"\b(?:Wbp|CBP|bewerker\w*|Wob|WWB|IBC)\b|functionaris voor de gegevensverwerking"
)
_PERSOON = re.compile(
    r"\b(?:hij/zij|zij/hij|hij of zij|zijn/haar|zijn of haar|hem/haar|hem of haar|m/v)\b"
)
_DATUM = re.compile(r"\b\d{1,2}-\d{1,2}-\d{4}\b|\b\d{4}-\d{2}-\d{2}\b")
_JE = re.compile(r"\b(?:je|jij|jou|jouw|jullie)\b", re.IGNORECASE)
_POSTCODE = re.compile(r"\b\d{4} [A-Z]{2}\b")
_AFKORTING = re.compile(r"(?<![\w.-])[A-Z][A-Za-z]*[A-Z]s?\b(?!-\d)")


@dataclass(frozen=True, slots=True)
class Zin:
    """A sentence of prose, and the line of content that it came from."""

    tekst: str
    plek: Origin

    @property
    def woorden(self) -> int:
        """How many words it has; of a list of names and labels, how many its longest part has."""
        delen = self.tekst.split(", ")
        geteld = delen if len(delen) > _OPSOMMING else [self.tekst]
        return max(len(_WOORD.findall(deel)) for deel in geteld)

    def __str__(self) -> str:
        return f"{self.plek.file}:{self.plek.line}: {self.tekst}"


def zinnen(document: Document) -> list[Zin]:
    """The sentences of paragraphs, also those in lists and definitions; tables have none."""
    alineas = (blok for section in document.sections for blok in _proza(section.blocks))
    return [zin for alinea in alineas for zin in _gesplitst(alinea)]


def gemiddelde(gevonden: list[Zin]) -> float:
    """The mean number of words."""
    return sum(zin.woorden for zin in gevonden) / len(gevonden)


def lijdend(gevonden: list[Zin]) -> list[Zin]:
    """Sentences in which nobody does it."""
    return [zin for zin in gevonden if _LIJDEND.search(zin.tekst)]


def verboden(gevonden: list[Zin], *, gewoon: bool) -> list[str]:
    """What may stand in no text; `gewoon`: nor in one for everyone."""
    patronen = {"verouderd": _OUD, "vervallen": _VERVALLEN, "persoon": _PERSOON, "datum": _DATUM}
    if gewoon:
        patronen |= {"formeel": _FORMEEL, "naamwoordstijl": _NAAMWOORD, "aanspreken": _JE}
    return [
        f"{wat} ({gezien[0]}): {zin}"
        for zin in gevonden
        for wat, patroon in patronen.items()
        if (gezien := patroon.search(zin.tekst))
    ]


def onverklaard(document: Document, bekend: frozenset[str]) -> set[str]:
    """Abbreviations that the document nowhere writes out; `bekend` are names in the data."""
    alles = [blok for section in document.sections for blok in walk(section.blocks)]
    regels = [plain(blok.inlines) for blok in alles if isinstance(blok, Paragraph | Heading)]
    gebruikt = {een for regel in regels for een in kort(regel)}
    return {een for een in gebruikt - bekend if not _verklaard(een, alles, regels)}


def kort(tekst: str) -> list[str]:
    """The abbreviations in a text."""
    return _AFKORTING.findall(_POSTCODE.sub("", tekst))


def _verklaard(een: str, alles: list[Block], regels: list[str]) -> bool:
    """It stands in brackets after its words, or as a term, or alone in a cell of a list."""
    kaal = een if een.isupper() else een.rstrip("s")
    haken = re.compile(rf"\w \((?:Wet )?{kaal}(?:'?s)?[,)]")
    if any(haken.search(regel) or f" {kaal} is de " in regel for regel in regels):
        return True
    termen = (plain(e.term) for b in alles if isinstance(b, DefinitionList) for e in b.entries)
    cellen = (plain(c.inlines) for b in alles if isinstance(b, Table) for c in _cellen(b))
    vet = (
        deel.text
        for b in alles
        if isinstance(b, Paragraph)
        for deel in b.inlines
        if isinstance(deel, Text) and deel.bold
    )
    woord = re.compile(rf"\b{kaal}\b")
    return any(
        woord.search(term) for term in (*termen, *(cel for cel in cellen if len(cel) < 60), *vet)
    )


def _cellen(tabel: Table) -> Iterator[Paragraph]:
    for rij in (tabel.header, *tabel.rows):
        for cel in rij:
            yield from (blok for blok in walk(cel.blocks) if isinstance(blok, Paragraph))


def _proza(blokken: tuple[Block, ...]) -> Iterator[Paragraph]:
    for blok in blokken:
        if isinstance(blok, Paragraph):
            yield blok
        elif isinstance(blok, List):
            for item in blok.items:
                yield from _proza(item.blocks)
        elif isinstance(blok, DefinitionList):
            for entry in blok.entries:
                yield from _proza(entry.blocks)


def _gesplitst(alinea: Paragraph) -> Iterator[Zin]:
    tekst = _AFGEKORT.sub(lambda found: found[0].replace(".", "\u2024"), plain(alinea.inlines))
    for stuk in _EINDE.split(tekst):
        if re.search(r"\w", stuk or ""):
            yield Zin(stuk.replace("\u2024", ".").strip(), alinea.origin)
