"""Ticks off what a document must hold: an element counts only where it was printed with text."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from govdoc.compose.grounds import says_nothing
from govdoc.compose.parts import pieces
from govdoc.plan import plan
from govdoc.plan.content import Content
from govdoc.plan.names import names
from govdoc.plan.tasks import Wishes
from hulp.gemeente import als_yaml, zet
from hulp.inhoud import lees


def gedrukt(map_: Path, kind: str, waarden: dict[str, Any]) -> dict[str, set[str]]:
    """Per document of a kind the ids of the parts that came into it with text of their own."""
    content = Content(lees(zet(map_, als_yaml(waarden))))
    found = {}
    for task in plan(content, Wishes(only=(kind,))):
        assert task.problems == ()
        made = pieces(content, task, names(content, task))
        with_text = [piece for piece in made if not says_nothing(piece.blocks)]
        found[task.path] = {Path(piece.name).stem for piece in with_text}
    return found


def ontbreekt(geprint: set[str], eisen: dict[str, Iterable[str]]) -> dict[str, list[str]]:
    """Per requirement the parts that it asks for and that were not printed."""
    gaten = {eis: [deel for deel in delen if deel not in geprint] for eis, delen in eisen.items()}
    return {eis: delen for eis, delen in gaten.items() if delen}
