"""What a gemeente types comes out as typed, in every document: no value is ever a template.

Every text of the example gets template syntax, Markdown, HTML and private-use characters behind
it, with a number of its own; each place where the number shows must show all of it.
"""

import dataclasses
import html
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import pytest
import yaml
from pydantic import BaseModel

from govdoc.blocks import Document
from govdoc.compose import compose
from govdoc.load import load
from govdoc.model.basis import Tekst
from govdoc.model.gemeente import Gemeente
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.tasks import Wishes
from hulp import afspraken as a
from hulp.gemeente import zet
from hulp.schrijven import deel, schrijf

VOORBEELD = Path(__file__).resolve().parents[2] / "gemeente.yaml"
SOORTEN = sorted(map_.parent.name for map_ in VOORBEELD.parent.glob("content/*/document.yaml"))
OPEN, DICHT = "⟦", "⟧"
GETYPT = (
    "{{ 7*7 }} {% raw %} {# x #} {% endraw %} *ster* _lijn_ `code` [tekst](https://x.example) "
    "<b>vet</b> &amp; | cel \\ \ue000\ue001\uf8ff {: .klein } [^1] {{ gemeente.naam }}"
)
ANDERS = {  # keys whose text says which thing is meant, or is Markdown by definition
    "weglaten", "na", "sjabloon", "logo", "logo_tekst", "lettertype", "ondertekenaars",
    "toelichting", "tekst", "regel", "bij", "avg",
}  # fmt: skip
NERGENS = {  # no document shows these, or not beside what the example says otherwise
    "provincie", "functionaris", "website", "wettelijke_basis", "rechtsvorm",
}  # fmt: skip
MINST = 250  # texts of the example that are typed over

Pad = tuple[str | int, ...]


@cache
def waarden() -> dict[str, Any]:
    return yaml.load(VOORBEELD.read_text("utf-8"), Loader=yaml.BaseLoader)  # type: ignore[no-any-return]  # noqa: S506


def is_tekst(soort: object) -> bool:
    """Whether a field holds free text, by its type."""
    if soort is Tekst:
        return True
    if get_origin(soort) in (Union, UnionType):
        return any(is_tekst(een) for een in get_args(soort) if een is not NoneType)
    if get_origin(soort) is Annotated:
        return is_tekst(get_args(soort)[0])
    return get_origin(soort) is tuple and is_tekst(get_args(soort)[0])


def velden(model: type[BaseModel]) -> dict[str, bool]:
    """The fields of a kind of section, and whether each holds free text."""
    hints = {naam: soort for kind in reversed(model.__mro__)
             for naam, soort in getattr(kind, "__annotations__", {}).items()}  # fmt: skip
    return {naam: is_tekst(hints[naam]) for naam in model.model_fields}


def teksten(waarde: object, pad: Pad = ()) -> Iterator[Pad]:
    """Where in gemeente.yaml free text stands, from the model that was read."""
    if isinstance(waarde, BaseModel):
        for naam, tekst in velden(type(waarde)).items():
            onder = getattr(waarde, naam)
            hier = pad if naam == "beide" else (*pad, naam)
            if naam in ANDERS or naam not in waarde.model_fields_set:
                continue
            if tekst and isinstance(onder, str):
                yield hier
            elif tekst and isinstance(onder, tuple):
                yield from ((*hier, n) for n in range(len(onder)))
            else:
                yield from teksten(onder, hier)
    elif isinstance(waarde, dict) or hasattr(waarde, "items"):
        for sleutel, onder in waarde.items():  # type: ignore[attr-defined]
            yield from teksten(onder, (*pad, sleutel))
    elif isinstance(waarde, tuple):
        for nummer, onder in enumerate(waarde):
            yield from teksten(onder, (*pad, nummer))


def achter(knoop: Any, pad: Pad, nummer: int) -> Any:  # noqa: ANN401 - whatever YAML can hold
    """The same with the typed text behind what stands at this path; a lijst may be one value."""
    if not pad:
        return f"{knoop} {OPEN}{nummer} {GETYPT}{DICHT}"
    if isinstance(pad[0], int) and not isinstance(knoop, list):
        return achter(knoop, pad[1:], nummer)
    sleutel: Any = pad[0]
    knoop[sleutel] = achter(knoop[sleutel], pad[1:], nummer)
    return knoop


@dataclasses.dataclass(frozen=True)
class Proef:
    """What was typed where, and every document by its kind."""

    paden: tuple[Pad, ...]
    documenten: dict[str, list[Document]]


@pytest.fixture(scope="module")
def proef(tmp_path_factory: pytest.TempPathFactory) -> Proef:
    source = load(VOORBEELD)
    assert isinstance(source.gemeente, Gemeente)
    paden = tuple(teksten(source.gemeente))
    alles = json.loads(json.dumps(waarden()))
    for nummer, pad in enumerate(paden):
        alles = achter(alles, pad, nummer)
    yaml_ = zet(tmp_path_factory.mktemp("getypt"), json.dumps(alles, ensure_ascii=False))
    content = Content(load(yaml_))
    taken = {kind: plan(content, Wishes(only=(kind,))) for kind in SOORTEN}
    gemaakt = {k: [compose(content, taak).document for taak in taken[k]] for k in SOORTEN}
    return Proef(paden, gemaakt)


def strings(waarde: object) -> Iterator[str]:
    """Every text in a document, wherever in its blocks."""
    if isinstance(waarde, str):
        yield waarde
    elif isinstance(waarde, tuple):
        for een in waarde:
            yield from strings(een)
    elif dataclasses.is_dataclass(waarde) and not isinstance(waarde, type):
        for veld in dataclasses.fields(waarde):
            yield from strings(getattr(waarde, veld.name))


def anders(tekst: str) -> list[str]:
    """The places where something else stands than was typed; a role card may cut a text short."""
    plekken = [tekst[found.end() :] for found in re.finditer(rf"{OPEN}\d+", tekst)]
    return [plek for plek in plekken if not _zoals_getypt(plek)]


def _zoals_getypt(plek: str) -> bool:
    getypt = f" {GETYPT}{DICHT}"
    gekort = getypt.startswith(plek.partition("…")[0].rstrip()) and "…" in plek
    return plek.startswith(getypt) or gekort


def test_another_text_is_seen() -> None:
    goed = f"x {OPEN}1 {GETYPT}{DICHT} en {OPEN}2 {GETYPT[:20]}…; verder"
    assert anders(goed) == []
    for fout in (goed.replace("7*7", "49"), goed.replace("…", ""), goed.replace("*ster*", "ster")):
        assert anders(fout)


def test_the_walk_sees_the_texts(proef: Proef) -> None:
    assert len(proef.paden) >= MINST
    assert ("ketenpartners", "weideland", "naam") in proef.paden
    assert ("leveranciers", "regieplan", "certificaten", 1) in proef.paden
    assert ("fg", "extra_kerntaken", 0) in proef.paden


@pytest.mark.parametrize("kind", SOORTEN)
def test_every_text_comes_out_as_typed(kind: str, proef: Proef) -> None:
    gezien = [tekst for een in proef.documenten[kind] for tekst in strings(een) if OPEN in tekst]
    assert gezien
    assert [plek for tekst in gezien for plek in anders(tekst)] == []


def test_nearly_every_text_is_shown_somewhere(proef: Proef) -> None:
    alles = " ".join(t for een in proef.documenten.values() for d in een for t in strings(d))
    gezien = set(map(int, re.findall(rf"{OPEN}(\d+) ", alles)))
    verborgen = {pad for nummer, pad in enumerate(proef.paden) if nummer not in gezien}
    assert {[deel for deel in pad if isinstance(deel, str)][-1] for pad in verborgen} <= NERGENS


@pytest.mark.parametrize("kind", SOORTEN)
def test_word_shows_it_as_typed_too(kind: str, proef: Proef) -> None:
    xml = deel(schrijf(proef.documenten[kind][0]))
    tekst = html.unescape(re.sub(r"<[^>]+>", "", xml))
    assert OPEN in tekst
    assert anders(tekst) == []


def test_a_markdown_field_is_markdown_and_never_a_template(tmp_path: Path) -> None:
    alles = json.loads(json.dumps(waarden()))
    getypt = "Dit is **vet** en {{ 7*7 }} {% raw %} \ue000\ue001\uf8ff niet."
    alles["rollen"]["po"]["toelichting"] = getypt
    alles["ketenpartners"]["scholengroep"]["aanvullende_artikelen"][0]["tekst"] = getypt
    content = Content(load(zet(tmp_path, json.dumps(alles, ensure_ascii=False))))
    wens = Wishes(only=("handboek", "convenant"))
    taken = [t for t in plan(content, wens) if t.subject.id in {"", "scholengroep"}]
    assert len(taken) == 2
    for taak in taken:
        regel = next(r for r in a.tekst(compose(content, taak).document).splitlines() if "7*7" in r)
        assert regel == getypt.replace("**", "")
