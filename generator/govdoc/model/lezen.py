"""From nodes to the model: every departure from the format a problem with its place, in Dutch.

converted = convert(node, Rol, at=entry.key.place, path=("rollen", "kcc"))
converted.value      # a Rol, or None where something was wrong
converted.problems
"""

from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

from govdoc.model.basis import Deel
from govdoc.model.meldingen import vertaal
from govdoc.model.plek import Plek
from govdoc.problems import Place, Problem
from govdoc.source.nodes import Entry, Mapping, Node, Scalar
from govdoc.source.places import Path

D = TypeVar("D", bound=Deel)


@dataclass(frozen=True, slots=True)
class Converted(Generic[D]):
    """What was read; None where there are problems."""

    value: D | None
    problems: tuple[Problem, ...] = ()


def convert(
    node: Node, kind: type[D], *, at: Place, path: Path = (), code: str = ""
) -> Converted[D]:
    """The node as a part of the model.

    `at` is the place of the key behind which the node stands (line 1 for a whole file, the item in
    a list), `path` its dotted path; with `code` every problem gets that code instead of its own.
    """
    try:
        return Converted(kind.model_validate(plain(node)))
    except ValidationError as error:
        start = Plek(path, node, at, (kind,))
        return Converted(None, _problems(error, start, code))


def check_key(entry: Entry, kind: Any, *, path: Path, code: str = "") -> tuple[Problem, ...]:  # noqa: ANN401 - a type form such as Id
    """The problems of a key that is an id; `path` is that of the entry itself."""
    try:
        _adapter(kind).validate_python(entry.key.text)
    except ValidationError as error:
        return _problems(error, Plek(path, entry.key, entry.key.place, (kind,)), code)
    return ()


def plain(node: Node) -> Any:  # noqa: ANN401 - texts, lists and mappings, as deep as the file
    """The node as texts, lists and dicts; None where nothing stands, or only white space."""
    if isinstance(node, Scalar):
        return None if node.blank else node.text
    if isinstance(node, Mapping):
        return {entry.key.text: plain(entry.value) for entry in node.entries}
    return [plain(item) for item in node.items]


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:  # noqa: ANN401 - a type form
    return TypeAdapter(kind)


def _problems(error: ValidationError, start: Plek, code: str) -> tuple[Problem, ...]:
    details = error.errors(include_url=False, include_input=False)
    found = (vertaal(detail, start) for detail in details)
    return tuple(replace(one, code=code) if code else one for one in found)
