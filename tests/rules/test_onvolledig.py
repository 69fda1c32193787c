"""Rules on what was read in part: what needs the broken part is silent, the rest speaks."""

import re
from pathlib import Path

import pytest

from govdoc.check import check
from govdoc.load import load
from govdoc.model.gemeente import Lezing, Source
from govdoc.problems import Level, Place
from govdoc.rules.registry import regel, rules
from govdoc.source.places import Places
from hulp.gemeente import MINIMAAL, zet
from hulp.gevallen import ingevoegd, problemen

TWEE_A = "  klachten: {naam: Klachten behandelen, A: [college, asd], R: po, I: fg}\n"
KAPOT = "  kapot: {naam: Kapot, A: college, R: asd, kleur: rood}\n"
JURIST = "  jurist: {naam: Jurist, lijn: gemeente}\n"


def codes(map_: Path, yaml: str) -> list[str]:
    return [problem.code for problem in problemen(map_, ingevoegd(yaml))]


def test_a_broken_activity_silences_rules_over_all_of_them(tmp_path: Path) -> None:
    yaml = f"rollen:\n{JURIST}activiteiten:\n{TWEE_A}"
    assert codes(tmp_path, yaml) == ["RAS011", "ROL005", "ROL007", "RAS001"]
    assert codes(tmp_path, yaml + KAPOT) == ["ROL005", "ROL007", "RAS001", "FMT002"]


def test_a_broken_role_leaves_the_others_and_the_table(tmp_path: Path) -> None:
    yaml = f"rollen:\n  po: {{naam: PO, lijn: x}}\n{JURIST}activiteiten:\n{TWEE_A}"
    assert codes(tmp_path, yaml) == ["FMT003", "RAS011", "ROL005", "ROL007", "RAS001"]


def test_a_broken_role_silences_what_compares_all_roles(tmp_path: Path) -> None:
    ring = (
        "  a: {naam: A, lijn: gemeente, rapporteert_aan: b, afkorting: X, verantwoordelijk_voor: x}"
        "\n  b: {naam: B, lijn: gemeente, rapporteert_aan: a, afkorting: X,"
        " verantwoordelijk_voor: x}\n"
    )
    used = "activiteiten:\n  klachten: {naam: K, A: college, R: asd, I: [fg, a, b]}\n"
    assert codes(tmp_path, f"rollen:\n{ring}{used}") == ["ROL004", "ROL006"]
    broken = "  po: {naam: PO, lijn: x}\n"
    assert codes(tmp_path, f"rollen:\n{broken}{ring}{used}") == ["FMT003"]


def test_a_broken_activity_silences_the_share_of_the_work(tmp_path: Path) -> None:
    work = "".join(f"  taak{n}: {{naam: Taak, A: college, R: po}}\n" for n in range(4))
    assert codes(tmp_path, f"activiteiten:\n{work}") == ["RAS014"]
    assert codes(tmp_path, f"activiteiten:\n{work}{KAPOT}") == ["FMT002"]


@pytest.mark.parametrize(("taken", "found"), [(11, ["RAS014"]), (10, [])])
def test_the_share_of_the_work_is_counted_to_the_letter(
    taken: int, found: list[str], tmp_path: Path
) -> None:
    work = "".join(
        f"  t{n}: {{naam: Taak, A: college, R: {'kc' if n < taken else f'r{n % 5}'}}}\n"
        for n in range(21)
    )
    roles = "".join(
        f"  {id_}: {{naam: X, lijn: bestuur, verantwoordelijk_voor: x}}\n"
        for id_ in ("kc", *(f"r{n}" for n in range(5)))
    )
    assert codes(tmp_path, f"rollen:\n{roles}activiteiten:\n{work}") == found


def test_a_broken_part_silences_what_is_said_of_suppliers(tmp_path: Path) -> None:
    rollen = (
        "rollen:\n  ict: {naam: X, lijn: ict, rapporteert_aan: asd, verantwoordelijk_voor: x}\n"
    )
    taken = "activiteiten:\n  beheer: {naam: Beheer, A: asd, R: ict}\n"
    assert codes(tmp_path, rollen + taken) == ["RAS015"]
    assert codes(tmp_path, rollen + taken + KAPOT) == ["FMT002"]
    assert codes(tmp_path, rollen + taken + "leveranciers:\n  x: y\n") == ["FMT003"]


@pytest.mark.parametrize("id_", ["raad", "college", "fg"])
def test_a_broken_role_still_exists(id_: str, tmp_path: Path) -> None:
    assert codes(tmp_path, f"rollen:\n  {id_}: {{naam: X, lijn: x}}\n") == ["FMT003"]


@pytest.mark.parametrize("id_", ["dpia", "register", "datalek"])
def test_a_broken_activity_still_exists(id_: str, tmp_path: Path) -> None:
    assert codes(tmp_path, f"activiteiten:\n  {id_}: {{naam: X, soort: x}}\n") == ["FMT003"]


def test_what_is_missing_is_said_beside_what_is_broken(tmp_path: Path) -> None:
    yaml = MINIMAAL.replace("  register:", "  bijhouden:")
    broken = yaml.replace("    R: asd\n    I: fg", "    R: asd\n    I: fg\n    kleur: rood")
    found = [problem.code for problem in problemen(tmp_path, broken)]
    assert found == ["RAS012", "FMT002"]


def test_a_key_that_is_no_id_may_be_what_is_missing(tmp_path: Path) -> None:
    found = [p.code for p in problemen(tmp_path, MINIMAAL.replace("  register:", "  Register:"))]
    assert found == ["FMT003"]


@pytest.mark.parametrize("sectie", ["rollen", "activiteiten"])
@pytest.mark.parametrize("waarde", ["", "tekst", "[]", None])
def test_a_section_that_is_gone_gives_no_findings_about_it(
    sectie: str, waarde: str | None, tmp_path: Path
) -> None:
    other = "" if waarde is None else f"{sectie}: {waarde}\n"
    yaml = re.sub(rf"(?m)^{sectie}:\n( .*\n)+", other, MINIMAAL)
    assert len(yaml) < len(MINIMAAL) - 300
    found = {problem.code for problem in problemen(tmp_path, yaml)}
    assert found in ({"FMT001"}, {"FMT003"})


@pytest.mark.parametrize("yaml", ["", "a", "[]", "{", "rollen:\n\t- x", "{}"])
def test_a_file_that_cannot_be_read_gives_problems_of_reading_only(
    yaml: str, tmp_path: Path
) -> None:
    found = {problem.code[:3] for problem in problemen(tmp_path, yaml)}
    assert found
    assert found <= {"YML", "FMT"}


def test_a_height_that_is_not_known_is_not_judged(tmp_path: Path) -> None:
    fg = "  fg: {{naam: FG, lijn: gemeente, verantwoordelijk_voor: x, rapporteert_aan: {}}}\n"
    assert codes(tmp_path, "rollen:\n" + fg.format("colege")) == ["REF001"]
    assert codes(tmp_path, "rollen:\n" + fg.format("[asd, colege]")) == ["REF001"]
    broken = "  asd: {naam: A, lijn: x}\n"
    assert codes(tmp_path, "rollen:\n" + fg.format("asd") + broken) == ["FMT003"]
    assert codes(tmp_path, "rollen:\n" + fg.format("directie")) == ["REF001"]


def test_a_code_is_registered_once() -> None:
    with pytest.raises(ValueError, match="RAS001"):
        regel("RAS001", Level.FOUT)(lambda _source: ())


def test_the_families_ras_and_rol_are_complete_and_in_order() -> None:
    own = [rule.code for rule in rules() if rule.code.startswith(("RAS", "ROL"))]
    assert [f"RAS{n:03}" for n in range(1, 16)] + [f"ROL{n:03}" for n in range(1, 8)] == own


def test_rules_need_no_places_to_be_silent(tmp_path: Path) -> None:
    lezing = load(zet(tmp_path, MINIMAAL)).lezing
    assert check(Source(tmp_path, lezing, Places(None, Place("x", 1, 1)), ())).problems == ()
    assert check(Source(tmp_path, Lezing(), Places(None, Place("x", 1, 1)), ())).problems == ()


def test_a_chain_and_a_ring_of_thousands_of_roles_are_followed(tmp_path: Path) -> None:
    role = "  r{}: {{naam: X, lijn: gemeente, rapporteert_aan: r{}, verantwoordelijk_voor: x}}\n"
    count = 3000
    chain = "".join(role.format(n, n + 1) for n in range(count))
    end = f"  r{count}: {{naam: X, lijn: bestuur, verantwoordelijk_voor: x}}\n"
    found = problemen(tmp_path, ingevoegd(f"rollen:\n{chain}{end}"))
    assert {problem.code for problem in found} == {"RAS011"}
    ring = chain + role.format(count, 0)
    found = problemen(tmp_path, ingevoegd(f"rollen:\n{ring}"))
    rings = [problem for problem in found if problem.code == "ROL004"]
    assert [(ring.path, len(ring.related)) for ring in rings] == [
        ("rollen.r0.rapporteert_aan", count)
    ]
