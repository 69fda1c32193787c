"""Comparisons and tests, and what joining values gives; a value that cannot be is reported."""

from jinja2 import nodes

from govdoc.proof import sets, shapes
from govdoc.proof.reader import Reader
from govdoc.proof.shapes import FLAG, Empty, Items, Missing, Type, Word
from govdoc.proof.spots import beginning
from govdoc.proof.state import State
from govdoc.source.wording import choices, nearest, quoted

_EQUALS = ("eq", "ne")
_ASKS_WHETHER = frozenset(("defined", "undefined"))
_PATIENT = frozenset(("none", "true", "false", "boolean", "string"))
EQUAL_TESTS = frozenset(("equalto", "eq", "==", "ne", "!="))


def compare(reader: Reader, node: nodes.Compare, state: State) -> Type:
    """A comparison; `==` and `in` with a word that the other side never is are reported."""
    left, left_kind = node.expr, reader.known(node.expr, state)
    for operand in node.ops:
        right, right_kind = operand.expr, reader.known(operand.expr, state)
        if operand.op in _EQUALS:
            never_equal(reader, right, left_kind, right_kind, state)
            never_equal(reader, left, right_kind, left_kind, state)
        elif operand.op in ("in", "notin"):
            reader.filled(right, state)
            _never_in(reader, (left, left_kind), (right, right_kind), state)
        else:
            reader.filled(left, state)
            reader.filled(right, state)
        left, left_kind = right, right_kind
    return FLAG


def never_equal(reader: Reader, node: nodes.Node, kind: Type, other: Type, state: State) -> None:
    """Report the words of an expression that a value of this type can never be."""
    allowed = choices_of(kind)
    if allowed is None:
        return
    for shape in other:
        if isinstance(shape, Word) and shape.words and shape.choices is None:
            for word in sorted(shape.words - allowed - {""}):
                _report(reader, node, word, allowed, state)


def _never_in(
    reader: Reader, left: tuple[nodes.Node, Type], right: tuple[nodes.Node, Type], state: State
) -> None:
    node, kind = left
    container, inside = right
    if sets.has(inside, Items) and not sets.has(inside, Word):
        never_in(reader, container, kind, inside, state)
        never_equal(reader, node, sets.item_of(inside), kind, state)
    elif sets.has(inside, shapes.Keyed):
        never_equal(reader, node, sets.item_of(inside), kind, state)


def never_in(reader: Reader, container: nodes.Node, kind: Type, inside: Type, state: State) -> None:
    """Report the words of a list that a value of this type can never be."""
    if isinstance(container, nodes.List | nodes.Tuple):
        for item in container.items:
            never_equal(reader, item, kind, reader.quietly(item, state), state)
    elif sets.has(inside, Items):
        never_equal(reader, container, kind, sets.item_of(inside), state)


def choices_of(kind: Type) -> frozenset[str] | None:
    """All words that a type can ever be; None where it can be any, or is no word."""
    words = [shape for shape in kind if isinstance(shape, Word)]
    closed = [shape.choices for shape in words if shape.choices is not None]
    if not closed or len(words) + sets.has(kind, Empty) < len(kind):
        return None
    each = [shape.choices or shape.words for shape in words]
    if any(one is None for one in each):
        return None
    return frozenset(word for one in each for word in one or ())


def _report(
    reader: Reader, node: nodes.Node, word: str, allowed: frozenset[str], state: State
) -> None:
    near = nearest(word, sorted(allowed))
    known = choices(sorted(allowed - {""}))
    repair = f"bedoelt u {quoted(near)}?" if near else f"het kan zijn: {known}"
    place = beginning(node, state.tree)
    if isinstance(node, nodes.Const):
        place = state.tree.place(node.lineno + 1, len(word))  # past the quote
    reader.report.add("TPL001", place, f"{quoted(word)} komt hier nooit voor", repair)


# --- tests ----------------------------------------------------------------------------------------


def test(reader: Reader, node: nodes.Test, state: State) -> Type:
    """`x is none`, `x is defined`, `x is equalto 'a'`."""
    _refuse_unknown(reader, node, state)
    kind = _tested(reader, node, state)
    for argument in node.args:
        given = reader.known(argument, state)
        if node.name in EQUAL_TESTS:
            never_equal(reader, argument, kind, given, state)
    return FLAG


def _tested(reader: Reader, node: nodes.Test, state: State) -> Type:
    """What is tested: some tests can do with a name that is not there, few with a gap before it.

    `partner.dpia.nodig is not false` holds where there is no `dpia` at all.
    """
    kind = reader.kind_of(node.node, state)
    gap = any(isinstance(shape, Missing) and shape.why == "gap" for shape in kind)
    if node.name in _ASKS_WHETHER or (node.name in _PATIENT and not gap):
        return kind
    return reader.known(node.node, state)


def _refuse_unknown(reader: Reader, node: nodes.Test, state: State) -> None:
    known = reader.world.tests
    if node.name not in known:
        near = nearest(node.name, known)
        repair = f"bedoelt u {near}?" if near else ""
        place = state.tree.place(state.tree.text.find(node.name, node.lineno), len(node.name))
        reader.report.add("TPL002", place, f"de toets `{node.name}` is niet bekend", repair)
