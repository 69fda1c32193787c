"""What a text may ask of a value: an open list, everything else is refused."""

import datetime as dt
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from jinja2.environment import TemplateModule
from jinja2.runtime import BlockReference, LoopContext, TemplateReference
from jinja2.utils import Cycler, Namespace
from markupsafe import Markup

from govdoc.text.view import MapView, View

OF_MAPPINGS = frozenset(("get", "items", "keys", "values"))
OF_TEXTS = frozenset(
    (
        *("capitalize", "casefold", "lower", "title", "upper"),
        *("count", "endswith", "find", "index", "startswith"),
        *("isalpha", "isdecimal", "isdigit", "islower", "isupper"),
        *("lstrip", "removeprefix", "removesuffix", "replace", "rstrip", "strip"),
        *("join", "partition", "rpartition", "rsplit", "split", "splitlines"),
    )
)
_ALLOWED: tuple[tuple[type | tuple[type, ...], frozenset[str] | None], ...] = (
    ((View, LoopContext, Namespace, TemplateModule, TemplateReference), None),  # their public names
    (Markup, frozenset()),
    (BlockReference, frozenset(("super",))),
    (Cycler, frozenset(("current", "next", "reset"))),
    ((MapView, dict), OF_MAPPINGS),
    (str, OF_TEXTS),
    (dt.date, frozenset(("day", "month", "year"))),
)


def may_read(obj: Any, name: str) -> bool:  # noqa: ANN401 - a text may ask anything of anything
    """Whether a text may read this attribute."""
    if name.startswith("_"):
        return False
    kind: type = type(obj)
    names = _names(kind)
    return names is None or name in names


@cache
def _names(kind: type) -> frozenset[str] | None:
    """The attributes that a text may read of this kind of value; None: all that are public."""
    for allowed, names in _ALLOWED:
        if issubclass(kind, allowed):
            return names
    if issubclass(kind, tuple):  # the groups of `groupby`
        return frozenset(getattr(kind, "_fields", ()))
    return frozenset(field.name for field in fields(kind)) if is_dataclass(kind) else frozenset()
