"""The model of `document.yaml`: which documents a kind has, and from which parts they are made.

The keys are described in docs/inhoud-schrijven.md. A text with `{{ … }}` is a template; `als`,
`weglaten` and `invoegen` (of a document) are expressions.
"""

from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, BeforeValidator

from govdoc.model.basis import Deel, JaNee, Lijst, Tekst, verwacht

T = TypeVar("T")

VoorElke = Literal[
    "ketenpartners", "kernpartners", "leveranciers", "soorten", "ondertekenaars", "rollen"
]
Nummering = Literal["geen", "hoofdstuk", "artikel", "bijlage"]
Editie = Literal["gewoon", "juridisch"]
EDITIES: tuple[Editie, ...] = ("gewoon", "juridisch")
LijstVan = Literal["tabellen", "figuren"]
Stijl = Literal["gewoon", "inleiding", "nadruk", "samenvatting", "klein", "citaat"]


class Feit(Deel):
    """A line of the block below the title: label and value; an empty value falls away."""

    label: Tekst
    waarde: Tekst
    als: Tekst | None = None


class Onderdeel(Deel):
    """A part of a document, or the mark where own articles come (`invoegen: ja`).

    `gronden` are the articles of law that the part works out ("avg 33").
    """

    deel: Tekst | None = None
    invoegen: JaNee = False
    als: Tekst | None = None
    nummering: Nummering | None = None
    stijl: Stijl = "gewoon"
    weglaatbaar: JaNee = False
    liggend: JaNee = False
    gronden: Lijst[Tekst] = ()
    nieuwe_pagina: JaNee = False

    @property
    def id(self) -> str:
        """What references and `weglaten` call this part: the last piece of its name."""
        return (self.deel or "").rpartition("/")[2]


def _onderdeel(waarde: object) -> object:
    return {"deel": waarde} if isinstance(waarde, str) else waarde


def _een_van_beide(onderdeel: Onderdeel) -> Onderdeel:
    if (onderdeel.deel is None) != onderdeel.invoegen:
        raise verwacht("de naam van een deel, of `invoegen: ja`")
    return onderdeel


def _minstens_een(waarden: tuple[T, ...]) -> tuple[T, ...]:
    if not waarden:
        raise verwacht("een lijst met minstens een regel")
    return waarden


Regel = Annotated[Onderdeel, BeforeValidator(_onderdeel), AfterValidator(_een_van_beide)]


class Beschrijving(Deel):
    """One document of a kind, or one for each partner, soort, signer or rol (`voor_elke`).

    With `status: voorstel` it is never called adopted: someone still has to decide on it.
    """

    titel: Tekst
    ondertitel: Tekst | None = None
    bestand: Tekst
    voor_elke: VoorElke | None = None
    als: Tekst | None = None
    status: Literal["voorstel"] | None = None
    sjabloon: Tekst = "standaard"
    voorblad: JaNee = False
    inhoudsopgave: JaNee = False
    lijsten: Lijst[LijstVan] = ()
    nummering: Nummering = "geen"
    weglaten: Tekst | None = None
    invoegen: Tekst | None = None
    feiten: Lijst[Feit] = ()
    delen: Annotated[Lijst[Regel], AfterValidator(_minstens_een)]


class Documentsoort(Deel):
    """The whole of a `document.yaml`: a kind of document."""

    naam: Tekst
    alleen_op_naam: JaNee = False
    documenten: Annotated[Lijst[Beschrijving], AfterValidator(_minstens_een)]
