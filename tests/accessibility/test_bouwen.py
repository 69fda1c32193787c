"""The gate through the front door: a bad part costs its own document, and no other."""

import pytest

from hulp.gemeente import volledig, zet
from hulp.programma import govdoc

KAPOT = """\
# Het doel

### Te diep

Kijk [hier](https://www.wilgenhoven.example/doel).
"""


@pytest.fixture(scope="module")
def gebouwd(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, int, set[str]]:
    map_ = tmp_path_factory.mktemp("poort")
    zet(map_, volledig())
    zet(map_, KAPOT, "content/handboek/doel.md")
    klaar = govdoc("build", "--only", "handboek", "--only", "rasic", map_=map_)
    geschreven = {pad.name for pad in (map_ / "output").rglob("*.docx")}
    return klaar.stderr, klaar.returncode, geschreven


def test_the_bad_document_is_not_written_and_the_other_is(
    gebouwd: tuple[str, int, set[str]],
) -> None:
    _, code, geschreven = gebouwd
    assert code == 1
    assert geschreven == {"rasic-matrix.docx"}


@pytest.mark.parametrize(("code", "regel"), [("TGL003", 3), ("TGL012", 5)])
def test_each_problem_points_at_its_line(
    gebouwd: tuple[str, int, set[str]], code: str, regel: int
) -> None:
    fout, _, _ = gebouwd
    (stuk,) = [deel for deel in fout.split("\n\n") if f"fout {code}:" in deel]
    assert f"content/handboek/doel.md:{regel}:1" in stuk
    assert "hulp: " in stuk
