"""The handbook, the FG profile and the RASIC sheets that govdoc ships, for all kinds of gemeenten.

Each is complete and says only what holds for that gemeente: no role or activity out of thin air.
"""

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import pytest
import yaml

from govdoc.blocks import Document, Heading
from hulp import afspraken as a
from hulp import proza
from hulp.gemeente import minimaal, volledig

SOORTEN = {
    "handboek": "handboek-privacy-governance",
    "fg-profiel": "functieprofiel-fg",
    "rasic": "rasic-matrix",
}
ALTIJD = [
    "in-het-kort",
    "doel",
    "gelding",
    "regie",
    "procesregie",
    "casusregie",
    "uitbesteden",
    "rasic",
    "stappen",
    "tabel",
    "taken-per-thema",
    "thema-1",
    "organisatie",
    "overleg",
    "rol-raad",
    "rol-college",
    "rol-fg",
    "relaties",
    "triage",
    "triagemomenten",
    "gevallen",
    "binnen-de-gemeente",
    "toestemming",
    "gevaar",
    "plichten",
    "register",
    "dpia",
    "informeren",
    "minimaal",
    "verwerkers",
    "beveiliging",
    "bewaartermijnen",
    "algoritmes",
    "datalek",
    "datalek-klok",
    "cyberincident",
    "rechten",
    "jongeren",
    "klachten",
    "verantwoording",
    "fg-verslag",
    "evaluatie",
    "bijlage-governance",
    "bijlage-fg",
    "van-wet-naar-afspraak",
    "bijlage-wetten",
    "begrippen",
    "afwijkingen",
    "versies",
]
ALS_ER_PARTIJEN_ZIJN = [
    "samenwerken",
    "delen-met-wie",
    "partners",
    "kernpartners",
    "ketenpartners",
    "leveranciers",
    "verklaringen",
    "bijlage-verklaring",
    "bijlage-afspraken",
]
FG_PROFIEL = [
    "waarom",
    "plaats",
    "taken",
    "niet",
    "waarborgen",
    "onverenigbaar",
    "dienstverband",
    "wie-u-bent",
    "kennis",
    "aanbod",
    "aanwijzing",
    "afkortingen",
]


def lees(tekst: str) -> a.Waarden:
    gelezen: a.Waarden = yaml.load(tekst, Loader=yaml.BaseLoader)  # noqa: S506 - texts only
    return gelezen


VOORBEELD = lees(Path(__file__).parents[2].joinpath("gemeente.yaml").read_text(encoding="utf-8"))


def klein() -> a.Waarden:
    """Three roles, three activities, an outside FG, nobody to work with."""
    waarden = lees(minimaal())
    waarden["rollen"] = {id_: waarden["rollen"][id_] for id_ in ("raad", "college", "fg")}
    waarden["activiteiten"] = {
        "dpia": {"naam": "DPIA uitvoeren", "A": "college", "R": "raad", "C": "fg"},
        "toezicht": {"naam": "Toezien", "soort": "toezicht", "A": "college", "R": "fg"},
        "eigen": {"naam": "iets eigens", "A": "raad", "R": ["college", "fg"]},
    }
    waarden["fg"] |= {"dienstverband": "extern", "plaatsvervanging": "nee", "uren_per_week": "8.5"}
    return waarden


def groot() -> a.Waarden:
    """Thirty roles, partners of every kind and status, themes left out, tasks of an own kind."""
    waarden = deepcopy(VOORBEELD)
    lijnen = ("gemeente", "wijkteam", "partner", "ict")
    for n in range(8):
        rol = {"naam": f"adviseur {n}", "lijn": lijnen[n % 4], "rapporteert_aan": "asd"}
        waarden["rollen"][f"eigen{n}"] = rol
        waarden["activiteiten"][f"eigen{n}"] = {"naam": f"taak {n}", "A": f"eigen{n}", "R": "asd"}
    for soort, status in zip(a.SOORTEN, ("ingetrokken", "concept", "vastgesteld") * 4, strict=True):
        waarden["ketenpartners"][f"p-{soort}"] = a.vol(soort) | {"status": status}
    waarden["gemeente"]["naam"] = "Gemeente Grootwaarde"
    return waarden


def van_de_raad() -> a.Waarden:
    """Decided by the raad, an FG shared with others, nobody but a supplier without data."""
    waarden = lees(volledig())
    waarden["beleid"] = {
        "status": "concept",
        "evaluatiedatum": "2030-01-01",
        "vastgesteld_door": "raad",
    }
    waarden["fg"]["dienstverband"] = "gedeeld"
    del waarden["ketenpartners"], waarden["kernpartners"], waarden["geheimhouding"]
    waarden["leveranciers"] = {"x": a.leverancier("nee")}
    return waarden


def fg_voert_uit() -> a.Waarden:
    """The FG has an R in an activity and A and R are one role, both with a reason."""
    waarden = lees(volledig())
    waarden["activiteiten"]["register"] |= {"R": ["fg"], "C": ["po"]}
    waarden["activiteiten"]["klachten"]["R"] = "college"
    waarden["afwijkingen"] = [
        {
            "regel": "RAS003",
            "bij": "activiteiten.klachten.R",
            "reden": "Zo blijft het klein genoeg.",
        },
        {"regel": "RAS012", "bij": "activiteiten.x", "reden": "Dat is hier nog niet geregeld."},
    ]
    return waarden


GEMEENTEN = {
    "voorbeeld": VOORBEELD,
    "klein": klein(),
    "minimaal": lees(minimaal()),
    "volledig": lees(volledig()),
    "groot": groot(),
    "van-de-raad": van_de_raad(),
    "fg-voert-uit": fg_voert_uit(),
}


Maak = Callable[..., Document]


@pytest.fixture(scope="module")
def maak(tmp_path_factory: pytest.TempPathFactory) -> Maak:
    """Makes a document of one of GEMEENTEN, once."""
    gemaakt: dict[tuple[str, str], Document] = {}

    def maken(naam: str, soort: str = "handboek") -> Document:
        if (naam, soort) not in gemaakt:
            gemaakt[naam, soort] = schrijf(tmp_path_factory.mktemp(naam), GEMEENTEN[naam], soort)
        return gemaakt[naam, soort]

    return maken


def schrijf(map_: Path, waarden: a.Waarden, soort: str = "handboek") -> Document:
    return a.documenten(map_, soort, waarden)[SOORTEN[soort]]


def koppen(document: Document) -> list[str]:
    return [b.id for b in a.blokken(document) if isinstance(b, Heading) and b.id]


# --- for every gemeente ---------------------------------------------------------------------------


@pytest.mark.parametrize("soort", SOORTEN)
@pytest.mark.parametrize("naam", GEMEENTEN)
def test_reads_without_a_stumble(naam: str, soort: str, maak: Maak) -> None:
    document = maak(naam, soort)
    assert proza.struikelingen(document) == []
    assert proza.lege_koppen(document) == []
    assert proza.hangende_regels(document) == []
    assert all(waarde.strip() for _, waarde in document.front.facts)


@pytest.mark.parametrize("soort", ["handboek", "fg-profiel"])
@pytest.mark.parametrize("naam", ["voorbeeld", "klein", "minimaal", "volledig", "van-de-raad"])
def test_is_plain_dutch(naam: str, soort: str, maak: Maak) -> None:
    document = maak(naam, soort)
    assert [z for z in proza.zinnen(document) if proza.woorden(z) > 25] == []
    assert proza.gemiddelde(document) <= 15


@pytest.mark.parametrize("naam", GEMEENTEN)
def test_no_chapter_is_a_heading_with_filler(naam: str, maak: Maak) -> None:
    telling = proza.hoofdstukken(maak(naam))
    assert len(telling) >= 10
    assert {id_: aantal for id_, aantal in telling.items() if aantal < 80} == {}


def test_has_every_part_and_only_those_that_apply(maak: Maak) -> None:
    alles = koppen(maak("voorbeeld"))
    assert set(ALTIJD) | set(ALS_ER_PARTIJEN_ZIJN) | {"gezamenlijk", "doorgifte", "wpg"} <= {*alles}
    weinig = koppen(maak("klein"))
    assert set(ALTIJD) <= {*weinig}
    assert not {*weinig} & {*ALS_ER_PARTIJEN_ZIJN, "gezamenlijk", "doorgifte", "wpg"}


# --- what stands in it comes from the table -------------------------------------------------------


def test_every_activity_is_told_in_words(maak: Maak) -> None:
    document = maak("voorbeeld")
    rijen = {rij[0]: rij[1:] for nr in range(1, 11) for rij in proza.rijen(document, f"thema-{nr}")}
    for taak in VOORBEELD["activiteiten"].values():
        beslist, doet, anderen = rijen[taak["naam"]]
        assert naam(taak["A"]) in beslist
        for id_ in ids(taak, "R"):
            assert naam(id_) in doet
        for letter in "SCI":
            korten = ", ".join(VOORBEELD["rollen"][id_]["afkorting"] for id_ in ids(taak, letter))
            assert not korten or f"{letter}: {korten}" in anderen


def naam(id_: str) -> str:
    return str(VOORBEELD["rollen"][id_]["naam"])


def ids(taak: a.Waarden, letter: str) -> list[str]:
    gezegd = taak.get(letter, [])
    return [gezegd] if isinstance(gezegd, str) else gezegd


def test_every_role_has_a_section_with_its_tasks(maak: Maak) -> None:
    document = maak("voorbeeld")
    for id_, rol in VOORBEELD["rollen"].items():
        tekst = proza.onder(document, f"rol-{id_}")
        assert len(tekst.splitlines()) > 3
        for onderdeel in rol.get("verantwoordelijk_voor", []):
            assert onderdeel in tekst
    po = proza.onder(document, "rol-po")
    assert "Datalekken beoordelen, registreren en melden" in po
    assert "Rapporteert aan: Gemeentesecretaris" in po


def test_a_role_of_its_own_gets_no_sentence_of_another(maak: Maak) -> None:
    eigen = proza.onder(maak("groot"), "rol-eigen0")
    assert "Beslist over: taak 0" in eigen
    assert "Let op." not in eigen


def test_nobody_is_invented_for_a_task_that_is_not_there(maak: Maak) -> None:
    document = maak("klein")
    assert "Doet het werk" not in proza.onder(document, "informeren")
    assert "Doet het werk: Gemeenteraad" in proza.onder(document, "dpia")
    wie = proza.onder(document, "van-wet-naar-afspraak")
    assert "\nnog niet belegd\n" in wie
    assert "A: COLLEGE; R: RAAD" in wie
    belegd = proza.onder(maak("voorbeeld"), "van-wet-naar-afspraak")
    assert "\nnog niet belegd\n" not in belegd


def test_who_supervises_approves_nothing(maak: Maak) -> None:
    (toezien,) = [rij for rij in proza.rijen(maak("klein"), "thema-1") if rij[0] == "Toezien"]
    assert toezien[1] == "College van burgemeester en wethouders (ontvangt de bevindingen)"
    assert toezien[2] == "Functionaris voor gegevensbescherming (houdt toezicht)"


def test_the_fg_never_does_the_work(maak: Maak) -> None:
    register = proza.onder(maak("fg-voert-uit"), "register")
    assert "Ziet toe of adviseert: Functionaris voor gegevensbescherming" in register
    assert "Doet het werk" not in register


def test_deviations_stand_in_plain_words_with_their_reason(maak: Maak) -> None:
    document = maak("fg-voert-uit")
    bijlage = proza.onder(document, "afwijkingen")
    assert "Wie beslist, doet het werk niet ook zelf (RAS003)" in bijlage
    assert "Taak Klachten behandelen" in bijlage
    assert "De reden: Zo blijft het klein genoeg." in proza.onder(document, "taken-per-thema")
    assert "De gemeente wijkt nergens af." in proza.onder(maak("klein"), "afwijkingen")


# --- the municipality's own data ------------------------------------------------------------------


def test_first_page_answers_within_a_minute(maak: Maak) -> None:
    pagina = proza.onder(maak("voorbeeld"), "in-het-kort")
    for antwoord in (
        "Bel 088-0009911 of mail datalek@lindewaarde.example",
        "Over dit beleid beslist: College van burgemeester en wethouders",
        "Datalekken: Privacy officer",
        "privacy@lindewaarde.example",
        "Woningstichting Woonwaarde",
        "fg@lindewaarde.example",
    ):
        assert antwoord in pagina
    assert "Stichting Buurtkracht" not in pagina  # its convenant is a concept


def test_status_is_told_in_words(maak: Maak) -> None:
    assert "geldt vanaf 15 november 2026" in proza.onder(maak("voorbeeld"), "gelding")
    assert "is een concept en geldt nog niet" in proza.onder(maak("klein"), "gelding")
    raad = proza.onder(maak("van-de-raad"), "gelding")
    assert "Over dit handboek beslist: Gemeenteraad" in raad
    assert "Het college stelt binnen die kaders" not in raad


def test_sharing_and_keeping_follow_the_convenanten(maak: Maak) -> None:
    document = maak("voorbeeld")
    delen = proza.onder(document, "delen-met-wie")
    assert "Stichting Buurtkracht (welzijn): concept, deel nog niets op grond hiervan." in delen
    assert "Het BSN, gegevens over gezondheid of strafrechtelijke gegevens" in delen
    termijnen = proza.onder(document, "bewaartermijnen")
    assert "Een half jaar" in termijnen
    assert "Wmo 2015 5.3.4" in termijnen


def test_a_name_stands_as_typed(tmp_path: Path, maak: Maak) -> None:
    waarden = lees(volledig())
    for partij in ("ketenpartners", "kernpartners", "leveranciers"):
        for waarde in waarden[partij].values():
            waarde["naam"] = a.VEER
    tekst = a.tekst(schrijf(tmp_path, waarden))
    assert tekst.count(a.VEER) >= 5
    assert "gemeente Gemeente" not in a.tekst(maak("groot"))


# --- FG profile and RASIC sheets ------------------------------------------------------------------


@pytest.mark.parametrize("dienstverband", ["intern", "extern", "gedeeld"])
def test_fg_profile_is_complete_and_independent(dienstverband: str, tmp_path: Path) -> None:
    waarden = klein()
    waarden["fg"]["dienstverband"] = dienstverband
    document = schrijf(tmp_path, waarden, "fg-profiel")
    assert koppen(document) == [f"fg-{deel}" for deel in FG_PROFIEL]
    tekst = a.tekst(document)
    for werkwoord in ("stelt vast", "keurt", "voert in", "beheert", "handelt", "eindverantwoord"):
        assert werkwoord not in tekst
    assert "natuurlijk persoon" not in tekst
    assert "niet verplicht" not in tekst


def test_fg_profile_asks_and_offers_only_what_was_given(maak: Maak) -> None:
    vol = a.tekst(maak("voorbeeld", "fg-profiel"))
    for gegeven in ("24 uur per week", "3 jaar in privacy", "schaal 11", "Houdt elk kwartaal"):
        assert gegeven in vol
    leeg = a.tekst(maak("klein", "fg-profiel"))
    assert "8,5 uur per week" in leeg
    assert "Beloning" not in leeg
    assert "Ervaring:" not in leeg


def test_rasic_sheets_say_what_needs_attention(tmp_path: Path, maak: Maak) -> None:
    waarden = klein()
    reden = "De gemeente verwerkt geen gegevens bij een ander."
    waarden["afwijkingen"] = [
        {"regel": "RAS012", "bij": "activiteiten.verwerkersovereenkomsten", "reden": reden}
    ]
    aandacht = proza.onder(schrijf(tmp_path, waarden, "rasic"), "rasic-zonder")
    assert "Register van verwerkingen." in aandacht
    assert f"Verwerkersovereenkomsten. Reden: {reden}" in aandacht
    assert "Onderzoek vooraf" not in aandacht
    assert proza.onder(maak("voorbeeld", "rasic"), "rasic-zonder").endswith("een taak.")
