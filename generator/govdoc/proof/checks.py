"""What filters and functions are given: too much, of the wrong kind, or maybe nothing."""

from typing import Any

from jinja2 import nodes

from govdoc.proof import compared, named, sets, shapes
from govdoc.proof.named import along
from govdoc.proof.parts import Tree
from govdoc.proof.reader import Reader
from govdoc.proof.report import HELP, Report
from govdoc.proof.shapes import (
    ANYTHING,
    Anything,
    Empty,
    Entries,
    Function,
    Inline,
    Items,
    Keyed,
    Macro,
    Method,
    Missing,
    Module,
    Record,
    Type,
)
from govdoc.proof.spots import last, written
from govdoc.proof.state import State
from govdoc.source.wording import nearest
from govdoc.text.guard import wrong_call
from govdoc.text.syntax import FORBIDDEN

GAP_IN_LIST = (
    "in deze lijst kan iets leeg zijn",
    "laat eerst weg wat leeg is: `|select` of `|selectattr('…')`",
)
_NO_TEXT = (Record, Items, Keyed, Entries, Macro, Module, Function, Method, shapes.Bundle)
_TAKES: dict[Any, str] = {
    shapes.Date: "een datum",
    shapes.Number: "een getal",
    shapes.Word: "een tekst",
}


def no_text(report: Report, node: nodes.Node, tree: Tree, kind: Type) -> None:
    """Report what cannot stand in a text: a whole section, a list, a macro without brackets."""
    if kind and all(isinstance(shape, _NO_TEXT) for shape in kind):
        name = written(node)
        what = f"`{name}`" if name else "wat hier staat"
        message = f"{what} is geen tekst maar een onderdeel of een lijst"
        report.at(node, tree, "TPL002", message, "noem het gegeven dat u bedoelt, of loop erdoor")


def keywords(node: nodes.Filter) -> dict[str, Any]:
    """What a filter is given by name."""
    return {str(pair.key): pair.value for pair in node.kwargs}  # as the parser makes them


def printed(reader: Reader, node: nodes.Node, state: State) -> None:
    """Check what goes into a text as it is."""
    no_text(reader.report, node, state.tree, reader.filled(node, state))


def takes(
    reader: Reader, node: nodes.Filter, kind: Type, wanted: tuple[type, ...], state: State
) -> None:
    """Report a value that a filter cannot do anything with."""
    if wanted and not sets.has(kind, *wanted, Anything, Inline):
        message = f"`{node.name}` vraagt {_TAKES[wanted[0]]}"
        reader.report.add("TPL002", last(node, state.tree, node.name), message)


def filter_call(reader: Reader, node: nodes.Filter, state: State) -> bool:
    """Whether a filter is there; one that is not, or is called the wrong way, is reported."""
    known = reader.world.filters
    if node.name not in known:
        if node.name in FORBIDDEN:
            message, near = f"het filter `{node.name}` mag een tekst niet gebruiken", None
        else:
            message, near = f"het filter `{node.name}` is niet bekend", nearest(node.name, known)
        repair = f"bedoelt u {near}?" if near else "haal het weg"
        reader.report.add("TPL002", last(node, state.tree, node.name), message, repair)
        return False
    if not (node.dyn_args or node.dyn_kwargs):
        func = known[node.name]
        count = 1 + hasattr(func, "jinja_pass_arg") + len(node.args)
        if not reader.world.fits(func, count, keywords(node)):
            place = last(node, state.tree, node.name)
            reader.report.add("TPL002", place, wrong_call(func).message, HELP)
    return True


# --- the items of lists ---------------------------------------------------------------------------


def items_of(reader: Reader, node: nodes.Filter, kind: Type, state: State) -> None:
    """Report a list of which an item can be left out, where each must be text."""
    item = sets.item_of(kind)
    attribute = keywords(node).get("attribute")
    if isinstance(attribute, nodes.Const):
        steps = str(attribute.value).split(".")
        item = path(reader, node, item, steps, state)
    if sets.has(item, Empty, Missing):
        reader.report.at(node, state.tree, "TPL001", *GAP_IN_LIST)
    elif node.name != "rolnamen" and item and all(isinstance(one, _NO_TEXT) for one in item):
        message = f"`{node.name}` vraagt een lijst van teksten"
        repair = "kies eerst een gegeven: `|map(attribute='naam')`"
        reader.report.add("TPL002", last(node, state.tree, node.name), message, repair)


def path(reader: Reader, node: nodes.Filter, item: Type, names: list[str], state: State) -> Type:
    """What stands at the end of a path from the items of a list: `map(attribute='…')`.

    A name in it that is not there is reported.
    """
    for name in names:
        found = [named.field_of(shape, name) for shape in item if not isinstance(shape, Empty)]
        if found and all(sets.has(kind, Missing) for kind in found):
            known = sets.lack(frozenset().union(*found)).known
            reader.report.unknown(name, known, last(node, state.tree, name))
            return ANYTHING
        if sets.has(item, Empty, Missing) and _needs(node):
            reader.report.at(node, state.tree, "TPL001", *GAP_IN_LIST)
            return ANYTHING
        item = along(item, [name])
    return item


def _needs(node: nodes.Filter) -> bool:
    """Whether a filter cannot do with an item of which the field is not there."""
    return "default" not in keywords(node)


def against(reader: Reader, kind: Type, args: list[nodes.Expr], state: State) -> None:
    """Report the words in `selectattr('soort', 'equalto', '…')` that can never be."""
    if not args or not isinstance(args[0], nodes.Const):
        return
    name = str(args[0].value)
    if name not in reader.world.tests:
        near = nearest(name, reader.world.tests)
        place = state.tree.place(args[0].lineno + 1, len(name))
        repair = f"bedoelt u {near}?" if near else ""
        reader.report.add("TPL002", place, f"de toets `{name}` is niet bekend", repair)
    elif len(args) > 1 and name in compared.EQUAL_TESTS:
        compared.never_equal(reader, args[1], kind, reader.quietly(args[1], state), state)
    elif len(args) > 1 and name == "in":
        compared.never_in(reader, args[1], kind, reader.quietly(args[1], state), state)
