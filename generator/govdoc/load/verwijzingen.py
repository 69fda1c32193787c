"""Ids that refer to a role (REF001) or to a doel of the same partner (REF002)."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from govdoc.load.plekken import Plekken, teksten
from govdoc.model.meldingen import fout
from govdoc.problems import Problem
from govdoc.source.nodes import Mapping, Node
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
            yield from _onbekend("REF001", "rol", teksten(root, veld), rol_ids)


def doel_problems(root: Node | None) -> Iterator[Problem]:
    """REF002: `gegevens` names a doel that this partner does not have."""
    partners = root.get("ketenpartners") if isinstance(root, Mapping) else None
    for entry in partners.value.entries if partners and isinstance(partners.value, Mapping) else ():
        doelen = entry.value.get("doelen") if isinstance(entry.value, Mapping) else None
        if doelen and isinstance(doelen.value, Mapping):
            above = ("ketenpartners", entry.key.text)
            plekken = (
                ((*above, *path), scalar)
                for path, scalar in teksten(entry.value, "gegevens.*.doelen")
            )
            yield from _onbekend("REF002", "doel", plekken, doelen.value.by_key.keys())


def _onbekend(code: str, wat: str, plekken: Plekken, bekend: Iterable[str]) -> Iterator[Problem]:
    """A problem for each text that is an id but not a known one."""
    ids = frozenset(bekend)
    for path, scalar in plekken:
        id_ = scalar.text
        if id_ not in ids and _ID.fullmatch(id_):
            lidwoord = "Een" if wat == "rol" else "Het"
            message = f"{lidwoord} {wat} {quoted(id_)} bestaat niet{_bedoelt(id_, ids)}"
            yield fout(code, scalar.place, path, message, _herstel(id_, wat, ids))


@cache
def _bedoelt(id_: str, ids: frozenset[str]) -> str:
    return bedoelt(id_, sorted(ids))


@cache
def _herstel(id_: str, wat: str, ids: frozenset[str]) -> str:
    if bedoeld := nearest(id_, sorted(ids)):
        return f"schrijf {bedoeld}, of voeg {id_} toe onder {wat}en".replace("rolen", "rollen")
    kies = f"kies {choices(sorted(ids))}, of " if 0 < len(ids) <= MAX_GENOEMD else ""
    return f"{kies}voeg {id_} toe onder {wat}en".replace("rolen", "rollen")
