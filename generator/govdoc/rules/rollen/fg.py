"""ROL001-003: the roles that must exist, and the place and independence of the FG."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.model.rollen import Rol
from govdoc.problems import Level
from govdoc.rules.registry import Finding, regel
from govdoc.rules.sleutels import ids
from govdoc.source.wording import choices, quoted

VERPLICHT = {
    "raad": "de gemeenteraad",
    "college": "het college van burgemeester en wethouders",
    "fg": "de functionaris voor gegevensbescherming",
}
HOOGSTE = frozenset(
    {"college", "raad", "burgemeester", "secretaris", "gemeentesecretaris", "directie"}
)
TE_LAAG = frozenset({"po", "ciso", "asd", "ab", "kcc", "kc", "jurist", "archief"})
ONVERENIGBAAR = frozenset(
    {"po", "ciso", "asd", "secretaris", "directie", "burgemeester", "college"}
)
BEDENKELIJK = frozenset({"ab", "jurist", "kc", "archief"})
_TO_THE_TOP = "zet bij de rol fg 'rapporteert_aan: college'"


@regel("ROL001", Level.FOUT)
def verplichte_rol(source: Source) -> Iterator[Finding]:
    """De raad, het college of de FG ontbreekt.

    Wat: de rollen raad, college en fg bestaan in elke gemeente; elke ontbrekende wordt gemeld.
    Grondslag: artikel 6 Gemeentewet (raad en college) en artikel 37 lid 1 onder a AVG (FG).
    Herstel: voeg de rol toe, met precies deze id.
    Voorbeeld:
        rollen:  # ROL001
          raad: {naam: Raad, lijn: bestuur, verantwoordelijk_voor: kaders}
          fg: {naam: FG, lijn: gemeente, rapporteert_aan: raad, verantwoordelijk_voor: toezicht}
    """
    known = ids(source, "rollen")
    for id_, naam in VERPLICHT.items():
        if known is not None and id_ not in known:
            yield Finding(
                ("rollen", id_),
                f"De rol {id_} ontbreekt: {naam}",
                f"voeg onder rollen '{id_}:' toe, met naam en lijn",
            )


@regel("ROL002", Level.FOUT)
def fg_rapporteert_aan_hoogste_leiding(source: Source) -> Iterator[Finding]:
    """De FG rapporteert niet rechtstreeks aan de hoogste leiding.

    Wat: de hoogste leiding is college, raad, burgemeester, secretaris, gemeentesecretaris, directie
    of een andere rol met lijn bestuur. Rapporteert de FG aan niemand, of alleen aan anderen onder
    wie een rol buiten de gemeente of po, ciso, asd, ab, kcc, kc, jurist of archief, dan is dat een
    fout. Alleen aan een andere rol van de gemeente, of aan een ander naast de hoogste leiding, is
    een waarschuwing.
    Grondslag: artikel 38 lid 3 AVG: de FG brengt rechtstreeks verslag uit aan de hoogste leiding.
    Herstel: zet bij de rol fg 'rapporteert_aan: college'.
    Voorbeeld:
        rollen:
          fg:
            naam: Functionaris voor gegevensbescherming
            lijn: gemeente
            rapporteert_aan: asd  # ROL002
            verantwoordelijk_voor: toezicht
    """
    fg = source.lezing.rollen.get("fg")
    if fg is None:
        return
    if not fg.rapporteert_aan:
        yield Finding(("rollen", "fg"), "De FG rapporteert aan niemand", _TO_THE_TOP)
    elif all(_is_known(source, id_) for id_ in fg.rapporteert_aan):
        yield from _reports(source, fg)


def _reports(source: Source, fg: Rol) -> Iterator[Finding]:
    top = [id_ for id_ in fg.rapporteert_aan if _is_top(source, id_)]
    others = [id_ for id_ in fg.rapporteert_aan if id_ not in top]
    if not others:
        return
    path = source.places.item(
        ("rollen", "fg", "rapporteert_aan"), fg.rapporteert_aan.index(others[0])
    )
    if top:
        message = f"De FG rapporteert naast {choices(top, 'en')} ook aan {choices(others, 'en')}"
        repair = f"laat de FG alleen aan de hoogste leiding rapporteren: {choices(top, 'en')}"
        yield Finding(path, message, repair, level=Level.WAARSCHUWING)
    else:
        message = f"De FG rapporteert aan {choices(others, 'en')}, niet aan de hoogste leiding"
        too_low = any(_is_too_low(source, id_) for id_ in others)
        level = Level.FOUT if too_low else Level.WAARSCHUWING
        yield Finding(path, message, _TO_THE_TOP, level=level)


def _is_known(source: Source, id_: str) -> bool:
    """Whether the height of this role can be told."""
    return id_ in HOOGSTE or id_ in source.lezing.rollen


def _is_top(source: Source, id_: str) -> bool:
    return id_ in HOOGSTE or source.lezing.rollen[id_].lijn == "bestuur"


def _is_too_low(source: Source, id_: str) -> bool:
    return id_ in TE_LAAG or source.lezing.rollen[id_].lijn != "gemeente"


@regel("ROL003", Level.FOUT)
def fg_heeft_geen_andere_rol(source: Source) -> Iterator[Finding]:
    """Dezelfde persoon vult de rol van FG en een rol die daarmee botst.

    Wat: de rol fg en een andere rol hebben dezelfde functionaris. Met po, ciso, asd, secretaris,
    directie, burgemeester of college is dat een fout; met ab, jurist, kc, archief of een rol in
    het wijkteam een waarschuwing.
    Grondslag: artikel 38 lid 6 AVG: andere taken van de FG geven geen belangenconflict.
    Herstel: laat een ander een van beide rollen vullen en pas functionaris aan.
    Voorbeeld:
        rollen:
          fg:
            naam: Functionaris voor gegevensbescherming
            lijn: gemeente
            rapporteert_aan: college
            verantwoordelijk_voor: toezicht
            functionaris: F-014
          po:
            naam: Privacy officer
            lijn: gemeente
            rapporteert_aan: asd
            verantwoordelijk_voor: advies
            functionaris: F-014  # ROL003
    """
    rollen = source.lezing.rollen
    code = rollen["fg"].functionaris if "fg" in rollen else None
    for id_, rol in rollen.items():
        level = _conflict(id_, rol)
        if id_ != "fg" and code and rol.functionaris == code and level:
            yield Finding(
                ("rollen", id_, "functionaris"),
                f"De FG en de rol {id_} ({quoted(rol.naam)}) worden door dezelfde persoon gevuld"
                f": {quoted(code)}",
                "laat een ander een van beide rollen vullen: wie meebeslist of uitvoert, kan er"
                " niet onafhankelijk op toezien",
                level=level,
                related=((("rollen", "fg", "functionaris"), "de functionaris van de FG"),),
            )


def _conflict(id_: str, rol: Rol) -> Level | None:
    """How grave it is when the FG fills this role too."""
    if id_ in ONVERENIGBAAR:
        return Level.FOUT
    if id_ in BEDENKELIJK or rol.lijn == "wijkteam":
        return Level.WAARSCHUWING
    return None
