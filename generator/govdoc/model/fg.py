"""The functionaris voor gegevensbescherming (AVG 37-39; fg-profiel.md)."""

from typing import Literal

from govdoc.model.basis import Datum, Deel, Email, Getal, GetalBovenNul, JaNee, Lijst, Tekst

Orgaan = Literal["college", "burgemeester", "raad"]


class Contact(Deel):
    """Where the FG can be reached; public (AVG 37(7))."""

    email: Email
    telefoon: Tekst | None = None


class Fg(Deel):
    """The section `fg`: appointment, means and requirements."""

    dienstverband: Literal["intern", "extern", "gedeeld"]
    aanwijzende_organen: Lijst[Orgaan]
    besluit_op: Datum | None = None
    aangemeld_bij_ap: JaNee
    uren_per_week: GetalBovenNul
    budget: Tekst | None = None
    plaatsvervanging: JaNee
    contact: Contact
    schaal: Tekst | None = None
    opleiding: Tekst | None = None
    certificering: Tekst | None = None
    ervaring_jaren: Getal | None = None
    boa_toezicht: JaNee | None = None
    extra_kennisgebieden: Lijst[Tekst] = ()
    extra_kerntaken: Lijst[Tekst] = ()
    extra_vereisten: Lijst[Tekst] = ()
    extra_competenties: Lijst[Tekst] = ()
