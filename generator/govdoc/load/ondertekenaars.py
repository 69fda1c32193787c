"""Reads the signers' list: UTF-8, `;` or `,`, the first line names the columns (formaat.md)."""

import os
from collections.abc import Iterator
from pathlib import Path as FilePath

from govdoc.load.paden import PadError, bestaat
from govdoc.model.ondertekenaars import KOLOMMEN, PAD, Ondertekenaar, Ondertekenaars
from govdoc.model.partijen import Geheimhouding
from govdoc.problems import Place
from govdoc.source.nodes import Scalar
from govdoc.source.places import Path
from govdoc.source.table import records
from govdoc.source.text import NotUtf8Error, decode
from govdoc.source.wording import printable

Cellen = tuple[Scalar, ...]
SCHEIDING = (";", ",")


def lees_lijst(geheimhouding: Geheimhouding | None, folder: FilePath) -> Ondertekenaars | None:
    """The list that gemeente.yaml in `folder` names; None where there is none that can be read."""
    if geheimhouding is None or geheimhouding.ondertekenaars is None:
        return None
    try:
        path = bestaat(folder, geheimhouding.ondertekenaars)
        rijen = _rijen(path, _genoemd(path, folder))
    except (PadError, OSError):
        return None
    return _lijst(*rijen) if rijen and _is_kop(rijen[0]) else None


def is_ondertekenaars(path: FilePath) -> bool:
    """Whether a file is UTF-8 text whose first line names the columns, `nummer` among them."""
    return _is_kop(next(iter(_rijen(path, "")), ()))


def _genoemd(path: FilePath, folder: FilePath) -> str:
    """The name of the list in places: seen from the folder of gemeente.yaml, with `/`."""
    try:
        name = FilePath(os.path.relpath(path, folder))
    except ValueError:  # on another drive of Windows
        name = path
    return printable(name.as_posix())


def _rijen(path: FilePath, file: str) -> tuple[Cellen, ...]:
    """The records by the separator that gives most of the columns; none of what is no UTF-8."""
    try:
        source = decode(path.read_bytes(), file)
    except NotUtf8Error:
        return ()
    gelezen = [tuple(records(source, scheiding)) for scheiding in SCHEIDING]
    return max(gelezen, key=lambda rijen: len(set(_namen(rijen[0])) & set(KOLOMMEN)))


def _is_kop(cellen: Cellen) -> bool:
    return "nummer" in _namen(cellen)


def _namen(kop: Cellen) -> list[str]:
    return [cel.text.strip().lower() for cel in kop]


def _lijst(kop: Cellen, *rijen: Cellen) -> Ondertekenaars:
    namen = _namen(kop)
    gevuld = [rij for rij in rijen if any(not cel.blank for cel in rij)]
    zonder = tuple(kolom for kolom in KOLOMMEN if kolom not in namen)
    vreemd = dict(_vreemd(namen, kop, gevuld))
    return Ondertekenaars(
        rijen=tuple(_ondertekenaar(_per_kolom(namen, rij)) for rij in gevuld),
        zonder=zonder,
        vreemd=tuple(vreemd),
        plekken={
            **{(*PAD, kolom): kop[0].place for kolom in zonder},
            **{(*PAD, kolom): place for kolom, place in vreemd.items()},
            **dict(_plekken(namen, gevuld)),
        },
    )


def _vreemd(namen: list[str], kop: Cellen, rijen: list[Cellen]) -> Iterator[tuple[str, Place]]:
    """What to call each column that is not read, and its place; an empty one is no column.

    It is called by its number: with a quote that nobody closed, its name holds the whole list.
    """
    for index, (naam, cel) in enumerate(zip(namen, kop, strict=True)):
        gevuld = naam or any(not rij[index].blank for rij in rijen if index < len(rij))
        if gevuld and (naam not in KOLOMMEN or naam in namen[:index]):
            yield f"kolom_{index + 1}", cel.place


def _per_kolom(namen: list[str], rij: Cellen) -> dict[str, Scalar]:
    """The cells of a row by column; of a column that is there twice the first."""
    cellen = zip(namen, rij, strict=False)
    return {naam: cel for naam, cel in reversed(list(cellen)) if naam in KOLOMMEN}


def _ondertekenaar(cellen: dict[str, Scalar]) -> Ondertekenaar:
    """A row as texts; a line break or double space inside a cell is one space."""
    return Ondertekenaar(**{kolom: _tekst(cel) for kolom, cel in cellen.items()})


def _tekst(cel: Scalar) -> str:
    return " ".join(cel.text.split())


def _plekken(namen: list[str], rijen: list[Cellen]) -> Iterator[tuple[Path, Place]]:
    for nummer, rij in enumerate(rijen, start=1):
        yield (*PAD, nummer), rij[0].place
        for kolom, cel in _per_kolom(namen, rij).items():
            yield (*PAD, nummer, kolom), cel.place
