"""What the functions of texts cannot be given: a law, a letter or an id that is not there."""

from collections.abc import Callable
from itertools import product
from typing import get_args

from jinja2 import nodes

from govdoc.model.rollen import LETTERS, Lijn
from govdoc.proof import named, names, sets
from govdoc.proof.reader import Reader
from govdoc.proof.shapes import Empty, Entries, Items, Type
from govdoc.proof.spots import beginning, last, written
from govdoc.proof.state import State
from govdoc.rules.wetten import CitationError
from govdoc.source.wording import choices, nearest, quoted
from govdoc.text.functions import SOORTEN
from govdoc.text.signing import SLEUTELS

_MANY = 60  # citations of one call that are looked up


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


Given = tuple[list[Type], dict[str, Type]]  # by place, and by name


def check(reader: Reader, node: nodes.Call, name: str, given: Given, state: State) -> None:
    """Report what a function cannot be given."""
    if name in _CHECKS:
        args, kwargs = given
        by_name = {**dict(zip(_NAMED[name], args, strict=False)), **kwargs}
        _CHECKS[name](reader, node, by_name, state)


def _wet(reader: Reader, node: nodes.Call, args: dict[str, Type], state: State) -> None:
    laws, articles = sets.finite(args["sleutel"]), sets.finite(args.get("artikel", _NO_TEXT))
    if laws is None:
        return
    every = [("", law) for law in laws] if articles is None else [*product(articles, laws)]
    for article, law in sorted(every)[:_MANY]:
        try:
            reader.world.register.citeer(law, article)
        except CitationError as error:
            reader.report.at(node, state.tree, "TPL006", str(error), error.help)


_NO_TEXT = sets.words("")


def _artikel(reader: Reader, node: nodes.Call, args: dict[str, Type], state: State) -> None:
    for target in sorted(sets.finite(args["doel"]) or ()):
        reader.refers(target, beginning(node, state.tree))
    for lid in sorted(sets.finite(args.get("lid", _NO_TEXT)) or ()):
        if lid and not lid.isdecimal():
            reader.refers(lid, beginning(node, state.tree))


def _letter(reader: Reader, node: nodes.Call, args: dict[str, Type], state: State) -> None:
    one_of(reader, node, args.get("letter", frozenset()), LETTERS, state)


def _veld(reader: Reader, node: nodes.Call, args: dict[str, Type], state: State) -> None:
    one_of(reader, node, args.get("soort", frozenset()), SOORTEN, state)


def _lijnen(reader: Reader, node: nodes.Call, args: dict[str, Type], state: State) -> None:
    kind = args.get("lijnen", frozenset())
    each = sets.item_of(kind) if sets.has(kind, Items) else kind
    one_of(reader, node, each, get_args(Lijn), state)


def _sleutel(reader: Reader, node: nodes.Call, args: dict[str, Type], state: State) -> None:
    for key in sorted(sets.finite(args["sleutel"]) or ()):
        first, *rest = key.split(".")
        top = names.sections()
        kind = named.at_path(top[first], rest) if first in top else None
        kind = named.at_path(reader.subject, [first, *rest]) if kind is None else kind
        if not kind:
            place = last(node, state.tree, key)
            reader.report.add("TPL001", place, f"de sleutel {quoted(key)} bestaat niet")


def _ondertekening(reader: Reader, node: nodes.Call, args: dict[str, Type], state: State) -> None:
    for signer in sets.item_of(args["ondertekenaars"]):
        if not isinstance(signer, Entries):
            continue
        for key, kind in signer.items:
            if key not in SLEUTELS:
                _report(reader, node, key, SLEUTELS, state)
            elif sets.has(kind, Empty):
                place = beginning(node, state.tree)
                reader.report.gap(f"de {key} van wie ondertekent", place)


_CHECKS: dict[str, Callable[[Reader, nodes.Call, dict[str, Type], State], None]] = {
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
    reader: Reader, node: nodes.Call, kind: Type, allowed: tuple[str, ...], state: State
) -> None:
    """Report the words that a function does not take."""
    for word in sorted((sets.finite(kind) or frozenset()) - {""} - set(allowed)):
        _report(reader, node, word, allowed, state)


def _report(
    reader: Reader, node: nodes.Call, word: str, allowed: tuple[str, ...], state: State
) -> None:
    name = written(node.node).rpartition(".")[2] or "deze functie"
    near = nearest(word, allowed)
    repair = f"bedoelt u {quoted(near)}?" if near else f"kies {choices(allowed)}"
    message = f"`{name}` kent {quoted(word)} niet"
    reader.report.add("TPL002", last(node, state.tree, word), message, repair)
