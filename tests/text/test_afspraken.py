"""The agreements and statements that govdoc ships: complete, no holes, right for each party."""

import re

import pytest

from govdoc.blocks import Document, ListItem
from govdoc.blocks import List as BlockList
from hulp import afspraken as a
from hulp.gaten import gaten, in_regel

ARTIKELEN = [
    "partijen",
    "overwegingen",
    "begrippen",
    "doelen",
    "grondslagen",
    "gegevens",
    "verantwoordelijkheid",
    "triage",
    "beroepsgeheim",
    "casusoverleg",
    "beveiliging",
    "datalekken",
    "informatieplicht",
    "rechten",
    "geheimhouding",
    "bewaartermijnen",
    "dpia",
    "verwerkers",
    "toezicht",
    "klachten",
    "overleg",
    "aansprakelijkheid",
    "looptijd",
    "geschillen",
    "openbaarheid",
    "ondertekening",
]
WEG = ["casusoverleg", "aansprakelijkheid", "geschillen", "openbaarheid"]
DETACHERING = [
    "partijen",
    "overwegingen",
    "begrippen",
    "aard",
    "inzet",
    "gezag",
    "werkgever",
    "mandaat",
    "verantwoordelijk",
    "beroepsgeheim",
    "systemen",
    "screening",
    "training",
    "verklaringen",
    "start",
    "personeelsgegevens",
    "datalek",
    "rechten",
    "klachten",
    "niet_nakomen",
    "aansprakelijk",
    "vergoeding",
    "toezicht",
    "looptijd",
    "einde",
    "overgang",
    "geschillen",
    "ondertekening",
]
BELOFTE = [
    "basis",
    "vertrouwelijk",
    "nodig",
    "bijzonder",
    "veilig",
    "delen",
    "lek",
    "uitzonderingen",
    "einde",
    "gevolgen",
    "privacy",
]
GEZAMENLIJK = {"rol": "gezamenlijk", "regeling_artikel_26": {"contactpunt": "loket@z.example."}}
CONVENANTEN: dict[str, a.Waarden] = {
    **{f"kaal-{soort}": a.kaal(soort) for soort in a.SOORTEN},
    **{f"vol-{soort}": a.vol(soort) for soort in a.SOORTEN},
    **{f"samen-{s}": a.vol(s, naam="Zuid B.V.", **GEZAMENLIJK) for s in a.SOORTEN},
    "wgs": a.vol(
        **GEZAMENLIJK, samenwerkingsverband={"naam": "Huis", "wgs": "ja", "coordinerend_fg": "fg"}
    ),
    "wgs-kaal": a.kaal(rol="gezamenlijk", samenwerkingsverband={"naam": "Huis", "wgs": "ja"}),
    "verband": a.vol(samenwerkingsverband={"naam": "Netwerk"}),
    "mandaat": a.vol("schuldhulp", mandaat={"besluit": "M", "datum": "2026-01-01", "omvang": "x."}),
    "burgemeester": a.vol("politie", partijen_gemeente=["college", "burgemeester"]),
    "alleen-burgemeester": a.vol(partijen_gemeente="burgemeester", ondertekening={}),
    "drie-organen": a.vol(partijen_gemeente=["college", "burgemeester", "raad"]),
    "weglaten": a.vol(weglaten=WEG),
    "geen-dpia": a.vol(dpia={"nodig": "nee", "reden": "Er verandert niets."}),
    "zonder-advies": a.vol(dpia={"datum": "2026-01-01"}),
    "volmacht": a.vol(
        ondertekening={
            "functie": "wethouder",
            "volmacht": "volmacht 3.",
            "collegebesluit": {"datum": "2026-01-01"},
        }
    ),
    "mandaatbesluit": a.vol(ondertekening={"functie": "hoofd", "mandaatbesluit": "M 4"}),
    "zonder-volmacht": a.kaal(ondertekening={"functie": "hoofd"}),
}


def medepartij(naam: str) -> a.Waarden:
    return {"naam": naam, "vestigingsplaats": "Zee", "vertegenwoordiger": {"functie": "voorzitter"}}


CONVENANTEN["een-medepartij"] = a.vol(medepartijen=[medepartij("de Boeg")])
CONVENANTEN["medepartijen"] = a.vol(medepartijen=[medepartij("A B.V."), medepartij("B")])


EIGEN = [
    {"titel": "Eigen", "tekst": "Een lid."},
    {"titel": "Na", "tekst": "x", "na": "doelen"},
]
CONVENANTEN["eigen"] = a.vol(aanvullende_artikelen=EIGEN)
CONVENANTEN["politie-kaal"] = a.kaal(
    "politie",
    doelen={"hulp": a.doel("Rust", {"avg": "e"}, partner={"wet": "Wpg", "artikel": "20"})},
)

Documenten = dict[str, Document]


def ids(document: Document) -> set[str]:
    """The ids of items: members, promises, rules of conduct."""
    lijsten = (b for b in a.blokken(document) if isinstance(b, BlockList))
    return {item.id for lijst in lijsten for item in lijst.items if item.id}


def woorden(tekst: str) -> list[int]:
    """The number of words of each sentence of a text in plain Dutch."""
    zinnen = re.split(r"(?<=[.?!:;])\s+|\n", re.sub(r"\b(B\.V|U\.A)\.", r"\1", tekst))
    return [len(zin.split()) for zin in zinnen if zin.strip()]


# --- the language of the checks themselves --------------------------------------------------------


@pytest.mark.parametrize(
    "fout",
    [
        "bij None",
        "de  gemeente",
        "de gemeente , en",
        "het nummer ()",
        "B.V..",
        "van de de Ster",
        "in opdracht van.",
        "{{ x }}",
        "de bewerker",
        "rapporteert aan: .",
    ],
)
def test_a_hole_in_a_sentence_is_seen(fout: str) -> None:
    assert in_regel(fout)


# --- convenant ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def convenanten(tmp_path_factory: pytest.TempPathFactory) -> Documenten:
    """All of `CONVENANTEN`, from one gemeente: composed once, since texts are compiled once."""
    waarden = a.gemeente(ketenpartners=CONVENANTEN)
    gemaakt = a.documenten(tmp_path_factory.mktemp("convenanten"), "convenant", waarden)
    return {naam.removeprefix("convenant-"): document for naam, document in gemaakt.items()}


@pytest.mark.parametrize("naam", CONVENANTEN)
def test_convenant_has_no_holes(naam: str, convenanten: Documenten) -> None:
    document = convenanten[naam]
    assert gaten(document) == []
    assert a.koppen(document)[0].id == "samenvatting"
    weg = set(CONVENANTEN[naam].get("weglaten", ()))
    volgorde = [kop.id for kop in a.koppen(document, "artikel")]
    vast = [id_ for id_ in volgorde if not id_.startswith("aanvullend-artikel")]
    assert vast == [id_ for id_ in ARTIKELEN if id_ not in weg]


def test_numbers_close_over_what_is_left_out(convenanten: Documenten) -> None:
    koppen = a.koppen(convenanten["weglaten"], "artikel")
    assert [kop.number for kop in koppen] == [f"Artikel {n}" for n in range(1, 23)]


def test_adopted_convenant_has_no_blanks_and_a_concept_names_what_is_missing(
    convenanten: Documenten,
) -> None:
    assert "[nog invullen" not in a.tekst(convenanten["vol-overig"])
    kaal = a.tekst(convenanten["kaal-overig"])
    for wat in ("startdatum", "bewaartermijn", "datum van de DPIA", "collegebesluit"):
        assert f"[nog invullen: {wat}]" in kaal
    assert "KvK" not in kaal
    assert "Kamer van Koophandel" not in kaal


@pytest.mark.parametrize("soort", a.SOORTEN)
def test_summary_is_short_and_plain(soort: str, convenanten: Documenten) -> None:
    document = convenanten[f"samen-{soort}"]
    zinnen = woorden(a.artikel(document, "samenvatting"))
    assert sum(zinnen) / len(zinnen) <= 15
    assert max(zinnen) <= 25
    assert 180 <= sum(zinnen) <= 340
    delen = {"wie", "waarvoor", "wel", "niet", "u-beslist", "duur", "contact", "geldt"}
    assert {f"s-{deel}" for deel in delen} <= ids(document)


WEL_EN_NIET = {
    "jeugdhulp": ("artikel 7.3.11 Jeugdwet", "15 jaar vanaf"),
    "gecertificeerde_instelling": ("artikel 7.3.11 lid 4 Jeugdwet", "Toestemming is vrij"),
    "wmo_aanbieder": ("artikel 5.1.1 lid 4 Wmo 2015", "20 jaar vanaf"),
    "zorg": ("artikel 7:457 BW", "artikel 5.3.4"),
    "veilig_thuis": ("artikel 5.2.6 Wmo 2015", "artikel 7:457"),
    "onderwijs": ("leerlingdossier", "alleen voor zover een wet dat voor verstrekker"),
    "woningcorporatie": ("verhuurt woningen", "alleen voor zover een wet dat voor verstrekker"),
    "politie": ("artikelen 16 tot en met 20 Wpg", "drie soorten toestemming"),
    "welzijn": ("geen vrijwilliger", "alleen voor zover een wet dat voor verstrekker"),
    "werk_inkomen": ("artikel 65 Participatiewet", "Jeugdwet 7.3.11"),
    "schuldhulp": ("artikel 8b Wgs", "artikel 7.3.11"),
    "overig": ("Gegevens die niet in bijlage A staan", "NEN 7510"),
}


@pytest.mark.parametrize("soort", a.SOORTEN)
def test_each_soort_has_its_own_rules_and_not_those_of_another(
    soort: str, convenanten: Documenten
) -> None:
    tekst = a.tekst(convenanten[f"kaal-{soort}"])
    wel, niet = WEL_EN_NIET[soort]
    assert wel in tekst
    assert niet not in tekst
    for leeftijd in ("12 tot en met 15 jaar", "Vanaf 16 jaar"):
        assert leeftijd in tekst


def test_bsn_only_where_the_data_hold_it(convenanten: Documenten) -> None:
    zonder = a.artikel(convenanten["kaal-overig"], "grondslagen")
    assert "Partijen delen het burgerservicenummer (BSN) niet." in zonder
    met = a.artikel(convenanten["vol-overig"], "grondslagen")
    assert "artikel 46 UAVG" in met


def test_grounds_and_terms_are_printed_as_typed_on_each_side(convenanten: Documenten) -> None:
    document = convenanten["vol-overig"]
    gronden = a.artikel(document, "bijlage-b")
    assert "artikel 6 lid 1 onder e AVG, samen met artikel 5.1.1 Wmo 2015" in gronden
    assert (
        "1) artikel 6 lid 1 onder c AVG, samen met artikel 3 lid 1 onder b Wgs (zo); 2)" in gronden
    )
    assert "artikel 9 lid 2 onder h AVG, samen met artikel 30 lid 3 UAVG" in gronden
    termijnen = a.artikel(document, "bijlage-a")
    assert "een half jaar vanaf ontvangst (b)" in termijnen
    assert "tot de drieëntwintigste verjaardag (Wjsg)" in termijnen


def test_a_name_stands_as_typed_and_gets_no_article(convenanten: Documenten) -> None:
    assert f"{a.VEER} (vereniging), gevestigd in" in a.tekst(convenanten["vol-overig"])
    assert "de Ster, gevestigd in" in a.tekst(convenanten["kaal-overig"])


def test_police_is_under_the_wpg(convenanten: Documenten) -> None:
    document = convenanten["politie-kaal"]
    assert "volgens de Wpg en niet volgens de AVG" in a.artikel(document, "grondslagen")
    assert "artikel 20 Wpg" in a.artikel(document, "bijlage-b")


def test_joint_controllers_have_a_regeling_and_others_do_not(convenanten: Documenten) -> None:
    samen = convenanten["samen-overig"]
    assert "loket@z.example" in a.artikel(samen, "bijlage-f")
    assert "artikel 26 lid 1 AVG" in a.artikel(samen, "verantwoordelijkheid")
    apart = convenanten["vol-overig"]
    assert a.artikel(apart, "bijlage-f") == ""
    assert [kop.number for kop in a.koppen(apart, "bijlage")] == [
        f"Bijlage {letter}" for letter in "ABCDEFGH"
    ]


def test_wgs_makes_them_joint_by_law(convenanten: Documenten) -> None:
    artikel = a.artikel(convenanten["wgs"], "verantwoordelijkheid")
    assert "van rechtswege" in artikel
    assert "artikel 1.4 lid 2 WGS" in artikel
    assert "zelfstandig" not in artikel


def test_a_mandate_leaves_the_college_controller(convenanten: Documenten) -> None:
    document = convenanten["mandaat"]
    artikel = a.artikel(document, "verantwoordelijkheid")
    assert "namens het college" in artikel
    assert "blijft het college verwerkingsverantwoordelijke" in artikel
    assert "zelfstandig verwerkingsverantwoordelijke" not in artikel


def test_who_is_named_signs(convenanten: Documenten) -> None:
    tekens = a.ondertekenaars(convenanten["medepartijen"])
    assert tekens == [
        "Gemeente Wilgenhoven en het college van burgemeester en wethouders",
        a.VEER,
        "A B.V.",
        "B",
    ]
    drie = a.ondertekenaars(convenanten["drie-organen"])
    assert drie[1:3] == [
        "De burgemeester van de gemeente Wilgenhoven",
        "De raad van de gemeente Wilgenhoven",
    ]


def test_decision_volmacht_and_mandate_are_told_as_they_are(convenanten: Documenten) -> None:
    besluit = a.artikel(convenanten["vol-overig"], "ondertekening")
    assert "op 1 november 2026 besloten" in besluit
    assert "met besluit B-1 (artikel 160 lid 1 onder d Gemeentewet)" in besluit
    volmacht = a.artikel(convenanten["volmacht"], "ondertekening")
    assert "degene die de functie van wethouder vervult" in volmacht
    assert "met: volmacht 3." in volmacht
    mandaat = a.artikel(convenanten["mandaatbesluit"], "ondertekening")
    assert "in mandaat genomen" in mandaat
    assert "heeft op" not in mandaat
    burgemeester = convenanten["alleen-burgemeester"]
    assert "college" not in a.artikel(burgemeester, "ondertekening").lower()


def test_own_articles_stand_before_the_closing_articles(convenanten: Documenten) -> None:
    koppen = a.koppen(convenanten["eigen"], "artikel")
    titels = [a.zin(kop.inlines) for kop in koppen]
    assert titels.index("Eigen") + 1 == titels.index("Looptijd en einde")
    assert titels.index("Na") == titels.index("Doelen") + 1


# --- detachering ----------------------------------------------------------------------------------


KERNPARTNERS = {
    "kaal": a.kernpartner(),
    "vol": a.kernpartner(
        naam=a.VEER,
        rechtsvorm="vof",
        kvk="12345678",
        status="vastgesteld",
        levert_rollen=["teamleider", "vrijwilliger"],
        detachering={"start": "2026-12-01", "einde": "2027-12-01"},
        contact={"functie": "hoofd", "email": "hr@veer.example"},
        ondertekening={"functie": "wethouder", "mandaatbesluit": "M"},
    ),
    "vrijwilligers": a.kernpartner(
        status="vastgesteld", levert_rollen="vrijwilliger", detachering={"start": "2026-12-01"}
    ),
}


@pytest.fixture(scope="module")
def detacheringen(tmp_path_factory: pytest.TempPathFactory) -> Documenten:
    waarden = a.gemeente(kernpartners=KERNPARTNERS)
    gemaakt = a.documenten(tmp_path_factory.mktemp("detacheringen"), "detachering", waarden)
    return {naam.removeprefix("detacheringsafspraken-"): d for naam, d in gemaakt.items()}


@pytest.mark.parametrize("naam", KERNPARTNERS)
def test_detachering_is_complete(naam: str, detacheringen: Documenten) -> None:
    document = detacheringen[naam]
    assert gaten(document) == []
    volgorde = [kop.id for kop in a.koppen(document, "artikel")]
    assert volgorde == [f"det_{id_}" for id_ in DETACHERING]
    letters = [kop.id for kop in a.koppen(document, "bijlage")][:7]
    assert letters == [f"det_bijlage_{letter}" for letter in "abcdefg"]


def test_detachering_claims_nothing_that_is_uncertain(detacheringen: Documenten) -> None:
    tekst = a.tekst(detacheringen["vol"])
    assert "vastgesteld na fiscaal advies" not in tekst
    for woord in ("vrijgesteld van btw", "exclusief btw", "concurrentiebeding"):
        assert woord not in tekst
    toets = next(regel for regel in tekst.splitlines() if "(Wtta)" in regel)
    assert "toetst vóór de start welke regels" in toets  # whether it holds here is not said
    assert "<Uitkomst van het fiscaal advies>" in tekst
    assert "meteen bij het meldpunt van de gemeente: datalek@wilgenhoven.example" in tekst


def test_a_volunteer_is_not_seconded(detacheringen: Documenten) -> None:
    document = detacheringen["vrijwilligers"]
    assert "wordt niet gedetacheerd" in a.artikel(document, "det_overwegingen")
    assert "De kernpartner levert medewerkers" not in a.artikel(document, "det_inzet")


def test_code_of_conduct_has_fourteen_plain_rules_without_a_penalty(
    detacheringen: Documenten,
) -> None:
    document = detacheringen["kaal"]
    assert len([id_ for id_ in ids(document) if id_.startswith("gc_")]) == 14
    code = a.artikel(document, "det_bijlage_c")
    zinnen = woorden(code.split("Ik heb deze regels")[0])
    assert sum(zinnen) / len(zinnen) <= 15
    assert max(zinnen) <= 25
    assert "boete" not in code


# --- leverancier ----------------------------------------------------------------------------------


LEVERANCIERS = {
    "kaal": a.leverancier(),
    "vol": a.leverancier(
        naam=a.VEER,
        rechtsvorm="vof",
        kvk="12345678",
        status="vastgesteld",
        systemen=["Regie", "Mail."],
        verwerkersovereenkomst={"datum": "2026-01-10", "versie": "2"},
        subverwerkers=["Hosting B.V.", "Mailbedrijf"],
        verwerkingslocatie={"land": "Zwitserland", "instrument": "adequaatheidsbesluit."},
        audit={"soort": "ISAE 3402", "laatst_op": "2026-05-01"},
        certificaten=["ISO 27001", "NEN 7510"],
        contact={"functie": "servicemanager"},
    ),
    "geen": a.leverancier("nee", status="vastgesteld"),
    "niemand": a.leverancier(subverwerkers=[], verwerkingslocatie="EER"),
}


@pytest.fixture(scope="module")
def bepalingen(tmp_path_factory: pytest.TempPathFactory) -> Documenten:
    waarden = a.gemeente(leveranciers=LEVERANCIERS)
    gemaakt = a.documenten(tmp_path_factory.mktemp("bepalingen"), "leverancier", waarden)
    return {naam.removeprefix("verwerkersbepalingen-"): d for naam, d in gemaakt.items()}


@pytest.mark.parametrize("naam", LEVERANCIERS)
def test_supplier_clauses_have_no_holes(naam: str, bepalingen: Documenten) -> None:
    document = bepalingen[naam]
    assert gaten(document) == []
    eerste, *_, laatste = [kop.id for kop in a.koppen(document, "artikel")]
    assert (eerste, laatste) == ("lev-partijen", "lev-ondertekening")


def test_a_supplier_without_personal_data_gets_its_own_variant(bepalingen: Documenten) -> None:
    zonder = bepalingen["geen"]
    delen = {kop.id for kop in a.koppen(zonder, "artikel")}
    assert "lev-geen-gegevens" in delen
    assert not delen & {"lev-rangorde", "lev-subverwerkers", "lev-locatie", "lev-einde"}
    assert zonder.title == "Leveranciersbepalingen Regiesoft B.V."
    met = {kop.id for kop in a.koppen(bepalingen["vol"], "artikel")}
    assert "lev-geen-gegevens" not in met
    assert "lev-rangorde" in met


def test_no_subprocessors_is_said_and_unknown_ones_are_a_blank(bepalingen: Documenten) -> None:
    niemand = a.artikel(bepalingen["niemand"], "lev-subverwerkers")
    assert "De leverancier zet geen subverwerkers in." in niemand
    onbekend = a.artikel(bepalingen["kaal"], "lev-subverwerkers")
    assert "[nog invullen: subverwerkers, of geen]" in onbekend


# --- geheimhouding --------------------------------------------------------------------------------


BASIS = {
    "ambtenaar": "artikel 9 Ambtenarenwet 2017",
    "inhuur": "artikel 2:5 Awb",
    "gedetacheerd": "artikel 2:5 Awb",
    "vrijwilliger": "artikel 2:5 Awb",
    "ict": "artikel 2:5 lid 2 Awb",
    "stage": "artikel 2:5 Awb",
}


@pytest.fixture(scope="module")
def verklaringen(tmp_path_factory: pytest.TempPathFactory) -> Documenten:
    waarden = a.gemeente(geheimhouding=a.verklaringen())
    gemaakt = a.documenten(tmp_path_factory.mktemp("verklaringen"), "geheimhouding", waarden)
    return {naam.removeprefix("geheimhoudingsverklaring-"): d for naam, d in gemaakt.items()}


@pytest.mark.parametrize("soort", a.PERSONEN)
def test_statement_rests_on_the_law_of_its_soort(soort: str, verklaringen: Documenten) -> None:
    document = verklaringen[soort]
    tekst = a.tekst(document)
    assert gaten(document) == []
    assert {f"gh-{deel}" for deel in BELOFTE} <= ids(document)
    assert BASIS[soort] in tekst
    assert ("Ambtenarenwet" in tekst) == (soort == "ambtenaar")
    assert ("ouder of voogd" in tekst) == (soort in {"vrijwilliger", "stage"})
    assert "boete" not in tekst
    assert "datalek@wilgenhoven.example" in tekst


@pytest.mark.parametrize("soort", a.PERSONEN)
def test_statement_is_short_and_plain(soort: str, verklaringen: Documenten) -> None:
    zinnen = woorden(a.tekst(verklaringen[soort]))
    assert sum(zinnen) <= 550
    assert sum(zinnen) / len(zinnen) <= 15
    assert max(zinnen) <= 25


def test_what_is_always_allowed_is_the_same_for_everyone(verklaringen: Documenten) -> None:
    uitzonderingen = {tuple(altijd(verklaringen[soort])) for soort in a.PERSONEN}
    assert len(uitzonderingen) == 1
    tekst = " ".join(uitzonderingen.pop())
    for wie in ("wet", "meldcode", "klokkenluidersregeling", "FG", "Autoriteit Persoonsgegevens"):
        assert wie in tekst
    for wie in ("ondernemingsraad", "ombudsman", "advocaat"):
        assert wie in tekst


def altijd(document: Document) -> list[str]:
    """The text of the block of exceptions."""
    lijsten = (b for b in a.blokken(document) if isinstance(b, BlockList))
    items: list[ListItem] = [item for lijst in lijsten for item in lijst.items]
    gevonden = next(item for item in items if item.id == "gh-uitzonderingen")
    return a.regels(a.walk(gevonden.blocks))
