"""`check` and `build` prove the gemeente's own texts, and only those."""

import json
from pathlib import Path

import pytest

from hulp.gemeente import volledig, zet
from hulp.programma import govdoc, python

ROOT = Path(__file__).parents[2]

DEEL = "content/convenant/partijen.md"
FOUT = "# Partijen\n\n1. KvK {{ partner.kvk }}.\n"


def test_check_finds_what_is_wrong_in_own_content(tmp_path: Path) -> None:
    zet(tmp_path, volledig())
    zet(tmp_path, FOUT, DEEL)
    done = govdoc("check", "--format", "json", map_=tmp_path)
    assert done.returncode == 1
    problems = [one for one in json.loads(done.stdout)["problems"] if one["code"] == "TPL001"]
    assert [(one["file"], one["line"], one["column"]) for one in problems] == [(DEEL, 3, 11)]


def test_check_of_good_own_content_is_fine(tmp_path: Path) -> None:
    zet(tmp_path, volledig())
    zet(tmp_path, "# Partijen\n\n1. {% if partner.kvk %}KvK {{ partner.kvk }}{% endif %}.\n", DEEL)
    assert "TPL" not in govdoc("check", map_=tmp_path).stdout


def test_check_without_own_content_loads_no_jinja2(tmp_path: Path) -> None:
    zet(tmp_path, volledig())
    code = (
        "import sys; from govdoc.__main__ import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        "print([name for name in ('jinja2', 'govdoc.proof') if name in sys.modules])"
    )
    assert python("-c", code, "check", map_=tmp_path).stdout.endswith("[]\n")


def test_build_writes_no_document_of_a_text_that_is_wrong(tmp_path: Path) -> None:
    zet(tmp_path, volledig())
    zet(tmp_path, FOUT, DEEL)
    done = govdoc("build", "--only", "convenant", "--only", "rasic", map_=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert f"{DEEL}:3:11" in done.stderr
    assert "Mislukt: convenanten/convenant-woonlinde" in done.stderr
    written = [path.name for path in (tmp_path / "output").rglob("*.docx")]
    assert written == ["rasic-matrix.docx"]


def test_build_finds_what_is_wrong_where_no_document_comes_today(tmp_path: Path) -> None:
    zet(tmp_path, volledig().partition("ketenpartners:")[0])
    zet(tmp_path, FOUT, DEEL)
    done = govdoc("build", "--only", "convenant", map_=tmp_path)
    assert done.returncode == 1
    assert f"{DEEL}:3:11" in done.stderr


def test_build_of_other_kinds_is_not_held_up(tmp_path: Path) -> None:
    zet(tmp_path, volledig())
    zet(tmp_path, FOUT, DEEL)
    done = govdoc("build", "--only", "rasic", map_=tmp_path)
    assert (done.returncode, "TPL001" in done.stderr) == (0, False)


@pytest.mark.parametrize(
    ("pad", "inhoud", "code"),
    [
        ("content/convenant/toezicht.md", "# Toezicht\n\n<b>x</b>\n", "TPL004"),
        ("content/convenant/toezicht.md", "# Toezicht\n\n![x](y.png)\n", "TPL002"),
        ("content/convenant/toezicht.md", "# Toezicht\n\n{{ 1 / 0 }}\n", "TPL002"),
    ],
)
def test_check_and_build_find_the_same_in_own_texts(
    pad: str, inhoud: str, code: str, tmp_path: Path
) -> None:
    zet(tmp_path, (ROOT / "gemeente.yaml").read_text("utf-8"))
    zet(tmp_path, inhoud, pad)
    gekeken = govdoc("check", map_=tmp_path)
    assert gekeken.returncode == 1
    assert f"fout {code}" in gekeken.stdout
    assert f"{pad}:3" in gekeken.stdout
    gebouwd = govdoc("build", "--only", "convenant", map_=tmp_path)
    assert gebouwd.returncode == 1
    assert f"fout {code}" in gebouwd.stderr
