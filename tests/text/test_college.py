"""The college package: proposal, decision and letter to the raad, for every state of the policy.

The ids of CK-COL and CK-RIB: the parts, points that are literally the same, no appeal clause.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from govdoc.blocks import Block, Document, Heading, List, walk
from hulp import afspraken as a
from hulp import proza
from hulp.gemeente import zet

VASTGESTELD = {
    "status": "vastgesteld",
    "vastgesteld_op": "2026-01-05",
    "besluitnummer": "B-7",
    "ingangsdatum": "2026-02-01",
    "evaluatiedatum": "2030-01-01",
}


def concept(**anders: Any) -> a.Waarden:  # noqa: ANN401 - whatever YAML can hold
    """Policy and agreements of every kind, all still to be decided on."""
    return a.gemeente(
        ketenpartners={"ster": a.kaal(), "veer": a.vol() | {"status": "concept"}, "oud": a.vol()},
        kernpartners={"kern": a.kernpartner()},
        leveranciers={"regie": a.leverancier(), "kaal": a.leverancier("nee", naam="Kaal B.V.")},
        geheimhouding=a.verklaringen(),
        **anders,
    )


def burgemeester() -> a.Waarden:
    waarden = concept()
    waarden["ketenpartners"]["ster"]["partijen_gemeente"] = ["college", "burgemeester"]
    waarden["ketenpartners"]["veer"]["partijen_gemeente"] = ["burgemeester", "raad"]
    return waarden


def gemachtigd() -> a.Waarden:
    waarden = concept()
    waarden["ketenpartners"]["ster"] |= {
        "mandaat": {"besluit": "Mandaatbesluit", "datum": "2026-03-01", "omvang": "Indiceren."},
        "ondertekening": {"functie": "wethouder", "volmacht": "volmacht van 1 mei"},
    }
    return waarden


def van_de_raad() -> a.Waarden:
    waarden = concept()
    waarden["beleid"]["vastgesteld_door"] = "raad"
    return waarden


def met_eigenaar() -> a.Waarden:
    waarden = concept()
    waarden["beleid"] |= {"eigenaar": "asd", "ingangsdatum": "2027-01-01", "versie": "0.9"}
    return waarden


GEMEENTEN = {
    "concept": concept(),
    "alleen-beleid": a.gemeente(),
    "eigenaar": met_eigenaar(),
    "afspraken": concept(beleid=VASTGESTELD),
    "niets-nieuws": a.gemeente(beleid=VASTGESTELD),
    "burgemeester": burgemeester(),
    "gemachtigd": gemachtigd(),
    "van-de-raad": van_de_raad(),
}
DRIE = ("collegevoorstel", "collegebesluit", "raadsinformatiebrief")
VOORSTEL = [
    "cv_onderwerp",
    "cv_beslispunten",
    "cv_inleiding",
    "cv_effect",
    "cv_argumenten",
    "cv_fg",
    "cv_alternatieven",
    "cv_kanttekeningen",
    "cv_financien",
    "cv_or",
    "cv_communicatie",
    "cv_uitvoering",
    "cv_bijlagen",
    "cv_afkortingen",
]


@pytest.fixture(scope="module", params=GEMEENTEN)
def pakket(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Document]:
    return maak(tmp_path_factory.mktemp("college"), GEMEENTEN[request.param])


def maak(map_: Path, waarden: a.Waarden) -> dict[str, Document]:
    return a.documenten(map_, "collegevoorstel", waarden)


def blokken_onder(document: Document, id_: str) -> Iterator[Block]:
    """The blocks below the heading with this id, up to any other heading."""
    binnen = False
    for section in document.sections:
        for block in section.blocks:
            if isinstance(block, Heading):
                binnen = block.id == id_
            elif binnen:
                yield block


def punten(document: Document, id_: str) -> list[str]:
    """The text of each numbered point below a heading, with what lies under it."""
    lijsten = [b for b in blokken_onder(document, id_) if isinstance(b, List) and b.ordered]
    return ["\n".join(a.regels(walk(i.blocks))) for lijst in lijsten for i in lijst.items]


def ids(document: Document) -> list[str]:
    return [b.id for b in a.blokken(document) if isinstance(b, Heading) and b.level == 1]


# --- in every state -------------------------------------------------------------------------------


def test_three_documents_with_every_part(pakket: dict[str, Document]) -> None:
    assert sorted(pakket) == sorted(DRIE)
    assert ids(pakket["collegevoorstel"]) == VOORSTEL
    assert ids(pakket["collegebesluit"])[0] == "cv_besluit"
    assert ids(pakket["raadsinformatiebrief"]) == [
        "rib_kernboodschap",
        "rib_inhoud",
        "rib_inwoners",
        "rib_vervolg",
        "rib_afkortingen",
    ]


def test_reads_without_a_stumble(pakket: dict[str, Document]) -> None:
    for document in pakket.values():
        assert proza.struikelingen(document) == []
        assert proza.lege_koppen(document) == []
        assert proza.hangende_regels(document) == []
        assert [z for z in proza.zinnen(document) if proza.woorden(z) > 32] == []
    assert proza.gemiddelde(pakket["raadsinformatiebrief"]) <= 15
    assert [z for z in proza.zinnen(pakket["raadsinformatiebrief"]) if proza.woorden(z) > 25] == []


def test_the_decision_says_what_the_proposal_proposed_word_for_word(
    pakket: dict[str, Document],
) -> None:
    voorgesteld = punten(pakket["collegevoorstel"], "cv_beslispunten")
    assert len(voorgesteld) >= 4
    assert punten(pakket["collegebesluit"], "cv_besluit") == voorgesteld


def test_every_point_has_an_argument_with_who_is_competent(pakket: dict[str, Document]) -> None:
    voorstel = pakket["collegevoorstel"]
    argumenten = proza.onder(voorstel, "cv_argumenten").splitlines()
    for nummer in range(1, len(punten(voorstel, "cv_beslispunten")) + 1):
        eigen = " ".join(regel for regel in argumenten if regel.startswith(f"{nummer}."))
        assert "bevoegd" in eigen or "Een ander beslist" in eigen, nummer
        assert "artikel" in eigen


def test_nobody_is_told_of_an_appeal_and_the_raad_is_asked_nothing(
    pakket: dict[str, Document],
) -> None:
    for document in (pakket["collegevoorstel"], pakket["collegebesluit"]):
        assert "bezwaarschrift" not in a.tekst(document)
        assert "beroep" not in a.tekst(document)
    brief = proza.onder(pakket["raadsinformatiebrief"], "rib_kernboodschap")
    assert "u hoeft niets te besluiten" in brief or "een besluit vraagt hij niet" in brief
    assert len(re.split(r"(?<=\.)\s+", brief.strip())) == 3


def test_advice_of_the_fg_money_and_works_council_have_their_fields(
    pakket: dict[str, Document],
) -> None:
    voorstel = pakket["collegevoorstel"]
    assert "<Reactie van het college>" in proza.onder(voorstel, "cv_fg")
    assert "<Dekking>" in proza.onder(voorstel, "cv_financien")
    assert "<Reden>" in proza.onder(voorstel, "cv_or")
    assert "<Portefeuillehouder>" in a.tekst(voorstel)


def test_it_is_a_proposal_that_is_never_called_adopted(pakket: dict[str, Document]) -> None:
    for document in pakket.values():
        assert document.status in {"concept", "voorstel"}
        assert document.front.facts


def test_annexes_are_documents_that_a_build_makes(tmp_path: Path) -> None:
    voorstel = maak(tmp_path, GEMEENTEN["concept"])["collegevoorstel"]
    genoemd = proza.onder(voorstel, "cv_bijlagen")
    for soort in ("handboek", "rasic", "fg-profiel", "convenant", "detachering", "leverancier"):
        gemaakt = a.documenten(tmp_path, soort, GEMEENTEN["concept"]).items()
        titels = sorted(d.title for naam, d in gemaakt if not naam.endswith("-oud"))
        assert [titel for titel in titels if titel not in genoemd] == [], soort
    assert genoemd.count("Convenant gegevensdeling") == 2  # the adopted one is no annex
    for woord in ("ambtenaar", "vrijwilliger"):
        assert (woord in genoemd) == (woord in GEMEENTEN["concept"]["geheimhouding"]["soorten"])


# --- one state each -------------------------------------------------------------------------------


def een(map_: Path, naam: str) -> tuple[str, dict[str, Document]]:
    pakket = maak(map_, GEMEENTEN[naam])
    return "\n".join(punten(pakket["collegevoorstel"], "cv_beslispunten")), pakket


def test_a_concept_asks_for_the_policy_and_all_agreements(tmp_path: Path) -> None:
    beslist, _ = een(tmp_path, "concept")
    assert "vast te stellen" in beslist.splitlines()[0]
    for afspraak in (
        "het convenant met de Ster, onder de voorwaarde dat vóór de ondertekening de DPIA",
        "het convenant met Stichting 't Veer & Co <Zuid>",
        "de detacheringsafspraken met Kern B.V.;",
        "de verwerkersbepalingen met Regiesoft B.V.;",
        "de leveranciersbepalingen met Kaal B.V.;",
    ):
        assert afspraak in beslist
    assert beslist.count("het convenant met") == 2  # the adopted one needs no decision


def test_without_agreements_that_are_new_there_is_no_such_point(tmp_path: Path) -> None:
    beslist, pakket = een(tmp_path, "alleen-beleid")
    assert "afspraken aan te gaan" not in beslist
    assert "mandaat" not in beslist
    assert "convenant" not in proza.onder(pakket["collegevoorstel"], "cv_bijlagen")


def test_an_adopted_policy_is_not_adopted_again(tmp_path: Path) -> None:
    beslist, pakket = een(tmp_path, "afspraken")
    assert "Het beleid “" not in beslist
    assert beslist.startswith("Deze afspraken aan te gaan")
    inleiding = proza.onder(pakket["collegevoorstel"], "cv_inleiding")
    assert "is vastgesteld op 5 januari 2026, met besluit B-7" in inleiding
    assert pakket["collegebesluit"].status == "voorstel"


def test_with_nothing_new_it_is_about_the_evaluation(tmp_path: Path) -> None:
    beslist, pakket = een(tmp_path, "niets-nieuws")
    assert beslist.startswith("Kennis te nemen van de stand")
    assert "te laten evalueren, uiterlijk op 1 januari 2030" in beslist
    assert "aan te gaan" not in a.tekst(pakket["collegebesluit"])


def test_the_burgemeester_decides_on_own_tasks(tmp_path: Path) -> None:
    beslist, pakket = een(tmp_path, "burgemeester")
    assert "het convenant met de Ster, onder de voorwaarde" in beslist
    assert "Veer" not in beslist  # the college is no party to it
    eigen = punten(pakket["collegevoorstel"], "beslispunten-burgemeester")
    assert "Veer" in eigen[0]
    assert "de Ster" in eigen[0]
    assert punten(pakket["collegebesluit"], "cv_besluit_burgemeester") == eigen
    assert "De burgemeester van de gemeente Wilgenhoven" in a.ondertekenaars(
        pakket["collegebesluit"]
    )
    raad = proza.onder(pakket["collegevoorstel"], "beslispunten-burgemeester")
    assert "is de raad zelf partij" in raad


def test_elsewhere_the_burgemeester_only_signs(tmp_path: Path) -> None:
    _, pakket = een(tmp_path, "concept")
    assert "cv_besluit_burgemeester" not in ids(pakket["collegebesluit"])
    assert len(a.ondertekenaars(pakket["collegebesluit"])) == 2


def test_mandate_and_power_of_attorney_stand_apart(tmp_path: Path) -> None:
    beslist, pakket = een(tmp_path, "gemachtigd")
    assert "het mandaat volgens Mandaatbesluit van 1 maart 2026: indiceren;" in beslist
    assert "de Ster, waar met een volmacht van de burgemeester tekent: wethouder;" in beslist
    argumenten = proza.onder(pakket["collegevoorstel"], "cv_argumenten")
    assert "met instemming van wie het krijgt (artikelen 10:3 en 10:4 Awb)" in argumenten


def test_what_the_raad_adopts_the_college_puts_before_it(tmp_path: Path) -> None:
    beslist, pakket = een(tmp_path, "van-de-raad")
    assert "ter vaststelling voor te leggen aan: Gemeenteraad." in beslist
    assert "vast te stellen, met ingang" not in beslist
    vervolg = proza.onder(pakket["raadsinformatiebrief"], "rib_vervolg")
    assert "Over het beleid krijgt u een eigen voorstel." in vervolg


def test_the_mandate_goes_to_the_owner_of_the_policy_or_to_a_field(tmp_path: Path) -> None:
    met, _ = een(tmp_path, "eigenaar")
    assert "Aan de functie Afdelingshoofd sociaal domein mandaat te verlenen" in met
    assert "met ingang van 1 januari 2027." in met
    zonder, _ = een(tmp_path, "concept")
    assert "De functie is: <Functie die het mandaat krijgt>" in zonder


def test_what_is_withdrawn_gets_no_package(tmp_path: Path) -> None:
    waarden = concept(beleid=VASTGESTELD | {"status": "ingetrokken"})
    zet(tmp_path, a.als_yaml(waarden))
    assert maak(tmp_path, waarden) == {}
