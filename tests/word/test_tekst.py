"""The text of the blocks is the text that other programs read in the Word file."""

import dataclasses

import pytest

from govdoc.blocks import Block, Document, Heading, RasicMatrix, Section, Text
from hulp.schrijven import schrijf
from hulp.teksten import met_mammoth, met_pandoc, verwacht
from hulp.voorbeeld import DOCUMENTEN


def leesbaar(document: Document) -> Document:
    """Without the contents, and with a heading in place of a RASIC table: tested by themselves."""
    sections = tuple(
        Section(tuple(map(_zonder_matrix, section.blocks)), section.landscape)
        for section in document.sections
    )
    front = dataclasses.replace(document.front, contents=False)
    return dataclasses.replace(document, sections=sections, front=front)


def _zonder_matrix(blok: Block) -> Block:
    return Heading(2, (Text("Tabel"),), blok.id) if isinstance(blok, RasicMatrix) else blok


@pytest.mark.parametrize("naam", DOCUMENTEN)
def test_mammoth_leest_wat_de_blokken_zeggen(naam: str) -> None:
    document = leesbaar(DOCUMENTEN[naam])
    assert met_mammoth(schrijf(document)) == verwacht(document)


@pytest.mark.parametrize("naam", DOCUMENTEN)
def test_pandoc_leest_wat_de_blokken_zeggen(naam: str) -> None:
    document = leesbaar(DOCUMENTEN[naam])
    assert met_pandoc(schrijf(document)) == verwacht(document)
