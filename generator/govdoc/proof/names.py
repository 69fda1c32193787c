"""The names that the texts of a document have, as shapes: what `plan.names` gives, without data."""

from collections.abc import Mapping
from functools import cache
from typing import Any, get_args

from govdoc.model.documentsoort import VoorElke
from govdoc.model.gemeente import Gemeente
from govdoc.model.partijen import Persoonssoort
from govdoc.plan.names import CALLED
from govdoc.proof import fields, sets, shapes
from govdoc.proof.shapes import DATE, FILLED, NOTHING, TEXT, Keyed, Type
from govdoc.rules.rollen.fg import VERPLICHT

ALWAYS = {"rollen": frozenset(VERPLICHT)}


@cache
def sections() -> Mapping[str, Type]:
    """The sections of gemeente.yaml."""
    return {
        name: frozenset(_with_always(name, shape) for shape in kind)
        for name, kind in fields.fields(Gemeente).items()
        if name != "formaat"
    }


def about(over: VoorElke | None) -> Mapping[str, Type]:
    """The names that `voor_elke` adds."""
    if over is None:
        return {}
    if over in CALLED:
        return {"id": FILLED, CALLED[over]: sets.element(sections()[over])}
    words = frozenset(get_args(Persoonssoort))
    soort = {
        "soort": frozenset((shapes.Word(words, words, filled=True),)),
        "soort_rollen": sets.items(FILLED),
    }
    open_, text, day = (NOTHING, NOTHING, NOTHING) if over == "soorten" else _SIGNER
    found = {
        **soort,
        "naam": open_,
        "functie": text,
        "organisatie": text,
        "start": day,
        "einde": day,
    }
    return found if over == "soorten" else {**found, "nummer": TEXT}


_SIGNER = (FILLED, FILLED | NOTHING, DATE | NOTHING)


def _with_always(name: str, shape: Any) -> Any:  # noqa: ANN401 - any shape
    if isinstance(shape, Keyed) and name in ALWAYS:
        return Keyed(shape.of, shape.keys, ALWAYS[name])
    return shape
