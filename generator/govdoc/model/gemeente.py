"""The whole of a gemeente.yaml, and as much of it as could be read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from pydantic import Field

from govdoc.model.basis import Deel, Id, PartijId, Reeks
from govdoc.model.fg import Fg
from govdoc.model.ketenpartner import Ketenpartner
from govdoc.model.ondertekenaars import Ondertekenaars
from govdoc.model.organisatie import Afwijking, Beleid, Huisstijl, Organisatie
from govdoc.model.partijen import Geheimhouding, Kernpartner, Leverancier
from govdoc.model.rollen import Activiteit, Rol
from govdoc.problems import Problem
from govdoc.source.places import Places


class Gemeente(Deel):
    """A gemeente.yaml that was read whole: the model that documents are made from."""

    formaat: Literal["1"]
    gemeente: Organisatie
    beleid: Beleid
    huisstijl: Huisstijl = Huisstijl()
    rollen: Mapping[Id, Rol]
    activiteiten: Mapping[Id, Activiteit]
    fg: Fg
    ketenpartners: Mapping[PartijId, Ketenpartner] = Field(default_factory=dict)
    kernpartners: Mapping[PartijId, Kernpartner] = Field(default_factory=dict)
    leveranciers: Mapping[PartijId, Leverancier] = Field(default_factory=dict)
    geheimhouding: Geheimhouding | None = None
    afwijkingen: Reeks[Afwijking] = ()


@dataclass(frozen=True, slots=True)
class Lezing:
    """A gemeente.yaml as far as it could be read; what failed is left out and named.

    `kapot` holds the top-level keys of which anything was left out: a rule that looks at all of a
    section needs it whole. `rol_ids` are all the ids under `rollen`, of roles that failed too;
    None where `rollen` itself could not be read.
    """

    gemeente: Organisatie | None = None
    beleid: Beleid | None = None
    huisstijl: Huisstijl | None = None
    rollen: Mapping[str, Rol] = field(default_factory=dict)
    activiteiten: Mapping[str, Activiteit] = field(default_factory=dict)
    fg: Fg | None = None
    ketenpartners: Mapping[str, Ketenpartner] = field(default_factory=dict)
    kernpartners: Mapping[str, Kernpartner] = field(default_factory=dict)
    leveranciers: Mapping[str, Leverancier] = field(default_factory=dict)
    geheimhouding: Geheimhouding | None = None
    afwijkingen: tuple[Afwijking, ...] = ()
    kapot: frozenset[str] = frozenset()
    rol_ids: frozenset[str] | None = frozenset()


@dataclass(frozen=True, slots=True)
class Source:
    """What `load` gives: the reading, where everything stands, and what is wrong with it.

    `gemeente` is there only when nothing was left out, `ondertekenaars` only where there is a list
    of them that can be read.
    """

    path: Path
    lezing: Lezing
    places: Places
    problems: tuple[Problem, ...]
    gemeente: Gemeente | None = None
    ondertekenaars: Ondertekenaars | None = None
