"""Every document of the example, read as a plain-language editor would read it."""

from pathlib import Path

import pytest

from govdoc.blocks import Document, Origin, Paragraph, Section, Text
from govdoc.compose import compose
from govdoc.load import load
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.tasks import Wishes
from govdoc.plan.wished import known_kinds
from hulp import taal
from hulp.schrijven import los

ROOT = Path(__file__).parents[2]
GEWOON = {"handboek", "fg-profiel", "geheimhouding", "rolkaart", "rasic"}  # for everyone, in B1
NAMEN = frozenset(
    {"ICT", "AI", "NEN", "ISO", "ISAE", "IBAN", "EN"}
)  # ordinary words, names of standards
FORMEEL_LANGST = 45  # words: a sentence of a contract that lists what parties do


@pytest.fixture(scope="module")
def documenten() -> dict[str, Document]:
    content = Content(load(ROOT / "gemeente.yaml"))
    taken = plan(content, Wishes(only=known_kinds(content.resources)))
    return {taak.path: compose(content, taak).document for taak in taken}


def voor_iedereen(pad: str, document: Document) -> bool:
    return document.kind in GEWOON or pad.endswith("raadsinformatiebrief")


def samenvatting(document: Document) -> Document:
    """The part of an agreement that is for everyone: its summary."""
    blokken = tuple(
        blok
        for section in document.sections
        for blok in section.blocks
        if "samenvatting" in repr(blok)
    )
    return los(*blokken)


def test_sentences_for_everyone_are_short(documenten: dict[str, Document]) -> None:
    for pad, document in documenten.items():
        gewoon = document if voor_iedereen(pad, document) else samenvatting(document)
        zinnen = taal.zinnen(gewoon)
        if not zinnen:
            continue
        assert [str(zin) for zin in zinnen if zin.woorden > taal.LANGSTE] == [], pad
        assert taal.gemiddelde(zinnen) <= taal.GEMIDDELD, pad


def test_agreements_are_no_longer_than_their_law_asks(documenten: dict[str, Document]) -> None:
    for pad, document in documenten.items():
        zinnen = taal.zinnen(document)
        assert [str(zin) for zin in zinnen if zin.woorden > FORMEEL_LANGST] == [], pad
        assert taal.gemiddelde(zinnen) <= taal.GEMIDDELD, pad


def test_somebody_does_it(documenten: dict[str, Document]) -> None:
    for pad, document in documenten.items():
        zinnen = taal.zinnen(document)
        lijdend = taal.lijdend(zinnen)
        assert len(lijdend) <= taal.LIJDEND * len(zinnen), [pad, *map(str, lijdend[:5])]


def test_no_word_that_may_not_stand_there(documenten: dict[str, Document]) -> None:
    for pad, document in documenten.items():
        gewoon = voor_iedereen(pad, document)
        assert taal.verboden(taal.zinnen(document), gewoon=gewoon) == [], pad


def test_who_promises_says_ik(documenten: dict[str, Document]) -> None:
    for pad, document in documenten.items():
        woorden = {woord for zin in taal.zinnen(document) for woord in zin.tekst.lower().split()}
        if document.kind == "geheimhouding":
            assert "ik" in woorden, pad
            assert not woorden & {"u", "uw"}, pad


def test_every_abbreviation_is_written_out_somewhere(documenten: dict[str, Document]) -> None:
    content = Content(load(ROOT / "gemeente.yaml"))
    rollen = content.gemeente.rollen
    labels = {rol.afkorting or id_.upper() for id_, rol in rollen.items()}
    taken = {
        kort for taak in content.gemeente.activiteiten.values() for kort in taal.kort(taak.naam)
    }
    for pad, document in documenten.items():
        assert taal.onverklaard(document, NAMEN | labels | taken) == set(), pad


@pytest.mark.parametrize(
    ("zin", "wat"),
    [
        ("Dit geschiedt inzake het beleid.", "verouderd"),
        ("De bewerker meldt het.", "vervallen"),
        ("De medewerker meldt zijn of haar vraag.", "persoon"),
        ("Het geldt vanaf 1-12-2026.", "datum"),
        ("Bel indien u twijfelt.", "formeel"),
        ("Het uitvoeren van controles is nodig.", "naamwoordstijl"),
        ("Vraag het aan je leidinggevende.", "aanspreken"),
    ],
)
def test_what_is_wrong_is_found(zin: str, wat: str) -> None:
    plek = Origin("content/x.md", 3)
    document = los(Paragraph((Text(zin),), origin=plek))
    (gevonden,) = taal.verboden(taal.zinnen(document), gewoon=True)
    assert gevonden.startswith(wat)
    assert "content/x.md:3" in gevonden


def test_long_passive_and_unexplained_are_found() -> None:
    lang = "Dit is " + "een heel lange zin " * 6 + "voor wie hem leest."
    document = los(Paragraph((Text(f"{lang} De melding wordt behandeld. Zie de XYZ."),)))
    zinnen = taal.zinnen(document)
    assert [zin.woorden > taal.LANGSTE for zin in zinnen] == [True, False, False]
    assert len(taal.lijdend(zinnen)) == 1
    assert taal.onverklaard(document, frozenset()) == {"XYZ"}
    met = los(*document.sections[0].blocks, Paragraph((Text("De xyz-lijst (XYZ) is lang."),)))
    assert isinstance(met.sections[0], Section)
    assert taal.onverklaard(met, frozenset()) == set()
