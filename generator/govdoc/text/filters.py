"""The filters of texts (docs/inhoud-schrijven.md), and those of Jinja2 that had to be stricter."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from jinja2 import Environment, pass_context, pass_environment
from jinja2.filters import make_attrgetter
from jinja2.runtime import Context

from govdoc.blocks import Inline, Reference, Text
from govdoc.text import dutch, limits
from govdoc.text.refusal import refused
from govdoc.text.undefined import Unknown, left_out
from govdoc.text.values import INLINES, Field, Run, as_text
from govdoc.text.view import MapView, View


def opsomming(waarden: object, woord: object = "en") -> str | Run:
    """The items as one phrase: "a, b en c"."""
    items = [_item(waarde) for waarde in _lijst(waarden, "opsomming")]
    if not isinstance(woord, str):
        raise refused("`opsomming` vraagt een woord, zoals 'of'", word="opsomming")
    tussen = [", "] * (len(items) - 2) + [f" {woord} "] * (len(items) > 1)
    delen = [deel for paar in zip(["", *tussen], items, strict=False) for deel in paar]
    if all(isinstance(deel, str) for deel in delen):
        return "".join(str(deel) for deel in delen)
    return Run(tuple(Text(deel) if isinstance(deel, str) else deel for deel in delen))


@pass_context
def rolnamen(context: Context, ids: object) -> tuple[str, ...]:
    """Ids of roles become their names."""
    rollen = context.parent["rollen"]
    namen = []
    for rol in _lijst(ids, "rolnamen"):
        if rol not in rollen:
            raise refused(f"de rol `{rol}` is er niet")
        namen.append(rollen[rol].naam)
    return tuple(namen)


def datum(waarde: object) -> str:
    """15 november 2026."""
    if not isinstance(waarde, date):
        raise refused("`datum` vraagt een datum", word="datum")
    return dutch.datum(waarde)


def getal(waarde: object) -> str:
    """0,5."""
    return dutch.getal(_getal(waarde, "getal"))


def jaren(waarde: object) -> str:
    """20 jaar, een half jaar."""
    return dutch.jaren(_getal(waarde, "jaren"))


def hoofdletter(waarde: object) -> object:
    """The first letter as a capital; a reference starts a sentence."""
    if isinstance(waarde, Reference):
        return replace(waarde, capital=True)
    return dutch.hoofdletter(as_text(waarde))


def kleine_letter(waarde: object) -> str:
    """The first letter in lower case."""
    return dutch.kleine_letter(as_text(waarde))


@pass_context
def markdown(context: Context, waarde: object) -> Field:
    """A field that is Markdown, as blocks on a line of its own."""
    if not isinstance(waarde, str):
        raise refused("`markdown` vraagt een tekst", word="markdown")
    return Field(waarde, _path(context, waarde))


def _path(context: Context, text: str) -> str:
    """Where in gemeente.yaml a text stands: the path under which this very text was read."""
    for view in context.parent.values():
        if isinstance(view, View | MapView):
            reads = view._reads  # noqa: SLF001 - hidden from texts, not from us
            return next((path for path, value in reads.items() if value is text), "")
    return ""


@pass_environment
def join(
    environment: Environment, items: object, tussen: object = "", attribute: str | None = None
) -> str:
    """As Jinja2's own, but dates and numbers are Dutch and gaps are refused."""
    found: Iterable[Any] = _lijst(items, "join")
    if attribute is not None:
        found = map(make_attrgetter(environment, attribute), found)
    texts = [_text(item) for item in found]
    between = as_text(tussen)
    limits.size(*texts, between * min(len(texts), limits.MAX_NUMBER))
    return between.join(texts)


def _lijst(waarden: object, filter_: str) -> list[Any]:
    if isinstance(waarden, str):
        return [waarden]
    if isinstance(waarden, Unknown):
        raise waarden.error()
    if not isinstance(waarden, Iterable):
        raise refused(f"`{filter_}` vraagt een lijst", word=filter_)
    return list(waarden)


def _item(waarde: object) -> str | Inline:
    return waarde if isinstance(waarde, INLINES) else _text(waarde)


def _text(waarde: object) -> str:
    if isinstance(waarde, Unknown):
        raise waarde.error()
    if waarde is None:
        raise left_out()
    return as_text(waarde)


def _getal(waarde: object, filter_: str) -> float:
    if isinstance(waarde, bool) or not isinstance(waarde, int | float):
        raise refused(f"`{filter_}` vraagt een getal", word=filter_)
    return waarde


FILTERS: dict[str, Callable[..., object]] = {
    "opsomming": opsomming,
    "rolnamen": rolnamen,
    "datum": datum,
    "getal": getal,
    "jaren": jaren,
    "hoofdletter": hoofdletter,
    "kleine_letter": kleine_letter,
    "markdown": markdown,
    "join": join,
}
