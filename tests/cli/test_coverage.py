"""The command `coverage`: where each article is worked out, by whom, and what nothing covers."""

import json
from pathlib import Path
from typing import Any

import pytest

from govdoc.cli.covering import coverage
from govdoc.cli.covering.data import as_json
from govdoc.plan.content import Content
from hulp import afspraken as a
from hulp.gemeente import GEHEIMHOUDING, KETENPARTNERS, MINIMAAL, met, vervang, volledig, zet
from hulp.inhoud import lees
from hulp.programma import ENGELS, govdoc
from hulp.proza import onder

ROOT = Path(__file__).parents[2]
DATALEK = "content/handboek/datalek-klok.md"


def data(map_: Path, yaml: str) -> dict[tuple[str, str], Any]:
    """Every article by law and number; made in this process, which saves a second each."""
    content = Content(lees(zet(map_, yaml)))
    return by_name(as_json(content, coverage(content)))


def by_name(text: str) -> dict[tuple[str, str], Any]:
    return {(one["law"], one["article"]): one for one in json.loads(text)["articles"]}


def documents(article: Any) -> set[str]:  # noqa: ANN401 - what JSON holds
    return {place["document"] for place in article["where"]}


def test_the_example_works_out_every_article_and_every_duty_is_somebodys(tmp_path: Path) -> None:
    found = data(tmp_path, (ROOT / "gemeente.yaml").read_text("utf-8"))
    assert len(found) > 90
    assert [name for name, one in found.items() if not one["covered"]] == []
    assert [name for name, one in found.items() if not one["responsible"]] == []
    leak = found["avg", "33"]
    assert "handboek-privacy-governance" in documents(leak)
    assert any(place["part"] == "datalekken" for place in leak["where"])
    assert leak["responsible"] == [{"activity": "datalek", "A": ["college"], "R": ["po"]}]


def test_json_is_the_result_and_counts_itself(tmp_path: Path) -> None:
    zet(tmp_path, MINIMAAL)
    done = govdoc("coverage", "--format", "json", map_=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    found, summary = by_name(done.stdout), json.loads(done.stdout)["summary"]
    assert summary["articles"] == len(found) == summary["covered"] + summary["uncovered"]
    assert summary["covered"] == sum(one["covered"] for one in found.values())
    assert summary["unassigned"] == sum(not one["responsible"] for one in found.values())


def test_a_place_is_named_as_the_document_itself_names_it(tmp_path: Path) -> None:
    one = data(tmp_path, MINIMAAL)["avg", "30"]
    (place,) = [place for place in one["where"] if place["kind"] == "handboek"]
    assert place["number"] == "paragraaf 6.1"
    assert place["title"] == "Register van verwerkingen"
    assert place["file"] == "content/handboek/register.md"


@pytest.mark.parametrize(
    "text", ["", "{# later #}\n", "# Van de klok\n", "{% if false %}\n\nTekst\n\n{% endif %}\n"]
)
def test_a_part_without_text_of_its_own_counts_as_missing_with_its_file(
    text: str, tmp_path: Path
) -> None:
    zet(tmp_path, text, DATALEK)
    one = data(tmp_path, MINIMAAL)["avg", "34"]
    assert not one["covered"]
    assert [place["file"] for place in one["empty"]] == [DATALEK]


def test_what_is_missing_is_told_at_the_end(tmp_path: Path) -> None:
    zet(tmp_path, "{# later #}\n", DATALEK)
    zet(tmp_path, MINIMAAL)
    told = govdoc("coverage", map_=tmp_path).stdout
    assert "\nNergens uitgewerkt: AVG 34" in told
    assert f"\nZonder tekst: {DATALEK}\n" in told


def test_a_part_of_another_document_counts_too(tmp_path: Path) -> None:
    zet(tmp_path, "{# later #}\n", DATALEK)
    one = data(tmp_path, MINIMAAL + KETENPARTNERS)["avg", "34"]
    assert documents(one) == {"convenanten/convenant-woonlinde"}
    assert [place["file"] for place in one["empty"]] == [DATALEK]


def test_what_the_law_does_not_ask_here_is_not_listed(tmp_path: Path) -> None:
    assert ("avg", "26") not in data(tmp_path, MINIMAAL + KETENPARTNERS)
    joint = vervang(
        MINIMAAL + KETENPARTNERS,
        "    soort: woningcorporatie\n",
        "    soort: woningcorporatie\n    rol: gezamenlijk\n",
    )
    assert data(tmp_path, joint)["avg", "26"]["covered"]


def test_confidentiality_is_nowhere_until_statements_are_made(tmp_path: Path) -> None:
    assert not data(tmp_path, MINIMAAL)["awb", "2:5"]["covered"]
    found = data(tmp_path, MINIMAAL + GEHEIMHOUDING)
    assert found["awb", "2:5"]["covered"]
    assert "geheimhouding/geheimhoudingsverklaring-ambtenaar" in documents(found["uavg", "30"])


def test_a_duty_is_somebodys_by_id_or_by_the_law_that_an_activity_names(tmp_path: Path) -> None:
    assert data(tmp_path, MINIMAAL)["avg", "25"]["responsible"] == []
    own = {"naam": "Nieuwe systemen", "A": "asd", "R": "po", "wettelijke_basis": "AVG 25 lid 1"}
    found = data(tmp_path, met("activiteiten.nieuw", own))
    assert found["avg", "25"]["responsible"] == [{"activity": "nieuw", "A": ["asd"], "R": ["po"]}]
    assert found["avg", "36"]["responsible"] == []


def test_text_says_it_all_in_dutch_on_lines_that_fit(tmp_path: Path) -> None:
    zet(tmp_path, volledig())
    done = govdoc("coverage", map_=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert max(map(len, done.stdout.splitlines())) <= 100
    assert not ENGELS.search(done.stdout)
    assert "AVG 33: Een datalek vastleggen en binnen 72 uur melden\n" in done.stdout
    assert (
        "  wie         A: College van burgemeester en wethouders; R: Privacy officer" in done.stdout
    )
    assert "Nog niet belegd: " in done.stdout
    assert done.stdout.rstrip().rpartition("\n")[2].endswith("nog niet belegd")


def test_the_annex_of_the_handbook_and_the_command_tell_the_same(tmp_path: Path) -> None:
    waarden = a.gemeente()
    found = data(tmp_path, a.als_yaml(waarden))
    (handboek,) = a.documenten(tmp_path, "handboek", waarden).values()
    told = onder(handboek, "van-wet-naar-afspraak")
    assert all(one["asks"] in told for one in found.values())
    assert told.count("\nnog niet belegd\n") >= 1
    assert (
        "AVG 30\nEen register van verwerkingen bijhouden\nparagraaf 6.1\nA: COLLEGE; R: PO" in told
    )


@pytest.mark.parametrize(
    ("args", "code"), [(["weg.yaml"], 2), (["--format", "xml"], 2), (["--help"], 0)]
)
def test_wrong_use(args: list[str], code: int, tmp_path: Path) -> None:
    done = govdoc("coverage", *args, map_=tmp_path)
    assert done.returncode == code
    assert bool(done.stdout) == (code == 0)


def test_an_error_in_the_yaml_stops_it(tmp_path: Path) -> None:
    zet(tmp_path, vervang(MINIMAAL, "formaat: 1", "formaat: 2"))
    done = govdoc("coverage", map_=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("- artikelen: avg 999\n  vraagt: x\n", "TPL006", 1),
        ("- artikelen: avg 33\n", "TPL007", 1),
        ("- artikelen: avg 33\n  vraagt: x\n  wie: y\n", "TPL007", 3),
        ("avg: x\n", "TPL007", 1),
        ("- {artikelen: avg 33, vraagt: x, als: onbekend}\n", "TPL001", 1),
    ],
)
def test_duties_of_the_gemeentes_own_are_checked_at_their_line(
    text: str, code: str, line: int, tmp_path: Path
) -> None:
    zet(tmp_path, text, "content/plichten.yaml")
    zet(tmp_path, MINIMAAL)
    done = govdoc("coverage", map_=tmp_path)
    assert done.returncode == 1
    assert f"content/plichten.yaml:{line}:" in done.stderr
    assert code in done.stderr


def test_a_list_that_would_leave_things_out_is_not_given(tmp_path: Path) -> None:
    own = (ROOT / "content/rasic/document.yaml").read_text("utf-8")
    wrong = own.replace(
        "deel: rasic-uitleg, gronden: [avg 24]", "deel: rasic-uitleg, gronden: [avg 240]"
    )
    assert wrong != own
    zet(tmp_path, wrong, "content/rasic/document.yaml")
    zet(tmp_path, MINIMAAL)
    done = govdoc("coverage", map_=tmp_path)
    assert done.returncode == 1
    assert "TPL006" in done.stderr
    assert "content/rasic/document.yaml:" in done.stderr
    assert done.stdout == ""


def test_no_duty_that_the_law_has_for_every_gemeente_is_forgotten(tmp_path: Path) -> None:
    """The list of the handbook's design, par. 2.7; each says what it asks in twelve words."""
    found = data(tmp_path, volledig())
    numbers: dict[str, set[str]] = {}
    for law, number in found:
        numbers.setdefault(law, set()).add(number)
    for law, asked in {
        "avg": "5 24 6 7 9 10 12 13 14 15 16 17 18 19 20 21 22 25 28 29 30 32 33 34 35 36 37 38 39",
        "uavg": "5 30 31 32 33 34 40 41 46",
        "wmo": "5.1.1 5.1.2 5.2.1 5.2.5 5.3.2 5.3.3 5.3.4 5.3.5",
        "jeugdwet": "7.2.1 7.3.8 7.3.9 7.3.10 7.3.11 7.4.0",
        "participatiewet": "64 65 66 67 68",
        "wgs_schuld": "3 8 8a 8b 8c 8d",
        "awb": "2:5 9:1 9:7 9:11 9:12 10:1 10:3 10:5 10:12",
        "gemeentewet": "160 169 171",
        "woo": "3.1 3.3",
        "cbw": "21 24 25 26 27 28 29",
        "ai_verordening": "4 50",
    }.items():
        assert set(asked.split()) <= numbers[law], law
    assert "" in numbers["archiefwet"]
    assert [one["asks"] for one in found.values() if len(one["asks"].split()) > 12] == []
