"""The command `explain`, and whether what it says is complete and true."""

import re
from pathlib import Path

import pytest

from govdoc.cli.explanations import FAMILIES, explanations
from govdoc.cli.explanations.reading import TEXTS as READING
from govdoc.rules.registry import SECTIONS, rules, sections
from hulp.gemeente import MINIMAAL
from hulp.gevallen import gemerkt, ingevoegd, problemen
from hulp.programma import ENGELS, govdoc

PACKAGE = Path(__file__).parents[2] / "generator" / "govdoc"
RAISED = {
    code
    for file in PACKAGE.rglob("*.py")
    if "explanations" not in file.parts
    for code in re.findall(r'"((?:YML|FMT|REF|TPL|UIT|TGL)\d{3})"', file.read_text("utf-8"))
}


def test_every_code_that_is_raised_is_explained_and_no_other() -> None:
    assert len(RAISED) > 20
    assert set(explanations()) == RAISED | {rule.code for rule in rules()}


@pytest.mark.parametrize("code", explanations())
def test_every_explanation_is_whole(code: str) -> None:
    one = explanations()[code]
    assert one.family in FAMILIES
    assert one.title.endswith(".")
    assert list(one.sections) == list(SECTIONS)
    for name in ("Wat", "Grondslag", "Herstel"):
        assert one.sections[name][0].isupper() or not one.sections[name][0].isalpha()
        assert one.sections[name].endswith((".", ")"))
    assert one.sections["Voorbeeld"]


def test_a_code_is_explained_in_any_case(tmp_path: Path) -> None:
    done = govdoc("explain", "RAS004", map_=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == govdoc("explain", "ras004", map_=tmp_path).stdout
    title, *rest = done.stdout.split("\n\n")
    assert title == "RAS004  fout\nDe FG is eindverantwoordelijk voor iets anders dan toezicht."
    assert [part.split("\n")[0] for part in rest] == ["Wat", "Grondslag", "Herstel", "Voorbeeld"]
    assert "Artikel 38" in " ".join(rest[1].split())
    assert "A: fg  # RAS004" in rest[3]
    assert max(map(len, done.stdout.splitlines())) <= 100


def test_without_a_code_every_code_stands_below_its_family(tmp_path: Path) -> None:
    done = govdoc("explain", map_=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    family = ""
    found = []
    for line in done.stdout.splitlines():
        if heading := re.fullmatch(r"([A-Z]+)  (\S.*)", line):
            family = heading[1]
        elif row := re.fullmatch(r"  ([A-Z]+)(\d{3}) +(fout|waarschuwing|advies) +(\S.*\.)", line):
            assert row[1] == family
            found.append((row[1] + row[2], row[3], row[4]))
    assert found == [(one.code, one.level, one.title) for one in explanations().values()]


@pytest.mark.parametrize("code", explanations())
def test_no_explanation_holds_english(code: str) -> None:
    one = explanations()[code]
    prose = " ".join([one.title, *list(one.sections.values())[:-1]])
    assert ENGELS.findall(prose) == []


@pytest.mark.parametrize("code", READING)
def test_the_example_of_a_reading_code_is_true(code: str, tmp_path: Path) -> None:
    example = sections(READING[code])["Voorbeeld"]
    yaml = ingevoegd(f"{example}\n", MINIMAAL)
    lines = [found.place.line for found in problemen(tmp_path, yaml) if found.code == code]
    assert lines == gemerkt(yaml, code)
    assert lines
