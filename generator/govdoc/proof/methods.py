"""What methods of values give, and what they cannot be given."""

from jinja2 import nodes

from govdoc.model.ketenpartner import KANTEN
from govdoc.model.rollen import LETTERS
from govdoc.proof import arguments, fields, named, sets
from govdoc.proof.reader import Reader
from govdoc.proof.report import HELP
from govdoc.proof.shapes import (
    ANYTHING,
    FILLED,
    FLAG,
    NOTHING,
    NUMBER,
    TEXT,
    Empty,
    Entries,
    Keyed,
    Method,
    Record,
    Type,
    Word,
)
from govdoc.proof.state import State

_LISTS = ("split", "rsplit", "splitlines", "partition", "rpartition")


_COUNTS = ("count", "find", "index")


def method(
    reader: Reader, method: Method, node: nodes.Call, args: list[Type], state: State
) -> Type:
    """What a method gives with what it is given."""
    for argument, kind in zip(node.args, args, strict=True):
        if sets.has(kind, Empty) and method.name != "get":
            reader.report.empty(argument, state)
    holder = method.of
    if isinstance(holder, Keyed | Entries):
        return _of_mapping(holder, method.name, args)
    if isinstance(holder, Word):
        return _of_text(method.name)
    if isinstance(holder, Record):
        return _of_record(reader, method, node, args, state)
    return ANYTHING


def _of_record(
    reader: Reader, method: Method, node: nodes.Call, args: list[Type], state: State
) -> Type:
    if len(args) != 1:
        message = f"`{method.name}` krijgt te veel of te weinig mee"
        reader.report.at(node, state.tree, "TPL002", message, HELP)
        return ANYTHING
    if method.name == "rollen":
        arguments.one_of(reader, node, args[0], LETTERS, state)
        return sets.items(FILLED)
    arguments.one_of(reader, node, args[0], KANTEN, state)
    return fields.side(method.of.kind)


def _of_mapping(holder: Keyed | Entries, name: str, args: list[Type]) -> Type:
    values = holder.of if isinstance(holder, Keyed) else _values(holder)
    if name == "items":
        return named.pairs_of(holder)
    if name == "values":
        return sets.items(values)
    if name == "keys":
        return sets.items(sets.item_of(frozenset((holder,))))
    return values | (args[1] if len(args) > 1 else NOTHING)


def _values(holder: Entries) -> Type:
    return frozenset().union(*(kind for _, kind in holder.items))


def _of_text(name: str) -> Type:
    if name in _LISTS:
        return sets.items(TEXT)
    if name in _COUNTS:
        return NUMBER
    return FLAG if name.startswith(("is", "starts", "ends")) else TEXT
