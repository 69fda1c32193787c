"""The model of `content/wetten.yaml`: a law, its status, and the articles that texts may cite."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from govdoc.model.basis import Datum, Deel, Lijst, Tekst


class Wet(Deel):
    """A law; `artikelen` maps a number without lid to what the article is about."""

    naam: Tekst
    afkorting: Tekst
    andere_namen: Lijst[Tekst] = ()
    celex: Tekst | None = None
    bwb: Tekst | None = None
    versie: Tekst
    gecontroleerd_op: Datum
    status: Literal["geldend", "ingetrokken", "nog_niet_geldend"]
    opvolger: Tekst | None = None
    artikelen: Mapping[Tekst, Tekst] = Field(default_factory=dict)
    parameters: Mapping[Tekst, Tekst] = Field(default_factory=dict)
