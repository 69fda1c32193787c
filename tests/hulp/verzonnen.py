"""Lawful gemeenten that do not exist, with any choice that the format allows.

Names and texts are ordinary words, so that a reader would see what is wrong in a document: a hole,
a word twice, the name of another gemeente. What a law or a rule ties together is kept together.
"""

from typing import Any, get_args

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from govdoc.model.ketenpartner import SoortPartner

Deel = dict[str, Any]

NAMEN = ("Terpenveld", "'s-Wilgenbrug", "Oud-Elzen en Dorp", "Zuid & Noordbeek", "Sint Eikenrode")
PARTIJEN = ("Stichting De Brug", "Hulp & Co B.V.", "Coöperatie 't Nest U.A.", "Vereniging Samen")
PLAATSEN = ("Elzendam", "'t Zand", "Beek aan de Wilg")
FUNCTIES = ("directeur", "voorzitter van het bestuur", "bestuurder")
ROLLEN = {
    "burger": ("Inwoner", "inwoner"),
    "burgemeester": ("Burgemeester", "bestuur"),
    "secretaris": ("Gemeentesecretaris", "gemeente"),
    "po": ("Privacyadviseur", "gemeente"),
    "ciso": ("Adviseur informatieveiligheid", "gemeente"),
    "asd": ("Manager zorg", "gemeente"),
    "ab": ("Functioneel beheerder", "gemeente"),
    "kcc": ("Balie", "gemeente"),
    "kc": ("Klachtbehandelaar", "gemeente"),
    "jurist": ("Bedrijfsjurist", "gemeente"),
    "archief": ("Archivaris", "gemeente"),
    "teamleider": ("Coördinator wijkteam", "wijkteam"),
    "sociaal_werker": ("Wijkwerker", "wijkteam"),
    "regisseur": ("Casusregisseur", "wijkteam"),
    "ao": ("Ondersteuner", "wijkteam"),
    "vrijwilliger": ("Maatje", "wijkteam"),
    "ict": ("Systeembeheer buiten", "ict"),
    "ketenpartner": ("Partner in de keten", "partner"),
    "kernpartner": ("Partner in de kern", "partner"),
    "wijkcoach": ("Wijkcoach", "wijkteam"),
}
VAST = {
    "raad": ("Raad", "bestuur"),
    "college": ("College van B en W", "bestuur"),
    "fg": ("Functionaris gegevensbescherming", "gemeente"),
}
ACTIVITEITEN = {
    "register": "Bijhouden welke gegevens worden verwerkt",
    "dpia": "Vooraf onderzoeken wat de risico's zijn",
    "datalek": "Een datalek behandelen",
    "avg_verzoeken": "Verzoeken van inwoners behandelen",
    "verwerkersovereenkomsten": "Contracten met verwerkers sluiten",
    "klachten": "Klachten behandelen",
    "informatieplicht": "Inwoners vertellen wat er met hun gegevens gebeurt",
    "bewaren": "Dossiers bewaren en wissen",
    "toegang": "Toegang geven en intrekken",
    "casusoverleg": "Casussen bespreken",
    "fg_jaarverslag": "Verslag van de FG maken",
    "convenantbeheer": "Convenanten beheren",
}
GRONDEN = {
    "woningcorporatie": ("Wgs", "3"),
    "politie": ("Wpg", "16"),
    "jeugdhulp": ("Jeugdwet", "7.4.0"),
    "onderwijs": ("Jeugdwet", "7.4.0"),
}
SOORTEN = get_args(SoortPartner)
MEI = "2026-05-20"


@st.composite
def gemeenten(draw: DrawFn, status: str) -> Deel:
    """A gemeente as its YAML would be read; `status` is that of its policy."""
    rollen = _rollen(draw)
    partners = draw(st.lists(st.sampled_from(SOORTEN), max_size=3, unique=True))
    return {
        "formaat": "1",
        "gemeente": _organisatie(draw),
        "beleid": _beleid(draw, status, rollen),
        "rollen": rollen,
        "activiteiten": _activiteiten(draw, rollen),
        "fg": _fg(draw, status),
        **_soms(draw, huisstijl={"kleur": "#123456"}),
        "ketenpartners": {
            f"keten-{soort}": _ketenpartner(draw, soort, rollen) for soort in partners
        },
        **_soms(draw, kernpartners={"kern-1": _kernpartner(draw, rollen)}),
        **_soms(draw, leveranciers={"lev-1": _leverancier(draw)}),
        **_soms(draw, geheimhouding=_geheimhouding(rollen)),
    }


def _soms(draw: DrawFn, **delen: Any) -> Deel:  # noqa: ANN401 - whatever YAML can hold
    """Each of these, or not."""
    return {naam: deel for naam, deel in delen.items() if draw(st.booleans())}


def _een(draw: DrawFn, keuze: tuple[str, ...]) -> str:
    return draw(st.sampled_from(keuze))


def _organisatie(draw: DrawFn) -> Deel:
    telefoon = _soms(draw, telefoon="010 123 45 67")
    return {
        "naam": _een(draw, NAMEN),
        "privacy_email": "privacy@stad.example",
        "meldpunt_datalek": {"email": "lek@stad.example", **telefoon},
        **_soms(
            draw,
            cbs_code="GM9999",
            provincie="Utrecht",
            kvk="12345678",
            adres={"straat": "Dorpsplein 1", "postcode": "1234 AB", "plaats": _een(draw, PLAATSEN)},
            website="https://www.stad.example",
            telefoon="010 123 45 00",
            klokkenluidersregeling="https://www.stad.example/melden",
        ),
    }


def _beleid(draw: DrawFn, status: str, rollen: Deel) -> Deel:
    besluit = {"vastgesteld_op": "2026-10-06", "besluitnummer": "B 26-17"}
    eigenaar = _een(draw, tuple(rollen))
    return {
        "status": status,
        "evaluatiedatum": "2030-05-01",
        **(besluit if status == "vastgesteld" else _soms(draw, **besluit)),
        **_soms(draw, titel="Zo gaan wij om met gegevens", versie="2.1", ingangsdatum="2026-11-01"),
        **_soms(draw, vastgesteld_door="college", eigenaar=eigenaar),
    }


def _rollen(draw: DrawFn) -> Deel:
    gekozen = {id_: rol for id_, rol in ROLLEN.items() if draw(st.booleans())}
    bekend = {**VAST, **gekozen}
    return {
        id_: {
            "naam": naam,
            "lijn": lijn,
            **({} if id_ in ("raad", "burger") else {"rapporteert_aan": _boven(id_, bekend)}),
            **_soms(
                draw,
                afkorting=id_[:3].upper() + str(len(id_)),
                informeert=[_een(draw, tuple(bekend))],
                adviseert=[_een(draw, tuple(bekend))],
                verantwoordelijk_voor=["het eigen werk", "een goed verslag"],
                toelichting="Deze rol is er op *maandag* en dinsdag.",
            ),
        }
        for id_, (naam, lijn) in bekend.items()
    }


def _boven(id_: str, rollen: Deel) -> str:
    if id_ in ("college", "burgemeester"):
        return "raad"
    return "teamleider" if id_ == "sociaal_werker" and "teamleider" in rollen else "college"


def _activiteiten(draw: DrawFn, rollen: Deel) -> Deel:
    """Each with one A who may be it, an R, and now and then the others."""
    beslist = [
        id_ for id_ in rollen if rollen[id_]["lijn"] in ("bestuur", "gemeente") and id_ != "fg"
    ]
    doet = [id_ for id_ in rollen if rollen[id_]["lijn"] not in ("inwoner", "ict") and id_ != "fg"]
    gekozen = {id_: naam for id_, naam in ACTIVITEITEN.items() if draw(st.booleans())}
    return {
        id_: {
            "naam": naam,
            "A": _een(draw, tuple(beslist)),
            "R": draw(st.lists(st.sampled_from(doet), min_size=1, max_size=2, unique=True)),
            "C": ["fg"],
            **_soms(
                draw,
                S=[_een(draw, tuple(rollen))] if id_ != "register" else [],
                I=[_een(draw, tuple(rollen))],
                thema=_een(draw, ("Werk aan de basis", "Werk met inwoners")),
                wettelijke_basis=["AVG 5"],
                toelichting="Dit gebeurt ieder kwartaal.",
            ),
        }
        for id_, naam in {"dpia": ACTIVITEITEN["dpia"], **gekozen}.items()
    }


def _fg(draw: DrawFn, status: str) -> Deel:
    aangemeld = "ja" if status == "vastgesteld" else _een(draw, ("ja", "nee"))
    return {
        "dienstverband": _een(draw, ("intern", "extern", "gedeeld")),
        "aanwijzende_organen": draw(
            st.sampled_from([["college"], ["college", "raad"], ["college", "burgemeester", "raad"]])
        ),
        "aangemeld_bij_ap": aangemeld,
        "uren_per_week": _een(draw, ("8", "16.5", "36")),
        "plaatsvervanging": _een(draw, ("ja", "nee")),
        "contact": {"email": "fg@stad.example", **_soms(draw, telefoon="010 123 45 99")},
        **_soms(
            draw,
            besluit_op="2026-02-03",
            budget="4.000 euro per jaar",
            schaal="11",
            opleiding="hbo rechten",
            certificering="een erkend certificaat",
            ervaring_jaren="3",
            boa_toezicht="ja",
            extra_kennisgebieden=["zorg in de wijk"],
            extra_kerntaken=["geeft uitleg aan de raad"],
            extra_vereisten=["een verklaring omtrent het gedrag"],
            extra_competenties=["geduld"],
        ),
    }


def _partij(draw: DrawFn) -> Deel:
    return {
        "naam": _een(draw, PARTIJEN),
        "vestigingsplaats": _een(draw, PLAATSEN),
        "vertegenwoordiger": {"functie": _een(draw, FUNCTIES)},
        **_soms(draw, rechtsvorm="stichting", kvk="87654321"),
        **_soms(draw, contact={"functie": "contactpersoon", "email": "info@partij.example"}),
    }


def _ketenpartner(draw: DrawFn, soort: str, rollen: Deel) -> Deel:
    """A concept with any gap that a concept may have, or one that was adopted and is whole."""
    vast = draw(st.booleans())
    gezamenlijk = draw(st.booleans()) and soort != "politie"
    wgs = gezamenlijk and draw(st.booleans())
    looptijd = {"start": "2026-09-01", "evaluatiedatum": "2028-09-01"}
    besluit = {"collegebesluit": {"datum": "2026-08-04", "nummer": "B 26-9"}}
    organen = [["college"], ["college", "burgemeester"]]
    return {
        **_partij(draw),
        "soort": soort,
        "status": "vastgesteld" if vast else "concept",
        "rol": "gezamenlijk" if gezamenlijk else "zelfstandig",
        "doelen": _doelen(draw, soort),
        "gegevens": _gegevens(draw),
        "looptijd": looptijd if vast else _soms(draw, **looptijd, opzegtermijn_maanden="6"),
        **(
            {
                "ondertekening": besluit,
                "dpia": {"datum": "2026-06-01", "fg_advies_op": "2026-05-20"},
            }
            if vast
            else _soms(
                draw, ondertekening=besluit, dpia={"nodig": "nee", "reden": "weinig gegevens"}
            )
        ),
        **({"regeling_artikel_26": {"contactpunt": "de gemeente"}} if gezamenlijk else {}),
        **({"samenwerkingsverband": _verband(wgs=wgs)} if wgs or draw(st.booleans()) else {}),
        **({"contact": {"functie": "manager", "email": "m@partij.example"}} if vast else {}),
        **({"fg_contact": "fg@partij.example"} if vast else _soms(draw, fg_contact="fg@p.example")),
        **_geheim(draw, soort),
        **_soms(
            draw,
            partijen_gemeente=draw(st.sampled_from(organen)),
            medepartijen=[_medepartij(draw)],
            rasic_rol=_een(draw, tuple(rollen)),
            weglaten=draw(st.sampled_from(["casusoverleg", ["geschillen", "openbaarheid"]])),
            aanvullende_artikelen=[{"titel": "Eigen werkwijze", "tekst": "Wij bellen **eerst**."}],
            **({} if gezamenlijk else {"mandaat": _mandaat()}),
        ),
    }


def _mandaat() -> Deel:
    return {
        "besluit": "mandaatbesluit zorg",
        "datum": "2026-03-01",
        "omvang": "het toekennen van hulp",
    }


def _verband(*, wgs: bool) -> Deel:
    fg = {"coordinerend_fg": "de FG van de gemeente"} if wgs else {}
    return {"naam": "Regiotafel", "wgs": "ja" if wgs else "nee", **fg}


def _medepartij(draw: DrawFn) -> Deel:
    return {
        "naam": "Stichting Ook Erbij",
        "vestigingsplaats": _een(draw, PLAATSEN),
        "vertegenwoordiger": {"functie": "bestuurder"},
        **_soms(draw, rechtsvorm="stichting", kvk="11223344"),
    }


def _doelen(draw: DrawFn, soort: str) -> Deel:
    wet, artikel = GRONDEN.get(soort, ("Wmo 2015", "2.3.1"))
    partner = {"wet": wet, "artikel": artikel} | ({} if soort == "politie" else {"avg": "c"})
    doel = {
        "omschrijving": "hulp op elkaar afstemmen",
        "grondslag_gemeente": [{"avg": "e", "wet": "Jeugdwet", "artikel": "2.1"}],
        "grondslag_partner": partner,
    }
    tweede = {**doel, "omschrijving": "problemen vroeg zien"}
    return {"afstemmen": doel, **_soms(draw, vroeg=tweede)}


def _gegevens(draw: DrawFn) -> list[Deel]:
    avg = {"avg": "9(2)(h)", "wet": "UAVG", "artikel": "30"}
    termijn = {"jaren": "20", "vanaf": "het einde van de hulp", "bron": "Jeugdwet 7.3.8"}
    per_kant = {"gemeente": termijn, "partner": termijn}
    gewoon = {
        "categorie": "naam en adres",
        "soort": "gewoon",
        "doelen": "afstemmen",
        "van": _een(draw, ("gemeente", "partner", "beide")),
        "bewaartermijn": draw(st.sampled_from([termijn, per_kant])),
        **_soms(draw, betrokkenen="inwoners met hulp", noodzaak="om elkaar te vinden"),
    }
    bijzonder = {**gewoon, "categorie": "gezondheid", "soort": "bijzonder", "uitzondering": avg}
    straf = {**gewoon, "soort": "strafrechtelijk", "categorie": "aangiften"}
    straf["uitzondering"] = {"wet": "UAVG", "artikel": "33"}
    bsn = {**gewoon, "soort": "bsn", "categorie": "burgerservicenummer"}
    bsn["uitzondering"] = {"wet": "Wabvpz", "artikel": "4"}
    return [gewoon, *(een for een in (bijzonder, straf, bsn) if draw(st.booleans()))]


def _geheim(draw: DrawFn, soort: str) -> Deel:
    """The duty of secrecy that a partner who sends data has, and at times the gemeente's."""
    geheim = {"wet": "Jeugdwet", "artikel": "7.3.11", "doorbreking": "toestemming"}
    if soort == "politie":
        geheim = {"wet": "Wpg", "artikel": "7", "doorbreking": "wettelijke_bevoegdheid"}
    eigen = {**geheim, "wet": "Wmo 2015", "artikel": "5.3.3", "van": "gemeente"}
    return {"beroepsgeheim": [geheim, *([eigen] if draw(st.booleans()) else [])]}


def _kernpartner(draw: DrawFn, rollen: Deel) -> Deel:
    geleverd = [id_ for id_ in rollen if rollen[id_]["lijn"] == "wijkteam"] or ["college"]
    vast = draw(st.booleans())
    return {
        **_partij(draw),
        "status": "vastgesteld" if vast else "concept",
        "levert_rollen": geleverd[:2],
        "detachering": {"start": "2026-07-01"} if vast else _soms(draw, einde="2029-01-01"),
        **_soms(draw, ondertekening={"mandaatbesluit": "mandaatregeling 2025"}),
        **_soms(draw, rasic_rol=_een(draw, tuple(rollen))),
    }


def _leverancier(draw: DrawFn) -> Deel:
    verwerkt = draw(st.booleans())
    overeenkomst = {"verwerkersovereenkomst": {"datum": "2026-04-01", "versie": "4"}}
    return {
        **_partij(draw),
        "status": _een(draw, ("concept", "vastgesteld")),
        "systemen": ["het regiesysteem"],
        "verwerkt_persoonsgegevens": "ja" if verwerkt else "nee",
        **(overeenkomst if verwerkt else {}),
        **(
            {
                "subverwerkers": draw(st.sampled_from([[], ["Rekencentrum Noord"]])),
                "verwerkingslocatie": draw(
                    st.sampled_from(["EER", {"land": "Zwitserland", "instrument": "adequaatheid"}])
                ),
            }
            if verwerkt
            else {}
        ),
        **_soms(draw, audit={"soort": "ISAE 3402", "laatst_op": "2026-03-01"}),
        **_soms(draw, certificaten=["ISO 27001", "NEN 7510"]),
    }


def _geheimhouding(rollen: Deel) -> Deel:
    soorten = ("ambtenaar", "inhuur", "gedetacheerd", "vrijwilliger", "ict", "stage")
    wie = [id_ for id_ in rollen if rollen[id_]["lijn"] in ("gemeente", "wijkteam")]
    return {
        "ondertekenaar": wie[-1],
        "soorten": {soort: {"rollen": wie[at % len(wie)]} for at, soort in enumerate(soorten)},
    }
