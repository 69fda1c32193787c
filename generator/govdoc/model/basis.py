"""The kinds of value a field can hold, each read from text by a converter of ours.

Every scalar arrives as text: pydantic's own readings (`0` as a date, `yes` as true, `1e3` as a
number) never apply. A message is Dutch and completes "verwacht …".
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

MAX_ID = 100
VERWACHT = "verwacht"  # the type of an error of ours; its message names what was expected
ONBEKEND = "onbekend"  # the type of an error of ours: the key `sleutel` does not belong here


def verwacht(wat: str) -> PydanticCustomError:
    """The error that says what was expected here; `wat` is Dutch and may hold braces."""
    return PydanticCustomError(VERWACHT, "{wat}", {"wat": wat})


def onbekend(sleutel: str) -> PydanticCustomError:
    """The error that a key does not belong in this mapping."""
    return PydanticCustomError(ONBEKEND, "{sleutel}", {"sleutel": sleutel})


class Deel(BaseModel):
    """A mapping of the format: unknown keys are errors, a read part never changes."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    @model_validator(mode="before")
    @classmethod
    def _zonder_lege_sleutels(cls, waarde: object) -> object:
        """A key of the format with nothing behind it (None) counts as left out."""
        if not isinstance(waarde, dict):
            return waarde
        return {
            sleutel: inhoud
            for sleutel, inhoud in waarde.items()
            if inhoud is not None or sleutel not in cls.model_fields
        }


_NIET_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def zonder_stuurteken(tekst: str) -> bool:
    """Whether a text holds only what XML, and so a document, can hold."""
    return _NIET_IN_XML.search(tekst) is None


def _tekst(waarde: object) -> object:
    if isinstance(waarde, str) and (teken := _NIET_IN_XML.search(waarde)):
        raise verwacht(f"een tekst zonder stuurteken U+{ord(teken[0]):04X}")
    return waarde.strip() if isinstance(waarde, str) else waarde


def volgens(patroon: str, wat: str) -> BeforeValidator:
    """Text that must match `patroon` whole; `wat` says in Dutch what is expected."""
    regel = re.compile(patroon)

    def controleer(waarde: object) -> object:
        tekst = _tekst(waarde)
        if not isinstance(tekst, str) or not regel.fullmatch(tekst):
            raise verwacht(wat)
        return tekst

    return BeforeValidator(controleer)


def _getal(waarde: object) -> float:
    if not isinstance(waarde, str) or not re.fullmatch(r"\d{1,9}(\.\d{1,6})?", waarde, re.ASCII):
        raise verwacht("een getal vanaf 0, zoals 24 of 0.5")
    return float(waarde)


def _boven_nul(waarde: float) -> float:
    if waarde <= 0:
        raise verwacht("een getal groter dan 0")
    return waarde


def _geheel(waarde: object) -> int:
    if not isinstance(waarde, str) or not re.fullmatch(r"\d{1,9}", waarde, re.ASCII):
        raise verwacht("een geheel getal vanaf 0, zoals 6")
    return int(waarde)


def _datum(waarde: object) -> date:
    tekst = waarde if isinstance(waarde, str) else ""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", tekst, re.ASCII):
        raise verwacht("een datum als JJJJ-MM-DD, zoals 2026-11-15")
    try:
        return date.fromisoformat(tekst)
    except ValueError:
        raise verwacht("een datum die bestaat, als JJJJ-MM-DD") from None


def _ja_nee(waarde: object) -> bool:
    keuzes = {"ja": True, "true": True, "nee": False, "false": False}
    if not isinstance(waarde, str) or waarde not in keuzes:
        raise verwacht("ja of nee")
    return keuzes[waarde]


def _lijst(waarde: object) -> object:
    if isinstance(waarde, str | Mapping):
        return (waarde,)
    return tuple(waarde) if isinstance(waarde, list) else waarde


def _reeks(waarde: object) -> object:
    return tuple(waarde) if isinstance(waarde, list) else waarde


def _id(patroon: str, wat: str) -> AfterValidator:
    regel = re.compile(patroon)

    def controleer(waarde: str) -> str:
        if len(waarde) > MAX_ID:
            raise verwacht(f"een id van hoogstens {MAX_ID} tekens")
        if not regel.fullmatch(waarde):
            raise verwacht(wat)
        return waarde

    return AfterValidator(controleer)


Tekst = Annotated[str, BeforeValidator(_tekst), StringConstraints(min_length=1)]
Id = Annotated[
    str,
    _id(
        "[a-z][a-z0-9_]*",
        "een id van kleine letters, cijfers en _ dat met een letter begint",
    ),
]
PartijId = Annotated[
    str,
    _id(
        "[a-z][a-z0-9_-]*",
        "een id van kleine letters, cijfers, _ en - dat met een letter begint",
    ),
]
Datum = Annotated[date, BeforeValidator(_datum)]
JaNee = Annotated[bool, BeforeValidator(_ja_nee)]
Getal = Annotated[float, BeforeValidator(_getal)]
GetalBovenNul = Annotated[Getal, AfterValidator(_boven_nul)]
Geheel = Annotated[int, BeforeValidator(_geheel)]
Email = Annotated[
    str,
    volgens(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+", "een e-mailadres, zoals privacy@gemeente.example"),
]
Kvk = Annotated[str, volgens("[0-9]{8}", "een KvK-nummer van acht cijfers")]
CbsCode = Annotated[str, volgens("GM[0-9]{4}", "een CBS-code: GM en vier cijfers")]
Kleur = Annotated[str, volgens("#[0-9a-fA-F]{6}", "een kleur als #rrggbb, tussen aanhalingstekens")]

T = TypeVar("T")
Lijst = Annotated[tuple[T, ...], BeforeValidator(_lijst)]
Reeks = Annotated[tuple[T, ...], BeforeValidator(_reeks)]
