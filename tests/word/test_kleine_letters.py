"""A table that is an overview to look things up in has small letters, in Word and on a page."""

import re
from dataclasses import replace
from pathlib import Path

from govdoc.blocks import Table
from hulp.delen import blokken
from hulp.schrijven import deel, los, schrijf
from hulp.voorbeeld import tabel

KLEIN = tabel(("Rol", "Taak"), [("FG", "toezien"), ("PO", "helpen")])


def stijlen(gemaakt: Table) -> set[str]:
    inhoud = deel(schrijf(los(gemaakt)))
    return set(re.findall(r'<w:pStyle w:val="(Tabel\w+)"/>', inhoud))


def test_small_letters_are_asked_for_above_the_table() -> None:
    tekst = "Tabel: {: letters=%s}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    (klein,) = blokken(tekst % '"klein"')
    (gewoon,) = blokken(tekst.replace("letters=%s", 'breedtes="1 2"'))
    assert (klein.small, klein.caption) == (True, ())
    assert (gewoon.small, gewoon.widths) == (False, (1.0, 2.0))


def test_word_writes_small_letters_only_where_asked() -> None:
    assert all(stijl.endswith("Klein") for stijl in stijlen(replace(KLEIN, small=True)))
    assert not any(stijl.endswith("Klein") for stijl in stijlen(KLEIN))


def test_the_page_has_a_class_for_them() -> None:
    css = Path(__file__).parents[2] / "generator/govdoc/writers/html/stijl.css"
    assert "table.klein" in css.read_text(encoding="utf-8")
