"""The model has the keys of the format, no more and no fewer, and asks for those with a star."""

import pytest

from govdoc.load.secties import ENKEL, PER_ID
from govdoc.model import fg, gemeente, ketenpartner, organisatie, partij, partijen, rollen
from govdoc.model.basis import Deel

# The page of the format, per mapping; `*` is required.
FORMAAT: dict[type[Deel], str] = {
    gemeente.Gemeente: "formaat* gemeente* beleid* rollen* activiteiten* fg* huisstijl"
    " ketenpartners kernpartners leveranciers geheimhouding afwijkingen",
    organisatie.Organisatie: "naam* cbs_code provincie kvk adres website telefoon privacy_email*"
    " meldpunt_datalek* klokkenluidersregeling",
    organisatie.Adres: "straat* postcode* plaats*",
    organisatie.MeldpuntDatalek: "email* telefoon",
    organisatie.Huisstijl: "sjabloon logo logo_tekst kleur accent lettertype",
    organisatie.Beleid: "titel status* versie vastgesteld_door vastgesteld_op besluitnummer"
    " ingangsdatum evaluatiedatum* eigenaar",
    organisatie.Afwijking: "regel* bij* reden*",
    rollen.Rol: "naam* afkorting lijn* informeert adviseert rapporteert_aan verantwoordelijk_voor"
    " toegang_persoonsgegevens functionaris toelichting",
    rollen.Activiteit: "naam* thema soort A R S I C wettelijke_basis toelichting",
    fg.Fg: "dienstverband* aanwijzende_organen* besluit_op aangemeld_bij_ap* uren_per_week* budget"
    " plaatsvervanging* contact* schaal opleiding certificering ervaring_jaren boa_toezicht"
    " extra_kennisgebieden extra_kerntaken extra_vereisten extra_competenties",
    fg.Contact: "email* telefoon",
    ketenpartner.Ketenpartner: "naam* rechtsvorm kvk vestigingsplaats* contact fg_contact status"
    " soort* rol rasic_rol partijen_gemeente vertegenwoordiger* medepartijen mandaat doelen*"
    " gegevens* beroepsgeheim dpia regeling_artikel_26 looptijd* ondertekening"
    " samenwerkingsverband aanvullende_artikelen weglaten",
    partij.ContactPartij: "functie* email",
    partij.Vertegenwoordiger: "functie*",
    partij.Ondertekening: "functie volmacht collegebesluit mandaatbesluit",
    partij.Collegebesluit: "datum* nummer",
    ketenpartner.Medepartij: "naam* rechtsvorm kvk vestigingsplaats* vertegenwoordiger*",
    ketenpartner.Mandaat: "besluit* datum* omvang*",
    ketenpartner.Doel: "omschrijving* grondslag_gemeente* grondslag_partner*",
    ketenpartner.Grondslag: "avg wet artikel toelichting",
    ketenpartner.Gegeven: "categorie* soort* betrokkenen doelen* van* noodzaak uitzondering"
    " bewaartermijn",
    ketenpartner.Uitzondering: "avg wet artikel",
    ketenpartner.Bewaartermijn: "jaren vanaf tekst bron",
    ketenpartner.Beroepsgeheim: "wet* artikel* doorbreking* van",
    ketenpartner.DpiaGedaan: "datum* versie herzien_op fg_advies_op",
    ketenpartner.DpiaNietNodig: "nodig* reden*",
    ketenpartner.RegelingArtikel26: "contactpunt* taakverdeling",
    ketenpartner.Looptijd: "start einde opzegtermijn_maanden evaluatiedatum",
    ketenpartner.Samenwerkingsverband: "naam* wgs coordinerend_fg",
    ketenpartner.AanvullendArtikel: "titel* tekst* na",
    partijen.Kernpartner: "naam* rechtsvorm kvk vestigingsplaats* status vertegenwoordiger*"
    " levert_rollen* rasic_rol detachering* contact ondertekening",
    partijen.Detachering: "start einde",
    partijen.Leverancier: "naam* rechtsvorm kvk vestigingsplaats* status vertegenwoordiger*"
    " systemen* rasic_rol verwerkt_persoonsgegevens* verwerkersovereenkomst subverwerkers"
    " verwerkingslocatie audit certificaten contact ondertekening",
    partijen.Verwerkersovereenkomst: "datum* versie",
    partijen.BuitenEer: "land* instrument*",
    partijen.Audit: "soort* laatst_op",
    partijen.Geheimhouding: "ondertekenaar* soorten* ondertekenaars",
    partijen.PersoonssoortRollen: "rollen*",
}


@pytest.mark.parametrize("deel", FORMAAT, ids=lambda deel: deel.__name__)
def test_de_sleutels_van_het_formaat(deel: type[Deel]) -> None:
    velden = {
        f"{naam}*" if veld.is_required() else naam for naam, veld in deel.model_fields.items()
    }
    assert velden == set(FORMAAT[deel].split())


def test_elke_groep_staat_hier() -> None:
    eigen = {organisatie, rollen, fg, ketenpartner, partij, partijen, gemeente}
    namen = {module.__name__ for module in eigen}
    delen = {deel for deel in _alle(Deel) if deel.__module__ in namen and deel not in FORMAAT}
    assert {deel.__name__.partition("[")[0] for deel in delen} == {"PerKant"}


def test_elke_sectie_wordt_gelezen() -> None:
    alles = {*ENKEL, *PER_ID, "formaat", "afwijkingen"}
    assert alles == set(gemeente.Gemeente.model_fields)


def _alle(deel: type[Deel]) -> set[type[Deel]]:
    return {onder for kind in deel.__subclasses__() for onder in {kind, *_alle(kind)}}
