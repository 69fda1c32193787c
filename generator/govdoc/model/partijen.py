"""Kernpartners (detachering), leveranciers and who signs a geheimhoudingsverklaring."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Tag

from govdoc.model.basis import Datum, Deel, Id, JaNee, Kvk, Lijst, Tekst, volgens
from govdoc.model.organisatie import Status
from govdoc.model.partij import ContactPartij, Ondertekening, Vertegenwoordiger

Persoonssoort = Literal["ambtenaar", "inhuur", "gedetacheerd", "vrijwilliger", "ict", "stage"]


class Detachering(Deel):
    """From when until when people are seconded."""

    start: Datum | None = None
    einde: Datum | None = None


class Kernpartner(Deel):
    """An organisation that seconds people to the wijkteam."""

    naam: Tekst
    rechtsvorm: Tekst | None = None
    kvk: Kvk | None = None
    vestigingsplaats: Tekst
    status: Status = "concept"
    vertegenwoordiger: Vertegenwoordiger
    levert_rollen: Lijst[Id]
    rasic_rol: Id | None = None
    detachering: Detachering
    contact: ContactPartij | None = None
    ondertekening: Ondertekening = Ondertekening()


class Verwerkersovereenkomst(Deel):
    """The processing agreement (AVG 28(3))."""

    datum: Datum
    versie: Tekst | None = None


class BuitenEer(Deel):
    """Processing outside the EER and the instrument that allows it (AVG 44-49)."""

    land: Tekst
    instrument: Tekst


def _soort_locatie(waarde: Any) -> str:  # noqa: ANN401 - pydantic hands over whatever stands there
    return "BuitenEer" if isinstance(waarde, Mapping | BuitenEer) else "EER"


Locatie = Annotated[
    Annotated[
        Literal["EER"], volgens("EER", "EER, of een groep met land en instrument"), Tag("EER")
    ]
    | Annotated[BuitenEer, Tag("BuitenEer")],
    Discriminator(_soort_locatie),
]


class Audit(Deel):
    """How the supplier is audited and when last."""

    soort: Tekst
    laatst_op: Datum | None = None


class Leverancier(Deel):
    """A supplier of systems; a verwerker where it processes personal data."""

    naam: Tekst
    rechtsvorm: Tekst | None = None
    kvk: Kvk | None = None
    vestigingsplaats: Tekst
    status: Status = "concept"
    vertegenwoordiger: Vertegenwoordiger
    systemen: Lijst[Tekst]
    rasic_rol: Id | None = None
    verwerkt_persoonsgegevens: JaNee
    verwerkersovereenkomst: Verwerkersovereenkomst | None = None
    subverwerkers: Lijst[Tekst] | None = None
    verwerkingslocatie: Locatie | None = None
    audit: Audit | None = None
    certificaten: Lijst[Tekst] = ()
    contact: ContactPartij | None = None
    ondertekening: Ondertekening = Ondertekening()


class PersoonssoortRollen(Deel):
    """Which roles a kind of signer covers."""

    rollen: Lijst[Id]


class Geheimhouding(Deel):
    """The section `geheimhouding`: who signs for the gemeente, and which kinds of people sign."""

    ondertekenaar: Id
    soorten: Mapping[Persoonssoort, PersoonssoortRollen]
    ondertekenaars: Tekst | None = None
