"""Whatever stands in a file: the reader never raises, and every place lies inside it."""

import re
from random import Random
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from govdoc.load import load
from govdoc.model.basis import Deel
from govdoc.model.gemeente import Source
from govdoc.problems import Place, Problem
from govdoc.source import builder
from govdoc.source.nodes import Mapping, Node, Scalar
from govdoc.source.reader import read_bytes
from hulp.gegenereerd import gemeenten
from hulp.gemeente import als_yaml, volledig, zet

Ruw = Any  # whatever a YAML file or the model holds

F = "gemeente.yaml"
ENGELS = re.compile(r"\b(found|expected|while|did not|could not|allowed|input|valid|should be)\b")
STUKJES = st.sampled_from(
    [
        *(
            "\t",
            " ",
            ":",
            "-",
            "[",
            "]",
            "{",
            "}",
            "'",
            '"',
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
        ),
        *(",", "#", "?", "\n", "\r", "\u00a0", "\ufeff", "“", "é🏠", "\x00", "- ", ": ", "\n  "),
        *("<<", "---\n", "...\n", "&a ", "*a", "!!str ", "? ", "null", "formaat", "x", "\u2028"),
        "\u0085",
    ]
)


@st.composite
def geknoei(draw: st.DrawFn) -> str:
    """A valid file with pieces put in, taken out or doubled."""
    tekst = volledig()
    for _ in range(draw(st.integers(1, 4))):
        van = draw(st.integers(0, len(tekst)))
        tot = van + draw(st.sampled_from([0, 0, 1, 2, 7, 40]))
        tekst = tekst[:van] + draw(STUKJES) * draw(st.sampled_from([1, 1, 2, 60])) + tekst[tot:]
    return tekst


@given(st.text() | st.lists(STUKJES).map("".join))
def test_geen_tekst_laat_de_lezer_struikelen(tekst: str) -> None:
    data = tekst.encode("utf-8", "replace")
    tree = read_bytes(data, F)
    regels = _regels(data.decode())
    for flaw in tree.flaws:
        _ligt_erin(flaw.place, regels)
        _is_nederlands(flaw.problem(), tekst)
    for node in _nodes(tree.root):
        _ligt_erin(node.place, regels)


@given(st.binary())
def test_geen_bytes_laten_de_lezer_struikelen(data: bytes) -> None:
    tree = read_bytes(data, F)
    regels = _regels(data.decode("utf-8", "replace"))
    for flaw in tree.flaws:
        _ligt_erin(flaw.place, regels)


@given(geknoei())
def test_geen_gemeente_laat_het_laden_struikelen(
    tmp_path_factory: pytest.TempPathFactory, tekst: str
) -> None:
    source = load(zet(tmp_path_factory.mktemp("g"), tekst.encode()))
    regels = _regels(tekst)
    for problem in source.problems:
        assert problem.message
        assert problem.help
        assert re.fullmatch("(YML|FMT|REF)00[1-4]", problem.code)
        _ligt_erin(problem.place, regels)
        _is_nederlands(problem, tekst)
        for related in problem.related:
            _ligt_erin(related.place, regels)
    _hangt_samen(source)


@given(gemeenten)
def test_elke_geldige_gemeente_wordt_gelezen(
    tmp_path_factory: pytest.TempPathFactory, gegevens: dict[str, Any]
) -> None:
    source = load(zet(tmp_path_factory.mktemp("g"), als_yaml(gegevens)))
    assert source.problems == ()
    assert source.gemeente is not None
    for naam, inhoud in gegevens.items():
        _overleeft(inhoud, getattr(source.gemeente, naam))


@given(gemeenten, st.randoms(use_true_random=False), st.data())
def test_de_volgorde_van_sleutels_doet_er_niet_toe(
    tmp_path_factory: pytest.TempPathFactory, gegevens: Ruw, random: Random, data: st.DataObject
) -> None:
    stuk = _bederf(gegevens, data)
    bevindingen = [
        _codes(load(zet(tmp_path_factory.mktemp("g"), als_yaml(versie))))
        for versie in (stuk, _geschud(stuk, random))
    ]
    assert bevindingen[0] == bevindingen[1]


@given(geknoei())
def test_beide_ontleders_wijzen_dezelfde_plaats_aan(tekst: str) -> None:
    """Where both of PyYAML's parsers refuse a text, a reader sees the same either way."""
    if not hasattr(yaml, "CSafeLoader"):
        pytest.skip("PyYAML staat hier zonder libyaml")
    gevonden = []
    for loader in (yaml.CSafeLoader, yaml.SafeLoader):
        builder.LOADER, eerst = loader, builder.LOADER
        try:
            gevonden.append(
                [(f.code, f.message, f.place) for f in read_bytes(tekst.encode(), F).flaws]
            )
        finally:
            builder.LOADER = eerst
    snel, traag = gevonden
    if snel and traag and not set("\t\ufeff!%") & set(tekst):  # there the two are known to differ
        assert snel == traag


# --- what must hold -------------------------------------------------------------------------------


def _regels(tekst: str) -> list[str]:
    return re.split("\r\n|\r|\n", tekst.removeprefix("\ufeff"))


def _ligt_erin(place: Place, regels: list[str]) -> None:
    assert place.file == F
    assert 1 <= place.line <= len(regels)
    lang = len(regels[place.line - 1])
    assert 1 <= place.column <= lang + 1
    assert place.length >= 1
    assert place.length == 1 or place.column + place.length - 1 <= lang


def _is_nederlands(problem: Problem, tekst: str) -> None:
    if not ENGELS.search(tekst):
        assert not ENGELS.search(problem.message + " " + problem.help)


def _hangt_samen(source: Source) -> None:
    assert (source.gemeente is None) == bool(source.problems)
    if source.gemeente:
        assert source.lezing.kapot == frozenset()


def _nodes(node: Node | None) -> list[Node]:
    if node is None or isinstance(node, Scalar):
        return [node] if node else []
    if isinstance(node, Mapping):
        binnen = [deel for entry in node.entries for deel in (entry.key, *_nodes(entry.value))]
    else:
        binnen = [deel for item in node.items for deel in _nodes(item)]
    return [node, *binnen]


def _overleeft(gegeven: Ruw, gelezen: Ruw) -> None:
    """Every text stands in the model as it was typed, white space around it gone."""
    if isinstance(gegeven, str):
        if isinstance(gelezen, tuple):
            (gelezen,) = gelezen
        assert not isinstance(gelezen, str) or gelezen == gegeven.strip()
    elif isinstance(gegeven, list):
        assert len(gegeven) == len(gelezen)
        for een, twee in zip(gegeven, gelezen, strict=True):
            _overleeft(een, twee)
    else:
        if isinstance(gelezen, tuple):
            (gelezen,) = gelezen
        for sleutel, inhoud in gegeven.items():
            if inhoud != "":
                _overleeft(inhoud, _onder(gelezen, sleutel))


def _onder(gelezen: Ruw, sleutel: str) -> Ruw:
    if not isinstance(gelezen, Deel):
        return gelezen[sleutel]
    per_kant = getattr(gelezen, "beide", None)
    return getattr(gelezen if per_kant is None else per_kant, sleutel)


def _bederf(gegevens: dict[str, Any], data: st.DataObject) -> dict[str, Any]:
    """Some keys misspelt, values replaced."""
    kopie = yaml.safe_load(yaml.safe_dump(gegevens))
    for naam in data.draw(st.lists(st.sampled_from(sorted(kopie)), max_size=3, unique=True)):
        sectie = kopie[naam]
        if isinstance(sectie, dict) and sectie:
            sleutel = data.draw(st.sampled_from(sorted(sectie)))
            sectie[data.draw(st.sampled_from([sleutel, f"{sleutel}x"]))] = data.draw(
                st.sampled_from(["zzz", [], {"x": "y"}, None])
            )
        else:
            kopie[naam] = data.draw(st.sampled_from(["zzz", {"x": "y"}]))
    return kopie


def _geschud(gegevens: Ruw, random: Random) -> Ruw:
    if isinstance(gegevens, list):
        return [_geschud(item, random) for item in gegevens]
    if not isinstance(gegevens, dict):
        return gegevens
    sleutels = list(gegevens)
    random.shuffle(sleutels)
    return {sleutel: _geschud(gegevens[sleutel], random) for sleutel in sleutels}


def _codes(source: Source) -> set[tuple[str, str, str]]:
    return {(one.code, one.path, one.message) for one in source.problems}
