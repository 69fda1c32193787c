"""A ketenpartner: one convenant each (convenant.md)."""

from collections.abc import Mapping
from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import BeforeValidator, Discriminator, Tag

from govdoc.model.basis import (
    Datum,
    Deel,
    Geheel,
    Getal,
    Id,
    JaNee,
    Kvk,
    Lijst,
    Reeks,
    Tekst,
    onbekend,
)
from govdoc.model.fg import Orgaan
from govdoc.model.organisatie import Status
from govdoc.model.partij import ContactPartij, Ondertekening, Vertegenwoordiger

SoortPartner = Literal[
    "jeugdhulp",
    "gecertificeerde_instelling",
    "wmo_aanbieder",
    "zorg",
    "veilig_thuis",
    "onderwijs",
    "woningcorporatie",
    "politie",
    "welzijn",
    "werk_inkomen",
    "schuldhulp",
    "overig",
]
Kant = Literal["gemeente", "partner"]
KANTEN: tuple[Kant, ...] = ("gemeente", "partner")
SoortGegeven = Literal["gewoon", "bijzonder", "strafrechtelijk", "bsn"]

T = TypeVar("T")


class PerKant(Deel, Generic[T]):
    """One value for both sides (`beide`), or one per side; `beide` is no key of the format."""

    gemeente: T | None = None
    partner: T | None = None
    beide: T | None = None

    def voor(self, kant: Kant) -> T | None:
        """What holds for one side; None where nothing was said."""
        return self.beide if self.beide is not None else getattr(self, kant)


def _per_kant(waarde: object) -> object:
    """One mapping for both sides goes under `beide`, which nobody may write himself."""
    if not isinstance(waarde, Mapping):
        return waarde
    sleutels = {sleutel for sleutel, inhoud in waarde.items() if inhoud is not None}
    if not sleutels & set(KANTEN):
        return {"beide": waarde} if sleutels else {}
    if "beide" in sleutels:
        raise onbekend("beide")
    return waarde


class Grondslag(Deel):
    """A legal ground of one side for one doel (AVG 6)."""

    avg: Literal["a", "b", "c", "d", "e", "f"] | None = None
    wet: Tekst | None = None
    artikel: Tekst | None = None
    toelichting: Tekst | None = None


class Doel(Deel):
    """A purpose with the grounds of both sides."""

    omschrijving: Tekst
    grondslag_gemeente: Lijst[Grondslag]
    grondslag_partner: Lijst[Grondslag]


class Uitzondering(Deel):
    """What lifts the ban on special data (AVG 9, 10; UAVG 22-33, 46)."""

    avg: Tekst | None = None
    wet: Tekst | None = None
    artikel: Tekst | None = None


class Bewaartermijn(Deel):
    """How long a side keeps the data, from when, by which source."""

    jaren: Getal | None = None
    vanaf: Tekst | None = None
    tekst: Tekst | None = None
    bron: Tekst | None = None


class Gegeven(Deel):
    """A row of the data matrix (annex A)."""

    categorie: Tekst
    soort: SoortGegeven
    betrokkenen: Tekst | None = None
    doelen: Lijst[Id]
    van: Literal["gemeente", "partner", "beide"]
    noodzaak: Tekst | None = None
    uitzondering: Annotated[PerKant[Uitzondering], BeforeValidator(_per_kant)] | None = None
    bewaartermijn: Annotated[PerKant[Bewaartermijn], BeforeValidator(_per_kant)] | None = None


class Beroepsgeheim(Deel):
    """A duty of secrecy and what lifts it."""

    wet: Tekst
    artikel: Tekst
    doorbreking: Literal[
        "toestemming", "wettelijke_plicht", "wettelijke_bevoegdheid", "conflict_van_plichten"
    ]
    van: Kant = "partner"


class DpiaGedaan(Deel):
    """A DPIA that was done (AVG 35)."""

    datum: Datum
    versie: Tekst | None = None
    herzien_op: Datum | None = None
    fg_advies_op: Datum | None = None


class DpiaNietNodig(Deel):
    """Why no DPIA is needed."""

    nodig: JaNee
    reden: Tekst


def _soort_dpia(waarde: Any) -> str:  # noqa: ANN401 - pydantic hands over whatever stands there
    if isinstance(waarde, DpiaNietNodig):
        return "DpiaNietNodig"
    nodig = waarde.get("nodig") if isinstance(waarde, Mapping) else None
    return "DpiaGedaan" if nodig in (None, "ja", "true") else "DpiaNietNodig"


Dpia = Annotated[
    Annotated[DpiaGedaan, Tag("DpiaGedaan")] | Annotated[DpiaNietNodig, Tag("DpiaNietNodig")],
    Discriminator(_soort_dpia),
]


class RegelingArtikel26(Deel):
    """The arrangement between joint controllers (AVG 26)."""

    contactpunt: Tekst
    taakverdeling: Tekst | None = None


class Looptijd(Deel):
    """From when until when; a concept may lack `start`."""

    start: Datum | None = None
    einde: Datum | None = None
    opzegtermijn_maanden: Geheel | None = None
    evaluatiedatum: Datum | None = None


class Samenwerkingsverband(Deel):
    """An alliance; `wgs` says whether the WGS rules it."""

    naam: Tekst
    wgs: JaNee | None = None
    coordinerend_fg: Tekst | None = None


class Mandaat(Deel):
    """The partner decides in the college's name (Awb 10:1)."""

    besluit: Tekst
    datum: Datum
    omvang: Tekst


class AanvullendArtikel(Deel):
    """An article of the gemeente's own, in Markdown, after the article with id `na`."""

    titel: Tekst
    tekst: Tekst
    na: Tekst | None = None


class Medepartij(Deel):
    """Another party on the partner's side that is named and signs."""

    naam: Tekst
    rechtsvorm: Tekst | None = None
    kvk: Kvk | None = None
    vestigingsplaats: Tekst
    vertegenwoordiger: Vertegenwoordiger


class Ketenpartner(Deel):
    """A ketenpartner and what its convenant holds."""

    naam: Tekst
    rechtsvorm: Tekst | None = None
    kvk: Kvk | None = None
    vestigingsplaats: Tekst
    contact: ContactPartij | None = None
    fg_contact: Tekst | None = None
    status: Status = "concept"
    soort: SoortPartner
    rol: Literal["zelfstandig", "gezamenlijk", "verwerker"] = "zelfstandig"
    rasic_rol: Id | None = None
    partijen_gemeente: Lijst[Orgaan] = ("college",)
    vertegenwoordiger: Vertegenwoordiger
    medepartijen: Reeks[Medepartij] = ()
    mandaat: Mandaat | None = None
    doelen: Mapping[Id, Doel]
    gegevens: Reeks[Gegeven]
    beroepsgeheim: Lijst[Beroepsgeheim] = ()
    dpia: Dpia | None = None
    regeling_artikel_26: RegelingArtikel26 | None = None
    looptijd: Looptijd
    ondertekening: Ondertekening = Ondertekening()
    samenwerkingsverband: Samenwerkingsverband | None = None
    aanvullende_artikelen: Reeks[AanvullendArtikel] = ()
    weglaten: Lijst[Tekst] = ()
