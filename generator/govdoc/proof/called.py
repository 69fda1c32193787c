"""What calls give: of a function, of a method or of a macro."""

from collections.abc import Callable
from typing import Any

from jinja2 import nodes

from govdoc.proof import arguments, methods, sets, shapes
from govdoc.proof.reader import Reader
from govdoc.proof.report import HELP
from govdoc.proof.shapes import (
    ANYTHING,
    NUMBER,
    Anything,
    Empty,
    Function,
    Macro,
    Method,
    Type,
)
from govdoc.proof.spots import written
from govdoc.proof.state import State
from govdoc.text.guard import wrong_call


def call(reader: Reader, node: nodes.Call, state: State) -> Type:
    """A function, a method or a macro with what it is given."""
    called = reader.filled(node.node, state)
    if node.dyn_args or node.dyn_kwargs:
        return reader.anything(node, state)
    found: set[Any] = set()
    for shape in called:
        if isinstance(shape, Macro):
            found |= reader.macros.call(shape, node, state)
        elif isinstance(shape, Function):
            found |= _function(reader, shape.name, node, state)
        elif isinstance(shape, Method):
            args, _ = _given(reader, node, state)
            found |= methods.method(reader, shape, node, args, state)
        else:
            found |= _other(reader, shape, node, state)
    return frozenset(found)


def _other(reader: Reader, shape: Any, node: nodes.Call, state: State) -> Type:  # noqa: ANN401
    reader.anything(node, state)
    if not isinstance(shape, Anything | shapes.Inline | shapes.Bundle):
        name = written(node.node) or "dit"
        message = f"`{name}` is geen functie"
        reader.report.at(node, state.tree, "TPL002", message, "haal de haakjes weg")
    return ANYTHING


def _function(reader: Reader, name: str, node: nodes.Call, state: State) -> Type:
    args, kwargs = _given(reader, node, state)
    if name == "namespace":
        return frozenset((reader.spaces.new(kwargs),))
    function = reader.world.functions.get(name)
    if function is None:
        return sets.items(NUMBER) if name == "range" else ANYTHING
    if not reader.world.fits(function, len(args), kwargs):
        _wrong_call(reader, function, name, node, state)
        return reader.world.returns(name)
    every = [*zip(node.args, args, strict=True)]
    every += [(pair.value, kwargs[pair.key]) for pair in node.kwargs]
    for argument, kind in every:
        if sets.has(kind, Empty):
            reader.report.empty(argument, state)
    arguments.check(reader, node, name, (args, kwargs), state)
    return reader.world.returns(name)


def _given(reader: Reader, node: nodes.Call, state: State) -> tuple[list[Type], dict[str, Type]]:
    """What a call gives: by place, and by name."""
    args = [reader.known(argument, state) for argument in node.args]
    return args, {pair.key: reader.known(pair.value, state) for pair in node.kwargs}


def _wrong_call(
    reader: Reader, function: Callable[..., object], name: str, node: nodes.Call, state: State
) -> None:
    message = wrong_call(function).message.replace(getattr(function, "__name__", name), name)
    reader.report.at(node, state.tree, "TPL002", message, HELP)
