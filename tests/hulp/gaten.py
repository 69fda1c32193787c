"""Holes in a sentence: what a value that is not there leaves behind, seen in a whole document."""

import re

from govdoc.blocks import Document
from hulp import afspraken as a

GAT = {
    "None": r"\bNone\b",
    "dubbele spatie": r"\S  +\S",
    "spatie voor een leesteken": r" [,.;:?]",
    "lege haken": r"\(\s*\)|\( | \)",
    "dubbel leesteken": r"\.\.|[,;:]\.|\.;|\?\.",
    "dubbel woord": r"\b(de|het|een|van|bij|en|door|met) \1\b",
    "hangend woord": r"\b(van|met|en|of)[.;]",
    "niets na een dubbele punt": r":\s*[.;,]",
    "sjabloon": r"\{[{%#]|[%}]\}",
    "vervallen woord": r"\b(Wbp|CBP|bewerker|bewerkersovereenkomst|Wob|Wwb|IBC)\b",
}


HANGT = re.compile(
    r"(?:\S+ ){0,2}\b(?:van|bij|tussen|aan|op|in|voor|met|door|onder|tot)(?:[.;,)]|$)"
)
RECHTSVORM = re.compile(r"\b(B\.V|U\.A|N\.V)\.(?=[;,:?)])")  # their own full stop


def in_regel(regel: str) -> list[str]:
    """The names of the holes in one line."""
    regel = RECHTSVORM.sub(r"\1", regel)
    return [wat for wat, patroon in GAT.items() if re.search(patroon, regel)]


def hangt(document: Document) -> set[str]:
    """Words before a small word with nothing after it: Dutch ("houdt hem bij,"), or a hole.

    What it is shows beside the same document with nothing left out.
    """
    return {found[0] for regel in regels(document) for found in HANGT.finditer(regel)}


def gaten(document: Document) -> list[str]:
    """Each hole of a document with the line it is in."""
    return [f"{wat}: {regel}" for regel in regels(document) for wat in in_regel(regel)]


def regels(document: Document) -> list[str]:
    """The lines of a document; its title and facts are lines too."""
    feiten = [f"{label}: {waarde}" for label, waarde in document.front.facts]
    return [document.title, document.subtitle, *feiten, *a.tekst(document).splitlines()]
