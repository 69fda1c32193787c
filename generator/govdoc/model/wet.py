"""The model of `content/wetten.yaml`: a law, its status, and the articles that texts may cite."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from govdoc.model.basis import Datum, Deel, Getal, JaNee, Lijst, Reeks, Tekst


class Termijn(Deel):
    """How long an article makes one keep data, in years, and for whom that is the own term.

    Of two terms in one article the first counts where no lid is named; `voor` holds `gemeente` and
    soorten of ketenpartner.
    """

    artikel: Tekst
    lid: Tekst | None = None
    jaren: Getal
    voor: Lijst[Tekst] = ()


class Wet(Deel):
    """A law; `artikelen` maps a number without lid to what the article is about.

    `strafrechtelijk` says whether it allows data on offences to be processed (AVG 10);
    `kan_wijzigen` says in a sentence what is not certain yet.
    """

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
    strafrechtelijk: JaNee = False
    termijnen: Reeks[Termijn] = ()
    kan_wijzigen: Tekst | None = None


class Registerkop(Deel):
    """What the register says of all laws together: the month up to which they were followed."""

    peildatum: Datum | None = None
