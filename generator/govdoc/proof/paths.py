"""The path of an expression, such as `partner.contact.email`, to which facts belong."""

from collections.abc import Callable
from typing import Any

from jinja2 import nodes

from govdoc.proof import sets
from govdoc.proof.shapes import Module, Space
from govdoc.proof.state import SPACE, YAML, Binding, Key, State


def binding(node: nodes.Node, state: State) -> Binding | None:
    """What a name stands for, of this text or of one that it imported."""
    if isinstance(node, nodes.Name):
        return state.names.get(node.name)
    if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name):
        holder = state.names.get(node.node.name)
        for shape in holder.kind if holder else ():
            if isinstance(shape, Module):
                found: Binding | None = shape.scope.names.get(node.attr)
                return found
    return None


def key(node: nodes.Node, state: State) -> Key | None:
    """The path of an expression; None where it has none, or where it can change."""
    make = _KEYS.get(type(node))
    return make(node, state) if make else None


def of_value(node: nodes.Node, state: State) -> Key | None:
    """The path that a name shares with the value that it is given."""
    return None if isinstance(node, nodes.Const) else key(node, state)


def dotted(path: Any) -> str:  # noqa: ANN401 - a path, or what one begins with
    """The path in gemeente.yaml that a path is; empty where it is none."""
    if not isinstance(path, tuple) or len(path) < 2:  # noqa: PLR2004 - the number of a binding
        return ""
    holder, *_, name = path
    if holder == YAML:
        return str(name)
    above = dotted(holder) if path[1:2] == (".",) else ""
    return f"{above}.{name}" if above else ""


def _of_const(node: nodes.Const, _state: State) -> Key:
    return ("const", node.value)


def _of_name(node: nodes.Name, state: State) -> Key | None:
    found = state.names.get(node.name)
    return found.key if found else None


def _of_field(node: nodes.Getattr, state: State) -> Key | None:
    if found := binding(node, state):
        return found.key
    if held := space(node.node, state):
        return (SPACE, id(held), node.attr)
    holder = key(node.node, state)
    return holder and (holder, ".", node.attr)


def _of_item(node: nodes.Getitem, state: State) -> Key | None:
    holder = key(node.node, state)
    if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
        return holder and (holder, ".", node.arg.value)
    at = holder and key(node.arg, state)
    return at and (holder, "[", at)


def _of_call(node: nodes.Call, state: State) -> Key | None:
    if node.kwargs or node.dyn_args or node.dyn_kwargs:
        return None
    parts = [key(part, state) for part in (node.node, *node.args)]
    return None if None in parts else ("(", *parts)


def space(node: nodes.Node, state: State) -> Space | None:
    """The namespace that an expression is."""
    found = binding(node, state)
    kinds = found.kind if found else ()
    return next((shape for shape in kinds if isinstance(shape, Space)), None)


def can_change(node: nodes.Node, state: State) -> bool:
    """Whether an expression reads a namespace, so that it may say something else later."""
    names = [node] if isinstance(node, nodes.Name) else node.find_all(nodes.Name)
    kinds = (state.names[one.name].kind for one in names if one.name in state.names)
    return any(sets.has(kind, Space, Module) for kind in kinds)


_KEYS: dict[type, Callable[[Any, State], Key | None]] = {
    nodes.Const: _of_const,
    nodes.Name: _of_name,
    nodes.Getattr: _of_field,
    nodes.Getitem: _of_item,
    nodes.Call: _of_call,
}
