"""The words that a document must hold, by its blocks, and those that other programs read there."""

import dataclasses
import io
import json
from collections.abc import Iterable, Iterator

import mammoth
import pypandoc

from govdoc.blocks import (
    Block,
    DefinitionList,
    Document,
    Figure,
    FormField,
    Heading,
    Inline,
    Link,
    List,
    NoteMark,
    Paragraph,
    RasicMatrix,
    Reference,
    Section,
    Signatory,
    Signature,
    Table,
    Text,
)

_GEEN_TEKST = dict.fromkeys(map(ord, "☐☒"))  # boxes to tick, which mammoth leaves out


def leesbaar(document: Document) -> Document:
    """Without contents and lists, with a heading for a RASIC table and a figure."""
    sections = tuple(
        Section(tuple(map(_zonder_beeld, section.blocks)), section.landscape)
        for section in document.sections
    )
    front = dataclasses.replace(document.front, contents=False, lists=())
    return dataclasses.replace(document, sections=sections, front=front)


def _zonder_beeld(blok: Block) -> Block:
    if isinstance(blok, RasicMatrix | Figure):
        return Heading(2, (Text("Tabel"),), blok.id)
    return blok


def verwacht(document: Document) -> list[str]:
    """The words of a document without contents and RASIC tables, in reading order."""
    woorden = " ".join(_document(document))
    return woorden.translate(_GEEN_TEKST).split()


def _document(document: Document) -> Iterator[str]:
    yield from (document.title, document.subtitle, f"gemeente {document.gemeente}")
    if document.is_concept:
        yield "Concept"
    tussen = " " if document.front.cover else " · "
    yield tussen.join(f"{label}: {waarde}" for label, waarde in document.front.facts)
    noten: list[str] = []
    for section in document.sections:
        yield from _blokken(section.blocks, noten)


def _blokken(blokken: Iterable[Block], noten: list[str], *, in_cel: bool = False) -> Iterator[str]:
    for blok in blokken:
        if isinstance(blok, Heading):
            yield _regel(blok.inlines, noten)
        elif isinstance(blok, Paragraph):
            yield from _alinea(blok, noten, in_cel=in_cel)
        elif isinstance(blok, List):
            for item in blok.items:
                yield from _blokken(item.blocks, noten, in_cel=in_cel)
        elif isinstance(blok, DefinitionList):
            for begrip in blok.entries:
                yield _regel(begrip.term, noten)
                yield from _blokken(begrip.blocks, noten, in_cel=in_cel)
        elif isinstance(blok, Table):
            yield from _tabel(blok, noten)
        elif isinstance(blok, Signature):
            yield from _ondertekening(blok)


def _alinea(alinea: Paragraph, noten: list[str], *, in_cel: bool) -> Iterator[str]:
    """A field alone gets its title as label; in a cell the table says what it is."""
    if not in_cel and len(alinea.inlines) == 1 and isinstance(alinea.inlines[0], FormField):
        yield alinea.inlines[0].title
    yield _regel(alinea.inlines, noten)


def _regel(inlines: Iterable[Inline], noten: list[str]) -> str:
    return "".join(_inline(ene, noten) for ene in inlines)


def _inline(ene: Inline, noten: list[str]) -> str:
    if isinstance(ene, Text | Reference):
        return ene.text
    if isinstance(ene, Link):
        return "".join(tekst.text for tekst in ene.texts)
    if isinstance(ene, FormField):
        return ene.prompt
    if isinstance(ene, NoteMark):
        if ene.key in noten:
            return str(noten.index(ene.key) + 1)
        noten.append(ene.key)
        return ""
    return " "


def _tabel(tabel: Table, noten: list[str]) -> Iterator[str]:
    if tabel.caption:
        yield f"{tabel.number} {_regel(tabel.caption, noten)}"
    for rij in (tabel.header, *tabel.rows):
        for cel in rij:
            yield from _blokken(cel.blocks, noten, in_cel=True)


def _ondertekening(blok: Signature) -> Iterator[str]:
    for at in range(0, len(blok.signatories), 2):
        samen = blok.signatories[at : at + 2]
        if at:
            yield "Ook ondertekend door:"
        yield from ("Namens", *(ene.on_behalf_of for ene in samen))
        yield from _functies(samen)
        yield "Naam"
        if any(ene.place for ene in samen):
            yield "Plaats"
        yield "Datum Handtekening"


def _functies(samen: tuple[Signatory, ...]) -> Iterator[str]:
    if any(ene.function or ene.note for ene in samen):
        yield "Functie"
        for ene in samen:
            yield from (ene.function, ene.note)


def met_mammoth(inhoud: bytes) -> list[str]:
    """The words that mammoth reads in a Word file; it reads a line break as nothing."""
    gelezen = mammoth.extract_raw_text(io.BytesIO(inhoud))
    assert gelezen.messages == []
    return gelezen.value.translate(_GEEN_TEKST).split()


def met_pandoc(inhoud: bytes) -> list[str]:
    """The words that pandoc reads in a Word file, without notes and descriptions of tables."""
    boom = json.loads(pypandoc.convert_text(inhoud, "json", format="docx"))
    voor = [[boom["meta"].get(naam, []), {"t": "Space"}] for naam in ("title", "subtitle")]
    return "".join(_pandoc([voor, boom["blocks"]])).translate(_GEEN_TEKST).split()


def _pandoc(deel: object) -> Iterator[str]:
    if isinstance(deel, list):
        for kind in deel:
            yield from _pandoc(kind)
    elif isinstance(deel, dict):
        yield from _pandoc_element(deel.get("t"), deel.get("c"))


def _pandoc_element(soort: object, inhoud: object) -> Iterator[str]:
    if soort == "Str":
        yield str(inhoud)
    elif soort in {"Space", "SoftBreak", "LineBreak"}:
        yield " "
    elif soort == "Table" and isinstance(inhoud, list):
        beschreven, bijschrift = inhoud[1]  # beschreven: title and description, not in the text
        yield from _pandoc([[] if beschreven else bijschrift, inhoud[3:]])
    elif soort != "Note":
        yield " " if soort in {"Para", "Plain", "Header"} else ""
        yield from _pandoc(inhoud)
        yield " " if soort in {"Para", "Plain", "Header"} else ""
