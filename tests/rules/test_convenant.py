"""Convenanten as a whole: lawful ones are left in peace, broken parts silence what needs them."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, get_args

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from govdoc.check import check
from govdoc.load import load
from govdoc.model.ketenpartner import SoortPartner
from govdoc.problems import Problem
from hulp.gemeente import KETENPARTNERS, MINIMAAL, als_yaml, met, vervang, zet
from hulp.gevallen import problemen

BASIS = MINIMAAL + KETENPARTNERS
WOONLINDE = "ketenpartners.woonlinde"


def con(map_: Path, tekst: str) -> list[tuple[str, str]]:
    """Code and path of what the rules on convenanten find."""
    return [(p.code, p.path) for p in problemen(map_, tekst) if p.code.startswith("CON")]


# --- lawful ---------------------------------------------------------------------------------------

_WET = {
    "jeugdhulp": ("Jeugdwet", "7.4.0", "Jeugdwet 7.3.8", 20),
    "gecertificeerde_instelling": ("Jeugdwet", "7.4.0", "Jeugdwet 7.3.8 lid 3", 20),
    "wmo_aanbieder": ("Wmo 2015", "5.1.1", "Wmo 2015 5.3.4 lid 1", 15),
    "veilig_thuis": ("Wmo", "5.1.6", "Wmo 2015 5.3.4", 20),
    "zorg": ("Wgs", "8d", "BW 7:454", 20),
}


def rechtmatig(soort: str) -> dict[str, Any]:
    """A convenant that is vastgesteld with a partner of this soort, and lawful."""
    wet, artikel, bron, jaren = _WET.get(soort, ("Wgs", "8a", "selectielijst", 5))
    grond = {"wet": "Wpg", "artikel": "20"} if soort == "politie" else {"avg": "d"}
    termijn = {"jaren": str(jaren), "vanaf": "laatste wijziging", "bron": bron}
    item = {"doelen": "hulp", "van": "beide"}
    return {
        "naam": "Stichting Voorbeeld",
        "vestigingsplaats": "Wilgenhoven",
        "status": "vastgesteld",
        "soort": soort,
        "vertegenwoordiger": {"functie": "bestuurder"},
        "doelen": {
            "hulp": {
                "omschrijving": "Hulp afstemmen",
                "grondslag_gemeente": {"avg": "e", "wet": wet, "artikel": artikel},
                "grondslag_partner": grond,
            }
        },
        "gegevens": [
            item
            | {
                "categorie": "naam",
                "soort": "gewoon",
                "bewaartermijn": {
                    "gemeente": {"tekst": "volgens de selectielijst", "bron": "selectielijst"},
                    "partner": termijn,
                },
            },
            item
            | {
                "categorie": "overlast",
                "soort": "strafrechtelijk",
                "van": "partner",
                "uitzondering": {"wet": "Jeugdwet", "artikel": "7.4.0"},
                "bewaartermijn": {"gemeente": {"jaren": "0.5", "vanaf": "nu", "bron": "beleid"}},
            },
        ],
        "beroepsgeheim": {"wet": "BW", "artikel": "7:457", "doorbreking": "toestemming"},
        "dpia": {"datum": "2026-01-15", "fg_advies_op": "2026-01-20"},
        "looptijd": {"start": "2026-03-01", "evaluatiedatum": "2028-03-01"},
        "ondertekening": {"functie": "wethouder", "mandaatbesluit": "2026-M-1"},
    }


@pytest.mark.parametrize("soort", get_args(SoortPartner))
def test_a_lawful_convenant_is_left_in_peace(soort: str, tmp_path: Path) -> None:
    assert con(tmp_path, met("ketenpartners", {"voorbeeld": rechtmatig(soort)})) == []


def test_nothing_is_asked_of_a_partner_that_is_ingetrokken(tmp_path: Path) -> None:
    leeg = met(f"{WOONLINDE}.gegevens", [], met(f"{WOONLINDE}.rol", "verwerker", BASIS))
    assert [code for code, _ in con(tmp_path, leeg)] == ["CON020", "CON001"]
    assert con(tmp_path, met(f"{WOONLINDE}.status", "ingetrokken", leeg)) == []


# --- in part --------------------------------------------------------------------------------------


def test_a_partner_that_cannot_be_read_leaves_the_others(tmp_path: Path) -> None:
    tekst = met("ketenpartners.ander", {"naam": "x"}, met(f"{WOONLINDE}.rol", "verwerker", BASIS))
    assert con(tmp_path, tekst) == [("CON001", f"{WOONLINDE}.rol")]


def test_an_unknown_doel_is_no_doel(tmp_path: Path) -> None:
    tekst = vervang(BASIS, "doelen: huisuitzetting", "doelen: huisuitzeting")
    assert con(tmp_path, tekst) == []


def test_without_a_register_what_needs_a_law_is_silent(tmp_path: Path) -> None:
    tekst = vervang(BASIS, "{avg: e, wet: Wgs, artikel: 3 lid 1 onder b}", "{wet: Wgs}")
    geheim = {"categorie": "x", "doelen": "huisuitzetting", "van": "beide"}
    gegevens = [
        geheim
        | {"soort": soort, "bewaartermijn": {"jaren": "1", "vanaf": "nu", "bron": "Jeugdwet"}}
        for soort in ("bijzonder", "strafrechtelijk", "bsn")
    ]
    tekst = met(f"{WOONLINDE}.soort", "jeugdhulp", met(f"{WOONLINDE}.gegevens", gegevens, tekst))
    wetten = {"CON006", "CON007", "CON014", "CON025"}
    gevonden = {code for code, _ in con(tmp_path, tekst)}
    assert gevonden == {"CON008", "CON010"} | wetten
    zet(tmp_path, "avg: x", "content/wetten.yaml")
    assert {code for code, _ in con(tmp_path, tekst)} == gevonden - wetten


def test_a_law_of_the_gemeentes_own_register_counts(tmp_path: Path) -> None:
    tekst = vervang(BASIS, "bron: selectielijst}\n      - ", "bron: Huurwet 12}\n      - ")
    assert con(tmp_path, tekst) == []
    wet = {"naam": "Huurwet", "afkorting": "Hw", "versie": "1", "gecontroleerd_op": "2026-11-01"}
    termijn = {"artikel": "12", "jaren": "3", "voor": "woningcorporatie"}
    eigen = wet | {"status": "geldend", "artikelen": {"12": "x"}, "termijnen": [termijn]}
    zet(tmp_path, als_yaml({"hw": eigen}), "content/wetten.yaml")
    kort = [code for code, _ in con(tmp_path, tekst)]
    assert "CON014" in kort


def test_problems_of_a_partner_in_a_folder_point_into_its_file(tmp_path: Path) -> None:
    partner = yaml.load(KETENPARTNERS, Loader=yaml.BaseLoader)  # noqa: S506 - texts only
    eigen = partner["ketenpartners"]["woonlinde"] | {"rol": "verwerker"}
    del eigen["dpia"]
    zet(tmp_path, als_yaml(eigen), "ketenpartners/woon-linde.yaml")
    found = check(load(zet(tmp_path, MINIMAAL + "ketenpartners: ketenpartners/\n"))).problems
    regel = als_yaml(eigen).splitlines().index("rol: verwerker") + 1
    assert [(p.code, p.place.file, p.place.line, p.path) for p in found] == [
        ("CON011", "ketenpartners/woon-linde.yaml", 1, "ketenpartners.woon-linde.dpia"),
        ("CON001", "ketenpartners/woon-linde.yaml", regel, "ketenpartners.woon-linde.rol"),
    ]


# --- properties -----------------------------------------------------------------------------------

TEKSTEN = ["Wmo 2015", "wgs", "WGS", "BW", "Wpg", "Jeugdwet 7.3.8", "9(2)(h)", "7:454 lid 3", "x("]
tekst = st.sampled_from(TEKSTEN)
dag = st.sampled_from(["2020-02-29", "2026-03-01", "2026-11-24", "2031-01-01"])
grond = st.fixed_dictionaries(
    {}, optional={"avg": st.sampled_from("abcdef"), "wet": tekst, "artikel": tekst}
)
termijn = st.fixed_dictionaries(
    {},
    optional={"jaren": st.sampled_from(["0", "14.5", "20"]), "vanaf": tekst, "bron": tekst}
    | {"tekst": tekst},
)
vrijgesteld = st.fixed_dictionaries({}, optional={"avg": tekst, "wet": tekst, "artikel": tekst})


def per_kant(een: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return een | st.fixed_dictionaries({}, optional={"gemeente": een, "partner": een})


gegeven = st.fixed_dictionaries(
    {
        "categorie": tekst,
        "soort": st.sampled_from(["gewoon", "bijzonder", "strafrechtelijk", "bsn"]),
        "doelen": st.lists(st.sampled_from(["d1", "d2"]), max_size=2),
        "van": st.sampled_from(["gemeente", "partner", "beide"]),
    },
    optional={"uitzondering": per_kant(vrijgesteld), "bewaartermijn": per_kant(termijn)},
)
geheim = st.fixed_dictionaries(
    {"wet": tekst, "artikel": tekst, "doorbreking": st.just("toestemming")},
    optional={"van": st.sampled_from(["gemeente", "partner"])},
)
doel = st.fixed_dictionaries(
    {
        "omschrijving": tekst,
        "grondslag_gemeente": grond | st.lists(grond, max_size=2),
        "grondslag_partner": grond | st.lists(grond, max_size=2),
    }
)
looptijd = st.fixed_dictionaries({}, optional={"start": dag, "einde": dag, "evaluatiedatum": dag})
partner = st.fixed_dictionaries(
    {
        "naam": tekst,
        "vestigingsplaats": tekst,
        "vertegenwoordiger": st.just({"functie": "x"}),
        "soort": st.sampled_from(get_args(SoortPartner)),
        "doelen": st.fixed_dictionaries({"d1": doel, "d2": doel}),
        "gegevens": st.lists(gegeven, max_size=3),
        "looptijd": looptijd,
    },
    optional={
        "status": st.sampled_from(["concept", "vastgesteld", "ingetrokken"]),
        "rol": st.sampled_from(["zelfstandig", "gezamenlijk", "verwerker"]),
        "rechtsvorm": tekst,
        "beroepsgeheim": st.lists(geheim, max_size=2),
        "dpia": st.fixed_dictionaries({"datum": dag}, optional={"herzien_op": dag}),
        "mandaat": st.fixed_dictionaries({"besluit": tekst, "datum": dag, "omvang": tekst}),
        "samenwerkingsverband": st.fixed_dictionaries(
            {"naam": tekst, "wgs": st.sampled_from(["ja", "nee"])}
        ),
        "ondertekening": st.fixed_dictionaries({}, optional={"functie": tekst, "volmacht": tekst}),
    },
)


def gevonden(een: dict[str, Any]) -> tuple[str, tuple[Problem, ...]]:
    tekst_ = met("ketenpartners", {"p": een})
    with TemporaryDirectory() as map_:
        return tekst_, problemen(Path(map_), tekst_)


@settings(deadline=None, max_examples=150)
@given(partner)
def test_no_convenant_makes_a_rule_raise_and_every_place_is_in_the_file(
    een: dict[str, Any],
) -> None:
    tekst_, problems = gevonden(een)
    regels = tekst_.split("\n")
    for problem in problems:
        assert problem.code.startswith(("CON", "FMT", "WET", "TAAL"))
        for place in (problem.place, *(related.place for related in problem.related)):
            assert 1 <= place.column <= len(regels[place.line - 1]) + 1


@settings(deadline=None, max_examples=100)
@given(partner)
def test_a_fout_of_a_convenant_that_is_vastgesteld_is_none_in_a_concept(
    een: dict[str, Any],
) -> None:
    altijd = {"CON001", "CON002", "CON018"}
    _, problems = gevonden(een | {"status": "concept"})
    fouten = {p.code for p in problems if p.level == "fout" and p.code.startswith("CON")}
    assert fouten <= altijd
