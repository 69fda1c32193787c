"""ROL006 and 007: how a role is described."""

from collections.abc import Iterator

from govdoc.model.gemeente import Source
from govdoc.problems import Level
from govdoc.rules.registry import Finding, regel
from govdoc.source.wording import quoted


@regel("ROL006", Level.WAARSCHUWING, heeft=("rollen",))
def zelfde_afkorting(source: Source) -> Iterator[Finding]:
    """Twee rollen hebben dezelfde afkorting.

    Wat: de afkorting staat boven de kolom in de RASIC-tabel; zonder afkorting is dat de id in
    hoofdletters. Zijn er twee gelijk, dan weet de lezer niet welke rol bedoeld is.
    Grondslag: RASIC-model, Tabel 2: elke rol heeft een eigen kolom.
    Herstel: geef een van beide rollen een eigen afkorting.
    Voorbeeld:
        rollen:
          po:
            naam: Privacy officer
            afkorting: ASD  # ROL006
            lijn: gemeente
            rapporteert_aan: asd
            verantwoordelijk_voor: advies
    """
    first: dict[str, tuple[str, tuple[str, ...]]] = {}
    for id_, rol in source.lezing.rollen.items():
        path = ("rollen", id_, "afkorting") if rol.afkorting else ("rollen", id_)
        afkorting = rol.afkorting or id_.upper()
        other, other_path = first.setdefault(afkorting, (id_, path))
        if other != id_:
            yield Finding(
                path,
                f"De rollen {other} en {id_} hebben dezelfde afkorting: {quoted(afkorting)}",
                "geef een van beide rollen een eigen afkorting; die staat boven de kolom in de"
                " RASIC-tabel",
                related=((other_path, f"de afkorting van {other}"),),
            )


@regel("ROL007", Level.ADVIES)
def zonder_verantwoordelijkheid(source: Source) -> Iterator[Finding]:
    """Bij een rol staat niet waarvoor zij verantwoordelijk is.

    Wat: verantwoordelijk_voor ontbreekt of is leeg. In het handboek blijft de paragraaf over deze
    rol dan mager.
    Grondslag: RASIC-model, Tabel 3 (verantwoordelijk voor).
    Herstel: zet in verantwoordelijk_voor een of meer taken, elk in een paar woorden.
    Voorbeeld:
        rollen:
          po:  # ROL007
            naam: Privacy officer
            lijn: gemeente
            rapporteert_aan: asd
    """
    for id_, rol in source.lezing.rollen.items():
        if not rol.verantwoordelijk_voor:
            yield Finding(
                ("rollen", id_),
                f"Bij rol {id_} ({quoted(rol.naam)}) staat niet waarvoor zij verantwoordelijk is",
                "zet in verantwoordelijk_voor een of meer taken, elk in een paar woorden",
            )
