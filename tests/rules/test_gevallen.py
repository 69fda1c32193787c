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
    gevallen,
    ingevoegd,
    problemen,
    tekst_op,
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
    found = Counter((problem.code, problem.place.line) for problem in problemen(tmp_path, yaml))
    marked = Counter((code, line) for code in CODES | {"REF001"} for line in gemerkt(yaml, code))
    assert found == marked


@pytest.mark.parametrize("geval", GEVALLEN, ids=naam)
def test_a_case_says_what_is_wrong_and_where(geval: Geval, tmp_path: Path) -> None:
    yaml = ingevoegd(geval.yaml)
    found = [
        (problem.level, problem.path, tekst_op(yaml, problem.place), problem.message)
        for problem in problemen(tmp_path, yaml)
        if problem.code == geval.code
    ]
    assert found == [(v.level, v.path, v.tekst, v.message) for v in geval.verwacht]


@pytest.mark.parametrize("geval", GEVALLEN, ids=naam)
def test_related_places_are_on_the_marked_lines(geval: Geval, tmp_path: Path) -> None:
    yaml = ingevoegd(geval.yaml)
    found = {
        related.place.line
        for problem in problemen(tmp_path, yaml)
        if problem.code == geval.code
        for related in problem.related
    }
    assert found == set(gemerkt(yaml, "zie"))


@pytest.mark.parametrize(("geval", "oud", "nieuw"), BIJNA, ids=naam)
def test_a_near_miss_is_silent(geval: Geval, oud: str, nieuw: str, tmp_path: Path) -> None:
    yaml = ingevoegd(anders(geval, oud, nieuw))
    found = {problem.code for problem in problemen(tmp_path, yaml)}
    others = {code for code in CODES | {"REF001"} if gemerkt(yaml, code)} - {geval.code}
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
    yaml = ingevoegd(rule.sections["Voorbeeld"] + "\n")
    lines = [p.place.line for p in problemen(tmp_path, yaml) if p.code == rule.code]
    assert lines == gemerkt(yaml, rule.code)
    assert lines


def test_messages_are_made_alike(tmp_path: Path) -> None:
    for geval in GEVALLEN:
        for problem in problemen(tmp_path, ingevoegd(geval.yaml)):
            if problem.code in CODES:
                assert problem.message[0].isupper()
                assert problem.message[-1] != "."
                assert problem.help[0].islower()
                assert ". Grondslag: " in problem.help
                assert problem.help[-1] != "."
