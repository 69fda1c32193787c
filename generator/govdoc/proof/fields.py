"""The fields of the model, and of the values that functions give, as shapes."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import is_dataclass
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from govdoc.model.ketenpartner import DpiaNietNodig, PerKant
from govdoc.model.rollen import Activiteit, Rol
from govdoc.proof.sets import items
from govdoc.proof.shapes import (
    ANYTHING,
    DATE,
    FILLED,
    FLAG,
    INLINE,
    NO,
    NOTHING,
    NUMBER,
    Items,
    Keyed,
    Method,
    Missing,
    Record,
    Type,
    Word,
)
from govdoc.text.functions import Taak, Thema
from govdoc.text.values import BLOCKS, INLINES
from govdoc.text.view import derived_names

_PLAIN = {str: FILLED, bool: FLAG, int: NUMBER, float: NUMBER, dt.date: DATE, type(None): NOTHING}
_KNOWN: dict[tuple[type, str], Type] = {
    (DpiaNietNodig, "nodig"): NO,  # where it is ja, the model reads a DPIA that was done
    (Thema, "activiteiten"): items(
        frozenset((Items(FILLED, (FILLED, frozenset((Record(Activiteit),)))),))
    ),
    (Taak, "letter"): frozenset((Word(frozenset("RASIC"), frozenset("RASIC"), filled=True),)),
}
_DERIVED: dict[tuple[type, str], Type] = {
    (Rol, "toegang"): FLAG,
    (Activiteit, "rollen"): frozenset((Method("rollen", Record(Activiteit)),)),
}


@cache
def of(annotation: Any) -> Type:  # noqa: ANN401, PLR0911 - a type form, one return per kind
    """The shapes of a value with this annotation."""
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return of(args[0])
    if origin in (Union, UnionType):
        return frozenset().union(*(of(arg) for arg in args))
    if origin is Literal:
        choices = frozenset(args)
        return frozenset((Word(choices, choices, filled=True),))
    if origin is tuple:
        return _tuple(args)
    if origin is not None and issubclass(origin, Mapping):
        return frozenset((Keyed(of(args[1]), of(args[0])),))
    if isinstance(annotation, type) and issubclass(annotation, (*INLINES, *BLOCKS)):
        return INLINE
    if isinstance(annotation, type) and (
        issubclass(annotation, BaseModel) or is_dataclass(annotation)
    ):
        return frozenset((Record(annotation),))
    return _PLAIN.get(annotation, ANYTHING)


def _tuple(args: tuple[Any, ...]) -> Type:
    if args[1:] == (...,):
        return items(of(args[0]))
    fixed = tuple(of(arg) for arg in args)
    return frozenset((Items(frozenset().union(*fixed), fixed),))


def _of_field(info: FieldInfo) -> Type:
    annotation: Any = info.annotation
    return of(annotation)


@cache
def fields(kind: type) -> Mapping[str, Type]:
    """The names that a text can ask of a model or of what a function gives."""
    if issubclass(kind, BaseModel):
        found = {name: _of_field(info) for name, info in kind.model_fields.items()}
        found |= {name: _derived(kind, name) for name in derived_names(kind)}
    elif is_dataclass(kind):
        found = {name: of(hint) for name, hint in get_type_hints(kind).items()}
    else:
        found = {}
    return found | {name: known for (of_, name), known in _KNOWN.items() if of_ is kind}


def field(record: Record, name: str) -> Type:
    """What a text gets that asks a record for a name."""
    known = dict(record.known).get(name)
    if known is not None:
        return known
    all_of_it = fields(record.kind)
    return all_of_it.get(name) or frozenset((Missing(name, known=tuple(all_of_it)),))


def side(kind: type) -> Type:
    """What holds for one side (`voor`): whatever the field of that side can be."""
    return fields(kind)["gemeente"]


def _derived(kind: type, name: str) -> Type:
    if issubclass(kind, PerKant):
        return frozenset((Method(name, Record(kind)),))
    return _DERIVED.get((kind, name), ANYTHING)
