"""docs/begrippen.md translates every Dutch noun of the model."""

import dataclasses
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, get_args, get_origin

import pytest
from pydantic import BaseModel

from govdoc import model
from govdoc.model.gemeente import Lezing

BEGRIPPEN = Path(__file__).parents[2] / "docs" / "begrippen.md"


def sleutel(naam: str) -> str:
    """`DpiaGedaan`, `dpia_gedaan` and `dpiagedaan` are one term."""
    return naam.lower().replace("_", "")


def termen() -> list[str]:
    rijen = re.findall(r"^\| (`[^|]+`) \| [^|]+ \|", BEGRIPPEN.read_text("utf-8"), re.MULTILINE)
    return [term for eerste in rijen for term in re.findall("`([^`]+)`", eerste)]


def klassen() -> Iterator[type]:
    """The parts of the format and of content, and how far a file could be read."""
    for module in pkgutil.iter_modules(model.__path__):
        inhoud = importlib.import_module(f"govdoc.model.{module.name}")
        for klasse in filter(lambda ding: isinstance(ding, type), vars(inhoud).values()):
            deel = issubclass(klasse, BaseModel) or klasse is Lezing
            if deel and klasse.__module__ == inhoud.__name__:
                yield klasse


def keuzes(soort: object) -> Iterator[str]:
    """The values of every Literal inside a type; single letters and numbers need no translation."""
    if get_origin(soort) is Literal:
        yield from (waarde for waarde in get_args(soort) if re.fullmatch(r"[A-Za-z_]{2,}", waarde))
        return
    for binnen in get_args(soort):
        yield from keuzes(binnen)


def namen(klasse: type) -> Iterator[str]:
    yield klasse.__name__
    if not issubclass(klasse, BaseModel):
        yield from (veld.name for veld in dataclasses.fields(klasse))
        return
    for naam, veld in klasse.model_fields.items():
        yield naam
        yield from keuzes(veld.annotation)


@pytest.mark.parametrize("klasse", list(klassen()), ids=lambda klasse: klasse.__name__)
def test_every_class_field_and_value_is_translated(klasse: type) -> None:
    bekend = {sleutel(term) for term in termen()}
    assert [n for n in namen(klasse) if sleutel(n) not in bekend] == []


def test_the_test_sees_the_model() -> None:
    alles = {naam for klasse in klassen() for naam in namen(klasse)}
    assert {"Ketenpartner", "bewaartermijn", "wmo_aanbieder", "nog_niet_geldend"} <= alles


def test_no_term_is_translated_twice() -> None:
    alle = termen()
    assert sorted({term for term in alle if alle.count(term) > 1}) == []
