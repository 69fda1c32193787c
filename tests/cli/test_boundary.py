"""How a command ends: bugs, interruption, pipes, full disks; and what it does not import."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hulp.gemeente import MINIMAAL, zet
from hulp.programma import govdoc, python

HEAVY = ("docx", "lxml", "jinja2", "markdown")
MAIN = "from govdoc.__main__ import main; main()"


def with_load(body: str, map_: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs `check` with another function in the place of `load`."""
    code = f"import sys; sys.argv = ['govdoc', 'check']\nimport govdoc.cli.check as c\n{body}\n"
    return python("-c", code + MAIN, map_=map_, **environment)


def raises(error: str) -> str:
    return f"def load(path): raise {error}\nc.load = load"


def test_a_bug_is_said_in_dutch_with_a_file_to_send_along(tmp_path: Path) -> None:
    zet(tmp_path, MINIMAAL)
    done = with_load(raises("RuntimeError('boem')"), tmp_path, TMPDIR=str(tmp_path))
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith("fout: govdoc zelf gaat hier de mist in")
    assert "Traceback" not in done.stderr
    found = re.search(r"^ {2}(\S*govdoc-fout-\S+\.txt)$", done.stderr, re.MULTILINE)
    assert found
    report = Path(found[1]).read_text(encoding="utf-8")
    assert report.startswith("govdoc 0.")
    assert "RuntimeError: boem" in report


def test_a_bug_without_a_place_for_a_file_is_said_all_the_same(tmp_path: Path) -> None:
    zet(tmp_path, MINIMAAL)
    no_file = "import tempfile\ndef no(*a, **k): raise OSError\ntempfile.NamedTemporaryFile = no\n"
    done = with_load(no_file + raises("RuntimeError('boem')"), tmp_path)
    assert (done.returncode, done.stdout) == (3, "")
    assert "RuntimeError: boem" in done.stderr


@pytest.mark.parametrize("body", [raises("KeyboardInterrupt"), raises("EOFError")])
def test_interruption_has_its_own_code(body: str, tmp_path: Path) -> None:
    zet(tmp_path, MINIMAAL)
    done = with_load(body, tmp_path)
    assert (done.returncode, done.stdout) == (130, "")
    assert done.stderr.strip() == "Onderbroken; er is niets half geschreven."


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no SIGINT to one process")
def test_ctrl_c_ends_it_without_a_traceback(tmp_path: Path) -> None:
    zet(tmp_path, MINIMAAL)
    wait = "import sys; sys.argv = ['govdoc', 'check']\nimport govdoc.cli.check as c, time\n"
    wait += "def load(path): print('x', flush=True); time.sleep(30)\nc.load = load\n"
    with subprocess.Popen(
        [sys.executable, "-c", wait + MAIN],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline() == "x\n"
        time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 130
        assert process.stderr.read().strip() == "Onderbroken; er is niets half geschreven."


@pytest.mark.parametrize(("yaml", "code"), [(MINIMAAL, 0), (MINIMAAL.replace("R: asd", ""), 1)])
def test_a_reader_that_leaves_does_not_change_the_code(
    yaml: str, code: int, tmp_path: Path
) -> None:
    zet(tmp_path, yaml)
    with subprocess.Popen(
        [sys.executable, "-m", "govdoc", "check"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(10) == code


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, a disk that is full")
def test_a_full_disk_is_said(tmp_path: Path) -> None:
    zet(tmp_path, MINIMAAL)
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "govdoc", "check"],
            cwd=tmp_path,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == b"fout: de uitvoer is niet te schrijven; is de schijf vol?\n"


@pytest.mark.skipif(os.name == "nt", reason="closing a stream so is for POSIX shells")
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_a_closed_stream_is_no_bug(closed: str, tmp_path: Path) -> None:
    zet(tmp_path, MINIMAAL)
    program = f"'{sys.executable}' -m govdoc check {closed}"
    assert subprocess.run(["sh", "-c", program], cwd=tmp_path, check=False).returncode == 0


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-16"])
def test_output_is_utf8_with_plain_line_feeds(encoding: str, tmp_path: Path) -> None:
    zet(tmp_path, MINIMAAL.replace("Klachten behandelen", "Klachten ☂ 日本").replace("R: asd", ""))
    done = govdoc("check", map_=tmp_path, PYTHONIOENCODING=encoding, LC_ALL="C")
    assert "Klachten ☂ 日本" in done.stdout
    assert "\r" not in done.stdout
    wrong = govdoc("check", "één.yaml", map_=tmp_path, PYTHONIOENCODING=encoding, PYTHONUTF8="1")
    assert "er is geen bestand één.yaml" in wrong.stderr


def imported(args: list[str], map_: Path) -> set[str]:
    """The top-level modules that a run of govdoc loads."""
    code = (
        f"import sys; sys.argv = ['govdoc', *{args!r}]\n"
        "import atexit; atexit.register(lambda: print(*sys.modules, file=sys.stderr))\n"
    )
    done = python("-c", code + MAIN, map_=map_)
    assert done.returncode == 0
    return {name.split(".")[0] for name in done.stderr.split()}


def test_the_version_costs_no_imports(tmp_path: Path) -> None:
    loaded = imported(["--version"], tmp_path)
    assert "click" in loaded
    assert loaded.isdisjoint({*HEAVY, "yaml", "pydantic"})


@pytest.mark.parametrize("form", ["tekst", "json"])
def test_check_imports_nothing_that_writes_documents(form: str, tmp_path: Path) -> None:
    zet(tmp_path, MINIMAAL)
    loaded = imported(["check", "--format", form], tmp_path)
    assert {"yaml", "pydantic"} <= loaded
    assert loaded.isdisjoint(HEAVY)
