"""Every role that the rules on the FG know by its id, for each of them what it does."""

from pathlib import Path

import pytest

from hulp.gevallen import ingevoegd, problemen

FG = "  fg: {{naam: FG, lijn: gemeente, verantwoordelijk_voor: x, rapporteert_aan: {}}}\n"
ROL = (
    "  {}: {{naam: X, lijn: {}, rapporteert_aan: raad, verantwoordelijk_voor: x,"
    " functionaris: F-2}}\n"
)
FG_PERSOON = (
    "  fg: {naam: FG, lijn: gemeente, verantwoordelijk_voor: x, rapporteert_aan: raad,"
    " functionaris: F-2}\n"
)


def niveaus(map_: Path, code: str, rollen: str) -> list[str]:
    return [p.level for p in problemen(map_, ingevoegd(f"rollen:\n{rollen}")) if p.code == code]


@pytest.mark.parametrize(
    "id_", ["college", "raad", "burgemeester", "secretaris", "gemeentesecretaris", "directie"]
)
def test_the_highest_level_by_id_whatever_its_lijn(id_: str, tmp_path: Path) -> None:
    rollen = ROL.format(id_, "gemeente")
    assert niveaus(tmp_path, "ROL002", FG.format(id_) + rollen) == []
    beside = FG.format(f"[{id_}, po]") + rollen
    assert niveaus(tmp_path, "ROL002", beside) == ["waarschuwing"]


@pytest.mark.parametrize("id_", ["po", "ciso", "asd", "ab", "kcc", "kc", "jurist", "archief"])
def test_too_low_by_id_though_of_the_gemeente(id_: str, tmp_path: Path) -> None:
    assert niveaus(tmp_path, "ROL002", FG.format(id_) + ROL.format(id_, "gemeente")) == ["fout"]
    assert niveaus(tmp_path, "ROL002", FG.format(id_) + ROL.format(id_, "bestuur")) == []


@pytest.mark.parametrize(
    ("lijn", "level"),
    [
        ("inwoner", ["fout"]),
        ("wijkteam", ["fout"]),
        ("ict", ["fout"]),
        ("partner", ["fout"]),
        ("gemeente", ["waarschuwing"]),
        ("bestuur", []),
    ],
)
def test_any_other_role_by_its_lijn(lijn: str, level: list[str], tmp_path: Path) -> None:
    assert niveaus(tmp_path, "ROL002", FG.format("x") + ROL.format("x", lijn)) == level


@pytest.mark.parametrize(
    ("id_", "level"),
    [
        *((id_, "fout") for id_ in ("po", "ciso", "asd", "secretaris", "directie")),
        *((id_, "fout") for id_ in ("burgemeester", "college")),
        *((id_, "waarschuwing") for id_ in ("ab", "jurist", "kc", "archief")),
    ],
)
@pytest.mark.parametrize("lijn", ["gemeente", "wijkteam"])
def test_who_may_not_be_the_same_person(id_: str, level: str, lijn: str, tmp_path: Path) -> None:
    assert niveaus(tmp_path, "ROL003", FG_PERSOON + ROL.format(id_, lijn)) == [level]


@pytest.mark.parametrize(
    ("id_", "lijn", "level"),
    [
        ("kcc", "gemeente", []),
        ("raad", "bestuur", []),
        ("x", "ict", []),
        ("x", "partner", []),
        ("x", "wijkteam", ["waarschuwing"]),
    ],
)
def test_other_roles_by_their_lijn(id_: str, lijn: str, level: list[str], tmp_path: Path) -> None:
    assert niveaus(tmp_path, "ROL003", FG_PERSOON + ROL.format(id_, lijn)) == level
