"""Every document is valid for Word, by a judge we did not write and by our own lint."""

from pathlib import Path

import pytest

from hulp.lint import lint
from hulp.schrijven import schrijf
from hulp.validator import fouten
from hulp.voorbeeld import DOCUMENTEN

STIJLEN = ("standaard", "compact")


@pytest.mark.parametrize("stijl", STIJLEN)
def test_elk_voorbeeld_is_geldig_voor_de_sdk(tmp_path: Path, stijl: str) -> None:
    for naam, document in DOCUMENTEN.items():
        (tmp_path / f"{naam}.docx").write_bytes(schrijf(document, stijl))
    uitslag = fouten(sorted(tmp_path.glob("*.docx")))
    assert len(uitslag) == len(DOCUMENTEN)
    assert {pad.name: lijst for pad, lijst in uitslag.items() if lijst} == {}


@pytest.mark.parametrize("stijl", STIJLEN)
@pytest.mark.parametrize("naam", DOCUMENTEN)
def test_elk_voorbeeld_komt_door_de_eigen_lint(naam: str, stijl: str) -> None:
    assert lint(schrijf(DOCUMENTEN[naam], stijl)) == []
