"""What holds for the rules on any gemeente: they never raise, and ignore the order of keys."""

import random
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from govdoc.check import check
from govdoc.load import load
from govdoc.problems import Problem
from hulp.gemeente import MINIMAAL, als_yaml, zet

BASIS = yaml.load(MINIMAAL, Loader=yaml.BaseLoader)  # noqa: S506 - texts only
IDS = ["raad", "college", "fg", "asd", "po", "kc", "ict", "burger", "burgemeester", "team"]
ACTIVITEITEN = [*BASIS["activiteiten"], *(f"taak{n}" for n in range(6))]
some_roles = st.one_of(st.sampled_from(IDS), st.lists(st.sampled_from(IDS), max_size=7))
rol = st.fixed_dictionaries(
    {
        "naam": st.text(st.characters(categories=["L", "N", "P", "Zs"]), min_size=1).filter(
            str.strip
        ),
        "lijn": st.sampled_from(["inwoner", "bestuur", "gemeente", "wijkteam", "ict", "partner"]),
    },
    optional={
        "rapporteert_aan": some_roles,
        "verantwoordelijk_voor": st.just("werk"),
        "functionaris": st.sampled_from(["F-1", "F-2"]),
        "afkorting": st.sampled_from(["X", "FG", "KC"]),
    },
)
activiteit = st.fixed_dictionaries(
    {"naam": st.just("Werk")},
    optional={
        "soort": st.sampled_from(["besluit", "uitvoering", "toezicht"]),
        **dict.fromkeys("ARSIC", some_roles),
    },
)
gemeenten = st.builds(
    lambda rollen, activiteiten: BASIS | {"rollen": rollen, "activiteiten": activiteiten},
    st.dictionaries(st.sampled_from(IDS), rol, min_size=1),
    st.dictionaries(st.sampled_from(ACTIVITEITEN), activiteit, min_size=1),
)


def gevonden(gegevens: dict[str, Any]) -> tuple[Problem, ...]:
    with TemporaryDirectory() as map_:
        return check(load(zet(Path(map_), als_yaml(gegevens)))).problems


def geschud(gegevens: Any, toeval: random.Random) -> Any:  # noqa: ANN401 - any YAML value
    """The same data with its keys in another order."""
    if not isinstance(gegevens, dict):
        return gegevens
    paren = [(sleutel, geschud(waarde, toeval)) for sleutel, waarde in gegevens.items()]
    return dict(toeval.sample(paren, len(paren)))


@settings(deadline=None, max_examples=150)
@given(gemeenten)
def test_no_gemeente_makes_a_rule_raise_and_every_place_is_in_the_file(
    gegevens: dict[str, Any],
) -> None:
    lines = als_yaml(gegevens).split("\n")
    for problem in gevonden(gegevens):
        for place in (problem.place, *(related.place for related in problem.related)):
            assert 1 <= place.line <= len(lines)
            assert 1 <= place.column <= len(lines[place.line - 1]) + 1


@settings(deadline=None, max_examples=150)
@given(gemeenten, st.randoms(use_true_random=False))
def test_the_order_of_keys_does_not_change_which_codes_are_found(
    gegevens: dict[str, Any], toeval: random.Random
) -> None:
    anders = gevonden(geschud(gegevens, toeval))
    assert {problem.code for problem in gevonden(gegevens)} == {problem.code for problem in anders}


@settings(deadline=None, max_examples=150)
@given(gemeenten)
def test_a_role_never_has_one_mention_reported_twice_by_one_rule(gegevens: dict[str, Any]) -> None:
    problems = [(problem.code, problem.path) for problem in gevonden(gegevens)]
    rings = [found for found in problems if found[0] in ("ROL004", "REF001")]
    others = [found for found in problems if found not in rings]
    assert len(others) == len(set(others))
