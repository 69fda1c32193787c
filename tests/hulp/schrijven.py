"""Writes documents in the shipped house styles, and looks into what came out."""

import io
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from govdoc.blocks import Block, Document, Section
from govdoc.model.organisatie import Huisstijl
from govdoc.resources import Resources
from govdoc.writers.docx.document import write_docx as write
from govdoc.writers.docx.house_style import HouseStyle
from govdoc.writers.docx.load import load_house_style

PROJECT = Path(__file__).resolve().parents[2]


@cache
def huisstijl(naam: str = "standaard") -> HouseStyle:
    return load_house_style(Resources(PROJECT), naam, Huisstijl())


def schrijf(document: Document, naam: str = "standaard") -> bytes:
    return write(document, huisstijl(naam))


def los(*blokken: Block, **meer: object) -> Document:
    """A document of a few blocks."""
    waarden = {"status": "vastgesteld", "version": "1.0", **meer}
    return Document(
        kind="proef",
        title="Proef",
        gemeente="Lindewaarde",
        sections=(Section(blokken),),
        **waarden,  # type: ignore[arg-type]
    )


def deel(inhoud: bytes, naam: str = "word/document.xml") -> str:
    with zipfile.ZipFile(io.BytesIO(inhoud)) as archief:
        return archief.read(naam).decode("utf-8")


def delen(inhoud: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(inhoud)) as archief:
        return archief.namelist()


def veranderd(inhoud: bytes, naam: str, verander: Callable[[str], str]) -> bytes:
    """The same file with one part changed; the change must change something."""
    uit = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(inhoud)) as oud, zipfile.ZipFile(uit, "w") as nieuw:
        for deelnaam in oud.namelist():
            tekst = oud.read(deelnaam)
            if deelnaam == naam:
                anders = verander(tekst.decode("utf-8")).encode("utf-8")
                assert anders != tekst, f"{naam} bleef gelijk"
                tekst = anders
            nieuw.writestr(deelnaam, tekst)
    return uit.getvalue()
