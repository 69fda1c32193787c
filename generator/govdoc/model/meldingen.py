"""Pydantic's errors in Dutch: a missing key, an unknown one, a value of another kind."""

from typing import Any

from pydantic_core import ErrorDetails

from govdoc.model.basis import ONBEKEND, VERWACHT
from govdoc.model.plek import KEY, Plek
from govdoc.model.tips import tip, tip_bij_sleutel
from govdoc.model.typen import Typen, keuzes, omschrijf, stap, velden
from govdoc.problems import Level, Place, Problem
from govdoc.source.nodes import Mapping, Node, Scalar
from govdoc.source.places import Path, dotted
from govdoc.source.wording import bedoelt, choices, nearest, quoted

GROEP = "een groep sleutels"
SAMENVOEG = "<<"  # the merge key of YAML is a key like others here, and unknown


def vertaal(detail: ErrorDetails, start: Plek) -> Problem:
    """One error as a problem; `start` is where the validated node stands."""
    loc, soort = detail["loc"], detail["type"]
    if soort == "missing":
        return ontbreekt(start.volg(loc[:-1]), str(loc[-1]))
    if soort == "extra_forbidden":
        return onbekend(start.volg(loc[:-1]), str(loc[-1]))
    if soort == ONBEKEND:
        return onbekend(start.volg(loc), detail["ctx"]["sleutel"])
    if loc[-1:] == (KEY,) and (soort == "literal_error" or loc[-2] == SAMENVOEG):
        return onbekend(start.volg(loc[:-2]), str(loc[-2]))
    return _verkeerd(start.volg(loc), detail)


def ontbreekt(houder: Plek, sleutel: str) -> Problem:
    """FMT001: a required key that is missing, or that has nothing behind it."""
    entry = houder.node.get(sleutel) if isinstance(houder.node, Mapping) else None
    path = (*houder.path, sleutel)
    wat = f"{sleutel}: {_zo(stap(houder.typen, sleutel))}"
    if entry:
        message = f"Achter {quoted(sleutel)} staat niets; deze sleutel is verplicht"
        return fout("FMT001", entry.key.place, path, message, f"vul in: {wat}")
    message = f"De verplichte sleutel {quoted(sleutel)} ontbreekt"
    return fout("FMT001", houder.key, path, message, f"voeg toe: {wat}")


def _zo(typen: Typen) -> str:
    """How to write a value: the one word that it can be, or what kind it is."""
    woorden = keuzes(typen)
    return woorden[0] if len(woorden) == 1 else f"… ({omschrijf(typen)})"


def onbekend(houder: Plek, sleutel: str) -> Problem:
    """FMT002: a key that does not belong in this mapping."""
    node = houder.node if isinstance(houder.node, Mapping) else None
    entry = node.get(sleutel) if node else None
    mag = velden(houder.typen)
    nog_niet = [naam for naam in mag if not (node and node.get(naam))]
    return fout(
        "FMT002",
        entry.key.place if entry else houder.key,
        (*houder.path, sleutel) if entry else houder.path,
        f"Onbekende sleutel {quoted(sleutel)}{bedoelt(sleutel, nog_niet)}",
        tip_bij_sleutel(sleutel) or _beter(sleutel, nog_niet, mag),
    )


def _beter(sleutel: str, nog_niet: list[str], mag: tuple[str, ...]) -> str:
    bedoeld = nearest(sleutel, nog_niet)
    return f"schrijf {bedoeld}" if bedoeld else f"hier mogen staan: {choices(mag, 'en')}"


def verkeerd(plek: Plek, wat: str, woorden: tuple[str, ...] = ()) -> Problem:
    """FMT003: a value, or an id, of another kind than expected; `woorden` are what it may be."""
    tekst = plek.node.text if isinstance(plek.node, Scalar) else ""
    message = f"Verwacht {wat}, hier staat {staat_er(plek.node)}{bedoelt(tekst, woorden)}"
    return fout("FMT003", plek.waarde, plek.path, message, tip(plek.node, wat, woorden))


def staat_er(node: Node | None) -> str:
    """What stands in the file, in Dutch."""
    if isinstance(node, Mapping):
        return GROEP
    if isinstance(node, Scalar):
        return "niets" if node.blank else quoted(node.text)
    return "een lijst" if node else "niets"


def fout(code: str, place: Place, path: Path, message: str, hulp: str) -> Problem:
    """A problem of level fout, which all of reading is."""
    return Problem(code, Level.FOUT, place, dotted(path), message, hulp)


def _verkeerd(plek: Plek, detail: ErrorDetails) -> Problem:
    context: dict[str, Any] = detail.get("ctx", {})
    if detail["type"] == VERWACHT:
        return verkeerd(plek, str(context["wat"]))
    woorden = keuzes(plek.typen)
    return verkeerd(plek, choices(woorden) or omschrijf(plek.typen) or "iets anders", woorden)
