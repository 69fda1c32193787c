"""The model as texts see it: only its fields, and everything that was read is written down.

Leaves are plain values; models and mappings are views. `reads` holds each dotted path that was
read with what stood there: a leaf, the keys of a mapping, the number of items of a list, the kind
of a model, None for what was left out.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from typing import Any

from pydantic import BaseModel

from govdoc.model.gemeente import Gemeente
from govdoc.model.ketenpartner import KANTEN, PerKant
from govdoc.model.rollen import LETTERS, Activiteit, Rol
from govdoc.text.refusal import refused

Reads = dict[str, object]


def root(gemeente: Gemeente, reads: Reads) -> dict[str, object]:
    """The names that every text has: the sections of gemeente.yaml."""
    names = [name for name in Gemeente.model_fields if name != "formaat"]
    return {name: see(getattr(gemeente, name), name, reads) for name in names}


def see(value: object, path: str, reads: Reads) -> Any:  # noqa: ANN401 - whatever the field holds
    """A value of the model as a text sees it; that it was read is written down."""
    if isinstance(value, BaseModel):
        reads[path] = type(value).__name__
        return View(value, path, reads)
    if isinstance(value, Mapping):
        return MapView(value, path, reads)
    if isinstance(value, tuple) and value and isinstance(value[0], BaseModel):
        reads[path] = len(value)
        return tuple(see(item, f"{path}.{n}", reads) for n, item in enumerate(value, 1))
    reads[path] = value
    return value


class View:
    """A model: its fields, and the few names that follow from them."""

    __slots__ = ("_model", "_path", "_reads")

    def __init__(self, model: BaseModel, path: str, reads: Reads) -> None:
        self._model = model
        self._path = path
        self._reads = reads

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the field holds
        model = self._model
        if name in _fields(type(model)):
            return see(getattr(model, name), f"{self._path}.{name}", self._reads)
        if derived := _derived(type(model)).get(name):
            return derived(self)
        raise AttributeError(name)

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - `map(attribute=…)` asks it this way
        try:
            return self.__getattr__(name)
        except AttributeError:
            raise KeyError(name) from None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, View):
            return NotImplemented  # so that an unknown name on the other side is noticed
        return other._model is self._model

    def __hash__(self) -> int:
        return hash(self._path)

    def __repr__(self) -> str:
        return f"<{self._path}>"

    def __str__(self) -> str:
        raise no_text(self)


class MapView(Mapping[str, Any]):
    """A mapping of the model: roles, activities, partners, by id."""

    __slots__ = ("_items", "_path", "_reads")

    def __init__(self, items: Mapping[str, Any], path: str, reads: Reads) -> None:
        self._items = items
        self._path = path
        self._reads = reads

    def __getitem__(self, key: str) -> Any:  # noqa: ANN401 - whatever the mapping holds
        if not isinstance(key, str):
            raise KeyError(key)
        path = f"{self._path}.{key}"
        if key not in self._items:
            self._reads[path] = None
            raise KeyError(key)
        return see(self._items[key], path, self._reads)

    def __iter__(self) -> Iterator[str]:
        self._reads[self._path] = tuple(self._items)
        return iter(self._items)

    def __len__(self) -> int:
        self._reads[self._path] = tuple(self._items)
        return len(self._items)

    def __repr__(self) -> str:
        return f"<{self._path}>"

    def __str__(self) -> str:
        raise no_text(self)


def no_text(view: View | MapView) -> Exception:
    """What is said when a whole section is put where a text belongs."""
    return refused(
        f"`{view._path}` is geen tekst maar een onderdeel met eigen gegevens",  # noqa: SLF001
        f"noem het gegeven dat u bedoelt: {', '.join(known_names(view)[:5])}",
    )


def known_names(thing: object) -> tuple[str, ...]:
    """The names that a text can ask of a view or mapping."""
    if isinstance(thing, View):
        kind = type(thing._model)  # noqa: SLF001 - the sandbox keeps it from texts, not from us
        return (*_fields(kind), *_derived(kind))
    return tuple(str(key) for key in thing) if isinstance(thing, Mapping) else ()


def derived_names(kind: type[BaseModel]) -> tuple[str, ...]:
    """The names that a model has in texts beside its fields."""
    return tuple(_derived(kind))


def _rollen(view: View, letter: object) -> tuple[str, ...]:
    if letter not in LETTERS:
        raise refused(f"`rollen` vraagt een letter: {', '.join(LETTERS)}")
    rollen: tuple[str, ...] = getattr(view, str(letter))
    return rollen


def _voor(view: View, kant: object) -> Any:  # noqa: ANN401 - whatever holds for that side
    if kant not in KANTEN:
        raise refused("`voor` vraagt een kant: 'gemeente' of 'partner'")
    return view.beide if view.beide is not None else getattr(view, str(kant))


def _toegang(view: View) -> object:
    return Rol.toegang.fget(view)  # type: ignore[attr-defined]  # through the view: reads count


_DERIVED: dict[type[BaseModel], dict[str, Callable[[View], object]]] = {
    Rol: {"toegang": _toegang},
    Activiteit: {"rollen": lambda view: partial(_rollen, view)},
    PerKant: {"voor": lambda view: partial(_voor, view)},
}


@cache
def _fields(kind: type[BaseModel]) -> tuple[str, ...]:
    return tuple(kind.model_fields)


@cache
def _derived(kind: type[BaseModel]) -> dict[str, Callable[[View], object]]:
    """The names that follow from the fields of this kind of model."""
    found = (names for base, names in _DERIVED.items() if issubclass(kind, base))
    return next(found, {})
