"""Under CI a skipped test is a red run: a check that is silently absent must be seen."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"
SOORTEN = {
    "in de test": 'import pytest\n\n\ndef test_a():\n    pytest.skip("weg")\n',
    "als merk": 'import pytest\n\n\n@pytest.mark.skip("weg")\ndef test_a():\n    pass\n',
    "hele module": 'import pytest\n\npytest.importorskip("bestaat_niet_hier")\n',
}


def draai(map_: Path, code: str, ci: str) -> int:
    shutil.copy(CONFTEST, map_)
    (map_ / "test_x.py").write_text(code + "\n\ndef test_goed():\n    pass\n", "utf-8")
    opdracht = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", map_]
    omgeving = {**os.environ, "CI": ci, "PYTEST_ADDOPTS": ""}
    gelopen = subprocess.run(
        [*opdracht, map_], cwd=map_, env=omgeving, capture_output=True, check=False
    )
    return gelopen.returncode


@pytest.mark.parametrize("code", SOORTEN.values(), ids=SOORTEN)
def test_a_skip_is_red_under_ci(tmp_path: Path, code: str) -> None:
    assert draai(tmp_path, code, "true") != 0


@pytest.mark.parametrize("code", list(SOORTEN.values())[:2], ids=list(SOORTEN)[:2])
def test_a_skip_is_green_elsewhere(tmp_path: Path, code: str) -> None:
    assert draai(tmp_path, code, "") == 0


def test_an_expected_failure_is_no_skip(tmp_path: Path) -> None:
    code = "import pytest\n\n\n@pytest.mark.xfail\ndef test_a():\n    assert 0\n"
    assert draai(tmp_path, code, "true") == 0
