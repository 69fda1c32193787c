"""Ids that refer to a role (REF001) or to a doel of the same partner (REF002)."""

import re
from collections.abc import Iterator
from functools import lru_cache

from govdoc.load.plekken import Plekken, teksten
from govdoc.model.meldingen import fout
from govdoc.problems import Problem
from govdoc.source.nodes import Mapping, Node, Scalar
from govdoc.source.places import Path
from govdoc.source.wording import bedoelt, choices, nearest, quoted

ROL_VELDEN = (
    "beleid.vastgesteld_door",
    "beleid.eigenaar",
    "rollen.*.informeert",
    "rollen.*.adviseert",
    "rollen.*.rapporteert_aan",
    "activiteiten.*.A",
    "activiteiten.*.R",
    "activiteiten.*.S",
    "activiteiten.*.I",
    "activiteiten.*.C",
    "ketenpartners.*.rasic_rol",
    "kernpartners.*.rasic_rol",
    "kernpartners.*.levert_rollen",
    "leveranciers.*.rasic_rol",
    "geheimhouding.ondertekenaar",
    "geheimhouding.soorten.*.rollen",
)
MAX_GENOEMD = 12  # ids that a repair names
_ID = re.compile("[a-z][a-z0-9_]{0,99}")  # what is no id is FMT003 already


def rol_problems(root: Node | None, rol_ids: frozenset[str] | None) -> Iterator[Problem]:
    """REF001: a role id that does not stand under `rollen`; None: the roles are not known."""
    if rol_ids is not None:
        for veld in ROL_VELDEN:
            for path, scalar in _onbekend(teksten(root, veld), rol_ids):
                yield _problem("REF001", ("De rol", "rollen"), path, scalar, rol_ids)


def doel_problems(root: Node | None) -> Iterator[Problem]:
    """REF002: `gegevens` names a doel that this partner does not have."""
    partners = root.get("ketenpartners") if isinstance(root, Mapping) else None
    for entry in partners.value.entries if partners and isinstance(partners.value, Mapping) else ():
        doelen = entry.value.get("doelen") if isinstance(entry.value, Mapping) else None
        if doelen and isinstance(doelen.value, Mapping):
            ids = frozenset(doelen.value.by_key)
            for path, scalar in _onbekend(teksten(entry.value, "gegevens.*.doelen"), ids):
                above = ("ketenpartners", entry.key.text, *path)
                yield _problem("REF002", ("Het doel", "doelen"), above, scalar, ids)


def _onbekend(plekken: Plekken, ids: frozenset[str]) -> Plekken:
    """What is an id but not one of these."""
    for path, scalar in plekken:
        if scalar.text not in ids and _ID.fullmatch(scalar.text):
            yield path, scalar


def _problem(
    code: str, wat: tuple[str, str], path: Path, scalar: Scalar, ids: frozenset[str]
) -> Problem:
    """The problem of an unknown id; `wat` is how the text calls it and where it should stand."""
    naam, onder = wat
    vraag, keuze = _keuze(scalar.text, ids)
    message = f"{naam} {quoted(scalar.text)} bestaat niet{vraag}"
    repair = f"{keuze}voeg {scalar.text} toe onder {onder}, of haal hem hier weg"
    return fout(code, scalar.place, path, message, repair)


@lru_cache(maxsize=1024)
def _keuze(id_: str, ids: frozenset[str]) -> tuple[str, str]:
    """The question whether another id was meant, and the repair that names it or all there are."""
    bekend = sorted(ids)
    if bedoeld := nearest(id_, bekend):
        return bedoelt(id_, bekend), f"schrijf {bedoeld}, of "
    return "", f"kies {choices(bekend)}, of " if 0 < len(ids) <= MAX_GENOEMD else ""
