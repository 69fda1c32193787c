"""Bad parts with one fault each, found exactly; good parts, in which nothing is found."""

from pathlib import Path

import pytest

from hulp.bewijs import Gevonden, bewijs, delen, verwacht, zet_delen

FOUT, GOED = delen("fout"), delen("goed")


def naam(pad: Path) -> str:
    return f"{pad.parent.name}/{pad.stem}"


def bestand(pad: Path) -> str:
    return f"content/proef-{pad.parent.name}/{pad.name}"


@pytest.fixture(scope="module")
def fout(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Gevonden]]:
    map_ = tmp_path_factory.mktemp("fout")
    zet_delen(map_, FOUT)
    return bewijs(map_)


@pytest.mark.parametrize("pad", FOUT, ids=naam)
def test_the_fault_of_a_bad_part_is_found_where_it_stands(
    pad: Path, fout: dict[str, list[Gevonden]]
) -> None:
    (verwachting,) = verwacht(pad.read_text("utf-8"))
    (gevonden,) = fout.get(bestand(pad), [("niets", 0, "")])
    code, regel, woord = gevonden
    assert (code, regel) == verwachting[:2]
    assert not verwachting[2] or woord == verwachting[2]


def test_nothing_else_is_found(fout: dict[str, list[Gevonden]]) -> None:
    assert set(fout) == {bestand(pad) for pad in FOUT}


def test_there_are_many_bad_parts() -> None:
    assert len(FOUT) >= 40


def test_nothing_is_found_in_good_parts(tmp_path: Path) -> None:
    assert len(GOED) >= 10
    zet_delen(tmp_path, GOED)
    gevonden = bewijs(tmp_path)
    assert gevonden == {}
