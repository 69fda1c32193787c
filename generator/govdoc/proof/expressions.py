"""Expressions of each kind: what they can be, and what is wrong inside."""

from functools import lru_cache

from jinja2 import nodes

from govdoc.proof import asked, called, checks, compared, filtered, joined, narrow, sets, shapes
from govdoc.proof.reader import Read, Reader
from govdoc.proof.shapes import (
    ANYTHING,
    FLAG,
    INLINE,
    NOTHING,
    NUMBER,
    Entries,
    Flag,
    Items,
    Missing,
    Type,
    Word,
)
from govdoc.proof.state import State

_CONSTANTS = {True: shapes.YES, False: shapes.NO, None: NOTHING}


@lru_cache(maxsize=4096)
def _word(text: str, *, found: bool) -> Type:
    return frozenset((Word(frozenset((text,)), found=found),))


def _const(_reader: Reader, node: nodes.Const, state: State) -> Type:
    if isinstance(node.value, str):
        found = bool(state.facts) and ("in", ("const", node.value)) in state.facts
        return _word(node.value, found=found)
    if node.value is None or isinstance(node.value, bool):
        return _CONSTANTS[node.value]
    return NUMBER


def _name(_reader: Reader, node: nodes.Name, state: State) -> Type:
    binding = state.names.get(node.name)
    if binding:
        return binding.kind
    return frozenset((Missing(node.name, known=tuple(state.names)),))


def _field(reader: Reader, node: nodes.Getattr, state: State) -> Type:
    return asked.attribute(reader, node, node.attr, state)


def _list(reader: Reader, node: nodes.List | nodes.Tuple, state: State) -> Type:
    fixed = tuple(reader.known(item, state) for item in node.items)
    return frozenset((Items(frozenset().union(*fixed), fixed),))


def _dict(reader: Reader, node: nodes.Dict, state: State) -> Type:
    pairs = [(pair.key, reader.known(pair.value, state)) for pair in node.items]
    if all(isinstance(key, nodes.Const) and isinstance(key.value, str) for key, _ in pairs):
        return frozenset((Entries(tuple((key.value, kind) for key, kind in pairs)),))  # type: ignore[attr-defined]
    return ANYTHING


def _condition(reader: Reader, node: nodes.CondExpr, state: State) -> Type:
    reader.known(node.test, state)
    first = _where(reader, node.expr1, node.test, state, true=True)
    if node.expr2 is None:
        return first | NOTHING
    return first | _where(reader, node.expr2, node.test, state, true=False)


def _where(reader: Reader, node: nodes.Node, test: nodes.Node, state: State, *, true: bool) -> Type:
    """What an expression can be where a condition is so; nothing where that can never be."""
    inside = narrow.given(reader, test, state, true=true)
    kind = reader.kind_of(node, inside)
    return frozenset() if inside.dead and not state.dead else kind


def _and(reader: Reader, node: nodes.And, state: State) -> Type:
    left = reader.known(node.left, state)
    right = _where(reader, node.right, node.left, state, true=True)
    return sets.when(left, true=False) | right


def _or(reader: Reader, node: nodes.Or, state: State) -> Type:
    left = reader.known(node.left, state)
    right = _where(reader, node.right, node.left, state, true=False)
    return sets.when(left, true=True) | right


def _not(reader: Reader, node: nodes.Not, state: State) -> Type:
    kind = reader.known(node.node, state)
    found = {Flag(value) for value in (True, False) if sets.when(kind, true=not value)}
    return frozenset(found) or FLAG


def _joined(reader: Reader, node: nodes.Concat, state: State) -> Type:
    parts = [reader.filled(part, state) for part in node.nodes]
    for part, kind in zip(node.nodes, parts, strict=True):
        checks.no_text(reader.report, part, state.tree, kind)
    return joined.concatenated(parts)


def _operation(reader: Reader, node: nodes.BinExpr, state: State) -> Type:
    left, right = reader.filled(node.left, state), reader.filled(node.right, state)
    return joined.sum_of(left, right) if isinstance(node, nodes.Add) else NUMBER


def _mod(reader: Reader, node: nodes.Mod, state: State) -> Type:
    left = reader.filled(node.left, state)
    reader.filled(node.right, state)
    return frozenset((Word(),)) if sets.has(left, Word) else NUMBER


def _sign(reader: Reader, node: nodes.UnaryExpr, state: State) -> Type:
    reader.filled(node.node, state)
    return NUMBER


READERS: dict[type, Read] = {
    nodes.Const: _const,
    nodes.TemplateData: lambda *_: INLINE,
    nodes.Name: _name,
    nodes.Getattr: _field,
    nodes.Getitem: asked.item,
    nodes.List: _list,
    nodes.Tuple: _list,
    nodes.Dict: _dict,
    nodes.CondExpr: _condition,
    nodes.And: _and,
    nodes.Or: _or,
    nodes.Not: _not,
    nodes.Concat: _joined,
    nodes.Add: _operation,
    nodes.Sub: _operation,
    nodes.Mul: _operation,
    nodes.Div: _operation,
    nodes.FloorDiv: _operation,
    nodes.Pow: _operation,
    nodes.Mod: _mod,
    nodes.Neg: _sign,
    nodes.Pos: _sign,
    nodes.Compare: compared.compare,
    nodes.Call: called.call,
    nodes.Filter: filtered.apply,
    nodes.Test: compared.test,
}
