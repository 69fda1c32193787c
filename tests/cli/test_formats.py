"""The formats github and sarif, read back as the programs do that take them."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from hulp.gemeente import MINIMAAL, vervang, zet
from hulp.programma import govdoc

LASTIG = "Klachten: 100% af, 'æ 𝛼' klaar"
YAML = (
    MINIMAAL.replace("naam: Klachten behandelen", f'naam: "{LASTIG}"')
    .replace("    A: college\n    R: asd\n    I: fg", "    A: [college, po]\n    R: asd")
    .replace("    verantwoordelijk_voor: toezicht\n", "")
)
COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::([^:].*)")
UNESCAPED = {"%0A": "\n", "%0D": "\r", "%3A": ":", "%2C": ",", "%25": "%"}
LEVELS = {"fout": "error", "waarschuwing": "warning", "advies": "note"}


def unescaped(text: str) -> str:
    return re.sub(r"%(?:0A|0D|3A|2C|25)", lambda found: UNESCAPED[found[0]], text)


def commands(map_: Path, *args: str) -> list[tuple[str, dict[str, str], list[str]]]:
    """Each workflow command: its level, its properties and the lines of its message."""
    done = govdoc("check", "--format", "github", *args, map_=map_)
    found = []
    for line in done.stdout.splitlines():
        match = COMMAND.fullmatch(line)
        assert match, line
        pairs = (pair.split("=", 1) for pair in match[2].split(","))
        properties = {key: unescaped(value) for key, value in pairs}
        found.append((match[1], properties, unescaped(match[3]).split("\n")))
    return found


def problems(map_: Path, *args: str) -> list[dict[str, Any]]:
    shown = govdoc("check", "--format", "json", *args, map_=map_).stdout
    found: list[dict[str, Any]] = json.loads(shown)["problems"]
    return found


def sarif_run(map_: Path, *args: str) -> dict[str, Any]:
    shown = govdoc("check", "--format", "sarif", *args, map_=map_).stdout
    log = json.loads(shown)
    assert log["version"] == "2.1.0"
    (one,) = log["runs"]
    return dict(one)


def test_github_says_what_json_says(tmp_path: Path) -> None:
    zet(tmp_path, YAML)
    expected = [
        (
            {"fout": "error", "waarschuwing": "warning", "advies": "notice"}[p["level"]],
            {
                "file": p["file"],
                "line": str(p["line"]),
                "col": str(p["column"]),
                "title": p["code"],
            },
            [
                p["message"],
                f"Hulp: {p['help']}",
                *(
                    f"Zie ook {r['file']}:{r['line']}:{r['column']}: {r['message']}"
                    for r in p["related"]
                ),
            ],
        )
        for p in problems(tmp_path)
    ]
    assert {level for level, _, _ in expected} == {"error", "warning", "notice"}
    assert any(LASTIG in lines[0] for _, _, lines in expected)
    assert any("Zie ook" in lines[-1] for _, _, lines in expected)
    assert commands(tmp_path) == expected


def test_github_escapes_what_would_end_a_property(tmp_path: Path) -> None:
    zet(tmp_path, YAML, "a,b%3A/gemeente.yaml")
    shown = govdoc("check", "--format", "github", "a,b%3A/gemeente.yaml", map_=tmp_path).stdout
    assert "file=a%2Cb%253A/gemeente.yaml,line=" in shown
    assert "100%25 af" in shown


def test_github_writes_nothing_where_nothing_was_found(tmp_path: Path) -> None:
    zet(tmp_path, MINIMAAL)
    done = govdoc("check", "--format", "github", map_=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("form", ["github", "sarif"])
def test_the_exit_code_follows_the_findings(form: str, tmp_path: Path) -> None:
    zet(tmp_path, YAML)
    assert govdoc("check", "--format", form, map_=tmp_path).returncode == 1
    zet(tmp_path, vervang(MINIMAAL, "    I: fg\n", ""))
    assert govdoc("check", "--format", form, map_=tmp_path).returncode == 0
    assert govdoc("check", "--format", form, "--strict", map_=tmp_path).returncode == 1


def test_sarif_says_what_json_says(tmp_path: Path) -> None:
    zet(tmp_path, YAML)
    run = sarif_run(tmp_path)
    found = problems(tmp_path)
    assert len(found) == len(run["results"]) > 2
    for result, problem in zip(run["results"], found, strict=True):
        assert result["ruleId"] == problem["code"]
        assert result["level"] == LEVELS[problem["level"]]
        assert result["message"]["text"] == f"{problem['message']}\n\nHulp: {problem['help']}"
        (location,) = result["locations"]
        spots = [location, *result["relatedLocations"]]
        for spot, place in zip(spots, [problem, *problem["related"]], strict=True):
            physical = spot["physicalLocation"]
            assert physical["artifactLocation"] == {"uri": place["file"], "uriBaseId": "SRCROOT"}
            assert physical["region"]["startLine"] == place["line"]
            assert physical["region"]["startColumn"] == place["column"]
        assert location["logicalLocations"] == [{"fullyQualifiedName": problem["path"]}]
        assert [one["message"]["text"] for one in spots[1:]] == [
            one["message"] for one in problem["related"]
        ]


def test_sarif_describes_every_code_and_points_at_its_description(tmp_path: Path) -> None:
    zet(tmp_path, YAML + "foo: 1\n")
    run = sarif_run(tmp_path)
    rules = run["tool"]["driver"]["rules"]
    ids = [rule["id"] for rule in rules]
    assert len(set(ids)) == len(ids)
    assert {"YML001", "FMT002", "REF004", "RAS001", "AFW002"} <= set(ids)
    assert {"FMT002", "RAS001"} <= {result["ruleId"] for result in run["results"]}
    for result in run["results"]:
        assert ids[result["ruleIndex"]] == result["ruleId"]
    for rule in rules:
        texts = [
            rule["shortDescription"]["text"],
            rule["fullDescription"]["text"],
            rule["help"]["text"],
            rule["help"]["markdown"],
        ]
        assert all(texts), rule["id"]
        assert "Herstel" in texts[2]
        assert rule["defaultConfiguration"]["level"] in LEVELS.values()
    levels = {rule["id"]: rule["defaultConfiguration"]["level"] for rule in rules}
    assert (levels["RAS001"], levels["RAS003"], levels["ROL007"]) == ("error", "warning", "note")


def test_sarif_counts_columns_in_characters_up_to_the_end_of_the_value(tmp_path: Path) -> None:
    zet(tmp_path, "𝛼: 1\n" + MINIMAAL.replace("lijn: bestuur", 'lijn: "𝛼𝛼"', 1))
    run = sarif_run(tmp_path)
    assert run["columnKind"] == "unicodeCodePoints"
    regions = [r["locations"][0]["physicalLocation"]["region"] for r in run["results"]]
    assert {"startLine": 1, "startColumn": 1, "endColumn": 2} in regions
    assert any(one["startColumn"] == 11 and one["endColumn"] == 15 for one in regions)


def test_sarif_has_relative_encoded_uris_and_no_folder_of_this_machine(tmp_path: Path) -> None:
    map_ = tmp_path / "mijn map%20é"
    named = zet(map_, YAML)
    for args, where in (
        ([], map_),
        ([f"{map_.name}/gemeente.yaml"], tmp_path),
        ([str(named)], map_),
    ):
        run = sarif_run(where, *args)
        assert str(tmp_path) not in json.dumps(run)
        assert "uri" not in run["originalUriBaseIds"]["SRCROOT"]
        for result in run["results"]:
            uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
            assert re.fullmatch(r"[\w./%~-]+", uri, re.ASCII)
            assert (where / unquote(uri)).samefile(named)


def test_a_file_outside_the_working_folder_keeps_the_name_it_has_for_its_gemeente(
    tmp_path: Path,
) -> None:
    named = zet(tmp_path / "elders", YAML)
    here = tmp_path / "hier"
    here.mkdir()
    run = sarif_run(here, str(named))
    assert str(tmp_path) not in json.dumps(run)
    assert {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for result in run["results"]
    } == {"gemeente.yaml"}
    assert {found[1]["file"] for found in commands(here, str(named))} == {"gemeente.yaml"}
