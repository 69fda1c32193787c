"""How an expression stands in a text, and where it begins and ends there."""

from jinja2 import nodes

from govdoc.problems import Place
from govdoc.proof.parts import Tree


def written(node: nodes.Node) -> str:
    """How a path stands in the text: `partner.kvk`, `rollen[id].naam`; else empty."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        holder = written(node.node)
        return f"{holder}.{node.attr}" if holder else ""
    if isinstance(node, nodes.Getitem):
        holder, key = written(node.node), _argument(node.arg)
        return f"{holder}[{key}]" if holder and key else ""
    if isinstance(node, nodes.Filter) and node.name in ("default", "d") and node.node:
        return written(node.node)
    if isinstance(node, nodes.Call):
        holder, given = written(node.node), [_argument(arg) for arg in node.args]
        return f"{holder}({', '.join(given)})" if holder and all(given) else ""
    return ""


def _argument(node: nodes.Node) -> str:
    return repr(node.value) if isinstance(node, nodes.Const) else written(node)


def beginning(node: nodes.Node, tree: Tree) -> Place:
    """Where an expression begins; underlined as far as it is a path."""
    text = written(node)
    first = node
    while isinstance(first, nodes.Getattr | nodes.Getitem | nodes.Call | nodes.Filter | nodes.Test):
        if first.node is None:
            break
        first = first.node
    start = first.lineno
    length = len(text) if text and tree.text.startswith(text, start) else 1
    return tree.place(start, length)


def last(node: nodes.Node, tree: Tree, name: str) -> Place:
    """Where the last name of a path stands."""
    start = tree.text.find(name, node.lineno)
    return tree.place(start if start >= 0 else node.lineno, len(name))
