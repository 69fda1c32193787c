"""What functions and methods give, and what they cannot be given."""

from collections.abc import Callable
from itertools import product
from typing import TYPE_CHECKING, Any, get_args

from jinja2 import nodes

from govdoc.model.ketenpartner import KANTEN
from govdoc.model.rollen import LETTERS, Lijn
from govdoc.proof import asked, fields, shapes
from govdoc.proof.report import beginning, last, written
from govdoc.proof.shapes import (
    ANYTHING,
    FILLED,
    FLAG,
    NOTHING,
    NUMBER,
    TEXT,
    Anything,
    Empty,
    Entries,
    Function,
    Items,
    Keyed,
    Macro,
    Method,
    Record,
    Type,
    Word,
)
from govdoc.proof.state import State
from govdoc.rules.wetten import CitationError
from govdoc.source.wording import choices, nearest, quoted
from govdoc.text.functions import SOORTEN
from govdoc.text.guard import wrong_call
from govdoc.text.signing import SLEUTELS

if TYPE_CHECKING:
    from govdoc.proof.reader import Reader

_MANY = 60  # citations of one call that are looked up
_ASKS_LETTER = {"rollen_met": 1, "taken": 1}
_HELP = "zie docs/inhoud-schrijven.md"


def call(reader: "Reader", node: nodes.Call, state: State) -> Type:
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
            found |= _method(reader, shape, node, state)
        else:
            found |= _other(reader, shape, node, state)
    return frozenset(found)


def _other(reader: "Reader", shape: Any, node: nodes.Call, state: State) -> Type:  # noqa: ANN401
    reader.anything(node, state)
    if not isinstance(shape, Anything | shapes.Inline | shapes.Bundle):
        name = written(node.node) or "dit"
        message = f"`{name}` is geen functie"
        reader.report.at(node, state.tree, "TPL002", message, "haal de haakjes weg")
    return ANYTHING


# --- functions ------------------------------------------------------------------------------------


def _function(reader: "Reader", name: str, node: nodes.Call, state: State) -> Type:
    args, kwargs = given(reader, node, state)
    if name == "namespace":
        return frozenset((reader.space_of(kwargs),))
    function = reader.world.functions.get(name)
    if function is None:
        return shapes.items(NUMBER) if name == "range" else ANYTHING
    if not reader.world.fits(function, len(args), kwargs):
        _wrong_call(reader, function, name, node, state)
        return reader.world.returns(name)
    every = [*zip(node.args, args, strict=True)]
    every += [(pair.value, kwargs[pair.key]) for pair in node.kwargs]
    for argument, kind in every:
        if shapes.has(kind, Empty):
            reader.report.empty(argument, state)
    if check := _CHECKS.get(name):
        check(reader, node, _by_name(name, args, kwargs), state)
    return reader.world.returns(name)


def given(reader: "Reader", node: nodes.Call, state: State) -> tuple[list[Type], dict[str, Type]]:
    """What a call gives: by place, and by name."""
    args = [reader.known(argument, state) for argument in node.args]
    return args, {pair.key: reader.known(pair.value, state) for pair in node.kwargs}


def _wrong_call(
    reader: "Reader", function: Callable[..., object], name: str, node: nodes.Call, state: State
) -> None:
    message = wrong_call(function).message.replace(getattr(function, "__name__", name), name)
    reader.report.at(node, state.tree, "TPL002", message, _HELP)


_NAMED = {
    "wet": ("sleutel", "artikel"),
    "artikel": ("doel", "lid"),
    "veld": ("opschrift", "kenmerk", "soort"),
    "rollen_met": ("activiteit", "letter"),
    "taken": ("rol", "letter"),
    "rasic_matrix": ("bijschrift", "lijnen"),
    "ondertekening": ("ondertekenaars",),
    "open_plek": ("naam", "sleutel"),
}


def _by_name(name: str, args: list[Type], kwargs: dict[str, Type]) -> dict[str, Type]:
    return {**dict(zip(_NAMED[name], args, strict=False)), **kwargs}


def _wet(reader: "Reader", node: nodes.Call, args: dict[str, Type], state: State) -> None:
    laws, articles = shapes.finite(args["sleutel"]), shapes.finite(args.get("artikel", _NO_TEXT))
    if laws is None:
        return
    every = [("", law) for law in laws] if articles is None else [*product(articles, laws)]
    for article, law in sorted(every)[:_MANY]:
        try:
            reader.world.register.citeer(law, article)
        except CitationError as error:
            reader.report.at(node, state.tree, "TPL006", str(error), error.help)


_NO_TEXT = shapes.words("")


def _artikel(reader: "Reader", node: nodes.Call, args: dict[str, Type], state: State) -> None:
    for target in sorted(shapes.finite(args["doel"]) or ()):
        reader.refers(target, beginning(node, state.tree))
    for lid in sorted(shapes.finite(args.get("lid", _NO_TEXT)) or ()):
        if lid and not lid.isdecimal():
            reader.refers(lid, beginning(node, state.tree))


def _letter(reader: "Reader", node: nodes.Call, args: dict[str, Type], state: State) -> None:
    one_of(reader, node, args.get("letter", frozenset()), LETTERS, state)


def _veld(reader: "Reader", node: nodes.Call, args: dict[str, Type], state: State) -> None:
    one_of(reader, node, args.get("soort", frozenset()), SOORTEN, state)


def _lijnen(reader: "Reader", node: nodes.Call, args: dict[str, Type], state: State) -> None:
    kind = args.get("lijnen", frozenset())
    each = shapes.item_of(kind) if shapes.has(kind, Items) else kind
    one_of(reader, node, each, get_args(Lijn), state)


def _sleutel(reader: "Reader", node: nodes.Call, args: dict[str, Type], state: State) -> None:
    for key in sorted(shapes.finite(args["sleutel"]) or ()):
        reader.fills(key, node, state)


def _ondertekening(reader: "Reader", node: nodes.Call, args: dict[str, Type], state: State) -> None:
    for signer in shapes.item_of(args["ondertekenaars"]):
        if not isinstance(signer, Entries):
            continue
        for key, kind in signer.items:
            if key not in SLEUTELS:
                _report(reader, node, key, SLEUTELS, state)
            elif shapes.has(kind, Empty):
                place = beginning(node, state.tree)
                reader.report.gap(f"de {key} van wie ondertekent", place)


_CHECKS: dict[str, Callable[["Reader", nodes.Call, dict[str, Type], State], None]] = {
    "wet": _wet,
    "artikel": _artikel,
    "rollen_met": _letter,
    "taken": _letter,
    "veld": _veld,
    "rasic_matrix": _lijnen,
    "ondertekening": _ondertekening,
    "open_plek": _sleutel,
}


def one_of(
    reader: "Reader", node: nodes.Call, kind: Type, allowed: tuple[str, ...], state: State
) -> None:
    """Report the words that a function does not take."""
    for word in sorted((shapes.finite(kind) or frozenset()) - {""} - set(allowed)):
        _report(reader, node, word, allowed, state)


def _report(
    reader: "Reader", node: nodes.Call, word: str, allowed: tuple[str, ...], state: State
) -> None:
    name = written(node.node).rpartition(".")[2] or "deze functie"
    near = nearest(word, allowed)
    repair = f"bedoelt u {quoted(near)}?" if near else f"kies {choices(allowed)}"
    message = f"`{name}` kent {quoted(word)} niet"
    reader.report.add("TPL002", last(node, state.tree, word), message, repair)


# --- methods --------------------------------------------------------------------------------------

_LISTS = ("split", "rsplit", "splitlines", "partition", "rpartition")
_COUNTS = ("count", "find", "index")


def _method(reader: "Reader", method: Method, node: nodes.Call, state: State) -> Type:
    args, _ = given(reader, node, state)
    for argument, kind in zip(node.args, args, strict=True):
        if shapes.has(kind, Empty) and method.name != "get":
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
    reader: "Reader", method: Method, node: nodes.Call, args: list[Type], state: State
) -> Type:
    if len(args) != 1:
        message = f"`{method.name}` krijgt te veel of te weinig mee"
        reader.report.at(node, state.tree, "TPL002", message, _HELP)
        return ANYTHING
    if method.name == "rollen":
        one_of(reader, node, args[0], LETTERS, state)
        return shapes.items(FILLED)
    one_of(reader, node, args[0], KANTEN, state)
    return fields.side(method.of.kind)


def _of_mapping(holder: Keyed | Entries, name: str, args: list[Type]) -> Type:
    values = holder.of if isinstance(holder, Keyed) else _values(holder)
    if name == "items":
        return asked.shape_items(holder)
    if name == "values":
        return shapes.items(values)
    if name == "keys":
        return shapes.items(shapes.item_of(frozenset((holder,))))
    return values | (args[1] if len(args) > 1 else NOTHING)


def _values(holder: Entries) -> Type:
    return frozenset().union(*(kind for _, kind in holder.items))


def _of_text(name: str) -> Type:
    if name in _LISTS:
        return shapes.items(TEXT)
    if name in _COUNTS:
        return NUMBER
    return FLAG if name.startswith(("is", "starts", "ends")) else TEXT
