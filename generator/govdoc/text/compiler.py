"""Jinja2's compiler, with two things said differently."""

from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator


class Generator(CodeGenerator):
    """Joins texts through the environment, and tells `finalize` how a value is written."""

    def visit_Concat(self, node: nodes.Concat, frame: Any) -> None:  # noqa: ANN401, N802 - Jinja2's
        """`a ~ b`, where Jinja2 itself would let a block and a value run into each other."""
        self.write("environment.join(context, (")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")

    def _output_child_post(self, node: nodes.Expr, frame: Any, finalize: Any) -> None:  # noqa: ANN401
        if finalize.src is not None:
            self.write(f", {written(node)!r}")
        super()._output_child_post(node, frame, finalize)


def written(node: nodes.Node) -> str:
    """How a name with its fields stands in the text: `partner.kvk`; else empty."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        holder = written(node.node)
        return f"{holder}.{node.attr}" if holder else ""
    return ""
