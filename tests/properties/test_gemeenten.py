"""Fifty gemeenten that do not exist: whatever they choose, no document shows how it was made."""

import os
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from govdoc.blocks import Paragraph, Section, Text
from govdoc.check import check
from govdoc.compose import compose
from govdoc.load import load
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.tasks import Wishes
from govdoc.plan.wished import known_kinds
from govdoc.problems import Level
from hulp.gemeente import MINIMAAL, als_yaml, zet
from hulp.proza import lege_koppen, struikelingen
from hulp.verzonnen import gemeenten

AANTAL = 50 if os.environ.get("CI") == "true" else 6
ANDERS = re.compile("Lindewaarde|Woonwaarde|Weideland|Buurtkracht|Samenhuis|Regieplan|Wilgenhoven")


def ingelezen(map_: Path, gegevens: dict[str, Any]) -> Content:
    """The gemeente, checked: what a law forbids is not to be found in what was made up."""
    source = load(zet(map_, als_yaml(gegevens)))
    fouten = [p for p in check(source).problems if p.level is Level.FOUT]
    assert fouten == [], [f"{p.code} {p.path}: {p.message}" for p in fouten]
    return Content(source)


def fouten_in(content: Content) -> list[str]:
    gevonden = []
    for taak in plan(content, Wishes(only=known_kinds(content.resources))):
        document = compose(content, taak).document
        mis = [*struikelingen(document), *(f"lege kop: {kop}" for kop in lege_koppen(document))]
        mis += [f"andere gemeente: {naam}" for naam in ANDERS.findall(repr(document))]
        gevonden += [f"{taak.path}: {een}" for een in mis]
    return gevonden


OPZET = settings(
    max_examples=AANTAL // 2,
    derandomize=True,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@OPZET
@given(gemeenten("concept"))
def test_no_document_of_a_concept_shows_how_it_was_made(
    tmp_path_factory: pytest.TempPathFactory, gegevens: dict[str, Any]
) -> None:
    assert fouten_in(ingelezen(tmp_path_factory.mktemp("gemeente"), gegevens)) == []


@OPZET
@given(gemeenten("vastgesteld"))
def test_no_document_that_was_adopted_shows_how_it_was_made(
    tmp_path_factory: pytest.TempPathFactory, gegevens: dict[str, Any]
) -> None:
    assert fouten_in(ingelezen(tmp_path_factory.mktemp("gemeente"), gegevens)) == []


def test_what_shows_how_a_document_was_made_is_found(tmp_path: Path) -> None:
    content = Content(load(zet(tmp_path, MINIMAAL)))
    taak = plan(content, Wishes(only=("fg-profiel",)))[0]
    document = compose(content, taak).document
    for fout in ("{{ naam }}", "None", "twee  spaties", "de de", "een woord ,", "leeg ()"):
        kapot = replace(document, sections=(Section((Paragraph((Text(fout),)),)),))
        assert struikelingen(kapot), fout
