"""What a document says in prose: its sentences, and what a reader would stumble over."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from govdoc.blocks import Block, DefinitionList, Document, Heading, List, Paragraph, Table, walk
from hulp.afspraken import zin

STRUIKELT = {
    "None": r"\bNone\b",
    "dubbele spatie": r"\S  +\S",
    "spatie voor een leesteken": r" [,.;:?]",
    "lege haken": r"\(\s*\)|\( | \)",
    "dubbel leesteken": r"\.\.|[,;:]\.|\?\.",
    "dubbel woord": r"\b(de|het|een|en|bij|door|met) \1\b",
    "hangend woord": r"\b(met|en|of)\.",
    "sjabloon": r"\{[{%#]|[%}]\}",
    "enkelvoud met meervoud": r"\b1 (taken|rollen|partners|leveranciers|convenanten|verwerkers)\b",
    "vervallen woord": r"\b(Wbp|CBP|bewerker|bewerkersovereenkomst|Wob|Wwb|WWB|IBC)\b",
    "oude naam van de FG": r"functionaris voor de gegevensverwerking",
}


def struikelingen(document: Document) -> list[str]:
    """Every line with something that cannot stand in a document, and what it is."""
    return [
        f"{wat}: {regel}"
        for regel in regels(_alles(document))
        for wat, patroon in STRUIKELT.items()
        if re.search(patroon, regel)
    ]


def zinnen(document: Document) -> list[str]:
    """The sentences outside headings and tables; a colon or a semicolon ends one too."""
    tekst = "\n".join(regels(_proza(_top(document))))
    tekst = re.sub(r"\b(B\.V|U\.A)\.", r"\1", tekst)
    return [z for z in re.split(r"(?<=[.?!:;])[”)]*\s+|\n", tekst) if re.search(r"\w", z)]


def woorden(tekst: str) -> int:
    return len(re.findall(r"[\w’'@.-]*\w[\w’'@.-]*", tekst))


def gemiddelde(document: Document) -> float:
    """The mean number of words of a sentence."""
    lengtes = [woorden(z) for z in zinnen(document)]
    return sum(lengtes) / len(lengtes)


def hoofdstukken(document: Document) -> dict[str, int]:
    """The number of words of each chapter, its tables included."""
    telling: dict[str, int] = {}
    hoofdstuk = ""
    for block in _top(document):
        if isinstance(block, Heading) and block.level == 1:
            hoofdstuk = block.id if block.numbering == "hoofdstuk" else ""
        if hoofdstuk:
            aantal = sum(woorden(regel) for regel in regels(walk((block,))))
            telling[hoofdstuk] = telling.get(hoofdstuk, 0) + aantal
    return telling


def lege_koppen(document: Document) -> list[str]:
    """Headings with nothing below them, not even a lower heading."""
    blocks = [*_top(document), None]
    return [
        zin(block.inlines)
        for block, volgend in pairwise(blocks)
        if isinstance(block, Heading)
        and (volgend is None or (isinstance(volgend, Heading) and volgend.level <= block.level))
    ]


def hangende_regels(document: Document) -> list[str]:
    """Lines that announce something ("Dit doet u:") while nothing follows."""
    blocks = [*_top(document), None]
    return [
        zin(block.inlines)
        for block, volgend in pairwise(blocks)
        if isinstance(block, Paragraph)
        and zin(block.inlines).endswith(":")
        and (volgend is None or isinstance(volgend, Heading))
    ]


def onder(document: Document, id_: str) -> str:
    """The text below the heading with this id, up to the next of its level or higher."""
    return "\n".join(regels(walk(_onder(document, id_))))


def _onder(document: Document, id_: str) -> tuple[Block, ...]:
    niveau, out = 0, list[Block]()
    for block in _top(document):
        if isinstance(block, Heading):
            if niveau and block.level <= niveau:
                break
            niveau = block.level if block.id == id_ else niveau
        if niveau:
            out.append(block)
    return tuple(out)


def termen(document: Document) -> dict[str, str]:
    """Each term of a definition list and what it says."""
    lijsten = (b for b in _alles(document) if isinstance(b, DefinitionList))
    return {
        zin(term.term): "\n".join(regels(walk(term.blocks)))
        for lijst in lijsten
        for term in lijst.entries
    }


def rijen(document: Document, id_: str) -> list[tuple[str, ...]]:
    """The rows of the tables below the heading with this id, cell by cell, heads left out."""
    tabellen = (b for b in walk(_onder(document, id_)) if isinstance(b, Table))
    return [
        tuple("\n".join(regels(walk(cel.blocks))) for cel in rij)
        for tabel in tabellen
        for rij in tabel.rows
    ]


def regels(blocks: Iterable[Block]) -> list[str]:
    return [zin(b.inlines) for b in blocks if isinstance(b, Paragraph)]


def _proza(blocks: Iterable[Block]) -> Iterator[Block]:
    """Paragraphs, those in lists and definitions too, those in tables not."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, List):
            yield from _proza(child for item in block.items for child in item.blocks)
        elif isinstance(block, DefinitionList):
            yield from _proza(child for entry in block.entries for child in entry.blocks)


def _top(document: Document) -> tuple[Block, ...]:
    return tuple(block for section in document.sections for block in section.blocks)


def _alles(document: Document) -> Iterator[Block]:
    return walk(_top(document))
