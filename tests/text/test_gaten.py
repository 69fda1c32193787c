"""The example, all adopted, with each optional key taken out in turn: no sentence gets a hole.

A document then either comes out whole, or stops at a blank that names the key (TPL008), or the
check stops it with a problem about that key.
"""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from govdoc.check import check
from govdoc.compose import Composed, compose
from govdoc.errors import ProblemsError
from govdoc.load import load
from govdoc.model.gemeente import Source
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.tasks import Task, Wishes
from govdoc.problems import Level, Problem
from hulp.gaten import gaten, hangt
from hulp.gemeente import zet

VOORBEELD = Path(__file__).resolve().parents[2] / "gemeente.yaml"
SECTIES = (
    "gemeente", "beleid", "rollen", "activiteiten", "fg", "ketenpartners", "kernpartners",
    "leveranciers",
)  # fmt: skip
SOORTEN = tuple(p.parent.name for p in VOORBEELD.parent.glob("content/*/document.yaml"))
PARTIJEN = ("ketenpartners", "kernpartners", "leveranciers")
DELEN = {"ketenpartners": 4}  # so that processes can share the work
MEEST = 2  # documents that are made anew for a key: of hundreds of parties some stand for all
MINST = 120  # optional keys of the example: fewer means that the walk went wrong

Pad = tuple[str, ...]
Gemaakt = list[tuple[Task, Composed, set[Pad]]]


@cache
def waarden() -> dict[str, Any]:
    """The example without its concept: everything in it is adopted."""
    alles: dict[str, Any] = yaml.load(VOORBEELD.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    del alles["ketenpartners"]["buurtkracht"], alles["afwijkingen"], alles["huisstijl"]
    return alles


def sleutels(knoop: object, pad: Pad = ()) -> Iterator[Pad]:
    """Every key, with `*` for ids and items, so that a key goes from all parties at once."""
    if isinstance(knoop, list):
        for item in knoop:
            yield from sleutels(item, (*pad, "*"))
    if isinstance(knoop, dict):
        for sleutel, onder in knoop.items():
            ids = pad in {(sectie,) for sectie in (*PARTIJEN, "rollen", "activiteiten")}
            ids = ids or pad[2:] == ("doelen",) or pad == ("geheimhouding", "soorten")
            hier = (*pad, "*" if ids else sleutel)
            if not ids:
                yield hier
            yield from sleutels(onder, hier)


def zonder(knoop: Any, pad: Pad) -> Any:  # noqa: ANN401 - whatever YAML can hold
    """The same without what stands at this path."""
    if isinstance(knoop, list):
        return [zonder(item, pad[1:]) for item in knoop] if pad[:1] == ("*",) else knoop
    if not isinstance(knoop, dict):
        return knoop
    if pad[:1] == ("*",):
        return {sleutel: zonder(onder, pad[1:]) for sleutel, onder in knoop.items()}
    if len(pad) == 1:
        return {sleutel: onder for sleutel, onder in knoop.items() if sleutel != pad[0]}
    return {s: zonder(onder, pad[1:]) if s == pad[0] else onder for s, onder in knoop.items()}


@pytest.fixture(scope="module")
def basis(tmp_path_factory: pytest.TempPathFactory) -> Content:
    return Content(load(zet(tmp_path_factory.mktemp("basis"), json.dumps(waarden()))))


@pytest.fixture(scope="module")
def gemaakt(basis: Content) -> Gemaakt:
    alle = [(task, compose(basis, task)) for task in plan(basis, Wishes(only=SOORTEN))]
    return [(task, een, gelezen(een)) for task, een in alle]


def gelezen(een: Composed) -> set[Pad]:
    """The keys that a document read, with `*` for ids and items."""
    paden: set[Pad] = set()
    for lezing in een.reads:
        deel = lezing.split(".")
        if deel[0] in (*PARTIJEN, "rollen", "activiteiten"):
            deel[1:2] = "*" * len(deel[1:2])
        if deel[2:3] == ["doelen"]:
            deel[3:4] = "*" * len(deel[3:4])
        deel = ["*" if stuk.isdecimal() else stuk for stuk in deel]
        paden |= {tuple(deel[:n]) for n in range(1, len(deel) + 1)}
    return paden


def geraakt(gemaakt: Gemaakt, pad: Pad) -> list[tuple[Task, Composed]]:
    """Some of the documents that read this key; of other kinds of party one stands for all."""
    per_soort: dict[object, tuple[Task, Composed]] = {}
    for task, een, paden in gemaakt:
        over = task.subject.over
        eigen = over == pad[0]
        if pad in paden and (not eigen or heeft(task.subject.id, pad)):
            per_soort.setdefault(task if eigen or over is None else task.kind, (task, een))
    van = len(".".join(pad))  # not the same parties for every key
    gekozen = list(per_soort.values())
    return [gekozen[(van + n) % len(gekozen)] for n in range(min(len(gekozen), MEEST))]


def heeft(id_: str, pad: Pad) -> bool:
    """Whether this party has the key."""
    partij = waarden()[pad[0]][id_]
    return bool(zonder(partij, pad[2:]) != partij)


def optioneel(sectie: str, deel: int, map_: Path) -> Iterator[tuple[Pad, Source]]:
    """Each key of a section that may be left out, with the gemeente that leaves it out."""
    paden = list(dict.fromkeys(sleutels(waarden()[sectie], (sectie,))))
    for pad in paden[deel :: DELEN.get(sectie, 1)]:
        source = load(zet(map_, json.dumps(zonder(waarden(), pad), ensure_ascii=False)))
        if source.gemeente is not None and not source.problems:
            yield pad, source


def noemt(probleem: Problem, pad: Pad) -> bool:
    """Whether a problem is about this key, or about what holds it."""
    namen = [deel for deel in pad[1:] if deel != "*"][-2:]
    return bool(set(namen) & set(probleem.path.split(".")))


@pytest.mark.parametrize(
    ("sectie", "deel"), [(sectie, n) for sectie in SECTIES for n in range(DELEN.get(sectie, 1))]
)
def test_without_an_optional_key_no_sentence_has_a_hole(
    sectie: str, deel: int, basis: Content, gemaakt: Gemaakt, tmp_path: Path
) -> None:
    eerst, aantal = basis.gemeente, 0
    try:
        for pad, source in optioneel(sectie, deel, tmp_path):
            assert source.gemeente
            basis.gemeente, aantal = source.gemeente, aantal + 1
            for task, heel in geraakt(gemaakt, pad):
                mis = wat_misgaat(basis, task, heel, source, pad)
                assert mis == [], (".".join(pad), task.path)
    finally:
        basis.gemeente = eerst
    assert aantal


def wat_misgaat(
    content: Content, task: Task, heel: Composed, source: Source, pad: Pad
) -> list[str]:
    """The holes of one document, unless the check or a blank names the key that is gone."""
    try:
        document = compose(content, task).document
        gevonden = [
            *(gat for gat in gaten(document) if not gat.startswith("hangend woord")),
            *(hangt(document) - hangt(heel.document)),
        ]
    except ProblemsError as fout:
        gevonden = [
            f"{p.code} {p.path} {p.message}" for p in fout.problems if not open_plek(p, pad)
        ]
    if not gevonden:
        return []
    fouten = [p for p in check(source).problems if p.level is Level.FOUT]
    return [] if any(noemt(probleem, pad) for probleem in fouten) else gevonden


def open_plek(probleem: Problem, pad: Pad) -> bool:
    return probleem.code == "TPL008" and noemt(probleem, pad)


def test_the_example_itself_is_whole(gemaakt: Gemaakt) -> None:
    afspraken = [een.document for task, een, _ in gemaakt if task.kind != "handboek"]
    assert [gat for document in afspraken for gat in gaten(document)] == []


def test_the_walk_sees_the_keys(gemaakt: Gemaakt) -> None:
    paden = {pad for sectie in SECTIES for pad in sleutels(waarden()[sectie], (sectie,))}
    assert len(paden) >= MINST
    assert ("ketenpartners", "*", "gegevens", "*", "bewaartermijn", "partner") in paden
    assert geraakt(gemaakt, ("ketenpartners", "*", "fg_contact"))
