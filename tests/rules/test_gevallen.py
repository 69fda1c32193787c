"""Each rule, by cases: what sets it off, where it points, what it says, and what silences it."""

import inspect
from collections import Counter
from pathlib import Path

import pytest

from govdoc.rules.registry import SECTIONS, Rule, rules
from hulp.gemeente import MINIMAAL
from hulp.gevallen import (
    Geval,
    anders,
    gemerkt,
    gesplitst,
    gevallen,
    ingevoegd,
    problemen,
    tekst_op,
    waar,
)

GEVALLEN = gevallen()
BIJNA = [(geval, *paar) for geval in GEVALLEN for paar in geval.goed]
CODES = {rule.code for rule in rules()}


def naam(waarde: object) -> str:
    return getattr(waarde, "naam", getattr(waarde, "code", str(waarde)))


def test_the_minimal_gemeente_has_no_findings(tmp_path: Path) -> None:
    assert problemen(tmp_path, MINIMAAL) == ()


@pytest.mark.parametrize("geval", GEVALLEN, ids=naam)
def test_a_case_gives_its_codes_on_the_marked_lines_and_nothing_else(
    geval: Geval, tmp_path: Path
) -> None:
    yaml = ingevoegd(geval.yaml)
    found = Counter(
        (problem.code, waar(problem.place), problem.place.line)
        for problem in problemen(tmp_path, yaml, geval.csv)
    )
    marked = Counter(
        (code, naam, line)
        for code in CODES | {"REF001"}
        for naam, tekst in (("yaml", yaml), ("csv", geval.csv))
        for line in gemerkt(tekst, code)
    )
    assert found == marked


@pytest.mark.parametrize("geval", GEVALLEN, ids=naam)
def test_a_case_says_what_is_wrong_and_where(geval: Geval, tmp_path: Path) -> None:
    yaml = ingevoegd(geval.yaml)
    found = [
        (
            problem.level,
            problem.path,
            tekst_op({"yaml": yaml, "csv": geval.csv}[waar(problem.place)], problem.place),
            problem.message,
        )
        for problem in problemen(tmp_path, yaml, geval.csv)
        if problem.code == geval.code
    ]
    assert found == [(v.level, v.path, v.tekst, v.message) for v in geval.verwacht]


@pytest.mark.parametrize("geval", GEVALLEN, ids=naam)
def test_related_places_are_on_the_marked_lines(geval: Geval, tmp_path: Path) -> None:
    yaml = ingevoegd(geval.yaml)
    found = {
        (waar(related.place), related.place.line)
        for problem in problemen(tmp_path, yaml, geval.csv)
        if problem.code == geval.code
        for related in problem.related
    }
    teksten = (("yaml", yaml), ("csv", geval.csv))
    assert found == {(naam, line) for naam, tekst in teksten for line in gemerkt(tekst, "zie")}


@pytest.mark.parametrize(("geval", "oud", "nieuw"), BIJNA, ids=naam)
def test_a_near_miss_is_silent(geval: Geval, oud: str, nieuw: str, tmp_path: Path) -> None:
    stuk, csv = anders(geval, oud, nieuw)
    yaml = ingevoegd(stuk)
    found = {problem.code for problem in problemen(tmp_path, yaml, csv)}
    others = {code for code in CODES | {"REF001"} if gemerkt(yaml + csv, code)} - {geval.code}
    assert found <= others


@pytest.mark.parametrize("rule", rules(), ids=naam)
def test_every_rule_has_a_case_and_a_near_miss(rule: Rule) -> None:
    own = [geval for geval in GEVALLEN if geval.code == rule.code]
    assert own
    assert any(geval.goed for geval in own)


@pytest.mark.parametrize("rule", rules(), ids=naam)
def test_every_rule_explains_itself_and_its_example_is_true(rule: Rule, tmp_path: Path) -> None:
    assert inspect.getdoc(rule.find)
    assert list(rule.sections) == ["", *SECTIONS]
    assert all(rule.sections.values())
    stuk, csv = gesplitst(rule.sections["Voorbeeld"] + "\n")
    yaml = ingevoegd(stuk)
    found = [
        (waar(p.place), p.place.line) for p in problemen(tmp_path, yaml, csv) if p.code == rule.code
    ]
    teksten = (("yaml", yaml), ("csv", csv))
    assert found == [(naam, line) for naam, t in teksten for line in gemerkt(t, rule.code)]
    assert found


def test_messages_are_made_alike(tmp_path: Path) -> None:
    for geval in GEVALLEN:
        for problem in problemen(tmp_path, ingevoegd(geval.yaml), geval.csv):
            if problem.code in CODES:
                assert problem.message[0].isupper()
                assert problem.message[-1] != "."
                assert problem.help[0].islower()
                assert ". Grondslag: " in problem.help
                assert problem.help[-1] != "."
