"""No text of govdoc takes over a run of six words from the document whose structure it follows."""

import re
from pathlib import Path

import pytest

from govdoc.blocks import Document, Heading, Paragraph, plain, walk
from govdoc.compose import compose
from govdoc.load import load
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.tasks import Wishes
from govdoc.plan.wished import known_kinds
from hulp import reeksen

ROOT = Path(__file__).parents[2]
_OPDRACHT = re.compile(r"\{[{%#].*?[}%#]\}|\|", re.DOTALL)


def gelijk(stukken: list[str]) -> list[str]:
    """The runs that the source has too."""
    bron = reeksen.bron()
    return [reeks for stuk in stukken for reeks, hash_ in reeksen.reeksen(stuk) if hash_ in bron]


def stukken(document: Document) -> list[str]:
    blokken = (blok for section in document.sections for blok in walk(section.blocks))
    return [plain(blok.inlines) for blok in blokken if isinstance(blok, Heading | Paragraph)]


def test_the_parts_have_sentences_of_their_own() -> None:
    gezien = 0
    for pad in sorted((ROOT / "content").rglob("*.*")):
        delen = _OPDRACHT.split(pad.read_text("utf-8"))
        gezien += sum(1 for deel in delen for _ in reeksen.reeksen(deel))
        assert gelijk(delen) == [], pad.name
    assert gezien > 10_000


def test_the_documents_have_sentences_of_their_own() -> None:
    content = Content(load(ROOT / "gemeente.yaml"))
    taken = plan(content, Wishes(only=known_kinds(content.resources)))
    assert len(taken) >= 21
    for taak in taken:
        tekst = stukken(compose(content, taak).document)
        assert sum(1 for stuk in tekst for _ in reeksen.reeksen(stuk)) > 20, taak.path
        assert gelijk(tekst) == [], taak.path


def test_the_readme_and_the_example_too() -> None:
    for pad in (ROOT / "README.md", ROOT / "gemeente.yaml", *(ROOT / "docs").glob("*.md")):
        assert gelijk([pad.read_text("utf-8")]) == [], pad.name


def test_a_run_that_was_taken_over_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(reeksen.bron()) > 4000
    monkeypatch.setattr(reeksen, "BESTAND", tmp_path / "bron.txt")
    assert reeksen.schrijf("Een zin, uit een heel\noud Document over rollen.") == 4
    assert gelijk(["Hier staat: zin uit een heel oud document."]) == [
        "zin uit een heel oud document"
    ]
    assert gelijk(["een zin uit een heel ander document over rollen"]) == []
