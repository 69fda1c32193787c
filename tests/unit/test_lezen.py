"""From nodes to the model: the door that other YAML files of govdoc use too."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

import pytest
from pydantic import Field

from govdoc.model.basis import Deel, Getal, Id, JaNee, Lijst, Tekst
from govdoc.model.ketenpartner import Ketenpartner
from govdoc.model.lezen import check_key, convert
from govdoc.model.typen import keuzes, omschrijf, stap, velden
from govdoc.problems import Place
from govdoc.source.nodes import Mapping as MappingNode
from govdoc.source.reader import read_bytes

START = Place("x.yaml", 1, 1)


class Blad(Deel):
    naam: Tekst
    soort: Literal["a", "b"] = "a"


class Boom(Deel):
    bladen: Mapping[Id, Blad] = Field(default_factory=dict)
    lijst: Lijst[Blad] = ()


def root(tekst: str) -> MappingNode:
    node = read_bytes(tekst.encode(), "x.yaml").root
    assert isinstance(node, MappingNode)
    return node


def test_wat_goed_is_wordt_een_model() -> None:
    read = convert(root("bladen: {x: {naam: y}}\nlijst: {naam: z, soort: b}\n"), Boom, at=START)
    assert read.problems == ()
    assert read.value == Boom(bladen={"x": Blad(naam="y")}, lijst=(Blad(naam="z", soort="b"),))


def test_een_eigen_code_en_een_pad_erboven() -> None:
    node = root("bladen:\n  x: {naam: y, soort: c}\nlijst: [{}]\nbladn: q\n")
    read = convert(node, Boom, at=START, path=("kop", 2), code="TPL007")
    assert read.value is None
    assert [(one.code, one.path, one.place.line, one.place.column) for one in read.problems] == [
        ("TPL007", "kop.2.bladen.x.soort", 2, 23),
        ("TPL007", "kop.2.lijst.1.naam", 3, 9),
        ("TPL007", "kop.2.bladn", 4, 1),
    ]


def test_zonder_eigen_code_is_het_die_van_het_formaat() -> None:
    read = convert(root("lijst: x"), Boom, at=START)
    assert [one.code for one in read.problems] == ["FMT003"]


@pytest.mark.parametrize(("sleutel", "goed"), [("abc_1", True), ("Abc", False), ("a-b", False)])
def test_een_sleutel_die_een_id_moet_zijn(sleutel: str, *, goed: bool) -> None:
    (entry,) = root(f"{sleutel}: x").entries
    problems = check_key(entry, Id, path=("a", sleutel), code="TPL007")
    assert [(one.code, one.path, one.place.length) for one in problems] == (
        [] if goed else [("TPL007", f"a.{sleutel}", len(sleutel))]
    )


@pytest.mark.parametrize(
    ("soort", "woorden"),
    [
        (str, "een tekst"),
        (Tekst, "een tekst"),
        (date, "een datum als JJJJ-MM-DD"),
        (JaNee | None, "ja of nee"),
        (Getal, "een getal"),
        (Literal["a", "b", "c"], "a, b of c"),
        (Lijst[Tekst], "een lijst"),
        (Mapping[Id, Blad], "een groep sleutels"),
        (Blad, "een groep met naam"),
        (Boom, "een groep sleutels"),
        (Literal["EER"] | Blad, "EER of een groep met naam"),
    ],
)
def test_wat_er_verwacht_wordt(soort: object, woorden: str) -> None:
    assert omschrijf((soort,)) == woorden


def test_langs_een_pad_lopen() -> None:
    bladen = stap((Boom,), "bladen")
    assert velden(stap(bladen, "naam")) == ("naam", "soort")
    assert keuzes(stap(stap(stap((Boom,), "lijst"), 0), "soort")) == ("a", "b")
    assert stap((Boom,), "weg") == ()


def test_langs_de_takken_van_een_unie() -> None:
    dpia = stap((Ketenpartner,), "dpia")
    assert velden(stap(dpia, "DpiaNietNodig")) == ("nodig", "reden")
    assert "datum" in velden(stap(dpia, "DpiaGedaan"))
    gegevens = stap(stap((Ketenpartner,), "gegevens"), 0)
    assert velden(stap(gegevens, "uitzondering")) == ("gemeente", "partner")
    assert velden(stap(stap(gegevens, "uitzondering"), "beide")) == ("avg", "wet", "artikel")
