"""What statements do, as far as that can be seen without reading them."""

from collections.abc import Iterable

from jinja2 import nodes

from govdoc.text.syntax import statements

_GIVES_NAMES = (
    *(nodes.Assign, nodes.AssignBlock, nodes.Macro),
    *(nodes.Import, nodes.FromImport, nodes.Block),
)


def reads(body: Iterable[nodes.Node]) -> bool:
    """Whether there is anything but text in statements."""
    return any(
        not isinstance(one, nodes.TemplateData)
        for node in body
        for one in (node.nodes if isinstance(node, nodes.Output) else (node,))
    )


def gives_names(node: nodes.Node) -> bool:
    """Whether a name gets a value inside, which what comes after it may see."""
    return any(isinstance(one, _GIVES_NAMES) for one in statements(node))
