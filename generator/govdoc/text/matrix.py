"""The RASIC table of the model as a block."""

from collections.abc import Iterable
from typing import get_args

from govdoc.blocks import MatrixColumn, MatrixGroup, MatrixRow, RasicMatrix, Text
from govdoc.model.rollen import Letter, Lijn
from govdoc.text.refusal import refused
from govdoc.text.view import MapView, View

THEMALOOS = "Overige taken"
VOLGORDE: tuple[Letter, ...] = ("A", "R", "S", "C", "I")  # who decides comes first
_LIJNEN = get_args(Lijn)


def rasic_matrix(
    rollen: MapView, activiteiten: MapView, bijschrift: object = "", lijnen: object = None
) -> RasicMatrix:
    """Activities by theme, roles as columns; with `lijnen` only the roles of those lines."""
    if not isinstance(bijschrift, str):
        raise refused("`rasic_matrix` vraagt een bijschrift als tekst")
    kolommen = {id_: rol for id_, rol in rollen.items() if rol.lijn in _gekozen(lijnen)}
    per_thema: dict[str, list[MatrixRow]] = {}
    for taak in activiteiten.values():
        per_thema.setdefault(taak.thema or THEMALOOS, []).append(_rij(taak, kolommen))
    zonder = list(per_thema) == [THEMALOOS]
    groepen = (MatrixGroup("" if zonder else naam, tuple(r)) for naam, r in per_thema.items())
    return RasicMatrix(
        tuple(
            MatrixColumn(r.afkorting or id_.upper(), r.naam, r.lijn) for id_, r in kolommen.items()
        ),
        tuple(groepen),
        caption=(Text(bijschrift),) if bijschrift else (),
        description="Per taak in de rijen staat welke rol in de kolommen beslist (A), het werk"
        " doet (R), helpt (S), vooraf advies geeft (C) of het achteraf hoort (I).",
    )


def _rij(taak: View, kolommen: Iterable[str]) -> MatrixRow:
    letters = {letter: taak.rollen(letter) for letter in VOLGORDE}
    cellen = ("/".join(e for e in VOLGORDE if rol in letters[e]) for rol in kolommen)
    return MatrixRow((Text(taak.naam),), tuple(cellen))


def _gekozen(lijnen: object) -> tuple[str, ...]:
    if lijnen is None:
        return _LIJNEN
    gekozen = (lijnen,) if isinstance(lijnen, str) else lijnen
    if not isinstance(gekozen, list | tuple) or not all(lijn in _LIJNEN for lijn in gekozen):
        raise refused(f"`lijnen` is een lijst met: {', '.join(_LIJNEN)}")
    return tuple(gekozen)
