"""Concept on every page, and fields to fill in, of every document of the example gemeente."""

import io
import zipfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from govdoc.blocks import Document
from govdoc.compose import compose
from govdoc.load import load
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.tasks import Wishes
from govdoc.problems import Level
from govdoc.writers.docx.gate.checked import check_word
from hulp.lint import Bestand, R, W, val
from hulp.schrijven import PROJECT, schrijf

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"


@pytest.fixture(scope="module")
def documenten() -> dict[str, Document]:
    content = Content(load(PROJECT / "gemeente.yaml"))
    return {taak.path: compose(content, taak).document for taak in plan(content, Wishes())}


@pytest.fixture(scope="module")
def concepten(documenten: dict[str, Document]) -> dict[str, bytes]:
    """One document of each kind, as a concept."""
    per_soort = {document.kind: document for document in documenten.values()}
    return {
        soort: schrijf(replace(document, status="concept")) for soort, document in per_soort.items()
    }


def tekst(boom: etree._Element) -> str:
    return "".join(str(een.text) for een in boom.iter(f"{W}t"))


def randen(bestand: Bestand) -> list[tuple[dict[str, str], bool]]:
    """Per section the text of its heads and feet by kind, taken over from the one before."""
    relaties = bestand.relaties("word/document.xml")
    secties, geldt = [], dict[str, str]()
    for opzet in bestand.bomen["word/document.xml"].iter(f"{W}sectPr"):
        for verwijzing in opzet.iterchildren(f"{W}headerReference", f"{W}footerReference"):
            deel = relaties[verwijzing.get(f"{R}id", "")].get("Target", "")
            kant = etree.QName(verwijzing).localname.removesuffix("Reference")
            geldt = {
                **geldt,
                f"{kant}-{val(verwijzing, 'type')}": tekst(bestand.bomen[f"word/{deel}"]),
            }
        secties.append((geldt, opzet.find(f"{W}titlePg") is not None))
    return secties


def test_concept_stands_on_every_page_of_every_section(concepten: dict[str, bytes]) -> None:
    assert len(concepten) >= 7
    for soort, inhoud in concepten.items():
        secties = randen(Bestand.van(inhoud))
        assert secties, soort
        for geldt, eerste_apart in secties:
            soorten = ["default", *["first"] * eerste_apart]
            for kind in soorten:
                rand = geldt.get(f"header-{kind}", "") + geldt.get(f"footer-{kind}", "")
                assert "concept" in rand.casefold(), (soort, kind)
            assert "header-even" not in geldt


def test_an_adopted_document_says_concept_on_no_page(documenten: dict[str, Document]) -> None:
    (document, *_) = [een for een in documenten.values() if een.kind == "handboek"]
    for geldt, _ in randen(Bestand.van(schrijf(replace(document, status="vastgesteld")))):
        assert "concept" not in "".join(geldt.values()).casefold()


def test_every_field_has_a_title_and_a_tag_of_its_own(documenten: dict[str, Document]) -> None:
    velden = 0
    for pad, document in documenten.items():
        boom = Bestand.van(schrijf(document)).bomen["word/document.xml"]
        over = [een for een in boom.iter(f"{W}sdtPr") if een.find(f"{W}docPartObj") is None]
        kenmerken = Counter(val(een.find(f"{W}tag")) for een in over)
        assert all(val(een.find(f"{W}alias")).strip() for een in over), pad
        assert [kenmerk for kenmerk, keer in kenmerken.items() if keer > 1 or not kenmerk] == []
        velden += len(over)
    assert velden > 100


def test_who_signs_fills_in_name_place_and_date(documenten: dict[str, Document]) -> None:
    """Each is a control on a visible line; the date is picked from a calendar."""
    for pad, document in documenten.items():
        boom = Bestand.van(schrijf(document)).bomen["word/document.xml"]
        for rij in boom.iter(f"{W}tr"):
            label, *rest = [tekst(cel) for cel in rij.iterchildren(f"{W}tc")]
            if label not in {"Naam", "Plaats", "Datum"} or any(een.strip() for een in rest):
                continue
            for cel in list(rij.iterchildren(f"{W}tc"))[1:]:
                (over,) = cel.iter(f"{W}sdtPr")
                assert val(over.find(f"{W}alias")).startswith(f"{label}: "), pad
                assert (over.find(f"{W}date") is not None) is (label == "Datum")
                assert val(cel.find(f"{W}p/{W}pPr/{W}pStyle")) == "Tekenregel"


def test_boxes_can_be_ticked(documenten: dict[str, Document]) -> None:
    (pad, *_) = [pad for pad in documenten if pad.startswith("detachering/")]
    boom = Bestand.van(schrijf(documenten[pad])).bomen["word/document.xml"]
    vakjes = list(boom.iter(f"{W14}checkbox"))
    assert len(vakjes) > 10
    assert all(een.find(f"{W14}checkedState") is not None for een in vakjes)


def test_no_kind_of_document_has_a_fault_or_a_warning(
    concepten: dict[str, bytes], tmp_path: Path
) -> None:
    for soort, inhoud in concepten.items():
        bestand = tmp_path / "proef.docx"
        bestand.write_bytes(inhoud)
        ernstig = [een for een in check_word(bestand, soort) if een.level is not Level.ADVIES]
        assert ernstig == []


def test_the_zip_holds_no_macro(concepten: dict[str, bytes]) -> None:
    for inhoud in concepten.values():
        with zipfile.ZipFile(io.BytesIO(inhoud)) as archief:
            assert not [naam for naam in archief.namelist() if naam.endswith(".bin")]
