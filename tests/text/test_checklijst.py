"""Checklists per kind: what each agreement, statement and profile must hold.

Each element stands in the part it belongs to, for every soort of partner and person; what belongs
to another soort is nowhere. The names of the lists are those of the checks (CK-CV, CK-DET, …).
"""

import re
from pathlib import Path

import pytest

from govdoc.blocks import Document, List
from hulp import afspraken as a
from hulp.gaten import gaten

Documenten = dict[str, Document]
GEZAMENLIJK = {"rol": "gezamenlijk", "regeling_artikel_26": {"contactpunt": "loket@z.example"}}

CONVENANT = {  # CK-CV: per article what must be in it, whatever the soort of partner
    "samenvatting": "Wie werken samen|Dit delen zij niet|Wat u beslist|Hoe lang|Tot wanneer",
    "partijen": "rechtspersoon gemeente|als verwerkingsverantwoordelijke|Kamer van Koophandel|"
    "gevestigd in|vertegenwoordigd door|functie van bestuurder",
    "overwegingen": "taken|is het nodig|schept geen grondslag|vooraf onderzocht",
    "begrippen": "artikel 4 van de Algemene verordening|Casusoverleg|Triagemoment",
    "doelen": "doel 1: Hulp geven;|doel 2: Signalen oppakken.|artikel 5 lid 1 onder b AVG",
    "grondslagen": "geen grondslag|bijlage B|artikel 9 AVG|artikelen 31 tot en met 33 UAVG|"
    "artikel 46 UAVG",
    "gegevens": "bijlage A|artikel 5 lid 1 onder c AVG|nooit het volledige eigen dossier",
    "verantwoordelijkheid": "verwerkingsverantwoordelijke|vanaf de ontvangst",
    "triage": "nee, tenzij|triagemoment|minst raakt|artikel 5 lid 2 AVG|advies",
    "beroepsgeheim": "geheimhoudingsplicht van|conflict van plichten|artikel 6 lid 1 onder d AVG",
    "casusoverleg": "die in die casus een taak hebben|Het verslag|alleen voor deze casus",
    "beveiliging": "Baseline Informatiebeveiliging Overheid|beveiligd kanaal|eigen taak|ingezien",
    "datalekken": "binnen 24 uur na de ontdekking|datalek@wilgenhoven.example|binnen 72 uur|"
    "artikel 33 lid 1 AVG|artikel 34 AVG|register van datalekken",
    "informatieplicht": "artikelen 12 tot en met 14 AVG|eerste contact|artikel 41 UAVG",
    "rechten": "privacy@wilgenhoven.example|binnen een maand|werkdagen door|artikel 34 UAVG|"
    "12 tot en met 15 jaar|Vanaf 16 jaar|artikel 5 UAVG",
    "geheimhouding": "artikel 2:5 Awb|artikel 30 lid 4 UAVG|na het einde|meldcode|misstand",
    "bewaartermijnen": "bijlage A|selectielijst|vernietigt",
    "dpia": "1 januari 2026|versie 2|15 januari 2026|artikel 35 lid 2 AVG|bekijken haar",
    "verwerkers": "artikel 28 lid 3 AVG|Europese Economische Ruimte|hoofdstuk V AVG",
    "toezicht": "FG|elk jaar|vitaal belang|bezwaren|audit|Afdelingshoofd sociaal domein|bijlage",
    "klachten": "hoofdstuk 9 Awb|FG|Autoriteit Persoonsgegevens",
    "overleg": "naar functie|alleen schriftelijk|leggen zij het voor",
    "aansprakelijkheid": "eigen verwerking|artikel 82 AVG|eigen kosten",
    "looptijd": "gaat in op 1 december 2026|eindigt op 1 december 2030|uiterlijk op 1 januari 2028|"
    "termijn van 1 maand|Na het einde",
    "geschillen": "Nederlands recht|mediation|bevoegde rechter",
    "openbaarheid": "artikel 3.1 Woo|artikel 4.1 Woo|artikel 5.1 Woo",
    "ondertekening": "artikel 160 lid 1 onder d Gemeentewet|artikel 171 Gemeentewet|bevoegd",
    "bijlage-a": "van gemeente naar partner|van partner naar gemeente|beide kanten|BSN",
    "bijlage-b": "Het college|De partner|artikel 9 lid 2 onder h AVG|artikel 33 lid 1 onder b UAVG",
    "bijlage-c": "loket@veer.example|fg@veer.example|datalek@wilgenhoven.example",
    "bijlage-d": "Toegang|Versturen|Incidenten",
    "bijlage-e": "Sociaal werker",
    "bijlage-g": "Waarvoor is het|Is het nodig",
    "bijlage-h": "Het plan uitvoeren|helpt mee|Afdelingshoofd sociaal domein|Sociaal werker",
    "bijlage-wetten": "Algemene verordening gegevensbescherming|BIO2",
}
EIGEN = {  # what only this soort has, and in which part
    "jeugdhulp": ("bewaartermijnen", "artikel 7.3.8 lid 3 Jeugdwet"),
    "gecertificeerde_instelling": ("beroepsgeheim", "artikel 7.3.11 lid 4 Jeugdwet"),
    "wmo_aanbieder": ("bewaartermijnen", "artikel 5.3.4 lid 1 Wmo 2015"),
    "zorg": ("bewaartermijnen", "artikel 7:454 lid 3 BW"),
    "veilig_thuis": ("bewaartermijnen", "artikel 5.3.4 lid 2 Wmo 2015"),
    "onderwijs": ("gegevens", "leerlingdossier"),
    "woningcorporatie": ("gegevens", "huurder hulp krijgt"),
    "politie": ("grondslagen", "volgens de Wpg en niet volgens de AVG"),
    "welzijn": ("beroepsgeheim", "Vrijwilligers van de partner"),
    "werk_inkomen": ("geheimhouding", "artikel 65 Participatiewet"),
    "schuldhulp": ("gegevens", "artikel 8d Wgs"),
    "overig": ("gegevens", "niet in bijlage A staan"),
}
NIET = {  # what a soort's convenant may not say, in the form that knows the least
    "jeugdhulp": r"5\.3\.4 lid|7:454 lid",
    "gecertificeerde_instelling": r"5\.3\.4 lid|Toestemming is vrij",
    "wmo_aanbieder": r"7\.3\.8 lid 3|7:454 lid",
    "zorg": r"5\.3\.4 lid|7\.3\.8 lid 3",
    "veilig_thuis": r"7\.3\.8 lid 3|5\.3\.4 lid 1",
    "onderwijs": r"BSN\) delen partijen alleen|NEN 7510|4\.1\.7",
    "woningcorporatie": r"BSN\) delen partijen alleen|NEN 7510|4\.1\.7|casus.{0,40}gezondheid",
    "politie": r"drie soorten toestemming|Toestemming is vrij|4\.1\.7",
    "welzijn": r"BSN\) delen partijen alleen|4\.1\.7|artikel 3\.3 Wmo|NEN 7510",
    "werk_inkomen": r"NEN 7510|4\.1\.7|7\.3\.11",
    "schuldhulp": r"NEN 7510|4\.1\.7|7\.3\.11",
    "overig": r"NEN 7510|4\.1\.7|7\.3\.11|huurder|leerling",
}


JEUGD = {"jeugdhulp", "gecertificeerde_instelling"}  # they share the Jeugdwet


def mist(document: Document, deel: str, eisen: str) -> list[str]:
    """The elements that are not in a part; a part that is not there lacks them all."""
    tekst = a.artikel(document, deel)
    return [f"{deel}: {eis}" for eis in eisen.split("|") if eis not in tekst]


@pytest.fixture(scope="module")
def convenanten(tmp_path_factory: pytest.TempPathFactory) -> Documenten:
    """Per soort the fullest and the barest convenant, and the fullest of joint controllers."""
    partners = {f"vol-{soort}": a.vol(soort) for soort in a.SOORTEN}
    partners |= {f"kaal-{soort}": a.kaal(soort) for soort in a.SOORTEN}
    partners["samen"] = a.vol(**GEZAMENLIJK)
    partners["korps"] = a.vol("politie", naam="Politie, eenheid Wilgen")
    chef = {"functie": "Korpschef"}
    partners["korpschef"] = a.vol("politie", naam="Politie", vertegenwoordiger=chef)
    partners["om"] = a.vol("politie", naam="Openbaar Ministerie")
    partners["stil"] = {k: v for k, v in a.vol().items() if k not in {"contact", "fg_contact"}}
    waarden = a.gemeente(ketenpartners=partners)
    gemaakt = a.documenten(tmp_path_factory.mktemp("ck-cv"), "convenant", waarden)
    return {naam.removeprefix("convenant-"): document for naam, document in gemaakt.items()}


@pytest.mark.parametrize("soort", a.SOORTEN)
def test_ck_cv_every_article_holds_its_elements(soort: str, convenanten: Documenten) -> None:
    document = convenanten[f"vol-{soort}"]
    assert [m for deel, eisen in CONVENANT.items() for m in mist(document, deel, eisen)] == []


@pytest.mark.parametrize("soort", a.SOORTEN)
def test_ck_cv_what_belongs_to_a_soort_is_there_alone(soort: str, convenanten: Documenten) -> None:
    document = convenanten[f"kaal-{soort}"]
    assert mist(document, *EIGEN[soort]) == []
    assert re.findall(NIET[soort], a.tekst(document)) == []
    for andere, (deel, eisen) in EIGEN.items():
        if andere not in {soort, "overig"} and {andere, soort} != JEUGD:
            assert len(mist(document, deel, eisen)) == len(eisen.split("|")), andere


def test_ck_cv_a_joint_convenant_has_its_regeling(convenanten: Documenten) -> None:
    samen = convenanten["samen"]
    eisen = "artikel 26 AVG|Inwoner informeren|Verzoeken van inwoners|Datalek|loket@z.example"
    assert mist(samen, "bijlage-f", eisen) == []
    assert "zelfstandig verwerkingsverantwoordelijke" not in a.tekst(samen)


def test_the_police_is_the_party_and_a_unit_is_not(convenanten: Documenten) -> None:
    partijen = a.artikel(convenanten["korps"], "partijen")
    assert "De rechtspersoon politie (artikel 26 Politiewet 2012)" in partijen
    assert "het onderdeel eenheid Wilgen, gevestigd in" in partijen
    assert "namens de korpschef vertegenwoordigd door degene die de functie van" in partijen
    assert "zelf geen rechtspersoon" in partijen
    chef = a.artikel(convenanten["korpschef"], "partijen")
    assert "vertegenwoordigd door de korpschef (artikel 27" in chef
    assert "onderdeel Politie" not in chef
    assert "Politiewet" not in a.tekst(convenanten["om"])


def test_a_party_without_contact_has_no_empty_column(convenanten: Documenten) -> None:
    document = convenanten["stil"]
    assert gaten(document) == []
    contact = a.artikel(document, "bijlage-c").splitlines()
    assert "Bestuurder" in contact
    assert "Geen FG opgegeven; vragen gaan naar de contactpersoon" in contact
    assert not [regel for regel in contact if re.fullmatch(r"<[^>]+>|", regel)]


# --- detachering ----------------------------------------------------------------------------------

DETACHERING = {  # CK-DET
    "det-samenvatting": "Wie stuurt u aan|Wie betaalt u|Wat is geheim|Wat neemt u mee",
    "det_titel": "Zaaknummer|kenmerk van de kernpartner",
    "det_partijen": "rechtspersoon gemeente|verwerkingsverantwoordelijke|gevestigd in|functie van",
    "det_overwegingen": "DPIA|functionaris voor gegevensbescherming|dezelfde regels",
    "det_begrippen": "Kernpartner|Gedetacheerde|Teamleider|Teamgegevens|Eigen gegevens",
    "det_aard": "in dienst van de kernpartner|geen arbeidsovereenkomst|geen opdracht|<Toegelaten>|"
    "<Uitgezonderd>|artikelen 7a, 8 en 10 Waadi|artikel 11 Waadi",
    "det_inzet": "Sociaal werker|<Uren per week samen, en werkplek>|geen namen",
    "det_gezag": "teamleider|Afdelingshoofd sociaal domein|tegenspreken|nooit over inwoners",
    "det_werkgever": "Loon, verlof, ziekte|ontslag|aard en de oorzaak van ziekte",
    "det_mandaat": "<Geen mandaat>|<Mandaat>|artikel 10:4 Awb|register|eigen werkgever",
    "det_verantwoordelijk": "Het college is|personeelsdossier|twee petten|geen verwerkers",
    "det_beroepsgeheim": "persoonlijk|meldcode|een teamleider alleen ziet",
    "det_systemen": "account|nergens anders|sterke aanmelding|legt vast wie",
    "det_screening": "VOG|diploma|registratie|geen kopie",
    "det_training": "vóór de eerste toegang|elk jaar|houdt bij wie",
    "det_verklaringen": "vóór de eerste toegang|bijlage C|bijlage D|bewaakt|artikel 2:5 Awb|"
    "artikel 65 Participatiewet",
    "det_start": "vraagt de toegang aan|werkdagen|startlijst",
    "det_personeelsgegevens": "naam, functie, periode|logging|27 WOR|artikelen 13 en 14 AVG",
    "det_datalek": "meteen|datalek@wilgenhoven.example|72 uur|24 uur",
    "det_rechten": "dezelfde werkdag|privacy@wilgenhoven.example|artikel 34 UAVG",
    "det_klachten": "artikel 9:1 lid 2 Awb|zes weken|tien weken|ombudsman|Tuchtrecht|werkt mee",
    "det_niet_nakomen": "schorst|vervanging|niet meer",
    "det_aansprakelijk": "artikel 6:170 BW|bewuste roekeloosheid|verzekerd|Onderling",
    "det_vergoeding": "<Kostprijs>|<Tarief>|betaalt zelf niets|fiscaal advies",
    "det_toezicht": "FG|elk halfjaar|elk jaar",
    "det_looptijd": "gelden vanaf|<Opzegtermijn in maanden>|zonder termijn",
    "det_einde": "laatste werkdag|sluit de gemeente|teamleider|blijft na het einde",
    "det_overgang": "belemmert|artikel 9a Waadi",
    "det_geschillen": "schriftelijk|bevoegde rechter|Nederlands recht",
    "det_ondertekening": "artikel 160 lid 1 onder d Gemeentewet|artikel 171 Gemeentewet",
    "det_bijlage_a": "Sociaal werker|ja|Teamleider",
    "det_bijlage_b": "Voor het college|Voor de kernpartner|<Naam van de gedetacheerde>",
    "det_bijlage_c": "AVG 5 lid 1 onder c|<Handtekening van de gedetacheerde>",
    "det_bijlage_d": "verklaring|datalek@wilgenhoven.example",
    "det_bijlage_e": "VOG gezien|twee petten|toegang gesloten|niets meegenomen",
    "det_bijlage_f": "datalek@wilgenhoven.example|privacy@wilgenhoven.example",
    "det_bijlage_g": "Het plan uitvoeren|helpt mee|Sociaal werker",
}
KERN = {
    "zonder": a.kernpartner(levert_rollen=["sociaal_werker"]),
    "vast": a.kernpartner(
        status="vastgesteld", levert_rollen=["teamleider"], detachering={"start": "2026-12-01"}
    ),
}


@pytest.fixture(scope="module", params=[False, True], ids=["los", "in-bijlage"])
def detacheringen(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Documenten:
    """With and without a blank statement of its own beside the agreement."""
    rollen = a.gemeente()["rollen"]
    rollen["sociaal_werker"] |= {"rapporteert_aan": "teamleider"}
    waarden = a.gemeente(kernpartners=KERN, rollen=rollen)
    if not request.param:
        waarden["geheimhouding"] = a.verklaringen()
    gemaakt = a.documenten(tmp_path_factory.mktemp("ck-det"), "detachering", waarden)
    return {naam.removeprefix("detacheringsafspraken-"): d for naam, d in gemaakt.items()}


def test_ck_det_every_article_holds_its_elements(detacheringen: Documenten) -> None:
    document = detacheringen["zonder"]
    assert [m for deel, eisen in DETACHERING.items() for m in mist(document, deel, eisen)] == []


def test_ck_det_what_is_not_said(detacheringen: Documenten) -> None:
    for document in detacheringen.values():
        tekst = a.tekst(document)
        assert (
            re.findall(
                r"boetebeding|€|concurrentie|exclusief btw",
                tekst,
            )
            == []
        )
        assert gaten(document) == []


def test_ck_gc_has_fourteen_rules_each_with_its_ground(detacheringen: Documenten) -> None:
    gronden = next(
        regel for regel in a.artikel(detacheringen["vast"], "det_bijlage_c").splitlines()
        if regel.startswith("Gronden per regel")
    )  # fmt: skip
    assert re.findall(r"(?<![\d.:])(\d+) (?=[A-Z])", gronden) == [str(n) for n in range(1, 15)]


# --- leverancier ----------------------------------------------------------------------------------

LEVERANCIER = {  # CK-LEV
    "lev-partijen": "Regiesysteem|verwerker",
    "lev-rangorde": "10 januari 2026|versie 2|artikel 28 lid 3 AVG|eerst de verwerkersovereenkomst",
    "lev-subverwerkers": "Hosting B.V.|toestemming|artikel 28 lid 4 AVG",
    "lev-locatie": "Zwitserland|adequaatheidsbesluit|artikelen 44 tot en met 46 AVG",
    "lev-datalek": "binnen 24 uur na de ontdekking|datalek@wilgenhoven.example|welke gegevens",
    "lev-keten": "artikel 21 lid 3 onder d Cbw|kwetsbaarheid|onderdelen|uitval|72 uur|ISO 27001",
    "lev-norm": "BIO2|NEN 7510|ISAE 3402|1 mei 2026|Afdelingshoofd sociaal domein",
    "lev-ai": "meldt vooraf|traint|artikel 22 AVG",
    "lev-mensen": "productieomgeving|geheimhoudingsverklaring|artikel 2:5 Awb",
    "lev-taken": "Het plan uitvoeren|helpt mee|Sociaal werker",
    "lev-einde": "open en gangbaar formaat|wist|bewijs|overgang",
    "lev-ondertekening": "artikel 160 lid 1 onder d Gemeentewet|artikel 171 Gemeentewet",
}


@pytest.fixture(scope="module")
def bepalingen(tmp_path_factory: pytest.TempPathFactory) -> Documenten:
    vol = a.leverancier(
        status="vastgesteld",
        verwerkersovereenkomst={"datum": "2026-01-10", "versie": "2"},
        subverwerkers=["Hosting B.V."],
        verwerkingslocatie={"land": "Zwitserland", "instrument": "adequaatheidsbesluit"},
        audit={"soort": "ISAE 3402", "laatst_op": "2026-05-01"},
        certificaten=["ISO 27001"],
    )
    waarden = a.gemeente(leveranciers={"vol": vol, "geen": a.leverancier("nee")})
    gemaakt = a.documenten(tmp_path_factory.mktemp("ck-lev"), "leverancier", waarden)
    return {naam.removeprefix("verwerkersbepalingen-"): d for naam, d in gemaakt.items()}


def test_ck_lev_every_article_holds_its_elements(bepalingen: Documenten) -> None:
    document = bepalingen["vol"]
    assert [m for deel, eisen in LEVERANCIER.items() for m in mist(document, deel, eisen)] == []


def test_ck_lev_without_personal_data_nothing_of_a_verwerker_is_left(
    bepalingen: Documenten,
) -> None:
    document = bepalingen["geen"]
    eisen = "geen persoonsgegevens|geheim|locatie|artikel 28 lid 3 AVG"
    assert mist(document, "lev-geen-gegevens", eisen) == []
    verboden = r"[Ss]ubverwerker|is verwerker \(|artikel 33 lid 2|bewaarduur"
    assert re.findall(verboden, a.tekst(document)) == []


# --- geheimhouding --------------------------------------------------------------------------------

VERKLARING = (  # CK-GH, for everyone
    "datalek@wilgenhoven.example|de meldcode volgen|klokkenluidersregeling|Autoriteit|"
    "ondernemingsraad|ombudsman|eigen advocaat|doen wat een wet van mij vraagt|blijf ik zwijgen|"
    "artikelen 5 lid 2 en 6 lid 1 onder c AVG|privacy@wilgenhoven.example|klagen bij de AP|"
    "<Bewaartermijn volgens de gemeente>|gezondheid, straf en jeugd"
)
PERSOON = {
    "ambtenaar": (
        "artikel 9 Ambtenarenwet 2017|geen nieuwe plicht|jeugdhulp of bijstand",
        "2:5|VOG",
    ),
    "inhuur": ("artikel 2:5 Awb|contract|tussenpersoon|artikel 272 Sr", "Ambtenarenwet|VOG|voogd"),
    "gedetacheerd": (
        "artikel 2:5 Awb|eigen werkgever|gedragscode",
        "Ambtenarenwet|voogd",
    ),
    "vrijwilliger": ("artikel 2:5 Awb|VOG|coördinator|voogd", "Ambtenarenwet|272|tucht|contract"),
    "ict": (
        "artikelen 28 en 29 AVG|artikel 2:5 lid 2 Awb|test niet|272",
        "Ambtenarenwet|VOG|voogd",
    ),
    "stage": ("artikel 2:5 Awb|begeleider|voogd|stage stoppen", "Ambtenarenwet|272|VOG"),
}


@pytest.fixture(scope="module")
def verklaringen(tmp_path_factory: pytest.TempPathFactory) -> Documenten:
    soorten = {soort: {"rollen": "sociaal_werker"} for soort in a.PERSONEN}
    soorten["ambtenaar"] = {"rollen": ["sociaal_werker", "asd"]}  # type: ignore[dict-item]
    waarden = a.gemeente(geheimhouding={"ondertekenaar": "asd", "soorten": soorten})
    gemaakt = a.documenten(tmp_path_factory.mktemp("ck-gh"), "geheimhouding", waarden)
    return {naam.removeprefix("geheimhoudingsverklaring-"): d for naam, d in gemaakt.items()}


@pytest.mark.parametrize("soort", a.PERSONEN)
def test_ck_gh_a_statement_holds_what_its_soort_asks(soort: str, verklaringen: Documenten) -> None:
    tekst = a.tekst(verklaringen[soort])
    wel, niet = PERSOON[soort]
    assert [eis for eis in f"{VERKLARING}|{wel}".split("|") if eis not in tekst] == []
    assert re.findall(rf"{niet}|boete|€", tekst) == []


def test_who_signs_for_the_gemeente_does_not_sign_for_itself(verklaringen: Documenten) -> None:
    """Who signs here answers to the college, and a college signs nothing."""
    zelf = "Heb ik zelf de rol Afdelingshoofd sociaal domein? Dan tekent voor de gemeente een ander"
    assert f"{zelf}: de burgemeester." in a.tekst(verklaringen["ambtenaar"])
    for soort in a.PERSONEN[1:]:
        assert "Heb ik zelf de rol" not in a.tekst(verklaringen[soort])


# --- functieprofiel -------------------------------------------------------------------------------

PROFIEL = {  # CK-FG
    "fg-waarom": "functionaris voor gegevensbescherming|Elke gemeente moet",
    "fg-plaats": "U rapporteert aan: College van burgemeester en|rechtstreeks|artikel 38 AVG",
    "fg-taken": "artikel 39 AVG|informeert en adviseert|ziet toe|DPIA|contactpunt|risico",
    "fg-niet": "geen beslissingen|maakt geen beleid|schrijft het op waarom|namens de gemeente",
    "fg-waarborgen": "opdrachten|toegang|scholing|UAVG 39|Tijd: 24 uur per week|vervanger",
    "fg-onverenigbaar": "Privacy officer|CISO|Afdelingshoofd|applicaties|personeel|jurist|leiding",
    "fg-kennis": "AVG|UAVG|Wmo|Jeugdwet|Participatiewet|Awb|Woo|archieven|BIO2|AI-verordening",
    "fg-aanwijzing": "het college|Aangemeld bij de AP: ja|fg@wilgenhoven.example",
    "fg-wie-u-bent": "Deskundig|Integer|Onafhankelijk|Bestuurlijk sensitief|Communicatief",
}
DIENSTVERBAND = {
    "intern": (
        "in dienst van de gemeente|leidinggevende|naast de afdelingen",
        "op contract|overheden",
    ),
    "extern": (
        "op basis van een contract|vaste contactpersoon|verwerkersovereenkomst",
        "verlof|ontslag",
    ),
    "gedeeld": (
        "artikel 37 lid 3 AVG|eigen plan|andere gemeenten",
        "op contract|verlof",
    ),
}
VERBODEN = (
    r"\bu (?:stelt|keurt|voert|beheert|handelt|besluit|beslist)\b|eindverantwoordelijk|"
    r"meldt namens het college|natuurlijk persoon|niet verplicht|gegevensverwerking\b"
)


@pytest.mark.parametrize("dienstverband", DIENSTVERBAND)
def test_ck_fg_the_profile_holds_its_elements_and_no_forbidden_verb(
    dienstverband: str, tmp_path: Path
) -> None:
    waarden = a.gemeente()
    waarden["fg"] |= {"dienstverband": dienstverband}
    (document,) = a.documenten(tmp_path, "fg-profiel", waarden).values()
    assert [m for deel, eisen in PROFIEL.items() for m in mist(document, deel, eisen)] == []
    tekst = a.tekst(document)
    wel, niet = DIENSTVERBAND[dienstverband]
    assert [eis for eis in wel.split("|") if eis not in tekst] == []
    assert re.findall(rf"{niet}|{VERBODEN}", tekst) == []
    assert gaten(document) == []


# --- tasks of a party (step 4 of the source) ------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "partij", "rol", "deel"),
    [
        ("convenant", {"ketenpartners": {"p": a.kaal()}}, "ketenpartner", "bijlage-h"),
        ("detachering", {"kernpartners": {"p": a.kernpartner()}}, "kernpartner", "det_bijlage_g"),
        ("leverancier", {"leveranciers": {"p": a.leverancier()}}, "ict", "lev-taken"),
    ],
)
def test_tasks_come_from_the_table_and_are_nowhere_without_the_role(
    kind: str, partij: a.Waarden, rol: str, deel: str, tmp_path: Path
) -> None:
    waarden = a.gemeente(**partij)
    (met,) = a.documenten(tmp_path / "met", kind, waarden).values()
    assert mist(met, deel, "Het plan uitvoeren|helpt mee|Afdelingshoofd sociaal domein") == []
    zonder = a.gemeente(**partij)
    del zonder["rollen"][rol]
    zonder["activiteiten"]["plan"]["S"].remove(rol)
    (document,) = a.documenten(tmp_path / "zonder", kind, zonder).values()
    assert a.artikel(document, deel) == ""
    assert "RASIC-tabel van de gemeente" not in a.tekst(document)
    assert gaten(document) == []


@pytest.mark.parametrize(("letter", "woorden"), [
    ("A", "beslist"), ("R", "doet het werk"), ("S", "helpt mee"), ("C", "geeft vooraf advies"),
    ("I", "hoort het achteraf"),
])  # fmt: skip
def test_a_letter_is_said_in_words(letter: str, woorden: str, tmp_path: Path) -> None:
    waarden = a.gemeente(ketenpartners={"p": a.kaal()})
    taak = {"naam": "Iets doen", "A": "asd", "R": "po"} | {letter: "ketenpartner"}
    waarden["activiteiten"] = {"iets": taak}
    (document,) = a.documenten(tmp_path, "convenant", waarden).values()
    assert mist(document, "bijlage-h", f"Iets doen|{woorden}") == []


def test_supervision_is_no_decision(tmp_path: Path) -> None:
    waarden = a.gemeente(ketenpartners={"p": a.kaal()})
    taak = {"naam": "Toezien", "soort": "toezicht", "A": "college", "R": "fg", "I": "ketenpartner"}
    waarden["activiteiten"]["toezien"] = taak
    (document,) = a.documenten(tmp_path, "convenant", waarden).values()
    rij = a.artikel(document, "bijlage-h")
    assert "College van burgemeester en wethouders (ontvangt de bevindingen)" in rij
    assert "Functionaris voor gegevensbescherming (houdt toezicht)" in rij


def test_no_list_in_any_agreement_is_empty(convenanten: Documenten) -> None:
    for document in convenanten.values():
        assert all(blok.items for blok in a.blokken(document) if isinstance(blok, List))
