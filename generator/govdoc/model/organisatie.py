"""The gemeente itself, its policy and its house style."""

from typing import Annotated, Literal

from pydantic import AfterValidator

from govdoc.model.basis import CbsCode, Datum, Deel, Email, Id, Kleur, Kvk, Tekst, verwacht
from govdoc.model.namen import bezwaar

Status = Literal["concept", "vastgesteld", "ingetrokken"]
MIN_REDEN = 20  # characters of a reason that explains something


def _map_naam(naam: str) -> str:
    if wat := bezwaar(naam):
        raise verwacht(wat)
    return naam


def _reden(reden: str) -> str:
    if len(reden) < MIN_REDEN:
        raise verwacht(f"een reden van minstens {MIN_REDEN} tekens")
    return reden


class Adres(Deel):
    """Where the gemeente receives visitors and post."""

    straat: Tekst
    postcode: Tekst
    plaats: Tekst


class MeldpuntDatalek(Deel):
    """Where a data breach is reported (AVG 33)."""

    email: Email
    telefoon: Tekst | None = None


class Organisatie(Deel):
    """The section `gemeente`: the legal person and where it can be reached."""

    naam: Annotated[Tekst, AfterValidator(_map_naam)]
    cbs_code: CbsCode | None = None
    provincie: Tekst | None = None
    kvk: Kvk | None = None
    adres: Adres | None = None
    website: Tekst | None = None
    telefoon: Tekst | None = None
    privacy_email: Email
    meldpunt_datalek: MeldpuntDatalek
    klokkenluidersregeling: Tekst | None = None


class Beleid(Deel):
    """The section `beleid`: what was adopted, by whom, until when."""

    titel: Tekst = "Privacy governance sociaal domein"
    status: Status
    versie: Tekst | None = None
    vastgesteld_door: Id = "college"
    vastgesteld_op: Datum | None = None
    besluitnummer: Tekst | None = None
    ingangsdatum: Datum | None = None
    evaluatiedatum: Datum
    eigenaar: Id | None = None


class Huisstijl(Deel):
    """The section `huisstijl`: the look of the documents; paths lie beside gemeente.yaml."""

    sjabloon: Tekst | None = None
    logo: Tekst | None = None
    logo_tekst: Tekst | None = None
    kleur: Kleur | None = None
    accent: Kleur | None = None
    lettertype: Tekst | None = None


class Afwijking(Deel):
    """A deviation with its reason: comply or explain (regels.md)."""

    regel: Tekst
    bij: Tekst
    reden: Annotated[Tekst, AfterValidator(_reden)]
