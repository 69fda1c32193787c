"""Filters that choose among the items of a list, and what is known of those that are left."""

from collections.abc import Callable
from typing import Any

from jinja2 import nodes

from govdoc.proof import checks, kept, named, sets
from govdoc.proof.reader import Reader
from govdoc.proof.shapes import ANYTHING, Bundle, Empty, Record, Type
from govdoc.proof.state import State


def selected(reader: Reader, node: nodes.Filter, item: Type, state: State) -> Type:
    """The items that are left, with what the test says of them."""
    path, args = [""], list(node.args)
    if node.name.endswith("attr"):
        first = args.pop(0) if args else None
        if not isinstance(first, nodes.Const):
            return item
        path = str(first.value).split(".")
        if checks.path(reader, node, item, path, state) == ANYTHING:
            return item
    keep = _keep(reader, args, state, true=node.name.startswith("select"))
    if path != [""]:
        checks.against(reader, named.along(item, path), args, state)
        return _with(item, path, keep)
    checks.against(reader, item, args, state)
    return keep(item)


def _keep(
    reader: Reader, args: list[nodes.Expr], state: State, *, true: bool
) -> Callable[[Type], Type]:
    if not args or not isinstance(args[0], nodes.Const):
        return lambda kind: sets.when(kind, true=true)
    subject = nodes.Const(None)
    test = nodes.Test(subject, str(args[0].value), args[1:], [], None, None)
    return kept.by(reader, test, state, true=true)


def _with(item: Type, path: list[str], keep: Callable[[Type], Type]) -> Type:
    """The items of which the field at the end of a path is what `keep` leaves of it."""
    found: set[Any] = set()
    name, *rest = path
    for shape in item:
        now = named.field_of(shape, name)
        left = _with(now, rest, keep) if rest else keep(now)
        if isinstance(shape, Record) and left:
            known = {**dict(shape.known), name: left}
            found.add(Record(shape.kind, tuple(sorted(known.items()))) if left != now else shape)
        elif left and not isinstance(shape, Empty):
            found.add(shape)
    return frozenset(found)


def grouped(reader: Reader, node: nodes.Filter, item: Type, state: State) -> Type:
    """The groups of a list, each with what its items have in common."""
    attribute = node.args[0] if node.args else None
    by: Type = ANYTHING
    if isinstance(attribute, nodes.Const):
        path = str(attribute.value).split(".")
        by = checks.path(reader, node, item, path, state)
    both = (("grouper", by), ("list", sets.items(item)))
    return sets.items(frozenset((Bundle("groep", both),)))
