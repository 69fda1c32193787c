"""Walks the types of the model along a path: what may stand at a spot of a file."""

from collections.abc import Iterator, Mapping
from datetime import date
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import Tag

from govdoc.model.basis import Deel
from govdoc.source.wording import choices

Typen = tuple[Any, ...]  # the types that are possible at a spot

_WOORDEN = {
    str: "een tekst",
    date: "een datum als JJJJ-MM-DD",
    bool: "ja of nee",
    float: "een getal",
    int: "een geheel getal",
}


def stap(typen: Typen, step: str | int) -> Typen:
    """The types one step on: behind a key, an item of a list, or a branch of a union."""
    return tuple(verder for soort in typen for verder in _verder(soort, step))


def _verder(soort: Any, step: str | int) -> Iterator[Any]:  # noqa: ANN401 - a type form
    for tak in _takken(soort):
        kaal, tags = _ontdaan(tak)
        if step in tags:
            yield kaal
        elif isinstance(kaal, type) and issubclass(kaal, Deel):
            if step in kaal.model_fields:
                yield kaal.model_fields[str(step)].annotation
        elif get_origin(kaal) is Mapping and isinstance(step, str):
            yield get_args(kaal)[1]
        elif get_origin(kaal) is tuple and isinstance(step, int):
            yield get_args(kaal)[0]


def _takken(soort: Any) -> Iterator[Any]:  # noqa: ANN401 - a type form
    """The branches of a union, each with its own annotations; a plain type is one branch."""
    kaal, _ = _ontdaan(soort)
    if get_origin(kaal) in (Union, UnionType):
        for tak in get_args(kaal):
            yield from _takken(tak)
    elif kaal is not type(None):
        yield soort


def _ontdaan(soort: Any) -> tuple[Any, frozenset[str]]:  # noqa: ANN401 - a type form
    """A type without its annotations, and the tags among them."""
    tags = set[str]()
    while get_origin(soort) is Annotated:
        soort, *extra = get_args(soort)
        tags |= {wat.tag for wat in extra if isinstance(wat, Tag)}
    return soort, frozenset(tags)


def velden(typen: Typen) -> tuple[str, ...]:
    """The keys that a mapping may hold here, without those that are not the format's own."""
    gevonden = dict[str, None]()
    for kaal in _kale(typen):
        if isinstance(kaal, type) and issubclass(kaal, Deel):
            gevonden |= dict.fromkeys(kaal.model_fields)
        elif get_origin(kaal) is Mapping:
            gevonden |= dict.fromkeys(_woorden(get_args(kaal)[0]))
    return tuple(naam for naam in gevonden if naam != "beide")


def omschrijf(typen: Typen) -> str:
    """What is expected here, in Dutch: "een tekst", "intern, extern of gedeeld"."""
    return choices(tuple(dict.fromkeys(map(_woord, _kale(typen)))))


def keuzes(typen: Typen) -> tuple[str, ...]:
    """The words to choose from, where the types here are such a choice."""
    return tuple(woord for kaal in _kale(typen) for woord in _woorden(kaal))


def _kale(typen: Typen) -> Iterator[Any]:
    for soort in typen:
        for tak in _takken(soort):
            yield _ontdaan(tak)[0]


def _woord(kaal: Any) -> str:  # noqa: ANN401 - a type form
    if woorden := _woorden(kaal):
        return choices(woorden)
    if isinstance(kaal, type) and issubclass(kaal, Deel):
        verplicht = [naam for naam, veld in kaal.model_fields.items() if veld.is_required()]
        return f"een groep met {choices(verplicht, 'en')}" if verplicht else "een groep sleutels"
    if get_origin(kaal) is tuple:
        return "een lijst"
    return _WOORDEN.get(kaal, "een groep sleutels")


def _woorden(soort: Any) -> tuple[str, ...]:  # noqa: ANN401 - a type form
    """The words of a Literal; nothing for another type."""
    kaal, _ = _ontdaan(soort)
    return tuple(map(str, get_args(kaal))) if get_origin(kaal) is Literal else ()
