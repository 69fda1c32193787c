"""WET on what is half there: no article, no law, no register, a law that shares its name."""

from pathlib import Path

import pytest

from hulp.gemeente import KETENPARTNERS, MINIMAAL, vervang, zet
from hulp.gevallen import problemen

YAML = MINIMAAL + KETENPARTNERS
GRONDSLAG = "{avg: e, wet: Wgs, artikel: 3 lid 1 onder b}"


def gevonden(map_: Path, grondslag: str, yaml: str = YAML) -> list[tuple[str, str]]:
    tekst = vervang(yaml, GRONDSLAG, grondslag)
    found = [problem for problem in problemen(map_, tekst) if problem.code.startswith("WET")]
    return [(problem.code, problem.path.rpartition(".")[2]) for problem in found]


@pytest.mark.parametrize(
    "grondslag",
    [
        "{avg: e, wet: Jeugdwet}",
        "{avg: e, wet: Jeugdwet, artikel: ' '}",
        "{avg: e, wet: ' ', artikel: '1'}",
        "{avg: e, wet: '', artikel: '1'}",
        "{avg: e, artikel: '1'}",
        "{avg: e, wet: BW, artikel: 7:454}",
        "{avg: e, wet: BW, artikel: 3:60}",
        "{avg: e, wet: WGBO, artikel: 7:457}",
        "{avg: e, wet: GDPR, artikel: '6'}",
        "{avg: e, wet: de wmo, artikel: 'artikel 5.1.1, eerste lid'}",
        "{avg: e, wet: Wet gemeentelijke schuldhulpverlening, artikel: '8'}",
    ],
)
def test_what_is_right_or_missing_gives_no_findings(grondslag: str, tmp_path: Path) -> None:
    assert gevonden(tmp_path, grondslag) == []


@pytest.mark.parametrize(
    ("grondslag", "found"),
    [
        ("{avg: e, wet: wgs}", [("WET002", "wet")]),
        ("{avg: e, wet: Wbp}", [("WET001", "wet")]),
        ("{avg: e, wet: Wbp, artikel: '99'}", [("WET001", "wet")]),
        ("{avg: e, wet: wgs, artikel: '99'}", [("WET002", "wet"), ("WET004", "artikel")]),
        ("{avg: e, wet: WGS, artikel: '8'}", [("WET002", "wet")]),
        ("{avg: e, wet: Bestaat niet, artikel: '8'}", [("WET003", "wet")]),
        ("{avg: e, wet: BW, artikel: 7:999}", [("WET004", "artikel")]),
        ("{avg: e, wet: Wet tijdelijk huisverbod, artikel: '999'}", [("WET004", "artikel")]),
    ],
)
def test_each_law_gives_what_belongs_to_it(
    grondslag: str, found: list[tuple[str, str]], tmp_path: Path
) -> None:
    assert gevonden(tmp_path, grondslag) == found


def test_a_law_that_is_like_no_other_asks_to_be_explained(tmp_path: Path) -> None:
    tekst = vervang(YAML, GRONDSLAG, "{avg: e, wet: Qqqq, artikel: '1'}")
    (problem,) = (p for p in problemen(tmp_path, tekst) if p.code == "WET003")
    assert problem.help.startswith("controleer de naam; klopt die, leg dat dan uit")
    tekst = vervang(YAML, GRONDSLAG, "{avg: e, wet: Jeugdwett, artikel: '1'}")
    (problem,) = (p for p in problemen(tmp_path, tekst) if p.code == "WET003")
    assert problem.help.startswith("bedoelt u 'Jeugdwet'? Controleer anders de naam")


def test_laws_elsewhere_are_no_grounds(tmp_path: Path) -> None:
    yaml = vervang(YAML, "    A: college\n    R: po\n    C: fg\n    I: raad\n", "    A: college\n")
    yaml = yaml.replace("    A: college\n", "    wettelijke_basis: Wbp 8\n    A: college\n", 1)
    assert gevonden(tmp_path, GRONDSLAG, f"{yaml}onbekend: {{wet: Wbp}}\n") == []


def test_a_partner_that_could_not_be_read_is_left_alone(tmp_path: Path) -> None:
    yaml = YAML.replace("    soort: woningcorporatie\n", "    soort: kasteel\n")
    assert gevonden(tmp_path, "{avg: e, wet: Wbp}", yaml) == []


def test_without_a_register_nothing_is_said_of_laws(tmp_path: Path) -> None:
    zet(tmp_path, "- avg\n", "content/wetten.yaml")
    assert gevonden(tmp_path, "{avg: e, wet: Wbp}") == []


def test_a_register_of_the_gemeente_counts(tmp_path: Path) -> None:
    wet = "naam: Eigen wet\n  afkorting: Eigen\n  versie: x\n  gecontroleerd_op: 2026-01-01\n"
    zet(tmp_path, f"eigen:\n  {wet}  status: geldend\n", "content/wetten.yaml")
    assert gevonden(tmp_path, "{avg: e, wet: Eigen}") == []
    assert gevonden(tmp_path, "{avg: e, wet: Wbp}") == [("WET003", "wet")]
